#include "core/base/SheetFile.h"

#include "core/base/Error.h"
#include "core/base/Utf8.h"

#include <fmt/format.h>
#include <locale.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include <charconv>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <vector>

namespace opsdesk {

namespace {

constexpr int epochInSheetDays = 25569; ///< 1970-01-01 as spreadsheets count days
constexpr std::size_t mostOfACell = 32'767;

/// The library writes numbers as the locale of the thread does, where a comma for the point would spoil the file.
class PlainNumerals {
public:
    PlainNumerals() : m_before(::uselocale(plain())) {}
    ~PlainNumerals() { ::uselocale(m_before); }
    PlainNumerals(const PlainNumerals&) = delete;
    PlainNumerals& operator=(const PlainNumerals&) = delete;

private:
    static locale_t plain() {
        static const locale_t made = ::newlocale(LC_NUMERIC_MASK, "C", nullptr);
        return made;
    }
    locale_t m_before;
};

/// A file that nobody else can read, gone when it goes.
class PassingFile {
public:
    PassingFile() : m_path((std::filesystem::temp_directory_path() / "opsdesk-sheet-XXXXXX").string()) {
        const int descriptor = ::mkstemp(m_path.data());
        if (descriptor < 0)
            throw Error(fmt::format("There is no room for a temporary file in {}.",
                                    std::filesystem::temp_directory_path().string()));
        ::close(descriptor);
    }
    ~PassingFile() { ::unlink(m_path.c_str()); }
    PassingFile(const PassingFile&) = delete;
    PassingFile& operator=(const PassingFile&) = delete;

    const std::string& path() const { return m_path; }
    std::string content() const {
        std::ifstream file(m_path, std::ios::binary);
        std::ostringstream bytes;
        if (!file || !(bytes << file.rdbuf())) // which fails for an empty file too; no workbook is one
            throw Error(fmt::format("The temporary file {} cannot be read.", m_path));
        return std::move(bytes).str();
    }

private:
    std::string m_path;
};

} // namespace

struct SheetFile::Book {
    lxw_workbook* book = nullptr;
    lxw_worksheet* sheet = nullptr;
    std::vector<lxw_format*> looks{nullptr};
};

std::string sheetNumber(int decimals) {
    return decimals > 0 ? "#,##0." + std::string(static_cast<std::size_t>(decimals), '0') : "#,##0";
}

SheetFile::SheetFile(const std::string& path) : m_book(std::make_unique<Book>()) {
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    m_book->book = workbook_new_opt(path.c_str(), &options);
    if (!m_book->book)
        throw Error(fmt::format("The workbook {} cannot be begun.", path));
}

SheetFile::~SheetFile() {
    const PlainNumerals numerals;
    if (m_book->book && m_book->sheet)
        workbook_close(m_book->book);
    else if (m_book->book)
        lxw_workbook_free(m_book->book); // closing adds a first sheet, and breaks where that cannot be
}

SheetFile::Look SheetFile::look(const SheetStyle& style) {
    lxw_format* made = workbook_add_format(m_book->book);
    if (!style.pattern.empty())
        format_set_num_format(made, style.pattern.c_str());
    if (style.bold)
        format_set_bold(made);
    if (style.side != SheetStyle::Side::Own)
        format_set_align(made, style.side == SheetStyle::Side::Left ? LXW_ALIGN_LEFT : LXW_ALIGN_RIGHT);
    m_book->looks.push_back(made);
    return m_book->looks.size() - 1;
}

void SheetFile::addSheet() {
    const PlainNumerals numerals;
    lxw_worksheet* made = workbook_add_worksheet(m_book->book, nullptr);
    if (!made)
        throw Error("A sheet of the workbook cannot be begun: there is no room for its temporary file.");
    m_book->sheet = made;
}

void SheetFile::freeze(std::uint32_t rows) {
    worksheet_freeze_panes(m_book->sheet, rows, 0);
}

void SheetFile::widen(std::uint16_t column, int letters) {
    worksheet_set_column(m_book->sheet, column, column, letters, nullptr);
}

void SheetFile::text(std::uint32_t row, std::uint16_t column, const std::string& words, Look look) {
    const PlainNumerals numerals;
    const std::string kept(utf8Prefix(words, mostOfACell));
    worksheet_write_string(m_book->sheet, row, column, kept.c_str(), m_book->looks[look]);
}

void SheetFile::number(std::uint32_t row, std::uint16_t column, std::string_view decimal, Look look) {
    const PlainNumerals numerals;
    double value = 0;
    const char* const end = decimal.data() + decimal.size();
    const auto read = std::from_chars(decimal.data(), end, value);
    if (read.ec != std::errc() || read.ptr != end || !std::isfinite(value))
        throw Error(fmt::format("The workbook cannot hold \"{}\" as a number.", decimal));
    worksheet_write_number(m_book->sheet, row, column, value, m_book->looks[look]);
}

void SheetFile::day(std::uint32_t row, std::uint16_t column, Date day, Look look) {
    const PlainNumerals numerals;
    worksheet_write_number(m_book->sheet, row, column, day.days() + epochInSheetDays, m_book->looks[look]);
}

void SheetFile::moment(std::uint32_t row, std::uint16_t column, Timestamp time, Look look) {
    const PlainNumerals numerals;
    worksheet_write_unixtime(m_book->sheet, row, column, time.micros() / 1'000'000, m_book->looks[look]);
}

void SheetFile::truth(std::uint32_t row, std::uint16_t column, bool yes) {
    const PlainNumerals numerals;
    worksheet_write_boolean(m_book->sheet, row, column, yes, nullptr);
}

void SheetFile::close() {
    const PlainNumerals numerals;
    const lxw_error error = workbook_close(m_book->book);
    m_book->book = nullptr;
    if (error != LXW_NO_ERROR)
        throw Error(fmt::format("The workbook could not be written: {}.", lxw_strerror(error)));
}

std::string sheetBytes(const std::function<void(SheetFile&)>& fill) {
    const PassingFile file;
    SheetFile sheet(file.path());
    fill(sheet);
    sheet.close();
    return file.content();
}

} // namespace opsdesk
