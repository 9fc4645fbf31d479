#pragma once

#include "ui/widgets/DetailsPane.h"

#include <vector>

class QGridLayout;

namespace opsdesk::ui {

/// "+£1,200.00", "−£80.00"; empty for nothing. Minor units.
QString signedMoney(std::int64_t minorUnits, std::string_view currency);
/// A difference of shares in percentage points: "+1.2 pp"; empty for nothing.
QString signedPoints(double share);

/// What a scenario comes to in total: each measure now, in the scenario, and the difference, coloured and signed.
class ScenarioTotals final : public DetailSection {
    Q_OBJECT
public:
    explicit ScenarioTotals(QWidget* parent = nullptr);
    void setRecord(const Record& record) override;

private:
    struct Line {
        const char* name; ///< English source text, context `Details`
        const char* now;
        const char* then;
        bool moreIsBetter = false;
        QLabel* labels[4] = {};
    };

    void show(Line& line, const Record& record);

    std::vector<Line> m_lines;
    QLabel* m_older;
};

} // namespace opsdesk::ui
