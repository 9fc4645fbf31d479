#include "ui/help/HelpBook.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace opsdesk::ui::help {

using namespace Qt::StringLiterals;

namespace {

const QString root = u":/docs/"_s;

/// What people read about their work stands before what the makers of the program do.
constexpr const char* first[] = {"first-steps.md", "console.md",   "planning.md",   "procurement.md", "returns.md",
                                 "import.md",      "documents.md", "measures.md",   "users.md",       "offline.md",
                                 "central.md",     "audit.md",     "rejections.md", "demo.md",        "glossary.md"};

QString titleOf(const QString& page) {
    static const QRegularExpression heading(u"^#\\s+(.+)$"_s, QRegularExpression::MultilineOption);
    const auto match = heading.match(textOf(page));
    return match.hasMatch() ? match.captured(1).trimmed() : page;
}

} // namespace

std::vector<Chapter> chapters() {
    QStringList pages = QDir(root).entryList({u"*.md"_s}, QDir::Files, QDir::Name);
    std::vector<Chapter> all;
    for (const char* page : first)
        if (pages.removeOne(QLatin1StringView(page)))
            all.push_back({QLatin1StringView(page), titleOf(QLatin1StringView(page))});
    for (const QString& page : pages)
        all.push_back({page, titleOf(page)});
    return all;
}

QString textOf(const QString& page) {
    QFile file(root + page);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression picture(u"^!\\[[^\\]]*\\]\\([^)]*\\)\\s*$"_s, QRegularExpression::MultilineOption);
    return QString::fromUtf8(file.readAll()).remove(picture);
}

QString anchorOf(const QString& heading) {
    QString anchor;
    for (const QChar c : heading.toLower())
        if (c.isLetterOrNumber() || c == u'-' || c == u'_')
            anchor += c;
        else if (c.isSpace())
            anchor += u'-';
    return anchor;
}

QString resolved(const QString& page, const QString& link) {
    if (link.startsWith(u'#'))
        return page + link;
    const QString folder = page.contains(u'/') ? page.left(page.lastIndexOf(u'/') + 1) : QString();
    const QString path = QDir::cleanPath(folder + link.section(u'#', 0, 0));
    const QString anchor = link.contains(u'#') ? u'#' + link.section(u'#', 1) : QString();
    return !path.startsWith(u".."_s) && QFile::exists(root + path) ? path + anchor : QString();
}

} // namespace opsdesk::ui::help
