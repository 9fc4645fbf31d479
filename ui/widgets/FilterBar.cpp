#include "ui/widgets/FilterBar.h"

#include "core/workflow/FilterText.h"
#include "ui/models/FilterWords.h"
#include "ui/models/Sentences.h"
#include "ui/shell/Icons.h"
#include "ui/widgets/ConditionRow.h"
#include "ui/widgets/ScannerInput.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int searchLetters = 26, narrowSearchLetters = 14; ///< at least
constexpr int typingMilliseconds = 15; ///< a reader that is busy takes only the newest words anyway

/// Leaves out what is about columns that @p view has not; false when there was any.
bool keepKnown(Filter& filter, const View* view) {
    if (filter.parts.empty()) {
        if (filter.column.empty() || !view || view->find(filter.column))
            return true;
        filter = {"", FilterOperator::All, ""};
        return false;
    }
    bool whole = true;
    for (Filter& part : filter.parts)
        whole = keepKnown(part, view) && whole;
    std::erase_if(filter.parts, [](const Filter& part) { return part.column.empty() && part.parts.empty(); });
    return whole;
}
} // namespace

std::vector<Filter> filtersAtStart(const std::vector<QuickFilter>& quick) {
    std::vector<Filter> filters;
    for (const QuickFilter& one : quick)
        if (one.on)
            for (const std::string& text : one.filters)
                filters.push_back(parseFilter(text));
    return filters;
}

FilterBar::FilterBar(std::vector<QuickFilter> quick, QWidget* parent)
    : QWidget(parent), m_layout(new QHBoxLayout(this)), m_search(new QLineEdit(this)), m_problem(new QLabel(this)),
      m_menu(new QToolButton(this)), m_build(new QPushButton(icon("plus"_L1, IconTint::Muted), tr("Filter"), this)),
      m_conditions(new ConditionRow(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(fontMetrics().height() / 3);
    m_search->setObjectName(u"search"_s);
    ScannerInput::accept(*m_search);
    m_search->setPlaceholderText(tr("Search, or amount >= 100   /"));
    m_search->setToolTip(m_search->placeholderText());
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon("search"_L1, IconTint::Muted), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 44);
    m_search->installEventFilter(this);
    m_layout->addWidget(m_search, 1);
    m_layout->addSpacing(fontMetrics().height() / 2);
    m_menu->setObjectName(u"filterMenu"_s);
    m_menu->setProperty("menu", true);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setFocusPolicy(Qt::TabFocus);
    m_menu->setMenu(new QMenu(m_menu));
    m_menu->setAccessibleName(tr("Filters"));
    m_menu->hide();
    connect(m_menu->menu(), &QMenu::aboutToShow, this, &FilterBar::fillMenu);
    m_layout->addWidget(m_menu);
    for (const QuickFilter& one : quick)
        addQuick(one);
    m_build->setObjectName(u"buildFilter"_s);
    m_build->setProperty("chip", true);
    m_build->setFocusPolicy(Qt::TabFocus);
    m_build->setToolTip(tr("Put a condition together (F)"));
    m_build->setAccessibleName(tr("Filter"));
    connect(m_build, &QPushButton::clicked, this, [this] { Q_EMIT builderRequested(-1); });
    m_layout->addWidget(m_build);
    fit();
    m_problem->setObjectName(u"filterProblem"_s);
    m_problem->setProperty("tone", u"danger"_s);
    m_problem->hide();
    m_layout->addWidget(m_problem);
    m_layout->addStretch(1);
    m_wait.setSingleShot(true);
    m_wait.setInterval(typingMilliseconds);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_wait.start(); });
    connect(&m_wait, &QTimer::timeout, this, &FilterBar::searchNow);
    connect(m_conditions, &ConditionRow::changed, this, [this] {
        m_editing = -1; // what was taken away moves the others
        Q_EMIT changed();
    });
    connect(m_conditions, &ConditionRow::left, this, &FilterBar::left);
    connect(m_conditions, &ConditionRow::editRequested, this, &FilterBar::editCondition);
}

void FilterBar::addQuick(const QuickFilter& quick) {
    auto* button = new QPushButton(QCoreApplication::translate("Filter", quick.title), this);
    button->setObjectName(u"chip-"_s + QLatin1StringView(quick.title));
    button->setProperty("chip", true);
    button->setCheckable(true);
    button->setChecked(quick.on);
    button->setFocusPolicy(Qt::TabFocus);
    Chip chip{button, {}, quick.group, quick.title, quick.on};
    for (const std::string& text : quick.filters)
        chip.filters.push_back(parseFilter(text));
    m_chips.push_back(std::move(chip));
    connect(button, &QPushButton::clicked, this, [this, index = m_chips.size() - 1] { choose(index); });
    m_layout->addWidget(button);
}

void FilterBar::choose(std::size_t index) {
    const Chip& chosen = m_chips[index];
    if (!chosen.group.empty())
        for (const Chip& chip : m_chips)
            if (chip.group == chosen.group)
                chip.button->setChecked(chip.button == chosen.button);
    fit();
    Q_EMIT changed();
}

int FilterBar::widthOfAll() const {
    int width = fontMetrics().averageCharWidth() * searchLetters + fontMetrics().height() / 2 + m_layout->spacing();
    for (const Chip& chip : m_chips)
        width += chip.button->sizeHint().width() + m_layout->spacing();
    return width + m_build->sizeHint().width() + m_layout->spacing();
}

void FilterBar::fit() {
    m_build->setText(tr("Filter"));
    const bool narrow = !m_chips.empty() && width() < widthOfAll();
    if (narrow)
        m_build->setText({}); // its sign and tip say it
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * (narrow ? narrowSearchLetters : searchLetters));
    QStringList on;
    for (const Chip& chip : m_chips) {
        chip.button->setVisible(!narrow);
        if (chip.button->isChecked())
            on << chip.button->text();
    }
    const QString chosen = on.isEmpty() ? tr("Filters") : on.join(u", "_s);
    m_menu->setText(chosen + u"  ▾"_s);
    m_menu->setVisible(narrow);
}

void FilterBar::fillMenu() {
    m_menu->menu()->clear();
    for (const Chip& chip : m_chips) {
        QAction* action = m_menu->menu()->addAction(chip.button->text(), chip.button, &QPushButton::click);
        action->setCheckable(true);
        action->setChecked(chip.button->isChecked());
    }
}

QSize FilterBar::minimumSizeHint() const {
    const int menu = m_chips.empty() ? 0 : m_menu->sizeHint().width();
    return {fontMetrics().averageCharWidth() * narrowSearchLetters + fontMetrics().height() * 2 + menu +
                m_build->sizeHint().height(),
            m_search->sizeHint().height()};
}

void FilterBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

std::vector<Filter> FilterBar::quickFilters() const {
    std::vector<Filter> filters;
    for (const Chip& chip : m_chips)
        if (chip.button->isChecked())
            filters.insert(filters.end(), chip.filters.begin(), chip.filters.end());
    return filters;
}

void FilterBar::apply(ViewQuery& query) const {
    query.filters = quickFilters();
    if (!m_conditions->isEmpty())
        query.filters.push_back(m_conditions->filter());
    query.search = m_searched.toStdString();
}

bool FilterBar::isAtRest() const {
    return m_conditions->isEmpty() && m_searched.isEmpty() &&
           std::all_of(m_chips.begin(), m_chips.end(),
                       [](const Chip& chip) { return chip.button->isChecked() == chip.onAtStart; });
}

void FilterBar::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::clear() {
    for (const Chip& chip : m_chips)
        chip.button->setChecked(chip.onAtStart);
    m_conditions->setFilter({"", FilterOperator::All, ""});
    m_editing = -1;
    m_search->clear();
    m_wait.stop();
    m_searched.clear();
    showProblem({});
    fit();
    Q_EMIT changed();
}

void FilterBar::add(const Filter& filter) {
    const auto& there = m_conditions->conditions();
    if (std::find(there.begin(), there.end(), filter) == there.end())
        m_conditions->add(filter);
    Q_EMIT changed();
}

void FilterBar::replace(int index, const Filter& filter) {
    if (index < 0)
        return add(filter);
    m_conditions->replace(static_cast<std::size_t>(index), filter);
    Q_EMIT changed();
}

std::string FilterBar::conditionText() const {
    return m_conditions->isEmpty() ? std::string() : filterText(m_conditions->filter());
}

bool FilterBar::setConditionText(const std::string& text) {
    Filter filter = text.empty() ? Filter{"", FilterOperator::All, ""} : parseFilter(text);
    const bool whole = keepKnown(filter, m_view);
    m_conditions->setFilter(filter);
    return whole;
}

QStringList FilterBar::inWords() const {
    QStringList words;
    for (const Chip& chip : m_chips)
        if (chip.button->isChecked())
            words << chip.button->text();
    if (!m_conditions->isEmpty() && m_view)
        words << filterWords(m_conditions->filter(), *m_view);
    if (!m_searched.isEmpty())
        words << tr("with “%1”").arg(m_searched);
    return words;
}

std::vector<std::string> FilterBar::quickOn() const {
    std::vector<std::string> titles;
    for (const Chip& chip : m_chips)
        if (chip.button->isChecked())
            titles.push_back(chip.title);
    return titles;
}

void FilterBar::setQuickOn(const std::vector<std::string>& titles) {
    for (const Chip& chip : m_chips)
        chip.button->setChecked(std::find(titles.begin(), titles.end(), chip.title) != titles.end());
    fit();
}

void FilterBar::setColumns(const View& view) {
    m_view = &view;
    m_conditions->setView(view);
}

/// One condition is changed in the builder; what is put together of several as text.
void FilterBar::editCondition(int index) {
    const Filter& condition = m_conditions->conditions()[static_cast<std::size_t>(index)];
    if (condition.parts.empty())
        return Q_EMIT builderRequested(index);
    m_editing = index;
    m_search->setText(QString::fromStdString(filterText(condition)));
    m_search->setFocus(Qt::OtherFocusReason);
}

void FilterBar::showProblem(const QString& text) {
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

/// Whether somebody means a condition, understood or not: signs of comparison say so, or a column with an operator.
bool FilterBar::looksLikeFilter(const QString& text) const {
    if (text.contains(u'=') || text.contains(u'<') || text.contains(u'>'))
        return true;
    try {
        parseFilter(text.toStdString(), m_view);
        return true;
    } catch (const FilterError& error) {
        return m_view && error.at > 0; // what begins as a condition of a column there is
    }
}

bool FilterBar::takeTyped() {
    const QString text = m_search->text().trimmed();
    if (text.isEmpty() || !looksLikeFilter(text))
        return false; // words to look for
    const std::string typed = text.toStdString();
    Filter filter;
    try {
        filter = parseFilter(typed, m_view);
    } catch (const FilterError& error) {
        showProblem(sentence(error.what()));
        const auto place = QString::fromStdString(typed.substr(0, error.at)).size();
        const auto length = QString::fromStdString(typed.substr(error.at, error.count)).size();
        m_search->setText(text);
        m_wait.stop();
        m_search->setSelection(static_cast<int>(place), static_cast<int>(length));
        if (length == 0)
            m_search->setCursorPosition(static_cast<int>(place));
        return true;
    }
    m_search->clear();
    m_wait.stop();
    m_searched.clear();
    showProblem({});
    replace(std::exchange(m_editing, -1), filter);
    Q_EMIT left();
    return true;
}

void FilterBar::searchNow() {
    showProblem({});
    const QString text = m_search->text().trimmed();
    const bool symbols = text.contains(u'=') || text.contains(u'<') || text.contains(u'>');
    // A filter being typed is not yet words to look for.
    const QString wanted = symbols || m_editing >= 0 ? QString() : text;
    if (wanted == m_searched)
        return;
    m_searched = wanted;
    Q_EMIT changed();
}

bool FilterBar::eventFilter(QObject* watched, QEvent* event) {
    const bool override = event->type() == QEvent::ShortcutOverride;
    if (watched != m_search || (event->type() != QEvent::KeyPress && !override))
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (override) {
        // Esc leaves the search here; as the queue's key it would take the marks away.
        event->setAccepted(key == Qt::Key_Escape);
        return key == Qt::Key_Escape;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (!takeTyped()) {
            m_wait.stop();
            searchNow();
            Q_EMIT left();
        }
        return true;
    }
    if (key == Qt::Key_Escape || key == Qt::Key_Down) {
        if (key == Qt::Key_Escape) {
            m_search->clear();
            m_editing = -1;
        }
        Q_EMIT left();
        return true;
    }
    return false;
}

} // namespace opsdesk::ui
