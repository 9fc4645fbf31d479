#!/usr/bin/env python3
"""Brings translations/*.ts up to date with the sources: new texts come in, texts that are gone leave.

usage: translations/update.py        needs lupdate, of Debian's qt6-l10n-tools

English has only what depends on number ("1 row", "2 rows"). The titles of columns are the core's, which knows no Qt: they are
found here and translated in the context ViewColumn. What core/measures says to people, it marks by forPeople(), as Qt's QT_TRANSLATE_NOOP does.
The sentences that the core refuses with are found by sentences.py; resources/sentences.txt lists them for the console.
"""

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from sentences import sentences

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests/lint"))
from support.lint import Tree  # noqa: E402

LUPDATE = ("/usr/lib/qt6/bin/lupdate", "lupdate6", "lupdate")
TYPES = "Integer|Boolean|Real|Text|Code|Uuid|Currency|Money|Quantity|Date|Time|Digest|Json|Bytes"
COLUMN = re.compile(rf'\{{"[a-z0-9_]+",\s*"([^"]+)",\s*(?:\w+::)?(?:{TYPES})\b')


# Of parts whose columns are made from a table of them: code, title, description, events.
PART = re.compile(r'\{(?:"[a-z_]+"|\w+),\s*"([^"]+)",\s*"[^"]+",\s*\{(?:\{"|\}\})')


def titles_of_columns():
    titles = {}
    for source in sorted((ROOT / "core").rglob("*.cpp")):
        text = source.read_text(encoding="utf-8")
        for title in COLUMN.findall(text) + PART.findall(text):
            titles[title] = None
    return titles


def update(lupdate, language, options, sources):
    subprocess.run([lupdate, "-silent", "-tr-function-alias", "QT_TRANSLATE_NOOP+=forPeople", "-no-obsolete", "-locations", "none", "-I", str(ROOT), *options, *sources,
                    "-source-language", "en_GB", "-target-language", language, "-ts", f"translations/opsdesk_{language}.ts"], cwd=ROOT, check=True)


def main():
    lupdate = next((path for path in LUPDATE if subprocess.run(["which", path], capture_output=True).returncode == 0), None)
    if lupdate is None:
        sys.exit("update: lupdate is missing; packaging/install.sh build installs it")
    with tempfile.TemporaryDirectory() as folder:
        views = Path(folder) / "ViewColumns.h"
        views.write_text("".join(f'QT_TRANSLATE_NOOP("ViewColumn", "{text}")\n' for text in titles_of_columns()), encoding="utf-8")
        said = sorted({text for source in Tree(ROOT).files("core") for text in sentences(source.uncommented)})
        (ROOT / "resources/sentences.txt").write_text("".join(json.dumps(text, ensure_ascii=False) + "\n" for text in said), encoding="utf-8")
        listed = Path(folder) / "Sentences.h"
        listed.write_text("".join(f'QT_TRANSLATE_NOOP("Sentence", {json.dumps(text, ensure_ascii=False)})\n' for text in said), encoding="utf-8")
        for language in ("de", "fr", "zh_CN"):
            update(lupdate, language, [], ["ui", "app/console", "core/measures", str(views), str(listed)])
        update(lupdate, "en", ["-pluralonly"], ["ui", "app/console"])


if __name__ == "__main__":
    main()
