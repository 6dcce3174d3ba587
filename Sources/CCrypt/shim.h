#ifndef WATCHSHOP_CCRYPT_SHIM_H
#define WATCHSHOP_CCRYPT_SHIM_H

// `crypt_r` of libxcrypt, which knows the bcrypt hashes of the old store.
#include <crypt.h>

#endif
