#ifndef WATCHSHOP_CPNG_SHIM_H
#define WATCHSHOP_CPNG_SHIM_H

#include <png.h>

// PNG_IMAGE_VERSION and the PNG_FORMAT_ macros are casts and sums of flags, which Swift does not
// import.

// An empty handle for libpng's simplified reader, which returns errors instead of jumping over the
// caller's frames: a longjmp through Swift frames is undefined.
static inline png_image cpng_image(void) {
    png_image image = {0};
    image.version = PNG_IMAGE_VERSION;
    return image;
}

// Asks for eight bits a channel, red first, alpha last and not multiplied in.
static inline void cpng_ask_rgba(png_image *image) {
    image->format = PNG_FORMAT_RGBA;
}

// Whether the last call left an error (and not merely a warning) behind.
static inline int cpng_failed(const png_image *image) {
    return PNG_IMAGE_FAILED(*image);
}

#endif
