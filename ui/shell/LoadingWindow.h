#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace opsdesk::ui {

class LinkWatch;
class StatePage;

/// What a console shows until its copy of the centre's rows can be read: what it is doing, how far it is, and when it
/// cannot go on, why, with the password to be given again.
class LoadingWindow final : public QWidget {
    Q_OBJECT
public:
    /// @p centre and @p user as people know them.
    LoadingWindow(LinkWatch& link, const QString& centre, const QString& user, QWidget* parent = nullptr);

    /// The rows are here, though perhaps not of today.
    static bool isReady(const LinkWatch& link);

Q_SIGNALS:
    void ready();
    /// Closed by the person, before it was ready.
    void givenUp();
    void passwordGiven(const QString& password);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void tell();
    void givePassword();

    LinkWatch& m_link;
    QString m_centre;
    StatePage* m_page;
    QProgressBar* m_progress;
    QWidget* m_login;
    QLineEdit* m_password;
    bool m_done = false;
};

} // namespace opsdesk::ui
