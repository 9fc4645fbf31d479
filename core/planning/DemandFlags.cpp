#include "core/planning/DemandFlags.h"

namespace opsdesk {

void addFlag(std::string& flags, bool set, std::string_view flag) {
    if (!set)
        return;
    if (!flags.empty())
        flags += ',';
    flags += flag;
}

std::string demandFlags(const PlanFlags& flags, bool fresh) {
    std::string text;
    addFlag(text, fresh || flags.borrowed, "new");
    addFlag(text, flags.shortHistory, "short_history");
    addFlag(text, flags.censored, "censored");
    addFlag(text, flags.outlier, "outlier");
    addFlag(text, flags.corrected, "corrected");
    addFlag(text, flags.event, "promotion");
    addFlag(text, flags.phaseOut, "phase_out");
    addFlag(text, flags.unreliable, "unreliable");
    return text;
}

} // namespace opsdesk
