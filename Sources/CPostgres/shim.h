#ifndef WATCHSHOP_CPOSTGRES_SHIM_H
#define WATCHSHOP_CPOSTGRES_SHIM_H

// Every function and constant that the store uses imports into Swift as it is.
#include <libpq-fe.h>

#endif
