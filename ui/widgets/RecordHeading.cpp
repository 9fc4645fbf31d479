#include "ui/widgets/RecordHeading.h"

#include "ui/widgets/Pill.h"

#include <QCoreApplication>
#include <QLabel>

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

RecordHeading::RecordHeading(Parts parts, QWidget* parent)
    : QWidget(parent), m_parts(std::move(parts)), m_title(new QLabel(this)), m_pill(new Pill(this)),
      m_subtitle(new QLabel(this)), m_figure(new QLabel(this)), m_figureLabel(new QLabel(this)) {
    const int gap = fontMetrics().height();
    m_title->setObjectName(u"detailsTitle"_s);
    m_title->setProperty("heading", u"record"_s);
    m_title->setWordWrap(true);
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_title->setTextFormat(Qt::RichText);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_subtitle->setWordWrap(true);
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->setProperty("muted", true);
    m_figure->setProperty("heading", u"figure"_s);
    m_figureLabel->setProperty("muted", true);
    auto* second = new QHBoxLayout;
    second->setSpacing(gap / 2);
    second->addWidget(m_pill, 0, Qt::AlignTop | Qt::AlignLeft); // also where no subtitle follows
    second->addWidget(m_subtitle, 1);
    auto* words = new QVBoxLayout;
    words->setSpacing(gap / 4);
    words->addWidget(m_title);
    words->addLayout(second);
    words->addStretch(1);
    auto* figure = new QVBoxLayout;
    figure->setSpacing(gap / 5);
    for (QLabel* label : {m_figure, m_figureLabel}) {
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        figure->addWidget(label);
    }
    figure->addStretch(1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(words, 1);
    layout->addLayout(figure);
    setRecord({});
}

void RecordHeading::setRecord(const Record& record) {
    const bool there = !record.isNull();
    for (QLabel* label : {m_title, m_subtitle, m_figure, m_figureLabel})
        label->setVisible(there);
    m_pill->setCode(there ? record.plain(m_parts.pill) : std::string());
    if (!there)
        return;
    QStringList title = texts(record, m_parts.title);
    for (QString& part : title)
        part = part.toHtmlEscaped();
    if (!title.isEmpty())
        title.front() = u"<b>"_s + title.front() + u"</b>"_s;
    m_title->setText(title.join(u" &nbsp;"_s));
    m_title->setVisible(!title.isEmpty());
    const QString subtitle = texts(record, m_parts.subtitle).join(u" \u00B7 "_s);
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    const ViewColumn* column = record.view().find(m_parts.figure);
    m_figureLabel->setText(*m_parts.figureLabel
                               ? QCoreApplication::translate("Details", m_parts.figureLabel)
                               : QCoreApplication::translate("ViewColumn", column ? column->title.c_str() : ""));
    setFigure(record.text(m_parts.figure));
}

void RecordHeading::setTitle(const QString& title, const QString& subtitle) {
    setRecord({});
    m_title->setText(u"<b>%1</b>"_s.arg(title.toHtmlEscaped()));
    m_subtitle->setText(subtitle);
    for (QLabel* label : {m_title, m_subtitle, m_figure})
        label->show();
}

void RecordHeading::setFigure(const QString& figure) {
    m_figure->setText(figure);
    m_figureLabel->setVisible(!figure.isEmpty() && !m_figureLabel->text().isEmpty());
}

} // namespace opsdesk::ui
