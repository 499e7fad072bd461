"""Reading a statement: what kind it is, and for a query its tree.

sqlglot's Trino dialect accepts far more than Trino does and rewrites what it reads (``ifnull`` becomes ``coalesce``).
The dialect here is that one with the foreign words taken out and with every function left as it was written, so that
the analysis sees the statement that Athena would see.
"""

import re
from dataclasses import dataclass
from functools import partial
from typing import Any, ClassVar

from sqlglot import exp
from sqlglot.dialects.athena import Athena
from sqlglot.dialects.trino import Trino
from sqlglot.errors import ParseError, TokenError
from sqlglot.parsers.trino import TrinoParser
from sqlglot.tokenizer_core import Token, TokenType

from .depth import Depth
from .errors import QueryError, unsupported
from .syntax import JSON_FUNCTIONS, RESERVED, check

# What Trino's grammar knows (SqlBase.g4), of the words to which sqlglot gives a meaning of their own.
_KEYWORDS = {
    *"""
    != -> /*+ <= <> => >= ALL AND ANY ARRAY AS ASC BETWEEN BIGINT BOOLEAN CASE CHAR CREATE CROSS CUBE CURRENT_CATALOG
    CURRENT_DATE CURRENT_SCHEMA CURRENT_TIME CURRENT_TIMESTAMP CURRENT_USER DATE DECIMAL DESC DISTINCT DOUBLE DROP
    ELSE END ESCAPE EXCEPT EXISTS FALSE FETCH FILTER FIRST FOR FROM FULL HAVING IN INNER INT INTEGER INTERSECT
    INTERVAL INTO IS JOIN JSON LATERAL LEFT LIKE LIMIT LOCALTIME LOCALTIMESTAMP MAP MATCH_RECOGNIZE NATURAL NEXT NOT
    NULL OFFSET ON OR ORDINALITY OUTER OVER PARTITION RANGE REAL RECURSIVE REPLACE RIGHT ROLLUP ROW ROWS SELECT
    SMALLINT SOME TABLE TABLESAMPLE THEN TIME TIMESTAMP TINYINT TRUE UNION UNNEST USING VALUES VARBINARY VARCHAR VIEW
    WHEN WHERE WINDOW WITH ||
    """.split(),  # noqa: SIM905
    "DOUBLE PRECISION",
    "GROUP BY",
    "GROUPING SETS",
    "ORDER BY",
    "PARTITION BY",
}
_STATEMENTS = set(
    """
    ALTER ANALYZE CALL COMMENT COMMIT CREATE DEALLOCATE DELETE DENY DESC DESCRIBE DROP EXECUTE EXPLAIN GRANT INSERT
    MERGE MSCK OPTIMIZE PREPARE REFRESH RESET REVOKE ROLLBACK SET SHOW START TRUNCATE UNLOAD UPDATE USE VACUUM
    """.split()  # noqa: SIM905
)
_QUERY = {"SELECT", "WITH", "VALUES", "TABLE", "("}


def _typed_literal(parser: TrinoParser, literal: exp.Expr | None, to: exp.DataType) -> exp.Expr:
    """``DATE '2014-01-03'``: Trino reads it while it analyses, unlike ``CAST('2014-01-03' AS date)``."""
    if to.expressions:
        parser.raise_error("a literal names a type without its parameters")
    node = exp.Cast(this=literal, to=to)
    node.meta["typed_literal"] = True
    return parser.expression(node)


def _position(parser: TrinoParser) -> exp.Expr:
    """``POSITION(needle IN text)``; with commas it is a call of a function of that name."""
    needle = parser._parse_bitwise()
    if not parser._match(TokenType.IN):
        rest = parser._parse_csv(parser._parse_bitwise) if parser._match(TokenType.COMMA) else []
        return parser.expression(exp.Anonymous(this="position", expressions=[needle, *rest]))
    return parser.expression(exp.Anonymous(this="strpos", expressions=[parser._parse_bitwise(), needle]))


def _substring(parser: TrinoParser) -> exp.Expr:
    """``SUBSTRING(text FROM start [FOR length])``, which is ``substr``; with commas it is a call of its name."""
    arguments = parser._parse_csv(parser._parse_assignment)
    if not parser._match(TokenType.FROM):
        return parser.expression(exp.Anonymous(this="substring", expressions=arguments))
    places = [parser._parse_bitwise()]
    if parser._match(TokenType.FOR):
        places.append(parser._parse_bitwise())
    return parser.expression(exp.Anonymous(this="substr", expressions=[*arguments, *places]))


def _normalize(parser: TrinoParser) -> exp.Expr:
    """``NORMALIZE(text [, form])``, in which the form is a word."""
    text = parser._parse_assignment()
    form = "NFC"
    if parser._match(TokenType.COMMA):
        if not parser._match_texts(("NFC", "NFD", "NFKC", "NFKD")):
            parser.raise_error("a form is expected")
        form = parser._prev.text.upper()
    return exp.Anonymous(this="normalize", expressions=[text, exp.Literal.string(form)])


def _extract(parser: TrinoParser) -> exp.Expr:
    """``EXTRACT(field FROM value)``, which sqlglot also reads with a comma."""
    field = parser._parse_var(any_token=True, upper=True)
    if not parser._match(TokenType.FROM):
        parser.raise_error("FROM is expected")
    return parser.expression(exp.Extract(this=field, expression=parser._parse_bitwise()))


_DEEPEST = 1500
"""Levels of nesting that are read; Trino's own end lies between 1,000 and 2,000 parentheses."""


class Plus(exp.Unary):
    """A sign ``+``, which sqlglot would leave out."""


def _plus(parser: TrinoParser) -> exp.Expr:
    return parser.expression(Plus(this=parser._parse_unary()))


class _Parser(TrinoParser):
    UNARY_PARSERS: ClassVar = {**TrinoParser.UNARY_PARSERS, TokenType.PLUS: _plus}
    FUNCTIONS: ClassVar = {}
    FUNCTION_PARSERS: ClassVar = {
        **{name: TrinoParser.FUNCTION_PARSERS[name] for name in ("CAST", "TRY_CAST", "TRIM")},
        "EXTRACT": _extract,
        "NORMALIZE": _normalize,
        "POSITION": _position,
        "SUBSTRING": _substring,
    }
    NO_PAREN_FUNCTIONS: ClassVar = {
        **TrinoParser.NO_PAREN_FUNCTIONS,
        TokenType.CURRENT_SCHEMA: exp.CurrentSchema,
    }
    NO_PAREN_FUNCTION_PARSERS: ClassVar = {"CASE": TrinoParser.NO_PAREN_FUNCTION_PARSERS["CASE"]}
    TYPE_LITERAL_PARSERS: ClassVar = dict.fromkeys(exp.DType, _typed_literal)

    def reset(self) -> None:
        """Begin a text."""
        super().reset()
        self._depth = Depth(_DEEPEST, "SYNTAX_ERROR", "line 1:1: statement is too large (stack overflow while parsing)")

    def _parse_unary(self) -> exp.Expr | None:
        return self._depth.within(super()._parse_unary)

    def _parse_is(self, this: exp.Expr | None) -> exp.Expr | None:
        """Note ``IS NOT``, whose tree is that of NOT before an IS."""
        found = super()._parse_is(this)
        if isinstance(found, exp.Not):
            found.meta["written"] = "IS NOT"
        return found

    def _parse_table(self, *arguments: Any, **more: Any) -> exp.Expr | None:
        return self._depth.within(partial(super()._parse_table, *arguments, **more))

    def _parse_join(self, *arguments: Any, **more: Any) -> exp.Join | None:
        """Note which joins are written as a comma: in the tree they look like a JOIN without ON."""
        comma = self._curr is not None and self._curr.token_type == TokenType.COMMA
        join = super()._parse_join(*arguments, **more)
        if join is not None and comma:
            join.meta["comma"] = True
        return join


class _Trino(Trino):
    SUPPORTS_USER_DEFINED_TYPES = True  # an unknown type is read, and then refused as one
    INDEX_OFFSET = 0  # a[1] stays a[1]

    class Tokenizer(Trino.Tokenizer):
        KEYWORDS: ClassVar = {k: v for k, v in Trino.Tokenizer.KEYWORDS.items() if k in _KEYWORDS}

    Parser = _Parser


@dataclass(frozen=True)
class Statement:
    """One statement, as the client wrote it."""

    sql: str


@dataclass(frozen=True)
class Select(Statement):
    """A query: SELECT, VALUES, WITH or TABLE."""

    tree: exp.Query | exp.Values


@dataclass(frozen=True)
class CreateView(Statement):
    """CREATE [OR REPLACE] VIEW; ``query_sql`` is the text after AS and ``query`` what it says."""

    database: str | None
    name: str
    or_replace: bool
    query_sql: str
    query: Select


@dataclass(frozen=True)
class DropView(Statement):
    """DROP VIEW [IF EXISTS]."""

    database: str | None
    name: str
    if_exists: bool


@dataclass(frozen=True)
class Other(Statement):
    """Any other statement: its first words, and sqlglot's tree of it where sqlglot can read it."""

    kind: str
    tree: exp.Expr | None


def parse(sql: str) -> Statement:
    """Read exactly one statement; a trailing ``;`` is allowed.

    Raises QueryError SYNTAX_ERROR for what Athena refuses before it queues the query.
    """
    if "\0" in sql:
        raise QueryError("SYNTAX_ERROR", "line 1:1: a statement cannot hold the character U+0000")
    tokens = tokenize(sql)
    while tokens and tokens[-1].token_type == TokenType.SEMICOLON:
        tokens.pop()
    if not tokens:
        raise QueryError("SYNTAX_ERROR", "line 1:1: mismatched input '<EOF>'. Expecting a statement")
    if any(t.token_type == TokenType.SEMICOLON for t in tokens):
        raise QueryError("SYNTAX_ERROR", f"Only one sql statement is allowed. Found: {sql}")
    words = [t.text.upper() for t in tokens[:8]]
    if words[0] in _QUERY:
        return Select(sql, _query(sql, tokens))
    if words[0] == "CREATE" and ("VIEW" in words[1:2] or words[1:4] == ["OR", "REPLACE", "VIEW"]):
        return _create_view(sql, tokens, or_replace=words[1] == "OR")
    if words[:2] == ["DROP", "VIEW"]:
        if_exists = words[2:4] == ["IF", "EXISTS"]
        names, rest = _name(sql, tokens, 4 if if_exists else 2)
        if rest < len(tokens):
            raise _mismatch(sql, tokens[rest])
        return DropView(sql, *names, if_exists)
    if words[0] in _STATEMENTS:
        return Other(sql, " ".join(words[:2]), _other(words[0], sql))
    raise _mismatch(sql, tokens[0])


def tokenize(sql: str) -> list[Token]:
    """The tokens of a text in Trino's grammar."""
    try:
        return list(_Trino().tokenizer().tokenize(sql))
    except TokenError as error:
        raise QueryError("SYNTAX_ERROR", f"line 1:1: {error}") from error


def _query(sql: str, tokens: list[Token]) -> exp.Query | exp.Values:
    depth = Depth(_DEEPEST, "SYNTAX_ERROR", "line 1:1: statement is too large (stack overflow while parsing)")
    check(sql, tokens[0].start, tokens[-1].end + 1, depth)
    _refuse_leniency(sql, tokens)
    try:
        trees = _Trino().parser().parse(tokens, sql)
    except ParseError as error:
        for token in tokens:
            if token.text.upper() in JSON_FUNCTIONS:
                raise _refused(sql, token, f"{token.text.lower()}()") from error
        raise _lost(sql, error, tokens) from error
    tree = trees[0]
    if len(trees) != 1 or not isinstance(tree, (exp.Query, exp.Values)):
        raise _refused(sql, tokens[0], "this form of a query")
    return tree


# Types of Trino's that sqlglot does not know as such before a literal.
_OTHER_TYPES = ("CHAR", "IPADDRESS", "JSON", "TIME", "UUID", "VARBINARY")
_UNITS = ("YEAR", "MONTH", "DAY", "HOUR", "MINUTE", "SECOND")
_NOT_TYPES = ("AT", "BOTH", "ESCAPE", "INTERVAL", "LEADING", "LIKE", "PATTERN", "TRAILING", "UESCAPE", "ZONE")
_OPERANDS = (TokenType.VAR, TokenType.IDENTIFIER, TokenType.NUMBER, TokenType.STRING, TokenType.R_PAREN)


def _refuse_leniency(sql: str, tokens: list[Token]) -> None:
    """Refuse what sqlglot would read and Trino would not, and what sqlglot's tree would lose."""
    for n, token in enumerate(tokens):
        this, text = token.token_type, token.text.upper()
        before = tokens[n - 1].token_type if n else None
        after = tokens[n + 1] if n + 1 < len(tokens) else None
        if this == TokenType.INTERVAL:
            _check_interval(sql, tokens, n)
        if this == TokenType.OVER and (after is None or after.token_type not in (TokenType.L_PAREN, TokenType.VAR)):
            raise _refused(sql, token, "OVER as a name")
        typed = this == TokenType.VAR and after is not None and after.token_type == TokenType.STRING
        if typed and before not in _OPERANDS:
            if text in _OTHER_TYPES:
                raise _refused(sql, token, f"a literal of type {text.lower()}")
            if text not in _NOT_TYPES and text not in RESERVED:
                line, column = place(sql, token.start)
                raise QueryError("TYPE_NOT_FOUND", f"line {line}:{column}: Unknown type: {token.text}")
        if n and this == TokenType.VAR and before == TokenType.NUMBER and tokens[n - 1].end + 1 == token.start:
            if re.fullmatch(r"(_\d+)+|[bo]\d+", token.text, re.IGNORECASE):
                raise _refused(sql, tokens[n - 1], "this form of a number")
            line, column = place(sql, tokens[n - 1].start)
            advice = "identifiers must not start with a digit; surround the identifier with double quotes"
            raise QueryError("SYNTAX_ERROR", f"line {line}:{column}: {advice}")
        if this == TokenType.HEX_STRING and sql[token.start : token.start + 2].lower() == "0x":
            raise _refused(sql, token, "this form of a number")


def _check_interval(sql: str, tokens: list[Token], at: int) -> None:
    rest = tokens[at + 1 : at + 4]
    if rest and rest[0].token_type in (TokenType.DASH, TokenType.PLUS):
        rest = rest[1:]
    if rest and rest[0].token_type == TokenType.STRING and (len(rest) < 2 or rest[1].text.upper() not in _UNITS):
        line, column = place(sql, tokens[at].start)
        raise QueryError("TYPE_NOT_FOUND", f"line {line}:{column}: Unknown type: INTERVAL")


def _refused(sql: str, token: Token, what: str) -> QueryError:
    line, column = place(sql, token.start)
    return QueryError("NOT_SUPPORTED", f"line {line}:{column}: {unsupported(what)}")


def _lost(sql: str, error: ParseError, tokens: list[Token]) -> QueryError:
    """A refusal of what Trino's grammar has and sqlglot does not read."""
    found = error.errors[0]
    text = found.get("highlight") or ""
    line, column = found.get("line") or 1, (found.get("col") or 1) - len(text) + 1
    if not text:
        line, column = place(sql, tokens[-1].end + 1)
    return QueryError("NOT_SUPPORTED", f"line {line}:{max(column, 1)}: {unsupported('this syntax')}")


def _mismatch(sql: str, token: Token) -> QueryError:
    line, column = place(sql, token.start)
    text = sql[token.start : token.end + 1]
    return QueryError("SYNTAX_ERROR", f"line {line}:{column}: mismatched input '{text}'")


def place(sql: str, offset: int) -> tuple[int, int]:
    """Line and column, both from 1, of a character of the text."""
    return sql.count("\n", 0, offset) + 1, offset - sql.rfind("\n", 0, offset)


def _name(sql: str, tokens: list[Token], at: int) -> tuple[tuple[str | None, str], int]:
    """Read ``[[catalog.]database.]name`` from the token at ``at``; also give where the rest begins."""
    parts: list[str] = []
    while at < len(tokens):
        token = tokens[at]
        if token.token_type != TokenType.IDENTIFIER and not re.fullmatch(r"\w+", token.text):
            raise _mismatch(sql, token)
        parts.append(token.text.lower())
        at += 1
        if at >= len(tokens) or tokens[at].token_type != TokenType.DOT:
            break
        at += 1
    if not parts or len(parts) > 3:
        raise QueryError("SYNTAX_ERROR", "line 1:1: a view has a name of one to three parts")
    if len(parts) == 3 and parts[0] != "awsdatacatalog":
        raise QueryError("CATALOG_NOT_FOUND", f"Catalog '{parts[0]}' does not exist")
    return (parts[-2] if len(parts) > 1 else None, parts[-1]), at


def _create_view(sql: str, tokens: list[Token], *, or_replace: bool) -> CreateView:
    (database, name), at = _name(sql, tokens, 4 if or_replace else 2)
    if at >= len(tokens):
        raise QueryError("SYNTAX_ERROR", "line {}:{}: mismatched input '<EOF>'".format(*place(sql, len(sql))))
    if tokens[at].text.upper() in ("COMMENT", "SECURITY"):
        raise QueryError("NOT_SUPPORTED", unsupported(f"{tokens[at].text.upper()} in CREATE VIEW"))
    if tokens[at].text.upper() != "AS" or at + 1 >= len(tokens):
        raise _mismatch(sql, tokens[at])
    rest = tokens[at + 1 :]
    if rest[0].text.upper() not in _QUERY:
        raise _mismatch(sql, rest[0])
    text = sql[rest[0].start : rest[-1].end + 1]
    after = sql[rest[-1].end + 1 :]
    _query(sql, rest)
    if after.isspace():  # which awswrangler finds again in the view
        text += after
    return CreateView(sql, database, name, or_replace, text, Select(text, _query(text, tokenize(text))))


def _other(kind: str, sql: str) -> exp.Expr | None:
    if kind not in ("ALTER", "CREATE", "DELETE", "DROP", "INSERT", "MERGE", "UPDATE"):
        return None
    try:
        return Athena().parse(sql)[0]
    except (ParseError, TokenError):
        return None
