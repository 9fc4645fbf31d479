#include "ui/widgets/FilterBar.h"

#include "core/base/Error.h"
#include "ui/shell/Icons.h"
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
constexpr int typingMilliseconds = 15; ///< a reader that is busy takes only the newest words anyway
}

FilterBar::FilterBar(std::vector<QuickFilter> quick, QWidget* parent)
    : QWidget(parent), m_layout(new QHBoxLayout(this)), m_search(new QLineEdit(this)), m_problem(new QLabel(this)),
      m_menu(new QToolButton(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(fontMetrics().height() / 3);
    m_search->setObjectName(u"search"_s);
    ScannerInput::accept(*m_search);
    m_search->setPlaceholderText(tr("Search, or amount >= 100   /"));
    m_search->setToolTip(m_search->placeholderText());
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon("search"_L1, IconTint::Muted), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 26);
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
}

void FilterBar::addQuick(const QuickFilter& quick) {
    auto* button = new QPushButton(QCoreApplication::translate("Filter", quick.title), this);
    button->setObjectName(u"chip-"_s + QLatin1StringView(quick.title));
    button->setProperty("chip", true);
    button->setCheckable(true);
    button->setChecked(quick.on);
    button->setFocusPolicy(Qt::TabFocus);
    Chip chip{button, {}, quick.group, quick.on};
    for (const std::string& text : quick.filters)
        chip.filters.push_back(Filter::parse(text));
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
    int width = m_search->minimumWidth() + fontMetrics().height() / 2 + m_layout->spacing();
    for (const Chip& chip : m_chips)
        width += chip.button->sizeHint().width() + m_layout->spacing();
    for (const auto& [button, filter] : m_typed)
        width += button->sizeHint().width() + m_layout->spacing();
    return width;
}

void FilterBar::fit() {
    const bool narrow = !m_chips.empty() && width() < widthOfAll();
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
    return {m_search->minimumWidth() + fontMetrics().height() + menu, m_search->sizeHint().height()};
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

std::vector<Filter> FilterBar::filtersAtStart() const {
    std::vector<Filter> filters;
    for (const Chip& chip : m_chips)
        if (chip.onAtStart)
            filters.insert(filters.end(), chip.filters.begin(), chip.filters.end());
    return filters;
}

void FilterBar::apply(ViewQuery& query) const {
    query.filters = quickFilters();
    for (const auto& [button, filter] : m_typed)
        query.filters.push_back(filter);
    query.search = m_searched.toStdString();
}

bool FilterBar::isAtRest() const {
    return m_typed.empty() && m_searched.isEmpty() && std::all_of(m_chips.begin(), m_chips.end(), [](const Chip& chip) {
               return chip.button->isChecked() == chip.onAtStart;
           });
}

void FilterBar::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::clear() {
    for (const Chip& chip : m_chips)
        chip.button->setChecked(chip.onAtStart);
    for (const auto& [button, filter] : m_typed)
        button->deleteLater();
    m_typed.clear();
    m_search->clear();
    m_wait.stop();
    m_searched.clear();
    showProblem({});
    fit();
    Q_EMIT changed();
}

void FilterBar::add(const Filter& filter, const QString& text) {
    auto* button = new QPushButton(text + u"  \u00D7"_s, this);
    button->setProperty("chip", true);
    button->setProperty("words", text);
    button->setCheckable(true);
    button->setChecked(true);
    button->setToolTip(tr("Take this filter away"));
    m_typed.emplace_back(button, filter);
    m_layout->insertWidget(m_layout->indexOf(m_problem), button);
    connect(button, &QPushButton::clicked, this, [this, button] {
        std::erase_if(m_typed, [button](const auto& typed) { return typed.first == button; });
        button->deleteLater();
        fit();
        Q_EMIT changed();
    });
    fit();
    Q_EMIT changed();
}

void FilterBar::showProblem(const QString& text) {
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

bool FilterBar::takeTyped() {
    const QString text = m_search->text().trimmed();
    Filter filter;
    try {
        filter = Filter::parse(text.toStdString());
    } catch (const UsageError&) {
        return false; // words to look for
    }
    const ViewColumn* column = m_view ? m_view->find(filter.column) : nullptr;
    if (!column) {
        showProblem(tr("There is no column “%1” here.").arg(QString::fromStdString(filter.column)));
        return true;
    }
    m_search->clear();
    m_wait.stop();
    m_searched.clear();
    add(filter, text);
    Q_EMIT left();
    return true;
}

void FilterBar::searchNow() {
    showProblem({});
    const QString text = m_search->text().trimmed();
    // A filter being typed is not yet words to look for.
    const bool filterLike = text.contains(u'=') || text.contains(u'<') || text.contains(u'>');
    const QString wanted = filterLike ? QString() : text;
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
        if (key == Qt::Key_Escape)
            m_search->clear();
        Q_EMIT left();
        return true;
    }
    return false;
}

} // namespace opsdesk::ui
