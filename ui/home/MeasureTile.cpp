#include "ui/home/MeasureTile.h"

#include "ui/bridge/Session.h"
#include "ui/charts/BarChart.h"
#include "ui/charts/TrendChart.h"
#include "ui/home/MeasureText.h"
#include "ui/models/CellText.h"
#include "ui/models/Codes.h"
#include "ui/shell/Look.h"
#include "ui/widgets/CommandDialog.h"
#include "ui/widgets/RecordGrid.h"

#include <QContextMenuEvent>
#include <QDate>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

/// What the reading thread brings; written there, and read here when it is done.
struct MeasureTile::Read {
    std::shared_ptr<const View> figures, trends, breakdowns;
    std::vector<ViewRow> figure, trend, parts;
};

namespace {

constexpr std::size_t partsShown = 6;

ViewQuery queryOf(const char* view, std::int64_t entity, std::vector<Filter> filters) {
    ViewQuery query;
    query.view = view;
    query.entity = entity;
    query.filters = std::move(filters);
    return query;
}

Filter is(const char* column, const std::string& value) {
    return {column, FilterOperator::Equal, value};
}

Date dayIn(const Record& record, std::string_view column) {
    return Date(static_cast<std::int32_t>(asInteger(record.value(column))));
}

QString numberCell(const Record& row) {
    const auto number = measureNumber(row, "value", "amount");
    return number ? measureFull(*number, row.plain("unit"), row.currency()) : QString();
}

QString partName(const Record& row) {
    return row.plain("part").empty() ? MeasureTile::tr("none") : row.text("part");
}

void setTone(QLabel* label, int tone) {
    setLook(*label, "tone", tone > 0 ? u"good"_s : tone < 0 ? u"warning"_s : QString());
}

QLabel* makeLabel(QWidget* parent, const char* property = "", const QVariant& value = {}) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    if (*property)
        label->setProperty(property, value);
    return label;
}

} // namespace

MeasureTile::MeasureTile(const Desk& desk, std::string code, QWidget* parent)
    : QFrame(parent), m_desk(desk), m_code(std::move(code)), m_lane(desk.reader),
      m_title(makeLabel(this, "heading", u"strong"_s)), m_state(new QLabel(this)),
      m_value(makeLabel(this, "heading", u"figure"_s)), m_unit(makeLabel(this, "muted", true)),
      m_change(makeLabel(this)), m_target(makeLabel(this, "muted", true)), m_reading(makeLabel(this, "muted", true)),
      m_stack(new QStackedWidget(this)), m_trendChart(new TrendChart(QString(), this)),
      m_barChart(new BarChart(QString(), this)),
      m_table(new RecordGrid({{"first_day", QT_TRANSLATE_NOOP("Details", "From")},
                              {"last_day", QT_TRANSLATE_NOOP("Details", "Until")},
                              {"value", QT_TRANSLATE_NOOP("Details", "Value"), true, false, numberCell}},
                             {}, this)),
      m_partTable(new RecordGrid({{"part", QT_TRANSLATE_NOOP("Details", "Part"), true, false, partName},
                                  {"value", QT_TRANSLATE_NOOP("Details", "Value"), true, false, numberCell}},
                                 {}, this)),
      m_nothing(makeLabel(this, "muted", true)) {
    setObjectName(u"tile-"_s + QString::fromStdString(m_code));
    setProperty("tile", true);
    setAttribute(Qt::WA_StyledBackground);
    setFocusPolicy(Qt::StrongFocus);
    layOut();
    connect(&m_lane, &ReadLane::answered, this, &MeasureTile::take);
    connectChart(*m_trendChart);
    connectChart(*m_barChart);
    m_nothing->setText(tr("Reading…"));
    m_stack->setCurrentWidget(m_nothing);
}

MeasureTile::~MeasureTile() = default;

void MeasureTile::layOut() {
    const int gap = fontMetrics().height() / 2;
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(gap * 3 / 2, gap, gap * 3 / 2, gap);
    lines->setSpacing(gap / 3);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_state);
    lines->addLayout(head);
    auto* figure = new QHBoxLayout;
    figure->setSpacing(gap);
    m_value->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    figure->addWidget(m_value);
    figure->addWidget(m_unit, 1, Qt::AlignBottom);
    lines->addLayout(figure);
    m_change->setWordWrap(true);
    lines->addWidget(m_change);
    lines->addWidget(m_target);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_table->setObjectName(u"trendTable"_s);
    m_partTable->setObjectName(u"partTable"_s);
    for (RecordGrid* table : {m_table, m_partTable}) {
        table->rowsShownAtMost = 6;
        table->setFocusPolicy(Qt::ClickFocus);
    }
    for (QWidget* page : std::initializer_list<QWidget*>{m_trendChart, m_barChart, m_table, m_partTable, m_nothing})
        m_stack->addWidget(page);
    m_stack->setFixedHeight(fontMetrics().height() * 8);
    lines->addWidget(m_stack);
    m_reading->setProperty("heading", u"small"_s);
    lines->addWidget(m_reading);
}

QSize MeasureTile::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 40, QFrame::sizeHint().height()};
}

void MeasureTile::connectChart(PointChart& chart) {
    connect(&chart, &PointChart::activated, this, &MeasureTile::openPoint);
    connect(&chart, &PointChart::pointRead, this,
            [this](const QString& text) { m_reading->setText(text.isEmpty() ? m_caption : text); });
}

// --- reading ---------------------------------------------------------------------------------------------------------

void MeasureTile::ask() {
    m_asked = std::make_shared<Read>();
    ReadRequest request;
    request.kind = ReadRequest::Kind::Work;
    request.work = [into = m_asked, code = m_code, entity = m_desk.session.entity,
                    by = std::string(m_months ? "month" : "week")](ViewReader& reader) {
        into->figures = std::make_shared<const View>(reader.view("measures"));
        into->trends = std::make_shared<const View>(reader.view("measure-trend"));
        into->breakdowns = std::make_shared<const View>(reader.view("measure-breakdown"));
        into->figure = reader.rows(queryOf("measures", entity, {is("code", code)}));
        into->trend = reader.rows(queryOf("measure-trend", entity, {is("measure", code), is("part", by)}));
        if (into->figure.empty())
            return;
        const Record figure(into->figures, into->figure.front());
        // By what tells most; a dimension with one part tells nothing.
        for (const char* dimension : {"supplier", "segment", "reason", "channel", "node", "owner"})
            if (figure.plain("parts").find(dimension) != std::string::npos && into->parts.size() < 2)
                into->parts = reader.rows(
                    queryOf("measure-breakdown", entity, {is("measure", code), is("dimension", dimension)}));
    };
    m_lane.ask(std::move(request));
}

void MeasureTile::stop() {
    m_lane.cancel();
}

void MeasureTile::take(const ReadAnswer& answer) {
    if (!answer.ok()) {
        m_nothing->setText(tr("This could not be read: %1").arg(answer.errorText));
        m_stack->setCurrentWidget(m_nothing);
        return;
    }
    const auto read = std::move(m_asked);
    const bool readable = read && !read->figure.empty();
    if (readable)
        m_figure = Record(read->figures, read->figure.front());
    const bool shows = readable && m_desk.session.mayRead(m_figure.plain("reads"));
    if (shows == isHidden()) {
        setVisible(shows);
        Q_EMIT shownChanged();
    }
    if (!shows)
        return;
    m_trend.clear();
    for (auto& row : read->trend)
        m_trend.emplace_back(read->trends, std::move(row));
    m_parts.clear();
    for (auto& row : read->parts)
        m_parts.emplace_back(read->breakdowns, std::move(row));
    showFigure();
    showChange();
    showTarget();
    showChart();
}

// --- showing ---------------------------------------------------------------------------------------------------------

QString MeasureTile::say(double number) const {
    return measureFull(number, m_figure.plain("unit"), m_figure.currency());
}

void MeasureTile::showFigure() {
    const auto now = measureNumber(m_figure, "value", "amount");
    const auto unit = m_figure.plain("unit");
    m_title->setText(measureWords(m_figure.plain("title")));
    m_value->setText(now ? measureFigure(*now, unit, m_figure.currency()) : u"–"_s);
    m_unit->setText(now ? measureUnitText(unit) : tr("nothing to measure"));
    setAccessibleName(tr("%1: %2").arg(m_title->text(), now ? say(*now) : m_unit->text()));
}

void MeasureTile::showChange() {
    const auto now = measureNumber(m_figure, "value", "amount");
    const auto before = measureNumber(m_figure, "before", "amount_before");
    const auto year = measureNumber(m_figure, "year_before", "amount_year_before");
    const auto against = [&](double then) {
        return measureChange(*now, then, m_figure.plain("unit"), m_figure.plain("better"), m_figure.currency());
    };
    QStringList words, known;
    int tone = 0;
    if (now && before) {
        const auto change = against(*before);
        words << tr("%1 than 4 weeks before").arg(change.text);
        if (change.tone == 0)
            words.last() = change.text;
        known << tr("4 weeks before: %1").arg(say(*before));
        tone = change.tone;
    }
    if (now && year)
        known << tr("a year before: %1").arg(say(*year));
    m_change->setText(words.join(u' '));
    m_change->setToolTip(known.join(u'\n'));
    setTone(m_change, tone);
    setAccessibleDescription(m_change->text());
}

void MeasureTile::showTarget() {
    const auto target = measureNumber(m_figure, "target", "amount_target");
    const auto state = m_figure.plain("state");
    m_target->setVisible(target.has_value());
    m_state->setVisible(target && (state == "met" || state == "missed"));
    if (!target)
        return;
    m_target->setText(tr("Target %1").arg(say(*target)));
    const bool met = state == "met";
    m_state->setText(met ? tr("✓ met") : tr("✗ missed"));
    setTone(m_state, met ? 1 : -1);
}

void MeasureTile::showChart() {
    const auto known = std::ranges::count_if(
        m_trend, [](const Record& row) { return measureNumber(row, "value", "amount").has_value(); });
    const bool byPart = known < 2 && m_parts.size() > 1;
    m_trendChart->setName(tr("%1 over time").arg(m_title->text()));
    m_barChart->setName(tr("%1 by part").arg(m_title->text()));
    if (m_asTable && byPart) {
        m_partTable->setRecords(m_parts);
        m_stack->setCurrentWidget(m_partTable);
        m_caption = dimensionTitle(m_parts.front().plain("dimension"));
    } else if (m_asTable) {
        m_table->setRecords(m_trend);
        m_stack->setCurrentWidget(m_table);
        m_caption = m_months ? tr("By month") : tr("By week");
    } else if (known > 1) {
        showTrend();
    } else if (byPart) {
        showParts();
    } else {
        m_nothing->setText(tr("Its past is kept from now on."));
        m_stack->setCurrentWidget(m_nothing);
        m_caption.clear();
    }
    m_reading->setText(m_caption);
}

void MeasureTile::showTrend() {
    const auto unit = m_figure.plain("unit");
    const auto currency = m_figure.currency();
    std::vector<ChartPoint> points;
    for (const Record& row : m_trend) {
        const Date from = dayIn(row, "first_day"), to = dayIn(row, "last_day");
        const bool flow = m_figure.plain("kind") == "flow";
        const QDate day = QDate(1970, 1, 1).addDays(m_months ? from.days() : to.days());
        points.push_back({QLocale().toString(day, m_months ? tr("MMM", "a month on an axis")
                                                           : tr("d MMM", "a day on an axis; German: \"d. MMM\"")),
                          flow ? tr("%1 – %2").arg(dateText(from), dateText(to)) : dateText(to),
                          measureNumber(row, "value", "amount")});
    }
    m_caption = m_months ? tr("Thirteen months") : tr("Thirteen weeks");
    m_trendChart->setPoints(
        std::move(points), [unit, currency](double number) { return measureBrief(number, unit, currency); },
        [this](double number) { return say(number); }, measureNumber(m_figure, "target", "amount_target"));
    m_stack->setCurrentWidget(m_trendChart);
}

void MeasureTile::showParts() {
    const auto unit = m_figure.plain("unit");
    const auto currency = m_figure.currency();
    std::vector<ChartPoint> points;
    for (const Record& row : m_parts) {
        if (points.size() == partsShown)
            break;
        const QString name = partName(row);
        points.push_back({name, name, measureNumber(row, "value", "amount")});
    }
    m_caption = dimensionTitle(m_parts.front().plain("dimension"));
    if (m_parts.size() > partsShown)
        m_caption += u", "_s + tr("%n more", nullptr, static_cast<int>(m_parts.size() - partsShown));
    m_barChart->setPoints(
        std::move(points), [unit, currency](double number) { return measureBrief(number, unit, currency); },
        [this](double number) { return say(number); });
    m_stack->setCurrentWidget(m_barChart);
}

void MeasureTile::toggleTable() {
    m_asTable = !m_asTable;
    if (!m_figure.isNull())
        showChart();
}

void MeasureTile::toggleMonths() {
    m_months = !m_months;
    ask();
}

// --- opening and explaining ------------------------------------------------------------------------------------------

void MeasureTile::openRows() {
    Q_EMIT rowsRequested({u"measure = %1"_s.arg(QString::fromStdString(m_code))});
}

void MeasureTile::openPoint(int point) {
    const auto index = static_cast<std::size_t>(point);
    QStringList filters{u"measure = %1"_s.arg(QString::fromStdString(m_code))};
    if (m_stack->currentWidget() == m_barChart && index < m_parts.size()) {
        const Record& part = m_parts[index];
        filters << u"%1 = %2"_s.arg(QString::fromStdString(part.plain("dimension")),
                                    QString::fromStdString(part.plain("part")));
    } else if (m_figure.plain("kind") == "flow" && index < m_trend.size()) {
        filters << u"day >= %1"_s.arg(QString::fromStdString(m_trend[index].plain("first_day")))
                << u"day <= %1"_s.arg(QString::fromStdString(m_trend[index].plain("last_day")));
    }
    Q_EMIT rowsRequested(filters);
}

/// Σ numerator and Σ denominator, or the largest parts.
std::vector<std::pair<QString, QString>> MeasureTile::parts() const {
    std::vector<std::pair<QString, QString>> parts;
    const auto unit = m_figure.plain("unit");
    for (const Record& row : m_parts)
        if (const auto number = measureNumber(row, "value", "amount"))
            parts.emplace_back(partName(row), measureFull(*number, unit, m_figure.currency()));
    return parts;
}

void MeasureTile::explain() {
    if (m_figure.isNull())
        return;
    Explanation card;
    card.title = m_title->text();
    const auto now = measureNumber(m_figure, "value", "amount");
    card.value = now ? say(*now) : tr("nothing to measure");
    card.definition = measureWords(m_figure.plain("definition"));
    card.formula = measureWords(m_figure.plain("formula"));
    const bool flow = m_figure.plain("kind") == "flow";
    card.asOf = flow ? tr("%1 – %2").arg(m_figure.text("first_day"), m_figure.text("last_day"))
                     : tr("as of %1").arg(m_figure.text("last_day"));
    if (!m_parts.empty())
        card.partsTitle = dimensionTitle(m_parts.front().plain("dimension"));
    card.parts = parts();
    card.link = tr("%n rows behind it   Enter", nullptr, static_cast<int>(asInteger(m_figure.value("facts"))));
    card.open = [this] { openRows(); };
    if (maySetTarget())
        card.more.emplace_back(tr("Set its target…   G"), [this] { setTarget(); });
    ExplainCard::show(card, QRect(m_value->mapToGlobal(QPoint()), m_value->size()), this);
}

bool MeasureTile::maySetTarget() const {
    const Session& session = m_desk.session;
    if (m_figure.isNull() || (session.may && !session.may("measure.set_target", std::nullopt)))
        return false;
    std::vector<std::string> owners;
    for (const QString& role : QString::fromStdString(m_figure.plain("owners")).split(u','))
        owners.push_back(role.toStdString());
    return session.hasAnyRole(owners);
}

void MeasureTile::setTarget() {
    if (!maySetTarget())
        return;
    const auto unit = m_figure.plain("unit"), currency = m_figure.currency();
    const auto target = measureNumber(m_figure, "target", "amount_target");
    Form form{tr("Target of %1").arg(m_title->text()), tr("Set"), "measure.set_target", {}};
    FormField value{FormField::Kind::Text, "value", QT_TRANSLATE_NOOP("Action", "Target"),
                    target ? typedTarget(*target, unit, currency).toStdString() : std::string(),
                    unit == "share" ? QT_TRANSLATE_NOOP("Action", "in percent; empty: no target")
                                    : QT_TRANSLATE_NOOP("Action", "in the unit of the figure; empty: no target")};
    value.write = [unit, currency](const QString& typed) { return keptTarget(typed, unit, currency); };
    form.fields = {std::move(value)};
    form.fixed.set("measure", m_code, ColumnType::Text);
    auto* dialog = new CommandDialog(m_desk, std::move(form), this);
    connect(dialog, &QDialog::accepted, this, &MeasureTile::ask);
    connect(dialog, &QDialog::finished, this, [this] { setFocus(Qt::OtherFocusReason); });
    dialog->open();
}

void MeasureTile::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = new QMenu(this);
    menu->setObjectName(u"tileMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("The rows behind it\tEnter"), this, &MeasureTile::openRows);
    menu->addAction(tr("What it is\tSpace"), this, &MeasureTile::explain);
    menu->addAction(tr("Its chart as a table\tT"), this, &MeasureTile::toggleTable);
    menu->addAction(tr("Weeks or months\tM"), this, &MeasureTile::toggleMonths);
    if (maySetTarget())
        menu->addAction(tr("Set its target…\tG"), this, &MeasureTile::setTarget);
    menu->popup(event->globalPos());
}

bool MeasureTile::event(QEvent* event) {
    // These keys are the tile's own while it has the focus, whatever they mean elsewhere in the window.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_F1 || key == Qt::Key_Space || key == Qt::Key_T || key == Qt::Key_M || key == Qt::Key_G) {
            event->accept();
            return true;
        }
    }
    return QFrame::event(event);
}

void MeasureTile::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return openRows();
    case Qt::Key_Space:
    case Qt::Key_F1:
        return explain();
    case Qt::Key_T:
        return toggleTable();
    case Qt::Key_M:
        return toggleMonths();
    case Qt::Key_G:
        return setTarget();
    default:
        QFrame::keyPressEvent(event);
    }
}

void MeasureTile::mouseReleaseEvent(QMouseEvent* event) {
    QFrame::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && m_value->geometry().contains(event->pos()))
        explain();
}

} // namespace opsdesk::ui
