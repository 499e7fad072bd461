"""Expressions: each kind of node by Trino's typing rules."""

import datetime
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, ClassVar

from sqlglot import exp

from .arithmetic import arithmetic, negative
from .casts import cast
from .comparisons import compare
from .errors import QueryError, unsupported
from .functions import AGGREGATES, KNOWN, SCALARS, WINDOWS, Call, F, Function, bind, completed
from .logic import conjunction, disjunction, negation
from .parser import place
from .pruning import Tests, is_null, joined
from .scope import Column, Context, Grouping, Places, Query
from .types import (
    BIGINT,
    BOOLEAN,
    DATE,
    DAY_SECOND,
    DOUBLE,
    INTEGER,
    TIMESTAMP_TZ,
    UNKNOWN,
    VARCHAR,
    YEAR_MONTH,
    Type,
    array,
    common,
    decimal,
    duckdb,
    is_integer,
    parse_type,
)
from .values import Value, coerce, derived, fail, integer_literal, string, varchar_literal

_COMPARISONS: dict[type, str] = {
    exp.EQ: "=", exp.NEQ: "<>", exp.LT: "<", exp.LTE: "<=", exp.GT: ">", exp.GTE: ">=",
}  # fmt: skip
_ARITHMETIC: dict[type, str] = {exp.Add: "+", exp.Sub: "-", exp.Mul: "*", exp.Div: "/", exp.Mod: "%"}
_PREDICATES = (
    exp.EQ, exp.NEQ, exp.LT, exp.LTE, exp.GT, exp.GTE, exp.Like, exp.Escape, exp.In, exp.Between, exp.Is,
    exp.NullSafeEQ, exp.NullSafeNEQ, exp.And, exp.Or, exp.Not,
)  # fmt: skip
# The parts of a node that its method handles; a node with any other is refused.
_PARTS: dict[type, tuple[str, ...]] = {
    exp.Column: ("this", "table", "db", "catalog"),
    exp.Literal: ("this", "is_string"),
    exp.DPipe: ("this", "expression", "safe"),
    exp.Div: ("this", "expression", "typed", "safe"),
    exp.Interval: ("this", "unit"),
    exp.Between: ("this", "low", "high"),
    exp.In: ("this", "expressions", "query"),
    exp.Like: ("this", "expression", "negate"),
    exp.Case: ("this", "ifs", "default"),
    exp.Cast: ("this", "to", "safe"),
    exp.TryCast: ("this", "to", "safe"),
    exp.StrPosition: ("this", "substr"),
    exp.Substring: ("this", "start", "length"),
    exp.Trim: ("this", "expression", "position"),
    exp.Bracket: ("this", "expressions", "offset"),
    exp.Window: ("this", "partition_by", "order", "spec", "over"),
    exp.CurrentTimestamp: ("sysdate",),
    exp.Subquery: ("this", "with_", "order", "limit", "offset"),
    exp.Array: ("expressions", "bracket_notation"),
}
_FIELDS = {
    "YEAR": "year", "QUARTER": "quarter", "MONTH": "month", "WEEK": "week", "DAY": "day", "DAY_OF_MONTH": "day",
    "DAY_OF_WEEK": "day_of_week", "DOW": "day_of_week", "DAY_OF_YEAR": "day_of_year", "DOY": "day_of_year",
    "YEAR_OF_WEEK": "year_of_week", "YOW": "year_of_week", "HOUR": "hour", "MINUTE": "minute", "SECOND": "second",
}  # fmt: skip
_SPECIAL = ("coalesce", "if", "mod", "nullif", "try", "typeof", "grouping")


class Expressions:
    """Types expressions of one text; queries inside them are left to the subclass."""

    def __init__(self, sql: str) -> None:
        self.places = Places(sql)

    # Errors.

    def error(self, code: str, node: exp.Expr | None, message: str, *, operator: bool = False) -> QueryError:
        """An error at a node, worded as Trino words it."""
        offset = 0 if node is None else self.places.operator(node) if operator else self.places.start(node)
        line, column = place(self.places.sql, offset)
        return QueryError(code, f"line {line}:{column}: {message}")

    def refuse(self, node: exp.Expr, what: str) -> QueryError:
        """An error for what Athena does and this engine does not."""
        return self.error("NOT_SUPPORTED", node, unsupported(what))

    def only(self, node: exp.Expr, *names: str) -> None:
        """Refuse a node with parts that are not handled: nothing is silently left out."""
        for name, part in node.args.items():
            if part not in (None, False, []) and name not in names:
                raise self.refuse(node, f"{name.strip('_')} in {type(node).__name__}")

    # For the subclass.

    def subquery(self, node: exp.Expr, context: Context, kind: str) -> Query:
        """Analyse a query that stands in an expression, as ``kind`` of predicate or as a scalar."""
        raise self.refuse(node, f"a {kind} subquery in {context.clause}")

    # Dispatch.

    def value(self, node: exp.Expr, context: Context) -> Value:
        """Type an expression."""
        if context.grouping is not None and not isinstance(node, (exp.Literal, exp.Paren)):
            key = self._key(node, context, context.grouping)
            if key is not None:
                return key
        method = self._METHODS.get(type(node))
        if method is None:
            raise self.refuse(node, type(node).__name__)
        self.only(node, *_PARTS.get(type(node), ("this", "expression", "expressions")))
        try:
            return method(self, node, context)
        except QueryError as error:
            if error.message.startswith("line "):
                raise
            raise self.error(error.code, node, error.message) from error

    def _key(self, node: exp.Expr, context: Context, grouping: Grouping) -> Value | None:
        if id(node) not in grouping.plain:
            found: Value | None = None
            if not self._composite(node) and not self._names_output(node, context):
                found = grouping.keys.get(self.value(node, grouping.source).sql)
            grouping.plain[id(node)] = found
        return grouping.plain[id(node)]

    def _names_output(self, node: exp.Expr, context: Context) -> bool:
        """Tell an expression of ORDER BY that uses a column of the result by its name."""
        outputs = context.outputs or {}
        return any(len(c.parts) == 1 and str(c.name).lower() in outputs for c in node.find_all(exp.Column))

    def _composite(self, node: exp.Expr) -> bool:
        """Tell an expression with aggregates, windows or queries in it, which can be no grouping key as a whole."""
        return any(
            isinstance(n, (exp.Query, exp.Window, exp.Filter, exp.Order, exp.Star))
            or (
                isinstance(n, exp.Anonymous)
                and (n.name.lower() in AGGREGATES or n.name.lower() in ("grouping", "listagg"))
            )
            for n in node.walk()
        )

    def boolean(self, node: exp.Expr, context: Context, message: str) -> Value:
        """Type an expression that must be a boolean."""
        found = self.value(node, context)
        if found.type not in (BOOLEAN, UNKNOWN):
            raise self.error("TYPE_MISMATCH", node, message.format(found.type))
        return coerce(found, BOOLEAN)

    # Names and constants.

    def _column(self, node: exp.Column, context: Context) -> Value:
        parts = [str(p.name).lower() for p in node.parts]
        if len(parts) == 4:
            if parts[0] != "awsdatacatalog":
                raise self._unresolved(node)
            parts = parts[1:]
        return self.resolve(node, parts, context)

    def _unresolved(self, node: exp.Expr) -> QueryError:
        return self.error("COLUMN_NOT_FOUND", node, f"Column '{self._dotted(node)}' cannot be resolved")

    def _dotted(self, node: exp.Expr) -> str:
        return ".".join(str(p.name).lower() for p in (node.parts if isinstance(node, exp.Column) else ()))

    def resolve(self, node: exp.Expr, parts: Sequence[str], context: Context) -> Value:
        """Find a column by its name, here or in the query around."""
        if context.outputs is not None and len(parts) == 1 and (outputs := context.outputs.get(parts[0])):
            if context.in_aggregate:
                raise self.error(
                    "COLUMN_NOT_FOUND",
                    node,
                    "Invalid reference to output projection attribute from ORDER BY aggregation",
                )
            if len({o.sql for o in outputs}) > 1 or len(outputs) > 1:
                raise self.error("AMBIGUOUS_NAME", node, f"Column '{parts[0]}' is ambiguous")
            return outputs[0]
        found = [c for c in context.scope.columns if c.matches(parts)]
        if len(found) > 1:
            raise self.error("AMBIGUOUS_NAME", node, f"Column '{self._dotted(node)}' is ambiguous")
        if found:
            if context.grouping is not None:
                if key := context.grouping.keys.get(found[0].value.sql):
                    return key
                raise self._not_grouped(node)
            return self.use(node, found[0])
        around = context.scope.parent
        if around is None and parts[-1] in ("$path", "$file_modified_time", "$file_size", "$partition", "$bucket"):
            raise self.refuse(node, f'the hidden column "{parts[-1]}"')
        if around is None:
            raise self._unresolved(node)
        outer = self.resolve(node, parts, around)
        if context.scope.closed:
            raise self.refuse(node, f"a reference to '{self._dotted(node)}' of the query around from here")
        context.scope.block.correlated.append(context.clause)
        return replace(outer, tests={}, literal=None)

    def _not_grouped(self, node: exp.Expr) -> QueryError:
        return self.error(
            "EXPRESSION_NOT_AGGREGATE",
            node,
            f"'{self._dotted(node)}' must be an aggregate expression or appear in GROUP BY clause",
        )

    def use(self, node: exp.Expr, column: Column) -> Value:
        """The value of a column that is read."""
        if column.value.type.name.startswith("!"):
            raise self.refuse(node, f"type {column.value.type.name[1:]}")
        return column.value

    def _literal(self, node: exp.Expr, _context: Context) -> Value:
        text = str(node.this)
        if node.args["is_string"]:
            return varchar_literal(text)
        if re.fullmatch(r"\d+", text):
            if int(text) > 9223372036854775807:
                raise self.error("INVALID_LITERAL", node, f"Invalid numeric literal: {text}")
            return integer_literal(int(text))
        if re.fullmatch(r"(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?", text):
            return Value(f"CAST('{text}' AS DOUBLE)", DOUBLE, literal=float(text))
        raise self.error("SYNTAX_ERROR", node, f"mismatched input '{text}'")

    def _boolean(self, node: exp.Expr, _context: Context) -> Value:
        return Value("TRUE" if node.this else "FALSE", BOOLEAN, literal=bool(node.this))

    def _null(self, _node: exp.Expr, _context: Context) -> Value:
        return Value("CAST(NULL AS INTEGER)", UNKNOWN)

    def _paren(self, node: exp.Expr, context: Context) -> Value:
        return self.value(node.this, context)

    def _interval(self, node: exp.Expr, _context: Context) -> Value:
        unit = str(node.args["unit"].name).upper() if isinstance(node.args.get("unit"), exp.Var) else ""
        number = str(node.this.name) if isinstance(node.this, exp.Literal) and node.this.is_string else ""
        if unit not in ("YEAR", "MONTH", "DAY", "HOUR", "MINUTE", "SECOND") or not re.fullmatch(r"[+-]?\d+", number):
            raise self.refuse(node, "this interval")
        type_ = YEAR_MONTH if unit in ("YEAR", "MONTH") else DAY_SECOND
        return Value(f"INTERVAL '{int(number)}' {unit}", type_)

    def _placeholder(self, node: exp.Expr, _context: Context) -> Value:
        raise self.error("INVALID_PARAMETER_USAGE", node, "Incorrect number of parameters: expected 1 but found 0")

    # Operators.

    def _comparison(self, node: exp.Expr, context: Context) -> Value:
        operator = _COMPARISONS[type(node)]
        for side in (node.this, node.expression):
            if isinstance(side, _PREDICATES):
                raise self.error("SYNTAX_ERROR", node, f"mismatched input '{operator}'", operator=True)
            if isinstance(side, (exp.Any, exp.All)):
                raise self.refuse(side, "ANY, SOME and ALL")
        left, right = self.value(node.this, context), self.value(node.expression, context)
        found = compare(operator, left, right)
        if found is None:
            raise self._cannot_apply(node, operator, left, right)
        return found

    def _cannot_apply(self, node: exp.Expr, operator: str, left: Value, right: Value) -> QueryError:
        return self.error(
            "TYPE_MISMATCH", node, f"Cannot apply operator: {left.type} {operator} {right.type}", operator=True
        )

    def _arithmetic(self, node: exp.Expr, context: Context) -> Value:
        operator = _ARITHMETIC[type(node)]
        left, right = self.value(node.this, context), self.value(node.expression, context)
        found = arithmetic(operator, left, right)
        if found is None:
            raise self._cannot_apply(node, operator, left, right)
        return found

    def _negative(self, node: exp.Expr, context: Context) -> Value:
        found = negative(value := self.value(node.this, context))
        if found is None:
            raise self.error("TYPE_MISMATCH", node, f"Cannot negate {value.type}")
        return found

    def _logic(self, node: exp.Expr, context: Context) -> Value:
        kind = type(node)
        operands: list[exp.Expr] = []
        pending = [node]
        while pending:
            current = pending.pop()
            if isinstance(current, kind):
                pending += [current.expression, current.this]
            else:
                operands.append(current)
        parts = [
            self.boolean(o, context, "Logical expression term must evaluate to a boolean (actual: {})")
            for o in operands
        ]
        return (conjunction if kind is exp.And else disjunction)(parts)

    def _not(self, node: exp.Expr, context: Context) -> Value:
        return negation(
            self.boolean(node.this, context, "Value of logical NOT expression must evaluate to a boolean (actual: {})")
        )

    def _is(self, node: exp.Expr, context: Context) -> Value:
        if not isinstance(node.expression, exp.Null):
            raise self.error("SYNTAX_ERROR", node, f"mismatched input '{node.expression.sql()}'. Expecting: 'NULL'")
        value = self.value(node.this, context)
        tests = {scan: is_null(test) for scan, test in value.tests.items()}
        return Value(f"({value.sql} IS NULL)", BOOLEAN, value.fallible, tests=tests)

    def _distinct_from(self, node: exp.Expr, context: Context) -> Value:
        left, right = self.value(node.this, context), self.value(node.expression, context)
        type_ = common(left.type, right.type)
        if type_ is None:
            raise self._cannot_apply(node, "IS DISTINCT FROM", left, right)
        a, b = coerce(left, type_), coerce(right, type_)
        word = "IS NOT DISTINCT FROM" if isinstance(node, exp.NullSafeEQ) else "IS DISTINCT FROM"
        return derived([a, b], f"({a.sql} {word} {b.sql})", BOOLEAN)

    def _between(self, node: exp.Expr, context: Context) -> Value:
        value, low, high = (self.value(node.args[name], context) for name in ("this", "low", "high"))
        first, second = compare(">=", value, low), compare("<=", value, high)
        type_ = common(value.type, low.type)
        if first is None or second is None or type_ is None or common(type_, high.type) is None:
            raise self.error(
                "TYPE_MISMATCH", node, f"Cannot check if {value.type} is BETWEEN {low.type} and {high.type}"
            )
        return conjunction([first, second])

    def _in(self, node: exp.Expr, context: Context) -> Value:
        value = self.value(node.this, context)
        if node.args.get("query") is not None:
            return self._in_query(node, value, context)
        items = [self.value(item, context) for item in node.expressions]
        type_ = self._common([value, *items], node, "IN value and list items must be the same type")
        if type_ in (DOUBLE, parse_type("real")) or any(i.fallible for i in items) or type_.name == "array":
            found = [compare("=", value, item) for item in items]
            return disjunction([f for f in found if f is not None])
        tests = disjunction([f for i in items if (f := compare("=", value, i)) is not None]).tests
        listed = ", ".join(coerce(i, type_).sql for i in items)
        target = coerce(value, type_)
        return Value(f"({target.sql} IN ({listed}))", BOOLEAN, value.fallible, tests=tests)

    def _in_query(self, node: exp.Expr, value: Value, context: Context) -> Value:
        query = self.subquery(node.args["query"], context, "IN")
        if len(query.outputs) != 1:
            raise self.error(
                "TYPE_MISMATCH",
                node,
                f"Multiple columns returned by subquery are not yet supported. Found {len(query.outputs)}",
            )
        found = query.outputs[0].type
        type_ = common(value.type, found)
        if type_ is None:
            raise self.error(
                "TYPE_MISMATCH",
                node,
                f"Value and result of subquery must be of the same type for IN expression: {value.type} vs {found}",
            )
        if type_ in (DOUBLE, parse_type("real")) or type_.name == "array":
            raise self.refuse(node, f"IN of a subquery of type {type_}")
        inner = coerce(Value("q.c", found), type_).sql
        return Value(f"({coerce(value, type_).sql} IN (SELECT {inner} FROM ({query.sql}) AS q(c)))", BOOLEAN, True)

    def _common(self, values: Sequence[Value], node: exp.Expr, what: str) -> Type:
        type_ = values[0].type
        for value in values[1:]:
            found = common(type_, value.type)
            if found is None:
                kinds = ", ".join(dict.fromkeys(str(v.type) for v in values))
                raise self.error(
                    "TYPE_MISMATCH",
                    node,
                    f"{what} or coercible to a common type. Cannot find common type between {type_} and {value.type}, "
                    f"all types (without duplicates): [{kinds}]",
                )
            type_ = found
        return type_

    def _like(self, node: exp.Expr, context: Context, escape: Value | None = None) -> Value:
        value, pattern = self.value(node.this, context), self.value(node.expression, context)
        for side, what in ((value, "Left side of"), (pattern, "Pattern for")):
            if side.type.name not in ("varchar", "unknown"):
                raise self.error(
                    "TYPE_MISMATCH", node, f"{what} LIKE expression must evaluate to a varchar (actual: {side.type})"
                )
        parts = [coerce(value, VARCHAR), coerce(pattern, VARCHAR)]
        word = "NOT LIKE" if node.args.get("negate") else "LIKE"
        if escape is None:
            return derived(parts, f"({parts[0].sql} {word} {parts[1].sql})", BOOLEAN)
        mark = escape.literal
        if not isinstance(mark, str) or not isinstance(pattern.literal, str):
            raise self.refuse(node, "LIKE ... ESCAPE with what is not a constant")
        if len(mark) != 1:
            raise self.error("INVALID_FUNCTION_ARGUMENT", node, "Escape string must be a single character")
        if re.search(
            f"{re.escape(mark)}(?![%_{re.escape(mark)}])",
            re.sub(f"{re.escape(mark)}[%_{re.escape(mark)}]", "", pattern.literal),
        ):
            raise self.error(
                "INVALID_FUNCTION_ARGUMENT",
                node,
                "Escape character must be followed by '%', '_' or the escape character itself",
            )
        return derived(parts, f"({parts[0].sql} {word} {parts[1].sql} ESCAPE {string(mark)})", BOOLEAN)

    def _escape(self, node: exp.Expr, context: Context) -> Value:
        return self._like(node.this, context, self.value(node.expression, context))

    def _concatenation(self, node: exp.Expr, context: Context) -> Value:
        values = [self.value(node.this, context), self.value(node.expression, context)]
        if any(v.type.name not in ("varchar", "unknown") for v in values):
            if any(v.type.name == "array" for v in values):
                raise self.refuse(node, "|| of arrays")
            raise self._unexpected(node, "concat", values, SCALARS["concat"], operator=True)
        found = derived(values, f"({coerce(values[0], VARCHAR).sql} || {coerce(values[1], VARCHAR).sql})", VARCHAR)
        return replace(found, tests=_joined_tests(values))

    # Conditions.

    def _case(self, node: exp.Expr, context: Context) -> Value:
        subject = self.value(node.this, context) if node.args.get("this") is not None else None
        conditions, results = [], []
        for branch in node.args["ifs"]:
            if subject is None:
                conditions.append(
                    self.boolean(branch.this, context, "CASE WHEN clause must evaluate to a boolean (actual: {})")
                )
            else:
                operand = self.value(branch.this, context)
                found = compare("=", subject, operand)
                if found is None:
                    raise self.error(
                        "TYPE_MISMATCH",
                        branch.this,
                        f"CASE operand type does not match WHEN clause operand type: {subject.type} vs {operand.type}",
                    )
                conditions.append(found)
            results.append(self.value(branch.args["true"], context))
        if node.args.get("default") is not None:
            results.append(self.value(node.args["default"], context))
        type_ = self._common(results, node, "All CASE results must be the same type")
        results = [coerce(r, type_) for r in results]
        branches = " ".join(f"WHEN {c.sql} THEN {r.sql}" for c, r in zip(conditions, results, strict=False))
        default = results[-1].sql if len(results) > len(conditions) else f"CAST(NULL AS {duckdb(type_)})"
        return derived([*conditions, *results], f"CASE {branches} ELSE {default} END", type_)

    def _special(self, node: exp.Expr, name: str, context: Context) -> Value:
        arguments = node.expressions
        if name == "coalesce":
            values = [self.value(a, context) for a in arguments]
            if len(values) < 2:
                raise self.error(
                    "INVALID_FUNCTION_ARGUMENT", node, "The 'coalesce' function must have at least two arguments"
                )
            type_ = self._common(values, node, "All COALESCE operands must be the same type")
            values = [coerce(v, type_) for v in values]
            return derived(values, f"COALESCE({', '.join(v.sql for v in values)})", type_)
        if name == "if":
            return self._if(node, context)
        if name == "mod":
            return self._modulo(node, context)
        if name == "nullif":
            if len(arguments) != 2:
                raise self.error("INVALID_FUNCTION_ARGUMENT", node, "Invalid number of arguments for 'nullif' function")
            first, second = (self.value(a, context) for a in arguments)
            same = compare("=", first, second)
            if same is None:
                raise self.error(
                    "TYPE_MISMATCH", node, f"Types are not comparable with NULLIF: {first.type} vs {second.type}"
                )
            return derived([first, second], f"CASE WHEN {same.sql} THEN NULL ELSE {first.sql} END", first.type)
        if len(arguments) != 1 and name != "grouping":
            raise self.error("INVALID_FUNCTION_ARGUMENT", node, f"The '{name}' function must have exactly one argument")
        if name == "try":
            if any(isinstance(n, exp.Query) for n in node.walk()):
                raise self.refuse(node, "a subquery in TRY")
            value = self.value(arguments[0], context)
            return Value(f"TRY({value.sql})", value.type)
        if name == "typeof":
            return Value(string(str(self.value(arguments[0], context).type)), VARCHAR)
        return self._grouping(node, context)

    def _grouping(self, node: exp.Expr, context: Context) -> Value:
        grouping = context.grouping
        if grouping is None:
            raise self.error(
                "MISSING_GROUP_BY",
                node,
                "A GROUPING() operation can only be used with a corresponding GROUPING SET/CUBE/ROLLUP/GROUP BY clause",
            )
        keys = []
        for argument in node.expressions:
            key = grouping.keys.get(self.value(argument, grouping.source).sql)
            if key is None:
                raise self.error(
                    "INVALID_ARGUMENTS",
                    argument,
                    "The arguments to GROUPING() must be expressions referenced by the GROUP BY at the associated query"
                    " level",
                )
            keys.append(key.sql.rpartition(".")[2])
        type_ = INTEGER if len(keys) <= 31 else BIGINT
        return self.aggregate_symbol(grouping, f"CAST(grouping({', '.join(keys)}) AS {duckdb(type_)})", type_)

    def _modulo(self, node: exp.Expr, context: Context) -> Value:
        values = [self.value(a, context) for a in node.expressions]
        found = arithmetic("%", *values) if len(values) == 2 else None
        if found is None:
            given = ", ".join(str(v.type) for v in values)
            expected = (
                "mod(bigint, bigint), mod(decimal(p,s), decimal(p,s)), mod(double, double), mod(integer, integer)"
            )
            raise self.error(
                "FUNCTION_NOT_FOUND", node, f"Unexpected parameters ({given}) for function mod. Expected: {expected}"
            )
        return found

    def _if(self, node: exp.Expr, context: Context) -> Value:
        arguments = node.expressions
        if len(arguments) not in (2, 3):
            raise self.error("INVALID_FUNCTION_ARGUMENT", node, "Invalid number of arguments for 'if' function")
        condition = self.boolean(arguments[0], context, "IF condition must evaluate to a boolean (actual: {})")
        results = [self.value(a, context) for a in arguments[1:]]
        type_ = common(results[0].type, results[-1].type)
        if type_ is None:
            raise self.error(
                "TYPE_MISMATCH",
                node,
                f"Result types for IF must be the same: {results[0].type} and {results[1].type}",
            )
        results = [coerce(r, type_) for r in results]
        default = results[1].sql if len(results) == 2 else f"CAST(NULL AS {duckdb(type_)})"
        sql = f"CASE WHEN {condition.sql} THEN {results[0].sql} ELSE {default} END"
        return derived([condition, *results], sql, type_)

    # Casts.

    def _cast(self, node: exp.Expr, context: Context) -> Value:
        target = self.data_type(node, node.args["to"])
        if node.meta.get("typed_literal"):
            return self._typed_literal(node, target)
        value = self.value(node.this, context)
        found = cast(value, target)
        if found is None:
            raise self.error("TYPE_MISMATCH", node, f"Cannot cast {value.type} to {target}")
        return found

    def _try_cast(self, node: exp.Expr, context: Context) -> Value:
        found = self._cast(node, context)
        if not found.fallible or any(isinstance(n, exp.Query) for n in node.walk()):
            if any(isinstance(n, exp.Query) for n in node.walk()):
                raise self.refuse(node, "a subquery in TRY_CAST")
            return found
        inner = self.value(node.this, context)
        if inner.fallible:
            # TRY_CAST forgives the cast, not its operand.
            guard = f"CASE WHEN {inner.sql} IS NULL THEN NULL ELSE TRY({found.sql}) END"
            return Value(guard, found.type, True)
        return Value(f"TRY({found.sql})", found.type)

    def data_type(self, node: exp.Expr, to: exp.Expr) -> Type:
        """The type that a node of sqlglot's names, as it was written."""
        sql = to.sql(dialect="trino").lower()
        if isinstance(to, exp.DataType) and to.this in (exp.DType.USERDEFINED, exp.DType.UNKNOWN):
            raise self.error("TYPE_NOT_FOUND", node, f"Unknown type: {sql}")
        return parse_type(sql)

    def _typed_literal(self, node: exp.Expr, target: Type) -> Value:
        text = str(node.this.name)
        bad = self.error(
            "INVALID_LITERAL", node, f"'{text}' is not a valid {str(target).split('(')[0].upper()} literal"
        )
        if target == DATE and re.fullmatch(r"\s*[+-]?\d{1,9}-\d{1,2}-\d{1,2}\s*", text):
            iso = re.fullmatch(r"\d{4}-\d\d-\d\d", text)
            try:
                constant = datetime.date.fromisoformat(text) if iso else None
            except ValueError:
                raise bad from None
            return Value(f"trino_date({string(text)})", DATE, literal=constant)
        if target.name == "timestamp" and (
            found := re.fullmatch(r"\d{4}-\d{1,2}-\d{1,2}( \d{1,2}:\d{1,2}(:\d{1,2}(\.(\d{1,6}))?)?)?", text)
        ):
            precision = len(found[4] or "")
            value = cast(varchar_literal(text), Type("timestamp", (6,)))
            if value is not None:
                return Value(value.sql, Type("timestamp", (precision,)), value.fallible)
        if (
            target.name == "decimal"
            and (found := re.fullmatch(r"([+-]?)(\d*)\.?(\d*)", text))
            and (found[2] or found[3])
        ):
            whole, fraction = found[2].lstrip("0"), found[3]
            type_ = decimal(max(1, len(whole) + len(fraction)), len(fraction))
            if type_.precision <= 38:
                return Value(f"CAST('{text}' AS {duckdb(type_)})", type_)
        if is_integer(target) and re.fullmatch(r"[+-]?\d+", text):
            value = cast(varchar_literal(text), target)
            if value is not None:
                return Value(value.sql, target, literal=int(text))
        if target.name in ("varchar", "boolean", "double", "real"):
            value = cast(varchar_literal(text), target)
            if value is not None:
                return value
        raise (
            bad
            if target.name in ("date", "decimal", "timestamp") or is_integer(target)
            else self.refuse(node, f"a literal of type {target}")
        )

    # Functions.

    def _function(self, node: exp.Expr, context: Context) -> Value:
        name = str(node.name).lower()
        if name in _SPECIAL:
            return self._special(node, name, context)
        if name in AGGREGATES or name == "listagg":
            return self._aggregate(node, context)
        if name in WINDOWS:
            raise self.error("MISSING_OVER", node, f"Window function {name} requires an OVER clause")
        if name not in SCALARS:
            raise self._unknown(node, name)
        return self.call(node, name, [self.value(a, context) for a in node.expressions])

    def _unknown(self, node: exp.Expr, name: str) -> QueryError:
        if name in KNOWN:
            return self.refuse(node, f"function {name}()")
        return self.error("FUNCTION_NOT_FOUND", node, f"Function '{name}' not registered")

    def call(self, node: exp.Expr, name: str, values: Sequence[Value]) -> Value:
        """Call a scalar function."""
        call = bind(SCALARS[name], values)
        if call is None:
            raise self._unexpected(node, name, values, SCALARS[name])
        return self._called(call)

    def _called(self, call: Call) -> Value:
        return derived(list(call.arguments), call.sql, call.type, fallible=call.function.fallible)

    def _unexpected(
        self,
        node: exp.Expr,
        name: str,
        values: Sequence[Value],
        overloads: Sequence[Function],
        *,
        operator: bool = False,
    ) -> QueryError:
        given = ", ".join(str(v.type) for v in values)
        expected = ", ".join(f.signature for f in overloads)
        return self.error(
            "FUNCTION_NOT_FOUND",
            node,
            f"Unexpected parameters ({given}) for function {name}. Expected: {expected}",
            operator=operator,
        )

    def _extract(self, node: exp.Expr, context: Context) -> Value:
        unit = str(node.this.name).upper()
        if unit not in _FIELDS:
            raise self.refuse(node, f"EXTRACT({unit})")
        return self.call(node, _FIELDS[unit], [self.value(node.expression, context)])

    def _position(self, node: exp.Expr, context: Context) -> Value:
        return self.call(node, "strpos", [self.value(node.this, context), self.value(node.args["substr"], context)])

    def _substring(self, node: exp.Expr, context: Context) -> Value:
        parts = [node.this, node.args.get("start"), node.args.get("length")]
        return self.call(node, "substring", [self.value(p, context) for p in parts if p is not None])

    def _trim(self, node: exp.Expr, context: Context) -> Value:
        name = {"": "trim", "BOTH": "trim", "LEADING": "ltrim", "TRAILING": "rtrim"}[
            str(node.args.get("position") or "")
        ]
        parts = [node.this, node.args.get("expression")]
        return self.call(node, name, [self.value(p, context) for p in parts if p is not None])

    def _current_date(self, _node: exp.Expr, _context: Context) -> Value:
        return Value("CAST(now() AS DATE)", DATE)

    def _current_timestamp(self, node: exp.Expr, _context: Context) -> Value:
        sql = "date_trunc('milliseconds', CAST(now() AS TIMESTAMP))"
        if isinstance(node, exp.Localtimestamp):
            return Value(sql, parse_type("timestamp(3)"))
        return Value(sql, TIMESTAMP_TZ)

    def _array(self, node: exp.Expr, context: Context) -> Value:
        values = [self.value(item, context) for item in node.expressions]
        if not values:
            return Value("CAST([] AS INTEGER[])", array(UNKNOWN))
        type_ = self._common(values, node, "All ARRAY elements must be the same type")
        values = [coerce(v, type_) for v in values]
        return derived(values, f"CAST([{', '.join(v.sql for v in values)}] AS {duckdb(type_)}[])", array(type_))

    def _subscript(self, node: exp.Expr, context: Context) -> Value:
        value = self.value(node.this, context)
        index = self.value(node.expressions[0], context)
        if value.type.name != "array" or not is_integer(index.type) or len(node.expressions) != 1:
            raise self.refuse(node, f"a subscript of {value.type}")
        type_ = value.type.element
        x, n = value.sql, index.sql
        beyond = f"concat('Array subscript must be less than or equal to array length: ', {n}, ' > ', len({x}))"
        below = f"concat('Array subscript is negative: ', {n})"
        sql = (
            f"CASE WHEN {x} IS NULL OR {n} IS NULL THEN NULL"
            f" WHEN {n} = 0 THEN {_bad(string('SQL array indices start at 1'), type_)}"
            f" WHEN {n} < 0 THEN {_bad(below, type_)}"
            f" WHEN {n} > len({x}) THEN {_bad(beyond, type_)} ELSE {x}[{n}] END"
        )
        return Value(sql, type_, True)

    def _exists(self, node: exp.Expr, context: Context) -> Value:
        query = self.subquery(node.this, context, "EXISTS")
        return Value(f"EXISTS ({query.sql})", BOOLEAN, True)

    def _scalar_query(self, node: exp.Expr, context: Context) -> Value:
        query = self.subquery(node, context, "scalar")
        if len(query.outputs) != 1:
            raise self.error(
                "NOT_SUPPORTED",
                node,
                f"Multiple columns returned by subquery are not yet supported. Found {len(query.outputs)}",
            )
        return Value(f"({query.sql})", query.outputs[0].type, True)

    # Aggregates and windows.

    def _not_scalar(self, node: exp.Expr, clause: str) -> QueryError:
        what = "aggregations, window functions or grouping operations"
        return self.error("EXPRESSION_NOT_SCALAR", node, f"{clause} cannot contain {what}: [{node.sql('trino')}]")

    def aggregate_symbol(self, grouping: Grouping, sql: str, type_: Type) -> Value:
        """The value of an aggregate, computed once below the expressions that use it."""
        if sql not in grouping.aggregates:
            name = f"a{len(grouping.aggregates)}"
            grouping.aggregates[sql] = (name, Value(f"{grouping.alias}.{name}", type_))
        return grouping.aggregates[sql][1]

    def _aggregate(self, node: exp.Expr, context: Context, condition: exp.Expr | None = None) -> Value:
        grouping = context.grouping
        if grouping is None:
            name = str(node.name).lower()
            if context.in_aggregate:
                raise self.error("NESTED_AGGREGATION", node, f"Cannot nest aggregations inside aggregation '{name}'")
            raise self._not_scalar(node, context.clause)
        inner = replace(grouping.source, clause=context.clause, in_aggregate=True, outputs=context.outputs)
        sql, type_ = self.aggregate_sql(node, inner)
        if condition is not None:
            sql = self._filtered(
                sql, self.boolean(condition, inner, "FILTER clause must evaluate to a boolean (actual: {})")
            )
        return self.aggregate_symbol(grouping, completed(sql), type_)

    def _filtered(self, sql: str, condition: Value) -> str:
        """Put FILTER on each aggregate that renders this one."""
        return completed(sql, clause=f" FILTER (WHERE {condition.sql})" + F)

    def aggregate_sql(self, node: exp.Expr, context: Context) -> tuple[str, Type]:
        """An aggregate call as DuckDB SQL, and its type."""
        name = str(node.name).lower()
        if name == "listagg":
            raise self.refuse(node, "function listagg()")
        arguments = list(node.expressions)
        if name == "count" and (not arguments or isinstance(arguments[0], exp.Star)):
            return "count(*)" + F, BIGINT
        distinct, order = "", ""
        if arguments and isinstance(arguments[-1], exp.Order):
            if name != "array_agg" or len(arguments) != 1:
                raise self.refuse(node, f"ORDER BY in {name}()")
            order = " " + self.order_sql(arguments[-1], context)
            arguments[-1] = arguments[-1].this
        if arguments and isinstance(arguments[0], exp.Distinct):
            if len(arguments) != 1 or len(arguments[0].expressions) != 1 or order:
                raise self.refuse(node, f"DISTINCT here in {name}()")
            distinct = "DISTINCT "
            arguments = list(arguments[0].expressions)
        values = [self.value(a, context) for a in arguments]
        if name in ("min", "max") and len(values) == 2:
            raise self.refuse(node, f"{name}() of several values")
        call = bind(AGGREGATES[name], values)
        if call is None:
            raise self._unexpected(node, name, values, AGGREGATES[name])
        if call.type.name == "array" and name in ("min", "max"):
            raise self.refuse(node, f"{name}() of {call.type}")
        return completed(call.sql, distinct=distinct, order=order, clause=F), call.type

    def order_sql(self, node: exp.Expr, context: Context) -> str:
        """ORDER BY: NULLs come last in both directions unless told otherwise."""
        items = []
        for ordered in node.expressions:
            self.only(ordered, "this", "desc", "nulls_first")
            value = self.value(ordered.this, context)
            self.orderable(ordered.this, value)
            if value.literal is None:
                items.append(self.ordering(ordered, value))
        return "ORDER BY " + ", ".join(items) if items else ""

    def orderable(self, node: exp.Expr, value: Value) -> None:
        """Refuse what cannot be ordered."""
        if value.type.name == "map":
            raise self.error(
                "TYPE_MISMATCH", node, f"Type {value.type} is not orderable, and therefore cannot be used in ORDER BY"
            )
        if value.type.name == "array":
            raise self.refuse(node, f"ORDER BY of {value.type}")

    def ordering(self, ordered: exp.Expr, value: Value) -> str:
        """One item of ORDER BY."""
        direction = "DESC" if ordered.args.get("desc") else "ASC"
        nulls = "FIRST" if ordered.args.get("nulls_first") else "LAST"
        return f"{value.sql} {direction} NULLS {nulls}"

    def _filter(self, node: exp.Expr, context: Context) -> Value:
        call = node.this
        if not isinstance(call, exp.Anonymous) or str(call.name).lower() not in AGGREGATES:
            raise self.error("FUNCTION_NOT_AGGREGATE", node, "Filter is only valid for aggregation functions")
        return self._aggregate(call, context, node.expression.this)

    def _window(self, node: exp.Expr, context: Context) -> Value:
        if not context.windows:
            raise self._not_scalar(node, context.clause)
        inner = replace(context, windows=False)
        call, nulls, condition = node.this, "", None
        if isinstance(call, exp.Filter):
            condition, call = call.expression.this, call.this
        if isinstance(call, (exp.IgnoreNulls, exp.RespectNulls)):
            nulls = " IGNORE NULLS" if isinstance(call, exp.IgnoreNulls) else ""
            call = call.this
        name = str(call.name).lower() if isinstance(call, exp.Anonymous) else ""
        if name in WINDOWS:
            values = [self.value(a, inner) for a in call.expressions]
            bound = bind(WINDOWS[name], values)
            if bound is None:
                raise self._unexpected(call, name, values, WINDOWS[name])
            if condition is not None:
                raise self.error("FUNCTION_NOT_AGGREGATE", node, "Filter is only valid for aggregation functions")
            if nulls and name not in ("lag", "lead", "first_value", "last_value", "nth_value"):
                raise self.error(
                    "NULL_TREATMENT_NOT_ALLOWED", node, f"Cannot specify null treatment clause for {name} function"
                )
            sql, type_ = bound.sql, bound.type
            if len(bound.arguments) > 1 and name != "ntile":
                sql = self._window_offset(call, name, bound)
            sql = completed(sql, order=nulls, clause=F)
        elif name in AGGREGATES:
            if nulls:
                raise self.error(
                    "NULL_TREATMENT_NOT_ALLOWED", node, f"Cannot specify null treatment clause for {name} function"
                )
            sql, type_ = self.aggregate_sql(call, inner)
            if condition is not None:
                sql = self._filtered(
                    sql, self.boolean(condition, inner, "FILTER clause must evaluate to a boolean (actual: {})")
                )
        elif name in SCALARS or name in _SPECIAL:
            raise self.error("FUNCTION_NOT_WINDOW", node, f"Cannot use {name} function in a window")
        else:
            raise self._unknown(call, name)
        return Value(completed(sql, clause=f" OVER ({self._window_spec(node, name, inner)})"), type_, True)

    def _window_offset(self, node: exp.Expr, name: str, bound: Call) -> str:
        offset = bound.arguments[1].literal
        if not isinstance(offset, int) or offset < (1 if name == "nth_value" else 0):
            raise self.refuse(node, f"this offset in {name}()")
        return bound.sql

    def _window_spec(self, node: exp.Expr, name: str, context: Context) -> str:
        parts = []
        if node.args.get("partition_by"):
            parts.append("PARTITION BY " + ", ".join(self.value(p, context).sql for p in node.args["partition_by"]))
        order = node.args.get("order")
        if order is not None and (sql := self.order_sql(order, context)):
            parts.append(sql)
        spec = node.args.get("spec")
        if spec is not None:
            parts.append(self._frame(node, spec, context))
        if order is None and name in ("lag", "lead"):
            raise self.error("MISSING_ORDER_BY", node, f"{name} function requires an ORDER BY window clause")
        return " ".join(parts)

    def _frame(self, node: exp.Expr, spec: exp.Expr, context: Context) -> str:
        self.only(spec, "kind", "start", "start_side", "end", "end_side")
        kind = str(spec.args["kind"]).upper()
        if kind not in ("ROWS", "RANGE"):
            raise self.refuse(node, f"a {kind} frame")

        def bound(which: str) -> str | None:
            found = spec.args.get(which)
            if found is None:
                return None
            side = str(spec.args.get(f"{which}_side") or "").upper()
            if found in ("UNBOUNDED", "CURRENT ROW"):
                return f"{found} {side}".strip()
            value = self.value(found, context)
            if kind == "RANGE" or not isinstance(value.literal, int):
                raise self.refuse(node, f"this bound of a {kind} frame")
            return f"{value.literal} {side}"

        start, end = bound("start"), bound("end") or "CURRENT ROW"
        return f"{kind} BETWEEN {start} AND {end}"

    _METHODS: ClassVar[dict[type, Callable[[Any, Any, Context], Value]]] = {
        exp.Column: _column,
        exp.Literal: _literal,
        exp.Boolean: _boolean,
        exp.Null: _null,
        exp.Paren: _paren,
        exp.Interval: _interval,
        exp.Placeholder: _placeholder,
        **dict.fromkeys(_COMPARISONS, _comparison),
        **dict.fromkeys(_ARITHMETIC, _arithmetic),
        exp.Neg: _negative,
        exp.And: _logic,
        exp.Or: _logic,
        exp.Not: _not,
        exp.Is: _is,
        exp.NullSafeEQ: _distinct_from,
        exp.NullSafeNEQ: _distinct_from,
        exp.Between: _between,
        exp.In: _in,
        exp.Like: _like,
        exp.Escape: _escape,
        exp.DPipe: _concatenation,
        exp.Case: _case,
        exp.Cast: _cast,
        exp.TryCast: _try_cast,
        exp.Anonymous: _function,
        exp.Extract: _extract,
        exp.StrPosition: _position,
        exp.Substring: _substring,
        exp.Trim: _trim,
        exp.CurrentDate: _current_date,
        exp.CurrentTimestamp: _current_timestamp,
        exp.Localtimestamp: _current_timestamp,
        exp.Array: _array,
        exp.Bracket: _subscript,
        exp.Exists: _exists,
        exp.Subquery: _scalar_query,
        exp.Filter: _filter,
        exp.Window: _window,
    }


def _joined_tests(parts: Sequence[Value]) -> Tests:
    if not all(p.tests or isinstance(p.literal, str) for p in parts):
        return {}
    columns = [{*p.tests} for p in parts if p.tests]
    scans = set.intersection(*columns) if columns else set()
    return {scan: joined([p.tests[scan] if p.tests else p.literal for p in parts]) for scan in scans}


def _bad(message: str, type_: Type) -> str:
    return fail("INVALID_FUNCTION_ARGUMENT", message, type_)
