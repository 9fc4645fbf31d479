// The part of DecisionDialog that makes an editor for each kind of field.
#include "core/base/Decimal.h"
#include "core/base/Money.h"
#include "ui/bridge/Session.h"
#include "ui/models/CellText.h"
#include "ui/models/Codes.h"
#include "ui/widgets/DecisionDialog.h"
#include "ui/widgets/Hint.h"
#include "ui/widgets/RecordPicker.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QPlainTextEdit>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int codesBeside = 3; ///< check boxes in a line

QLineEdit* makeLine(const AskField& ask, QWidget* parent) {
    auto* edit = new QLineEdit(parent);
    if (*ask.hint)
        setHint(*edit, QCoreApplication::translate("Action", ask.hint));
    return edit;
}

/// "[1, 3]" for "1, 3"; null when something else stands there.
Value numberList(const QString& typed) {
    QStringList numbers;
    for (const QString& part : typed.split(u',', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int number = part.trimmed().toInt(&isNumber);
        if (!isNumber || number < 1)
            return {};
        numbers << QString::number(number);
    }
    return u"[%1]"_s.arg(numbers.join(u',')).toStdString();
}

/// "1, 3" for "[1, 3]".
QString typedNumbers(const std::string& list) {
    QStringList numbers;
    for (const std::string& number : PayloadDraft::elementsOf(list))
        numbers << QString::fromStdString(number);
    return numbers.join(u", "_s);
}

} // namespace

DecisionDialog::Entry DecisionDialog::noteEntry(const AskField& ask) {
    auto* edit = new QPlainTextEdit(this);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(fontMetrics().height() * 4);
    connect(edit, &QPlainTextEdit::textChanged, this, &DecisionDialog::check);
    return {ask, edit, [edit] {
                const QString text = edit->toPlainText().trimmed();
                return text.isEmpty() ? Value() : Value(text.toStdString());
            }};
}

DecisionDialog::Entry DecisionDialog::quantityEntry(const AskField& ask) {
    auto* edit = new QLineEdit(this);
    edit->setText(typedNumber(isNull(ask.proposal) ? m_records.front().plain(ask.column)
                                                   : Quantity::thousandths(asInteger(ask.proposal)).toString()));
    edit->selectAll();
    connect(edit, &QLineEdit::textChanged, this, &DecisionDialog::check);
    return {ask, edit, [edit] {
                const auto quantity = Quantity::parse(plainNumber(edit->text()));
                return quantity && quantity->count() >= 0 ? Value(quantity->count()) : Value();
            }};
}

DecisionDialog::Entry DecisionDialog::dateEntry(const AskField& ask) {
    auto* edit = new QDateEdit(this);
    const QDate today = editedDay(m_desk.session.today());
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(dateFormat());
    edit->setMinimumDate(today.addDays(ask.earliestDays));
    edit->setDate(isNull(ask.proposal) ? today.addDays(ask.proposedDays)
                                       : editedDay(Date(static_cast<std::int32_t>(asInteger(ask.proposal)))));
    return {ask, edit, [edit] { return Value(dayOf(edit->date())); }};
}

DecisionDialog::Entry DecisionDialog::comboEntry(const AskField& ask, const std::vector<std::string>& codes) {
    auto* combo = new QComboBox(this);
    for (const std::string& code : codes)
        combo->addItem(codeTitle(code), QString::fromStdString(code));
    return {ask, combo, [combo] {
                const QString code = combo->currentData().toString();
                return code.isEmpty() ? Value() : Value(code.toStdString());
            }};
}

DecisionDialog::Entry DecisionDialog::choiceEntry(const AskField& ask) {
    std::vector<std::string> others = ask.choices;
    std::erase(others, m_records.front().plain(ask.column));
    return comboEntry(ask, others);
}

DecisionDialog::Entry DecisionDialog::oneOfRowEntry(const AskField& ask) {
    return comboEntry(ask, PayloadDraft::elementsOf(m_records.front().plain(ask.column)));
}

DecisionDialog::Entry DecisionDialog::textEntry(const AskField& ask) {
    QLineEdit* edit = makeLine(ask, this);
    connect(edit, &QLineEdit::textChanged, this, &DecisionDialog::check);
    return {ask, edit, [edit] {
                const QString text = edit->text().trimmed();
                return text.isEmpty() ? Value() : Value(text.toStdString());
            }};
}

DecisionDialog::Entry DecisionDialog::codesEntry(const AskField& ask) {
    auto* group = new QWidget(this);
    auto* grid = new QGridLayout(group);
    grid->setContentsMargins(0, 0, 0, 0);
    const std::vector<std::string> now = PayloadDraft::elementsOf(m_records.front().plain(ask.column));
    std::vector<QCheckBox*> boxes;
    for (const std::string& code : ask.choices) {
        auto* box = new QCheckBox(codeTitle(code), group);
        box->setObjectName(u"code-"_s + QString::fromStdString(code));
        box->setChecked(std::ranges::find(now, code) != now.end());
        connect(box, &QCheckBox::toggled, this, &DecisionDialog::check);
        const int place = static_cast<int>(boxes.size());
        grid->addWidget(box, place / codesBeside, place % codesBeside);
        boxes.push_back(box);
    }
    if (!boxes.empty())
        group->setFocusProxy(boxes.front());
    return {ask, group, [boxes, codes = ask.choices] {
                QStringList chosen;
                for (std::size_t i = 0; i < boxes.size(); ++i)
                    if (boxes[i]->isChecked())
                        chosen << u'"' + QString::fromStdString(codes[i]) + u'"';
                return Value(u"[%1]"_s.arg(chosen.join(u',')).toStdString());
            }};
}

DecisionDialog::Entry DecisionDialog::numbersEntry(const AskField& ask) {
    QLineEdit* edit = makeLine(ask, this);
    edit->setText(m_records.front().isNull() ? QString::number(m_desk.session.entity)
                                             : typedNumbers(m_records.front().plain(ask.column)));
    connect(edit, &QLineEdit::textChanged, this, &DecisionDialog::check);
    return {ask, edit, [edit] { return numberList(edit->text()); }};
}

DecisionDialog::Entry DecisionDialog::userEntry(const AskField& ask) {
    auto* picker = new RecordPicker(m_desk, "users", "id", "name", this);
    picker->setPlaceholderText(tr("Login or name"));
    connect(picker, &RecordPicker::picked, this, &DecisionDialog::check);
    connect(picker, &QLineEdit::textChanged, this, &DecisionDialog::check);
    return {ask, picker, [picker] { return picker->record().isNull() ? Value() : Value(picker->record().id()); }};
}

DecisionDialog::Entry DecisionDialog::moneyEntry(const AskField& ask) {
    auto* edit = new QLineEdit(this);
    const int decimals = Currency(m_desk.session.currency).decimals();
    if (const Value amount = m_records.front().value(ask.column); !isNull(amount))
        edit->setText(typedNumber(toDecimal(Minor(asInteger(amount)), decimals)));
    edit->selectAll();
    connect(edit, &QLineEdit::textChanged, this, &DecisionDialog::check);
    return {ask, edit, [edit, decimals] {
                const auto amount = parseDecimal(plainNumber(edit->text()), decimals);
                return amount && *amount >= 0 ? Value(*amount) : Value();
            }};
}

DecisionDialog::Entry DecisionDialog::momentEntry(const AskField& ask) {
    constexpr int usualHour = 9;
    auto* edit = new QDateTimeEdit(this);
    const QDate today = editedDay(m_desk.session.today());
    edit->setCalendarPopup(true);
    edit->setMinimumDate(today.addDays(ask.earliestDays));
    edit->setDateTime(QDateTime(today.addDays(ask.proposedDays), QTime(usualHour, 0)));
    return {ask, edit, [edit] { return Value(edit->dateTime().toMSecsSinceEpoch() * 1000); }};
}

} // namespace opsdesk::ui
