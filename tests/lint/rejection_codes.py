#!/usr/bin/env python3
"""Every code that the core rejects with stands in docs/rejections.md, so that whoever meets it can look it up and no code means two things."""

import re

from support.lint import Case, Finding, run

PAGE = "docs/rejections.md"
REJECTED = re.compile(r"\b(?:reject\s*\(|Rejection\s*\{)\s*$")
LISTED = re.compile(r"^\|\s*`([^`]+)`\s*\|", re.MULTILINE)
CODE = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")


def check(tree):
    listed, twice = set(), []
    for page in tree.files("docs", suffixes=(".md",)):
        if page.path != PAGE:
            continue
        for match in LISTED.finditer(page.text):
            if match.group(1) in listed:
                twice.append(Finding(PAGE, page.line_at(match.start()), f"{match.group(1)} is listed already"))
            listed.add(match.group(1))
    yield from twice
    for source in tree.files("core"):
        for literal in source.literals:
            if not REJECTED.search(source.code[max(0, literal.offset - 81):literal.offset - 1]):
                continue
            if not CODE.fullmatch(literal.text):
                yield Finding(source.path, source.line_at(literal.offset), f'"{literal.text}" is no code: lower-case words joined by underscores')
            elif literal.text not in listed:
                yield Finding(source.path, source.line_at(literal.offset), f"{literal.text} is not listed in {PAGE}")


run(check, [
    Case({"core/A.cpp": 'return reject("too_late", "It is too late.");\n', PAGE: "| `too_early` | It is early. |\n"}, ["core/A.cpp:1"]),
    Case({"core/A.cpp": 'return reject(\n    "too_late", "It is too late.");\nauto a = Rejection{"too_dark", ""};\n'}, ["core/A.cpp:2", "core/A.cpp:3"]),
    Case({"core/A.cpp": 'return reject("Too late", "");\n', PAGE: "| `Too late` | It is. |\n"}, ["core/A.cpp:1"]),
    Case({PAGE: "| `a` | One. |\n| `b` | Two. |\n| `a` | Three. |\n"}, [PAGE + ":3"]),
    Case({"core/A.cpp": '// reject("not_real", "")\nreturn reject("too_late", "A word: reject");\nf("other", g(reject(code, "text")));\n',
          "ui/A.cpp": 'reject("elsewhere", "");\n', PAGE: "# Codes\n| code | meaning |\n| `too_late` | It is too late. |\n"}, []),
])
