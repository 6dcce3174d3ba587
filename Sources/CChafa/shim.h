#ifndef WATCHSHOP_CCHAFA_SHIM_H
#define WATCHSHOP_CCHAFA_SHIM_H

#include <chafa.h>

#endif
