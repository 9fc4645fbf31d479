#pragma once

#include "ui/start/StartWindow.h"

namespace opsdesk {

/// Where `packaging/demo.sh` and the start window keep the demo workspace.
QString demoFile();

/// What the start window makes workspaces with. The demo is made and planned as `opsdeskd init --demo` and `opsdeskd
/// plan` do; a mark stands beside it until it is whole, and what an interrupted run left is made anew.
ui::WorkspaceMaker workspaceMaker();

} // namespace opsdesk
