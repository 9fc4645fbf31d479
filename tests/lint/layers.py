#!/usr/bin/env python3
"""A layer includes only from those to its left: core/base, core/store, core/{workflow,governance,ledger}, core/{areas},
core/{sync,integration,search}, ui, app. The console's windows see of the core only base types, workflow, what a person may do, views,
commands, state machines and files made of views; never the store, so that no window can grow SQL."""

import re

from support.lint import Case, Finding, run

LAYERS = [
    {"core/base"},
    {"core/store"},
    {"core/workflow", "core/governance", "core/ledger"},
    {"core/master", "core/inventory", "core/measures", "core/planning", "core/procurement", "core/orders", "core/returns", "core/finance",
     "core/documents"},
    {"core/sync", "core/integration", "core/search"},
    {"ui"},
    {"app"},
]
RANK = {folder: rank for rank, folders in enumerate(LAYERS) for folder in folders}
UI_MAY_SEE_FOLDERS = {"core/base", "core/workflow"}
UI_MAY_SEE_HEADERS = re.compile(r"core/(\w+)/(\w*(Views?|Commands?|Machine|Rights|File)|Rights)\.h")
UI_NEVER_SEES = {"core/store", "core/sync"}
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"]', re.MULTILINE)


def layer_of(path: str) -> str | None:
    parts = path.split("/")
    return "/".join(parts[:2]) if parts[0] == "core" and len(parts) > 2 else parts[0] if parts[0] in RANK else None


def visible_to_ui(header: str, layer: str) -> bool:
    if layer in UI_NEVER_SEES:
        return False
    return layer == "ui" or layer in UI_MAY_SEE_FOLDERS or UI_MAY_SEE_HEADERS.fullmatch(header) is not None


def complaint(layer: str, quote: str, header: str) -> str | None:
    if quote == "<" and not header.startswith(("core/", "ui/", "app/")):
        return None
    if "../" in header or header.startswith("./"):
        return f"include {header} by its path from the root, so that its layer can be read"
    if header.startswith("tests/"):
        return f"{header} is a test's; what ships does not depend on tests"
    target = layer_of(header)
    if target is None:
        return f"{header} lies in no layer; headers live in core/<area>, ui or app" if header.startswith("core/") else None
    if target not in RANK:
        return f"{target} is no layer; see docs/architecture.md for the folders there are"
    if RANK[target] > RANK[layer]:
        return f"{layer} must not include {header}: {target} lies to its right"
    if layer == "ui" and not visible_to_ui(header, target):
        return f"ui must not include {header}: it sees base types, workflow, views, commands, machines, rights and files only"
    return None


def includes(source):
    return [(match.start(2), match.group(1), match.group(2)) for match in INCLUDE.finditer(source.uncommented)]


def reached_store(header: str, by_path: dict, seen: set) -> str | None:
    """The chain of includes by which a header that ui includes brings the store along."""
    if layer_of(header) in UI_NEVER_SEES:
        return header
    if header in seen or header not in by_path:
        return None
    seen.add(header)
    for _, _, next_header in includes(by_path[header]):
        chain = reached_store(next_header, by_path, seen)
        if chain:
            return f"{header} → {chain}"
    return None


def check(tree):
    by_path = {source.path: source for source in tree.files("core", suffixes=(".h",))}
    for source in tree.files("core", "ui", "app"):
        layer = layer_of(source.path)
        if layer not in RANK:
            yield Finding(source.path, 1, "lies in no layer; sources live in core/<area>, ui or app")
            continue
        for offset, quote, header in includes(source):
            text = complaint(layer, quote, header)
            chain = reached_store(header, by_path, set()) if layer == "ui" and not text else None
            if text or chain:
                yield Finding(source.path, source.line_at(offset), text or f"ui must not see the store, not even through {chain}")


run(check, [
    Case({"core/base/Money.h": '#pragma once\n#include "core/store/Connection.h"\n'}, ["core/base/Money.h:2"]),
    Case({"core/store/A.cpp": '#include "core/base/Money.h"\n#include "core/workflow/Engine.h"\n'}, ["core/store/A.cpp:2"]),
    Case({"core/ledger/A.cpp": '#include <vector>\n#include "core/returns/WriteOff.h"\n'}, ["core/ledger/A.cpp:2"]),
    Case({"core/master/A.cpp": '#include "core/sync/Pull.h"\n'}, ["core/master/A.cpp:1"]),
    Case({"core/sync/A.cpp": '#include "ui/shell/Window.h"\n'}, ["core/sync/A.cpp:1"]),
    Case({"ui/shell/A.cpp": '#include "app/console/Wiring.h"\n'}, ["ui/shell/A.cpp:1"]),
    Case({"ui/shell/A.cpp": '#include "core/store/Connection.h"\n#include "core/sync/Pull.h"\n#include "core/planning/Forecast.h"\n'},
         ["ui/shell/A.cpp:1", "ui/shell/A.cpp:2", "ui/shell/A.cpp:3"]),
    Case({"ui/shell/A.cpp": '#include "core/workflow/Engine.h"\n', "core/workflow/Engine.h": '#include "core/workflow/Work.h"\n',
          "core/workflow/Work.h": '#include "core/store/Row.h"\n'}, ["ui/shell/A.cpp:1"]),
    Case({"ui/shell/A.cpp": '#include "../models/Model.h"\n'}, ["ui/shell/A.cpp:1"]),
    Case({"core/base/A.cpp": '#include "tests/support/Clock.h"\n'}, ["core/base/A.cpp:1"]),
    Case({"core/base/A.cpp": '  #  include  <core/store/Connection.h>\n'}, ["core/base/A.cpp:1"]),
    Case({"core/Stray.cpp": "int x;\n"}, ["core/Stray.cpp:1"]),
    Case({"core/odd/A.cpp": "int x;\n"}, ["core/odd/A.cpp:1"]),
    Case({
        "core/procurement/A.cpp": '#include "core/procurement/A.h"\n#include "core/store/Rows.h"\n#include "core/master/Item.h"\n',
        "core/integration/A.cpp": '#include "core/orders/Order.h"\n#include "core/sync/Feed.h"\n',
        "ui/planning/A.cpp": '#include "ui/models/Model.h"\n#include "core/base/Money.h"\n#include "core/planning/SuggestionViews.h"\n'
                             '#include "core/workflow/Command.h"\n#include "core/governance/Rights.h"\n#include <QWidget>\n',
        "app/engine/main.cpp": '#include "core/sync/Pull.h"\n#include "core/store/Connection.h"\n',
        "core/base/A.cpp": '// #include "core/store/Connection.h"\n/* #include "ui/A.h" */\n#include <sqlite3.h>\n',
    }, []),
])
