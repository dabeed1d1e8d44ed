#pragma once
/// Gives memory that was freed, and that the allocator keeps for later, back to the system, where it can.
void govdiff_give_back_memory(void);

/// Has the allocator take four megabytes from the system at a time, where it can: the memory of a further thread
/// else grows by a page at a time, a call each. What is not used costs nothing.
void govdiff_take_memory_at_once(void);
