#include "ui/widgets/ForMe.h"

#include <QCoreApplication>

#include <fmt/format.h>

namespace opsdesk::ui {

void addForMe(std::vector<QuickFilter>& filters, const Session& session, std::string_view command,
              const std::vector<std::string>& levels, const std::vector<std::string>& makers, std::string_view asked) {
    if (session.may && !session.may(command, Minor()))
        return;
    std::string mine;
    for (std::size_t own = levels.size(); own-- > 0;)
        if (!mine.empty() || session.hasAnyRole({levels[own]}))
            mine = mine.empty() ? levels[own] : levels[own] + "," + mine;
    if (mine.empty())
        return;
    std::string waits = "level in " + mine;
    if (!asked.empty())
        for (const std::string& role : session.roles)
            waits += fmt::format(" or {} contains [{}]", asked, role);
    QuickFilter forMe{QT_TRANSLATE_NOOP("Filter", "For me"), {std::move(waits)}, "", true};
    for (const std::string& maker : makers)
        forMe.filters.push_back(maker + " != " + session.userId);
    filters.insert(filters.begin(), std::move(forMe));
}

} // namespace opsdesk::ui
