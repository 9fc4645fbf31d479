#include "ui/planning/TermsSection.h"

#include "core/base/Decimal.h"
#include "core/base/Error.h"
#include "core/base/Money.h"
#include "ui/bridge/Session.h"
#include "ui/models/CellText.h"
#include "ui/models/Sentences.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStringList>
#include <QStyle>
#include <QVBoxLayout>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view breaksColumn = "price_breaks";
constexpr std::size_t termsPerLine = 4;
constexpr int lettersInLine = 14; ///< of a label, before it goes on in another

} // namespace

QString typedBreaks(const std::string& kept) {
    QStringList steps;
    for (const QString& step : QString::fromStdString(kept).split(u';', Qt::SkipEmptyParts)) {
        const auto parts = step.split(u':');
        const auto price = parts.value(1).toLongLong();
        steps << u"%1: %2"_s.arg(typedNumber(parts.value(0).toStdString()), typedNumber(toDecimal(Minor(price))));
    }
    return steps.join(u"; "_s);
}

std::string keptBreaks(const QString& typed) {
    QStringList steps;
    for (const QString& step : typed.split(u';', Qt::SkipEmptyParts)) {
        const auto parts = step.split(u':');
        const auto price = parseDecimal(plainNumber(parts.value(1).trimmed()), 2);
        if (parts.size() != 2 || !price)
            return typed.toStdString();
        steps << u"%1:%2"_s.arg(QString::fromStdString(plainNumber(parts.value(0).trimmed()))).arg(*price);
    }
    return steps.join(u';').toStdString();
}

TermsSection::Terms TermsSection::ofItem() {
    return {tr("Supplier's terms"),
            {"supplier-items", "id", "supplier_item_id", 1},
            "supplier_item.edit",
            {{"moq", tr("Minimum")},
             {"multiple", tr("Multiple")},
             {"maximum", tr("Maximum, 0 for any")},
             {"lead_time_days", tr("Lead time, days")},
             {"price_breaks", tr("Price from a quantity on"), 28},
             {"break_kind", tr("Holds for: all_units or incremental")}}};
}

TermsSection::Terms TermsSection::ofSupplier() {
    return {tr("Supplier's orders"),
            {"suppliers", "id", "supplier_id", 1},
            "supplier.edit",
            {{"amount", tr("Minimum order"), 12, "minimum_order"},
             {"review_days", tr("Review, days")},
             {"order_days", tr("Order days"), 20},
             {"container_volume", tr("Container, litres")},
             {"container_weight", tr("Container, kg")},
             {"language", tr("Orders in: de, en, fr or zh_CN")},
             {"closed_days", tr("Closed days"), 28}}};
}

TermsSection::Terms TermsSection::ofGoods() {
    return {tr("The item"),
            {"items", "id", "item_id", 1},
            "item.edit",
            {{"shelf_life_days", tr("Shelf life, days; 0 keeps")},
             {"volume", tr("Volume, litres")},
             {"weight", tr("Weight, kg")}}};
}

TermsSection::TermsSection(const Desk& desk, Terms terms, QWidget* parent)
    : RowsSection(terms.title, desk, terms.source, parent), m_terms(std::move(terms)), m_problem(new QLabel(this)) {
    QHBoxLayout* line = nullptr;
    for (std::size_t index = 0; index < m_terms.terms.size(); ++index) {
        if (index % termsPerLine == 0) {
            line = new QHBoxLayout;
            line->setSpacing(fontMetrics().height());
            body()->addLayout(line);
        }
        addField(index, line);
        if (index % termsPerLine == termsPerLine - 1 || index + 1 == m_terms.terms.size())
            line->addStretch(1);
    }
    m_problem->setProperty("tone", u"danger"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    body()->addWidget(m_problem);
    connect(&desk.bus, &Bus::finished, this, &TermsSection::finish);
}

void TermsSection::addField(std::size_t index, QHBoxLayout* line) {
    const Term& term = m_terms.terms[index];
    auto* name = new QLabel(term.label, this);
    name->setProperty("muted", true);
    name->setWordWrap(true); // into as many lines as it takes, but none for a short word
    name->setMinimumWidth(
        std::min(fontMetrics().horizontalAdvance(term.label) + 2, fontMetrics().averageCharWidth() * lettersInLine));
    auto* editor = new QLineEdit(this);
    editor->setObjectName(u"terms-"_s + QLatin1StringView(term.field ? term.field : term.column));
    editor->setAccessibleName(term.label);
    editor->setFixedWidth(fontMetrics().averageCharWidth() * term.width);
    editor->installEventFilter(this);
    name->setBuddy(editor);
    auto* pair = new QVBoxLayout;
    pair->setSpacing(fontMetrics().height() / 6);
    pair->addStretch(1);
    pair->addWidget(name);
    pair->addWidget(editor);
    line->addLayout(pair);
    m_editors.push_back(editor);
    connect(editor, &QLineEdit::returnPressed, this, [this, index] { send(index); });
}

QString TermsSection::shown(const Term& term) const {
    const std::string plain = m_row.plain(term.column);
    if (term.column == breaksColumn)
        return typedBreaks(plain);
    return isNumeric(m_row.type(term.column)) ? typedNumber(plain) : QString::fromStdString(plain);
}

void TermsSection::showRows(const Record&, const std::vector<Record>& rows) {
    const bool other = m_row.isNull() || m_row.id() != rows.front().id();
    m_row = rows.front();
    if (other) {
        m_sent = {};
        m_problem->hide();
    }
    const Session& session = desk().session;
    const Outcome may = session.may ? session.may(m_terms.command, std::nullopt) : Outcome();
    for (std::size_t i = 0; i < m_editors.size(); ++i) {
        QLineEdit* editor = m_editors[i];
        editor->setReadOnly(!may || !m_sent.isNil());
        editor->setToolTip(may ? tr("Enter sends the change, Esc takes it back")
                               : QString::fromStdString(may.error().text));
        editor->setAlignment(isNumeric(m_row.type(m_terms.terms[i].column)) ? Qt::AlignRight : Qt::AlignLeft);
        // What somebody is typing is never taken away by rows that arrive.
        if (other || (!editor->isModified() && m_sent.isNil()))
            editor->setText(shown(m_terms.terms[i]));
    }
}

void TermsSection::restore() {
    for (std::size_t i = 0; i < m_editors.size(); ++i) {
        m_editors[i]->setText(shown(m_terms.terms[i]));
        m_editors[i]->setReadOnly(false);
    }
    m_problem->hide();
}

void TermsSection::send(std::size_t index) {
    const Term& term = m_terms.terms[index];
    const QString typed = m_editors[index]->text();
    if (!m_sent.isNil() || typed == shown(term))
        return;
    Decision decision{std::string(m_terms.command), m_row.id(), m_row.expected(), std::nullopt, {}};
    decision.expected.amount.reset();
    try {
        const ColumnType type = m_row.type(term.column);
        const std::string text = term.column == breaksColumn ? keptBreaks(typed)
                                 : isNumeric(type)           ? plainNumber(typed)
                                                             : typed.toStdString();
        decision.payload.set(term.field ? term.field : term.column, parseValue(text, type), type);
    } catch (const UsageError& error) {
        m_problem->setText(sentence(error.what()));
        m_problem->show();
        return;
    }
    m_problem->hide();
    for (QLineEdit* editor : m_editors)
        editor->setReadOnly(true);
    m_sent = desk().bus.send(decision);
}

void TermsSection::finish(const CommandResult& result) {
    if (m_sent.isNil() || result.id != m_sent)
        return;
    m_sent = {};
    for (QLineEdit* editor : m_editors) {
        editor->setReadOnly(false);
        editor->setModified(false);
    }
    if (result.applied())
        return; // the commit brings the new row
    restore();
    m_problem->setText(sentence(result.rejection.text));
    m_problem->show();
}

bool TermsSection::eventFilter(QObject* watched, QEvent* event) {
    const bool override = event->type() == QEvent::ShortcutOverride;
    if ((override || event->type() == QEvent::KeyPress) && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept(); // not the queue's Esc, which takes marks away
        if (!override && m_sent.isNil())
            restore();
        return true;
    }
    return RowsSection::eventFilter(watched, event);
}

} // namespace opsdesk::ui
