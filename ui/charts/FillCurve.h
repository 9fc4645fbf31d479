#pragma once

#include "ui/widgets/RowsSection.h"

class QLabel;

namespace opsdesk::ui {

class ChartCanvas;

/// What policies of a back-test hold for the fill rate that they reach: a curve for each, lower is better. Rows of
/// `backtest-points`; those in total are drawn.
class FillCurve final : public RowsSection {
    Q_OBJECT
public:
    FillCurve(const QString& title, const Desk& desk, Source source, QWidget* parent = nullptr);

    /// The signs in words and colour, as rich text.
    QString legendText() const;

protected:
    void showRows(const Record& record, const std::vector<Record>& rows) override;
    void changeEvent(QEvent* event) override;

private:
    struct Curve {
        QString name;
        QList<QPointF> points; ///< fill rate in percent, stock in whole money; by fill rate
    };

    void draw();

    std::vector<Curve> m_curves;
    QString m_currency;
    ChartCanvas* m_view;
    QLabel* m_legend;
};

} // namespace opsdesk::ui
