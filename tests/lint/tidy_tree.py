#!/usr/bin/env python3
"""The tree stays as laid out: known folders at the top, every header guarded, a file named for its class, migrations numbered
without gaps."""

import re
from pathlib import PurePosixPath

from support.lint import CPP, Case, Finding, run

TOP_FOLDERS = {".ci", "app", "core", "docs", "packaging", "resources", "tests", "translations", "ui"}
TOP_FILES = {".clang-format", ".clang-tidy", ".editorconfig", ".gitattributes", ".gitignore", "CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md"}
VAGUE = re.compile(r"(Utils?|Helpers?|Managers?)$")
MIGRATION = re.compile(r"core/store/migrations/(?:(\d{4})_[a-z0-9_]+(?:\.postgres|\.sqlite)?\.sql|.*)")


def top_level(tree):
    for path in tree.paths:
        top, _, below = path.partition("/")
        if top not in (TOP_FOLDERS if below else TOP_FILES):
            yield Finding(path, 1, f"{top} is not part of the layout; put it into the folder where it belongs")


def headers(tree):
    for source in tree.files("app", "core", "ui", "tests", suffixes=(".h",)):
        lines = [line for line in source.uncommented.split("\n") if line.strip()]
        if not lines or lines[0].strip() != "#pragma once":
            yield Finding(source.path, 1, "a header begins with #pragma once")


def names(tree):
    for source in tree.files("app", "core", "ui", "tests", suffixes=CPP):
        stem = PurePosixPath(source.path).stem
        if stem != "main" and not re.fullmatch(r"[A-Z][A-Za-z0-9]*", stem):
            yield Finding(source.path, 1, f"{stem} is not PascalCase; a file bears the name of its class")
        if VAGUE.search(stem):
            yield Finding(source.path, 1, f"{stem} says nothing of the trade; name it for what it does")


def migrations(tree):
    expected = 1
    for path in tree.paths:
        match = MIGRATION.fullmatch(path)
        if not match or path.endswith("/.gitkeep"):
            continue
        if match.group(1) is None:
            yield Finding(path, 1, "a migration is named NNNN_name.sql, .postgres.sql or .sqlite.sql")
        elif int(match.group(1)) != expected:
            yield Finding(path, 1, f"migration {expected:04d} was expected here; numbers have no gaps and no doubles")
            expected = int(match.group(1)) + 1
        else:
            expected += 1


def check(tree):
    for part in (top_level, headers, names, migrations):
        yield from part(tree)


HEADER = "#pragma once\n"

run(check, [
    Case({"notes.txt": "a\n", "src/A.cpp": "a\n"}, ["notes.txt:1", "src/A.cpp:1"]),
    Case({"core/base/A.h": "#include <vector>\n", "ui/B.h": "", "tests/support/C.h": "// says\n#ifndef X\n"},
         ["core/base/A.h:1", "tests/support/C.h:1", "ui/B.h:1"]),
    Case({"core/base/money_type.h": HEADER, "ui/shell/TableUtils.cpp": "", "core/base/RowHelper.h": HEADER},
         ["core/base/RowHelper.h:1", "core/base/money_type.h:1", "ui/shell/TableUtils.cpp:1"]),
    Case({"core/store/migrations/0001_a.sql": "", "core/store/migrations/0003_b.sql": "", "core/store/migrations/0004_c.sql": ""},
         ["core/store/migrations/0003_b.sql:1"]),
    Case({"core/store/migrations/0001_a.sql": "", "core/store/migrations/0001_b.sql": "", "core/store/migrations/Two.sql": ""},
         ["core/store/migrations/0001_b.sql:1", "core/store/migrations/Two.sql:1"]),
    Case({"README.md": "a\n", ".ci/run": "a\n", "core/base/Money.h": "// says\n" + HEADER, "app/engine/main.cpp": "", "core/store/migrations/0001_a.sql": "",
          "core/store/migrations/0002_b2.sql": "", "tests/lint/text_hygiene.py": ""}, []),
])
