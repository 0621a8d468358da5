#include "BundledFacts.h"
