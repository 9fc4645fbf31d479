#pragma once

// What every program that tests a window includes; the build makes it once.
#include "tests/support/Precompiled.h"
#include "tests/support/WindowTest.h"
#include "ui/bridge/Precompiled.h"
