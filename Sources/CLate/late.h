#ifndef LATE_H
#define LATE_H

#include <stdatomic.h>

/// The address of a function of a shared library, which is loaded where that has not happened yet. Where there is
/// no such library or function, the program ends as the loader would have ended it at the start.
void *govdiff_late_function(const char *file, const char *name);

/// Defines a function that passes its call on to the one of the same name in `FILE_NAME`. The compiler holds the
/// signature against the one in the library's header.
#define LATE(type, name, parameters, arguments)                      \
  __attribute__((visibility("hidden"))) type name parameters {       \
    static _Atomic(void *) found;                                    \
    void *function = atomic_load(&found);                            \
    if (!function) {                                                 \
      function = govdiff_late_function(FILE_NAME, #name);            \
      atomic_store(&found, function);                                \
    }                                                                \
    return ((__typeof__(&name))function)arguments;                   \
  }

#endif
