#include "ui/widgets/Banner.h"

#include "ui/shell/Icons.h"
#include "ui/shell/Look.h"
#include "ui/widgets/Decider.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int goodNewsMilliseconds = 6000;
constexpr int refusalsShown = 5;
} // namespace

Banner::Banner(QWidget* parent)
    : QWidget(parent), m_text(new QLabel(this)), m_undo(new QPushButton(tr("Undo   U"), this)),
      m_refusals(new QVBoxLayout) {
    setObjectName(u"banner"_s);
    setAttribute(Qt::WA_StyledBackground);
    const int gap = fontMetrics().height() / 2;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap * 2, gap, gap, gap);
    layout->setSpacing(gap / 2);
    auto* line = new QHBoxLayout;
    m_text->setObjectName(u"bannerText"_s);
    m_text->setWordWrap(true);
    line->addWidget(m_text, 1);
    m_undo->setObjectName(u"bannerUndo"_s);
    m_undo->setFocusPolicy(Qt::TabFocus);
    line->addWidget(m_undo);
    auto* close = new QToolButton(this);
    close->setIcon(icon("cross"_L1, IconTint::Muted));
    close->setToolTip(tr("Close"));
    close->setAccessibleName(close->toolTip());
    close->setFocusPolicy(Qt::TabFocus);
    line->addWidget(close);
    layout->addLayout(line);
    layout->addLayout(m_refusals);
    m_leave.setSingleShot(true);
    m_leave.setInterval(goodNewsMilliseconds);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, &Banner::undoRequested);
    connect(&m_leave, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void Banner::report(const DecisionReport& report) {
    const int refused = static_cast<int>(report.refused.size());
    const QString done = report.action
                             ? QCoreApplication::translate("Action", report.action->done, nullptr, report.done)
                             : tr("%n undone", nullptr, report.done);
    clearRefusals();
    if (refused == 0)
        m_text->setText(done);
    else if (refused == 1 && report.done == 0)
        m_text->setText(tr("%1 was refused: %2").arg(report.refused.front().name, report.refused.front().reason));
    else
        m_text->setText(tr("%1, %n refused:", nullptr, refused).arg(done));
    if (refused > 1 || (refused == 1 && report.done > 0))
        for (int i = 0; i < std::min(refused, refusalsShown); ++i) {
            const DecisionReport::Refusal& one = report.refused[static_cast<std::size_t>(i)];
            auto* label =
                new QLabel(u"<a href=\"%1\">%2</a>  %3"_s.arg(QString::fromStdString(one.document),
                                                              one.name.toHtmlEscaped(), one.reason.toHtmlEscaped()),
                           this);
            connect(label, &QLabel::linkActivated, this, &Banner::documentRequested);
            m_refusals->addWidget(label);
        }
    m_undo->setVisible(report.undoable);
    setTone(refused > 0 ? u"danger"_s : u"good"_s);
    if (refused == 0)
        m_leave.start();
    else
        m_leave.stop();
    show();
}

void Banner::say(const QString& text, bool bad) {
    clearRefusals();
    m_text->setText(text);
    m_undo->hide();
    setTone(bad ? u"danger"_s : u"info"_s);
    if (bad)
        m_leave.stop();
    else
        m_leave.start();
    show();
}

QString Banner::text() const {
    return m_text->text();
}

void Banner::setTone(const QString& tone) {
    setLook(*this, "tone", tone);
}

void Banner::clearRefusals() {
    while (QLayoutItem* item = m_refusals->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
}

} // namespace opsdesk::ui
