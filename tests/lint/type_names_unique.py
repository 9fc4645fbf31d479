#!/usr/bin/env python3
"""A namespace has one type of a name: two make a program take one for the other, silently, where the linker chooses."""

import re

from support.lint import Case, Finding, run

NAMESPACE = re.compile(r"^namespace ([\w:]+) \{", re.MULTILINE)
TYPE = re.compile(r"^(?:template <[^\n]*>\n)?(?:struct|class|enum class)\s+(\w+)(?:\s+final)?(?:\s*:[^;{]*)?\s*\{", re.MULTILINE)


def check(tree):
    first: dict[str, str] = {}
    for source in tree.files("core", "ui", "app", suffixes=(".h",)):
        spaces = [(match.start(), match.group(1)) for match in NAMESPACE.finditer(source.code)]
        for match in TYPE.finditer(source.code):
            space = next((name for start, name in reversed(spaces) if start < match.start()), "")
            line = source.line_at(match.start(1))
            name = f"{space}::{match.group(1)}"
            place = first.setdefault(name, f"{source.path}:{line}")
            if place != f"{source.path}:{line}":
                yield Finding(source.path, line, f"{name} is a type at {place} as well; name one of them otherwise")


run(check, [
    Case({"core/a/A.h": "namespace opsdesk {\nstruct Place {\n};\n}\n", "app/B.h": "namespace opsdesk {\nclass Place final : public Q {\n};\n}\n"},
         ["core/a/A.h:2"]),
    Case({"core/a/A.h": "namespace opsdesk {\nstruct Place {\n};\nstruct Other;\n}\n",
          "ui/B.h": "namespace opsdesk::ui {\nstruct Place {\n};\nstruct Other {\n};\n}\n", "core/C.h": "namespace opsdesk {\nstruct Other {\n};\n}\n"}, []),
])
