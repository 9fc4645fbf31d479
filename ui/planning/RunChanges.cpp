#include "ui/planning/RunChanges.h"

#include "core/workflow/ToldChange.h"
#include "ui/bridge/Bus.h"
#include "ui/bridge/Session.h"
#include "ui/models/CellText.h"
#include "ui/models/Record.h"
#include "ui/widgets/QueueView.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

int countOf(const Record& run, const char* column) {
    return static_cast<int>(asInteger(run.value(column)));
}

} // namespace

void RunChanges::addTo(QueueView& view, const Desk& desk) {
    new RunChanges(view, desk);
}

RunChanges::RunChanges(QueueView& view, const Desk& desk)
    : QWidget(&view), m_view(view), m_entity(desk.session.entity), m_lane(desk.reader), m_run(nullptr),
      m_opened(nullptr), m_changed(nullptr), m_gone(nullptr), m_unchanged(new QLabel(this)) {
    setObjectName(u"runChanges"_s);
    auto* row = new QHBoxLayout(this);
    const int gap = fontMetrics().height();
    row->setContentsMargins(gap, gap / 4, gap / 2, gap / 4);
    row->setSpacing(gap / 2);
    m_run = addLink("lastRun");
    m_opened = addLink("runOpened");
    m_changed = addLink("runChanged");
    m_gone = addLink("runGone");
    m_unchanged->setObjectName(u"runUnchanged"_s);
    m_unchanged->setProperty("muted", true);
    row->addWidget(m_unchanged);
    row->addStretch(1);
    connect(m_run, &QPushButton::clicked, this, [this] { Q_EMIT m_view.sourceRequested(u"plan-runs"_s, {}); });
    connect(m_opened, &QPushButton::clicked, this, [this] { filter(true); });
    connect(m_changed, &QPushButton::clicked, this, [this] { filter(false); });
    connect(m_gone, &QPushButton::clicked, this, [this] { Q_EMIT m_view.sourceRequested(u"suggestions-gone"_s, {}); });
    connect(&m_lane, &ReadLane::answered, this, [this](const ReadAnswer& answer) {
        if (answer.ok() && !answer.rows.empty())
            show(Record(answer.view, answer.rows.front()));
    });
    connect(&desk.bus, &Bus::committed, this, [this](const QStringList& tables) {
        if (tables.isEmpty() || tables.contains(u"plan_run"_s))
            ask();
    });
    if (auto* layout = qobject_cast<QBoxLayout*>(view.layout()))
        layout->insertWidget(1, this);
    hide();
    ask();
}

QPushButton* RunChanges::addLink(const char* name) {
    auto* button = new QPushButton(this);
    button->setObjectName(QLatin1StringView(name));
    button->setProperty("chip", true);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    return button;
}

void RunChanges::ask() {
    ReadRequest request;
    request.query.view = "plan-runs";
    request.query.entity = m_entity;
    request.query.limit = 1;
    m_lane.ask(std::move(request));
}

void RunChanges::show(const Record& run) {
    m_run->setText(tr("Plan of %1").arg(run.text("planned_at")));
    m_run->setToolTip(tr("All plans, and what each of them changed"));
    m_opened->setText(tr("%n new", nullptr, countOf(run, "opened")));
    m_changed->setText(tr("%n changed", nullptr, countOf(run, "changed")));
    m_gone->setText(tr("%n no longer needed", nullptr, countOf(run, "gone")));
    for (auto [button, column] : {std::pair(m_opened, "opened"), {m_changed, "changed"}, {m_gone, "gone"}})
        button->setEnabled(countOf(run, column) > 0);
    const int again = countOf(run, "live_items");
    const QString unchanged = tr("%n as before", nullptr, countOf(run, "unchanged"));
    m_unchanged->setText(
        again == 0 ? unchanged : unchanged + u" \u00B7 "_s + tr("since then %n items planned again", nullptr, again));
    QWidget::show();
}

/// Whatever became of them since, those that are new, or those that are otherwise.
void RunChanges::filter(bool isNew) {
    Filter filter{"changed", FilterOperator::In, {}};
    for (const ChangeCode& code : changeCodes())
        if (!code.cause && isNew == isNewChange(code.code))
            filter.value += (filter.value.empty() ? "" : ",") + std::string(code.code);
    FilterBar& bar = m_view.filterBar();
    bar.clear();
    if (auto* all = bar.findChild<QPushButton*>(u"chip-All"_s))
        all->click();
    bar.add(filter);
}

} // namespace opsdesk::ui
