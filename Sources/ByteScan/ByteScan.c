// Nothing is compiled here: a C target needs a source file, and every scan is inline in its header.
#include "ByteScan.h"
