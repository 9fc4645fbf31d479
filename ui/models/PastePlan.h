#pragma once

#include "ui/models/Record.h"

#include <QCoreApplication>
#include <QStringList>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace opsdesk::ui {

/// A column of an editor that rows of a spreadsheet may fill.
struct PasteColumn {
    enum class Kind {
        Item, ///< by its SKU, the supplier's SKU or its barcode; the first one declared
        Quantity,
        Money,
        Day,
        Text,
    };
    Kind kind;
    const char* key;   ///< what the editor knows it by
    QString title;     ///< as the editor shows it
    const char* names; ///< what headings of any language call it besides: small letters, parted by |
};

/// A row as it was understood, and what becomes of it.
struct PastedLine {
    enum class Effect { Refused, Adds, Changes, Nothing };

    std::size_t number = 0;              ///< of the row, from 1
    QStringList named;                   ///< what names the item, as it was pasted
    std::map<std::string, Value> values; ///< by key of the column; none for empty cells
    Record item;                         ///< of the view items; null: not found
    Record offer;                        ///< of the supplier's terms for it; null: not known
    Effect effect = Effect::Nothing;
    std::map<std::string, QString> before; ///< what changes, as it stood
    QString problem;                       ///< why it is refused, and how to mend it
    QString warning;                       ///< what the supplier may object to

    bool isRefused() const { return !problem.isEmpty(); }
    const Value* value(std::string_view key) const;
};

/// Rows of a spreadsheet, understood as rows of an editor: by the headings of the first row where it has any, else by
/// the order of the columns.
struct PastePlan {
    bool byHeading = false;
    std::vector<std::pair<QString, QString>> understood; ///< heading, or number of the column, and what it is taken for
    QStringList leftOut;                                 ///< headings, or numbers, of columns that nothing takes
    std::vector<PastedLine> lines;
    QString problem; ///< why none can be taken; empty: they can

    static constexpr std::size_t mostRows = 5'000;
};

/// Numbers and days are read as the locale writes them, or plain; money is of @p currency.
PastePlan readPaste(const QString& text, const std::vector<PasteColumn>& columns, std::string_view currency);
/// Whether @p text is more than a word or a line: something to paste as rows.
bool isRows(const QString& text);

} // namespace opsdesk::ui
