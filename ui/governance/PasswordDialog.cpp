#include "ui/governance/PasswordDialog.h"

#include "ui/bridge/Session.h"
#include "ui/shell/Look.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QFuture>
#include <QPromise>
#include <QThreadPool>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

PasswordDialog::PasswordDialog(const Session& session, const Record& user, QWidget* parent)
    : Dialog(parent), m_session(session), m_user(user.id()), m_problem(new QLabel(this)) {
    setObjectName(u"passwordDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Password"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() * 3 / 4);
    auto* heading = new QLabel(tr("Password of %1: %2").arg(QString::fromStdString(m_user), user.name()), this);
    heading->setProperty("heading", u"details"_s);
    layout->addWidget(heading);
    auto* form = new QFormLayout;
    form->setSpacing(fontMetrics().height() / 2);
    m_once = new QLineEdit(this);
    m_again = new QLineEdit(this);
    for (const auto& [line, name, label] : {std::tuple(m_once, u"password"_s, tr("New password")),
                                            std::tuple(m_again, u"passwordAgain"_s, tr("Once more"))}) {
        line->setObjectName(name);
        line->setAccessibleName(label);
        line->setEchoMode(QLineEdit::Password);
        connect(line, &QLineEdit::textChanged, this, &PasswordDialog::check);
        form->addRow(label, line);
    }
    layout->addLayout(form);
    m_problem->setObjectName(u"passwordProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setMinimumHeight(m_problem->fontMetrics().lineSpacing() * 3); // room for what the centre may say
    m_problem->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    layout->addWidget(m_problem);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_agree = buttons->addButton(tr("Set password"), QDialogButtonBox::AcceptRole);
    m_agree->setObjectName(u"passwordAgree"_s);
    m_agree->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &PasswordDialog::set);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    check();
}

void PasswordDialog::tell(const QString& text, bool bad) {
    setLook(*m_problem, "tone", bad ? u"danger"_s : QString());
    m_problem->setText(text);
}

void PasswordDialog::check() {
    const bool differ = !m_again->text().isEmpty() && m_once->text() != m_again->text();
    if (differ)
        tell(tr("The two differ."), true);
    else
        tell(tr("The password itself does not leave this computer; the centre gets what it takes to check it."), false);
    m_agree->setEnabled(!m_busy && !m_once->text().isEmpty() && m_once->text() == m_again->text());
}

void PasswordDialog::set() {
    m_busy = true;
    check();
    tell(tr("Asking the centre…"), false);
    auto promise = std::make_shared<QPromise<QString>>();
    promise->future().then(this, [this](const QString& problem) { take(problem); });
    QThreadPool::globalInstance()->start(
        [promise, set = m_session.setPassword, user = m_user, password = m_once->text().toStdString()] {
            promise->start();
            promise->addResult(set(user, password));
            promise->finish();
        });
}

void PasswordDialog::take(const QString& problem) {
    m_busy = false;
    if (problem.isEmpty())
        return accept();
    check();
    tell(problem, true);
}

void PasswordDialog::reject() {
    if (!m_busy)
        Dialog::reject();
}

} // namespace opsdesk::ui
