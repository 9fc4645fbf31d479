#include "ui/shell/PaletteItem.h"

#include <QStringList>

#include <algorithm>
#include <map>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

/// Letter for letter as long as @p text.
QString folded(const QString& text) {
    QString plain = text;
    for (QChar& letter : plain) {
        const QString parts = letter.decomposition();
        letter = (parts.isEmpty() ? letter : parts.front()).toCaseFolded();
    }
    return plain;
}

/// Where @p word stands, rather at the beginning of a word; -1 when nowhere.
qsizetype placeOf(const QString& title, const QString& word) {
    for (qsizetype at = title.indexOf(word); at >= 0; at = title.indexOf(word, at + 1))
        if (at == 0 || !title[at - 1].isLetterOrNumber())
            return at;
    return title.indexOf(word);
}

} // namespace

std::optional<PaletteFit> fitWords(const QString& title, const QString& asked) {
    const QString plain = folded(title);
    PaletteFit fit;
    for (const QString& word : folded(asked).split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype at = placeOf(plain, word);
        if (at < 0)
            return std::nullopt;
        fit.ranges.emplace_back(at, word.size());
        fit.badness += at == 0 ? 0 : plain[at - 1].isLetterOrNumber() ? 10 : 1;
    }
    std::ranges::sort(fit.ranges);
    return fit;
}

std::vector<PaletteItem> fittingItems(const std::vector<PaletteItem>& items, const QString& asked) {
    std::map<QString, int> groups;
    std::vector<std::pair<std::pair<int, int>, PaletteItem>> fitting;
    for (const PaletteItem& item : items) {
        const int group = groups.emplace(item.heading, static_cast<int>(groups.size())).first->second;
        if (const auto fit = fitWords(item.title, asked)) {
            fitting.push_back({{group, fit->badness}, item});
            fitting.back().second.inTitle = fit->ranges;
        }
    }
    std::ranges::stable_sort(fitting, {}, [](const auto& one) { return one.first; });
    std::vector<PaletteItem> best;
    for (auto& [order, item] : fitting)
        best.push_back(std::move(item));
    return best;
}

} // namespace opsdesk::ui
