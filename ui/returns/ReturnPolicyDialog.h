#pragma once

#include "ui/bridge/Reader.h"
#include "ui/returns/ReturnRuleForm.h"
#include "ui/widgets/DraftDialog.h"

#include <memory>
#include <string>
#include <vector>

class QLabel;
class QLineEdit;
class QTableWidget;

namespace opsdesk::ui {

/// Drafts a version of the return policy, or changes a draft: the rules in their order, and below them the one that is
/// chosen. A new one begins as another, whose checklists it keeps.
class ReturnPolicyDialog final : public DraftDialog {
    Q_OBJECT
public:
    /// @p draft: what is changed; null for a new one, which begins as @p before, or as the one in force.
    ReturnPolicyDialog(const Desk& desk, const Record& draft, const Record& before, QWidget* parent = nullptr);

private:
    enum Column { Number, Name, When, Days, Fee, ColumnCount };

    struct Found {
        QString before; ///< what people call it
        std::string rules, checklists;
        ReturnRuleChoices choices;
    };

    void makeHead();
    QTableWidget* makeTable();
    QWidget* makeRules();
    void read(const Record& from);
    static void read(ViewReader& reader, std::int64_t entity, bool channels, Found& into);
    void begin();
    QString fill(PayloadDraft& payload) override;

    void addRule();
    void removeRule();
    void move(int by);
    /// The list anew, with the rule at @p row chosen.
    void showRules(int row);
    void showRow(int row);
    void choose(int row);
    QString when(const QJsonObject& rule) const;
    int row() const;

    ReadLane m_lane;
    std::shared_ptr<Found> m_found;
    std::vector<QJsonObject> m_rules; ///< as the commands take them
    QLabel* m_before;
    QLineEdit* m_name;
    QLineEdit* m_note;
    QTableWidget* m_table;
    ReturnRuleForm* m_form;
};

} // namespace opsdesk::ui
