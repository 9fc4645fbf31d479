#include "ui/widgets/WorkBar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

WorkBar::WorkBar(QWidget* parent) : QWidget(parent), m_what(new QLabel(this)), m_progress(new QProgressBar(this)) {
    setObjectName(u"workBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    const int gap = fontMetrics().height() / 2;
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(gap * 2, gap / 2, gap * 2, gap / 2);
    layout->setSpacing(gap);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 100);
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancelWork"_s);
    cancel->setFocusPolicy(Qt::TabFocus);
    connect(cancel, &QPushButton::clicked, this, [this] { m_work.stop(); });
    layout->addWidget(m_what);
    layout->addWidget(m_progress, 1);
    layout->addStretch(1);
    layout->addWidget(cancel);
    connect(&m_work, &LongWork::progressed, m_progress, &QProgressBar::setValue);
    connect(&m_work, &LongWork::ended, this, [this](const QString& problem) {
        hide();
        Q_EMIT ended(problem);
    });
    hide();
}

void WorkBar::start(const QString& what, LongWork::Work work) {
    m_what->setText(what);
    m_progress->setValue(0);
    m_progress->setAccessibleName(what);
    show();
    m_work.start(std::move(work));
}

} // namespace opsdesk::ui
