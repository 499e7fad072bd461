"""Which overload a call means, and its arguments coerced to it (Trino's ``FunctionResolver``)."""

from collections.abc import Mapping, Sequence

from ..types import UNKNOWN, VARCHAR, Type, array, as_decimal, coercible, common, decimal, is_integer, parse_type
from ..values import Value, coerce
from .entry import Call, Function


def bind(functions: Sequence[Function], values: Sequence[Value]) -> Call | None:
    """Choose the overload as Trino does: one that fits as it is, else the first that fits by coercion."""
    for exact in (True, False):
        for function in functions:
            if call := _bind(function, values, exact=exact):
                return call
    return None


def _bind(function: Function, values: Sequence[Value], *, exact: bool) -> Call | None:
    parameters = list(function.parameters)
    if function.variadic:
        parameters += [parameters[-1]] * (len(values) - len(parameters))
    if len(parameters) != len(values):
        return None
    variables: dict[str, Type] = {}
    for parameter, value in zip(parameters, values, strict=True):
        if parameter in ("T", "U"):
            found = common(variables[parameter], value.type) if parameter in variables else value.type
            if found is None or (exact and found != value.type):
                return None
            variables[parameter] = found
    arguments = []
    for parameter, value in zip(parameters, values, strict=True):
        target = _target(parameter, value.type, variables)
        if target is None or (exact and target != value.type):
            return None
        arguments.append(_coerced(value, target))
    types = [a.type for a in arguments]
    returns = function.returns
    type_ = returns(*types) if callable(returns) else _result(returns, parameters, types, variables)
    return Call(function, tuple(arguments), type_)


def _coerced(value: Value, target: Type) -> Value:
    found = coerce(value, target)
    return Value(found.sql, found.type, found.fallible, literal=value.literal, tests=found.tests)


def _target(parameter: str, source: Type, variables: Mapping[str, Type]) -> Type | None:
    if parameter in variables:
        return variables[parameter]
    if parameter.startswith("varchar("):
        return source if source.name == "varchar" else VARCHAR if source == UNKNOWN else None
    if parameter == "decimal(p,s)":
        if source.name == "decimal" or is_integer(source):
            return as_decimal(source)
        return decimal(1, 0) if source == UNKNOWN else None
    if parameter.startswith("timestamp(p)"):
        name = "timestamp with time zone" if "zone" in parameter else "timestamp"
        if source.name == name:
            return source
        target = Type(name, (3 if not source.parameters else source.parameters[0],))
        return target if coercible(source, target) else None
    if parameter == "array(E)":
        return source if source.name == "array" else None
    target = parse_type(parameter)
    return target if coercible(source, target) else None


def _result(returns: str, parameters: Sequence[str], types: Sequence[Type], variables: Mapping[str, Type]) -> Type:
    if returns in variables:
        return variables[returns]
    for parameter, type_ in zip(parameters, types, strict=True):
        if parameter == returns:
            return type_
        if returns == f"array({parameter})":
            return array(type_)
    return parse_type(returns)
