#include "CMemory.h"

#ifdef __linux__
#include <features.h>
#endif
#ifdef __GLIBC__
#include <malloc.h>
#endif

void govdiff_give_back_memory(void) {
#ifdef __GLIBC__
  malloc_trim(0);
#endif
}

void govdiff_take_memory_at_once(void) {
#ifdef __GLIBC__
  mallopt(M_TOP_PAD, 4 << 20);
#endif
}
