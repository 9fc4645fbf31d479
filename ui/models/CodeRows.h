#pragma once

#include "ui/models/Codes.h"

#include <span>
#include <string_view>

namespace opsdesk::ui {

/// A code of a fixed set: its word and its tone.
struct CodeRow {
    std::string_view code;
    const char* title; ///< English source text, context `Code`
    Tone tone;
};

// Ordered by code; codes not listed are made readable as they are, in a plain tone.
std::span<const CodeRow> codesUpToM();
std::span<const CodeRow> codesFromN();

} // namespace opsdesk::ui
