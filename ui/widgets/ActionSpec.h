#pragma once

#include "core/base/Value.h"

#include <QLatin1StringView>

#include <string>
#include <vector>

namespace opsdesk::ui {

/// Something a person is asked before a decision is sent; becomes a field of the payload.
struct AskField {
    enum class Kind {
        ReasonCode, ///< chosen from the standard codes of the command
        Note,
        Quantity,
        Date,
        Choice, ///< one of `choices`
    };
    Kind kind;
    const char* field; ///< of the payload
    const char* label; ///< English source text, context `Action`
    bool required = true;
    const char* column = "";               ///< whose cell is the first proposal
    std::vector<const char*> choices = {}; ///< codes
};

/// A field of the payload that is copied from the row as the person saw it.
struct CopiedField {
    const char* field;
    const char* column;
};

/// What can be done with a document of a queue, declared. Whether it may be done now follows from the machine and the
/// rights.
struct ActionSpec {
    const char* name;    ///< of the machine: the command is `<machine>.<name>`
    const char* title;   ///< English source text, context `Action`
    const char* pending; ///< "Accepting…"
    const char* done;    ///< "%n accepted", context `Action`
    QLatin1StringView icon;
    const char* key = ""; ///< portable key sequence
    bool primary = false;
    bool danger = false;
    std::vector<AskField> asks = {};
    std::vector<CopiedField> copies = {};
    const char* page = ""; ///< not sent from here: opens the document's page, such as `order`
    bool bulk = true;
};

} // namespace opsdesk::ui
