#include "ui/shell/PlainList.h"

#include "ui/documents/DocumentKind.h"
#include "ui/widgets/DetailsPane.h"
#include "ui/widgets/FactsSection.h"
#include "ui/widgets/QueueView.h"

#include <string_view>

namespace opsdesk::ui {

namespace {

/// What it means that a list has no rows.
const char* emptyOf(std::string_view view) {
    struct Meaning {
        std::string_view view;
        const char* text; ///< English source text, context `Queue`
    };
    static constexpr Meaning all[] = {
        {"refund-liability", QT_TRANSLATE_NOOP("Queue", "No customer is owed a refund that was approved.")},
        {"return-signals", QT_TRANSLATE_NOOP("Queue", "No return or refund shows signs of abuse.")},
        {"tax-summary", QT_TRANSLATE_NOOP("Queue", "No tax was posted yet.")},
        {"landed-costs", QT_TRANSLATE_NOOP("Queue", "No freight or duty came with goods yet.")},
        {"accruals", QT_TRANSLATE_NOOP("Queue", "Everything that came was invoiced.")}};
    for (const auto& [of, text] : all)
        if (of == view)
            return text;
    return QT_TRANSLATE_NOOP("Queue", "There are no rows in this view yet.");
}

} // namespace

Page* makePlainList(const char* view, const char* title, const Desk& desk, QWidget* parent) {
    QueueSpec spec{view, title, ""};
    spec.empty = emptyOf(view);
    spec.styles = {{"state", CellStyle::Pill},
                   {"amount", CellStyle::Strong},
                   {"name", CellStyle::Name},
                   {"debit", CellStyle::NoZero},
                   {"credit", CellStyle::NoZero}};
    if (const DocumentKind* kind = findDocumentKind(linkOf(view).view))
        spec.page = kind->name;
    else if (std::string_view(view) == "commands" || std::string_view(view) == "audit")
        spec.page = "document"; // that the command acted on
    auto* details = new DetailsPane(
        {{"number", "sku", "code", "type", "name"}, {"supplier", "customer", "node", "actor"}, "state", "amount", ""});
    details->add(new FactsSection({}));
    return new QueueView(desk, std::move(spec), details, parent);
}

} // namespace opsdesk::ui
