#include "ui/documents/StateSection.h"

#include "core/governance/Rights.h"
#include "ui/bridge/Session.h"
#include "ui/documents/StateDiagram.h"
#include "ui/models/CellText.h"
#include "ui/models/Codes.h"
#include "ui/widgets/RecordGrid.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestHistory = 500;

std::shared_ptr<const View> stepsView() {
    static const auto view = [] {
        auto made = std::make_shared<View>();
        made->name = "steps";
        made->columns = {{"state", "State", ColumnType::Code, ""},
                         {"action", "Action", ColumnType::Code, ""},
                         {"next", "Then", ColumnType::Code, ""},
                         {"who", "Who may", ColumnType::Text, ""},
                         {"you", "You", ColumnType::Text, ""}};
        return made;
    }();
    return view;
}

/// "Buyer up to a limit, Finance lead".
QString whoMay(const std::string& command) {
    QStringList roles;
    for (const Right& right : rights())
        if (right.command == command)
            roles << (right.limit.empty() ? codeTitle(right.role)
                                          : StateSection::tr("%1 up to a limit").arg(codeTitle(right.role)));
    return roles.isEmpty() ? StateSection::tr("the engine") : roles.join(u", "_s);
}

QString dayText(const Value& time) {
    return opsdesk::isNull(time) ? QString() : dateText(Timestamp(asInteger(time)).date());
}

Record stepRecord(const Transition& step, std::string_view next, bool from, const std::string& command,
                  const QString& you) {
    return Record(stepsView(), {from ? std::string(step.state) : std::string(), std::string(step.action),
                                std::string(next), whoMay(command).toStdString(), you.toStdString()});
}

} // namespace

StateSection::StateSection(const Desk& desk, const char* machine, QWidget* parent)
    : DetailSection(tr("State"), parent), m_desk(desk), m_machine(machine), m_lane(desk.reader),
      m_diagram(new StateDiagram(this)),
      m_steps(new RecordGrid({{"state", QT_TRANSLATE_NOOP("Details", "From"), false, true},
                              {"action", QT_TRANSLATE_NOOP("Details", "May happen")},
                              {"next", QT_TRANSLATE_NOOP("Details", "Then")},
                              {"who", QT_TRANSLATE_NOOP("Details", "Who may"), true},
                              {"you", QT_TRANSLATE_NOOP("Details", "You"), false, true}},
                             {{"next", CellStyle::Pill}, {"state", CellStyle::Pill}}, this)),
      m_all(new QPushButton(tr("All steps"), this)), m_end(new QLabel(tr("Nothing follows: this is its end."), this)) {
    setObjectName(u"stateSection"_s);
    m_steps->setObjectName(u"stateSteps"_s);
    m_steps->setAccessibleName(tr("What may happen next, and who may do it"));
    m_end->setProperty("muted", true);
    m_all->setObjectName(u"stateAll"_s);
    m_all->setProperty("chip", true);
    m_all->setCheckable(true);
    m_all->setFocusPolicy(Qt::TabFocus);
    body()->addWidget(m_diagram);
    auto* line = new QHBoxLayout;
    line->addWidget(m_end, 1);
    line->addStretch(1);
    line->addWidget(m_all);
    body()->addWidget(m_steps);
    body()->addLayout(line);
    connect(m_all, &QPushButton::toggled, this, &StateSection::showSteps);
    connect(&m_lane, &ReadLane::answered, this, &StateSection::take);
}

void StateSection::setRecord(const Record& record) {
    const StateMachine* machine = m_desk.session.machine ? m_desk.session.machine(m_machine) : nullptr;
    setVisible(machine && !record.isNull());
    m_record = record;
    if (!machine || record.isNull())
        return;
    showSteps();
    ReadRequest request;
    request.query.view = "document-history";
    request.query.entity = m_desk.session.entity;
    request.query.filters.push_back({"document_id", FilterOperator::Equal, record.id()});
    request.query.limit = longestHistory;
    m_lane.ask(std::move(request));
}

void StateSection::take(const ReadAnswer& answer) {
    const StateMachine* machine = m_desk.session.machine ? m_desk.session.machine(m_machine) : nullptr;
    if (!machine || m_record.isNull())
        return;
    std::vector<StateDiagram::Visit> visits;
    for (const ViewRow& row : answer.rows) {
        const Record step(answer.view, row);
        const std::string state = step.state();
        if (state.empty() || (!visits.empty() && visits.back().state == state))
            continue;
        visits.push_back({state, step.text("actor"), dayText(step.value("time"))});
    }
    // What made the document may not name it, as when the engine drew its id.
    const auto made = machine->from("");
    const auto begins = made.empty() ? std::span<const std::string_view>() : made.front()->targets();
    const std::string begin = begins.size() == 1 ? std::string(begins.front()) : std::string();
    if (!begin.empty() && (visits.empty() ? m_record.state() : visits.front().state) != begin &&
        m_record.has("created_by"))
        visits.insert(visits.begin(), {begin, m_record.text("created_by"), dayText(m_record.value("created_at"))});
    m_diagram->show(*machine, m_record.state(), std::move(visits));
}

void StateSection::showSteps() {
    const StateMachine* machine = m_desk.session.machine ? m_desk.session.machine(m_machine) : nullptr;
    if (!machine || m_record.isNull())
        return;
    const bool all = m_all->isChecked();
    std::vector<Record> steps;
    for (const Transition& step : machine->transitions) {
        if (step.state.empty() || (!all && step.state != m_record.state()))
            continue;
        const std::string command = std::string(machine->name) + "." + std::string(step.action);
        QString you;
        if (m_desk.session.may && step.state == m_record.state()) {
            const Outcome may = m_desk.session.may(command, m_record.amount());
            you = may ? tr("yes") : tr("no");
        }
        for (const std::string_view next : step.targets())
            steps.push_back(stepRecord(step, next, all, command, you));
    }
    m_end->setVisible(steps.empty());
    m_steps->setVisible(!steps.empty());
    m_steps->setRecords(std::move(steps));
}

} // namespace opsdesk::ui
