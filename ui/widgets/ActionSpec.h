#pragma once

#include "core/base/Value.h"
#include "ui/bridge/PayloadDraft.h"

#include <QLatin1StringView>
#include <QString>

#include <functional>
#include <string>
#include <vector>

class QWidget;

namespace opsdesk::ui {

class Record;
struct Desk;

/// Does something on this machine about a row, such as writing a file, and says how it went, later perhaps.
using LocalAction = void (*)(const Desk& desk, const Record& record, QWidget* window,
                             const std::function<void(const QString& text, bool bad)>& say);

/// Something a person is asked before a decision is sent; becomes a field of the payload.
struct AskField {
    enum class Kind {
        ReasonCode, ///< chosen from the standard codes of the command
        Note,
        Quantity,
        Date,
        Choice,   ///< one of `choices`
        Text,     ///< a line
        Codes,    ///< any of `choices`
        Numbers,  ///< whole numbers from 1 on, with commas between them
        OneOfRow, ///< one of the codes in the row's list `column`
        User,     ///< a person, looked for by login or name
        Money,    ///< in the currency of the books
        Moment,   ///< a day and an hour, as clocks here show it
    };
    Kind kind;
    const char* field; ///< of the payload
    const char* label; ///< English source text, context `Action`
    bool required = true;
    const char* column = "";               ///< whose cell is the first proposal
    std::vector<std::string> choices = {}; ///< codes
    const char* hint = "";                 ///< shown while nothing is entered; English source text, context `Action`
    int earliestDays = 1;                  ///< of a date, from today
    int proposedDays = 7;
    Value proposal = {}; ///< of a quantity or a date: instead of these
    /// What is wrong with what was entered, in one sentence; empty when nothing is.
    QString (*problem)(const Value& entered) = nullptr;
};

/// A field of the payload that is copied from the row as the person saw it. One that is copied from `id` names the row:
/// such a command names no document.
struct CopiedField {
    const char* field;
    const char* column;
};

/// One of the commands of an action that takes several.
struct PartCommand {
    std::string name; ///< as ActionSpec::name
    PayloadDraft payload;
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
    const char* page = ""; ///< not sent from here: opens the document's page, such as `purchase-order`
    bool bulk = true;
    /// The row's cell must be this one for the action to make sense; for rows without a machine.
    struct {
        const char* column = "";
        std::vector<std::string> values = {};
    } only = {};
    bool fresh = false; ///< makes something new: needs no row
    /// Not sent from here: what the page's editor opens, such as `invoice`. Its right is then that of this command.
    const char* entry = "";
    const char* right = "";
    LocalAction local = nullptr; ///< changes nothing that others see, and needs no right
    PayloadDraft fixed = {};     ///< goes with what is asked
    /// One command for all marked rows, which it names as a list `rows` of id, version and amount; its answer says
    /// which of them it refused.
    bool together = false;
    /// Where what was asked takes several commands: which. Then `name` stands for the right alone.
    std::vector<PartCommand> (*split)(const Record& record, const PayloadDraft& asked) = nullptr;
    const char* counted = ""; ///< whole number of the answer that says how many were done; empty: the one
    bool keyed = false;       ///< what a fresh one makes gets its key here: the history of a document is found by it
};

} // namespace opsdesk::ui
