#include "ui/widgets/HistorySection.h"

#include "ui/models/CellText.h"
#include "ui/models/Codes.h"

namespace opsdesk::ui {

namespace {

/// "Submit" for `purchase_order.submit`: whose action it is stands above.
QString actionText(const Record& step) {
    const std::string command = step.plain("action");
    return codeTitle(std::string_view(command).substr(command.rfind('.') + 1));
}

/// What was given with it, but for the reason, which has a column of its own.
QString detailsText(const Record& step) {
    return objectText(step.plain("details"), {QStringLiteral("reason_code")});
}

} // namespace

HistorySection::HistorySection(const Desk& desk, QWidget* parent)
    : GridSection(tr("What was done"), desk, {"document-history", "document_id"},
                  {{"time"},
                   {"actor"},
                   {"action", nullptr, false, false, actionText},
                   {"state", QT_TRANSLATE_NOOP("Details", "Then")},
                   {"reason", nullptr, false, true},
                   {"details", nullptr, true, false, detailsText}},
                  {{"state", CellStyle::Pill}}, parent) {}

} // namespace opsdesk::ui
