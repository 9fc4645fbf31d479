#pragma once

#include "ui/widgets/ActionSpec.h"
#include "ui/widgets/CellStyle.h"
#include "ui/widgets/FilterBar.h"

namespace opsdesk::ui {

/// A queue, declared: which view, what can be done, how it is drawn.
struct QueueSpec {
    const char* view;    ///< of the core
    const char* title;   ///< English source text, context `Queue`
    const char* machine; ///< "" for rows that nothing is decided about
    const char* sumColumn = "amount";
    const char* empty = ""; ///< what it means that nothing is here, context `Queue`
    std::vector<QuickFilter> filters = {};
    std::vector<ActionSpec> actions = {};
    CellStyles styles = {};
    const char* page = "";    ///< kind of document that Enter opens, such as `purchase-order`; "": the details
    const char* newPage = ""; ///< N makes a new document there
};

} // namespace opsdesk::ui
