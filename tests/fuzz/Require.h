#pragma once

#include <cstdio>
#include <cstdlib>

/// Ends a fuzz target, which no test framework watches, where what must hold does not.
inline void require(bool holds, const char* what) {
    if (holds)
        return;
    std::fprintf(stderr, "Broken: %s\n", what);
    std::abort();
}
