#include "ui/models/Codes.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

struct CodeRow {
    std::string_view code;
    const char* title;
    Tone tone;
};

// Ordered by code; codes not listed are made readable as they are, in a plain tone.
constexpr CodeRow codes[] = {
    {"accepted", QT_TRANSLATE_NOOP("Code", "Accepted"), Tone::Good},
    {"acknowledged", QT_TRANSLATE_NOOP("Code", "Acknowledged"), Tone::Info},
    {"adjusted", QT_TRANSLATE_NOOP("Code", "Adjusted"), Tone::Info},
    {"applied", QT_TRANSLATE_NOOP("Code", "Applied"), Tone::Good},
    {"approved", QT_TRANSLATE_NOOP("Code", "Approved"), Tone::Good},
    {"b2b", QT_TRANSLATE_NOOP("Code", "B2B"), Tone::Plain},
    {"below_reorder_point", QT_TRANSLATE_NOOP("Code", "Below reorder point"), Tone::Info},
    {"below_safety", QT_TRANSLATE_NOOP("Code", "Below safety"), Tone::Warning},
    {"below_safety_stock", QT_TRANSLATE_NOOP("Code", "Below safety"), Tone::Warning},
    {"cancel", QT_TRANSLATE_NOOP("Code", "Cancel"), Tone::Muted},
    {"cancelled", QT_TRANSLATE_NOOP("Code", "Cancelled"), Tone::Muted},
    {"closed", QT_TRANSLATE_NOOP("Code", "Closed"), Tone::Muted},
    {"draft", QT_TRANSLATE_NOOP("Code", "Draft"), Tone::Plain},
    {"excess", QT_TRANSLATE_NOOP("Code", "Excess"), Tone::Muted},
    {"expedite", QT_TRANSLATE_NOOP("Code", "Expedite"), Tone::Warning},
    {"expired", QT_TRANSLATE_NOOP("Code", "Expired"), Tone::Muted},
    {"failed", QT_TRANSLATE_NOOP("Code", "Failed"), Tone::Danger},
    {"info", QT_TRANSLATE_NOOP("Code", "Note"), Tone::Info},
    {"late", QT_TRANSLATE_NOOP("Code", "Late"), Tone::Danger},
    {"no", QT_TRANSLATE_NOOP("Code", "No"), Tone::Plain},
    {"open", QT_TRANSLATE_NOOP("Code", "Open"), Tone::Plain},
    {"out_of_stock", QT_TRANSLATE_NOOP("Code", "Out of stock"), Tone::Danger},
    {"out_on", QT_TRANSLATE_NOOP("Code", "Runs out"), Tone::Danger},
    {"parked", QT_TRANSLATE_NOOP("Code", "Parked"), Tone::Danger},
    {"partly_received", QT_TRANSLATE_NOOP("Code", "Partly received"), Tone::Warning},
    {"passed", QT_TRANSLATE_NOOP("Code", "Passed"), Tone::Good},
    {"pending", QT_TRANSLATE_NOOP("Code", "Pending"), Tone::Plain},
    {"posted", QT_TRANSLATE_NOOP("Code", "Posted"), Tone::Good},
    {"postpone", QT_TRANSLATE_NOOP("Code", "Postpone"), Tone::Muted},
    {"proposed", QT_TRANSLATE_NOOP("Code", "Proposed"), Tone::Plain},
    {"received", QT_TRANSLATE_NOOP("Code", "Received"), Tone::Good},
    {"rejected", QT_TRANSLATE_NOOP("Code", "Rejected"), Tone::Danger},
    {"released", QT_TRANSLATE_NOOP("Code", "Released"), Tone::Info},
    {"rerouted", QT_TRANSLATE_NOOP("Code", "Re-routed"), Tone::Info},
    {"returned", QT_TRANSLATE_NOOP("Code", "Returned"), Tone::Warning},
    {"runs_out", QT_TRANSLATE_NOOP("Code", "Runs out"), Tone::Danger},
    {"snoozed", QT_TRANSLATE_NOOP("Code", "Snoozed"), Tone::Muted},
    {"submitted", QT_TRANSLATE_NOOP("Code", "Submitted"), Tone::Info},
    {"superseded", QT_TRANSLATE_NOOP("Code", "Superseded"), Tone::Muted},
    {"write_off", QT_TRANSLATE_NOOP("Code", "Write off"), Tone::Plain},
    {"yes", QT_TRANSLATE_NOOP("Code", "Yes"), Tone::Plain},
};
static_assert(std::ranges::is_sorted(codes, {}, &CodeRow::code));

const CodeRow* find(std::string_view code) {
    const auto* found = std::ranges::lower_bound(codes, code, {}, &CodeRow::code);
    return found != std::end(codes) && found->code == code ? found : nullptr;
}

bool isCode(std::string_view code) {
    return std::ranges::all_of(code, [](char c) { return (c >= 'a' && c <= 'z') || c == '_' || c == '-' || c == '.'; });
}

} // namespace

QString codeTitle(std::string_view code) {
    if (const CodeRow* row = find(code))
        return QCoreApplication::translate("Code", row->title);
    QString text = QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
    if (!text.isEmpty() && isCode(code)) {
        text.replace(u'_', u' ').replace(u'-', u' ').replace(u"."_s, u": "_s);
        text[0] = text[0].toUpper();
    }
    return text;
}

Tone codeTone(std::string_view code) {
    const CodeRow* row = find(code);
    return row ? row->tone : Tone::Plain;
}

} // namespace opsdesk::ui
