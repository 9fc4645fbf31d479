#include "ui/widgets/ExplainCard.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int letters = 58, partsAtMost = 14;
}

ExplainCard* ExplainCard::show(const Explanation& explanation, const QRect& anchor, QWidget* parent) {
    static QPointer<ExplainCard> open;
    delete open;
    open = new ExplainCard(explanation, parent);
    open->m_anchor = anchor;
    open->place(anchor);
    open->QWidget::show();
    open->setFocus(Qt::PopupFocusReason);
    return open;
}

ExplainCard::ExplainCard(const Explanation& e, QWidget* parent)
    : QFrame(parent->window()), m_layout(new QVBoxLayout(this)), m_before(QApplication::focusWidget()) {
    setObjectName(u"explainCard"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_StyledBackground);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Explanation of %1").arg(e.title));
    const int gap = fontMetrics().height();
    m_layout->setContentsMargins(gap, gap * 3 / 4, gap, gap * 3 / 4);
    m_layout->setSpacing(gap / 3);
    // It is gone as soon as the keyboard is elsewhere.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (isVisible() && now != this && !isAncestorOf(now))
            close();
    });
    setFixedWidth(fontMetrics().averageCharWidth() * letters);
    addLine(e.title, "heading", u"strong"_s);
    addLine(e.value, "heading", u"record"_s);
    addLine(e.definition, "", {});
    if (!e.formula.isEmpty())
        addLine(tr("= %1").arg(e.formula), "muted", true);
    QStringList small;
    if (!e.unit.isEmpty())
        small << tr("in %1").arg(e.unit);
    if (!e.asOf.isEmpty())
        small << e.asOf;
    addLine(small.join(u" \u00B7 "_s), "muted", true);
    if (!e.link.isEmpty())
        addButton(e.link, u"explainOpen"_s, e.open);
    for (const auto& [title, run] : e.more)
        addButton(title, u"explainMore"_s, run);
    if (!e.parts.empty())
        addParts(e.partsTitle, e.parts);
    setAccessibleDescription(text());
}

void ExplainCard::addLine(const QString& text, const char* property, const QVariant& value) {
    if (text.isEmpty())
        return;
    auto* label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (*property)
        label->setProperty(property, value);
    m_layout->addWidget(label);
    m_lines << text;
}

void ExplainCard::addParts(const QString& title, const std::vector<std::pair<QString, QString>>& parts) {
    const int before = m_layout->count() - (findChild<QPushButton*>(u"explainOpen"_s) ? 1 : 0);
    auto* heading = new QLabel(title, this);
    heading->setProperty("heading", u"section"_s);
    m_layout->insertWidget(before, heading);
    auto* lines = new QGridLayout;
    lines->setHorizontalSpacing(fontMetrics().height());
    lines->setVerticalSpacing(2);
    lines->setColumnStretch(0, 1);
    const std::size_t shown = std::min<std::size_t>(parts.size(), partsAtMost);
    for (std::size_t i = 0; i < shown; ++i) {
        auto* what = new QLabel(parts[i].first, this);
        auto* much = new QLabel(parts[i].second, this);
        what->setTextFormat(Qt::PlainText);
        what->setWordWrap(true);
        lines->addWidget(what, static_cast<int>(i), 0);
        lines->addWidget(much, static_cast<int>(i), 1, Qt::AlignRight | Qt::AlignTop);
        m_lines << parts[i].first + u' ' + parts[i].second;
    }
    if (shown < parts.size())
        lines->addWidget(new QLabel(tr("and %n more", nullptr, static_cast<int>(parts.size() - shown)), this),
                         static_cast<int>(shown), 0);
    m_layout->insertLayout(before + 1, lines);
    if (isVisible())
        place(m_anchor);
}

void ExplainCard::addButton(const QString& title, const QString& name, std::function<void()> run) {
    auto* button = new QPushButton(title, this);
    button->setObjectName(name);
    button->setAutoDefault(true);
    connect(button, &QPushButton::clicked, this, [this, run = std::move(run)] {
        const auto go = run; // the card may be gone by then
        leave();
        go();
    });
    m_layout->addWidget(button, 0, Qt::AlignLeft);
}

QString ExplainCard::text() const {
    return m_lines.join(u'\n');
}

/// Below the number, above it where there is no room, and always within the window.
void ExplainCard::place(const QRect& anchor) {
    m_layout->activate();
    resize(width(), m_layout->hasHeightForWidth() ? m_layout->totalHeightForWidth(width()) : sizeHint().height());
    const QRect room = parentWidget()->rect();
    const QRect number(parentWidget()->mapFromGlobal(anchor.topLeft()), anchor.size());
    int top = number.bottom() + 4;
    if (top + height() > room.bottom())
        top = std::max(room.top(), number.top() - 4 - height());
    move(std::clamp(number.left(), room.left(), std::max(room.left(), room.right() - width())), top);
    raise();
}

/// The keyboard goes back to where it came from.
void ExplainCard::leave() {
    const QPointer<QWidget> before = m_before;
    close();
    if (before)
        before->setFocus(Qt::OtherFocusReason);
}

bool ExplainCard::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) // Esc, F1 and letters mean something else in the window
        event->accept();
    return QFrame::event(event);
}

void ExplainCard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F1 || event->key() == Qt::Key_Space)
        leave();
    else if (auto* link = findChild<QPushButton*>(u"explainOpen"_s);
             link && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        link->click();
    else
        QFrame::keyPressEvent(event);
}

} // namespace opsdesk::ui
