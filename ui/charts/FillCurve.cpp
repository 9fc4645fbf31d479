#include "ui/charts/FillCurve.h"

#include "ui/charts/ChartCanvas.h"
#include "ui/shell/Colors.h"

#include <QGraphicsLayout>
#include <QLabel>
#include <QLineSeries>
#include <QScatterSeries>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <array>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

struct Sign {
    char16_t letter; ///< that stands before the name, so that nothing is told by colour alone
    QScatterSeries::MarkerShape shape;
    QColor Colors::*color;
};

/// One policy after another, in the order in which they are played.
constexpr std::array<Sign, 4> signs{{
    {u'●', QScatterSeries::MarkerShapeCircle, &Colors::chartWith},
    {u'■', QScatterSeries::MarkerShapeRectangle, &Colors::chartWithout},
    {u'▲', QScatterSeries::MarkerShapeTriangle, &Colors::chartReorder},
    {u'★', QScatterSeries::MarkerShapeStar, &Colors::chartSafety},
}};

QValueAxis* makeAxis(const QString& title, const QFont& font, const QString& format) {
    const Colors& colors = currentColors();
    auto* axis = new QValueAxis;
    axis->setTitleText(title);
    axis->setTitleFont(font);
    axis->setTitleBrush(colors.muted);
    axis->setLabelsFont(font);
    axis->setLabelFormat(format);
    axis->setLabelsColor(colors.muted);
    axis->setGridLineColor(colors.chartGrid);
    axis->setLinePenColor(colors.border);
    return axis;
}

} // namespace

FillCurve::FillCurve(const QString& title, const Desk& desk, Source source, QWidget* parent)
    : RowsSection(title, desk, source, parent), m_view(new ChartCanvas(new QChart, this)), m_legend(new QLabel(this)) {
    setObjectName(u"fillCurve"_s);
    m_view->setName(title);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFixedHeight(fontMetrics().height() * 18);
    auto* chart = m_view->chart();
    chart->setMargins(QMargins(0, fontMetrics().height() / 4, fontMetrics().height() / 2, 0));
    chart->setBackgroundRoundness(0);
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setLocalizeNumbers(true);
    chart->legend()->hide();
    m_legend->setProperty("heading", u"small"_s);
    m_legend->setWordWrap(true);
    body()->addWidget(m_legend);
    body()->addWidget(m_view);
}

QString FillCurve::legendText() const {
    QStringList words;
    for (std::size_t i = 0; i < m_curves.size(); ++i) {
        const auto& sign = signs[i % signs.size()];
        words << u"<span style=\"color:%1; white-space:nowrap\">%2 %3</span>"_s.arg(
            (currentColors().*sign.color).name(), QString(QChar(sign.letter)), m_curves[i].name.toHtmlEscaped());
    }
    return words.join(u" &nbsp; "_s);
}

void FillCurve::showRows(const Record& record, const std::vector<Record>& rows) {
    constexpr double percent = 100, minorUnits = 100;
    m_curves.clear();
    m_currency = QString::fromUtf8(record.currency().data(), static_cast<qsizetype>(record.currency().size()));
    for (const auto& row : rows) {
        if (row.plain("segment") != "all")
            continue;
        const QString name = row.text("policy");
        auto found = std::ranges::find(m_curves, name, &Curve::name);
        if (found == m_curves.end())
            found = m_curves.insert(m_curves.end(), {name, {}});
        found->points << QPointF(percent * asReal(row.value("fill_rate")),
                                 static_cast<double>(asInteger(row.value("amount"))) / minorUnits);
    }
    for (auto& curve : m_curves)
        std::ranges::sort(curve.points, {}, &QPointF::x);
    draw();
}

void FillCurve::draw() {
    const Colors& colors = currentColors();
    auto* chart = m_view->chart();
    m_view->setBackgroundBrush(colors.surface);
    chart->setBackgroundBrush(colors.surface);
    chart->removeAllSeries();
    for (QAbstractAxis* axis : chart->axes()) {
        chart->removeAxis(axis);
        delete axis;
    }
    m_legend->setText(legendText());
    if (m_curves.empty())
        return;
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    auto* fill = makeAxis(tr("Fill rate, %"), small, u"%.1f"_s);
    auto* stock = makeAxis(tr("Stock held, %1").arg(m_currency), small, u"%.0f"_s);
    chart->addAxis(fill, Qt::AlignBottom);
    chart->addAxis(stock, Qt::AlignLeft);
    double low = 100, high = 0, most = 0;
    for (std::size_t i = 0; i < m_curves.size(); ++i) {
        const auto& sign = signs[i % signs.size()];
        auto* line = new QLineSeries;
        line->setPen(QPen(colors.*sign.color, 1.8));
        auto* marks = new QScatterSeries;
        marks->setMarkerShape(sign.shape);
        marks->setMarkerSize(fontMetrics().height() * 0.6);
        marks->setColor(colors.*sign.color);
        marks->setBorderColor(colors.*sign.color);
        for (QXYSeries* series : {static_cast<QXYSeries*>(line), static_cast<QXYSeries*>(marks)}) {
            series->append(m_curves[i].points);
            chart->addSeries(series);
            series->attachAxis(fill);
            series->attachAxis(stock);
        }
        for (const auto& point : m_curves[i].points) {
            low = std::min(low, point.x());
            high = std::max(high, point.x());
            most = std::max(most, point.y());
        }
    }
    const double room = std::max(0.5, (high - low) / 10); // so that no mark lies on the frame
    fill->setRange(low - room, high + room);
    stock->setRange(0, std::max(1.0, most * 1.05));
    stock->applyNiceNumbers();
}

void FillCurve::changeEvent(QEvent* event) {
    RowsSection::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

} // namespace opsdesk::ui
