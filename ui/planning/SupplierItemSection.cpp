#include "ui/planning/SupplierItemSection.h"

#include "core/base/Error.h"
#include "ui/bridge/Session.h"
#include "ui/models/CellText.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr std::string_view commandType = "supplier_item.edit";
}

SupplierItemSection::SupplierItemSection(const Desk& desk, QWidget* parent)
    : RowsSection(tr("Supplier's terms"), desk, {"supplier-items", "id", "supplier_item_id", 1}, parent),
      m_problem(new QLabel(this)), m_line(new QHBoxLayout) {
    m_line->setSpacing(fontMetrics().height());
    addField("moq", tr("Minimum"));
    addField("multiple", tr("Multiple"));
    addField("lead_time_days", tr("Lead time, days"));
    m_line->addStretch(1);
    body()->addLayout(m_line);
    m_problem->setProperty("tone", u"danger"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    body()->addWidget(m_problem);
    connect(&desk.bus, &Bus::finished, this, &SupplierItemSection::finish);
}

void SupplierItemSection::addField(const char* column, const QString& label) {
    auto* name = new QLabel(label, this);
    name->setProperty("muted", true);
    auto* editor = new QLineEdit(this);
    editor->setObjectName(u"terms-"_s + QLatin1StringView(column));
    editor->setAccessibleName(label);
    editor->setAlignment(Qt::AlignRight);
    editor->setFixedWidth(fontMetrics().averageCharWidth() * 12);
    editor->installEventFilter(this);
    name->setBuddy(editor);
    auto* pair = new QVBoxLayout;
    pair->setSpacing(fontMetrics().height() / 6);
    pair->addWidget(name);
    pair->addWidget(editor);
    m_line->addLayout(pair);
    m_fields.push_back({column, editor});
    connect(editor, &QLineEdit::returnPressed, this, [this, index = m_fields.size() - 1] { send(m_fields[index]); });
}

void SupplierItemSection::showRows(const Record&, const std::vector<Record>& rows) {
    const bool other = m_item.isNull() || m_item.id() != rows.front().id();
    m_item = rows.front();
    if (other) {
        m_sent = {};
        m_problem->hide();
    }
    const Session& session = desk().session;
    const Outcome may = session.may ? session.may(commandType, std::nullopt) : Outcome();
    for (const Field& field : m_fields) {
        field.editor->setReadOnly(!may || !m_sent.isNil());
        field.editor->setToolTip(may ? tr("Enter sends the change, Esc takes it back")
                                     : QString::fromStdString(may.error().text));
        // What somebody is typing is never taken away by rows that arrive.
        if (other || (!field.editor->isModified() && m_sent.isNil()))
            field.editor->setText(typedNumber(m_item.plain(field.column)));
    }
}

void SupplierItemSection::restore() {
    for (const Field& field : m_fields) {
        field.editor->setText(typedNumber(m_item.plain(field.column)));
        field.editor->setReadOnly(false);
    }
    m_problem->hide();
}

void SupplierItemSection::send(const Field& field) {
    const std::string text = plainNumber(field.editor->text());
    if (!m_sent.isNil() || text == m_item.plain(field.column))
        return;
    Decision decision{std::string(commandType), m_item.id(), m_item.expected(), std::nullopt, {}};
    decision.expected.amount.reset();
    try {
        const ColumnType type = m_item.type(field.column);
        decision.payload.set(field.column, parseValue(text, type), type);
    } catch (const UsageError& error) {
        m_problem->setText(QString::fromUtf8(error.what()));
        m_problem->show();
        return;
    }
    m_problem->hide();
    for (const Field& one : m_fields)
        one.editor->setReadOnly(true);
    m_sent = desk().bus.send(decision);
}

void SupplierItemSection::finish(const CommandResult& result) {
    if (m_sent.isNil() || result.id != m_sent)
        return;
    m_sent = {};
    for (const Field& field : m_fields) {
        field.editor->setReadOnly(false);
        field.editor->setModified(false);
    }
    if (result.applied())
        return; // the commit brings the new row
    restore();
    m_problem->setText(QString::fromStdString(result.rejection.text));
    m_problem->show();
}

bool SupplierItemSection::eventFilter(QObject* watched, QEvent* event) {
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
