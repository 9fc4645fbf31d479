#include "ui/widgets/FactsSection.h"

#include "ui/models/CellText.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>

namespace opsdesk::ui {

namespace {

QString shareText(const Value& value) {
    return isNull(value) ? QString() : percentText(realText(asReal(value) * 100, 1));
}

constexpr int tipLetters = 600;
constexpr int lettersOfValue = 18; ///< a value wants about so many beside its name

/// A digest is shown shortened: its full text is what is copied and said under the pointer.
void offerFull(QLabel* label, const QString& full) {
    label->setToolTip(full.left(tipLetters));
    label->setContextMenuPolicy(full.isEmpty() ? Qt::DefaultContextMenu : Qt::ActionsContextMenu);
    qDeleteAll(label->actions());
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
    for (const bool shown : {true, false}) // what people look for first, then keys and counters
        for (const ViewColumn& column : record.view().columns)
            if (column.shown == shown)
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
    int shown = 0;
    for (const Fact& fact : facts) {
        const QString text = textOf(record, fact);
        if (text.isEmpty())
            continue;
        const ViewColumn* column = record.view().find(fact.columns.front());
        const bool shortened =
            column && (column->type == ColumnType::Digest || (m_everything && column->type == ColumnType::Json));
        place(shown++, labelOf(record, fact), text,
              shortened ? QString::fromStdString(record.plain(column->key)) : QString());
    }
    for (std::size_t i = static_cast<std::size_t>(shown); i < m_labels.size(); ++i) {
        m_labels[i].first->hide();
        m_labels[i].second->hide();
    }
    setVisible(shown > 0);
    fit();
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
    text->setText(value);
    offerFull(text, full);
    name->show();
    text->show();
}

} // namespace opsdesk::ui
