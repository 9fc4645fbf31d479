#include "ui/widgets/Page.h"

namespace opsdesk::ui {

void Page::restore(const Spot&) {}

void Page::say(const QString&, bool) {}

} // namespace opsdesk::ui
