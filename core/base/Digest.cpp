#include "core/base/Digest.h"

#include "core/base/Error.h"
#include "core/base/Hex.h"

#include <openssl/evp.h>

#include <initializer_list>
#include <memory>

namespace opsdesk {

namespace {

struct FreeContext {
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};

/// Fetched once: looking the algorithm up for every call costs more than hashing a row.
const EVP_MD* algorithm() {
    static const EVP_MD* const fetched = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    return fetched;
}

Digest digestOf(std::initializer_list<std::string_view> parts) {
    thread_local const std::unique_ptr<EVP_MD_CTX, FreeContext> context(EVP_MD_CTX_new());
    Digest digest;
    bool good = context && algorithm() && EVP_DigestInit_ex2(context.get(), algorithm(), nullptr) == 1;
    for (const std::string_view part : parts)
        good = good && EVP_DigestUpdate(context.get(), part.data(), part.size()) == 1;
    if (!good || EVP_DigestFinal_ex(context.get(), digest.bytes.data(), nullptr) != 1)
        throw Error("SHA-256 is not available from the cryptography library of this computer.");
    return digest;
}

std::string_view view(const Digest& digest) {
    return {reinterpret_cast<const char*>(digest.bytes.data()), digest.bytes.size()};
}

/// The digest as a number of 256 bits, least significant word first; the first byte is the most significant.
std::array<std::uint64_t, 4> wordsOf(const std::array<std::uint8_t, 32>& bytes) {
    std::array<std::uint64_t, 4> words{};
    for (std::size_t i = 0; i < bytes.size(); ++i)
        words[3 - i / 8] = words[3 - i / 8] << 8 | bytes[i];
    return words;
}

void addWords(std::array<std::uint64_t, 4>& sum, const std::array<std::uint64_t, 4>& words) {
    bool carry = false;
    for (std::size_t i = 0; i < sum.size(); ++i) {
        const bool first = __builtin_add_overflow(sum[i], words[i], &sum[i]);
        const bool second = __builtin_add_overflow(sum[i], std::uint64_t{carry}, &sum[i]);
        carry = first || second;
    }
}

void subtractWords(std::array<std::uint64_t, 4>& sum, const std::array<std::uint64_t, 4>& words) {
    bool borrow = false;
    for (std::size_t i = 0; i < sum.size(); ++i) {
        const bool first = __builtin_sub_overflow(sum[i], words[i], &sum[i]);
        const bool second = __builtin_sub_overflow(sum[i], std::uint64_t{borrow}, &sum[i]);
        borrow = first || second;
    }
}

} // namespace

std::string Digest::toHex() const {
    return opsdesk::toHex(bytes);
}

Digest sha256(std::string_view data) {
    return digestOf({data});
}

Digest hmacSha256(std::string_view key, std::string_view data) {
    constexpr std::size_t blockSize = 64;
    Digest shortened;
    if (key.size() > blockSize) {
        shortened = sha256(key);
        key = view(shortened);
    }
    std::string inner(blockSize, '\x36');
    std::string outer(blockSize, '\x5c');
    for (std::size_t i = 0; i < key.size(); ++i) {
        inner[i] = static_cast<char>(inner[i] ^ key[i]);
        outer[i] = static_cast<char>(outer[i] ^ key[i]);
    }
    const Digest first = digestOf({inner, data});
    return digestOf({outer, view(first)});
}

void DigestSum::add(const Digest& digest) {
    addWords(m_words, wordsOf(digest.bytes));
}

void DigestSum::subtract(const Digest& digest) {
    subtractWords(m_words, wordsOf(digest.bytes));
}

void DigestSum::add(const DigestSum& other) {
    addWords(m_words, other.m_words);
}

void DigestSum::subtract(const DigestSum& other) {
    subtractWords(m_words, other.m_words);
}

bool DigestSum::isZero() const {
    return *this == DigestSum();
}

std::string DigestSum::toHex() const {
    std::array<std::uint8_t, 32> bytes;
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::uint8_t>(m_words[3 - i / 8] >> (56 - 8 * (i % 8)));
    return opsdesk::toHex(bytes);
}

DigestSum DigestSum::fromHex(std::string_view hex) {
    std::array<std::uint8_t, 32> bytes;
    if (!opsdesk::fromHex(hex, bytes))
        throw Error("A digest must be 64 hexadecimal digits.");
    DigestSum sum;
    sum.m_words = wordsOf(bytes);
    return sum;
}

} // namespace opsdesk
