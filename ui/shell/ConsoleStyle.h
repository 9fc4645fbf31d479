#pragma once

#include <QProxyStyle>

namespace opsdesk::ui {

struct Colors;
struct StyleBox;

/// How every widget of the console looks: Fusion's behaviour, with our colours, spaces and focus ring.
///
/// What a widget is follows from its class, its name (`StyleGrounds.h`) and these properties: `heading` (a step of the
/// type scale), `muted`, `tone` ("danger", "warning", "good"), `primary`, `danger`, `chip`, `menu`, `tile`, `invalid`,
/// `bare`. `setLook()` (`Look.h`) changes one that is shown. A style, and not a style sheet: with one, making a page
/// took twice as long and a frame of scrolling four times.
class ConsoleStyle final : public QProxyStyle {
    Q_OBJECT
public:
    /// @p unit: a quarter of the interface font's line, in pixels; @p pointSize: that font's.
    ConsoleStyle(const Colors& colors, int unit, double pointSize);

    void polish(QPalette& palette) override;
    void polish(QWidget* widget) override;
    void unpolish(QWidget* widget) override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                           const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;

    using QProxyStyle::polish;
    using QProxyStyle::unpolish;

private:
    void polishWords(QWidget& label) const;
    void drawFrame(QPainter& painter, const QStyleOption& option, const QWidget& frame) const;
    QRect sliderOf(const QStyleOptionSlider& bar) const;
    void drawScrollBar(QPainter& painter, const QStyleOptionSlider& bar) const;
    void drawHeading(QPainter& painter, const QStyleOptionHeader& option, const QWidget* widget) const;
    void drawMenuItem(QPainter& painter, const QStyleOptionMenuItem& item, const QWidget* widget) const;
    void drawToolButton(QPainter& painter, const QStyleOptionToolButton& button, const QWidget* widget) const;
    void drawChoice(QPainter& painter, const QStyleOptionComplex& box, const QWidget* widget) const;
    StyleBox checkBox(const QStyleOption& option) const;
    void drawProgress(QPainter& painter, const QStyleOptionProgressBar& bar, const QWidget* widget) const;
    void drawRound(QPainter& painter, const QStyleOption& option) const;
    void drawCheck(QPainter& painter, const QStyleOption& option) const;

    const Colors& m_colors;
    const int m_unit;
    const double m_pointSize;
};

} // namespace opsdesk::ui
