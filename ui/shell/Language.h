#pragma once

#include <QString>

class QCoreApplication;

namespace opsdesk::ui {

/// Puts the console into the language of the default locale, where there is a translation; else it stays English, in
/// which the catalogue has only what depends on number. @p name chooses another, such as "de"; numbers and dates follow
/// it. Returns whether there is a translation for it.
bool installLanguage(QCoreApplication& app, const QString& name = {});

} // namespace opsdesk::ui
