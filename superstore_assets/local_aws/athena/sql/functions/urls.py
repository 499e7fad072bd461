"""Functions of URLs (``UrlFunctions``), which are read by the rules of ``java.net.URI``: one that is none is NULL."""

import re
from collections.abc import Mapping
from urllib.parse import quote_plus

from ..errors import unsupported
from ..routines import Failure, Routine, Routines
from ..types import Type, varchar
from .entry import Family, scalar

_BAD = "INVALID_FUNCTION_ARGUMENT"
_URI = re.compile(r"(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?://([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?", re.DOTALL)
# What RFC 2396 and java.net.URI let stand in a part: what is reserved, unreserved, escaped or "other".
_LEGAL = re.compile(r"(?:[A-Za-z0-9_\-!.~'()*,;:$&+=?/\[\]@]|%[0-9A-Fa-f]{2}|[^\x00-\x7f\x80-\x9f\s])*")
_HOST = re.compile(
    r"(?:[^@\[\]]*@)?(\[[0-9A-Fa-f:.]+(?:%[A-Za-z0-9]+)?\]"
    r"|(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)*[A-Za-z](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.?"
    r"|[0-9]{1,3}(?:\.[0-9]{1,3}){3})(?::([0-9]*))?"
)


def _parts(url: str) -> Mapping[str, str] | None:
    found = _URI.fullmatch(url)
    if found is None:
        return None
    scheme, authority, path, query, fragment = found.groups()
    whole = [part for part in (authority, path, query, fragment) if part is not None]
    if not all(_LEGAL.fullmatch(part) for part in whole) or "[" in path or "]" in path:
        return None
    if scheme is None and ":" in path.split("/")[0] and authority is None:
        return None
    if scheme is not None and authority is None and not path and query is None:
        return None
    if authority == "" and not path:
        return None
    if scheme is not None and authority is None and not path.startswith("/"):  # what has no parts
        path = query = ""
    host = _HOST.fullmatch(authority or "")
    return {
        "protocol": scheme or "",
        "host": host[1] if host else "",
        "port": (host[2] or "") if host else "",
        "path": _decoded(path),
        "query": _decoded(query or ""),
        "raw_query": query or "",
        "fragment": _decoded(fragment or ""),
    }


def _decoded(text: str) -> str:
    """Escaped bytes as the text that they are."""
    return re.sub(
        r"(?:%[0-9A-Fa-f]{2})+", lambda m: bytes.fromhex(m[0].replace("%", "")).decode("utf-8", "replace"), text
    )


def _part(url: str, name: str) -> str | None:
    found = _parts(url)
    return None if found is None else found[name]


def _port(url: str) -> int | None:
    found = _part(url, "port")
    return int(found) if found else None


def _parameter(url: str, name: str) -> str | None:
    found = _part(url, "raw_query")
    if not found:
        return None
    for pair in found.split("&"):
        key, sign, value = pair.partition("=")
        if _decoded(key.replace("+", " ")) == name:
            return _decoded(value.replace("+", " ")) if sign else ""
    return None


def _encode(text: str) -> str:
    return quote_plus(text, safe="*-_.").replace("~", "%7E")


def _decode(text: str) -> str:
    if re.search(r"%(?![0-9A-Fa-f]{2})", text):
        if re.search(r"%[+-]", text):
            raise Failure("NOT_SUPPORTED", unsupported("a sign behind % in url_decode()"))
        raise Failure(_BAD, f"URLDecoder: Illegal hex characters in escape (%) pattern: {text}")
    return _decoded(text.replace("+", " "))


def _encoded(x: Type) -> Type:
    return varchar(None if x.length is None else min(2147483647, x.length * 12))


URLS = Family(
    (
        *[
            scalar(f"url_extract_{name}(varchar(x)) -> varchar(x)", f"trino_url({{0}}, '{name}')")
            for name in ("protocol", "host", "path", "query", "fragment")
        ],
        scalar("url_extract_port(varchar(x)) -> bigint", "trino_url_port({0})"),
        scalar("url_extract_parameter(varchar(x), varchar(y)) -> varchar(x)", "trino_url_parameter({0}, {1})"),
        scalar("url_encode(varchar(x)) -> varchar(y)", "trino_url_encode({0})", returns=_encoded),
        scalar("url_decode(varchar(x)) -> varchar(x)", "trino_url_decode({0})", fails=True),
    ),
    Routines(
        python={
            "trino_url": Routine(_part, ("VARCHAR", "VARCHAR"), "VARCHAR", may_be_null=True),
            "trino_url_port": Routine(_port, ("VARCHAR",), "BIGINT", may_be_null=True),
            "trino_url_parameter": Routine(_parameter, ("VARCHAR", "VARCHAR"), "VARCHAR", may_be_null=True),
            "trino_url_encode": Routine(_encode, ("VARCHAR",), "VARCHAR"),
            "trino_url_decode": Routine(_decode, ("VARCHAR",), "VARCHAR", refuses=True),
        }
    ),
)
