#pragma once

#include "ui/charts/ChartSection.h"

namespace opsdesk::ui {

/// What policies of a back-test hold for the fill rate that they reach: a curve for each, lower is better. Rows of
/// `backtest-points`; those in total are drawn.
class FillCurve final : public ChartSection {
    Q_OBJECT
public:
    FillCurve(const QString& title, const Desk& desk, Source source, QWidget* parent = nullptr);

    /// The signs in words and colour, as rich text.
    QString legendText() const { return chart()->legendText(); }

protected:
    void showRows(const Record& record, const std::vector<Record>& rows) override;

private:
    class Canvas;
};

} // namespace opsdesk::ui
