#pragma once

// What nearly every source of opsdeskd includes anyway; the build makes it once.
#include "core/base/Error.h"
#include "core/base/Precompiled.h"

#include <CLI/CLI.hpp>
#include <fmt/ranges.h>

#include <filesystem>
