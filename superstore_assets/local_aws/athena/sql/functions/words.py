"""Functions that compare or check whole texts (``StringFunctions``, ``SoundexFunction``, ``LuhnCheckFunction``)."""

from ..routines import Failure, Routine, Routines, failing
from ..values import Value
from .entry import Family, scalar

_BAD = "INVALID_FUNCTION_ARGUMENT"


def _levenshtein(a: str, b: str) -> int:
    if len(a) * max(len(b) - 1, 1) > 1_000_000:
        raise Failure(_BAD, "The combined inputs for Levenshtein distance are too large")
    row = list(range(len(b) + 1))
    for n, x in enumerate(a, 1):
        last, row[0] = row[0], n
        for m, y in enumerate(b, 1):
            last, row[m] = row[m], min(row[m] + 1, row[m - 1] + 1, last + (x != y))
    return row[-1]


def _hamming(a: str, b: str) -> int:
    if len(a) != len(b):
        raise Failure(_BAD, "The input strings to hamming_distance function must have the same length")
    return sum(x != y for x, y in zip(a, b, strict=True))


_CODES = "01230120022455012623010202"
"""The code of each letter of the alphabet; vowels part equal codes, H and W do not."""


def _soundex(text: str) -> str:
    if any(ord(char) > 127 and char.isalpha() for char in text):
        raise Failure(_BAD, f"The character is not mapped: {text}")
    letters = [char for char in text.upper() if "A" <= char <= "Z"]
    if not letters:
        return ""
    found, last = letters[0], _CODES[ord(letters[0]) - 65]
    for char in letters[1:]:
        code = _CODES[ord(char) - 65]
        if code not in ("0", last):
            found += code
        if char not in "HW":
            last = code
    return found[:4].ljust(4, "0")


def _luhn(text: str) -> bool:
    if not all("0" <= char <= "9" for char in text):
        raise Failure(_BAD, f"'{text}' is not a number")
    if not text:
        return False
    total = 0
    for n, char in enumerate(reversed(text)):
        digit = int(char) * (2 if n % 2 else 1)
        total += digit - 9 if digit > 9 else digit
    return total % 10 == 0


def _concat_ws(separator: Value, parts: Value) -> str:
    joined = f"COALESCE(array_to_string({parts.sql}, {separator.sql}), '')"
    return f"CASE WHEN {separator.sql} IS NOT NULL AND {parts.sql} IS NOT NULL THEN {joined} END"


_NO_LETTER = failing(_BAD, "'Input string must be a single character string'", "INTEGER")
_CODE_POINT = f"CASE WHEN {{0}} = '' THEN {_NO_LETTER} ELSE unicode({{0}}) END"
WORDS = Family(
    (
        scalar("levenshtein_distance(varchar(x), varchar(y)) -> bigint", "trino_levenshtein({0}, {1})", fails=True),
        scalar("hamming_distance(varchar(x), varchar(y)) -> bigint", "trino_hamming({0}, {1})", fails=True),
        scalar("soundex(varchar) -> varchar(4)", "trino_soundex({0})", fails=True),
        scalar("luhn_check(varchar) -> boolean", "trino_luhn({0})", fails=True),
        scalar(
            "codepoint(varchar(1)) -> integer",
            f"CASE WHEN {{0}} = '' THEN {_NO_LETTER} ELSE unicode({{0}}) END",
            fails=True,
        ),
        scalar("concat_ws(varchar, array(varchar)) -> varchar", _concat_ws),
    ),
    Routines(
        python={
            "trino_levenshtein": Routine(_levenshtein, ("VARCHAR", "VARCHAR"), "BIGINT"),
            "trino_hamming": Routine(_hamming, ("VARCHAR", "VARCHAR"), "BIGINT"),
            "trino_soundex": Routine(_soundex, ("VARCHAR",), "VARCHAR"),
            "trino_luhn": Routine(_luhn, ("VARCHAR",), "BOOLEAN"),
        }
    ),
)
