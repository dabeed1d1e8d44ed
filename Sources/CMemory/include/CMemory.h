#pragma once
/// Gives memory that was freed, and that the allocator keeps for later, back to the system, where it can.
void govdiff_give_back_memory(void);
