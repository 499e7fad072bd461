"""Data is text: never markup, never a control sequence, and no formula where that is asked for."""

import csv
import io
import os
import pty
import subprocess
from collections.abc import Iterator

import pytest

from superstore_assets.commands.query import _guarded
from superstore_assets.printable import printable
from superstore_assets_tests.commands.processes import SUPERSTORE, environment, started, superstore

SQL = """SELECT '[/x]' AS closing, '[bold]b[/bold] :smile:' AS "[red]name", chr(27) || '[31mred' || chr(7) AS acting,
 'a' || chr(10) || 'b' AS lines, chr(8238) || 'abc' AS turned, CAST(NULL AS varchar) AS nothing"""


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A home on which an embedded AWS runs."""
    folder = tmp_path_factory.mktemp("output") / "home"
    with started(folder, "aws", "--aws-port", "0") as aws:
        aws.wait_for("Ctrl-C stops it")
        yield str(folder)


def _on_a_terminal(*arguments: str) -> str:
    """What a terminal gets, of standard output and standard error."""
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [*SUPERSTORE, *arguments],
        env=environment(TERM="xterm-256color", COLUMNS="200"),
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
    ):
        os.close(theirs)
        seen = b""
        try:
            while got := os.read(ours, 4096):
                seen += got
        except OSError:  # the other side is closed
            pass
    os.close(ours)
    return seen.decode()


def test_a_table_shows_data_as_it_is(home: str) -> None:
    done = superstore("query", SQL, "--home", home)
    assert done.returncode == 0, done.stderr
    head, row = done.stdout.splitlines()
    assert head.split() == ["closing", "[red]name", "acting", "lines", "turned", "nothing"]
    assert row.split() == ["[/x]", "[bold]b[/bold]", ":smile:", "\\e[31mred\\x07", "a\\nb", "\\u202eabc", "NULL"]


@pytest.mark.parametrize("options", [[], ["--csv"]])
def test_a_terminal_gets_no_control_sequence_of_the_data(home: str, options: list[str]) -> None:
    seen = _on_a_terminal("query", SQL, *options, "--home", home)
    assert "\\e[31mred" in seen
    for acting in ("\x1b[31m", "\x07", "\u202e"):
        assert acting not in seen


def test_an_error_shows_data_as_it_is(home: str) -> None:
    seen = _on_a_terminal("query", 'SELECT * FROM "[/x]\x1b[31m"', "--home", home)
    assert "[/x]" in seen
    assert "\x1b[31m" not in seen


def test_csv_in_a_pipe_is_exact(home: str) -> None:
    done = superstore("query", SQL, "--csv", "--home", home)
    head, row = csv.reader(io.StringIO(done.stdout))
    assert head[1] == "[red]name"
    assert row == ["[/x]", "[bold]b[/bold] :smile:", "\x1b[31mred\x07", "a\nb", "\u202eabc", ""]


def test_a_spreadsheet_gets_no_formula(home: str) -> None:
    sql = """SELECT '=1+1' AS "=a", '-5.25' AS b, '@x' AS c, 7 AS d, -3 AS e, 'x=1' AS f"""
    done = superstore("query", sql, "--spreadsheet", "--home", home)
    assert list(csv.reader(io.StringIO(done.stdout))) == [
        ["'=a", "b", "c", "d", "e", "f"],
        ["'=1+1", "-5.25", "'@x", "7", "-3", "x=1"],
    ]


@pytest.mark.parametrize(
    "formula", ["=1", "+1+1", "-2+3", "@SUM(A1)", "\t=1", " =1", "\r=1", "\n=1", "＝1", "-", "--1"]
)
def test_formulas_are_guarded(formula: str) -> None:
    assert _guarded(formula) == f"'{formula}"


@pytest.mark.parametrize("text", ["", "1", "-1", "+1.5", "-.5", "-1e-7", "-12.5%", "a=b", "2017-01-01", "(555) 1"])
def test_what_is_no_formula_is_left_alone(text: str) -> None:
    assert _guarded(text) == text


def test_letters_of_all_scripts_are_printable() -> None:
    text = "Größe 北京 नमस्ते مرحبا 👩\u200d🚀"
    assert printable(text) == text
    assert (
        printable("a\x1b]0;title\x07\x9b2J\r\n\t\u2028\x7f\ud800")
        == "a\\e]0;title\\x07\\x9b2J\\r\\n\\t\\u2028\\x7f\\ud800"
    )
