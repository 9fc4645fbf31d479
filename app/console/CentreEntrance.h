#pragma once

#include <QString>

class QApplication;

namespace opsdesk {

class Workplace;

/// Stands before the window of a centre: finds the person's password in the desktop's keychain, shows how the first
/// load goes, asks for the password when the login fails, and keeps it in the keychain once it was right.
class CentreEntrance {
public:
    explicit CentreEntrance(QApplication& app) : m_app(app) {}

    /// Before the first login: a password that the keychain knows is used unless another one was given. @p url names
    /// the centre and the person.
    void findPassword(const QString& url);
    /// Logs in, and waits until the rows are here; false when the person gave up.
    bool waitForRows(Workplace& workplace);
    /// The same with nobody to ask. @throws Error saying why there are none
    void waitForRowsAlone(Workplace& workplace);

private:
    void keepPassword();

    QApplication& m_app;
    QString m_key; ///< in the keychain; empty when the address tells the password itself
    QString m_typed;
};

} // namespace opsdesk
