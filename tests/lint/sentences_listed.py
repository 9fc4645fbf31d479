#!/usr/bin/env python3
"""What the core refuses with is listed in resources/sentences.txt, by which the console finds the translation of a sentence."""

import json
import sys
from pathlib import Path

from support.lint import Case, Finding, run

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent / "translations"))
from sentences import sentences  # noqa: E402

LIST = "resources/sentences.txt"


def check(tree):
    listed, said = {}, set()
    for source in tree.files("resources", suffixes=(".txt",)):
        if source.path == LIST:
            listed = {json.loads(line): number for number, line in enumerate(source.lines, 1) if line}
    for source in tree.files("core", suffixes=(".cpp", ".h")):
        for text in sentences(source.uncommented):
            said.add(text)
            if text not in listed:
                at = source.text.find(text.split("%1")[0][:20])
                yield Finding(source.path, source.line_at(max(at, 0)), f'"{text}" is not in {LIST}; run translations/update.py')
    for text in sorted(set(listed) - said):
        yield Finding(LIST, listed[text], f'nobody says "{text}" any more; run translations/update.py')


run(check, [
    Case({"core/A.cpp": 'return reject("gone", fmt::format("The item {} is gone.", sku));\n', LIST: '"The item %1 is gone."\n'}, []),
    Case({"core/A.cpp": '\nreturn reject("gone", "The item " + sku + " is gone.", "sku");\n', LIST: '"Nobody said this."\n'},
         ["core/A.cpp:2", f"{LIST}:1"]),
    Case({"core/A.cpp": 'throw UsageError(fmt::format("{1} comes after {0}: \\"no\\".", a, b)); // reject("x", "never said")\n',
          LIST: '"%2 comes after %1: \\"no\\"."\n'}, []),
])
