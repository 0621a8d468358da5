// How the C library's allocator is to behave.
#include "Allocator.h"

#include <stdlib.h>  // Says whether this is glibc.

#if defined(__GLIBC__)
#include <malloc.h>

void stet_keep_no_freed_memory(void) {
  // Left alone, these limits grow with the first large buffer that is freed.
  mallopt(M_MMAP_THRESHOLD, 128 << 10);
  mallopt(M_TRIM_THRESHOLD, 256 << 10);
}
#else
void stet_keep_no_freed_memory(void) {}
#endif
