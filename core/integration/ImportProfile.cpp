#include "core/integration/ImportProfile.h"

#include "core/base/EmbeddedFiles.h"
#include "core/base/Error.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>

namespace opsdesk {

namespace {

constexpr std::string_view folder = "integration/profiles/";
constexpr std::string_view extension = ".json";

std::string readProfileFile(const std::string& file) {
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        throw UsageError("There is no import profile " + file + ".");
    std::string text{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
    if (stream.bad())
        throw UsageError("The import profile " + file + " cannot be read.");
    return text;
}

} // namespace

WordList::WordList(std::vector<std::string> words) {
    for (std::string& word : words) {
        if (word.ends_with('*')) {
            word.pop_back();
            m_beginnings.push_back(std::move(word));
        } else {
            m_words.push_back(std::move(word));
        }
    }
    std::sort(m_words.begin(), m_words.end());
}

bool WordList::contains(std::string_view text) const {
    return std::binary_search(m_words.begin(), m_words.end(), text, std::less<>()) ||
           std::any_of(m_beginnings.begin(), m_beginnings.end(),
                       [text](const std::string& beginning) { return text.starts_with(beginning); });
}

std::string_view toString(RowAction action) {
    constexpr std::array<std::string_view, 8> names = {"sale",       "return", "write_off", "find",
                                                       "adjustment", "keep",   "skip",      "reject"};
    return names[static_cast<std::size_t>(action)];
}

std::vector<std::string> importProfileNames() {
    std::vector<std::string> names;
    for (const EmbeddedFile& file : embeddedFiles()) {
        if (file.path.starts_with(folder) && file.path.ends_with(extension))
            names.emplace_back(file.path.substr(folder.size(), file.path.size() - folder.size() - extension.size()));
    }
    return names;
}

ImportProfile findImportProfile(const std::string& nameOrFile) {
    return parseImportProfile(importProfileText(nameOrFile), nameOrFile);
}

std::string importProfileText(const std::string& nameOrFile) {
    if (nameOrFile.find('/') != std::string::npos || nameOrFile.ends_with(extension))
        return readProfileFile(nameOrFile);
    for (const EmbeddedFile& file : embeddedFiles()) {
        if (file.path == fmt::format("{}{}{}", folder, nameOrFile, extension))
            return std::string(file.text);
    }
    throw UsageError(
        fmt::format("There is no import profile '{}'. There are: {}; or give the path of a .json file of your own.",
                    nameOrFile, fmt::join(importProfileNames(), ", ")));
}

} // namespace opsdesk
