#pragma once

#include "core/workflow/Command.h"

#include <QtTest>

/// Ends a test in which a command was not applied, and says why not.
#define APPLIED(result)                                                                                                \
    do {                                                                                                               \
        const auto outcome = (result);                                                                                 \
        QVERIFY2(outcome.applied(), (outcome.rejection.code + ": " + outcome.rejection.text).c_str());                 \
    } while (false)

namespace opsdesk::test {

/// `applied`, or the code of the rejection.
inline std::string codeOf(const CommandResult& result) {
    return result.applied() ? "applied" : result.rejection.code;
}

} // namespace opsdesk::test

/// Ends a test in which a command was not refused with this code, in a sentence with @p word in it.
#define REFUSED(result, expectedCode, word)                                                                            \
    do {                                                                                                               \
        const auto refusal = (result);                                                                                 \
        QCOMPARE(opsdesk::test::codeOf(refusal), std::string(expectedCode));                                           \
        QVERIFY2(refusal.rejection.text.find(word) != std::string::npos, refusal.rejection.text.c_str());              \
    } while (false)
