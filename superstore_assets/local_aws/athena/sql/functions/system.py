"""Functions that tell something of the session or of the query."""

from ..values import string
from .entry import Family, scalar

SYSTEM = Family((scalar("typeof(T) -> varchar", lambda x: string(str(x.type))),))
