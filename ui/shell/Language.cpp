#include "ui/shell/Language.h"

#include "ui/shell/PseudoTranslator.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr Language all[] = {{"en", u"English"}, {"de", u"Deutsch"}, {"fr", u"Français"}, {"zh_CN", u"简体中文"}};
constexpr auto pseudo = "pseudo"_L1;
const auto translator = u"languageOfTheConsole"_s;

QLocale localeFor(const QString& name) {
    if (!name.isEmpty() && name != u"en"_s)
        return QLocale(name);
    const QLocale own;
    const bool english = own.language() == QLocale::English;
    // The C locale has no thousands; somebody who asks for English elsewhere gets it as it is written in Europe.
    return english || (name.isEmpty() && own.language() != QLocale::C)
               ? own
               : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

void forgetLanguage(QCoreApplication& app) {
    for (auto* texts : app.findChildren<QTranslator*>(translator)) {
        QCoreApplication::removeTranslator(texts);
        delete texts;
    }
}

} // namespace

std::span<const Language> languages() {
    return all;
}

const char* spokenLanguage() {
    const QLocale own;
    const auto* const found = std::ranges::find_if(all, [&](const Language& language) {
        const QLocale locale{QLatin1StringView(language.code)};
        return locale.language() == own.language() && locale.script() == own.script();
    });
    return found == std::end(all) ? all[0].code : found->code;
}

bool installLanguage(QCoreApplication& app, const QString& name) {
    const bool isPseudo = name.startsWith(pseudo);
    const QLocale locale = localeFor(isPseudo ? u"en"_s : name);
    QLocale::setDefault(locale);
    forgetLanguage(app);
    const auto install = [&app](QTranslator* texts) {
        texts->setObjectName(translator);
        app.installTranslator(texts);
    };
    const bool mirrored = name.endsWith("-rtl"_L1) || locale.textDirection() == Qt::RightToLeft;
    QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    if (isPseudo) {
        install(new PseudoTranslator(&app));
        return true;
    }
    auto* texts = new QTranslator(&app);
    const bool known = texts->load(locale, u"opsdesk"_s, u"_"_s, u":/i18n"_s);
    if (known)
        install(texts);
    auto* dialogs = new QTranslator(&app); // those that Qt brings, such as the one for files
    if (dialogs->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        install(dialogs);
    return known;
}

} // namespace opsdesk::ui
