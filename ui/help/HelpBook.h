#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace opsdesk::ui {

/// The pages of docs/, which travel in the program.
namespace help {

struct Chapter {
    QString page;  ///< file name, such as `planning.md`
    QString title; ///< its first heading
};

/// For people first, then the rest.
std::vector<Chapter> chapters();
/// Markdown without pictures, which do not travel along; empty when there is no such page.
QString textOf(const QString& page);
/// What links call a heading: small letters, with hyphens for blanks and without other signs.
QString anchorOf(const QString& heading);
/// @p link as it stands on @p page: the page it leads to, `#…` and all; empty when it is none of these.
QString resolved(const QString& page, const QString& link);

} // namespace help

} // namespace opsdesk::ui
