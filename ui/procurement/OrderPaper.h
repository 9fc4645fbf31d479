#pragma once

#include "core/integration/OrderFile.h"

#include <QByteArray>
#include <QString>

namespace opsdesk::ui {

/// The order as its supplier gets it on paper: whose it is, to whom, what, when and on which terms. Words, numbers and
/// days are in the order's language, by orderWords; in the console's where it names none. A PDF. On any thread.
QByteArray orderPdf(const OutgoingOrder& order);
/// What stands on its pages.
QString orderHtml(const OutgoingOrder& order);

} // namespace opsdesk::ui
