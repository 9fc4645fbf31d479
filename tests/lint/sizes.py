#!/usr/bin/env python3
"""Files of at most 500 lines and functions of at most 60, so that each can be read at once.

A function is found by its braces: one that opens at namespace or class level after a parameter list. What a test program lists in a
`…_data` function are rows of a table, and do not count."""

import re

from support.lint import CPP, Case, Finding, Tree, run

FILE_LINES = 500
FUNCTION_LINES = 60
SIZED = CPP + (".py", ".sh", ".cmake", "CMakeLists.txt")

TYPE = re.compile(r"\b(class|struct|union|enum)\b")
AFTER_PARAMETERS = re.compile(r"\)(\s*(const|volatile|noexcept(\s*\([^()]*\))?|override|final|mutable|try|&&?|->\s*[\w:<>,\s*&]+|requires\b.*))*$", re.DOTALL)
INITIALISERS = re.compile(r"\)\s*(noexcept\s*)?:(?!:)")


def without_directives(code: str) -> str:
    """Blanks preprocessor lines, and the second and later branches of conditions, whose braces would count twice."""
    lines, depth_of_skip, depth, continued = [], None, 0, False
    for line in code.split("\n"):
        directive = re.match(r"\s*#\s*(\w+)", line)
        blank = continued or depth_of_skip is not None
        if directive and not continued:
            blank, word = True, directive.group(1)
            if word in ("if", "ifdef", "ifndef"):
                depth += 1
            elif word in ("else", "elif") and depth_of_skip is None:
                depth_of_skip = depth
            elif word == "endif":
                depth_of_skip = None if depth_of_skip == depth else depth_of_skip
                depth -= 1
        continued = (bool(directive) or continued) and line.endswith("\\")
        lines.append("" if blank else line)
    return "\n".join(lines)


def opens_member_initialiser(head: str) -> bool:
    """`Thing::Thing(int a) : m_a{a}, m_b` stands before a brace that holds a member's value, not the body."""
    colon = INITIALISERS.search(head)
    return colon is not None and re.search(r"[\w>]$", head) is not None and re.search(r"[:,]\s*[\w:<>,\s]+$", head[colon.end() - 1:]) is not None


def without_template_head(head: str) -> str:
    start = re.search(r"\btemplate\s*<", head)
    if not start:
        return head
    depth, at = 1, start.end()
    while at < len(head) and depth:
        depth += {"<": 1, ">": -1}.get(head[at], 0)
        at += 1
    return without_template_head(head[:start.start()] + head[at:])


def kind_of_brace(head: str) -> str:
    head = without_template_head(head)
    if opens_member_initialiser(head):
        return "value"
    if re.search(r"\bnamespace\b|\bextern\s*\"", head):
        return "scope"
    if TYPE.search(head) and "=" not in head and not AFTER_PARAMETERS.search(head):
        return "scope"
    if AFTER_PARAMETERS.search(head) or (INITIALISERS.search(head) and re.search(r"[})]\s*$", head)):
        return "function"
    return "value"


def name_in(head: str) -> str:
    names = re.findall(r"([\w:~]+|operator\s*[^\s(]+|\])\s*(?:<[^<>]*>)?\s*\(", head)
    name = names[0] if names else "a function"
    return "a lambda" if name == "]" else name


def functions(code: str):
    """Yields (name, line of the opening brace, lines up to the closing one)."""
    stack, head, line = [], "", 1
    in_function = 0
    for character in without_directives(code):
        if character == "\n":
            line += 1
        if character == "{":
            kind = "inner" if in_function else kind_of_brace(head.strip())
            in_function += 1 if kind in ("function", "inner") else 0
            stack.append((kind, name_in(head), line))
            head = head + "{" if kind == "value" else ""
        elif character == "}":
            kind, name, start = stack.pop() if stack else ("scope", "", line)
            in_function -= 1 if kind in ("function", "inner") else 0
            head = head + "}" if kind == "value" else ""
            if kind == "function":
                yield name, start, line - start + 1
        elif in_function:
            continue
        elif character == ";" and (not stack or stack[-1][0] != "value"):
            head = ""
        else:
            head += character


def check(tree: Tree):
    for source in tree.files("app", "core", "ui", "tests", "packaging", suffixes=SIZED):
        if source.path.startswith("tests/data/"):
            continue
        if len(source.lines) > FILE_LINES:
            yield Finding(source.path, FILE_LINES + 1, f"{len(source.lines)} lines; at most {FILE_LINES}, split it by what it does")
        if source.path.endswith(CPP):
            for name, line, count in functions(source.code):
                if count > FUNCTION_LINES and not (source.path.startswith("tests/") and name.endswith("_data")):
                    yield Finding(source.path, line, f"{name} has {count} lines; at most {FUNCTION_LINES}, name its steps")


LONG = "    f();\n" * 59
FITS = "    f();\n" * 58

run(check, [
    Case({"core/A.cpp": "// line\n" * 501}, ["core/A.cpp:501"]),
    Case({"tests/lint/a.py": "# line\n" * 501}, ["tests/lint/a.py:501"]),
    Case({"core/A.cpp": "int a() {\n" + LONG + "}\n"}, ["core/A.cpp:1"]),
    Case({"core/A.h": "namespace n {\nclass A : public B {\n    int a() const override\n    {\n" + LONG + "    }\n};\n}\n"}, ["core/A.h:4"]),
    Case({"core/A.cpp": "A::A(int a, std::map<int, int> b) : m_a{a}, m_b(std::move(b)) {\n" + LONG + "}\nint b() {}\n"}, ["core/A.cpp:1"]),
    Case({"core/A.cpp": "template <typename T>\nauto a(struct B b, T t) -> std::vector<int> {\n" + LONG + "}\n"}, ["core/A.cpp:2"]),
    Case({"core/A.cpp": "const auto a = [](int x) {\n" + LONG + "};\n"}, ["core/A.cpp:1"]),
    Case({"core/A.cpp": "#if X\nint a() {\n#else\nint b() {\n#endif\n" + LONG + "}\nint c() {\n" + FITS + "}\n"}, ["core/A.cpp:2"]),
    Case({"core/A.cpp": 'int a(std::string s = {}) {\n    auto c = \'{\'; auto t = "{"; // {\n' + LONG + "}\nint c() {\n" + FITS + "}\n"}, ["core/A.cpp:1"]),
    Case({"tests/unit/ATest.cpp": "void ATest::rows() {\n" + LONG + "}\nvoid ATest::rows_data() {\n" + LONG + "}\n"}, ["tests/unit/ATest.cpp:1"]),
    Case({"core/A.h": "template <class T = int>\nstruct A {\n    BOOST_DESCRIBE_CLASS(A, (), (b), (), ())\n    T a() {\n" + LONG + "    }\n};\n"}, ["core/A.h:4"]),
    Case({
        "core/A.cpp": "// line\n" * 500,
        "core/B.cpp": "int b() {\n" + FITS + "}\nA::A(int a) : m_a{a} {\n" + FITS + "}\n",
        "core/C.cpp": "const Row rows[] = {\n" + "    {1, f(2)},\n" * 99 + "};\nstatic const std::map<int, int> m{\n" + "    {1, 2},\n" * 99 + "};\n",
        "core/D.h": "class D {\npublic:\n" + "    int d() const { return 1; }\n" * 99 + "};\nenum class E {\n" + "    A,\n" * 99 + "};\n",
        "core/E.cpp": "namespace {\n" + "int e(int x = int{1}) noexcept(true) { return x; }\n" * 99 + "}\n",
        "core/F.cpp": "#define X(a) \\\n    { \\\n    f(a);\n" + "int f() { return 1; }\n" * 99,
        "tests/data/a.py": "# line\n" * 501,
    }, []),
])
