// How the C library's allocator is to behave.
#pragma once

/// Has large buffers go back to the system as soon as they are freed, where the library would keep some megabytes.
void stet_keep_no_freed_memory(void);
