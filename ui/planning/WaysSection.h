#pragma once

#include "ui/widgets/ActionSpec.h"
#include "ui/widgets/RowsSection.h"

#include <list>
#include <optional>

class QLabel;

namespace opsdesk::ui {

/// The ways to cover what is due, side by side with what each is expected to cost. Enter on one takes it, where that is
/// a decision on the suggestion: another supplier adjusts a purchase, waiting puts it off, buying refuses a transfer.
class WaysSection final : public GridSection {
    Q_OBJECT
public:
    explicit WaysSection(const Desk& desk, QWidget* parent = nullptr);

Q_SIGNALS:
    /// To be asked for and sent; lives as long as the section.
    void actionWanted(const opsdesk::ui::ActionSpec& action);

protected:
    void showRows(const Record& record, const std::vector<Record>& rows) override;

private:
    void take(const Record& way);

    Record m_suggestion;
    QLabel* m_note;
    std::list<ActionSpec> m_taken; ///< decisions on their way name them
};

/// What taking @p way means for @p suggestion; nothing when it is what is suggested, or not decided there.
std::optional<ActionSpec> actionFor(const Record& suggestion, const Record& way);

} // namespace opsdesk::ui
