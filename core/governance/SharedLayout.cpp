#include "core/governance/SharedLayout.h"

#include "core/base/JsonText.h"
#include "core/governance/UserChecks.h"
#include "core/store/RowDefinition.h"
#include "core/workflow/DocumentCommands.h"

#include <boost/json.hpp>

#include <algorithm>

namespace opsdesk {

OPSDESK_DEFINE_ROW(SharedLayout, "shared_layout", ("entity", "id"), ("view_name"))

namespace {

constexpr std::size_t longestName = 60, longestLayout = 20'000;

struct ShareLayout {
    std::string view, name, layout;
    std::optional<std::string> audience;
};
BOOST_DESCRIBE_STRUCT(ShareLayout, (), (view, name, layout, audience))

struct WithdrawLayout {
    Uuid layout;
};
BOOST_DESCRIBE_STRUCT(WithdrawLayout, (), (layout))

Outcome checkLayout(const ShareLayout& wish) {
    if (wish.view.empty() || wish.name.empty() || wish.name.size() > longestName)
        return reject("wrong_layout", fmt::format("A layout has a view and a name of at most {} letters.", longestName),
                      "name");
    boost::system::error_code error;
    const auto json = boost::json::parse(wish.layout, error);
    if (error || !json.is_object() || wish.layout.size() > longestLayout)
        return reject(
            "wrong_layout",
            fmt::format("A layout is a JSON object of at most {} bytes, as the console writes it.", longestLayout),
            "layout");
    return {};
}

/// A layout of the same name for the same people is replaced.
Outcome share(Context& context) {
    if (auto allowed = checkAuthority(context, Document(), std::nullopt, Currency()); !allowed)
        return allowed;
    const auto wish = readPayload<ShareLayout>(context.command().payload);
    if (!wish)
        return tl::unexpected(wish.error());
    if (auto fit = checkLayout(*wish); !fit)
        return fit;
    const auto audience = wish->audience.value_or("*");
    if (audience != "*")
        if (auto known = checkRole(audience); !known)
            return known;
    SharedLayout shared{0,
                        context.derivedId("layout"),
                        wish->view,
                        wish->name,
                        audience,
                        wish->layout,
                        context.actor().id,
                        context.acceptedAt(),
                        false,
                        0};
    for (const auto* other : context.rows().select<SharedLayout>(0, "view_name", wish->view))
        if (other->name == wish->name && other->audience == audience && !other->withdrawn)
            shared.id = other->id;
    context.tell("layout", shared.id.toString());
    context.rows().put(std::move(shared));
    return {};
}

Outcome withdraw(Context& context) {
    const auto wish = readPayload<WithdrawLayout>(context.command().payload);
    if (!wish)
        return tl::unexpected(wish.error());
    const auto* found = context.rows().find<SharedLayout>(std::int64_t(0), wish->layout);
    if (!found || found->withdrawn)
        return reject("unknown_layout", "There is no shared layout " + wish->layout.toString() + ".", "layout");
    if (found->shared_by != context.actor().id) // one's own anybody may take back
        if (auto allowed = checkAuthority(context, Document(), std::nullopt, Currency()); !allowed)
            return allowed;
    auto gone = *found;
    gone.withdrawn = true;
    context.rows().put(std::move(gone));
    return {};
}

View layouts() {
    View view;
    view.name = "layouts";
    view.title = "Shared layouts";
    view.description = "How people arranged views for others: columns, order, groups and filter.";
    view.columns = {
        {"view_name", "View", ColumnType::Code, "That it arranges."},
        {"name", "Name", ColumnType::Text, ""},
        {"audience", "For", ColumnType::Code, "A role, or * for everybody."},
        {"shared_by", "Shared by", ColumnType::Text, "The user who shared it last."},
        {"shared_at", "Shared", ColumnType::Time, "When."},
        {"layout", "Layout", ColumnType::Json, "As the console writes it.", false},
        {"id", "Id", ColumnType::Uuid, "Key of the layout.", false},
        {"rev", "Revision", ColumnType::Integer, "Revision that last changed the row.", false},
    };
    view.order = {{"view_name"}, {"name"}};
    view.sql =
        "SELECT l.view_name, l.name, l.audience, l.shared_by, l.shared_at, l.layout, l.id, l.rev FROM shared_layout l "
        "WHERE l.entity = 0 AND l.withdrawn = 0";
    view.tables = {"shared_layout"};
    view.search = {"view_name", "name"};
    return view;
}

} // namespace

void addSharedLayouts(Catalog& catalog) {
    CommandType sharing;
    sharing.name = "layout.share";
    sharing.summary = "Offers a layout of a view to everybody with a role, or to everybody.";
    sharing.fields = describePayload<ShareLayout>();
    sharing.notes = {{"view", "by name, such as suggestions"},
                     {"name", "one of each for a view and an audience: sharing again replaces it"},
                     {"layout", "a JSON object as the console writes it"},
                     {"audience", "a role; everybody when left out"}};
    sharing.shared = true;
    sharing.handle = share;
    catalog.add(std::move(sharing));
    CommandType taking;
    taking.name = "layout.withdraw";
    taking.summary = "Takes a shared layout back; people's own copies stay.";
    taking.fields = describePayload<WithdrawLayout>();
    taking.notes = {{"layout", "its id, as the view layouts shows it"}};
    taking.shared = true;
    taking.handle = withdraw;
    catalog.add(std::move(taking));
    catalog.add(layouts());
}

} // namespace opsdesk
