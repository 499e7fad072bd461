"""Which overload a call means: the rules of Trino's ``FunctionResolver`` and ``SignatureBinder``."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from ..errors import QueryError
from ..types import UNKNOWN, Type, as_decimal, coercible, common, is_integer
from .signatures import Pattern, Signature

_UNBOUND = {"varchar": (0,), "char": (0,), "decimal": (1, 0)}
# The type variables whose values must have an order, which SHOW FUNCTIONS does not tell.
_ORDERED = {
    "greatest": "E", "least": "E", "max": "TE", "min": "TE", "max_by": "K", "min_by": "K", "array_max": "T",
    "array_min": "T",
}  # fmt: skip
_MAX_VARCHAR = 2147483647


@dataclass(frozen=True)
class Binding:
    """An overload with the types that its parameters and its result have in this call."""

    signature: Signature
    parameters: tuple[Type, ...]
    returns: Type


@dataclass(frozen=True)
class LambdaType(Type):
    """The type of a lambda before it is known what it is called with: how many parameters it has, and what it gives."""

    arity: int = 0
    returns: Callable[[Sequence[Type]], Type] = field(default=lambda _: UNKNOWN, compare=False)


_MOST_ROUNDS = 5


class _Variables:
    """What the letters of a signature stand for."""

    def __init__(self) -> None:
        self.types: dict[str, Type] = {}
        self.numbers: dict[str, int] = {}

    def bind(self, pattern: Pattern, type_: Type, *, coercing: bool) -> bool:
        """Note what a parameter's variables must be for an argument of a type; False where nothing fits."""
        if pattern.variable:
            known = self.types.get(pattern.variable)
            found = type_ if known is None else common(known, type_) if coercing else type_
            if found is None or (not coercing and known not in (None, type_)):
                return False
            self.types[pattern.variable] = found
            return True
        if (pattern.name == "function") is not (type_.name == "function"):
            return False
        if pattern.name == "function":
            return self._bind_lambda(pattern, type_, coercing=coercing)
        if type_ == UNKNOWN:
            if coercing and pattern.name.startswith("time"):  # of three digits, where no argument before it has others
                for letter in pattern.parameters:
                    if isinstance(letter, str):
                        self.numbers.setdefault(letter, 3)
            return coercing or pattern.name == "unknown"
        if not pattern.parameters:
            return True
        source = _based(type_, pattern.name) if coercing else type_
        if source is None or source.name != pattern.name:
            return False
        if source.elements:
            pairs = zip(pattern.parameters, source.elements, strict=False)
            return len(pattern.parameters) == len(source.elements) and all(
                isinstance(p, Pattern) and self.bind(p, e, coercing=coercing) for p, e in pairs
            )
        for letter, number in zip(pattern.parameters, source.parameters or (_MAX_VARCHAR,), strict=True):
            if isinstance(letter, str):
                self.numbers[letter] = max(number, self.numbers.get(letter, number)) if coercing else number
        return True

    def _bind_lambda(self, pattern: Pattern, type_: Type, *, coercing: bool) -> bool:
        """A function's result is analysed when the types of its parameters are known (``LambdaType``)."""
        *parameters, result = (p for p in pattern.parameters if isinstance(p, Pattern))
        if not isinstance(type_, LambdaType):
            return False
        if type_.arity != len(parameters):
            message = f"Expected a lambda that takes {len(parameters)} argument(s) but got {type_.arity}"
            raise QueryError("INVALID_PARAMETER_USAGE", message)
        for _ in range(_MOST_ROUNDS):
            before = [self.type_of(p) for p in parameters]
            given = type_.returns(before)
            if not self.bind(result, given, coercing=coercing):
                return False
            if before == [self.type_of(p) for p in parameters]:
                wanted = self.type_of(result)
                return given == wanted or (coercing and given != UNKNOWN and coercible(given, wanted))
        return False

    def type_of(self, pattern: Pattern) -> Type:
        """The type that a pattern is now."""
        if pattern.variable:
            return self.types.get(pattern.variable, UNKNOWN)
        if pattern.parameters and all(isinstance(p, Pattern) for p in pattern.parameters):
            elements = tuple(self.type_of(p) for p in pattern.parameters if isinstance(p, Pattern))
            return Type(pattern.name, (), elements, (None,) * len(elements) if pattern.name == "row" else ())
        numbers = []
        for n, parameter in enumerate(pattern.parameters):
            unbound = _UNBOUND.get(pattern.name, (3,))[n]
            if not isinstance(parameter, Pattern):
                numbers.append(self.numbers.get(parameter, unbound) if isinstance(parameter, str) else parameter)
        if pattern.name == "varchar" and numbers == [_MAX_VARCHAR]:
            return Type("varchar")
        return Type(pattern.name, tuple(numbers))


def _based(type_: Type, name: str) -> Type | None:
    """The type of that base name to which a type is coerced, or None."""
    if type_.name == name:
        return type_
    if name == "decimal" and is_integer(type_):
        return as_decimal(type_)
    if name == "char" and type_.name == "varchar":
        return common(type_, Type("char", (0,)))
    if name in ("timestamp", "timestamp with time zone") and type_.name in ("date", "timestamp"):
        return Type(name, type_.parameters or (0,))
    return None


def _bound(signature: Signature, types: Sequence[Type], *, coercing: bool) -> Binding | None:
    patterns = list(signature.parameters)
    if signature.variadic:
        patterns = [*patterns[:-1], *[patterns[-1]] * (len(types) - len(patterns) + 1)]
    if len(patterns) != len(types) or (signature.generic and not types):
        return None
    variables = _Variables()
    if not all(variables.bind(p, t, coercing=coercing) for p, t in zip(patterns, types, strict=True)):
        return None
    if signature.generic and not types:
        return None  # nothing says what its letters stand for
    ordered = _ORDERED.get(signature.name, ())
    if not all(type_.orderable for letter, type_ in variables.types.items() if letter in ordered):
        return None
    parameters = tuple(variables.type_of(p) for p in patterns)
    for given, wanted in zip(types, parameters, strict=True):
        if wanted.name == "function":
            continue
        if given != wanted and not (coercing and coercible(given, wanted)):
            return None
    return Binding(signature, parameters, variables.type_of(signature.returns))


def _most_specific(found: Sequence[Binding], types: Sequence[Type]) -> Sequence[Binding]:
    """Those whose arguments any other that is left would take too."""
    left = [
        one
        for one in found
        if all(_bound(other.signature, one.parameters, coercing=True) for other in found if other is not one)
    ]
    left = left[:1] if left else list(found)
    if len(left) == 1 or UNKNOWN not in types:
        return left
    only_unknown = [
        one
        for one in found
        if all(given in (wanted, UNKNOWN) for given, wanted in zip(types, one.parameters, strict=True))
    ]
    left = only_unknown or left
    if len({one.returns for one in left}) == 1 and left[0].signature.name != "concat_ws":  # which takes NULL
        return sorted(left, key=lambda one: one.signature.text)[:1]
    return left


def bind(signatures: Sequence[Signature], types: Sequence[Type]) -> Binding | None:
    """Choose the overload: one that fits as it is, else the most specific of those that fit by coercion.

    None where none fits; raises AMBIGUOUS_FUNCTION_CALL where several do.
    """
    for generic in (False, True):
        exact = [s for s in signatures if s.generic == generic and _bound(s, types, coercing=False)]
        if exact and (types or len(exact) == 1):
            return _bound(exact[0], types, coercing=False)
    fitting = [found for signature in signatures if (found := _bound(signature, types, coercing=True))]
    if not fitting:
        return None
    left = _most_specific(fitting, types) if types else fitting
    if len(left) > 1:
        listed = "".join(f"\n\t * {one.signature.shown}" for one in left)
        raise QueryError(
            "AMBIGUOUS_FUNCTION_CALL",
            "Could not choose a best candidate operator. Explicit type casts must be added.\nCandidates are:" + listed,
        )
    return left[0]
