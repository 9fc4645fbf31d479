#pragma once

#include "ui/models/Record.h"
#include "ui/widgets/ActionSpec.h"
#include "ui/widgets/CellStyle.h"
#include "ui/widgets/FilterBar.h"

namespace opsdesk::ui {

class DetailsPane;
struct Desk;

/// What stands beside the rows of a group by one column: the record of another view that is about the whole of it.
struct GroupDetails {
    const char* column; ///< grouped by
    const char* view;   ///< of the core
    const char* match;  ///< its column that equals the group's value
    DetailsPane* (*make)(const Desk& desk);
};

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
    CellTexts texts = {};
    const char* page = "";    ///< kind of document that Enter opens, such as `purchase-order`; "": the details
    const char* newPage = ""; ///< N makes a new document there
    std::vector<GroupDetails> groupDetails = {};
};

} // namespace opsdesk::ui
