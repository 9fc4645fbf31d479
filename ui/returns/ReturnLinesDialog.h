#pragma once

#include "ui/bridge/Reader.h"
#include "ui/widgets/DraftDialog.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

class QJsonArray;
class QLineEdit;
class QTableWidget;

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
    bool optional = false;                 ///< of a choice or a reason: may be none
};

/// A text of the payload that is asked once, beside the lines.
struct BesideField {
    const char* field;
    QString hint; ///< shown while nothing is entered
};

/// A command on lines: where they come from, what is shown of them and what is asked of each.
struct LinesForm {
    QString title;
    QString agree; ///< on the button
    std::string command;
    Record document = {};  ///< null: makes a new one, of the order that the person names
    std::string view = {}; ///< of the lines; empty: they are typed in, as many as there are
    std::string of = {};   ///< its column that names the document
    std::string when = {}; ///< further condition; empty for none
    std::vector<std::string> shown = {};
    std::vector<std::pair<std::string, std::string>> keys =
        {}; ///< field of the payload, whole-number column of the view
    std::vector<LineField> fields = {};
    bool checklist = false; ///< asks of each line what the return policy asks of such goods
    std::vector<BesideField> beside = {};
};

/// Asks what is so with the lines of an order or a return. Lines whose mark is taken away, or that nothing was typed
/// into, are left out.
class ReturnLinesDialog final : public DraftDialog {
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

    void makeHead();
    QTableWidget* makeTable();
    bool areTyped() const { return m_form.view.empty(); }
    void ask();
    void show(const Found& found);
    void fitColumns();
    void addRow(const Record& line, const Found& found);
    void addTypedRow();
    QWidget* makeChoice(const LineField& field, const Record& line, const Found& found);
    /// Those that are asked of the goods of @p line.
    static std::vector<Question> questionsOf(const Record& line, const Found& found);
    void addAnswers(int row, const Record& line, const Found& found);
    QJsonArray answers(int row) const;
    QString proposal(const LineField& field, const Record& line) const;
    QJsonArray lines() const;
    QString cell(int row, int column) const;
    QString fill(PayloadDraft& payload) override;

    LinesForm m_form;
    ReadLane* m_lane;
    std::shared_ptr<Found> m_found;
    std::vector<Record> m_lines;
    std::vector<std::string> m_questions; ///< a column each, after those of the fields
    QLineEdit* m_order = nullptr;
    std::vector<QLineEdit*> m_beside; ///< one of each field beside the lines
    QTableWidget* m_table;
};

} // namespace opsdesk::ui
