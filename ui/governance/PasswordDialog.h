#pragma once

#include "ui/models/Record.h"
#include "ui/widgets/Dialog.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace opsdesk::ui {

struct Session;

/// Asks twice for somebody's new password and sets it at the centre, which has to be reached for that. Stays open with
/// the reason when it could not be set.
class PasswordDialog final : public Dialog {
    Q_OBJECT
public:
    PasswordDialog(const Session& session, const Record& user, QWidget* parent = nullptr);

    /// Not while the password is being set.
    void reject() override;

private:
    void tell(const QString& text, bool bad);
    void check();
    void set();
    void take(const QString& problem);

    const Session& m_session;
    std::string m_user;
    QLineEdit *m_once, *m_again;
    QLabel* m_problem;
    QPushButton* m_agree = nullptr;
    bool m_busy = false;
};

} // namespace opsdesk::ui
