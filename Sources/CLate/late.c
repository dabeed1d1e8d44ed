#include "late.h"

#include <dlfcn.h>
#include <string.h>
#include <unistd.h>

static void complain(const char *text) { (void)!write(STDERR_FILENO, text, strlen(text)); }

void *govdiff_late_function(const char *file, const char *name) {
  void *library = dlopen(file, RTLD_NOW | RTLD_LOCAL);
  void *function = library ? dlsym(library, name) : 0;
  if (function) return function;
  complain("govdiff: ");
  complain(file);
  complain(": this library is missing; install it (libxml2, libarchive13 in Debian)\n");
  _exit(2);
}
