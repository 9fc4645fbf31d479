#include "ui/widgets/DetailsPane.h"

#include "ui/widgets/Pill.h"

#include <QCoreApplication>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QStringList texts(const Record& record, const std::vector<const char*>& columns) {
    QStringList parts;
    for (const char* column : columns)
        if (const QString text = record.text(column).simplified(); !text.isEmpty())
            parts << text;
    return parts;
}

} // namespace

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

DetailsPane::DetailsPane(Heading heading, QWidget* parent)
    : QScrollArea(parent), m_heading(std::move(heading)), m_body(new QWidget(this)), m_layout(new QVBoxLayout(m_body)),
      m_title(new QLabel(m_body)), m_pill(new Pill(m_body)), m_subtitle(new QLabel(m_body)),
      m_figure(new QLabel(m_body)), m_figureLabel(new QLabel(m_body)),
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
    m_layout->addLayout(makeHeading());
    m_empty->setProperty("muted", true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_layout->addWidget(m_empty);
    m_layout->addStretch(1);
}

QHBoxLayout* DetailsPane::makeHeading() {
    const int gap = fontMetrics().height();
    auto* top = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    words->setSpacing(gap / 4);
    m_title->setObjectName(u"detailsTitle"_s);
    m_title->setProperty("heading", u"record"_s);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::RichText);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_subtitle->setWordWrap(true);
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->setProperty("muted", true);
    auto* second = new QHBoxLayout;
    second->setSpacing(gap / 2);
    second->addWidget(m_pill, 0, Qt::AlignTop);
    second->addWidget(m_subtitle, 1);
    words->addWidget(m_title);
    words->addLayout(second);
    words->addStretch(1);
    top->addLayout(words, 1);
    auto* figure = new QVBoxLayout;
    figure->setSpacing(gap / 5);
    m_figure->setProperty("heading", u"figure"_s);
    m_figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_figureLabel->setProperty("muted", true);
    m_figureLabel->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    figure->addWidget(m_figure);
    figure->addWidget(m_figureLabel);
    figure->addStretch(1);
    top->addLayout(figure);
    return top;
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
    fillHeading();
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

void DetailsPane::fillHeading() {
    const bool there = !m_record.isNull();
    m_empty->setVisible(!there);
    for (QLabel* label : {m_title, m_subtitle, m_figure, m_figureLabel})
        label->setVisible(there);
    m_pill->setCode(there ? m_record.plain(m_heading.pill) : std::string());
    if (!there)
        return;
    QStringList title = texts(m_record, m_heading.title);
    for (QString& part : title)
        part = part.toHtmlEscaped();
    if (!title.isEmpty())
        title.front() = u"<b>"_s + title.front() + u"</b>"_s;
    m_title->setText(title.join(u" &nbsp;"_s));
    const QString subtitle = texts(m_record, m_heading.subtitle).join(u" \u00B7 "_s);
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    const QString figure = m_record.text(m_heading.figure);
    const ViewColumn* column = m_record.view().find(m_heading.figure);
    m_figure->setText(figure);
    m_figureLabel->setText(*m_heading.figureLabel
                               ? QCoreApplication::translate("Details", m_heading.figureLabel)
                               : QCoreApplication::translate("ViewColumn", column ? column->title.c_str() : ""));
    m_figureLabel->setVisible(!figure.isEmpty());
}

} // namespace opsdesk::ui
