#pragma once

#include <QChartView>

class QAbstractAxis;

namespace opsdesk::ui {

/// The base of all charts. As large as what is seen of it: QChartView makes a chart as large as itself, of which the
/// ring of the focus takes a part, and so cuts its edges. Drawn anew in the colours and type of the theme.
class ChartCanvas : public QChartView {
    Q_OBJECT
public:
    /// @p name: what screen readers call it.
    explicit ChartCanvas(const QString& name, QWidget* parent = nullptr);

    void setName(const QString& name);
    /// Its signs in words and colour, as rich text; empty where none are needed.
    virtual QString legendText() const { return {}; }

Q_SIGNALS:
    /// In other colours, or with other words in its legend.
    void drawn();

protected:
    /// Draws what it shows, upon clear().
    virtual void draw() = 0;
    void redraw();
    /// Nothing but the ground.
    void clear();
    /// As axes look, with quiet lines and small labels.
    void style(QAbstractAxis& axis) const;
    QFont labelFont() const;
    /// One entry of a legend.
    static QString legendEntry(const QString& words, const QColor& color);

    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace opsdesk::ui
