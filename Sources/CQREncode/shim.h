#ifndef WATCHSHOP_CQRENCODE_SHIM_H
#define WATCHSHOP_CQRENCODE_SHIM_H

#include <qrencode.h>

#endif
