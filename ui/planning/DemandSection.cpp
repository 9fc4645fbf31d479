#include "ui/planning/DemandSection.h"

#include "core/base/Error.h"
#include "ui/bridge/Bus.h"
#include "ui/bridge/Session.h"
#include "ui/models/CellText.h"
#include "ui/models/Codes.h"
#include "ui/models/Sentences.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int weeksOfForecast = 60;

/// "stock_out,outlier" in words.
QString whyText(const Record& row) {
    QStringList words;
    for (const QString& code : row.text("why").split(u',', Qt::SkipEmptyParts))
        words << codeTitle(code.trimmed().toStdString());
    return words.join(u", "_s);
}

struct DemandPoints {
    QList<QPointF> entered, counted, mean, low, high;
    QList<QPointF> changed; ///< weeks that count otherwise than they were entered
    QStringList why;
    QList<QPointF> events; ///< of the past and to come
    QStringList names;
};

DemandPoints pointsOf(const std::vector<Record>& history, const std::vector<Record>& forecast) {
    DemandPoints points;
    const auto at = [](const Record& row, const char* column) {
        return QPointF(static_cast<qreal>(asInteger(row.value("week"))), chartUnits(row, column).value_or(0));
    };
    const auto addEvent = [&](const Record& row, const char* column) {
        if (const QString name = row.text("event"); !name.isEmpty()) {
            points.events << at(row, column);
            points.names << name;
        }
    };
    for (const Record& row : history) {
        addEvent(row, "entered");
        points.entered << at(row, "entered");
        points.counted << at(row, "counted");
        if (const QString why = whyText(row); !why.isEmpty()) {
            points.changed << at(row, "counted");
            points.why << why;
        }
    }
    for (const Record& row : forecast) {
        addEvent(row, "mean");
        points.mean << at(row, "mean");
        points.low << at(row, "low");
        points.high << at(row, "high");
    }
    return points;
}

ChartPicture pictureOf(const DemandPoints& points, const Colors& colors) {
    ChartPicture picture;
    picture.bands = {
        {DemandSection::tr("▒ four times in five"), colors.muted, colors.chartBand, points.low, points.high}};
    picture.lines = {
        {DemandSection::tr("┄ entered"), colors.chartWithout, Qt::DotLine, 1.4, points.entered},
        {DemandSection::tr("━ counted"), colors.chartReorder, Qt::SolidLine, 1.6, points.counted},
        {DemandSection::tr("╍ forecast"), colors.chartWith, Qt::DashLine, 2.2, points.mean},
    };
    picture.marks = {{DemandSection::tr("● corrected"), colors.chartSafety, QScatterSeries::MarkerShapeCircle,
                      points.changed, points.why},
                     {DemandSection::tr("▲ events"), colors.chartReceipt, QScatterSeries::MarkerShapeTriangle,
                      points.events, points.names}};
    return picture;
}

} // namespace

DemandSection::DemandSection(const Desk& desk, QWidget* parent)
    : ChartSection(tr("Demand and forecast"), u"demandToggle"_s, desk,
                   {"demand-history", "item_id", "item_id", 200, "node_id"},
                   {{"week", QT_TRANSLATE_NOOP("Details", "Week")},
                    {"ordered", QT_TRANSLATE_NOOP("Details", "Ordered")},
                    {"returned", QT_TRANSLATE_NOOP("Details", "Came back"), false, true},
                    {"entered", QT_TRANSLATE_NOOP("Details", "Entered")},
                    {"without_stock", QT_TRANSLATE_NOOP("Details", "Days without stock"), false, true},
                    {"counted", QT_TRANSLATE_NOOP("Details", "Counted")},
                    {"why", QT_TRANSLATE_NOOP("Details", "Why"), false, false, &whyText},
                    {"event", QT_TRANSLATE_NOOP("Details", "Event")},
                    {"reason", QT_TRANSLATE_NOOP("Details", "Said"), true}},
                   new DayChart(tr("Demand and forecast")), parent),
      m_chart(static_cast<DayChart*>(chart())), m_forecastLane(desk.reader),
      m_forecastGrid(new RecordGrid({{"week", QT_TRANSLATE_NOOP("Details", "Week")},
                                     {"mean", QT_TRANSLATE_NOOP("Details", "Forecast")},
                                     {"low", QT_TRANSLATE_NOOP("Details", "Low")},
                                     {"high", QT_TRANSLATE_NOOP("Details", "High")}},
                                    {}, this)),
      m_editor(makeEditor()) {
    m_forecastGrid->setAccessibleName(tr("Forecast as a table"));
    grid()->setObjectName(u"demandWeeks"_s);
    addToTable(m_editor);
    addToTable(m_forecastGrid);
    connect(grid(), &RecordGrid::opened, this, &DemandSection::begin);
    connect(&m_forecastLane, &ReadLane::answered, this, [this](const ReadAnswer& answer) {
        m_forecast.clear();
        for (const ViewRow& row : answer.rows)
            m_forecast.emplace_back(answer.view, row);
        draw();
    });
    connect(&desk.bus, &Bus::finished, this, &DemandSection::finish);
    leave();
}

QWidget* DemandSection::makeEditor() {
    auto* editor = new QWidget(this);
    m_week = new QLabel(editor);
    m_counts = new QLineEdit(editor);
    m_counts->setObjectName(u"demandCounts"_s);
    m_counts->setAccessibleName(tr("Units that the week counts as"));
    m_counts->setPlaceholderText(tr("as entered"));
    m_counts->setFixedWidth(fontMetrics().averageCharWidth() * 14);
    m_reason = new QLineEdit(editor);
    m_reason->setObjectName(u"demandReason"_s);
    m_reason->setAccessibleName(tr("Why the week counts so"));
    m_reason->setPlaceholderText(tr("why"));
    m_takeBack = new QPushButton(tr("Take back"), editor);
    m_takeBack->setObjectName(u"demandTakeBack"_s);
    m_takeBack->setToolTip(tr("The week counts as the plan would have it"));
    m_takeBack->installEventFilter(this);
    connect(m_takeBack, &QPushButton::clicked, this, &DemandSection::takeBack);
    m_problem = new QLabel(editor);
    m_problem->setProperty("tone", u"danger"_s);
    m_problem->setWordWrap(true);
    auto* line = new QHBoxLayout;
    line->addWidget(m_week);
    line->addWidget(m_counts);
    line->addWidget(m_reason, 1);
    line->addWidget(m_takeBack);
    auto* layout = new QVBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(line);
    layout->addWidget(m_problem);
    for (QLineEdit* field : {m_counts, m_reason}) {
        field->installEventFilter(this);
        connect(field, &QLineEdit::returnPressed, this, &DemandSection::send);
    }
    return editor;
}

void DemandSection::showRows(const Record& record, const std::vector<Record>& rows) {
    const bool other = m_history.empty() || m_history.front().id() != rows.front().id();
    m_history = rows;
    grid()->setRecords({rows.rbegin(), rows.rend()}); // the newest week is what people look for
    if (other)
        leave();
    m_forecastLane.ask(forecastOf(record));
    draw();
}

void DemandSection::prepare(const Record& record) {
    ChartSection::prepare(record);
    if (desk().session.mayRead("demand-forecast"))
        m_forecastLane.prepare(forecastOf(record));
}

ReadRequest DemandSection::forecastOf(const Record& record) const {
    ReadRequest request;
    request.query.view = "demand-forecast";
    request.query.entity = desk().session.entity;
    for (const char* key : {"item_id", "node_id"})
        request.query.filters.push_back({key, FilterOperator::Equal, record.plain(key)});
    request.query.limit = weeksOfForecast;
    return request;
}

void DemandSection::draw() {
    // The forecast of the series before is not that of this one.
    const bool belongs = !m_forecast.empty() && !m_history.empty() &&
                         m_forecast.front().plain("item_id") == m_history.front().plain("item_id") &&
                         m_forecast.front().plain("node_id") == m_history.front().plain("node_id");
    const std::vector<Record> forecast = belongs ? m_forecast : std::vector<Record>();
    m_forecastGrid->setRecords(forecast);
    m_chart->setPicture(
        [points = pointsOf(m_history, forecast)](const Colors& colors) { return pictureOf(points, colors); });
}

void DemandSection::begin(const Record& week) {
    const Session& session = desk().session;
    m_edited = week;
    m_week->setText(tr("%1 counts as").arg(week.text("week")));
    m_counts->setText(typedNumber(week.plain("counted")));
    m_reason->setText(week.text("reason"));
    for (QLineEdit* field : {m_counts, m_reason})
        field->setEnabled(true);
    m_takeBack->setVisible(!week.plain("corrected_by").empty());
    complain({});
    if (const Outcome may = session.may ? session.may("demand.correct", std::nullopt) : Outcome(); !may) {
        leave();
        complain(QString::fromStdString(may.error().text));
        return;
    }
    m_counts->setFocus();
    m_counts->selectAll();
}

void DemandSection::leave() {
    m_edited = Record();
    m_week->setText(tr("Enter on a week says how it counts"));
    for (QLineEdit* field : {m_counts, m_reason}) {
        field->clear();
        field->setEnabled(false);
    }
    m_takeBack->hide();
    complain({});
}

Decision DemandSection::decisionFor(const char* command) const {
    Decision decision{command, {}, {}, std::nullopt, {}};
    for (const char* key : {"item_id", "node_id", "week"})
        decision.payload.set(key, m_edited.value(key), m_edited.type(key));
    return decision;
}

void DemandSection::takeBack() {
    if (!m_edited.isNull() && m_sent.isNil())
        m_sent = desk().bus.send(decisionFor("demand.correct.remove"));
}

void DemandSection::send() {
    if (m_edited.isNull() || !m_sent.isNil())
        return;
    Decision decision = decisionFor("demand.correct");
    try {
        if (const QString typed = m_counts->text().trimmed(); !typed.isEmpty())
            decision.payload.set("quantity", parseValue(plainNumber(typed), ColumnType::Quantity),
                                 ColumnType::Quantity);
    } catch (const UsageError& error) {
        complain(sentence(error.what()));
        return;
    }
    decision.payload.set("reason", Value(m_reason->text().trimmed().toStdString()), ColumnType::Text);
    m_sent = desk().bus.send(decision);
}

void DemandSection::finish(const CommandResult& result) {
    if (m_sent.isNil() || result.id != m_sent)
        return;
    m_sent = {};
    if (!result.applied()) {
        complain(sentence(result.rejection.text));
        return;
    }
    leave();
    grid()->setFocus();
    ask();
}

void DemandSection::complain(const QString& problem) {
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

bool DemandSection::eventFilter(QObject* watched, QEvent* event) {
    const bool override = event->type() == QEvent::ShortcutOverride;
    if ((override || event->type() == QEvent::KeyPress) && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept(); // not the queue's Esc, which takes marks away
        if (!override && m_sent.isNil()) {
            leave();
            grid()->setFocus();
        }
        return true;
    }
    return ChartSection::eventFilter(watched, event);
}

} // namespace opsdesk::ui
