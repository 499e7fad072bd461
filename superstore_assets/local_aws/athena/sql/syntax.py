"""Trino's grammar of queries: whether a text is one, and if not, the first word of it that cannot stand where it does.

The rules are those of Trino's ``SqlBase.g4``. sqlglot reads many texts that are no query of Trino's (``a,, b``, an
ORDER BY before UNION, an alias in quotes); a query is held against the grammar here before sqlglot makes its tree.
"""

import contextlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import NoReturn

from .depth import Depth
from .errors import QueryError

_LEXER = re.compile(
    r"""(?P<blank>[ \r\n\t]+|--[^\r\n]*|/\*.*?\*/)
    |(?P<string>(?:[Uu]&)?'(?:[^']|'')*')
    |(?P<binary>[Xx]'[^']*')
    |(?P<quoted>"(?:[^"]|"")*")
    |(?P<decimal>(?:\d+\.\d*|\.\d+)(?:[eE][+-]?\d+)?|\d+[eE][+-]?\d+(?![A-Za-z0-9_]))
    |(?P<digits>\d+[A-Za-z_][A-Za-z0-9_]*)
    |(?P<integer>\d+)
    |(?P<word>[A-Za-z_][A-Za-z0-9_]*)
    |(?P<sign><>|!=|<=|>=|\|\||->|=>|.)""",
    re.VERBOSE | re.DOTALL,
)

RESERVED = frozenset(
    """
    ALTER AND AS BETWEEN BY CASE CAST CONSTRAINT CREATE CROSS CUBE CURRENT_CATALOG CURRENT_DATE CURRENT_PATH
    CURRENT_ROLE CURRENT_SCHEMA CURRENT_TIME CURRENT_TIMESTAMP CURRENT_USER DEALLOCATE DELETE DESCRIBE DISTINCT
    DROP ELSE END ESCAPE EXCEPT EXECUTE EXISTS EXTRACT FALSE FOR FROM FULL GROUP GROUPING HAVING IN INNER INSERT
    INTERSECT INTO IS JOIN LEFT LIKE LISTAGG LOCALTIME LOCALTIMESTAMP NATURAL NORMALIZE NOT NULL ON OR ORDER OUTER
    PREPARE RECURSIVE RIGHT ROLLUP SELECT SKIP TABLE THEN TRIM TRUE UESCAPE UNION UNNEST USING VALUES WHEN WHERE
    WITH
    """.split()  # noqa: SIM905
)
"""Words that are no names."""

JSON_FUNCTIONS = ("JSON_ARRAY", "JSON_EXISTS", "JSON_OBJECT", "JSON_QUERY", "JSON_TABLE", "JSON_VALUE")
"""Functions with a syntax of their own, which is not looked into."""

_QUERIES = ("SELECT", "VALUES", "TABLE", "WITH")
_SETS = ("UNION", "INTERSECT", "EXCEPT")
_TAILS = (*_SETS, "ORDER", "OFFSET", "LIMIT", "FETCH")
_COMPARISONS = ("=", "<>", "!=", "<", "<=", ">", ">=")
_ARITHMETIC = ("+", "-", "*", "/", "%", "||")
_FIELDS = ("YEAR", "MONTH", "DAY", "HOUR", "MINUTE", "SECOND")
_PARTS = (
    *_FIELDS, "QUARTER", "WEEK", "DAY_OF_MONTH", "DAY_OF_WEEK", "DOW", "DAY_OF_YEAR", "DOY", "YEAR_OF_WEEK", "YOW",
    "TIMEZONE_HOUR", "TIMEZONE_MINUTE",
)  # fmt: skip
_CONSTANTS = (
    "NULL", "TRUE", "FALSE", "CURRENT_DATE", "CURRENT_USER", "CURRENT_CATALOG", "CURRENT_SCHEMA", "CURRENT_PATH",
)  # fmt: skip
_NOW = ("CURRENT_TIME", "CURRENT_TIMESTAMP", "LOCALTIME", "LOCALTIMESTAMP")
_END = "<EOF>"


@dataclass(frozen=True)
class _Token:
    kind: str
    text: str  # in capitals where it is a word
    start: int


def check(sql: str, start: int, end: int, depth: Depth) -> None:
    """Raise QueryError SYNTAX_ERROR unless ``sql[start:end]`` is a query."""
    tokens = [
        _Token(kind, found[0].upper() if kind == "word" else found[0], found.start())
        for found in _LEXER.finditer(sql, start, end)
        if (kind := str(found.lastgroup)) != "blank"
    ]
    grammar = _Grammar(sql, [*tokens, _Token("end", _END, end)], depth)
    grammar.query()
    grammar.finish()


class _Grammar:
    """A place among the tokens, and the rules that move it on; each begins at the first token of what it reads."""

    def __init__(self, sql: str, tokens: list[_Token], depth: Depth) -> None:
        self._sql, self._tokens, self._depth = sql, tokens, depth
        self._at = 0

    def _ahead(self, steps: int = 0) -> _Token:
        return self._tokens[min(self._at + steps, len(self._tokens) - 1)]

    def _is(self, *texts: str, steps: int = 0) -> bool:
        token = self._ahead(steps)
        return token.text in texts and token.kind in ("word", "sign")

    def _kind(self, *kinds: str, steps: int = 0) -> bool:
        return self._ahead(steps).kind in kinds

    def _accept(self, *texts: str) -> bool:
        if self._is(*texts):
            self._at += 1
            return True
        return False

    def _expect(self, *texts: str) -> None:
        """The words, one after the other."""
        for text in texts:
            if not self._accept(text):
                self._fail()

    def _one_of(self, *texts: str) -> None:
        if not self._accept(*texts):
            self._fail()

    def _fail(self) -> NoReturn:
        token = self._ahead()
        line = self._sql.count("\n", 0, token.start) + 1
        column = token.start - self._sql.rfind("\n", 0, token.start)
        what = token.text if token.kind != "word" else self._sql[token.start : token.start + len(token.text)]
        if token.kind == "digits":
            what = "identifiers must not start with a digit; surround the identifier with double quotes"
        elif token.text == "`":
            what = "backquoted identifiers are not supported; use double quotes to quote identifiers"
        else:
            what = f"mismatched input '{what}'"
        raise QueryError("SYNTAX_ERROR", f"line {line}:{column}: {what}")

    def _many(self, rule: Callable[[], None]) -> None:
        rule()
        while self._accept(","):
            rule()

    def _in_parentheses(self, rule: Callable[[], None]) -> None:
        self._expect("(")
        rule()
        self._expect(")")

    def _listed(self, rule: Callable[[], None]) -> None:
        """Several in parentheses."""
        self._in_parentheses(lambda: self._many(rule))

    def finish(self) -> None:
        """The end of the text."""
        if not self._kind("end"):
            self._fail()

    # names

    def _is_name(self, steps: int = 0) -> bool:
        token = self._ahead(steps)
        return token.kind == "quoted" or (token.kind == "word" and token.text not in RESERVED)

    def _name(self) -> None:
        if not self._is_name():
            self._fail()
        self._at += 1

    def _dotted(self) -> None:
        self._name()
        while self._accept("."):
            self._name()

    def _alias(self) -> bool:
        """``[AS] name``."""
        if self._accept("AS"):
            self._name()
            return True
        if not self._is_name() or self._is_clause():
            return False
        self._at += 1
        return True

    def _is_clause(self) -> bool:
        """Whether a word that could be a name begins a clause."""
        return (
            (self._is("LIMIT") and (self._kind("integer", steps=1) or self._is("ALL", "?", steps=1)))
            or (self._is("OFFSET") and (self._kind("integer", steps=1) or self._is("?", steps=1)))
            or (self._is("FETCH") and self._is("FIRST", "NEXT", steps=1))
            or (self._is("WINDOW") and self._is_name(1) and self._is("AS", steps=2))
            or (self._is("TABLESAMPLE") and self._is("BERNOULLI", "SYSTEM", steps=1))
            or (self._is("MATCH_RECOGNIZE") and self._is("(", steps=1))
        )

    # queries

    def query(self) -> None:
        """A query with its WITH."""
        self._depth.within(self._query)

    def _query(self) -> None:
        if self._accept("WITH"):
            self._accept("RECURSIVE")
            self._many(self._named_query)
        self._query_primary()
        self._query_rest()

    def _query_rest(self) -> None:
        while self._accept(*_SETS):
            self._accept("ALL", "DISTINCT")
            self._query_primary()
        if self._accept("ORDER"):
            self._expect("BY")
            self._many(self._sort_item)
        if self._accept("OFFSET"):
            self._row_count()
            self._accept("ROW", "ROWS")
        if self._accept("LIMIT"):
            if not self._accept("ALL"):
                self._row_count()
        elif self._accept("FETCH"):
            self._one_of("FIRST", "NEXT")
            if not self._is("ROW", "ROWS"):
                self._row_count()
            self._one_of("ROW", "ROWS")
            if not self._accept("ONLY"):
                self._expect("WITH", "TIES")

    def _row_count(self) -> None:
        if not self._accept("?"):
            self._integer()

    def _integer(self) -> None:
        if not self._kind("integer"):
            self._fail()
        number = int(self._ahead().text)
        if number >= 2**63 and not (number == 2**63 and self._is("-", steps=-1)):
            raise QueryError("SYNTAX_ERROR", f"line 1:1: Invalid numeric literal: {number}")
        self._at += 1

    def _named_query(self) -> None:
        self._name()
        if self._is("("):
            self._listed(self._name)
        self._expect("AS")
        self._in_parentheses(self.query)

    def _query_primary(self) -> None:
        if self._accept("TABLE"):
            self._dotted()
        elif self._accept("VALUES"):
            self._many(self._expression)
        elif self._is("("):
            self._in_parentheses(self.query)
        else:
            self._expect("SELECT")
            self._select()

    def _select(self) -> None:
        if not (self._is("ALL") and (self._is("FROM", ",", ".", steps=1) or self._kind("end", steps=1))):
            self._accept("ALL", "DISTINCT")
        self._many(self._select_item)
        if self._accept("FROM"):
            self._many(self._relation)
        if self._accept("WHERE"):
            self._expression()
        if self._accept("GROUP"):
            self._expect("BY")
            self._accept("ALL", "DISTINCT")
            self._many(self._grouping_element)
        if self._accept("HAVING"):
            self._expression()
        if self._is("WINDOW") and self._is_clause():
            self._expect("WINDOW")
            self._many(self._window_definition)

    def _select_item(self) -> None:
        if self._accept("*"):
            return
        self._expression()
        if self._is(".") and self._is("*", steps=1):
            self._expect(".", "*")
            if self._accept("AS"):
                self._listed(self._name)
        else:
            self._alias()

    def _grouping_element(self) -> None:
        if self._accept("ROLLUP", "CUBE"):
            self._set_in_parentheses()
        elif self._is("GROUPING") and self._is("SETS", steps=1):
            self._expect("GROUPING", "SETS")
            self._listed(self._grouping_set)
        else:
            self._grouping_set()

    def _grouping_set(self) -> None:
        if self._is("(") and self._is(")", steps=1):
            self._expect("(", ")")
        else:
            self._expression()

    def _set_in_parentheses(self) -> None:
        if self._is(")", steps=1):
            self._expect("(", ")")
        else:
            self._listed(self._expression)

    def _sort_item(self) -> None:
        self._expression()
        self._accept("ASC", "DESC")
        if self._accept("NULLS"):
            self._one_of("FIRST", "LAST")

    def _window_definition(self) -> None:
        self._name()
        self._expect("AS")
        self._in_parentheses(self._window)

    # relations

    def _relation(self) -> None:
        self._sampled_relation()
        while True:
            if self._accept("CROSS"):
                self._expect("JOIN")
                self._sampled_relation()
            elif self._accept("NATURAL"):
                self._join_type()
                self._expect("JOIN")
                self._sampled_relation()
            elif self._is("JOIN", "INNER", "LEFT", "RIGHT", "FULL"):
                self._join_type()
                self._expect("JOIN")
                self._depth.within(self._relation)
                if self._accept("ON"):
                    self._expression()
                else:
                    self._expect("USING")
                    self._listed(self._name)
            else:
                return

    def _join_type(self) -> None:
        if self._accept("LEFT", "RIGHT", "FULL"):
            self._accept("OUTER")
        else:
            self._accept("INNER")

    def _sampled_relation(self) -> None:
        self._relation_primary()
        self._relation_alias()
        if self._is("MATCH_RECOGNIZE") and self._is_clause():
            self._at += 1
            self._skip()
            self._relation_alias()
        if self._is("TABLESAMPLE") and self._is_clause():
            self._at += 2
            self._in_parentheses(self._expression)

    def _relation_alias(self) -> None:
        if self._alias() and self._is("("):
            self._listed(self._name)

    def _relation_primary(self) -> None:
        if self._is("("):
            self._depth.within(self._relation_in_parentheses)
        elif self._accept("UNNEST"):
            self._listed(self._expression)
            if self._accept("WITH"):
                self._expect("ORDINALITY")
        elif self._is("LATERAL") and self._is("(", steps=1):
            self._at += 1
            self._in_parentheses(self.query)
        elif (self._is("TABLE") and self._is("(", steps=1)) or (self._is("JSON_TABLE") and self._is("(", steps=1)):
            self._at += 1
            self._skip()
        else:
            self._dotted()
            if self._is("FOR"):
                self._expect("FOR")
                self._one_of("TIMESTAMP", "VERSION")
                self._expect("AS", "OF")
                self._value()

    def _relation_in_parentheses(self) -> None:
        self._expect("(")
        if self._is(*_QUERIES):
            self.query()
        else:
            self._relation()
            if self._is(*_TAILS):  # the first of them was a query in parentheses
                self._query_rest()
        self._expect(")")

    def _skip(self) -> None:
        """All up to the end of the parentheses that begin here."""
        self._expect("(")
        depth = 1
        while depth:
            if self._kind("end"):
                self._fail()
            depth += self._is("(") - self._is(")")
            self._at += 1

    # expressions

    def _expression(self) -> None:
        self._depth.within(self._boolean)

    def _boolean(self) -> None:
        while True:
            while self._accept("NOT"):
                pass
            self._value()
            self._predicate()
            if not self._accept("AND", "OR"):
                return

    def _predicate(self) -> None:
        if self._accept(*_COMPARISONS):
            if self._is("ALL", "SOME", "ANY") and self._is("(", steps=1):
                self._at += 1
                self._in_parentheses(self.query)
            else:
                self._value()
            return
        if self._accept("IS"):
            self._accept("NOT")
            if self._accept("DISTINCT"):
                self._expect("FROM")
                self._value()
            else:
                self._expect("NULL")
            return
        if self._is("NOT") and not self._is("BETWEEN", "IN", "LIKE", steps=1):
            self._fail()
        self._accept("NOT")
        if self._accept("BETWEEN"):
            self._value()
            self._expect("AND")
            self._value()
        elif self._accept("IN"):
            self._expect("(")
            self._queries_or_expressions()
            self._expect(")")
        elif self._accept("LIKE"):
            self._value()
            if self._accept("ESCAPE"):
                self._value()

    def _queries_or_expressions(self) -> None:
        if self._is(*_QUERIES):
            self.query()
            return
        self._many(self._expression)
        if self._is(*_TAILS):  # what stands before was a query in parentheses
            self._query_rest()

    def _value(self) -> None:
        while True:
            while self._accept("+", "-"):
                pass
            self._primary()
            while self._is("AT") and self._is("TIME", steps=1):
                self._expect("AT", "TIME", "ZONE")
                if self._is("INTERVAL"):
                    self._interval()
                else:
                    self._string()
            if not self._accept(*_ARITHMETIC):
                return

    def _primary(self) -> None:
        self._atom()
        while True:
            if self._is(".") and not self._is("*", steps=1):
                self._at += 1
                self._name()
            elif self._accept("["):
                self._value()
                self._expect("]")
            else:
                return

    def _atom(self) -> None:
        token = self._ahead()
        if token.kind == "integer":
            self._integer()
        elif token.kind in ("decimal", "binary", "digits") or self._is("?"):
            self._at += 1
        elif token.kind == "string":
            self._string()
        elif self._is("("):
            self._atom_in_parentheses()
        elif token.kind == "quoted":
            self._named()
        elif token.kind == "word":
            rule = _ATOMS.get(token.text)
            if rule is None or not rule(self):
                self._named()
        else:
            self._fail()

    def _string(self) -> None:
        if not self._kind("string"):
            self._fail()
        unicode = self._ahead().text[0] in "Uu"
        self._at += 1
        if unicode and self._accept("UESCAPE"):
            self._string()

    def _atom_in_parentheses(self) -> None:
        steps = 1
        while self._is_name(steps) and self._is(",", steps=steps + 1):
            steps += 2
        steps += self._is_name(steps)
        if self._is(")", steps=steps) and self._is("->", steps=steps + 1):
            self._at += steps + 2
            self._expression()
            return
        self._expect("(")
        self._queries_or_expressions()
        self._expect(")")

    def _named(self) -> None:
        """A column, a lambda of one name, a literal with its type before it, or a call."""
        if not self._is_name():
            self._fail()
        if self._is("->", steps=1):
            self._at += 2
            self._expression()
        elif self._kind("string", steps=1):
            self._at += 1
            self._string()
        elif self._is("DOUBLE") and self._is("PRECISION", steps=1) and self._kind("string", steps=2):
            self._at += 2
            self._string()
        else:
            self._at += 1
            steps = 0
            while self._is(".", steps=steps) and self._is_name(steps + 1):
                steps += 2
            if self._is("(", steps=steps):
                self._at += steps
                self._call()

    def _call(self) -> None:
        self._expect("(")
        if self._accept("*") or (
            self._is_name() and self._is(".", steps=1) and self._is("*", steps=2) and self._is(")", steps=3)
        ):
            self._at += 0 if self._is(")") else 3
        else:
            self._arguments()
        self._expect(")")
        if self._is("FILTER") and self._is("(", steps=1):
            self._expect("FILTER", "(", "WHERE")
            self._expression()
            self._expect(")")
        if self._is("IGNORE", "RESPECT") and self._is("NULLS", steps=1):
            self._at += 2
            if not self._is("OVER"):
                self._fail()
        if self._is("OVER") and (self._is("(", steps=1) or self._is_name(1)):
            self._at += 1
            if self._is("("):
                self._in_parentheses(self._window)
            else:
                self._name()

    def _arguments(self) -> None:
        if self._is("DISTINCT", "ALL") and not self._is(")", ",", steps=1):
            self._at += 1
            self._many(self._expression)
        elif not self._is(")", "ORDER"):
            self._many(self._expression)
        if self._accept("ORDER"):
            self._expect("BY")
            self._many(self._sort_item)

    def _window(self) -> None:
        if self._is_name() and not (
            (self._is("PARTITION") and self._is("BY", steps=1)) or self._is("RANGE", "ROWS", "GROUPS")
        ):
            self._at += 1
        if self._accept("PARTITION"):
            self._expect("BY")
            self._many(self._expression)
        if self._accept("ORDER"):
            self._expect("BY")
            self._many(self._sort_item)
        if self._accept("RANGE", "ROWS", "GROUPS"):
            if self._accept("BETWEEN"):
                self._bound()
                self._expect("AND")
            self._bound()

    def _bound(self) -> None:
        if self._is("CURRENT") and self._is("ROW", steps=1):
            self._at += 2
            return
        if self._is("UNBOUNDED") and self._is("PRECEDING", "FOLLOWING", steps=1):
            self._at += 2
            return
        self._value()  # of an expression's forms the one that AND does not end
        self._one_of("PRECEDING", "FOLLOWING")

    # what a word begins; each rule tells whether it was there, and a name may be there where it was not

    def _constant(self) -> bool:
        self._at += 1
        return True

    def _now(self) -> bool:
        self._at += 1
        if self._accept("("):
            self._row_count()
            self._expect(")")
        return True

    def _interval(self) -> bool:
        sign = self._is("+", "-", steps=1)
        if not (self._kind("string", steps=1 + sign) and self._is(*_FIELDS, steps=2 + sign)):
            return False
        self._at += 3 + sign
        if self._accept("TO"):
            self._one_of(*_FIELDS)
        return True

    def _row(self) -> bool:
        if not self._is("(", steps=1):
            return False
        self._at += 1
        self._listed(self._expression)
        return True

    def _array(self) -> bool:
        if not self._is("[", steps=1):
            return False
        self._at += 2
        if not self._is("]"):
            self._many(self._expression)
        self._expect("]")
        return True

    def _case(self) -> bool:
        self._at += 1
        if not self._is("WHEN"):
            self._expression()
        self._expect("WHEN")
        while True:
            self._expression()
            self._expect("THEN")
            self._expression()
            if not self._accept("WHEN"):
                break
        if self._accept("ELSE"):
            self._expression()
        self._expect("END")
        return True

    def _cast(self) -> bool:
        if self._is("TRY_CAST") and not self._is("(", steps=1):
            return False
        self._at += 1
        self._expect("(")
        self._expression()
        self._expect("AS")
        self._type()
        self._expect(")")
        return True

    def _exists(self) -> bool:
        self._at += 1
        self._in_parentheses(self.query)
        return True

    def _extract(self) -> bool:
        self._expect("EXTRACT", "(")
        self._one_of(*_PARTS)
        self._expect("FROM")
        self._value()
        self._expect(")")
        return True

    def _normalize(self) -> bool:
        self._expect("NORMALIZE", "(")
        self._value()
        if self._accept(","):
            self._one_of("NFC", "NFD", "NFKC", "NFKD")
        self._expect(")")
        return True

    def _position(self) -> bool:
        if not self._begins_with_value_and("IN"):
            return False
        self._value()
        self._expect(")")
        return True

    def _substring(self) -> bool:
        if not self._begins_with_value_and("FROM"):
            return False
        self._value()
        if self._accept("FOR"):
            self._value()
        self._expect(")")
        return True

    def _begins_with_value_and(self, keyword: str) -> bool:
        """Go past `name ( value KEYWORD`; where it is not that, it is left for the rule that reads arguments."""
        if not self._is("(", steps=1):
            return False
        before = self._at
        self._at += 2
        if not self._is(")"):
            with contextlib.suppress(QueryError):
                self._value()
        if self._accept(keyword):
            return True
        self._at = before
        return False

    def _trim(self) -> bool:
        self._expect("TRIM", "(")
        if self._is("LEADING", "TRAILING", "BOTH") and not self._is(")", ",", ".", steps=1):
            self._at += 1
            if not self._is("FROM"):
                self._value()
            self._expect("FROM")
            self._value()
        else:
            self._value()
            if self._accept("FROM", ","):
                self._value()
        self._expect(")")
        return True

    def _listagg(self) -> bool:
        self._expect("LISTAGG", "(")
        self._accept("ALL", "DISTINCT")
        self._expression()
        if self._accept(","):
            self._string()
        if self._accept("ON"):
            self._expect("OVERFLOW")
            if not self._accept("ERROR"):
                self._expect("TRUNCATE")
                if self._kind("string"):
                    self._string()
                self._one_of("WITH", "WITHOUT")
                self._expect("COUNT")
        self._expect(")", "WITHIN", "GROUP", "(", "ORDER", "BY")
        self._many(self._sort_item)
        self._expect(")")
        if self._is("FILTER") and self._is("(", steps=1):
            self._at += 1
            self._skip()
        return True

    def _grouping(self) -> bool:
        self._expect("GROUPING", "(")
        if not self._is(")"):
            self._many(self._dotted)
        self._expect(")")
        return True

    def _json(self) -> bool:
        if not self._is("(", steps=1):
            return False
        self._at += 1
        self._skip()
        return True

    # types

    def _type(self) -> None:
        self._depth.within(self._any_type)

    def _any_type(self) -> None:
        if self._is("ROW") and self._is("(", steps=1):
            self._at += 1
            self._listed(self._field)
        elif self._is("INTERVAL") and self._is(*_FIELDS, steps=1):
            self._at += 2
            if self._accept("TO"):
                self._one_of(*_FIELDS)
        elif self._is("DOUBLE") and self._is("PRECISION", steps=1):
            self._at += 2
        elif self._is("ARRAY", "MAP") and self._is("<", steps=1):
            self._at += 2
            self._many(self._type)
            self._expect(">")
        else:
            timed = self._is("TIME", "TIMESTAMP")
            self._name()
            if self._is("("):
                self._listed(self._type_parameter)
            if timed and self._accept("WITH", "WITHOUT"):
                self._expect("TIME", "ZONE")
        while self._accept("ARRAY"):
            if self._accept("["):
                self._row_count()
                self._expect("]")

    def _field(self) -> None:
        if self._is_name() and not self._is(",", ")", "(", "<", steps=1) and not self._is_long_type():
            self._name()
        self._type()

    def _is_long_type(self) -> bool:
        """A type of several words, of which the first is no field's name."""
        return (
            (self._is("DOUBLE") and self._is("PRECISION", steps=1))
            or (self._is("INTERVAL") and self._is(*_FIELDS, steps=1) and self._is(",", ")", "TO", steps=2))
            or (self._is("TIME", "TIMESTAMP") and self._is("WITH", "WITHOUT", steps=1))
            or (self._is("ARRAY", steps=1) and not self._is("(", "<", steps=2))
        )

    def _type_parameter(self) -> None:
        if self._kind("integer"):
            self._at += 1
        else:
            self._type()


_ATOMS: dict[str, Callable[[_Grammar], bool]] = {
    **dict.fromkeys(_CONSTANTS, _Grammar._constant),
    **dict.fromkeys(_NOW, _Grammar._now),
    **dict.fromkeys(JSON_FUNCTIONS, _Grammar._json),
    "ARRAY": _Grammar._array,
    "CASE": _Grammar._case,
    "CAST": _Grammar._cast,
    "EXISTS": _Grammar._exists,
    "EXTRACT": _Grammar._extract,
    "GROUPING": _Grammar._grouping,
    "INTERVAL": _Grammar._interval,
    "LISTAGG": _Grammar._listagg,
    "NORMALIZE": _Grammar._normalize,
    "POSITION": _Grammar._position,
    "ROW": _Grammar._row,
    "SUBSTRING": _Grammar._substring,
    "TRIM": _Grammar._trim,
    "TRY_CAST": _Grammar._cast,
}
"""Rules by the word that begins them."""
