#include "ui/governance/SettingsView.h"

#include "ui/models/CellText.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/CommandDialog.h"
#include "ui/widgets/CommonActions.h"
#include "ui/widgets/DetailsPane.h"
#include "ui/widgets/FactsSection.h"

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

bool isPercent(const Record& setting) {
    return setting.plain("unit") == "percent";
}

/// A number as the reader writes it; words as they are.
QString settingText(const Record& setting) {
    return isPercent(setting) ? typedNumber(setting.plain("value")) : setting.text("value");
}

QueueSpec declareSettings() {
    QueueSpec spec{"settings", QT_TRANSLATE_NOOP("Queue", "Settings"), "setting"};
    spec.sumColumn = "";
    spec.filters = {{QT_TRANSLATE_NOOP("Filter", "All"), {}, "unit", true},
                    {QT_TRANSLATE_NOOP("Filter", "Changed"), {"version > 1"}, "unit"}};
    auto change = pageAction("set", QT_TRANSLATE_NOOP("Action", "Change value"), "edit"_L1, "E", "form-edit");
    change.primary = true;
    spec.actions = {change};
    spec.styles = {{"id", CellStyle::Strong}, {"unit", CellStyle::Muted}};
    spec.texts = {{"value", settingText}};
    return spec;
}

DetailsPane* makeSettingDetails() {
    auto* details = new DetailsPane({{"id"}, {"purpose"}, "", "", ""});
    details->add(new FactsSection(
        {},
        {{{"value", "unit"}},
         {{"first_value"}},
         {{"set_by", "set_at"}, QT_TRANSLATE_NOOP("Details", "Set by"), QT_TRANSLATE_NOOP("Details", "%1, %2")}},
        1));
    return details;
}

FormField askValue(const Record& setting) {
    const std::string unit = setting.plain("unit");
    FormField value{FormField::Kind::Text, "value", QT_TRANSLATE_NOOP("Action", "Value"), setting.plain("value")};
    value.mayBeEmpty = true;
    if (isPercent(setting)) {
        value.label = QT_TRANSLATE_NOOP("Action", "Percent");
        value.value = typedNumber(value.value).toStdString();
        value.hint = QT_TRANSLATE_NOOP("Action", "from 0 to 100");
        value.write = [](const QString& typed) { return std::optional(plainNumber(typed)); };
    } else if (unit == "IBAN") {
        value.label = QT_TRANSLATE_NOOP("Action", "IBAN");
        value.hint = QT_TRANSLATE_NOOP("Action", "with its check digits; empty: none");
    } else if (unit == "ISO 4217") {
        value.label = QT_TRANSLATE_NOOP("Action", "Currency");
        value.hint = QT_TRANSLATE_NOOP("Action", "three capital letters, such as EUR");
    }
    return value;
}

} // namespace

SettingsView::SettingsView(const Desk& desk, QWidget* parent)
    : QueueView(desk, declareSettings(), makeSettingDetails(), parent) {
    connect(this, &QueueView::pageRequested, this,
            [this, desk](const QString&, const Record& row) { openSetting(desk, row); });
}

void SettingsView::openSetting(const Desk& desk, const Record& row) {
    Form form{row.text("id"), tr("Set"), "setting.set", {}};
    form.fixed.set("setting", row.value("id"), ColumnType::Code);
    form.fixed.set("version", row.value("version"), ColumnType::Integer);
    form.fields = {askValue(row)};
    if (const QString why = openForm(desk, std::move(form), this); !why.isEmpty())
        banner().say(why, true);
}

} // namespace opsdesk::ui
