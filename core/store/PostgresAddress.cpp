#include "core/store/PostgresAddress.h"

#include "core/base/Error.h"

#include <libpq-fe.h>

#include <memory>

namespace opsdesk::store {

namespace {

struct OptionsFree {
    void operator()(PQconninfoOption* options) const { PQconninfoFree(options); }
};
using Options = std::unique_ptr<PQconninfoOption, OptionsFree>;

Options parse(const std::string& url) {
    char* message = nullptr;
    Options options(PQconninfoParse(url.c_str(), &message));
    std::string why = message ? message : "";
    PQfreemem(message);
    why.erase(why.find_last_not_of(" \n.") + 1);
    if (!options)
        throw UsageError("This is no address of a database (" + why +
                         "); give one such as postgresql://me@server/opsdesk?sslmode=verify-full.");
    return options;
}

std::string valueIn(const PQconninfoOption* option, const std::string& part) {
    for (; option && option->keyword; ++option)
        if (option->keyword == part)
            return option->val ? option->val : "";
    return {};
}

std::string quoted(const std::string& value) {
    std::string out = "'";
    for (const char c : value)
        out += c == '\'' || c == '\\' ? std::string("\\") + c : std::string(1, c);
    return out + "'";
}

} // namespace

std::string addressWith(const std::string& url, const std::map<std::string, std::string>& parts) {
    auto all = parts;
    const auto options = parse(url);
    for (const auto* option = options.get(); option->keyword; ++option)
        if (option->val && *option->val)
            all.emplace(option->keyword, option->val);
    std::string address;
    for (const auto& [name, value] : all)
        address += (address.empty() ? "" : " ") + name + "=" + quoted(value);
    return address;
}

std::string partOfAddress(const std::string& url, const std::string& part) {
    const auto given = valueIn(parse(url).get(), part);
    return given.empty() ? valueIn(Options(PQconndefaults()).get(), part) : given;
}

} // namespace opsdesk::store
