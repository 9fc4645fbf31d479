#include "app/console/CentreEntrance.h"

#include "app/console/Workplace.h"
#include "core/base/Error.h"
#include "ui/bridge/LinkWatch.h"
#include "ui/shell/LoadingWindow.h"

#include <QApplication>
#include <QTimer>
#include <QUrl>

#include <qt6keychain/keychain.h>

namespace opsdesk {

namespace {

constexpr int patienceMilliseconds = 120'000; ///< with nobody to ask
constexpr auto service = "Opsdesk";
enum Exit { Ready, GivenUp, Again };

} // namespace

void CentreEntrance::findPassword(const QString& url) {
    const QUrl address(url);
    if (!address.password().isEmpty() || qEnvironmentVariableIsSet("PGPASSWORD"))
        return;
    m_key = address.toString(QUrl::RemovePassword | QUrl::RemoveQuery);
    QKeychain::ReadPasswordJob job(QString::fromLatin1(service));
    job.setAutoDelete(false);
    job.setKey(m_key);
    QObject::connect(
        &job, &QKeychain::Job::finished, &m_app, [] { QApplication::exit(); }, Qt::QueuedConnection);
    job.start();
    QApplication::exec();
    // Where there is no keychain, or nothing in it, libpq looks into ~/.pgpass.
    if (job.error() == QKeychain::NoError && !job.textData().isEmpty())
        qputenv("PGPASSWORD", job.textData().toUtf8());
}

void CentreEntrance::keepPassword() {
    if (m_key.isEmpty() || m_typed.isEmpty())
        return;
    auto* job = new QKeychain::WritePasswordJob(QString::fromLatin1(service)); // deletes itself
    job->setKey(m_key);
    job->setTextData(m_typed);
    job->start();
    m_typed.clear();
}

bool CentreEntrance::waitForRows(Workplace& workplace) {
    while (true) {
        workplace.connect();
        ui::LinkWatch watch(*workplace.link());
        if (ui::LoadingWindow::isReady(watch))
            return true;
        ui::LoadingWindow window(watch, QString::fromStdString(workplace.name()),
                                 QString::fromStdString(workplace.login()));
        QObject::connect(&window, &ui::LoadingWindow::ready, &m_app, [] { QApplication::exit(Ready); });
        QObject::connect(&window, &ui::LoadingWindow::givenUp, &m_app, [] { QApplication::exit(GivenUp); });
        QObject::connect(&window, &ui::LoadingWindow::passwordGiven, &m_app, [this](const QString& password) {
            m_typed = password;
            qputenv("PGPASSWORD", password.toUtf8());
            QApplication::exit(Again);
        });
        window.show();
        const int how = QApplication::exec();
        if (how == GivenUp)
            return false;
        if (how == Ready) {
            keepPassword();
            return true;
        }
    }
}

void CentreEntrance::waitForRowsAlone(Workplace& workplace) {
    workplace.connect();
    ui::LinkWatch watch(*workplace.link());
    const auto look = [&watch] {
        if (ui::LoadingWindow::isReady(watch))
            QApplication::exit(Ready);
        else if (!watch.state().problem.empty() && watch.state().phase != LinkPhase::Loading)
            QApplication::exit(GivenUp);
    };
    QObject::connect(&watch, &ui::LinkWatch::changed, &m_app, look);
    QTimer::singleShot(0, &m_app, look);
    QTimer::singleShot(patienceMilliseconds, &watch, [] { QApplication::exit(GivenUp); });
    if (QApplication::exec() == Ready)
        return;
    const std::string& why = watch.state().problem;
    throw Error(why.empty() ? "The centre's rows were not here in time; try again." : why);
}

} // namespace opsdesk
