#pragma once

#include "ui/bridge/SessionWish.h"

#include <functional>

class QMenu;
class QWidget;

namespace opsdesk::ui {

struct Session;

using OnWish = std::function<void(const SessionWish&)>;

/// Which of their roles somebody works in, and in an embedded workspace as whom. Null where there is one of each.
QMenu* makePersonMenu(const Session& session, const OnWish& chosen, QWidget* parent);
/// For which legal entity. Null where the person works in one.
QMenu* makeEntityMenu(const Session& session, const OnWish& chosen, QWidget* parent);

} // namespace opsdesk::ui
