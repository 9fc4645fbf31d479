#include "ui/shell/AttentionPage.h"

#include "ui/bridge/LinkWatch.h"
#include "ui/bridge/Session.h"
#include "ui/shell/Icons.h"
#include "ui/shell/Places.h"
#include "ui/widgets/RecordGrid.h"
#include "ui/widgets/StatePage.h"

#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

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

QPushButton* makeButton(const QString& text, const QString& name, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setObjectName(name);
    return button;
}

} // namespace

AttentionPage::AttentionPage(const Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_view(attentionView()),
      m_grid(new RecordGrid({{"queued_at", QT_TRANSLATE_NOOP("Details", "Decided")},
                             {"type", QT_TRANSLATE_NOOP("Details", "Decision")},
                             {"name", QT_TRANSLATE_NOOP("Details", "About")},
                             {"state", QT_TRANSLATE_NOOP("Details", "Is now")},
                             {"text", QT_TRANSLATE_NOOP("Details", "Why it was refused"), true}},
                            {{"state", CellStyle::Pill}}, this)),
      m_empty(new StatePage(this)), m_reason(new QLabel(this)),
      m_open(makeButton(tr("Look at it again   Enter"), u"attentionOpen"_s, this)),
      m_retry(makeButton(tr("Send again   R"), u"attentionRetry"_s, this)),
      m_discard(makeButton(tr("Let it go   D"), u"attentionDiscard"_s, this)) {
    setObjectName(u"attentionPage"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_grid->setObjectName(u"attentionList"_s);
    m_grid->rowsShownAtMost = 1000;
    m_empty->show("check"_L1, tr("Nothing needs your attention"),
                  tr("Decisions that the centre refuses, because something changed before they arrived, wait here."));
    auto* lists = new QWidget(this);
    m_stack = new QStackedLayout(lists);
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_empty);
    m_reason->setObjectName(u"attentionReason"_s);
    m_reason->setWordWrap(true);
    const int gap = fontMetrics().height();
    m_reason->setContentsMargins(gap, gap / 2, gap, gap / 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTop());
    layout->addWidget(lists, 1);
    layout->addWidget(m_reason);
    layout->addWidget(makeActions());
    connect(m_grid, &RecordGrid::opened, this, &AttentionPage::open);
    connect(m_grid->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AttentionPage::updateActions);
    connect(m_desk.link, &LinkWatch::changed, this, &AttentionPage::takeLink);
    takeLink();
}

QWidget* AttentionPage::makeTop() {
    auto* top = new QWidget(this);
    top->setObjectName(u"attentionTop"_s);
    top->setAttribute(Qt::WA_StyledBackground);
    const int gap = fontMetrics().height();
    auto* layout = new QHBoxLayout(top);
    layout->setContentsMargins(gap / 2, gap / 2, gap, gap / 2);
    auto* back = new QToolButton(top);
    back->setIcon(icon("back"_L1));
    back->setToolTip(tr("Back   Esc"));
    back->setAccessibleName(tr("Back"));
    connect(back, &QToolButton::clicked, this, &AttentionPage::closed);
    auto* heading = new QLabel(title(), top);
    heading->setProperty("heading", u"page"_s);
    layout->addWidget(back);
    layout->addWidget(heading, 1);
    return top;
}

QWidget* AttentionPage::makeActions() {
    auto* bar = new QWidget(this);
    bar->setObjectName(u"attentionActions"_s);
    bar->setAttribute(Qt::WA_StyledBackground);
    const int gap = fontMetrics().height();
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(gap, gap / 2, gap, gap / 2);
    for (QPushButton* button : {m_open, m_retry, m_discard})
        layout->addWidget(button);
    layout->addStretch(1);
    connect(m_open, &QPushButton::clicked, this, &AttentionPage::open);
    connect(m_retry, &QPushButton::clicked, this, &AttentionPage::retry);
    connect(m_discard, &QPushButton::clicked, this, &AttentionPage::discard);
    const auto addKey = [this](const QKeySequence& key, auto action) {
        connect(new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this,
                action);
    };
    addKey(Qt::Key_R, &AttentionPage::retry);
    addKey(Qt::Key_D, &AttentionPage::discard);
    addKey(Qt::Key_Escape, &AttentionPage::closed);
    return bar;
}

void AttentionPage::activate() {
    if (!m_entries.empty() && !m_grid->currentIndex().isValid())
        m_grid->selectRow(0);
    m_grid->setFocus();
    askDocuments();
    updateActions();
}

QString AttentionPage::title() const {
    return tr("Needs attention");
}

Page::Keys AttentionPage::shortcuts() const {
    return {{u"R"_s, tr("Send again")}, {u"D"_s, tr("Let it go")}, {tr("Enter"), tr("Look at it again")}};
}

void AttentionPage::takeLink() {
    const int row = m_grid->currentIndex().row();
    m_entries = m_desk.link->attention();
    std::vector<Record> records;
    for (const OutboxEntry& entry : m_entries)
        records.push_back(recordOf(entry));
    m_stack->setCurrentIndex(m_entries.empty() ? 1 : 0);
    m_grid->setRecords(std::move(records));
    if (!m_entries.empty())
        m_grid->selectRow(std::clamp(row, 0, static_cast<int>(m_entries.size()) - 1));
    if (isVisible())
        askDocuments();
    updateActions();
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
             there ? Value(known->second.state()) : Value(), Value(entry.result->rejection.text),
             Value(entry.command.id.toString())}};
}

const OutboxEntry* AttentionPage::selected() const {
    const int row = m_grid->currentIndex().row();
    return row >= 0 && row < static_cast<int>(m_entries.size()) ? &m_entries[static_cast<std::size_t>(row)] : nullptr;
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
    m_reason->setText(entry ? QString::fromStdString(entry->result->rejection.text) : QString());
}

} // namespace opsdesk::ui
