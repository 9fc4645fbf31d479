#pragma once

#include "core/workflow/CommandBus.h"
#include "ui/bridge/Desk.h"
#include "ui/bridge/PayloadDraft.h"
#include "ui/widgets/Dialog.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

class QFormLayout;
class QLabel;
class QPushButton;

namespace opsdesk::ui {

class FormDraft;

/// One entry of a form: a field of the command's payload.
struct FormField {
    enum class Kind {
        Text,
        Number,   ///< with decimals
        Count,    ///< whole
        Quantity, ///< base units
        Date,
        Choice, ///< one of `choices`
        Code,   ///< of a record of `view`, looked for while typing; what is typed counts as it stands
    };
    Kind kind;
    const char* field;                     ///< of the payload
    const char* label;                     ///< English source text, context `Action`
    std::string value = {};                ///< what stands there at first, as Record::plain() has it
    const char* hint = "";                 ///< shown while nothing is entered; English source text, context `Action`
    std::vector<std::string> choices = {}; ///< codes
    const char* view = "";                 ///< of Code: whose column `field` or `code` is the code
    const char* code = "code";
    /// Turns what was typed into the field's own form; nothing: it is no such number. Null: as its kind says.
    std::function<std::optional<std::string>(const QString& typed)> write = {};
    bool mayBeEmpty = false; ///< emptied, it goes as an empty text, rather than not at all
};

/// A command to be filled in.
struct Form {
    QString title;
    QString agree;        ///< on the button
    std::string command;  ///< its type
    std::string document; ///< @see Decision
    Expected expected = {};
    std::vector<FormField> fields = {};
    PayloadDraft fixed = {};  ///< fields that nobody is asked for
    bool changesOnly = false; ///< what stands as it stood is left out of the payload
};

/// Asks for a command's fields, sends it, and stays until it is taken: what is refused is said below the field that it
/// is about, and can be mended there. Opened with open(). Enter or Ctrl+Enter sends, Esc leaves.
class CommandDialog final : public Dialog {
    Q_OBJECT
public:
    CommandDialog(const Desk& desk, Form form, QWidget* parent = nullptr);

private:
    struct Entry {
        FormField field;
        QWidget* editor = nullptr;
        QLabel* problem = nullptr;
        std::function<std::string()> text; ///< as FormField::value
    };

    void addEntry(QFormLayout& form, const FormField& field);
    std::pair<QWidget*, std::function<std::string()>> lineEditor(const FormField& field);
    std::pair<QWidget*, std::function<std::string()>> dateEditor(const FormField& field);
    std::pair<QWidget*, std::function<std::string()>> choiceEditor(const FormField& field);
    std::pair<QWidget*, std::function<std::string()>> codeEditor(const FormField& field);
    void send();
    /// Puts what was entered into @p payload; what is wrong with it, if anything.
    static QString take(const FormField& field, const std::string& text, PayloadDraft& payload);
    void finish(const CommandResult& result);
    void setBusy(bool busy);
    /// @p field empty: about no field in particular.
    void complain(std::string_view field, const QString& text);
    void forgive();

    Desk m_desk;
    Form m_form;
    std::vector<Entry> m_entries;
    QLabel* m_problem;
    QPushButton* m_agree = nullptr;
    FormDraft* m_draft;
    Uuid m_sent; ///< nil when nothing is on its way
};

/// Opens the form, unless the person may not send its command: then returns why.
QString openForm(const Desk& desk, Form form, QWidget* parent);

} // namespace opsdesk::ui
