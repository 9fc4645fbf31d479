#pragma once

#include "ui/bridge/Desk.h"

namespace opsdesk::ui {

class DetailsPane;

/// What is shown beside a purchase order, in the approval queue and in the list of all orders alike.
DetailsPane* makeOrderDetails(const Desk& desk);

} // namespace opsdesk::ui
