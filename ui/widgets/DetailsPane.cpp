#include "ui/widgets/DetailsPane.h"

#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

DetailSection::DetailSection(const QString& title, QWidget* parent)
    : QWidget(parent), m_title(new QLabel(title, this)), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(fontMetrics().height() / 3);
    m_title->setProperty("heading", u"section"_s);
    m_title->setVisible(!title.isEmpty());
    m_layout->addWidget(m_title);
}

QSize DetailSection::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 30, QWidget::minimumSizeHint().height()};
}

void DetailSection::showProblem(const QString& problem) {
    for (const QPointer<QWidget>& part : std::exchange(m_behind, {}))
        if (part)
            part->show();
    if (m_problem)
        m_problem->setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        return;
    if (!m_problem) {
        m_problem = new QLabel(this);
        m_problem->setObjectName(u"sectionProblem"_s);
        m_problem->setProperty("tone", u"danger"_s);
        m_problem->setWordWrap(true);
        m_layout->insertWidget(1, m_problem);
    }
    m_problem->setText(tr("This could not be read: %1").arg(problem));
    for (int i = 2; i < m_layout->count(); ++i)
        if (QWidget* part = m_layout->itemAt(i)->widget(); part && !part->isHidden()) {
            part->hide();
            m_behind << part;
        }
    m_problem->show();
    show();
}

DetailsPane::DetailsPane(Heading heading, QWidget* parent)
    : QScrollArea(parent), m_body(new QWidget(this)), m_layout(new QVBoxLayout(m_body)),
      m_heading(new RecordHeading(std::move(heading), m_body)),
      m_empty(new QLabel(tr("Select a row to see its details."), m_body)) {
    setObjectName(u"details"_s);
    setAccessibleName(tr("Details"));
    m_body->setObjectName(u"detailsBody"_s);
    setWidget(m_body);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::TabFocus);
    const int gap = fontMetrics().height();
    m_layout->setContentsMargins(gap, gap * 3 / 4, gap, gap);
    m_layout->setSpacing(gap);
    m_layout->addWidget(m_heading);
    m_empty->setProperty("muted", true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_layout->addWidget(m_empty);
    m_layout->addStretch(1);
}

void DetailsPane::add(DetailSection* section) {
    section->setParent(m_body);
    m_layout->insertWidget(m_layout->count() - 1, section);
    section->hide();
    m_sections.push_back(section);
}

void DetailsPane::setRecord(const Record& record) {
    const bool same = !record.isNull() && !m_record.isNull() && record.id() == m_record.id();
    if (same && record.row() == m_record.row())
        return;
    m_record = record;
    m_heading->setRecord(record);
    m_empty->setVisible(record.isNull());
    for (DetailSection* section : m_sections) {
        if (record.isNull())
            section->hide();
        else if (same)
            section->refresh(record);
        else
            section->setRecord(record);
    }
    if (!same)
        verticalScrollBar()->setValue(0);
}

void DetailsPane::prepare(const Record& record) {
    for (DetailSection* section : m_sections)
        section->prepare(record);
}

bool DetailsPane::isSettled() const {
    return std::ranges::all_of(m_sections, &DetailSection::isSettled);
}

} // namespace opsdesk::ui
