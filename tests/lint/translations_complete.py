#!/usr/bin/env python3
"""Every language says everything: the same texts in all catalogues, each translated, in as many plural forms as the language has,
with the same placeholders, keys and mnemonics as the English."""

import re
import xml.etree.ElementTree as ElementTree

from support.lint import Case, Finding, run

FORMS = {"de": 2, "en": 2, "fr": 2, "zh_CN": 1}
CATALOGUE = re.compile(r"translations/opsdesk_(\w+)\.ts$")
PLURALS_ONLY = "en"  # the sources are English: it needs only what depends on number
KEYS = {"Entrée": "Enter", "Échap": "Esc", "Suppr": "Delete", "Strg": "Ctrl"}
STRING = r'"(?:[^"\\\n]|\\.)*"'
SAID = re.compile(rf'\b(?:tr\(|(?:translate|QT_TRANSLATE_N?_?NOOP)\(\s*{STRING}\s*,)\s*((?:{STRING}\s*)+)')
ESCAPES = {"n": "\n", "t": "\t"}


def signs(text):
    """What a translation must keep: %1, %n, mnemonics, breaks, and the key that a button names behind three spaces."""
    key = "+".join(KEYS.get(part, part) for part in text.rsplit("   ", 1)[1].split("+")) if "   " in text else ""
    return (sorted(re.findall(r"%(?:L?\d+|n)", text)), len(re.findall(r"&(?=\w)", text)), text.count("\n"), text.count("\t"), key)


def said(source):
    """The English texts that a source file marks as to be translated, and where."""
    for match in SAID.finditer(source.uncommented):
        written = "".join(part[1:-1] for part in re.findall(STRING, match.group(1)))
        yield match.start(1), re.sub(r"\\(.)", lambda escape: ESCAPES.get(escape.group(1), escape.group(1)), written)


def messages(root):
    for context in root.findall("context"):
        for message in context.findall("message"):
            yield (context.findtext("name"), message.findtext("source"), message.findtext("comment") or ""), message


def faults(language, message):
    source, translation = message.findtext("source"), message.find("translation")
    plural = message.get("numerus") == "yes"
    forms = [form.text or "" for form in translation.findall("numerusform")] if plural else [translation.text or ""]
    if translation.get("type") or not all(form.strip() for form in forms):
        return "is not translated"
    if plural and len(forms) != FORMS[language]:
        return f"has {len(forms)} plural forms instead of {FORMS[language]}"
    if any(signs(form) != signs(source) for form in forms):
        return f"has other placeholders, keys or mnemonics than its source: {forms[0]!r}"
    return ""


def check(tree):
    catalogues = {}
    for source in tree.files("translations", suffixes=(".ts",)):
        language = CATALOGUE.search(source.path)
        if language:
            catalogues[language.group(1)] = (source, dict(messages(ElementTree.fromstring(source.text))))
    for language in FORMS.keys() - catalogues.keys():
        yield Finding(f"translations/opsdesk_{language}.ts", 1, "this language is missing")
    everything = {key: message for _, known in catalogues.values() for key, message in known.items()}
    texts = {text for _, text, _ in everything}
    for source in tree.files("ui", "app/console"):
        for offset, text in said(source):
            if text not in texts:
                yield Finding(source.path, source.line_at(offset), f'"{text}" is in no catalogue; run translations/update.py')
    for language, (source, known) in catalogues.items():
        for key, message in everything.items():
            if language == PLURALS_ONLY and message.get("numerus") != "yes":
                continue
            fault = faults(language, known[key]) if key in known else "is not in this catalogue; run translations/update.py"
            if fault:
                at = source.text.find(f"<source>{key[1]}</source>")
                yield Finding(source.path, source.line_at(max(at, 0)), f'"{key[1]}" of {key[0]} {fault}')


def catalogue(message):
    return f"<TS>\n<context><name>A</name>\n{message}\n</context></TS>"


def cases(good, french=None):
    """All languages with the good message, French with its own."""
    files = {f"translations/opsdesk_{language}.ts": catalogue(good.replace("FORMS", "<numerusform>%n x</numerusform>" * FORMS[language]))
             for language in FORMS}
    return files | ({} if french is None else {"translations/opsdesk_fr.ts": catalogue(french)})


PLAIN = "<message><source>%1 of %2   U</source><translation>%2 : %1   U</translation></message>"
PLURAL = '<message numerus="yes"><source>%n rows</source><translation>FORMS</translation></message>'
FRENCH = ["translations/opsdesk_fr.ts:3"]
run(check, [
    Case(cases(PLAIN), []),
    Case(cases(PLURAL), []),
    Case(cases(PLAIN, PLAIN.replace("%2 : ", "")), FRENCH),
    Case(cases(PLAIN, PLAIN.replace("%1   U</tr", "%1   A</tr")), FRENCH),
    Case(cases(PLAIN, PLAIN.replace("<translation>", '<translation type="unfinished">')), FRENCH),
    Case(cases(PLURAL, PLURAL.replace("FORMS", "<numerusform>%n x</numerusform>")), FRENCH),
    Case(cases(PLAIN, ""), ["translations/opsdesk_fr.ts:1"]),
    Case(cases(PLAIN) | {"ui/A.cpp": 'tr("%1 of "\n   "%2   U");\ntr("New\\tone");\nQT_TRANSLATE_NOOP("A", "Other");'}, ["ui/A.cpp:3", "ui/A.cpp:4"]),
])
