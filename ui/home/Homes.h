#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace opsdesk::ui {

struct Session;

/// Rows that wait for somebody, at the top of their home.
struct HomeQueue {
    const char* view;
    const char* title;                ///< English source text, context `Home`
    std::vector<const char*> filters; ///< which of them wait
    std::vector<const char*> columns; ///< that are shown of each
    const char* amount = "amount";    ///< what is at stake, of the money columns; "": nothing
    const char* empty = "";           ///< said when nothing waits, context `Home`
    std::string_view place = {};      ///< where Enter leads; empty: to the view itself
};

/// Where people of a role begin: what waits for them, then the measures they steer by, in this order.
struct Home {
    std::string_view role;
    std::vector<HomeQueue> queues;
    std::vector<const char*> measures;
    bool customers = false; ///< whether a customer's orders and returns are looked up here
};

const std::vector<Home>& homes();
/// That of the first role that has one; null when none has.
const Home* homeOf(const Session& session);
/// All roles that have one.
std::vector<std::string> rolesWithHome();

} // namespace opsdesk::ui
