#include "ui/widgets/FindBar.h"

#include "ui/models/CellText.h"
#include "ui/models/RecordFind.h"
#include "ui/shell/Icons.h"
#include "ui/widgets/RecordTable.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

FindBar::FindBar(RecordFind& find, RecordTable& table, RecordTableModel& model, QWidget* parent)
    : QWidget(parent), m_find(find), m_table(table), m_model(model), m_words(new QLineEdit(this)),
      m_count(new QLabel(this)) {
    setObjectName(u"findBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    const int gap = fontMetrics().height() / 2;
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(gap * 2, gap / 2, gap, gap / 2);
    layout->setSpacing(gap);
    m_words->setObjectName(u"findWords"_s);
    m_words->setPlaceholderText(tr("Find in this list"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setMaximumWidth(fontMetrics().averageCharWidth() * 44);
    m_words->addAction(icon("search"_L1, IconTint::Muted), QLineEdit::LeadingPosition);
    m_words->installEventFilter(this);
    m_count->setObjectName(u"findCount"_s);
    m_count->setProperty("muted", true);
    layout->addWidget(m_words, 1);
    const std::tuple<QString, QString, int> steps[] = {{u"\u2191"_s, tr("The one before (Shift+F3)"), -1},
                                                       {u"\u2193"_s, tr("The next one (F3)"), 1}};
    for (const auto& [sign, title, direction] : steps) {
        auto* button = new QToolButton(this);
        button->setText(sign);
        button->setToolTip(title);
        button->setAccessibleName(title);
        connect(button, &QToolButton::clicked, this, [this, way = direction] { step(way); });
        layout->addWidget(button);
    }
    layout->addWidget(m_count);
    layout->addStretch(1);
    auto* close = new QToolButton(this);
    close->setIcon(icon("cross"_L1, IconTint::Muted));
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, &FindBar::leave);
    layout->addWidget(close);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_find.look(words);
        m_table.setFound(m_find.words());
        m_find.go(1, std::max(0, m_table.currentRow()), true);
    });
    connect(&m_find, &RecordFind::changed, this, &FindBar::showCount);
    connect(&m_table, &RecordTable::currentRowChanged, this, &FindBar::showCount);
    connect(&m_find, &RecordFind::reached, &m_table, &RecordTable::goToRow);
    hide();
}

void FindBar::open() {
    show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void FindBar::step(int direction) {
    if (m_find.words().isEmpty())
        open();
    else
        m_find.go(direction, m_table.currentRow());
}

void FindBar::leave() {
    m_words->clear();
    hide();
    m_table.setFocus();
}

void FindBar::showCount() {
    const int count = m_find.count();
    const int place = m_find.placeOf(m_model.idAt(m_table.currentRow()));
    if (m_find.words().isEmpty())
        m_count->clear();
    else if (!m_find.problem().isEmpty())
        m_count->setText(m_find.problem());
    else if (count < 0)
        m_count->setText(tr("looking…"));
    else if (count == 0)
        m_count->setText(tr("Nothing found"));
    else if (place > 0)
        m_count->setText(tr("%1 of %2").arg(integerText(place), integerText(count)));
    else
        m_count->setText(tr("%n found", nullptr, count).replace(QString::number(count), integerText(count)));
}

void FindBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

bool FindBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_words || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool mine = key->key() == Qt::Key_Escape || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!mine)
        return false;
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (key->key() == Qt::Key_Escape)
        leave();
    else
        step(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
    return true;
}

} // namespace opsdesk::ui
