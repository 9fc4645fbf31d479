"""What all lints share: the tree of sources, C++ text with comments and strings blanked out, and the command line.

A lint is a function from a Tree to findings, and the cases that prove that it finds what it must and nothing else.
`NAME.py ROOT` prints each finding as `file:line: what and why` and exits 1 if there is one; `NAME.py --self-test` runs the cases.
"""

import re
import subprocess
import sys
import tempfile
from functools import cached_property
from pathlib import Path
from typing import Callable, Iterable, NamedTuple

CPP = (".cpp", ".h")
SKIPPED_FOLDERS = {".git", ".cache", "build", "__pycache__"}

_TOKEN = re.compile(
    r"""(?P<comment>//(?:[^\n\\]|\\.|\\\n)*|/\*.*?\*/)
      | (?P<raw>(?:u8|[uUL])?R"(?P<mark>[^()\\\s]{0,16})\(.*?\)(?P=mark)")
      | (?P<string>(?:u8|[uUL])?"(?:\\.|[^"\\\n])*")
      | (?P<char>(?<![0-9A-Za-z_])(?:u8|[uUL])?'(?:\\.|[^'\\\n])+')""",
    re.DOTALL | re.VERBOSE,
)


class Finding(NamedTuple):
    path: str
    line: int
    text: str


class Case(NamedTuple):
    """Files by path, and where the lint must report, as `path:line`; nothing for a case that is good."""

    files: dict[str, str]
    expected: list[str]


def _blanked(text: str) -> str:
    return re.sub(r"[^\n]", " ", text)


def _inside(match: re.Match) -> tuple[int, int]:
    """Where the inside of a literal begins and ends, counted from the token's start."""
    token = match.group()
    if match.lastgroup == "raw":
        mark = len(match.group("mark"))
        return token.index("(") + 1, len(token) - mark - 2
    return min(token.find(quote) for quote in "\"'" if quote in token) + 1, len(token) - 1


class Literal(NamedTuple):
    """A string literal: where its inside begins, and what it holds as written."""

    offset: int
    text: str


class Source:
    """One text file. `code` has comments and the insides of strings blanked, `uncommented` only comments; offsets agree."""

    def __init__(self, path: str, text: str):
        self.path = path
        self.text = text
        self.lines = text.splitlines()

    @cached_property
    def code(self) -> str:
        def blank(match: re.Match) -> str:
            if match.lastgroup == "comment":
                return _blanked(match.group())
            begin, end = _inside(match)
            return match.group()[:begin] + _blanked(match.group()[begin:end]) + match.group()[end:]

        return _TOKEN.sub(blank, self.text)

    @cached_property
    def uncommented(self) -> str:
        return _TOKEN.sub(lambda match: _blanked(match.group()) if match.lastgroup == "comment" else match.group(), self.text)

    @cached_property
    def literals(self) -> list[Literal]:
        found = []
        for match in _TOKEN.finditer(self.text):
            if match.lastgroup in ("string", "raw"):
                begin, end = _inside(match)
                found.append(Literal(match.start() + begin, match.group()[begin:end]))
        return found

    def line_at(self, offset: int) -> int:
        return self.text.count("\n", 0, offset) + 1


class Tree:
    def __init__(self, root: Path):
        self.root = root
        self.paths = sorted(_listed_by_git(root) or _walked(root))
        self._sources: dict[str, Source | None] = {}

    def files(self, *folders: str, suffixes: tuple[str, ...] = CPP) -> Iterable[Source]:
        """Text files below any of the folders (all when none is named) whose names end in one of the suffixes."""
        for path in self.paths:
            if folders and not path.startswith(tuple(folder + "/" for folder in folders)):
                continue
            if suffixes and not path.endswith(suffixes):
                continue
            source = self._source(path)
            if source is not None:
                yield source

    def _source(self, path: str) -> Source | None:
        if path not in self._sources:
            try:
                self._sources[path] = Source(path, (self.root / path).read_bytes().decode("utf-8"))
            except (UnicodeDecodeError, OSError):
                self._sources[path] = None  # a picture, or gone since it was listed
        return self._sources[path]


def _listed_by_git(root: Path) -> list[str]:
    """Tracked files and new ones that are not ignored; nothing where there is no git or no repository of our own."""
    if not (root / ".git").exists():
        return []
    try:
        command = ["git", "-C", str(root), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
        output = subprocess.run(command, capture_output=True, check=True).stdout.decode("utf-8")
    except (OSError, subprocess.CalledProcessError):
        return []
    return [path for path in set(output.split("\0")) if path and (root / path).is_file()]


def _walked(root: Path) -> list[str]:
    paths = (path.relative_to(root) for path in root.rglob("*") if path.is_file())
    return [path.as_posix() for path in paths if not SKIPPED_FOLDERS & set(path.parts)]


Check = Callable[[Tree], Iterable[Finding]]


def _self_test(check: Check, cases: list[Case]) -> int:
    failures = 0
    for number, case in enumerate(cases, 1):
        with tempfile.TemporaryDirectory() as folder:
            for path, text in case.files.items():
                file = Path(folder) / path
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(text.encode("utf-8"))
            found = sorted(f"{finding.path}:{finding.line}" for finding in check(Tree(Path(folder))))
        if found != sorted(case.expected):
            failures += 1
            print(f"case {number}: expected {sorted(case.expected)}, found {found}")
    if not any(case.expected for case in cases) or all(case.expected for case in cases):
        failures += 1
        print("the cases must hold bad and good files")
    print(f"{len(cases)} cases, {failures} failed")
    return 1 if failures else 0


def run(check: Check, cases: list[Case]) -> None:
    if sys.argv[1:] == ["--self-test"]:
        sys.exit(_self_test(check, cases))
    if len(sys.argv) != 2 or not Path(sys.argv[1]).is_dir():
        sys.exit(f"usage: {Path(sys.argv[0]).name} SOURCE_ROOT | --self-test")
    findings = sorted(check(Tree(Path(sys.argv[1]))))
    for finding in findings:
        print(f"{finding.path}:{finding.line}: {finding.text}")
    sys.exit(1 if findings else 0)
