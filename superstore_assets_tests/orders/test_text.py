"""Bytes to text: encodings that are read, and those that are refused."""

from random import Random

import pytest

from superstore_assets.commands.work.sample import sample_orders
from superstore_assets.orders import (
    OrderFileError,
    read_orders,
)
from superstore_assets_tests.orders.files import order_file, refusal


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (order_file({}).decode().encode("utf-16-le"), "line 1: unknown encoding: NUL bytes"),
        (order_file({}, {"City": "New\x00ark"}), "line 3: unknown encoding: NUL bytes"),
        (order_file({}, {"City": "New\x07ark"}), "line 3: unknown encoding or binary: character U+0007"),
        (order_file({}, {"City": "@"}).replace(b"@", b"N\x81"), "line 3: unknown encoding: byte 0x81 is neither"),
        (
            b"\xef\xbb\xbf" + order_file({}, {"City": "@"}).replace(b"@", b"N\xe4"),
            "line 3: unknown encoding: marked as utf-8-sig, which byte ",
        ),
        (order_file({}).decode().encode("utf-16") + b"7", "the file ends in the middle of a character (utf-16)"),
        (order_file({}) + "8,CA-1,ö".encode()[:-1], "line 3: the file ends in the middle of a character (utf-8)"),
        (b"PK\x03\x04" + bytes(30), "this zip file is damaged or cut short"),
        (
            order_file({}, {"Customer Name": "Anna Hübner".encode().decode("cp1252")}),
            "line 3: customer_name 'Anna HÃ¼bner' is garbled: it was read in another encoding before the upload",
        ),
        (
            order_file({}, {"City": "Newark�"}),
            "line 3: letters were lost before the upload: 'tates,Newark�,New Jersey' has U+FFFD, which stands for",
        ),
        (order_file({}, {"City": "Trägen"}).decode().encode("mac-roman"), "line 3: city 'TrŠgen' is"),
        (order_file({}, {"City": "Trägen"}).decode().encode("cp850"), "line 3: city 'Tr„gen' is how"),
    ],
)
def test_an_unknown_encoding_is_refused_with_its_line(content: bytes, message: str) -> None:
    assert message in str(refusal(content))


@pytest.mark.parametrize("encoding", ["cp1252", "utf-8", "utf-16"])
def test_a_damaged_file_is_read_or_refused_and_nothing_else(encoding: str) -> None:
    random = Random(encoding)  # noqa: S311
    whole = sample_orders(1, 8).decode("cp1252").encode(encoding)
    refused = 0
    for _ in range(150):
        content = bytearray(whole)
        for _ in range(random.choice((1, 2, 5))):
            at = random.randrange(len(content))
            content[at : at + random.randrange(3)] = random.choice(
                (b"", b'"', b"\n", b",", b"-", b"9" * 30, b"\xff", b"\0")
            )
        try:
            read_orders(bytes(content), "november.csv")
        except OrderFileError as error:
            refused += str(error).startswith("november.csv")
    assert refused > 50
