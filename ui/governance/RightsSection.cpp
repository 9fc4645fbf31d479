#include "ui/governance/RightsSection.h"

#include "core/governance/Rights.h"
#include "ui/bridge/PayloadDraft.h"
#include "ui/bridge/Session.h"
#include "ui/widgets/RecordGrid.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace opsdesk::ui {

namespace {

/// Not a question to a workspace: the table of rights, in the form in which lists show rows.
std::shared_ptr<const View> rightsView() {
    View view;
    view.name = "rights";
    view.columns = {{"command", "", ColumnType::Code, "What they may do."},
                    {"role", "", ColumnType::Code, "By which of their roles."},
                    {"limit", "", ColumnType::Money, "For a whole document; empty: any amount."},
                    {"currency", "", ColumnType::Currency, "Of the limit."}};
    return std::make_shared<const View>(std::move(view));
}

std::map<std::string, Value> limitsIn(const ReadAnswer& answer) {
    std::map<std::string, Value> limits;
    for (const ViewRow& row : answer.rows) {
        const Record policy(answer.view, row);
        limits[policy.id()] = parseValue(policy.plain("value"), ColumnType::Integer);
    }
    return limits;
}

} // namespace

RightsSection::RightsSection(const Desk& desk, QWidget* parent)
    : DetailSection(tr("May do"), parent), m_desk(desk), m_lane(desk.reader),
      m_grid(new RecordGrid({{"command", QT_TRANSLATE_NOOP("Details", "Action"), true},
                             {"role", QT_TRANSLATE_NOOP("Details", "Role"), false, true},
                             {"limit", QT_TRANSLATE_NOOP("Details", "Up to")}},
                            {}, this)) {
    m_grid->setAccessibleName(tr("May do"));
    m_grid->rowsShownAtMost = 40;
    body()->addWidget(m_grid);
    connect(&m_lane, &ReadLane::answered, this, [this](const ReadAnswer& answer) { show(limitsIn(answer)); });
}

void RightsSection::setRecord(const Record& user) {
    m_roles = PayloadDraft::elementsOf(user.plain("roles"));
    ReadRequest request;
    request.query.view = "policies";
    request.query.entity = m_desk.session.entity;
    request.query.filters = {{"kind", FilterOperator::Equal, "limit"}, {"state", FilterOperator::Equal, "active"}};
    m_lane.ask(std::move(request));
}

void RightsSection::show(const std::map<std::string, Value>& limits) {
    static const std::shared_ptr<const View> view = rightsView();
    std::vector<Record> records;
    for (const std::string& role : m_roles)
        for (const Right& right : rights()) {
            if (right.role != role)
                continue;
            const auto limit = limits.find(limitPolicy(right));
            records.emplace_back(
                view, ViewRow{Value(std::string(right.command)), m_roles.size() > 1 ? Value(role) : Value(),
                              limit == limits.end() ? Value() : limit->second, Value(m_desk.session.currency)});
        }
    setVisible(!records.empty());
    m_grid->setRecords(std::move(records));
}

} // namespace opsdesk::ui
