#!/usr/bin/env python3
"""No floating point near money and stock. Statistics and pictures may turn a Quantity into a double by `Quantity::toDouble`, and back by
`Quantity::rounded`, in the folders named here."""

import re

from support.lint import Case, Finding, run

STATISTICS = ("core/planning/", "ui/charts/", "tests/", "app/engine/")
# Where the types are defined, and where a Quantity becomes the decimal number of JSON, which a double carries exactly enough.
DEFINITIONS = ("core/base/Quantity.h", "core/base/Quantity.cpp", "core/base/Value.cpp", "core/base/Payload.cpp")
EXACT_TYPE = r"(?:Minor|Money|Quantity)"
FLOAT = re.compile(r"\b(?:double|float|long double)\b|\bstd::(?:stod|stof|strtod)\b|\bstatic_cast<\s*(?:double|float)\s*>")
EXACT = re.compile(rf"\b{EXACT_TYPE}\b")
CONVERSION = re.compile(r"\b(?:quantity|qty|amount|price|cost|value|money|minor|onHand|available)\w*(?:\(\))?\s*(?:\.|->)\s*toDouble\s*\(", re.IGNORECASE)
CAST = re.compile(r"\bstatic_cast<\s*(?:double|float)\s*>\s*\([^;]*\.(?:units|count)\(\)")
ALLOWED_IN_STATISTICS = re.compile(r"\bQuantity::rounded\s*\(|\btoDouble\s*\(")


def complaint(path: str, line: str) -> str | None:
    if path in DEFINITIONS:
        return None
    if path.startswith(STATISTICS):
        bare = ALLOWED_IN_STATISTICS.sub("", line)
        declares = re.search(rf"\b(?:double|float)\s+\w+\s*[=({{][^;]*\b{EXACT_TYPE}\b\s*[({{]|\b{EXACT_TYPE}\s*[({{]\s*static_cast<\s*(?:double|float)", bare)
        return "floating point turned into money or stock; use Quantity::rounded, or whole minor units" if declares else None
    if FLOAT.search(line) and EXACT.search(line):
        return "floating point beside money or stock; keep to Minor and Quantity (mulDivRoundHalfEven, extend, allocate)"
    if CONVERSION.search(line) or "Quantity::rounded" in line or CAST.search(line):
        return "money or stock turned into floating point; only statistics (core/planning) and charts may"
    return None


def check(tree):
    for source in tree.files("core", "ui", "app", "tests"):
        for number, line in enumerate(source.code.split("\n"), 1):
            text = complaint(source.path, line)
            if text:
                yield Finding(source.path, number, text)


run(check, [
    Case({"core/ledger/A.cpp": "void f(double rate, Minor amount);\n"}, ["core/ledger/A.cpp:1"]),
    Case({"core/ledger/A.cpp": "Quantity q = Quantity::rounded(x * 2);\n"}, ["core/ledger/A.cpp:1"]),
    Case({"ui/returns/A.cpp": "auto x = row.amount.toDouble();\nauto y = static_cast<double>(row.value.units());\n"}, ["ui/returns/A.cpp:1", "ui/returns/A.cpp:2"]),
    Case({"core/orders/A.h": "struct Row {\n    Money total; float share;\n};\n"}, ["core/orders/A.h:2"]),
    Case({"core/planning/A.cpp": "Minor m = Minor(static_cast<double>(3));\n"}, ["core/planning/A.cpp:1"]),
    Case({
        "core/base/Quantity.h": "static Quantity rounded(double units);\n",
        "core/planning/A.cpp": "double mean(const std::vector<Quantity>& demand);\nauto q = Quantity::rounded(mean * 2); double d = demand.toDouble();\n",
        "core/ledger/A.cpp": "// no double for Money\nMinor a = extend(price, quantity);\ndouble seconds = 1;\n",
        "ui/charts/A.cpp": "auto y = row.quantity.toDouble();\n",
    }, []),
])
