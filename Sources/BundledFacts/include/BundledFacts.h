// The prepared form of the fact bases that come with the program, as bytes in the program.
#pragma once

#include <stddef.h>
#include <stdint.h>

// The first byte; aligned to 64. stet_bundled_image_size bytes follow, none when the program was built without them.
const uint8_t *_Nonnull stet_bundled_image(void);
size_t stet_bundled_image_size(void);
