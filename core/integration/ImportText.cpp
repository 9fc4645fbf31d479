#include "core/integration/ImportText.h"

#include "core/base/Error.h"
#include "core/integration/TextDecoding.h"

#include <fmt/format.h>
#include <zlib.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>

namespace opsdesk {

namespace {

bool isGzip(std::string_view bytes) {
    return bytes.size() >= 2 && bytes[0] == '\x1f' && bytes[1] == '\x8b';
}

tl::unexpected<Rejection> tooLarge(const std::string& name, std::size_t limit) {
    return reject("file_too_large",
                  fmt::format("{} holds more than {} MiB of text: split it by date and import the parts in order.",
                              name, limit >> 20));
}

/// Owns zlib's state.
class Inflater {
public:
    Inflater() {
        constexpr int gzipOnly = 16 + MAX_WBITS;
        if (inflateInit2(&m_stream, gzipOnly) != Z_OK)
            throw Error("There is not enough memory to decompress a file.");
    }
    ~Inflater() { inflateEnd(&m_stream); }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;
    z_stream& stream() { return m_stream; }

private:
    z_stream m_stream{};
};

/// The original length that the last four bytes of a gzip file tell; a hint only.
std::size_t lengthHint(std::string_view gz) {
    std::uint32_t length = 0;
    for (std::size_t i = 0; i < 4; ++i)
        length |= static_cast<std::uint32_t>(static_cast<unsigned char>(gz[gz.size() - 4 + i])) << (8 * i);
    // Text rarely shrinks to less than a fiftieth, so that a forged length cannot ask for much more than is there.
    return std::min<std::size_t>(length, gz.size() * 50);
}

/// Moves @p out's free end and @p in's next piece into the stream, whose counters are 32 bits wide.
void supply(z_stream& stream, std::string_view in, std::size_t consumed, std::string& out, std::size_t produced) {
    constexpr std::size_t most = std::size_t{1} << 30;
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(in.data() + consumed));
    stream.avail_in = static_cast<uInt>(std::min(in.size() - consumed, most));
    stream.next_out = reinterpret_cast<Bytef*>(out.data() + produced);
    stream.avail_out = static_cast<uInt>(std::min(out.size() - produced, most));
}

Result<std::string> decompress(std::string_view gz, const std::string& name, std::size_t limit) {
    Inflater inflater;
    z_stream& stream = inflater.stream();
    std::string out(std::max<std::size_t>(gz.size() < 18 ? 0 : lengthHint(gz), 64 * 1024), '\0');
    std::size_t consumed = 0;
    std::size_t produced = 0;
    for (;;) {
        if (produced == out.size())
            out.resize(out.size() * 2);
        supply(stream, gz, consumed, out, produced);
        const std::size_t offered = stream.avail_in;
        const std::size_t room = stream.avail_out;
        const int status = inflate(&stream, Z_NO_FLUSH);
        consumed += offered - stream.avail_in;
        produced += room - stream.avail_out;
        if (produced > limit)
            return tooLarge(name, limit);
        if (status == Z_STREAM_END) {
            // A gzip file may be several ones after another; bytes after the last that are none are padding.
            if (!isGzip(gz.substr(consumed)))
                break;
            inflateReset(&stream);
        } else if (status == Z_BUF_ERROR || (status == Z_OK && consumed == gz.size() && stream.avail_out > 0)) {
            return reject(
                "file_truncated",
                name + " ends in the middle of its compressed data: it was cut off. Get it again and import that.");
        } else if (status != Z_OK) {
            return reject("file_damaged",
                          name + " is damaged: its compressed data cannot be read. Get it again and import that.");
        }
    }
    out.resize(produced);
    return out;
}

std::string readBytes(const std::string& file) {
    std::error_code error;
    const auto status = std::filesystem::status(file, error);
    if (!std::filesystem::exists(status))
        throw UsageError("There is no file " + file + ".");
    if (std::filesystem::is_directory(status))
        throw UsageError(file + " is a folder: name a file.");
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        throw Error(fmt::format("{} cannot be opened: {}.", file, std::strerror(errno)));
    std::string bytes;
    const auto size = std::filesystem::file_size(file, error);
    if (!error)
        bytes.reserve(std::min<std::size_t>(size, maxImportBytes) + 1);
    std::string block(1 << 20, '\0');
    while (bytes.size() <= maxImportBytes &&
           (stream.read(block.data(), static_cast<std::streamsize>(block.size())), stream.gcount() > 0))
        bytes.append(block, 0, static_cast<std::size_t>(stream.gcount()));
    if (stream.bad())
        throw Error(fmt::format("{} cannot be read: {}.", file, std::strerror(errno)));
    return bytes;
}

} // namespace

Result<ImportText> readImportText(const std::string& file, TextEncoding encoding) {
    return decodeImportText(readBytes(file), file, encoding);
}

Result<ImportText> decodeImportText(std::string bytes, std::string name, TextEncoding encoding, std::size_t limit) {
    if (isGzip(bytes)) {
        auto plain = decompress(bytes, name, limit);
        if (!plain)
            return tl::unexpected(plain.error());
        bytes = std::move(*plain);
    }
    if (bytes.size() > limit)
        return tooLarge(name, limit);
    auto text = decodeText(std::move(bytes), name, encoding);
    if (!text)
        return tl::unexpected(text.error());
    if (text->find_first_not_of(" \t\r\n") == std::string::npos)
        return reject("file_empty", name + " is empty: export it again with its header line and rows.");
    const Digest digest = sha256(*text);
    return ImportText{std::move(name), std::move(*text), digest};
}

} // namespace opsdesk
