#pragma once

#include "ui/bridge/Bus.h"
#include "ui/bridge/Desk.h"
#include "ui/bridge/Reader.h"
#include "ui/models/Record.h"
#include "ui/widgets/Dialog.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

class QJsonArray;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace opsdesk::ui {

/// Something a person says of each line: a field of the command's `lines`.
struct LineField {
    enum class Kind {
        Quantity,
        Choice, ///< one of `choices`
        Reason, ///< one of the standard reasons of the command
        Text,
    };
    Kind kind;
    const char* field;
    const char* label;                     ///< English source text, context `ReturnLines`
    const char* column = "";               ///< whose cell is proposed
    const char* less = "";                 ///< taken off a proposed quantity
    std::vector<std::string> choices = {}; ///< codes
    bool optional = false;                 ///< of a choice: may be none
};

/// A command on lines: where they come from, what is shown of them and what is asked of each.
struct LinesForm {
    QString title;
    QString agree; ///< on the button
    std::string command;
    Record document;  ///< null: makes a new one, of the order that the person names
    std::string view; ///< of the lines
    std::string of;   ///< its column that names the document
    std::string when; ///< further condition; empty for none
    std::vector<std::string> shown = {};
    std::vector<std::pair<std::string, std::string>> keys =
        {}; ///< field of the payload, whole-number column of the view
    std::vector<LineField> fields = {};
    bool checklist = false;  ///< asks of each line what the return policy asks of such goods
    const char* beside = ""; ///< field of the payload that is asked once; empty for none
    QString besideHint = {}; ///< shown while nothing is entered for it
};

/// Asks what is so with the lines of an order or a return, sends the command and stays until it is taken; what is
/// refused is said below. Lines whose mark is taken away are left out.
class ReturnLinesDialog final : public Dialog {
    Q_OBJECT
public:
    ReturnLinesDialog(const Desk& desk, LinesForm form, QWidget* parent = nullptr);

private:
    struct Question {
        std::string checklist, returnClass, text;
        std::vector<std::string> answers;
    };
    struct Found {
        std::shared_ptr<const View> view;
        std::vector<ViewRow> rows;
        std::vector<std::pair<std::string, std::string>> reasons; ///< code and title
        std::vector<Question> questions;
        std::map<std::string, std::string> checklists; ///< of rules that name one, by the rule's name
    };
    static void readChecklists(ViewReader& reader, std::int64_t entity, std::string policy, Found& into);

    void makeHead(QVBoxLayout* layout);
    void ask();
    void show(const Found& found);
    void addRow(const Record& line, const Found& found);
    QWidget* makeChoice(const LineField& field, const Record& line, const Found& found);
    /// Those that are asked of the goods of @p line.
    static std::vector<Question> questionsOf(const Record& line, const Found& found);
    void addAnswers(int row, const Record& line, const Found& found);
    QJsonArray answers(int row) const;
    QString proposal(const LineField& field, const Record& line) const;
    QJsonArray lines() const;
    QString cell(int row, int column) const;
    void send();
    void finish(const CommandResult& result);
    void complain(const QString& text);

    Desk m_desk;
    LinesForm m_form;
    ReadLane* m_lane;
    std::shared_ptr<Found> m_found;
    std::vector<Record> m_lines;
    std::vector<std::string> m_questions; ///< a column each, after those of the fields
    QLineEdit* m_order = nullptr;
    QLineEdit* m_beside = nullptr;
    QTableWidget* m_table;
    QLabel* m_problem;
    QPushButton* m_agree = nullptr;
    Uuid m_sent; ///< nil while nothing is on its way
};

} // namespace opsdesk::ui
