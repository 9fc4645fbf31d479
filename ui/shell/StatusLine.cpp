#include "ui/shell/StatusLine.h"

#include "ui/bridge/Session.h"

#include <QHBoxLayout>
#include <QLabel>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

StatusLine::StatusLine(const Session& session, QWidget* parent) : QWidget(parent) {
    setObjectName(u"statusBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QHBoxLayout(this);
    const int gap = fontMetrics().height();
    layout->setContentsMargins(gap, gap / 4, gap, gap / 4);
    layout->setSpacing(gap * 3 / 2);
    m_rows = addLabel(u"statusRows"_s);
    m_marked = addLabel(u"statusMarked"_s);
    m_marked->setProperty("heading", u"strong"_s);
    layout->addStretch(1);
    m_pending = addLabel(u"statusPending"_s);
    m_pending->setProperty("tone", u"warning"_s);
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

void StatusLine::setQueue(const QueueStatus& status) {
    m_rows->setText(status.rows);
    m_marked->setText(status.marked);
    m_read->setText(status.read);
}

void StatusLine::setPending(int pending) {
    m_pending->setText(pending > 0 ? tr("%n on the way", nullptr, pending) : QString());
}

void StatusLine::setCompact(bool compact) {
    m_read->setVisible(!compact);
    m_person->setVisible(!compact);
}

void StatusLine::setBooks(const QString& text) {
    m_books->setText(text);
}

} // namespace opsdesk::ui
