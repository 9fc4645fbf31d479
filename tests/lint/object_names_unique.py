#!/usr/bin/env python3
"""Each object name is given in one place, so that a test, a saved layout or a screen reader finds one widget by it."""

import re

from support.lint import Case, Finding, run

NAMED = re.compile(r"\bsetObjectName\s*\(\s*(?:QStringLiteral\s*\(|QLatin1String(?:View)?\s*\(|u8?|QString::from\w+\(|tr\s*\(|\s)*$")


def check(tree):
    first: dict[str, str] = {}
    for source in tree.files("ui", "app/console"):
        for literal in source.literals:
            before = source.code[max(0, literal.offset - 81):literal.offset - 1]
            if not NAMED.search(before):
                continue
            line = source.line_at(literal.offset)
            place = first.setdefault(literal.text, f"{source.path}:{line}")
            if place != f"{source.path}:{line}":
                yield Finding(source.path, line, f'object name "{literal.text}" is taken at {place}')
            if not re.fullmatch(r"[A-Za-z][\w.%-]*", literal.text):
                yield Finding(source.path, line, f'object name "{literal.text}" holds more than letters, digits, dots and dashes')


run(check, [
    Case({"ui/A.cpp": 'a->setObjectName(u"list"_s);\nb->setObjectName(QStringLiteral("list"));\n'}, ["ui/A.cpp:2"]),
    Case({"ui/A.cpp": 'a->setObjectName("list"_L1);\n', "ui/B.cpp": 'setObjectName(\n    QLatin1String("list"));\n'}, ["ui/B.cpp:2"]),
    Case({"ui/A.cpp": 'setObjectName(u"the list"_s);\n'}, ["ui/A.cpp:1"]),
    Case({"ui/A.cpp": 'a->setObjectName(u"list"_s);\n// setObjectName(u"list"_s)\nb->setObjectName(u"details"_s);\nc->setText(u"list"_s);\n'}, []),
])
