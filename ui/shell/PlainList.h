#pragma once

#include "ui/bridge/Desk.h"

class QWidget;

namespace opsdesk::ui {

class Page;

/// The rows of a view that no window was made for, and all that is known of one of them. @p view and @p title live as
/// long as the program.
Page* makePlainList(const char* view, const char* title, const Desk& desk, QWidget* parent);

} // namespace opsdesk::ui
