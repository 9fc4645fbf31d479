#pragma once

#include <QIcon>
#include <QString>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace opsdesk::ui {

/// A stretch of a text: from, length, in QChars.
using TextRanges = std::vector<std::pair<qsizetype, qsizetype>>;

/// Something that the palette offers. A value.
struct PaletteItem {
    enum class Kind { Place, Action, Everywhere, Found };

    Kind kind = Kind::Place;
    QString heading; ///< of the group that it stands in
    QString title;
    QString beside; ///< tells it from others; of what cannot be done now: why
    QString key;    ///< that does the same, as the keyboard has it
    QString state;  ///< of a document, a code
    QIcon icon;
    bool possible = true;
    QString remembered; ///< names it among those used last; empty: it is not kept
    std::function<void()> run;
    TextRanges inTitle = {}, inBeside = {}; ///< what matched
};

/// How well something fits what was typed, and where.
struct PaletteFit {
    int badness = 0; ///< 0: begins so; then: some word begins so; then: holds it
    TextRanges ranges;
};

/// Whether every word of @p asked stands in @p title, whatever the case and accents.
std::optional<PaletteFit> fitWords(const QString& title, const QString& asked);

/// Those of @p items that fit @p asked, best first within their group; groups stay in their order.
std::vector<PaletteItem> fittingItems(const std::vector<PaletteItem>& items, const QString& asked);

} // namespace opsdesk::ui
