#include "core/integration/demo/DemoReturns.h"

#include <fmt/format.h>

#include <array>

namespace opsdesk {

namespace {

/// One order line in so many of the last weeks is asked to come back over the desk.
constexpr int oneIn = 97;
constexpr Date askedFrom = demoEnd - 24, tooLateBefore = demoEnd - 60;
constexpr std::int64_t units = 2;

struct Story {
    std::string_view reason, condition, text, grade, note;
    int came;    ///< units; 0: on its way
    bool inWork; ///< else it waits for its disposition
};
constexpr std::array<Story, 6> stories{{
    {"changed_mind", "unopened", "Not what I had in mind after all", "", "", 0, false},
    {"wrong_item", "unopened", "You sent me the pink ones", "", "", 2, false},
    {"no_reason", "unopened", "", "", "", 1, false},
    {"not_as_described", "opened", "Smaller than in the picture", "opened", "Box open, goods whole", 2, false},
    {"changed_mind", "used", "Used it once", "used", "Scratches that polish out", 2, true},
    {"faulty", "faulty", "It does not light", "faulty", "Dead on the bench as well", 2, false},
}};

} // namespace

void DemoReturns::open() {
    m_desk.script.add("user.add", "admin", {},
                      {{"user", "inspector"}, {"name", "Returns inspector"}, {"roles", boost::json::array{"returns"}}},
                      {}, 0);
    m_desk.script.add(
        "user.add", "admin", {},
        {{"user", "integrator"}, {"name", "Integration owner"}, {"roles", boost::json::array{"integrator"}}}, {}, 0);
}

std::int64_t DemoReturns::consider(const ImportedDocument& order, const ImportedLine& line, std::int64_t shipped) {
    if (order.customer.empty() || shipped < units)
        return 0;
    const bool old = m_desk.today < tooLateBefore;
    if (old ? m_refused : m_desk.today < askedFrom || ++m_seen % oneIn != 0)
        return 0;
    const int kind = old ? 0 : m_made++ % static_cast<int>(stories.size());
    const auto& story = stories[static_cast<std::size_t>(kind)];
    const auto id = DemoScript::id(fmt::format("return/{}/{}", order.number, line.sku));
    const auto asked = old ? demoEnd - 2 : demoWorkdayAfter(m_desk.today, 2);
    m_refused = m_refused || old;
    m_desk.agenda.note(asked, DemoHour::Proposing,
                       [this, id, number = order.number, sku = line.sku, kind] { authorize(id, number, sku, kind); });
    if (old || story.came == 0)
        return old ? 0 : units;
    const auto came = demoWorkdayAfter(asked, 2);
    m_desk.agenda.note(
        came, DemoHour::Receiving,
        [this, id, item = m_desk.catalogue.itemIndex(line.sku), came = story.came] { receive(id, item, came); });
    if (!story.grade.empty())
        m_desk.agenda.note(demoWorkdayAfter(came, 1), DemoHour::Deciding, [this, id, kind] { inspect(id, kind); });
    return units;
}

void DemoReturns::authorize(const Uuid& id, const std::string& order, const std::string& sku, int kind) {
    const auto& story = stories[static_cast<std::size_t>(kind)];
    boost::json::object line{
        {"sku", sku}, {"quantity", units}, {"reason_code", story.reason}, {"condition", story.condition}};
    if (!story.text.empty())
        line["text"] = story.text;
    m_desk.script.add("return.authorize", "returns", id,
                      {{"order", order}, {"node", codeOf(DemoNode::Hub)}, {"lines", boost::json::array{line}}});
}

void DemoReturns::receive(const Uuid& id, std::size_t item, std::int64_t came) {
    m_desk.script.add("return.receive", "warehouse", id,
                      {{"lines", boost::json::array{boost::json::object{{"line_no", 1}, {"quantity", came}}}}});
    m_desk.stock.bin(DemoNode::Hub, item).returned += came;
}

void DemoReturns::inspect(const Uuid& id, int kind) {
    const auto& story = stories[static_cast<std::size_t>(kind)];
    m_desk.script.add("return.inspect", "inspector", id,
                      {{"lines", boost::json::array{boost::json::object{
                                     {"line_no", 1}, {"grade", story.grade}, {"note", story.note}}}}});
    if (story.inWork)
        m_desk.script.add(
            "return.dispose", "inspector", id,
            {{"lines", boost::json::array{boost::json::object{{"line_no", 1}, {"disposition", "refurbish"}}}}});
}

} // namespace opsdesk
