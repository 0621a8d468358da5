// The prepared words of the languages that are read, as bytes in the program.
#pragma once

#include <stddef.h>
#include <stdint.h>

// The first byte; aligned to 64. stet_words_image_size bytes follow, none when the program was built without them.
const uint8_t *_Nonnull stet_words_image(void);
size_t stet_words_image_size(void);
