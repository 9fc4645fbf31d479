#pragma once

#include "ui/bridge/Desk.h"
#include "ui/bridge/Reader.h"
#include "ui/widgets/Dialog.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace opsdesk::ui {

/// Puts one condition together: a column, what suits its type, and a value, with what there is in the column to choose
/// from.
class ConditionDialog final : public Dialog {
    Q_OBJECT
public:
    /// @p scope: where values to choose from are looked for. @p start: what to begin with; its column empty for any.
    ConditionDialog(const Desk& desk, ViewQuery scope, std::shared_ptr<const View> view, const Filter& start,
                    QWidget* parent = nullptr);

Q_SIGNALS:
    void agreed(const opsdesk::Filter& filter);

private:
    void fillColumns(const Filter& start);
    void showStart(const Filter& start);
    void columnChosen();
    void operatorChosen();
    void fillValues();
    void offer(const QString& words, const QString& value);
    void takeValues(const ReadAnswer& answer);
    void valueChosen(int index);
    void check();
    void agree();
    Filter filter() const;
    /// What was typed, as the filter language has it.
    std::string valueOf(const QString& typed) const;
    const ViewColumn& column() const;
    FilterOperator chosenOperator() const;

    ViewQuery m_scope;
    std::shared_ptr<const View> m_view;
    ReadLane m_lane;
    std::shared_ptr<std::vector<ViewGroup>> m_asked, m_found; ///< values of the column: on their way; here
    QComboBox* m_column;
    QComboBox* m_operator;
    QComboBox* m_value;
    QLabel* m_text;
    QLabel* m_problem;
    QPushButton* m_agree;
};

} // namespace opsdesk::ui
