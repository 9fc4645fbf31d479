#pragma once

#include "ui/shell/Application.h"

#include <QTest>

/// QTEST_MAIN for windows: run in the application that ships, where a window that waits for a database aborts.
#define OPSDESK_WINDOW_TEST(TestClass)                                                                                 \
    int main(int argc, char** argv) {                                                                                  \
        QCoreApplication::setAttribute(Qt::AA_Use96Dpi, true);                                                         \
        opsdesk::ui::Application app(argc, argv);                                                                      \
        TestClass test;                                                                                                \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }
