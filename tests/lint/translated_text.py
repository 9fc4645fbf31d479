#!/usr/bin/env python3
"""Text that people read passes through tr(), or it stays English in every language."""

import re

from support.lint import Case, Finding, run

SHOWN = re.compile(
    r"\b(setText|setToolTip|setStatusTip|setWhatsThis|setWindowTitle|setPlaceholderText|setTitle|setTitleText|setLabelText|setInformativeText|setButtonText"
    r"|setAccessibleName|setAccessibleDescription|setSpecialValueText|setHtml|setPlainText|addAction|addTab|addMenu|addRow|showMessage"
    r"|setPrefix|setSuffix|new QLabel|new QPushButton|new QCheckBox|new QToolButton|new QGroupBox|new QAction|QMessageBox::\w+)\s*\("
)
WRAPPERS = {"QStringLiteral", "QString", "QLatin1String", "QLatin1StringView", "QStringView", "fromUtf8", "fromLatin1", "move"}
TRANSLATING = {"tr", "translate", "trUtf8"}


def arguments_end(code: str, start: int) -> int:
    depth, at = 1, start
    while at < len(code) and depth:
        depth += {"(": 1, ")": -1}.get(code[at], 0)
        at += 1
    return at


def own_part(code: str, start: int, end: int) -> list[tuple[int, int]]:
    """The ranges of the arguments that are not inside a call of something else: QStringLiteral(…) is ours, tr(…) is not."""
    ranges, at, begin = [], start, start
    for match in re.finditer(r"(\w+)\s*\(", code[start:end]):
        opening = start + match.end()
        if opening <= at or match.group(1) in WRAPPERS:
            continue
        ranges.append((begin, opening))
        at = begin = arguments_end(code, opening)
    ranges.append((begin, end))
    return ranges


def check(tree):
    for source in tree.files("ui", "app/console"):
        for match in SHOWN.finditer(source.code):
            ranges = own_part(source.code, match.end(), arguments_end(source.code, match.end()))
            for literal in source.literals:
                shown = any(begin <= literal.offset < end for begin, end in ranges)
                words = re.sub(r"<[^>]*>|%\w+|\\.|&\w+;|#[0-9a-fA-F]+", " ", literal.text)
                if shown and re.search(r"[^\W\d_]{2}", words):
                    yield Finding(source.path, source.line_at(literal.offset), f'"{literal.text}" is shown by {match.group(1)} without tr()')


run(check, [
    Case({"ui/A.cpp": 'label->setText(u"Approve"_s);\nlabel->setToolTip(QStringLiteral("Approve it"));\n'}, ["ui/A.cpp:1", "ui/A.cpp:2"]),
    Case({"ui/A.cpp": 'menu->addAction(icon(u"check"_s), u"Approve"_s);\nsetWindowTitle("Opsdesk");\n'}, ["ui/A.cpp:1", "ui/A.cpp:2"]),
    Case({"ui/A.cpp": 'label->setText(ok ? tr("Yes") : u"No way"_s);\n'}, ["ui/A.cpp:1"]),
    Case({"ui/A.cpp": 'auto* l = new QLabel(u"Name"_s, this);\nl->setText(QString(u"%1 rows"_s).arg(3));\n'}, ["ui/A.cpp:1", "ui/A.cpp:2"]),
    Case({"ui/A.cpp": 'label->setText(tr("Approve"));\nlabel->setText(tr("%1 of %2").arg(a).arg(u"rows"_s));\nlabel->setText(u"<b>%1</b> → %2"_s);\n'
                      'menu->addAction(icon(u"check"_s), tr("Approve"));\nlabel->setText(QCoreApplication::translate("Area", "Stock"));\n'
                      'setObjectName(u"list"_s); // setText("No")\nlabel->setText(format(u"yyyy"_s));\n'}, []),
])
