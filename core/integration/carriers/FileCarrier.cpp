#include "core/integration/carriers/FileCarrier.h"

#include "core/base/Error.h"
#include "core/base/Payload.h"

#include <algorithm>
#include <fstream>
#include <sstream>

namespace opsdesk {

namespace {

/// Whole or not at all: whoever takes files from there never sees half of one.
void writeWhole(const std::filesystem::path& file, const std::string& content) {
    const auto part = file.string() + ".part";
    std::ofstream out(part, std::ios::binary);
    out << content;
    out.close();
    std::error_code failure;
    if (out)
        std::filesystem::rename(part, file, failure);
    if (!out || failure)
        throw UsageError("The file " + file.string() + " cannot be written; look whether the folder is there.");
}

std::string wholeText(const std::filesystem::path& name) {
    std::ifstream file(name, std::ios::binary);
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return std::move(bytes).str();
}

/// A number of the source may hold what a file's name may not.
std::string fileNameOf(const std::string& number) {
    std::string name;
    for (const char c : number)
        name += std::isalnum(static_cast<unsigned char>(c)) || c == '-' || c == '_' ? c : '_';
    return name + ".json";
}

} // namespace

FileCarrier::FileCarrier(std::filesystem::path folder) : m_folder(std::move(folder)) {
    for (const auto* part : {"out", "asked", "in", "done", "failed"}) {
        std::error_code failure;
        std::filesystem::create_directories(m_folder / part, failure);
        if (failure)
            throw UsageError("The folder " + (m_folder / part).string() + " cannot be made.");
    }
}

bool FileCarrier::request(const LabelRequest& wanted) {
    // The carrier may take the request out of its folder long before it answers.
    const auto name = fileNameOf(wanted.number);
    if (std::filesystem::exists(m_folder / "asked" / name))
        return false;
    const auto content = writePayload(wanted) + "\n";
    writeWhole(m_folder / "out" / name, content);
    writeWhole(m_folder / "asked" / name, content);
    return true;
}

std::vector<ReceivedAnswer> FileCarrier::answers() {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(m_folder / "in"))
        if (entry.is_regular_file() && entry.path().extension() == ".json")
            files.push_back(entry.path());
    std::ranges::sort(files);
    std::vector<ReceivedAnswer> received;
    for (const auto& file : files) {
        auto& one = received.emplace_back();
        one.key = file.filename().string();
        if (auto answer = readPayload<CarrierAnswer>(wholeText(file)))
            one.answer = std::move(*answer);
        else
            one.problem = answer.error().text;
    }
    return received;
}

void FileCarrier::settle(const ReceivedAnswer& answer, const std::string& problem) {
    const auto to = m_folder / (problem.empty() ? "done" : "failed");
    std::error_code failure;
    std::filesystem::rename(m_folder / "in" / answer.key, to / answer.key, failure);
    if (failure)
        throw UsageError("The file " + answer.key + " cannot be moved out of the way; it would be taken again.");
    if (!problem.empty())
        writeWhole(to / (answer.key + ".why.txt"), problem + "\n");
}

} // namespace opsdesk
