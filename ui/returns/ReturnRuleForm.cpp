#include "ui/returns/ReturnRuleForm.h"

#include "core/base/Decimal.h"
#include "core/base/Money.h"
#include "ui/models/CellText.h"
#include "ui/models/Codes.h"
#include "ui/widgets/Hint.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto nameField = "name", daysField = "window_days", feeField = "fee_percent", keptField = "keep_below";

/// A number as JSON has it; what is none goes as it stands.
QJsonValue countIn(const QString& text) {
    bool sound = false;
    const int count = QString::fromStdString(plainNumber(text)).toInt(&sound);
    return sound ? QJsonValue(count) : QJsonValue(text.trimmed());
}

/// The code of what is chosen; of what was typed instead, the text.
QString codeOf(const QComboBox& combo) {
    if (!combo.isEditable())
        return combo.currentData().toString();
    const QString typed = combo.currentText().trimmed();
    const int known = combo.findText(typed, Qt::MatchFixedString);
    return known < 0 ? typed : combo.itemData(known).toString();
}

void choose(QComboBox& combo, const QString& code) {
    // What is no longer listed, such as a reason that was withdrawn, stays what it is.
    if (combo.findData(code) < 0)
        combo.addItem(combo.isEditable() ? code : codeTitle(code.toStdString()), code);
    combo.setCurrentIndex(combo.findData(code));
}

} // namespace

QString ReturnRuleChoices::reasonTitle(const std::string& code) const {
    const auto found = std::ranges::find(reasons, code, &Codes::value_type::first);
    return found == reasons.end() ? codeTitle(code) : found->second;
}

ReturnRuleForm::ReturnRuleForm(std::string currency, QWidget* parent)
    : QWidget(parent), m_currency(std::move(currency)) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // a small screen takes of the list above it
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(fontMetrics().height() * 3 / 4);
    auto* top = new QFormLayout;
    top->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    all->addLayout(top);
    addLine(top, nameField, "Name");
    m_lines[QLatin1StringView(nameField)]->setPlaceholderText(tr("In words that the customer may be told"));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(fontMetrics().height() * 3 / 2);
    all->addLayout(columns);

    QFormLayout* when = addColumn(tr("For which returns"));
    addChoice(when, "reason", "Reason", {}, tr("Any"));
    addChoice(when, "condition", "Condition", {"unopened", "opened", "used", "faulty", "damaged"}, tr("Any"));
    for (const auto& [field, label] : {std::pair("return_class", "Return class"), std::pair("channel", "Channel"),
                                       std::pair("segment", "Segment")}) {
        addChoice(when, field, label, {""});
        QComboBox* combo = m_choices[QLatin1StringView(field)];
        combo->setEditable(true);
        combo->lineEdit()->setPlaceholderText(tr("Any"));
        combo->lineEdit()->setAccessibleName(title(label));
    }

    QFormLayout* goods = addColumn(tr("The goods"));
    addCount(goods, daysField, "Days");
    m_lines[QLatin1StringView(daysField)]->setToolTip(tr("0: not taken back"));
    addChoice(goods, "method", "Way", {"ship_back", "drop_off", "to_vendor", "keep"});
    addChoice(goods, "label", "Label paid by", {"us", "customer"});
    addCount(goods, keptField, "Kept below");
    addChoice(goods, "checklist", "Checklist", {}, tr("That of the class"));

    QFormLayout* money = addColumn(tr("The money"));
    addChoice(money, "refund_method", "Refund", {"original", "store_credit", "exchange", "none"});
    addChoice(money, "refund_when", "Refunded", {"at_once", "on_receipt", "on_inspection"});
    addCount(money, feeField, "Fee %");
}

QString ReturnRuleForm::title(const char* column) {
    return QCoreApplication::translate("ViewColumn", column);
}

QFormLayout* ReturnRuleForm::addColumn(const QString& heading) {
    auto* column = new QVBoxLayout;
    column->setSpacing(fontMetrics().height() / 2);
    auto* label = new QLabel(heading, this);
    label->setProperty("heading", u"section"_s);
    column->addWidget(label);
    auto* form = new QFormLayout;
    form->setSpacing(fontMetrics().height() / 2);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    column->addLayout(form);
    column->addStretch();
    static_cast<QHBoxLayout*>(layout()->itemAt(1)->layout())->addLayout(column, 1);
    return form;
}

void ReturnRuleForm::addRow(QFormLayout* form, const char* field, const QString& label, QWidget* editor) {
    editor->setObjectName(u"rule-"_s + QLatin1StringView(field));
    editor->setAccessibleName(label);
    auto* words = new QLabel(label, this);
    words->setBuddy(editor);
    form->addRow(words, editor);
}

void ReturnRuleForm::addLine(QFormLayout* form, const char* field, const char* label) {
    auto* edit = new QLineEdit(this);
    m_lines[QLatin1StringView(field)] = edit;
    connect(edit, &QLineEdit::textEdited, this, &ReturnRuleForm::edited);
    addRow(form, field, title(label), edit);
}

void ReturnRuleForm::addCount(QFormLayout* form, const char* field, const char* label) {
    addLine(form, field, label);
    QLineEdit* edit = m_lines[QLatin1StringView(field)];
    edit->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (field == keptField)
        setHint(*edit, tr("%1; empty: never").arg(QString::fromStdString(m_currency)));
}

void ReturnRuleForm::addChoice(QFormLayout* form, const char* field, const char* label,
                               const std::vector<const char*>& codes, const QString& none) {
    auto* combo = new QComboBox(this);
    combo->setMinimumContentsLength(16);
    combo->setInsertPolicy(QComboBox::NoInsert);
    if (!none.isEmpty())
        combo->addItem(none, QString());
    for (const char* code : codes)
        combo->addItem(*code ? codeTitle(code) : QString(), QString::fromLatin1(code));
    m_choices[QLatin1StringView(field)] = combo;
    connect(combo, &QComboBox::currentIndexChanged, this, &ReturnRuleForm::edited);
    connect(combo, &QComboBox::editTextChanged, this, &ReturnRuleForm::edited);
    addRow(form, field, title(label), combo);
}

void ReturnRuleForm::fillChoice(const char* field, const ReturnRuleChoices::Codes& codes) {
    QComboBox* combo = m_choices[QLatin1StringView(field)];
    for (const auto& [code, title] : codes)
        if (combo->findData(QString::fromStdString(code)) < 0)
            combo->addItem(title, QString::fromStdString(code));
}

void ReturnRuleForm::offer(const ReturnRuleChoices& choices) {
    fillChoice("reason", choices.reasons);
    fillChoice("return_class", choices.classes);
    fillChoice("channel", choices.channels);
    fillChoice("segment", choices.segments);
    fillChoice("checklist", choices.checklists);
}

int ReturnRuleForm::decimals() const {
    return Currency(m_currency).decimals();
}

void ReturnRuleForm::show(const QJsonObject& rule) {
    const QSignalBlocker quiet(this);
    for (const auto& [field, combo] : m_choices.asKeyValueRange())
        choose(*combo, rule[field].toString());
    for (const auto& [field, edit] : m_lines.asKeyValueRange()) {
        const QJsonValue value = rule[field];
        if (value.isString())
            edit->setText(value.toString());
        else if (field != QLatin1StringView(keptField))
            edit->setText(typedNumber(std::to_string(value.toInteger())));
        else
            edit->setText(value.toInteger() == 0 ? QString()
                                                 : typedNumber(toDecimal(Minor(value.toInteger()), decimals())));
    }
}

QJsonObject ReturnRuleForm::rule() const {
    QJsonObject rule;
    for (const auto& [field, combo] : m_choices.asKeyValueRange())
        rule[field] = codeOf(*combo);
    for (const char* field : {daysField, feeField})
        rule[QLatin1StringView(field)] = countIn(m_lines[QLatin1StringView(field)]->text());
    rule[QLatin1StringView(nameField)] = m_lines[QLatin1StringView(nameField)]->text().trimmed();
    const QString kept = m_lines[QLatin1StringView(keptField)]->text().trimmed();
    const auto amount = kept.isEmpty() ? 0 : parseDecimal(plainNumber(kept), decimals());
    rule[QLatin1StringView(keptField)] = amount ? QJsonValue(qint64(*amount)) : QJsonValue(kept);
    return rule;
}

QStringList ReturnRuleForm::wrongNumbers(const QJsonObject& rule) {
    QStringList wrong;
    for (const char* field : {daysField, keptField, feeField})
        if (rule[QLatin1StringView(field)].isString())
            wrong << QString::fromLatin1(field);
    return wrong;
}

void ReturnRuleForm::goTo(const QString& field) {
    QLineEdit* edit = m_lines.value(field);
    edit->setFocus();
    edit->selectAll();
}

QJsonObject ReturnRuleForm::usualRule() {
    return {{QLatin1StringView(nameField), QString()},
            {QLatin1StringView(daysField), 30},
            {u"method"_s, u"ship_back"_s},
            {u"refund_method"_s, u"original"_s},
            {u"refund_when"_s, u"on_inspection"_s},
            {QLatin1StringView(feeField), 0},
            {QLatin1StringView(keptField), 0},
            {u"label"_s, u"customer"_s}};
}

} // namespace opsdesk::ui
