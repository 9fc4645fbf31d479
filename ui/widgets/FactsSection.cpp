#include "ui/widgets/FactsSection.h"

#include "ui/models/CellText.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>

namespace opsdesk::ui {

namespace {

QString shareText(const Value& value) {
    return isNull(value) ? QString() : FactsSection::tr("%1 %").arg(realText(asReal(value) * 100, 1));
}

} // namespace

FactsSection::FactsSection(const QString& title, std::vector<Fact> facts, int columns, QWidget* parent)
    : DetailSection(title, parent), m_facts(std::move(facts)), m_columns(columns), m_grid(new QGridLayout) {
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
    for (const ViewColumn& column : record.view().columns)
        facts.push_back({{column.key.c_str()}});
    return facts;
}

QString FactsSection::textOf(const Record& record, const Fact& fact) const {
    QStringList parts;
    for (const char* column : fact.columns)
        if (const QString text = fact.share ? shareText(record.value(column)) : record.text(column).simplified();
            !text.isEmpty())
            parts << text;
    QString text = parts.join(QString::fromUtf8(fact.joint));
    if (!text.isEmpty() && *fact.unit)
        text += QChar::Nbsp + QCoreApplication::translate("Details", fact.unit);
    return text;
}

void FactsSection::setRecord(const Record& record) {
    const std::vector<Fact> facts = m_everything ? everything(record) : m_facts;
    int shown = 0;
    for (const Fact& fact : facts) {
        const QString text = textOf(record, fact);
        if (text.isEmpty())
            continue;
        const ViewColumn* column = record.view().find(fact.columns.front());
        place(shown++,
              fact.label ? QCoreApplication::translate("Details", fact.label)
                         : QCoreApplication::translate("ViewColumn", column ? column->title.c_str() : ""),
              text);
    }
    for (std::size_t i = static_cast<std::size_t>(shown); i < m_labels.size(); ++i) {
        m_labels[i].first->hide();
        m_labels[i].second->hide();
    }
    setVisible(shown > 0);
}

void FactsSection::place(int index, const QString& label, const QString& value) {
    while (m_labels.size() <= static_cast<std::size_t>(index)) {
        auto* name = new QLabel(this);
        name->setProperty("muted", true);
        auto* text = new QLabel(this);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        const int at = static_cast<int>(m_labels.size());
        m_grid->addWidget(name, at / m_columns, at % m_columns * 2, Qt::AlignTop);
        m_grid->addWidget(text, at / m_columns, at % m_columns * 2 + 1, Qt::AlignTop);
        m_labels.emplace_back(name, text);
    }
    auto& [name, text] = m_labels[static_cast<std::size_t>(index)];
    name->setText(label);
    text->setText(value);
    name->show();
    text->show();
}

} // namespace opsdesk::ui
