#include "ui/planning/WaysSection.h"

#include "ui/models/CellText.h"
#include "ui/widgets/CommonActions.h"

#include <QLabel>
#include <QVBoxLayout>

namespace opsdesk::ui {

namespace {

QString wayText(const Record& way) {
    const std::string kind = way.plain("way");
    if (kind == "buy")
        return WaysSection::tr("Buy from %1").arg(way.text("supplier"));
    if (kind == "wait")
        return WaysSection::tr("Wait until %1").arg(way.text("order_on"));
    if (kind == "split")
        return WaysSection::tr("%1 from %2, the rest from %3")
            .arg(way.text("first_quantity"), way.text("supplier"), way.text("other_supplier"));
    const auto bought = asInteger(way.value("quantity")) - asInteger(way.value("first_quantity"));
    return bought > 0 ? WaysSection::tr("Move from %1, %2 bought")
                            .arg(way.text("from_node"), quantityText(Quantity::thousandths(bought)))
                      : WaysSection::tr("Move from %1").arg(way.text("from_node"));
}

QString chance(const Record& way, const char* column) {
    return percentText(realText(asReal(way.value(column)) * 100, 0));
}

QString lastsText(const Record& way) {
    return chance(way, "lasts");
}

QString serviceText(const Record& way) {
    return chance(way, "service");
}

ActionSpec buyThere(const Record& way) {
    AskField quantity{AskField::Kind::Quantity, "quantity", QT_TRANSLATE_NOOP("Action", "Quantity"), true, "quantity"};
    quantity.proposal = way.value("quantity");
    ActionSpec action{"adjust", QT_TRANSLATE_NOOP("Action", "Buy there"), QT_TRANSLATE_NOOP("Action", "Adjusting…"),
                      QT_TRANSLATE_N_NOOP("Action", "%n adjusted"), QLatin1StringView("edit")};
    action.asks = {quantity, askReason(), askNote()};
    action.fixed.set("supplier_item_id", way.value("supplier_item_id"), way.type("supplier_item_id"));
    return action;
}

ActionSpec waitFor(const Record& way) {
    AskField until{AskField::Kind::Date, "snooze_until", QT_TRANSLATE_NOOP("Action", "Until")};
    until.proposal = way.value("order_on");
    ActionSpec action{"snooze", QT_TRANSLATE_NOOP("Action", "Wait"), QT_TRANSLATE_NOOP("Action", "Snoozing…"),
                      QT_TRANSLATE_N_NOOP("Action", "%n snoozed"), QLatin1StringView("snooze")};
    action.asks = {until, askNote()};
    return action;
}

} // namespace

std::optional<ActionSpec> actionFor(const Record& suggestion, const Record& way) {
    const std::string kind = suggestion.plain("kind"), wanted = way.plain("way");
    if (kind != "buy" && kind != "transfer")
        return {};
    if (wanted == "wait")
        return waitFor(way);
    if (asInteger(way.value("chosen")) != 0 || wanted != "buy")
        return {};
    if (kind == "transfer")
        return rejectAction();
    const bool same = way.plain("supplier_item_id") == suggestion.plain("supplier_item_id");
    const bool fast = QString::fromStdString(suggestion.plain("flags")).split(u',').contains(QLatin1StringView("fast"));
    return same || fast ? std::nullopt : std::optional(buyThere(way));
}

WaysSection::WaysSection(const Desk& desk, QWidget* parent)
    : GridSection(tr("Other ways"), desk, {"supply-ways", "item_id", "item_id", 30, "node_id"},
                  {{"way", QT_TRANSLATE_NOOP("Details", "Way"), true, false, wayText},
                   {"chosen"},
                   {"quantity"},
                   {"arrival"},
                   {"cost"},
                   {"cost_per_unit"},
                   {"lasts", nullptr, false, false, lastsText},
                   {"service", nullptr, false, false, serviceText},
                   {"unit_cost"},
                   {"purchase"},
                   {"moving", nullptr, false, true},
                   {"expedite", nullptr, false, true},
                   {"ordering", nullptr, false, true},
                   {"holding"},
                   {"lost_margin"}},
                  {{"cost", CellStyle::Strong}}, parent),
      m_note(new QLabel(this)) {
    grid()->setObjectName(QStringLiteral("ways"));
    m_note->setObjectName(QStringLiteral("waysNote"));
    m_note->setProperty("muted", true);
    m_note->setWordWrap(true);
    m_note->hide();
    body()->addWidget(m_note);
    connect(this, &GridSection::opened, this, &WaysSection::take);
}

void WaysSection::showRows(const Record& record, const std::vector<Record>& rows) {
    m_suggestion = record;
    m_note->hide();
    GridSection::showRows(record, rows);
}

void WaysSection::take(const Record& way) {
    auto action = actionFor(m_suggestion, way);
    m_note->setVisible(!action);
    if (action)
        Q_EMIT actionWanted(m_taken.emplace_back(*std::move(action)));
    else
        m_note->setText(asInteger(way.value("chosen")) != 0
                            ? tr("This is what is suggested.")
                            : tr("No decision leads there: move or order it by hand, and reject what is suggested."));
}

} // namespace opsdesk::ui
