#pragma once

#include "core/integration/OrderFile.h"

#include <QByteArray>

namespace opsdesk::ui {

/// The order as its supplier gets it on paper: whose it is, to whom, what, when and on which terms. A PDF. On any
/// thread.
QByteArray orderPdf(const OutgoingOrder& order);

} // namespace opsdesk::ui
