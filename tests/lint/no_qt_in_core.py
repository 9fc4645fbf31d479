#!/usr/bin/env python3
"""The core and the engine's program are C++ without Qt: they build and run where no Qt is installed."""

import re

from support.lint import CPP, Case, Finding, run

QT = re.compile(r'#[ \t]*include[ \t]*[<"](?P<header>Q[A-Z]\w*|Qt\w*/[^>"]+|q[a-z]+\.h)[>"]|\b(?P<name>Q_[A-Z]+|Q[A-Z][a-z]\w*)\b')
QT_TARGET = re.compile(r"\b(Qt[56]::\w+|find_package\(Qt[56]\w*)|\bAUTO(MOC|UIC|RCC)\b")


def check(tree):
    for source in tree.files("core", "app/engine", suffixes=CPP):
        for match in QT.finditer(source.uncommented):
            name = match.group("name")
            if name and source.code[match.start():match.end()] != name:
                continue  # a word in a string
            yield Finding(source.path, source.line_at(match.start()), f"{name or match.group('header')} is Qt's; core/ must build with no Qt")
    for source in tree.files("core", suffixes=("CMakeLists.txt", ".cmake")):
        for number, line in enumerate(source.lines, 1):
            if QT_TARGET.search(line.split("#")[0]):
                yield Finding(source.path, number, "core/ must build with no Qt")


run(check, [
    Case({"core/base/A.h": "#include <QString>\n"}, ["core/base/A.h:1"]),
    Case({"core/base/A.h": "#include <QtCore/qglobal.h>\n"}, ["core/base/A.h:1"]),
    Case({"core/base/A.h": "#include <qglobal.h>\n"}, ["core/base/A.h:1"]),
    Case({"core/base/A.h": "class A {\n    Q_OBJECT\n};\n"}, ["core/base/A.h:2"]),
    Case({"app/engine/main.cpp": "int main() { QCoreApplication app; }\n"}, ["app/engine/main.cpp:1"]),
    Case({"core/CMakeLists.txt": "target_link_libraries(opsdesk_core PUBLIC Qt6::Core)\n"}, ["core/CMakeLists.txt:1"]),
    Case({
        "core/base/Quantity.h": '// QString is not used here\n#include "core/base/Quantity.h"\n#include <queue>\nQuantity q; const char* s = "QString";\n',
        "ui/shell/A.cpp": "#include <QString>\n",
        "app/console/main.cpp": "#include <QApplication>\n",
        "core/CMakeLists.txt": "# no Qt6::Core here\n",
    }, []),
])
