#pragma once

#include "ui/models/Record.h"
#include "ui/widgets/CommandDialog.h"

namespace opsdesk::ui {

// The forms by which planners tell the plan what it cannot know: events, and what new items are like.

/// Of the item @p sku at @p node, or of whatever is entered where they are empty.
Form newEvent(const std::string& sku, const std::string& node);
/// @p event is a row of `demand-events` or `item-events`.
Form editEvent(const Record& event);
Form cancelEvent(const Record& event);

Form newAnalogue(const std::string& sku);
/// @p analogue is a row of `analogues`.
Form editAnalogue(const Record& analogue);
Form removeAnalogue(const Record& analogue);

} // namespace opsdesk::ui
