#include "BundledFacts.h"

// `swift run stet-dev prepare-bundled` makes the file from the `.facts` texts beside it.
#pragma clang diagnostic ignored "-Wc23-extensions"

#ifdef __ELF__
// Of its own, because the linker puts what is called `.rodata` among the pages that are written to.
#define SECTION __attribute__((section("stet_facts")))
#else
#define SECTION
#endif

SECTION static const uint8_t image[] __attribute__((aligned(64))) = {
#embed "bundled.image" suffix(,) if_empty()
    0,
};

const uint8_t *stet_bundled_image(void) { return image; }
size_t stet_bundled_image_size(void) { return sizeof image - 1; }
