#include "ui/shell/StatusLine.h"

#include "core/workflow/Link.h"
#include "ui/bridge/Session.h"
#include "ui/models/CellText.h"
#include "ui/shell/Look.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QString phaseText(const LinkState& state) {
    switch (state.phase) {
    case LinkPhase::Connecting:
        return StatusLine::tr("connecting…");
    case LinkPhase::Loading:
        return StatusLine::tr("loading %1 %").arg(static_cast<int>(state.progress * 100));
    case LinkPhase::Live:
        return StatusLine::tr("live");
    case LinkPhase::Offline:
        return StatusLine::tr("offline");
    case LinkPhase::Stopped:
        break;
    }
    return StatusLine::tr("stopped");
}

} // namespace

StatusLine::StatusLine(const Session& session, QWidget* parent) : QWidget(parent) {
    setObjectName(u"statusBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QHBoxLayout(this);
    const int gap = fontMetrics().height();
    layout->setContentsMargins(gap, gap / 4, gap, gap / 4);
    layout->setSpacing(gap * 3 / 2);
    m_rows = addLabel(u"statusRows"_s);
    m_marked = addButton(u"statusMarked"_s);
    m_marked->installEventFilter(this);
    connect(m_marked, &QPushButton::clicked, this,
            [this] { Q_EMIT markedClicked(QRect(m_marked->mapToGlobal(QPoint()), m_marked->size())); });
    layout->addStretch(1);
    m_pending = addLabel(u"statusPending"_s);
    m_pending->setProperty("tone", u"warning"_s);
    m_link = addButton(u"statusLink"_s);
    connect(m_link, &QPushButton::clicked, this, &StatusLine::linkClicked);
    m_books = addLabel(u"statusBooks"_s);
    m_read = addLabel(u"statusRead"_s);
    m_person = addLabel(u"statusPerson"_s);
    m_person->setText(tr("%1 (%2) · %3").arg(session.userName, session.roleText(), session.entityName));
    for (QLabel* label : {m_rows, m_books, m_read, m_person})
        label->setProperty("muted", true);
    setPending(0);
}

QLabel* StatusLine::addLabel(const QString& name) {
    auto* label = new QLabel(this);
    label->setObjectName(name);
    static_cast<QHBoxLayout*>(layout())->addWidget(label);
    return label;
}

QPushButton* StatusLine::addButton(const QString& name) {
    auto* button = new QPushButton(this);
    button->setObjectName(name);
    button->setProperty("chip", true);
    button->setFocusPolicy(Qt::TabFocus);
    button->hide();
    static_cast<QHBoxLayout*>(layout())->addWidget(button);
    return button;
}

/// F1 on a number asks what it is, as everywhere.
bool StatusLine::eventFilter(QObject* watched, QEvent* event) {
    const bool asked = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_F1;
    if (asked)
        m_marked->click();
    return asked || QWidget::eventFilter(watched, event);
}

void StatusLine::setQueue(const QueueStatus& status) {
    m_rows->setText(status.rows);
    m_marked->setText(status.marked);
    m_marked->setToolTip(status.markedMore);
    m_marked->setVisible(!status.marked.isEmpty());
    m_read->setText(status.read);
}

void StatusLine::setPending(int pending) {
    m_pending->setText(pending > 0 ? tr("%n on the way", nullptr, pending) : QString());
}

void StatusLine::setLink(const LinkState& state) {
    QStringList parts{phaseText(state)};
    if (state.phase != LinkPhase::Live && state.contact)
        parts << tr("data of %1").arg(timeText(*state.contact));
    if (state.attention > 0)
        parts << tr("%n refused", nullptr, static_cast<int>(state.attention));
    m_link->setText(parts.join(u" \u00B7 "_s));
    m_link->setToolTip(state.problem.empty() ? tr("Decisions that need attention   F8")
                                             : QString::fromStdString(state.problem));
    m_link->setAccessibleName(tr("Link to the centre: %1").arg(m_link->text()));
    setLook(*m_link, "danger", state.attention > 0 || state.phase == LinkPhase::Stopped);
    m_link->show();
    setPending(static_cast<int>(state.pending));
}

void StatusLine::setCompact(bool compact) {
    m_read->setVisible(!compact);
    m_person->setVisible(!compact);
}

void StatusLine::setBooks(const QString& text) {
    m_books->setText(text);
}

} // namespace opsdesk::ui
