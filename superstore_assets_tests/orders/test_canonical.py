"""The canonical file: what is written, and that Athena reads it."""

from random import Random

from superstore_assets.orders import (
    COLUMNS,
    read_orders,
    write_canonical,
)
from superstore_assets_tests.orders.files import order_file, value


def open_csv(line: str) -> list[str]:
    r"""A line as the OpenCSVSerDe reads it with separator `,`, quote `"` and escape `\` (opencsv 2.3's CSVParser).

    A backslash vanishes; before a quote or a backslash, inside a value, it makes that one literal. A doubled quote
    inside a value is one. Any other quote opens or closes, and is kept too where neither neighbour is a separator.
    """
    values, value, quoted, inside, i = [], "", False, False, 0
    while i < len(line):
        here, ahead = line[i], line[i + 1 : i + 2]
        if here == "\\":
            if (quoted or inside) and ahead and ahead in '"\\':
                value += ahead
                i += 1
        elif here == '"':
            if (quoted or inside) and ahead == '"':
                value += '"'
                i += 1
            else:
                if i > 2 and line[i - 1] != "," and ahead not in ("", ","):
                    value = "" if value and value.isspace() else value + '"'
                quoted = not quoted
            inside = not inside
        elif here == "," and not quoted:
            values.append(value)
            value, inside = "", False
        else:
            value += here
            inside = True
        i += 1
    assert not quoted, f"unterminated: {line}"
    return [*values, value]


def test_the_reader_of_these_tests_reads_as_opencsv_does() -> None:
    assert open_csv(r'1,"a\b","c\\d","e""f","g\"h",""') == ["1", "ab", r"c\d", 'e"f', 'g"h', ""]
    assert open_csv('a,bc"d"ef,g') == ["a", 'bc"d"ef', "g"]


def test_the_canonical_file_looks_like_this() -> None:
    rows = ({"Row ID": "9", "Discount": "20%"}, {"Product Name": 'Table, 1"\\', "Sales": "100.00", "Profit": "0.0"})
    assert write_canonical(read_orders(order_file(*rows), "november.csv").frame).decode() == (
        "row_id,order_id,order_date,ship_date,ship_mode,customer_id,customer_name,segment,country,city,state,"
        "postal_code,region,product_id,category,sub_category,product_name,sales,quantity,discount,profit\n"
        '8,"CA-2016-1",2016-11-08,2016-11-13,"Second Class","AB-1","Ada Brink","Consumer","United States","Newark",'
        '"New Jersey","07102","East","FUR-TA-1","Furniture","Tables","Table, 1""\\\\",100,5,0.45,0\n'
        '9,"CA-2016-1",2016-11-08,2016-11-13,"Second Class","AB-1","Ada Brink","Consumer","United States","Newark",'
        '"New Jersey","07102","East","FUR-TA-1","Furniture","Tables","Table",957.5775,5,0.2,-383.031\n'
    )


def test_athena_reads_what_was_uploaded_whatever_the_names_hold() -> None:
    random = Random(11)  # noqa: S311
    awkward = [
        "\\",
        '"',
        '"a"',
        '""',
        "\\\\",
        '\\"',
        '"\\',
        "a\\",
        ",",
        '",',
        ',"',
        '","',
        "C:\\new\\table",
        "'",
        "a\nb",
    ]
    names = awkward + [
        "".join(random.choice("ab ,\"\\'\n|;") for _ in range(random.randrange(1, 12))) for _ in range(3000)
    ]
    names = [name for name in names if name.strip()]
    rows = [{"Product Name": name, "City": name, "Order ID": name} for name in names]
    frame = read_orders(order_file(*rows), "november.csv").frame
    content = write_canonical(frame)
    lines = content.decode().split("\n")
    assert lines.pop() == ""
    assert lines[0].split(",") == [column.name for column in COLUMNS]
    assert len(lines) == len(frame) + 1
    expected = [name.replace("\n", " ").strip() for name in names]
    read = [dict(zip(lines[0].split(","), open_csv(line), strict=True)) for line in lines[1:]]
    for name in ("order_id", "city", "product_name"):
        assert [row[name] for row in read] == expected
    assert [row["profit"] for row in read] == ["-383.031"] * len(frame)
    again = read_orders(content, "orders.csv").frame
    assert again["product_name"].tolist() == expected
    assert write_canonical(again) == content


def test_a_hand_made_file_with_the_canonical_header_keeps_its_single_backslashes() -> None:
    canonical = write_canonical(read_orders(order_file({"City": "C:\\new"}), "november.csv").frame)
    by_hand = canonical.replace(b"\\\\", b"\\")
    assert value(canonical, "city") == value(by_hand, "city") == "C:\\new"


def test_a_canonical_file_may_hold_line_breaks_no_more() -> None:
    frame = read_orders(order_file({}), "november.csv").frame
    frame["city"] = ["New\r\nark\rN\nJ"]
    assert write_canonical(frame).count(b"\n") == 2
    assert value(write_canonical(frame), "city") == "New ark N J"
