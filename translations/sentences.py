"""The sentences that the core says to people, as templates: what it refuses with, and what import files are told.

The core knows no Qt: it composes English. The console finds the template that a sentence was made from and says it in the reader's
language (ui/models/Sentences.h), in the context Sentence.
"""

import re

CALLS = re.compile(r"\b(reject|refuse|doubt|UsageError|openTask|found|ediFault)\s*\(|\b(?:ImportFault\s+\w+|EdiFault)\s*\{")
PLACE = re.compile(r"\{(\d*)(?::[^{}]*)?\}")
LEAST_LETTERS = 8  # of a template; fewer fit too much


def arguments(text, start):
    """The arguments from @p start, just behind the opening bracket, to its end."""
    depth, begin, at, found = 0, start, start, []
    while at < len(text):
        char = text[at]
        if text.startswith('R"(', at):
            at = text.index(')"', at) + 2
            continue
        if char in "\"'":
            end = at + 1
            while text[end] != char:
                end += 2 if text[end] == "\\" else 1
            at = end + 1
            continue
        if char in "([{":
            depth += 1
        elif char in ")]}":
            if depth == 0:
                return found + [text[begin:at].strip()]
            depth -= 1
        elif char == "," and depth == 0:
            found.append(text[begin:at].strip())
            begin = at + 1
        at += 1
    return found


def operands(expression):
    """What stands between the plus signs."""
    return arguments(re.sub(r"(?<=[\")\w\]])\s*\+\s*(?=[\"\w(])", ",", expression) + ")", 0)


def literal(expression):
    """The text of string literals side by side, or nothing when there is anything else."""
    if not re.fullmatch(r'(?:"(?:[^"\\]|\\.)*"\s*)+', expression):
        return None
    written = "".join(re.findall(r'"((?:[^"\\]|\\.)*)"', expression))
    return written.replace('\\"', '"').replace("\\n", "\n").replace("\\\\", "\\")


def braces(expression):
    """The expression as a text with {} for what is filled in; nothing when it is no text of ours."""
    said = literal(expression)
    if said is not None:
        return said.replace("{", "{{").replace("}", "}}")
    if expression.startswith("fmt::format("):
        return literal(arguments(expression, len("fmt::format("))[0])
    parts = operands(expression)
    if len(parts) > 1:
        return "".join(braces(part) or "{}" for part in parts)
    inner = re.fullmatch(r"(?:std::string|QString)\((.*)\)", expression, re.S)
    return braces(inner.group(1)) if inner else None


def template(expression):
    """With %1, %2 … for what is filled in; nothing when too little of it is ours."""
    said = braces(expression)
    if said is None or len(re.sub(r"\{[^}]*\}|\W", "", said)) < LEAST_LETTERS or "%" in said:
        return None
    count = 0

    def place(match):
        nonlocal count
        count += 1
        return f"%{int(match.group(1)) + 1 if match.group(1) else count}"

    return re.sub(r"\{\{", "{", re.sub(r"\}\}", "}", PLACE.sub(place, said))) if "{{" not in said else None


def sentences(text):
    """The templates in a source file without its comments."""
    for call in CALLS.finditer(text):
        given = arguments(text, call.end())
        place = {"refuse": 0, "doubt": 0, "UsageError": 0, "openTask": 3, "found": 0}.get(call.group(1), 1)
        wanted = given[place] if len(given) > place else ""
        said = template(re.sub(r"\s*\n\s*", " ", wanted)) if wanted else None
        if said:
            yield said
