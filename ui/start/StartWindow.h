#pragma once

#include "ui/bridge/LongWork.h"
#include "ui/start/RecentPlaces.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace opsdesk::ui {

/// Where somebody chose to work.
struct StartChoice {
    QString place;        ///< file of a workspace, or address of a centre
    bool isEmpty = false; ///< just made: files are to be brought in
};

/// What makes workspaces, from `app/`; each says what went wrong, if anything.
struct WorkspaceMaker {
    QString demoFile;                  ///< where the demo workspace is, or will be made
    std::function<bool()> isDemoThere; ///< whole
    LongWork::Work makeDemo;
    std::function<QString(const QString& file)> makeEmpty;
};

/// Before there is a place to work: workspaces opened before, the demo, a new one, a file, or a centre.
class StartWindow final : public QWidget {
    Q_OBJECT
public:
    StartWindow(QSettings& settings, WorkspaceMaker maker, QWidget* parent = nullptr);
    ~StartWindow() override;

    /// Why the place that was chosen cannot be opened, with how to mend it; empty: nothing is wrong.
    void tell(const QString& problem);
    /// That of the centre's user, before a password is known.
    static QString addressOf(const QString& server, const QString& database, const QString& login);

Q_SIGNALS:
    void chosen(const opsdesk::ui::StartChoice& choice);
    void givenUp();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    QWidget* makeRecent();
    QWidget* makeWays();
    QWidget* makeCentre();
    QPushButton* addWay(QWidget* parent, QLatin1StringView iconName, const QString& title, const QString& text,
                        const char* name, void (StartWindow::*action)());
    void showRecent();
    void openRecent();
    void forgetRecent();
    void demo();
    void endMaking(const QString& problem);
    void chooseNew();
    void makeNew(const QString& file);
    void chooseFile();
    void connectToCentre();
    void setBusy(bool busy);

    RecentPlaces m_places;
    WorkspaceMaker m_maker;
    QListWidget* m_recent;
    QWidget* m_recentPart = nullptr;
    QWidget* m_ways = nullptr;
    QLineEdit *m_server = nullptr, *m_database = nullptr, *m_login = nullptr;
    QLabel* m_problem;
    QWidget* m_making;
    QLabel* m_makingText = nullptr;
    QProgressBar* m_progress = nullptr;
    StartChoice m_choice; ///< that is being made
    LongWork m_work;
};

} // namespace opsdesk::ui
