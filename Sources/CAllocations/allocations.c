// Stands before the allocator of the C library, and counts what passes while it is asked to.

#include "CAllocations.h"

#include <errno.h>
#include <stdlib.h>

static _Bool counting;
static struct govdiff_allocations counted;

void govdiff_allocations_begin(void) {
  counted = (struct govdiff_allocations){0, 0};
  counting = 1;
}

struct govdiff_allocations govdiff_allocations_end(void) {
  counting = 0;
  return counted;
}

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define GOVDIFF_OTHER_ALLOCATOR
#endif
#endif

#if defined(__GLIBC__) && !defined(GOVDIFF_OTHER_ALLOCATOR)

extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);
extern void *__libc_memalign(size_t, size_t);

bool govdiff_allocations_known(void) { return true; }

static inline void note(size_t size) {
  if (!counting) return;
  __atomic_fetch_add(&counted.count, 1, __ATOMIC_RELAXED);
  __atomic_fetch_add(&counted.bytes, size, __ATOMIC_RELAXED);
}

void *malloc(size_t size) {
  note(size);
  return __libc_malloc(size);
}

void *calloc(size_t count, size_t size) {
  note(count * size);
  return __libc_calloc(count, size);
}

void *realloc(void *block, size_t size) {
  note(size);
  return __libc_realloc(block, size);
}

void *memalign(size_t alignment, size_t size) {
  note(size);
  return __libc_memalign(alignment, size);
}

void *aligned_alloc(size_t alignment, size_t size) { return memalign(alignment, size); }

int posix_memalign(void **block, size_t alignment, size_t size) {
  *block = memalign(alignment, size);
  return *block ? 0 : ENOMEM;
}

#else

bool govdiff_allocations_known(void) { return false; }

#endif
