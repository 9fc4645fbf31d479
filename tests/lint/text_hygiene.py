#!/usr/bin/env python3
"""Nothing left for later, no path of one machine, no half-merged file; text ends in a newline and lines in no blanks."""

import re

from support.lint import Case, Finding, run

TEXT = (".cpp", ".h", ".py", ".sh", ".cmake", ".txt", ".json", ".sql", ".md", ".qrc", ".yml", ".yaml", ".ts", ".qss", ".clang-tidy", ".clang-format",
        ".editorconfig", ".gitattributes", ".gitignore", ".ci/run")
UNTOUCHED = ("resources/", "tests/data/")  # others' data, kept as it came
LATER = re.compile(r"\b(TO" r"DO|FIX" r"ME|HA" r"CK)\b|\bXX" r"X\b(?=\s*:)")
LOCAL = re.compile(r"(?<![\w.~/-])/(work|root|home|Users|mnt)/[\w.]")
MERGE = re.compile(r"^(<{7}|>{7}|\|{7}) ")


def complaints(path: str, line: str):
    later = LATER.search(line)
    if later:
        yield f"{later.group()} left behind; do it, or write an issue"
    local = LOCAL.search(line)
    if local:
        yield f"a path below /{local.group(1)}/ exists on one machine only"
    if MERGE.search(line):
        yield "a mark of a merge that was not finished"
    if path.endswith((".cpp", ".h", ".py", ".sh", ".cmake", ".sql", "CMakeLists.txt")) and line != line.rstrip():
        yield "blanks at the end of the line"


def check(tree):
    for source in tree.files(suffixes=TEXT):
        if source.path.startswith(UNTOUCHED):
            continue
        if "\r" in source.text:
            yield Finding(source.path, source.line_at(source.text.index("\r")), "a carriage return; lines end in a newline alone")
            continue
        for number, line in enumerate(source.lines, 1):
            for text in complaints(source.path, line):
                yield Finding(source.path, number, text)
        if source.text and not source.text.endswith("\n"):
            yield Finding(source.path, len(source.lines), "no newline at the end of the file")


run(check, [
    Case({"core/A.cpp": "int a; // TO" "DO\nint b; // XX" "X: odd\n# FIX" "ME\n"}, ["core/A.cpp:1", "core/A.cpp:2", "core/A.cpp:3"]),
    Case({"docs/a.md": "See /wo" "rk/main, or '/ho" "me/me/data'.\n"}, ["docs/a.md:1"]),
    Case({"core/A.cpp": "int a; \nint b;"}, ["core/A.cpp:1", "core/A.cpp:2"]),
    Case({"a.md": "one\n<<<<<<< HEAD\n"}, ["a.md:2"]),
    Case({"a.sql": "one\r\ntwo\r\n"}, ["a.sql:1"]),
    Case({"core/A.cpp": "auto a = \"~/.local/share\"; // todo lists and hacks are words\n", "docs/a.md": "<https://x.org/home/a> and `packaging/home/x`  \n",
          "resources/a.txt": "no newline /ro" "ot/x", "packaging/a.sh": "mktemp -d /tmp/a.XXXXXX\n"}, []),
])
