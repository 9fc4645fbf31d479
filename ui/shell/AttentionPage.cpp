#include "ui/shell/AttentionPage.h"

#include "ui/bridge/LinkWatch.h"
#include "ui/bridge/Session.h"
#include "ui/models/Sentences.h"
#include "ui/shell/Places.h"

#include <QLabel>
#include <QPushButton>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

/// Not a question to a workspace: what the outbox holds, in the form in which lists show rows.
std::shared_ptr<const View> attentionView() {
    View view;
    view.name = "attention";
    view.columns = {{"queued_at", "", ColumnType::Time, "When the person decided."},
                    {"type", "", ColumnType::Code, "What was asked for."},
                    {"name", "", ColumnType::Text, "What it was about."},
                    {"state", "", ColumnType::Code, "The document's state now."},
                    {"text", "", ColumnType::Text, "The reason, in words."},
                    {"id", "", ColumnType::Uuid, "Key of the command.", false}};
    return std::make_shared<const View>(std::move(view));
}

} // namespace

AttentionPage::AttentionPage(const Desk& desk, QWidget* parent)
    : ListPage("attention", tr("Needs attention"),
               {{"queued_at", QT_TRANSLATE_NOOP("Details", "Decided")},
                {"type", QT_TRANSLATE_NOOP("Details", "Decision")},
                {"name", QT_TRANSLATE_NOOP("Details", "About")},
                {"state", QT_TRANSLATE_NOOP("Details", "Is now")},
                {"text", QT_TRANSLATE_NOOP("Details", "Why it was refused"), true}},
               {{"state", CellStyle::Pill}}, parent),
      m_desk(desk), m_view(attentionView()), m_reason(new QLabel(this)),
      m_open(addButton(tr("Look at it again   Enter"), "attentionOpen", {}, [this] { open(); })),
      m_retry(addButton(tr("Send again   R"), "attentionRetry", {Qt::Key_R}, [this] { retry(); })),
      m_discard(addButton(tr("Let it go   D"), "attentionDiscard", {Qt::Key_D}, [this] { discard(); })) {
    setEmpty("check"_L1, tr("Nothing needs your attention"),
             tr("Decisions that the centre refuses, because something changed before they arrived, wait here."));
    m_reason->setObjectName(u"attentionReason"_s);
    m_reason->setWordWrap(true);
    const int gap = fontMetrics().height();
    m_reason->setContentsMargins(gap, gap / 2, gap, gap / 2);
    addBelow(m_reason);
    connect(m_desk.link, &LinkWatch::changed, this, &AttentionPage::takeLink);
    takeLink();
}

void AttentionPage::activate() {
    ListPage::activate();
    askDocuments();
}

Page::Keys AttentionPage::shortcuts() const {
    return {{u"R"_s, tr("Send again")}, {u"D"_s, tr("Let it go")}, {tr("Enter"), tr("Look at it again")}};
}

void AttentionPage::takeLink() {
    m_entries = m_desk.link->attention();
    std::vector<Record> records;
    for (const OutboxEntry& entry : m_entries)
        records.push_back(recordOf(entry));
    setRecords(std::move(records));
    if (isVisible())
        askDocuments();
}

void AttentionPage::askDocuments() {
    std::map<std::string, std::vector<std::string>> wanted;
    for (const OutboxEntry& entry : m_entries)
        if (const auto [view, id] = placeOf(entry.command); !view.empty() && !id.empty() && !m_documents.contains(id))
            wanted[view].push_back(id);
    for (auto& [view, ids] : wanted) {
        std::unique_ptr<ReadLane>& lane = m_lanes[view];
        if (!lane) {
            lane = std::make_unique<ReadLane>(m_desk.reader);
            connect(lane.get(), &ReadLane::answered, this, &AttentionPage::takeDocuments);
        }
        ReadRequest request;
        request.kind = ReadRequest::Kind::RowsById;
        request.query.view = view;
        request.query.entity = m_desk.session.entity;
        request.ids = std::move(ids);
        lane->ask(std::move(request));
    }
}

void AttentionPage::takeDocuments(const ReadAnswer& answer) {
    if (!answer.ok() || answer.rows.empty())
        return;
    for (const ViewRow& row : answer.rows) {
        Record record(answer.view, row);
        m_documents[record.id()] = record;
    }
    takeLink();
}

Record AttentionPage::recordOf(const OutboxEntry& entry) const {
    const std::string id = placeOf(entry.command).id;
    const auto known = m_documents.find(id);
    const bool there = known != m_documents.end();
    return {m_view,
            {Value(entry.queuedAt.micros()), Value(entry.command.type),
             Value(there                    ? known->second.name().toStdString()
                   : entry.command.document ? id.substr(0, 8)
                                            : id),
             there ? Value(known->second.state()) : Value(),
             Value(sentence(entry.result->rejection.text).toStdString()), Value(entry.command.id.toString())}};
}

const OutboxEntry* AttentionPage::selected() const {
    return row() >= 0 && row() < static_cast<int>(m_entries.size()) ? &m_entries[static_cast<std::size_t>(row())]
                                                                    : nullptr;
}

void AttentionPage::open() {
    if (const OutboxEntry* entry = selected())
        if (const auto [view, id] = placeOf(entry->command); !view.empty() && !id.empty())
            Q_EMIT sourceRequested(QString::fromStdString(view), u"id = "_s + QString::fromStdString(id));
}

void AttentionPage::retry() {
    if (const OutboxEntry* entry = selected()) {
        const Uuid id = m_desk.session.random->uuid(m_desk.session.clock->now());
        m_desk.link->retry(OutboxEntry(*entry), id);
    }
}

void AttentionPage::discard() {
    if (const OutboxEntry* entry = selected())
        m_desk.link->discard(OutboxEntry(*entry));
}

void AttentionPage::updateActions() {
    const OutboxEntry* entry = selected();
    const PlaceOfCommand place = entry ? placeOf(entry->command) : PlaceOfCommand();
    m_open->setEnabled(!place.view.empty() && !place.id.empty());
    m_retry->setEnabled(entry);
    m_discard->setEnabled(entry);
    m_reason->setText(entry ? sentence(entry->result->rejection.text) : QString());
}

} // namespace opsdesk::ui
