#include "core/master/BankAccount.h"

#include <algorithm>

namespace opsdesk {

namespace {

bool isCapital(char letter) {
    return letter >= 'A' && letter <= 'Z';
}

bool isFigure(char letter) {
    return letter >= '0' && letter <= '9';
}

} // namespace

std::string accountKey(std::string_view account) {
    std::string key;
    for (const char letter : account)
        if (letter != ' ' && letter != '-')
            key += letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
    return key;
}

bool isSoundAccount(std::string_view account) {
    auto key = accountKey(account);
    if (key.size() < 4 || !isCapital(key[0]) || !isCapital(key[1]) || !isFigure(key[2]) || !isFigure(key[3]))
        return !key.empty() && key.size() <= 34;
    if (key.size() < 15 || key.size() > 34)
        return false;
    std::ranges::rotate(key, key.begin() + 4);
    int remainder = 0;
    for (const char letter : key) {
        if (isFigure(letter))
            remainder = (remainder * 10 + (letter - '0')) % 97;
        else if (isCapital(letter))
            remainder = (remainder * 100 + (letter - 'A' + 10)) % 97;
        else
            return false;
    }
    return remainder == 1;
}

std::string maskedAccount(std::string_view account) {
    const auto key = accountKey(account);
    return key.size() <= 4 ? key : "…" + key.substr(key.size() - 4);
}

} // namespace opsdesk
