#!/usr/bin/env python3
"""Windows read views and submit commands; they hold no SQL and no database library."""

import re

from support.lint import Case, Finding, run

SQL = re.compile(
    r"""\s*(?:SELECT\s+\S.*\s(?:FROM|AS)\s|SELECT\s+$|SELECT\s+\*|INSERT\s+(?:OR\s+\w+\s+)?INTO\b|REPLACE\s+INTO\b|UPDATE\s+\w+\s+SET\b|DELETE\s+FROM\b
        |(?:CREATE|DROP|ALTER)\s+(?:TABLE|INDEX|VIEW|TRIGGER)\b|PRAGMA\s+\w|BEGIN\s+(?:IMMEDIATE|TRANSACTION)|WITH\s+(?:RECURSIVE\b|\w+\s+AS\s*\()
        |FROM\s+\w+\s+(?:WHERE|JOIN)\b|WHERE\s+\w+\s*(?:=|<|>|IN\b|LIKE\b)|(?:ORDER|GROUP)\s+BY\s+\w|(?:LEFT\s+|INNER\s+)?JOIN\s+\w+\s+ON\b)""",
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
CAPITAL_VERB = re.compile(r"\s*(SELECT|INSERT|UPDATE|DELETE)\s")
LIBRARY = re.compile(r'#[ \t]*include[ \t]*[<"](sqlite3\.h|SQLiteCpp/[^>"]+|libpq-fe\.h|QSql\w*|QtSql/?\w*)[>"]')


def is_sql(text: str) -> bool:
    word = (text.split(maxsplit=1) or [""])[0]
    # A sentence for people begins with one capital: "Select a supplier from the list".
    return (word.isupper() or word.islower()) and bool(SQL.match(text) or CAPITAL_VERB.match(text))


def check(tree):
    for source in tree.files("ui", "app/console"):
        for literal in source.literals:
            if is_sql(literal.text):
                yield Finding(source.path, source.line_at(literal.offset), "SQL in ui/; put the query into a view of core/")
        for match in LIBRARY.finditer(source.uncommented):
            yield Finding(source.path, source.line_at(match.start()), f"{match.group(1)} in ui/; windows never touch a database")


run(check, [
    Case({"ui/A.cpp": 'auto s = "SELECT id FROM item";\n'}, ["ui/A.cpp:1"]),
    Case({"ui/A.cpp": 'auto s = "select id, sku from item";\n'}, ["ui/A.cpp:1"]),
    Case({"ui/A.cpp": 'auto s = R"(\n    UPDATE item SET sku = ?)";\n'}, ["ui/A.cpp:1"]),
    Case({"ui/A.cpp": 'f("UPDATE "); f("x" "order by sku"); f("PRAGMA data_version");\n'}, ["ui/A.cpp:1"] * 3),
    Case({"ui/A.cpp": '#include <sqlite3.h>\n#include <QSqlQuery>\n'}, ["ui/A.cpp:1", "ui/A.cpp:2"]),
    Case({"app/console/main.cpp": 'auto s = u"delete from item"_s;\n'}, ["app/console/main.cpp:1"]),
    Case({
        "ui/A.cpp": '// "SELECT id FROM item"\nf(tr("Select a supplier from the list"), tr("Update all"), tr("Delete"), u"update"_s);\n',
        "core/master/ItemViews.cpp": 'auto s = "SELECT id FROM item";\n',
    }, []),
])
