#ifndef GOVDIFF_ALLOCATIONS_H
#define GOVDIFF_ALLOCATIONS_H

#include <stdbool.h>
#include <stddef.h>

/// What was asked of the allocator while counting was on.
struct govdiff_allocations {
  size_t count;
  size_t bytes;
};

/// Whether allocations can be counted here: with glibc, whose allocator has a second name.
bool govdiff_allocations_known(void);

/// Begins to count, from nothing.
void govdiff_allocations_begin(void);

/// Stops counting and says what was counted.
struct govdiff_allocations govdiff_allocations_end(void);

#endif
