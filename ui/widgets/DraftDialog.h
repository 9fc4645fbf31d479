#pragma once

#include "ui/bridge/Bus.h"
#include "ui/bridge/Desk.h"
#include "ui/bridge/PayloadDraft.h"
#include "ui/models/Record.h"
#include "ui/widgets/Dialog.h"

#include <functional>

class QDialogButtonBox;
class QKeySequence;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace opsdesk::ui {

/// Drafts a document, or does something with one, such as changing a draft. Stays until the engine took it; what is
/// refused is said below. Opened with open(). Ctrl+Enter sends, Esc leaves.
class DraftDialog : public Dialog {
    Q_OBJECT
protected:
    struct Kind {
        std::string type;       ///< of the commands `create` and `edit`; with a dot in it, the one command
        QLatin1StringView name; ///< what the names of the parts begin with
    };

    /// @p draft: what is changed; null for a new one, which gets its key here.
    DraftDialog(const Desk& desk, Kind kind, const QString& title, const Record& draft, QWidget* parent);

    /// Puts into @p payload what the command carries. What cannot be sent as it stands, if anything.
    virtual QString fill(PayloadDraft& payload) = 0;

    const Desk& desk() const { return m_desk; }
    const Record& draft() const { return m_draft; }
    /// Holds the heading; parts are added below it.
    QVBoxLayout& body() { return *m_body; }
    /// Below all parts: what is refused, and the buttons.
    QDialogButtonBox& addButtons();
    /// The button that sends.
    QPushButton& agree() const { return *m_agree; }
    /// Does something with the rows of @p list, in which @p key does the same.
    QPushButton* makeButton(QWidget& list, const QString& text, const QKeySequence& key, const char* name,
                            const std::function<void()>& act);
    /// False as long as not all is read that would be lost.
    void setReady(bool ready);
    /// Empty: nothing is wrong any more.
    void complain(const QString& text);

private:
    void send();
    void finish(const CommandResult& result);

    Desk m_desk;
    Kind m_kind;
    Record m_draft;
    QVBoxLayout* m_body;
    QLabel* m_problem;
    QPushButton* m_agree;
    Uuid m_sent; ///< nil while nothing is on its way
};

} // namespace opsdesk::ui
