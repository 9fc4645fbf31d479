#include "ui/documents/CommentsSection.h"

#include "ui/bridge/Drafts.h"
#include "ui/bridge/Session.h"
#include "ui/models/CellText.h"
#include "ui/models/Codes.h"
#include "ui/models/Sentences.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesToWrite = 3;
constexpr int mostComments = 500;

QPushButton* smallButton(const QString& text, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setProperty("chip", true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

std::vector<Record> recordsOf(const ReadAnswer& answer) {
    std::vector<Record> records;
    for (const ViewRow& row : answer.rows)
        records.emplace_back(answer.view, row);
    return records;
}

} // namespace

CommentsSection::CommentsSection(const Desk& desk, const char* kind, QWidget* parent)
    : DetailSection(tr("Comments"), parent), m_desk(desk), m_kind(kind), m_lane(desk.reader),
      m_mentionsLane(desk.reader), m_list(new QVBoxLayout), m_replying(new QLabel(this)),
      m_text(new QPlainTextEdit(this)), m_send(new QPushButton(tr("Say it   Ctrl+Enter"), this)),
      m_problem(new QLabel(this)) {
    setObjectName(u"commentsSection"_s);
    m_list->setSpacing(fontMetrics().height() * 2 / 3);
    body()->addLayout(m_list);
    body()->addWidget(makeEditor());
    connect(&m_lane, &ReadLane::answered, this, &CommentsSection::take);
    connect(&m_mentionsLane, &ReadLane::answered, this, [this](const ReadAnswer& answer) {
        m_mentions = recordsOf(answer);
        showComments();
    });
    connect(m_send, &QPushButton::clicked, this, &CommentsSection::send);
    connect(m_text, &QPlainTextEdit::textChanged, this, &CommentsSection::keepDraft);
    connect(&desk.bus, &Bus::finished, this, &CommentsSection::finish);
}

QWidget* CommentsSection::makeEditor() {
    auto* editor = new QWidget(this);
    auto* layout = new QVBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    m_replying->setProperty("muted", true);
    m_replying->hide();
    m_text->setObjectName(u"commentText"_s);
    m_text->setAccessibleName(tr("Say something about it"));
    m_text->setPlaceholderText(tr("Say something; @login asks somebody"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(fontMetrics().lineSpacing() * linesToWrite + fontMetrics().height());
    m_text->installEventFilter(this);
    m_send->setObjectName(u"commentSend"_s);
    m_send->setFocusPolicy(Qt::TabFocus);
    m_problem->setObjectName(u"commentProblem"_s);
    m_problem->setProperty("tone", u"danger"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_problem, 1);
    foot->addStretch(0);
    foot->addWidget(m_send);
    layout->addWidget(m_replying);
    layout->addWidget(m_text);
    layout->addLayout(foot);
    setFocusProxy(m_text);
    return editor;
}

void CommentsSection::setRecord(const Record& record) {
    const bool other = m_record.isNull() || record.isNull() || m_record.id() != record.id();
    m_record = record;
    const bool readable = !record.isNull() && m_desk.session.mayRead("comments");
    setVisible(readable);
    if (!readable)
        return;
    if (other) {
        const QSignalBlocker quiet(m_text);
        const auto draft = m_desk.session.drafts ? m_desk.session.drafts->find(draftKey()) : std::nullopt;
        const QJsonObject entered = draft ? draft->entries : QJsonObject();
        const QString text = entered[u"text"_s].toString();
        m_text->setPlainText(text);
        m_replyTo = entered[u"reply_to"_s].toString().toStdString();
    }
    const Outcome may = m_desk.session.may ? m_desk.session.may("comment.add", std::nullopt) : Outcome();
    m_text->setReadOnly(!may);
    m_text->setToolTip(may ? QString() : QString::fromStdString(may.error().text));
    m_send->setEnabled(!m_text->toPlainText().trimmed().isEmpty() && !m_text->isReadOnly());
    ReadRequest request;
    request.query.view = "comments";
    request.query.entity = m_desk.session.entity;
    request.query.filters = {{"document", FilterOperator::Equal, record.id()}, {"kind", FilterOperator::Equal, m_kind}};
    request.query.limit = mostComments;
    m_lane.ask(request);
    request.query.view = "mentions";
    request.query.filters.push_back({"to_user", FilterOperator::Equal, m_desk.session.userId});
    request.query.filters.push_back({"state", FilterOperator::Equal, "waiting"});
    m_mentionsLane.ask(std::move(request));
}

void CommentsSection::take(const ReadAnswer& answer) {
    if (!answer.ok()) {
        m_problem->setText(answer.errorText);
        m_problem->show();
        return;
    }
    m_comments = recordsOf(answer);
    showComments();
}

/// Drawn anew only where something is another: the keyboard may stand on one of the buttons.
void CommentsSection::showComments() {
    QStringList shown;
    for (const std::vector<Record>* rows : {&m_comments, &m_mentions})
        for (const Record& row : *rows)
            shown << QString::fromStdString(row.id() + "/" + row.plain("rev"));
    for (const auto& [id, text] : m_sent)
        shown << text;
    if (shown == m_shown)
        return;
    m_shown = shown;
    while (QLayoutItem* item = m_list->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const Record& comment : m_comments) {
        const std::string to = comment.plain("reply_to");
        const auto answered = std::ranges::find(m_comments, to, &Record::id);
        m_list->addWidget(makeComment(comment, to.empty() || answered == m_comments.end() ? nullptr : &*answered));
    }
    for (const auto& [id, text] : m_sent)
        if (!text.isEmpty())
            addPending(text);
}

QWidget* CommentsSection::makeComment(const Record& comment, const Record* answered) {
    auto* one = new QWidget(this);
    one->setObjectName(u"comment"_s);
    auto* layout = new QVBoxLayout(one);
    layout->setContentsMargins(answered ? fontMetrics().height() : 0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height() / 6);
    layout->addLayout(makeHead(comment));
    const bool withdrawn = comment.state() == "withdrawn";
    auto* text = new QLabel(withdrawn ? tr("Withdrawn.") : comment.text("text"), one);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setProperty("muted", withdrawn);
    layout->addWidget(text);
    return one;
}

QHBoxLayout* CommentsSection::makeHead(const Record& comment) {
    auto* head = new QHBoxLayout;
    head->setSpacing(fontMetrics().height() / 2);
    auto* who = new QLabel(comment.text("author"), this);
    who->setProperty("heading", u"strong"_s);
    auto* when = new QLabel(comment.text("created_at"), this);
    when->setProperty("muted", true);
    head->addWidget(who);
    head->addWidget(when);
    if (const std::int64_t waits = asInteger(comment.value("waits")); waits > 0) {
        auto* waiting = new QLabel(isAskedOf(comment) ? tr("waits for you") : tr("waits for an answer"), this);
        waiting->setProperty("tone", u"warning"_s);
        head->addWidget(waiting);
    }
    head->addStretch(1);
    if (comment.state() == "withdrawn")
        return head;
    if (isAskedOf(comment)) {
        auto* done = smallButton(tr("Done"), this);
        done->setObjectName(u"commentDone"_s);
        done->setAccessibleName(tr("Done: what %1 asked").arg(comment.text("author")));
        connect(done, &QPushButton::clicked, this, [this, comment] { sendDone(comment); });
        head->addWidget(done);
    }
    auto* answer = smallButton(tr("Reply"), this);
    answer->setObjectName(u"commentReply"_s);
    answer->setAccessibleName(tr("Reply to %1").arg(comment.text("author")));
    connect(answer, &QPushButton::clicked, this, [this, comment] { reply(comment); });
    head->addWidget(answer);
    if (comment.plain("author") == m_desk.session.userId) {
        auto* withdraw = smallButton(tr("Withdraw"), this);
        withdraw->setObjectName(u"commentWithdraw"_s);
        connect(withdraw, &QPushButton::clicked, this, [this, comment] { sendOn("comment.withdraw", comment); });
        head->addWidget(withdraw);
    }
    return head;
}

void CommentsSection::addPending(const QString& text) {
    auto* pending = new QLabel(tr("%1 (on its way)").arg(text), this);
    pending->setTextFormat(Qt::PlainText);
    pending->setWordWrap(true);
    pending->setProperty("muted", true);
    m_list->addWidget(pending);
}

bool CommentsSection::isAskedOf(const Record& comment) const {
    return std::ranges::any_of(m_mentions,
                               [&](const Record& asked) { return asked.plain("comment_id") == comment.id(); });
}

void CommentsSection::reply(const Record& comment) {
    m_replyTo = comment.id();
    m_replying->setText(tr("In reply to %1; Esc: to nobody").arg(comment.text("author")));
    m_replying->show();
    m_text->setFocus();
}

void CommentsSection::send() {
    const QString text = m_text->toPlainText().trimmed();
    if (text.isEmpty() || m_text->isReadOnly())
        return;
    Decision decision{
        "comment.add", m_desk.session.random->uuid(m_desk.session.clock->now()).toString(), {}, std::nullopt, {}};
    decision.payload.set("kind", std::string(m_kind), ColumnType::Text);
    decision.payload.set("document", m_record.id(), ColumnType::Text);
    decision.payload.set("text", text.toStdString(), ColumnType::Text);
    if (!m_replyTo.empty())
        decision.payload.set("reply_to", m_replyTo, ColumnType::Text);
    m_problem->hide();
    m_sent[m_desk.bus.send(decision)] = text;
    {
        const QSignalBlocker kept(m_text); // until it is applied
        m_text->clear();
    }
    m_send->setEnabled(false);
    m_replyTo.clear();
    m_replying->hide();
    showComments();
}

void CommentsSection::sendOn(const char* command, const Record& comment) {
    m_problem->hide();
    m_sent[m_desk.bus.send({command, comment.id(), {}, std::nullopt, {}})] = QString();
    m_text->setFocus(); // the button goes with the comment that is drawn anew
}

void CommentsSection::sendDone(const Record& comment) {
    Decision decision{"comment.done", {}, {}, std::nullopt, {}};
    decision.payload.set("mention", comment.id() + "/" + m_desk.session.userId, ColumnType::Text);
    m_problem->hide();
    m_sent[m_desk.bus.send(decision)] = QString();
    m_text->setFocus();
}

void CommentsSection::finish(const CommandResult& result) {
    const auto found = m_sent.find(result.id);
    if (found == m_sent.end())
        return;
    const QString text = found->second;
    m_sent.erase(found);
    if (!result.applied()) {
        m_problem->setText(sentence(result.rejection.text));
        m_problem->show();
        if (m_text->toPlainText().isEmpty())
            m_text->setPlainText(text); // nothing that was typed is lost
    } else if (!text.isEmpty() && m_text->toPlainText().isEmpty() && m_desk.session.drafts) {
        m_desk.session.drafts->drop(draftKey());
    }
    setRecord(m_record);
}

QString CommentsSection::draftKey() const {
    return u"comment/%1/%2"_s.arg(QLatin1StringView(m_kind), QString::fromStdString(m_record.id()));
}

void CommentsSection::keepDraft() {
    const QString text = m_text->toPlainText();
    m_send->setEnabled(!text.trimmed().isEmpty() && !m_text->isReadOnly());
    if (!m_desk.session.drafts || m_record.isNull())
        return;
    QJsonObject entries;
    if (!text.isEmpty())
        entries = {{u"text"_s, text}, {u"reply_to"_s, QString::fromStdString(m_replyTo)}};
    m_desk.session.drafts->keep(draftKey(), tr("Comments"), entries);
}

bool CommentsSection::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_text || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return DetailSection::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool sends = enter && key->modifiers() & Qt::ControlModifier;
    const bool cancels = key->key() == Qt::Key_Escape && !m_replyTo.empty();
    if (!sends && !cancels)
        return false;
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (sends)
        send();
    else {
        m_replyTo.clear();
        m_replying->hide();
    }
    return true;
}

} // namespace opsdesk::ui
