#include "ui/shell/LoadingWindow.h"

#include "ui/bridge/LinkWatch.h"
#include "ui/widgets/StatePage.h"

#include <QCloseEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

LoadingWindow::LoadingWindow(LinkWatch& link, const QString& centre, const QString& user, QWidget* parent)
    : QWidget(parent), m_link(link), m_centre(centre), m_page(new StatePage(this)), m_progress(new QProgressBar(this)),
      m_login(new QWidget(this)), m_password(new QLineEdit(m_login)) {
    setObjectName(u"loadingWindow"_s);
    setAttribute(Qt::WA_StyledBackground);
    setWindowTitle(tr("Opsdesk"));
    const int gap = fontMetrics().height();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap * 2, gap * 2, gap * 2, gap * 2);
    layout->addWidget(m_page, 1);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    layout->addWidget(m_progress);
    auto* row = new QHBoxLayout(m_login);
    m_password->setObjectName(u"loadingPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("Password of %1").arg(user));
    auto* again = new QPushButton(tr("Log in"), m_login);
    again->setDefault(true);
    again->setObjectName(u"loadingLogin"_s);
    row->addWidget(m_password, 1);
    row->addWidget(again);
    layout->addWidget(m_login);
    connect(again, &QPushButton::clicked, this, &LoadingWindow::givePassword);
    connect(m_password, &QLineEdit::returnPressed, this, &LoadingWindow::givePassword);
    connect(&m_link, &LinkWatch::changed, this, &LoadingWindow::tell);
    resize(fontMetrics().averageCharWidth() * 80, gap * 20);
    tell();
}

bool LoadingWindow::isReady(const LinkWatch& link) {
    const LinkState& state = link.state();
    return state.phase == LinkPhase::Live ||
           (state.contact && (state.phase == LinkPhase::Offline || state.phase == LinkPhase::Connecting));
}

void LoadingWindow::tell() {
    const LinkState& state = m_link.state();
    const QString problem = QString::fromStdString(state.problem);
    if (state.phase == LinkPhase::Loading)
        m_page->show("download"_L1, tr("Loading from %1").arg(m_centre),
                     problem.isEmpty() ? tr("What you may see is copied to this computer, once.") : problem);
    else if (problem.isEmpty())
        m_page->show("refresh"_L1, tr("Connecting to %1").arg(m_centre), tr("This takes a moment."));
    else
        m_page->show("alert"_L1, tr("Not connected to %1").arg(m_centre), problem);
    m_progress->setVisible(state.phase == LinkPhase::Loading);
    m_progress->setValue(static_cast<int>(state.progress * m_progress->maximum()));
    m_login->setVisible(!problem.isEmpty() && state.phase != LinkPhase::Loading);
    if (!m_done && isReady(m_link)) {
        m_done = true;
        Q_EMIT ready();
    }
}

void LoadingWindow::givePassword() {
    if (m_password->text().isEmpty())
        return;
    Q_EMIT passwordGiven(m_password->text());
    m_password->clear();
}

void LoadingWindow::closeEvent(QCloseEvent* event) {
    QWidget::closeEvent(event);
    if (!m_done)
        Q_EMIT givenUp();
}

} // namespace opsdesk::ui
