"""What a session knows of itself."""

from sqlglot import exp

from ..analyser import Analyser, Node, Nodes
from ..catalog import CATALOG
from ..scope import Context
from ..types import VARCHAR
from ..values import Value, string


def _catalog(_an: Analyser, _node: exp.Expr, _context: Context) -> Value:
    return Value(string(CATALOG), VARCHAR)


def _schema(an: Analyser, _node: exp.Expr, _context: Context) -> Value:
    return Value(string(an.database) if an.database else "CAST(NULL AS VARCHAR)", VARCHAR)


NODES: Nodes = {exp.CurrentCatalog: Node(_catalog), exp.CurrentSchema: Node(_schema)}
