#pragma once

class QVariant;
class QWidget;

namespace opsdesk::ui {

/// Gives @p widget another value of a property that ConsoleStyle goes by, such as `tone`, and shows it at once.
void setLook(QWidget& widget, const char* property, const QVariant& value);

} // namespace opsdesk::ui
