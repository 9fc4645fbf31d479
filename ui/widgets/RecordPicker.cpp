#include "ui/widgets/RecordPicker.h"

#include "ui/bridge/Session.h"
#include "ui/widgets/ScannerInput.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int foundAtMost = 20;
}

RecordPicker::RecordPicker(const Desk& desk, std::string view, std::string codeColumn, std::string nameColumn,
                           QWidget* parent)
    : QLineEdit(parent), m_desk(desk), m_view(std::move(view)), m_codeColumn(std::move(codeColumn)),
      m_nameColumn(std::move(nameColumn)), m_lane(desk.reader), m_found(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_found, this)) {
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(foundAtMost);
    setCompleter(m_completer);
    ScannerInput::accept(*this);
    connect(&m_lane, &ReadLane::answered, this, &RecordPicker::take);
    connect(this, &QLineEdit::textEdited, this, &RecordPicker::search);
    connect(this, &QLineEdit::returnPressed, this, &RecordPicker::pickTyped);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& at) { pick(at.row()); });
}

void RecordPicker::setRecord(const Record& record) {
    m_record = record;
    setText(m_record.text(m_codeColumn) + u"  "_s + m_record.text(m_nameColumn));
}

void RecordPicker::clearRecord() {
    m_record = {};
    m_records.clear();
    m_found->clear();
    clear();
}

void RecordPicker::search(const QString& text) {
    m_record = {};
    ReadRequest request;
    request.query.view = m_view;
    request.query.entity = m_desk.session.entity;
    request.query.filters = m_filters;
    request.query.search = text.trimmed().toStdString();
    request.query.limit = foundAtMost;
    m_lane.ask(std::move(request));
}

void RecordPicker::take(const ReadAnswer& answer) {
    m_records.clear();
    m_found->clear();
    for (const ViewRow& row : answer.rows) {
        m_records.emplace_back(answer.view, row);
        const Record& one = m_records.back();
        m_found->appendRow(new QStandardItem(one.text(m_codeColumn) + u"  "_s + one.text(m_nameColumn)));
    }
    if (m_enterWaits)
        pickTyped();
    else if (hasFocus() && !m_records.empty())
        m_completer->complete();
}

void RecordPicker::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier && text().isEmpty())
        return search({});
    const bool picks = m_record.isNull() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
                       event->modifiers() == Qt::NoModifier;
    QLineEdit::keyPressEvent(event);
    if (picks)
        event->accept();
}

void RecordPicker::pickTyped() {
    m_enterWaits = m_lane.isWaiting();
    if (m_enterWaits || !m_record.isNull())
        return;
    const std::string code = text().trimmed().toStdString();
    for (std::size_t i = 0; i < m_records.size(); ++i)
        if (m_records[i].plain(m_codeColumn) == code || m_records.size() == 1) {
            pick(static_cast<int>(i));
            return;
        }
}

void RecordPicker::pick(int row) {
    if (row < 0 || row >= static_cast<int>(m_records.size()))
        return;
    setRecord(Record(m_records[static_cast<std::size_t>(row)]));
    m_completer->popup()->hide();
    Q_EMIT picked(m_record);
}

} // namespace opsdesk::ui
