#pragma once

#include "core/base/Date.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace opsdesk {

/// How cells of a workbook look.
struct SheetStyle {
    std::string pattern = {}; ///< of numbers and days, as spreadsheets write it: "#,##0.00"; empty for words
    bool bold = false;
    enum class Side { Own, Left, Right } side = Side::Own; ///< words to the left, numbers to the right
};
/// The pattern by which numbers of a column stand with their points below one another: thousands and @p decimals.
std::string sheetNumber(int decimals);
inline constexpr const char* sheetDay = "yyyy-mm-dd";

/// A workbook for spreadsheets (XLSX). Its cells have types: numbers arrive as numbers, and text that begins like a
/// formula stays text. Rows are written in their order, the first is 0, and none is gone back to: of a long sheet only
/// the last row is kept in memory.
class SheetFile {
public:
    /// One of the styles of this file.
    using Look = std::size_t;
    static constexpr Look plain = 0;

    /// Begins to write the file @p path, which is none before close().
    explicit SheetFile(const std::string& path);
    /// Without close(), what stands at the path is of no use.
    ~SheetFile();
    SheetFile(const SheetFile&) = delete;
    SheetFile& operator=(const SheetFile&) = delete;

    Look look(const SheetStyle& style);
    /// Cells go into a new sheet from here on. There is none before the first.
    /// @throws Error when there is no room for its temporary file
    void addSheet();
    /// The first @p rows stay in sight.
    void freeze(std::uint32_t rows);
    /// A column that holds so many letters.
    void widen(std::uint16_t column, int letters);

    void text(std::uint32_t row, std::uint16_t column, const std::string& words, Look look = plain);
    /// @p decimal in the plain form: "-1234.56". @throws Error when it is no number
    void number(std::uint32_t row, std::uint16_t column, std::string_view decimal, Look look);
    void day(std::uint32_t row, std::uint16_t column, Date day, Look look);
    /// To the second, UTC.
    void moment(std::uint32_t row, std::uint16_t column, Timestamp time, Look look);
    void truth(std::uint32_t row, std::uint16_t column, bool yes);

    /// @throws Error when it could not be written, as on a full disk
    void close();

private:
    struct Book;
    std::unique_ptr<Book> m_book;
};

/// The bytes of a workbook that @p fill makes, by way of a temporary file. @throws Error when there is no room for it,
/// or it cannot be read
std::string sheetBytes(const std::function<void(SheetFile&)>& fill);

} // namespace opsdesk
