#include "ui/widgets/FactsSection.h"

#include "ui/models/CellText.h"
#include "ui/shell/Colors.h"
#include "ui/shell/Design.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace opsdesk::ui {

namespace {

QString shareText(const Value& value) {
    return isNull(value) ? QString() : percentText(realText(asReal(value) * 100, 1));
}

constexpr int tipLetters = 600;
constexpr int lettersOfValue = 18; ///< a value wants about so many beside its name

/// Long runs of letters break at their marks: codes at hyphens, messages of other programs at commas and braces.
QString breakable(const QString& value) {
    static constexpr int longCode = 24;
    static constexpr QStringView marks = u"-,:;{}[]";
    QStringList words = value.split(u' ');
    for (QString& word : words) {
        if (word.size() <= longCode)
            continue;
        QString broken;
        for (const QChar letter : std::as_const(word)) {
            broken += letter;
            if (marks.contains(letter))
                broken += QChar(0x200B);
        }
        word = broken;
    }
    return words.join(u' ');
}

/// What rows are found, counted and put in order by; people know them by number, code and name.
bool isForMachines(const ViewColumn& column) {
    static constexpr std::string_view known[] = {"id",    "rev",         "version",      "entity",
                                                 "place", "source_view", "source_filter"};
    return !column.shown && (column.type == ColumnType::Uuid || column.key.ends_with("_id") ||
                             std::ranges::count(known, column.key) > 0);
}

/// A digest is shown shortened: its full text is what is copied and said under the pointer.
void offerFull(QLabel* label, const QString& full) {
    label->setToolTip(full.left(tipLetters));
    if (full.isEmpty())
        return;
    auto* copy = new QAction(FactsSection::tr("Copy in full"), label);
    QObject::connect(copy, &QAction::triggered, label, [full] { QApplication::clipboard()->setText(full); });
    label->addAction(copy);
}

} // namespace

FactsSection::FactsSection(const QString& title, std::vector<Fact> facts, int columns, QWidget* parent)
    : DetailSection(title, parent), m_facts(std::move(facts)), m_columns(columns), m_columnsNow(columns),
      m_grid(new QGridLayout) {
    m_grid->setHorizontalSpacing(fontMetrics().height() * 3 / 4);
    m_grid->setVerticalSpacing(fontMetrics().height() / 4);
    for (int column = 0; column < m_columns; ++column)
        m_grid->setColumnStretch(column * 2 + 1, 1);
    body()->addLayout(m_grid);
}

FactsSection::FactsSection(const QString& title, QWidget* parent) : FactsSection(title, {}, 1, parent) {
    m_everything = true;
}

std::vector<FactsSection::Fact> FactsSection::everything(const Record& record) const {
    std::vector<Fact> facts;
    for (const bool shown : {true, false}) // what people look for first
        for (const ViewColumn& column : record.view().columns)
            if (column.shown == shown && !isForMachines(column))
                facts.push_back({{column.key.c_str()}});
    return facts;
}

QString FactsSection::textOf(const Record& record, const Fact& fact) {
    QStringList parts;
    const char* first = fact.columns.front();
    if (fact.blankZero && isNumeric(record.type(first)) && !opsdesk::isNull(record.value(first)) &&
        asReal(record.value(first)) == 0)
        return {};
    for (const char* column : fact.columns)
        parts << (fact.share ? shareText(record.value(column)) : record.text(column).simplified());
    if (parts.join(QString()).isEmpty())
        return {};
    if (!*fact.form || (parts.contains(QString()) && !*fact.missing)) {
        parts.removeAll(QString());
        return parts.join(u" \u00B7 ");
    }
    QString text = QCoreApplication::translate("Details", fact.form);
    for (const QString& part : parts)
        text = text.arg(part.isEmpty() ? QString::fromUtf8(fact.missing) : part);
    return text;
}

QString FactsSection::labelOf(const Record& record, const Fact& fact) {
    if (fact.label)
        return QCoreApplication::translate("Details", fact.label);
    const ViewColumn* column = record.view().find(fact.columns.front());
    return QCoreApplication::translate("ViewColumn", column ? column->title.c_str() : "");
}

void FactsSection::setRecord(const Record& record) {
    const std::vector<Fact> facts = m_everything ? everything(record) : m_facts;
    m_record = record;
    m_numbers.clear();
    int shown = 0;
    for (const Fact& fact : facts) {
        const QString text = textOf(record, fact);
        if (text.isEmpty())
            continue;
        const ViewColumn* column = record.view().find(fact.columns.front());
        const bool shortened =
            column && (column->type == ColumnType::Digest || (m_everything && column->type == ColumnType::Json));
        m_numbers << (column && isNumeric(column->type) ? QString::fromStdString(column->key) : QString());
        place(shown++, labelOf(record, fact), text,
              shortened ? QString::fromStdString(record.plain(column->key)) : QString());
    }
    for (std::size_t i = static_cast<std::size_t>(shown); i < m_labels.size(); ++i) {
        m_labels[i].first->hide();
        m_labels[i].second->hide();
    }
    setVisible(shown > 0);
    const bool numbers = std::ranges::any_of(m_numbers, [](const QString& column) { return !column.isEmpty(); });
    setFocusPolicy(numbers ? Qt::TabFocus : Qt::NoFocus);
    if (m_current >= m_numbers.size() || (m_current >= 0 && m_numbers[m_current].isEmpty()))
        m_current = -1;
    if (m_current >= 0)
        goTo(m_current);
    else if (numbers)
        step(1); // it is named before the keyboard comes
    fit();
}

void FactsSection::explain(int index) {
    if (index < 0 || index >= m_numbers.size() || m_numbers[index].isEmpty())
        return;
    const QLabel* value = m_labels[static_cast<std::size_t>(index)].second;
    Q_EMIT explanationRequested(m_record, m_numbers[index], QRect(value->mapToGlobal(QPoint()), value->size()));
}

bool FactsSection::step(int by) {
    for (int index = m_current + by; index >= 0 && index < m_numbers.size(); index += by)
        if (!m_numbers[index].isEmpty()) {
            goTo(index);
            return true;
        }
    return false;
}

void FactsSection::goTo(int index) {
    m_current = index;
    if (index >= 0) {
        const auto& [name, value] = m_labels[static_cast<std::size_t>(index)];
        setAccessibleName(tr("%1: %2").arg(name->text(), value->text()));
    }
    update();
}

bool FactsSection::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_F1 || key == Qt::Key_Space) { // which mean something else among rows
            event->accept();
            return true;
        }
    }
    return DetailSection::event(event);
}

void FactsSection::keyPressEvent(QKeyEvent* event) {
    const bool mirrored = isRightToLeft();
    const int key = event->key();
    if (key == Qt::Key_F1 || key == Qt::Key_Space)
        return explain(m_current);
    const int by = key == Qt::Key_Down                           ? 1
                   : key == Qt::Key_Up                           ? -1
                   : key == Qt::Key_Right || key == Qt::Key_Left ? ((key == Qt::Key_Right) != mirrored ? 1 : -1)
                                                                 : 0;
    if (by == 0 || !step(by))
        DetailSection::keyPressEvent(event);
}

void FactsSection::focusInEvent(QFocusEvent* event) {
    DetailSection::focusInEvent(event);
    if (m_current < 0)
        step(1);
    goTo(m_current);
}

void FactsSection::paintEvent(QPaintEvent* event) {
    DetailSection::paintEvent(event);
    if (!hasFocus() || m_current < 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(currentColors().focus, design::ring));
    painter.drawRoundedRect(
        QRectF(m_labels[static_cast<std::size_t>(m_current)].second->geometry()).adjusted(-2, 1, -1, -1), 3, 3);
}

void FactsSection::arrange(int index) {
    const auto& [name, text] = m_labels[static_cast<std::size_t>(index)];
    m_grid->addWidget(name, index / m_columnsNow, index % m_columnsNow * 2, Qt::AlignTop);
    m_grid->addWidget(text, index / m_columnsNow, index % m_columnsNow * 2 + 1, Qt::AlignTop);
}

void FactsSection::resizeEvent(QResizeEvent* event) {
    DetailSection::resizeEvent(event);
    fit();
}

void FactsSection::fit() {
    int wanted = fontMetrics().averageCharWidth() * lettersOfValue;
    int names = 0;
    for (const auto& [name, text] : m_labels)
        names = std::max(names, name->isHidden() ? 0 : name->sizeHint().width());
    wanted += names + 2 * m_grid->horizontalSpacing();
    const int fitting = std::clamp(width() / wanted, 1, m_columns);
    if (fitting == m_columnsNow)
        return;
    m_columnsNow = fitting;
    for (int column = 0; column < m_columns; ++column)
        m_grid->setColumnStretch(column * 2 + 1, column < fitting ? 1 : 0);
    for (int index = 0; index < static_cast<int>(m_labels.size()); ++index)
        arrange(index);
}

void FactsSection::place(int index, const QString& label, const QString& value, const QString& full) {
    while (m_labels.size() <= static_cast<std::size_t>(index)) {
        auto* name = new QLabel(this);
        name->setProperty("muted", true);
        auto* text = new QLabel(this);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_labels.emplace_back(name, text);
        arrange(static_cast<int>(m_labels.size()) - 1);
    }
    auto& [name, text] = m_labels[static_cast<std::size_t>(index)];
    name->setText(label);
    const QString shown = breakable(value);
    text->setText(shown);
    qDeleteAll(text->actions());
    offerFull(text, full.isEmpty() && shown != value ? value : full);
    if (!m_numbers[index].isEmpty()) {
        auto* what = new QAction(tr("What it is\tF1"), text);
        connect(what, &QAction::triggered, this, [this, index] { explain(index); });
        text->addAction(what);
    }
    text->setContextMenuPolicy(text->actions().isEmpty() ? Qt::DefaultContextMenu : Qt::ActionsContextMenu);
    name->show();
    text->show();
}

} // namespace opsdesk::ui
