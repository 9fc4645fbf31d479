#include "ui/shell/Language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

bool installLanguage(QCoreApplication& app, const QString& name) {
    const QLocale locale = localeFor(name);
    QLocale::setDefault(locale);
    auto* texts = new QTranslator(&app);
    const bool known = texts->load(locale, u"opsdesk"_s, u"_"_s, u":/i18n"_s);
    if (known)
        app.installTranslator(texts);
    auto* dialogs = new QTranslator(&app); // those that Qt brings, such as the one for files
    if (dialogs->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        app.installTranslator(dialogs);
    return known;
}

} // namespace opsdesk::ui
