#include "ui/widgets/ConditionRow.h"

#include "core/workflow/FilterText.h"
#include "ui/models/FilterWords.h"
#include "ui/widgets/FlowLayout.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

Chip::Chip(QWidget* parent) : QPushButton(parent) {
    setProperty("chip", true);
    setCheckable(true);
    setChecked(true);
    setAutoDefault(false);
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(tr("Enter changes it, Delete takes it away"));
    connect(this, &QPushButton::clicked, this, [this] {
        setChecked(true);
        Q_EMIT opened();
    });
}

void Chip::setWords(const QString& words) {
    constexpr int longest = 70;
    QString shown = words.size() > longest ? words.left(longest) + QChar(0x2026) : words;
    setText(shown.replace(u'&', u"&&"_s) + u"  \u00D7"_s);
    setAccessibleName(words);
}

void Chip::keyPressEvent(QKeyEvent* event) {
    const bool mirrored = isRightToLeft();
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT removed();
        return;
    case Qt::Key_Escape:
    case Qt::Key_Down:
        Q_EMIT left();
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        focusNextPrevChild((event->key() == Qt::Key_Right) != mirrored);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT opened();
        return;
    default:
        QPushButton::keyPressEvent(event);
    }
}

void Chip::mouseReleaseEvent(QMouseEvent* event) {
    const int cross = fontMetrics().averageCharWidth() * 3;
    const int x = event->position().toPoint().x();
    if (rect().contains(event->position().toPoint()) && (isRightToLeft() ? x < cross : x > width() - cross)) {
        setDown(false);
        Q_EMIT removed();
    } else {
        QPushButton::mouseReleaseEvent(event);
    }
}

ConditionRow::ConditionRow(QWidget* parent)
    : QWidget(parent), m_layout(new FlowLayout(this)), m_grouping(new Chip(this)), m_glue(new QPushButton(this)) {
    m_layout->setContentsMargins(0, fontMetrics().height() / 3, 0, 0);
    m_layout->setSpacing(fontMetrics().height() / 3);
    m_grouping->setObjectName(u"chipGrouping"_s);
    m_grouping->hide();
    connect(m_grouping, &Chip::opened, this, &ConditionRow::groupingOpened);
    connect(m_grouping, &Chip::removed, this, &ConditionRow::groupingRemoved);
    connect(m_grouping, &Chip::left, this, &ConditionRow::left);
    m_layout->addWidget(m_grouping);
    m_glue->setObjectName(u"conditionGlue"_s);
    m_glue->setProperty("chip", true);
    m_glue->setFocusPolicy(Qt::TabFocus);
    m_glue->setToolTip(tr("Whether rows must meet all conditions, or any of them"));
    connect(m_glue, &QPushButton::clicked, this, [this] {
        m_any = !m_any;
        fill();
        Q_EMIT changed();
    });
    m_layout->addWidget(m_glue);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    fill();
}

Filter ConditionRow::filter() const {
    Filter all{"", m_any ? FilterOperator::Any : FilterOperator::All, ""};
    all.parts = m_conditions;
    if (m_conditions.empty())
        all.op = FilterOperator::All;
    return m_conditions.size() == 1 ? m_conditions.front() : all;
}

void ConditionRow::setFilter(const Filter& filter) {
    const bool put = filter.op == FilterOperator::All || filter.op == FilterOperator::Any;
    m_any = filter.op == FilterOperator::Any;
    m_conditions = put ? filter.parts : std::vector<Filter>{filter};
    fill();
}

void ConditionRow::add(const Filter& filter) {
    if (m_conditions.empty())
        return setFilter(filter);
    const bool same = filter.op == (m_any ? FilterOperator::Any : FilterOperator::All) ||
                      (m_conditions.size() == 1 && filter.op == FilterOperator::All);
    if (same)
        m_conditions.insert(m_conditions.end(), filter.parts.begin(), filter.parts.end());
    else
        m_conditions.push_back(filter);
    fill();
}

void ConditionRow::replace(std::size_t index, const Filter& filter) {
    if (index >= m_conditions.size())
        return add(filter);
    if (m_conditions.size() == 1)
        return setFilter(filter);
    m_conditions[index] = filter;
    fill();
}

void ConditionRow::removeAt(std::size_t index) {
    m_conditions.erase(m_conditions.begin() + static_cast<std::ptrdiff_t>(index));
    m_any = m_any && m_conditions.size() > 1;
    fill();
    if (m_chips.empty())
        Q_EMIT left();
    else
        m_chips[std::min(index, m_chips.size() - 1)]->setFocus();
    Q_EMIT changed();
}

void ConditionRow::setView(const View& view) {
    m_view = &view;
    fill();
}

void ConditionRow::setGrouping(const QString& words) {
    m_grouping->setVisible(!words.isEmpty());
    m_grouping->setWords(tr("Grouped by %1").arg(words));
    fill();
}

void ConditionRow::focusFirst() {
    if (!m_chips.empty())
        m_chips.front()->setFocus(Qt::ShortcutFocusReason);
    else if (!m_grouping->isHidden())
        m_grouping->setFocus(Qt::ShortcutFocusReason);
}

Chip* ConditionRow::makeChip(int place, const QString& words, const QString& name) {
    auto* chip = new Chip(this);
    chip->setObjectName(name);
    chip->setWords(words);
    m_layout->insert(place, chip);
    connect(chip, &Chip::left, this, &ConditionRow::left);
    return chip;
}

void ConditionRow::fill() {
    for (Chip* chip : m_chips) {
        chip->hide();
        m_layout->removeWidget(chip);
        chip->deleteLater();
    }
    m_chips.clear();
    for (std::size_t i = 0; i < m_conditions.size(); ++i) {
        const Filter& condition = m_conditions[i];
        const QString words = m_view ? filterWords(condition, *m_view) : QString::fromStdString(filterText(condition));
        Chip* chip = makeChip(m_layout->count(), words, u"condition-%1"_s.arg(i));
        connect(chip, &Chip::opened, this, [this, i] { Q_EMIT editRequested(static_cast<int>(i)); });
        connect(chip, &Chip::removed, this, [this, i] { removeAt(i); });
        chip->show();
        m_chips.push_back(chip);
    }
    m_glue->setText(m_any ? tr("Any of") : tr("All of"));
    m_glue->setVisible(m_conditions.size() > 1);
    setVisible(!m_conditions.empty() || !m_grouping->isHidden());
    updateGeometry();
}

} // namespace opsdesk::ui
