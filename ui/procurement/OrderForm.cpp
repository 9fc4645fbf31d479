#include "ui/procurement/OrderForm.h"

#include "core/base/Decimal.h"
#include "core/base/Money.h"
#include "ui/models/CellText.h"
#include "ui/models/TypedText.h"
#include "ui/widgets/FlowLayout.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int lettersOfLine = 52;
constexpr int lettersOfAmount = 24;

QString words(const char* text) {
    return QCoreApplication::translate("OrderMode", text);
}

} // namespace

OrderForm::OrderForm(const OrderMode& mode, Date today, QWidget* parent)
    : QWidget(parent), m_mode(mode), m_today(today) {
    auto* layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height() * 2 / 3);
    for (const OrderField& field : mode.fields)
        addEntry(field);
    setVisible(false);
}

void OrderForm::addEntry(const OrderField& field) {
    Entry entry = field.kind == OrderField::Kind::Flag  ? makeFlag(field)
                  : field.kind == OrderField::Kind::Day ? makeDay(field)
                                                        : makeLine(field);
    entry.editor->setObjectName(QLatin1StringView(field.object));
    entry.editor->setAccessibleName(words(field.label));
    entry.first = entry.value();
    if (field.kind == OrderField::Kind::Day) {
        // A day says nothing of what it is for by itself.
        auto* named = new QWidget(this);
        auto* beside = new QHBoxLayout(named);
        beside->setContentsMargins(0, 0, 0, 0);
        beside->addWidget(new QLabel(words(field.label), named));
        beside->addWidget(entry.editor);
        layout()->addWidget(named);
    } else {
        layout()->addWidget(entry.editor);
    }
    m_entries.push_back(std::move(entry));
}

OrderForm::Entry OrderForm::makeFlag(const OrderField& field) {
    auto* box = new QCheckBox(words(field.label), this);
    box->setChecked(field.ticked);
    connect(box, &QCheckBox::toggled, this, &OrderForm::edited);
    return {&field,
            box,
            [box] { return QJsonValue(box->isChecked()); },
            [box](const QJsonValue& value) { box->setChecked(value.toBool()); },
            {}};
}

OrderForm::Entry OrderForm::makeDay(const OrderField& field) {
    auto* edit = new QDateEdit(editedDay(m_today), this);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(dateFormat());
    edit->setMinimumWidth(fontMetrics().averageCharWidth() * lettersOfAmount);
    connect(edit, &QDateEdit::dateChanged, this, &OrderForm::edited);
    return {&field,
            edit,
            [edit] { return QJsonValue(edit->date().toString(Qt::ISODate)); },
            [edit](const QJsonValue& value) { edit->setDate(QDate::fromString(value.toString(), Qt::ISODate)); },
            {}};
}

OrderForm::Entry OrderForm::makeLine(const OrderField& field) {
    auto* edit = new QLineEdit(this);
    edit->setPlaceholderText(words(field.label));
    const int letters = field.kind == OrderField::Kind::Money ? lettersOfAmount : lettersOfLine;
    edit->setFixedWidth(fontMetrics().averageCharWidth() * letters);
    if (field.kind == OrderField::Kind::Money)
        edit->setAlignment(Qt::AlignRight);
    connect(edit, &QLineEdit::textEdited, this, &OrderForm::edited);
    return {&field,
            edit,
            [edit] { return QJsonValue(edit->text().trimmed()); },
            [edit](const QJsonValue& value) { edit->setText(value.toString()); },
            {}};
}

bool OrderForm::isEntered() const {
    return std::ranges::any_of(m_entries, [](const Entry& entry) {
        return entry.field->kind != OrderField::Kind::Flag && entry.value() != entry.first;
    });
}

bool OrderForm::isTicked(const char* object) const {
    return std::ranges::any_of(m_entries, [object](const Entry& entry) {
        return std::string_view(entry.field->object) == object && entry.value().toBool();
    });
}

void OrderForm::clear() {
    for (const Entry& entry : m_entries)
        entry.set(entry.first);
}

void OrderForm::propose(const char* object, const QJsonValue& value) {
    for (Entry& entry : m_entries) {
        if (std::string_view(entry.field->object) != object)
            continue;
        entry.first = value;
        entry.set(value);
    }
}

QJsonObject OrderForm::entries() const {
    QJsonObject all;
    for (const Entry& entry : m_entries)
        all[QLatin1StringView(entry.field->object)] = entry.value();
    return all;
}

void OrderForm::setEntries(const QJsonObject& entries) {
    for (const Entry& entry : m_entries)
        if (const auto found = entries.constFind(QLatin1StringView(entry.field->object)); found != entries.constEnd())
            entry.set(*found);
}

QString OrderForm::takeMoney(const Entry& entry, PayloadDraft& payload, int decimals) const {
    const QString typed = entry.value().toString();
    const auto amount = parseDecimal(plainNumber(typed), decimals);
    if (!amount || *amount < 0)
        return tr("“%1” is no amount: %2.").arg(typed, words(entry.field->label));
    payload.set(entry.field->field, *amount, ColumnType::Money);
    return {};
}

QString OrderForm::take(PayloadDraft& payload, int decimals) const {
    for (const Entry& entry : m_entries) {
        const OrderField& field = *entry.field;
        if (field.kind == OrderField::Kind::Flag) {
            payload.set(field.field, std::int64_t(entry.value().toBool()), ColumnType::Boolean);
            continue;
        }
        const QString text = entry.value().toString();
        if (text.isEmpty() && field.required)
            return tr("This is missing: %1.").arg(words(field.label));
        if (text.isEmpty())
            continue;
        if (field.kind == OrderField::Kind::Money) {
            if (const QString problem = takeMoney(entry, payload, decimals); !problem.isEmpty())
                return problem;
        } else if (field.kind == OrderField::Kind::Day) {
            payload.set(field.field, dayOf(QDate::fromString(text, Qt::ISODate)), ColumnType::Date);
        } else {
            payload.set(field.field, text.toStdString(), ColumnType::Text);
        }
    }
    return {};
}

} // namespace opsdesk::ui
