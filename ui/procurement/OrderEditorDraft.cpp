// The part of OrderEditor that keeps what is entered, and puts it back.
#include "ui/bridge/Drafts.h"
#include "ui/bridge/Session.h"
#include "ui/models/CellText.h"
#include "ui/procurement/OrderEditor.h"
#include "ui/procurement/OrderForm.h"
#include "ui/procurement/OrderLinesModel.h"
#include "ui/widgets/RecordPicker.h"

#include <QDateEdit>
#include <QLabel>
#include <QScopedValueRollback>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

OrderDraft::Picked pickedIn(const RecordPicker& picker) {
    const Record& record = picker.record();
    return {asInteger(record.value("id")), record.text("code"), record.text("name"),
            QString::fromStdString(record.currency())};
}

/// As its view would show it.
Record recordOf(const OrderDraft::Picked& picked) {
    static const auto view = [] {
        auto columns = std::make_shared<View>();
        columns->columns = {{"id", "", ColumnType::Integer, ""},
                            {"code", "", ColumnType::Code, ""},
                            {"name", "", ColumnType::Text, ""},
                            {"currency", "", ColumnType::Currency, ""}};
        return columns;
    }();
    return Record(view,
                  {picked.id, picked.code.toStdString(), picked.name.toStdString(), picked.currency.toStdString()});
}

} // namespace

QString OrderEditor::draftKey() const {
    const OrderMode* mode = findOrderMode(m_lines->mode());
    const std::string_view name = !mode ? "edit" : mode->entry.empty() ? mode->action : mode->entry;
    return u"order-lines/%1/%2"_s.arg(m_order.isNull() ? u"new"_s : QString::fromStdString(m_order.id()),
                                      QLatin1StringView(name.data(), static_cast<qsizetype>(name.size())));
}

bool OrderEditor::isEntered() const {
    return isChanged() || (m_order.isNull() && (!m_supplier->record().isNull() || !m_node->record().isNull()));
}

bool OrderEditor::isKept() const {
    return m_desk.session.drafts != nullptr;
}

OrderDraft OrderEditor::draft() const {
    OrderDraft draft;
    draft.version = m_seen.version;
    draft.seen = m_seenLines;
    draft.lines = m_lines->lines();
    if (const OrderForm* form = this->form())
        draft.fields = form->entries();
    if (m_order.isNull()) {
        draft.id = m_newId;
        draft.supplier = pickedIn(*m_supplier);
        draft.node = pickedIn(*m_node);
        draft.expected = m_expected->date();
    }
    return draft;
}

void OrderEditor::keepDraft() {
    if (!m_desk.session.drafts || m_restoring)
        return;
    const QString title = m_order.isNull() ? tr("New purchase order") : tr("Lines of %1").arg(m_order.name());
    m_desk.session.drafts->keep(draftKey(), title, isEntered() ? draft().toJson() : QJsonObject());
}

void OrderEditor::restoreDraft() {
    const auto kept = m_desk.session.drafts ? m_desk.session.drafts->find(draftKey()) : std::nullopt;
    if (!kept)
        return showNote({});
    if (m_lines->mode() == OrderLinesModel::Mode::Read) {
        if (!std::exchange(m_told, true))
            Q_EMIT said(tr("What you entered on %1 was not saved, and cannot be as the order stands now. It is kept.")
                            .arg(timeText(kept->at)),
                        true);
        return;
    }
    const OrderDraft draft = OrderDraft::of(kept->entries);
    const bool same = m_order.isNull() || draft.version == m_seen.version;
    {
        const QScopedValueRollback restoring(m_restoring, true);
        if (m_order.isNull())
            restoreNew(draft);
        if (OrderForm* form = this->form()) // before the lines: whether they are counted blind proposes them anew
            form->setEntries(draft.fields);
        const auto lines = same ? draft.lines : onTopOf(m_seenLines, draft.seen, draft.lines);
        seeFurther(draft.seen);
        m_lines->enter(lines);
    }
    showNote(same ? tr("What you entered on %1 is here again. Nobody has it until you save it.").arg(timeText(kept->at))
                  : tr("What you entered on %1 is here again, on top of the order as others changed it meanwhile. Look "
                       "at it before you save it, or discard it.")
                        .arg(timeText(kept->at)));
    if (!same)
        keepDraft();
    readFurtherAgain();
}

void OrderEditor::countBlind(bool blind) {
    m_lines->setBlind(blind);
    if (m_lines->mode() != OrderLinesModel::Mode::Receive)
        return;
    for (OrderLine& line : m_seenLines) // a count that happens to be what is open is a count all the same
        line.now = blind ? Quantity() : line.open;
}

void OrderEditor::restoreNew(const OrderDraft& draft) {
    m_newId = draft.id;
    for (const auto& [picker, picked] : {std::pair(m_supplier, draft.supplier), std::pair(m_node, draft.node)})
        if (picked.id != 0)
            picker->setRecord(recordOf(picked));
    m_expected->setDate(draft.expected);
    if (draft.supplier.id != 0)
        m_lines->setCurrency(draft.supplier.currency.toStdString());
}

void OrderEditor::showNote(const QString& text) {
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

void OrderEditor::tellOvertaken() {
    showNote(
        tr("Others changed this order meanwhile. What you entered stands on top of that: look at it before you save "
           "it, or discard it."));
}

void OrderEditor::discard() {
    if (m_desk.session.drafts)
        m_desk.session.drafts->drop(draftKey());
    const QScopedValueRollback restoring(m_restoring, true);
    m_furtherLane.cancel();
    m_toRead.clear();
    m_lines->setUnchanged();
    if (OrderForm* form = this->form())
        form->clear();
    m_wanted.clear();
    showNote({});
    m_table->setFocus();
    if (m_order.isNull()) {
        m_supplier->clearRecord();
        m_node->clearRecord();
        begin();
    } else {
        askLines();
    }
    update();
}

} // namespace opsdesk::ui
