#ifndef WATCHSHOP_CARGON2_SHIM_H
#define WATCHSHOP_CARGON2_SHIM_H

// Every function and constant that the store uses imports into Swift as it is.
#include <argon2.h>

#endif
