#pragma once

#include "core/workflow/Command.h"

#include <QtTest>

/// Ends a test in which a command was not applied, and says why not.
#define APPLIED(result)                                                                                                \
    do {                                                                                                               \
        const auto outcome = (result);                                                                                 \
        QVERIFY2(outcome.applied(), (outcome.rejection.code + ": " + outcome.rejection.text).c_str());                 \
    } while (false)
