#pragma once

#include "ui/bridge/Desk.h"
#include "ui/widgets/DetailsPane.h"

namespace opsdesk::ui {

class MeasureTile;

/// The tile of the measure that is selected, and under it what it means.
class MeasureSection final : public DetailSection {
    Q_OBJECT
public:
    explicit MeasureSection(const Desk& desk, QWidget* parent = nullptr);

    void setRecord(const Record& measure) override;
    MeasureTile* tile() const { return m_tile; }

Q_SIGNALS:
    /// Rows of the view measure-rows, by these filters, all of which hold.
    void rowsRequested(const QStringList& filters);

private:
    QLabel* addWords(const QString& title);

    Desk m_desk;
    MeasureTile* m_tile = nullptr;
    QLabel* m_definition;
    QLabel* m_formula;
};

} // namespace opsdesk::ui
