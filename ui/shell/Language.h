#pragma once

#include <QString>

#include <span>

class QCoreApplication;

namespace opsdesk::ui {

/// A language that the console speaks.
struct Language {
    const char* code;     ///< "zh_CN": as a locale is named, and as `--language` takes it
    const char16_t* name; ///< in the language itself, so that whoever speaks it finds it
};
/// All of them, in the order of a menu.
std::span<const Language> languages();
/// The code of the one that the console speaks, by the default locale; English where there is none for that. On any
/// thread.
const char* spokenLanguage();

/// Puts the console into the language of the default locale, where there is a translation; else it stays English, in
/// which the catalogue has only what depends on number. @p name chooses another, such as "de"; numbers and dates follow
/// it. "pseudo" is English with accents and a third longer, which shows what is not translated and what does not fit;
/// "pseudo-rtl" is the same from right to left. Returns whether there is a translation for it.
bool installLanguage(QCoreApplication& app, const QString& name = {});

} // namespace opsdesk::ui
