#pragma once

// What every test program includes; the build makes it once.
#include "core/base/Precompiled.h"
#include "tests/support/Printing.h"

#include <QtTest>
