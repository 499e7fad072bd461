"""A deterministic order file of the Sample Superstore's shape and character, made of invented names.

Equal arguments give equal bytes on every machine and Python: the only randomness is `random.Random.random()` under a
text seed, whose sequence the library promises to keep ("Notes on Reproducibility"), and money is integer arithmetic.
"""

import calendar
import datetime as dt
import io
from collections.abc import Iterator, Sequence
from random import Random
from typing import BinaryIO, NamedTuple, TypeVar

_T = TypeVar("_T")

_HEADER = (
    "Row ID,Order ID,Order Date,Ship Date,Ship Mode,Customer ID,Customer Name,Segment,Country,City,State,Postal Code,"
    "Region,Product ID,Category,Sub-Category,Product Name,Sales,Quantity,Discount,Profit"
)

_ROWS_PER_MONTH = 208
_SEASON = (0.48, 0.38, 0.86, 0.80, 0.90, 0.86, 0.84, 0.86, 1.60, 1.02, 1.74, 1.66)  # January to December, mean 1
_FIRST_YEAR, _GROWTH = 0.76, 0.16  # of the mean year, and more of it each year
_CLEARANCE = (6, 19, 37)  # months of each four years, counted from 0, in which everything goes at a discount


class _Line(NamedTuple):
    """A sub-category: its share of order lines, price range, cost in percent of the list price, usual discounts."""

    category: str
    name: str
    weight: int
    low: int
    high: int
    cost: int
    discounts: tuple[int, ...]
    nouns: tuple[str, ...]


_SELDOM = (0, 0, 0, 0, 0, 0, 20, 20, 20, 10)
_OFTEN = (0, 0, 0, 20, 20, 20, 20, 30, 10, 15)
_DEEP = (0, 0, 0, 20, 20, 20, 40, 70, 70, 80)
_LINES = (
    _Line("Furniture", "Bookcases", 23, 60, 900, 79, (0, 0, 0, 15, 20, 20, 30, 32, 50, 70), ("Bookcase", "Bookshelf")),
    _Line("Furniture", "Chairs", 62, 45, 900, 72, _OFTEN, ("Task Chair", "Stacking Chair", "Swivel Stool")),
    _Line("Furniture", "Furnishings", 96, 4, 240, 58, (*_SELDOM, 60), ("Desk Lamp", "Wall Clock", "Door Mat", "Frame")),
    _Line(
        "Furniture", "Tables", 32, 90, 1200, 80, (0, 0, 20, 20, 30, 30, 40, 40, 45, 50), ("Table", "Conference Table")
    ),
    _Line("Office Supplies", "Appliances", 47, 10, 620, 60, (*_SELDOM, 80), ("Fan", "Air Purifier", "Surge Protector")),
    _Line("Office Supplies", "Art", 80, 2, 60, 62, _SELDOM, ("Pencils", "Markers", "Sketch Pastels")),
    _Line("Office Supplies", "Binders", 152, 2, 320, 46, _DEEP, ("Ring Binder", "View Binder", "Binding Machine")),
    _Line("Office Supplies", "Envelopes", 25, 4, 90, 52, _SELDOM, ("Envelopes", "Mailers")),
    _Line("Office Supplies", "Fasteners", 22, 1, 14, 58, _SELDOM, ("Paper Clips", "Rubber Bands", "Push Pins")),
    _Line("Office Supplies", "Labels", 36, 2, 60, 50, _SELDOM, ("Address Labels", "File Folder Labels")),
    _Line("Office Supplies", "Paper", 137, 4, 70, 51, _SELDOM, ("Copy Paper", "Note Pads", "Message Books")),
    _Line("Office Supplies", "Storage", 85, 8, 520, 80, _SELDOM, ("File Cart", "Storage Box", "Shelving Unit")),
    _Line("Office Supplies", "Supplies", 19, 3, 800, 94, _SELDOM, ("Scissors", "Letter Opener", "Trimmer")),
    _Line("Technology", "Accessories", 78, 6, 420, 66, _SELDOM, ("Keyboard", "Flash Drive", "Optical Mouse")),
    _Line("Technology", "Copiers", 7, 300, 2600, 52, _OFTEN, ("Laser Copier", "Digital Copier")),
    _Line(
        "Technology", "Machines", 12, 80, 3000, 66, (0, 0, 20, 20, 30, 30, 40, 50, 70), ("Label Printer", "Fax Machine")
    ),
    _Line("Technology", "Phones", 89, 15, 720, 68, _OFTEN, ("Desk Phone", "Smart Phone", "Headset")),
)
_CLEARANCE_DISCOUNTS = (20, 30, 40, 50, 60, 70)
_PRODUCTS = 1850

_BRANDS = (
    "Abelone", "Brakvist", "Cardovan", "Delmuir", "Eskerly", "Farnolt", "Gildebeck", "Harrowmint", "Ivenholm",
    "Jastrow", "Kelperro", "Lumavik", "Mordavia", "Nimbrel", "Ostrava & Fitch", "Pellworth", "Quandry", "Rostalin",
    "Säntis", "Tövalle", "Umbrook", "Velmara", "Wexcombe", "Yarrowdale", "Zephanor",
)  # fmt: skip
_SERIES = (
    "Alto", "Basalt", "Contour", "Drift", "Ember", "Façade", "Granite", "Heron", "Inlet", "Juniper", "Keystone",
    "Lattice", "Meridian", "Noël", "Orchard", "Pinnacle", "Quarry", "Ripple", "Summit", "Trellis",
)  # fmt: skip
_COLOURS = ("Slate", "Ivory", "Forest Green", "Navy", "Crème", "Charcoal", "Walnut", "Assorted Colors")
_FIRST_NAMES = (
    "Adele", "Bram", "Corinne", "Desmond", "Elif", "Fergus", "Greta", "Hollis", "Ines", "Jonas", "Kiran", "Lotte",
    "Mireille", "Nadia", "Orson", "Petra", "Quentin", "Rosalind", "Søren", "Tamsin", "Ulla", "Viggo", "Wanda",
    "Xavier", "Yusuf", "Zoë",
)  # fmt: skip
_LAST_NAMES = (
    "Amberwick", "Brindlecot", "Castellon", "D'Arvelle", "Eddowick", "Fennimoor", "Grünthaler", "Hathersby", "Iverglen",
    "Jollivette", "Kälvström", "Larkmoor", "Mossingham", "Nettlefold", "O'Kerrivan", "Pemberlot", "Quillbright",
    "Rookhurst", "Sandovale", "Thistlewaite-Moor", "Underbank", "Vantreight", "Winterbourne", "Yellowlees", "Zabrinski",
    "Ålander", "Bergqvistel", "Château", "Dunmarrow", "Estévarez",
)  # fmt: skip
_CUSTOMERS = 760
_SEGMENTS = ("Consumer",) * 5 + ("Corporate",) * 3 + ("Home Office",) * 2

_PLACES = (  # weight, region, state, city, postcode (a spreadsheet dropped the zero of most that had one)
    (18, "West", "California", "Los Angeles", "90012"), (13, "West", "California", "San Francisco", "94103"),
    (5, "West", "California", "San Diego", "92101"), (3, "West", "California", "Sacramento", "95814"),
    (12, "West", "Washington", "Seattle", "98104"), (2, "West", "Washington", "Spokane", "99201"),
    (3, "West", "Oregon", "Portland", "97204"), (4, "West", "Arizona", "Phoenix", "85004"),
    (4, "West", "Colorado", "Denver", "80202"), (2, "West", "Utah", "Salt Lake City", "84101"),
    (1, "West", "Nevada", "Reno", "89501"), (1, "West", "Idaho", "Boise", "83702"),
    (1, "West", "New Mexico", "Albuquerque", "87102"), (1, "West", "Montana", "Billings", "59101"),
    (22, "East", "New York", "New York City", "10001"), (2, "East", "New York", "Rochester", "14604"),
    (14, "East", "Pennsylvania", "Philadelphia", "19103"), (8, "East", "Ohio", "Columbus", "43215"),
    (3, "East", "Ohio", "Cleveland", "44114"), (3, "East", "Massachusetts", "Boston", "2108"),
    (3, "East", "New Jersey", "Newark", "7102"), (2, "East", "New Jersey", "Trenton", "8608"),
    (2, "East", "Connecticut", "Hartford", "6103"), (2, "East", "Rhode Island", "Providence", "2903"),
    (1, "East", "New Hampshire", "Concord", "3301"), (1, "East", "Maine", "Portland", "4101"),
    (1, "East", "Vermont", "Montpelier", "05602"), (2, "East", "Maryland", "Baltimore", "21202"),
    (2, "East", "Delaware", "Wilmington", "19801"), (1, "East", "District of Columbia", "Washington", "20001"),
    (10, "Central", "Texas", "Houston", "77002"), (6, "Central", "Texas", "Dallas", "75201"),
    (3, "Central", "Texas", "San Antonio", "78205"), (9, "Central", "Illinois", "Chicago", "60601"),
    (2, "Central", "Illinois", "Springfield", "62701"), (6, "Central", "Michigan", "Detroit", "48226"),
    (3, "Central", "Wisconsin", "Milwaukee", "53202"), (3, "Central", "Indiana", "Indianapolis", "46204"),
    (2, "Central", "Minnesota", "Minneapolis", "55401"), (2, "Central", "Missouri", "Kansas City", "64106"),
    (2, "Central", "Oklahoma", "Tulsa", "74103"), (1, "Central", "Nebraska", "Omaha", "68102"),
    (1, "Central", "Kansas", "Wichita", "67202"), (1, "Central", "Iowa", "Des Moines", "50309"),
    (6, "South", "Florida", "Miami", "33130"), (4, "South", "Florida", "Jacksonville", "32202"),
    (5, "South", "North Carolina", "Charlotte", "28202"), (4, "South", "Virginia", "Richmond", "23219"),
    (4, "South", "Tennessee", "Memphis", "38103"), (4, "South", "Georgia", "Atlanta", "30303"),
    (3, "South", "Kentucky", "Louisville", "40202"), (2, "South", "Alabama", "Mobile", "36602"),
    (1, "South", "South Carolina", "Columbia", "29201"), (1, "South", "Louisiana", "Lafayette", "70501"),
    (1, "South", "Arkansas", "Little Rock", "72201"), (1, "South", "Mississippi", "Jackson", "39201"),
)  # fmt: skip

_DISCOUNT_STATES = {"Texas", "Illinois", "Pennsylvania", "Ohio"}  # nothing is sold there below 20 % off

_SHIPPING = (  # weight, mode, days
    (1, "Same Day", (0, 0, 0, 0, 0, 0, 0, 0, 0, 1)),
    (3, "First Class", (1, 2, 2, 3, 3)),
    (4, "Second Class", (2, 2, 3, 4, 5)),
    (12, "Standard Class", (4, 4, 5, 5, 6, 7)),
)
_LINES_PER_ORDER = (1, 1, 1, 1, 1, 2, 2, 2, 3, 4)
_QUANTITIES = (1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 5, 5, 6, 7, 9, 14)


def sample_orders(
    months: int = 48, rows_per_month: int | None = None, seed: int = 0, first_month: str = "2014-01"
) -> bytes:
    """The file of `write_sample` as bytes."""
    file = io.BytesIO()
    write_sample(file, months, rows_per_month, seed, first_month)
    return file.getvalue()


def write_sample(
    file: BinaryIO, months: int = 48, rows_per_month: int | None = None, seed: int = 0, first_month: str = "2014-01"
) -> int:
    """Write an order file month by month and return its rows; memory stays that of one month.

    Windows-1252, CRLF, M/D/YYYY, as the Sample Superstore. Without *rows_per_month* the months have about 200 rows,
    more in autumn and more each year; with it each has exactly that many. A longer file begins with the shorter one.
    """
    if months < 1 or (rows_per_month is not None and rows_per_month < 1):
        raise ValueError("months and rows_per_month are at least 1")
    start = dt.datetime.strptime(first_month, "%Y-%m")
    catalogue = _Catalogue(seed)
    file.write(f"{_HEADER}\r\n".encode("cp1252"))
    written = orders = 0
    for index in range(months):
        year, month = start.year + (start.month - 1 + index) // 12, (start.month - 1 + index) % 12 + 1
        random = Random(f"{seed} {year}-{month}")  # noqa: S311
        rows = rows_per_month or _rows(random, index, month)
        lines: list[str] = []
        while len(lines) < rows:
            orders += 1
            count = min(_pick(random, _LINES_PER_ORDER), rows - len(lines))
            clearance = index % 48 in _CLEARANCE
            lines += catalogue.order(random, year, month, orders, count, written + len(lines) + 1, clearance)
        file.write("".join(lines).encode("cp1252"))
        written += rows
    return written


def _rows(random: Random, index: int, month: int) -> int:
    growth = _FIRST_YEAR + _GROWTH * (index // 12)
    return max(1, int(_ROWS_PER_MONTH * _SEASON[month - 1] * growth * (0.95 + 0.1 * random.random())))


def _pick(random: Random, items: Sequence[_T]) -> _T:
    return items[int(random.random() * len(items))]


def _field(text: str) -> str:
    return '"' + text.replace('"', '""') + '"' if "," in text or '"' in text else text


class _Product(NamedTuple):
    line: _Line
    fields: str
    cents: int


class _Catalogue:
    """What a seed sells and to whom."""

    def __init__(self, seed: int) -> None:
        random = Random(f"{seed} catalogue")  # noqa: S311
        self._customers = list(self._make_customers(random))
        self._places = [
            (f"United States,{city},{state},{code},{region}", 20 if state in _DISCOUNT_STATES else 0)
            for weight, region, state, city, code in _PLACES
            for _ in range(weight)
        ]
        products: dict[str, list[_Product]] = {line.name: [] for line in _LINES}
        for product in self._make_products(random):
            products[product.line.name].append(product)
        self._products = [products[line.name] for line in _LINES for _ in range(line.weight)]
        self._shipping = [(mode, days) for weight, mode, days in _SHIPPING for _ in range(weight)]

    @staticmethod
    def _make_customers(random: Random) -> Iterator[str]:
        pairs = [(first, last) for first in _FIRST_NAMES for last in _LAST_NAMES]
        for number in range(_CUSTOMERS):
            first, last = pairs.pop(int(random.random() * len(pairs)))
            yield f"{first[0]}{last[0]}-{30000 + 5 * number},{first} {last},{_pick(random, _SEGMENTS)}"

    @staticmethod
    def _make_products(random: Random) -> Iterator[_Product]:
        total = sum(line.weight for line in _LINES)
        number = 0
        for line in _LINES:
            prefix = f"{line.category[:3].upper()}-{line.name[:2].upper()}"
            for i in range(-(-_PRODUCTS * line.weight // total)):
                # Now and then a number is used again for another product, as in the real file.
                number += 0 if i % 60 == 59 else 1
                skew = random.random()
                cents = int(100 * (line.low + (line.high - line.low) * skew * skew * skew * skew))
                name = _field(_product_name(random, line, i))
                fields = f"{prefix}-{20000000 + 37 * number},{line.category},{line.name},{name}"
                yield _Product(line, fields, cents)

    def order(
        self, random: Random, year: int, month: int, number: int, count: int, row_id: int, clearance: bool
    ) -> Iterator[str]:
        """The lines of one order."""
        date = dt.date(year, month, 1 + int(random.random() * calendar.monthrange(year, month)[1]))
        mode, days = _pick(random, self._shipping)
        ship = date + dt.timedelta(_pick(random, days))
        place, least_discount = _pick(random, self._places)
        head = (
            f"{'US' if random.random() < 0.17 else 'CA'}-{year}-{200000 + number},{date.month}/{date.day}/{date.year},"
            f"{ship.month}/{ship.day}/{ship.year},{mode},{_pick(random, self._customers)},{place}"
        )
        for i in range(count):
            line, fields, cents = _pick(random, _pick(random, self._products))
            quantity = _pick(random, _QUANTITIES)
            discount = max(least_discount, _pick(random, _CLEARANCE_DISCOUNTS if clearance else line.discounts))
            # Cents times percent are ten-thousandths of a dollar: exact, with four decimals as in the real file.
            sales = cents * quantity * (100 - discount)
            profit = sales - cents * quantity * line.cost
            figures = f"{_decimal(sales, 4)},{quantity},{_decimal(discount, 2)},{_decimal(profit, 4)}"
            yield f"{row_id + i},{head},{fields},{figures}\r\n"


def _product_name(random: Random, line: _Line, number: int) -> str:
    """A name with the real file's habits: commas, inch signs, no-break spaces, curly quotes, stray blanks."""
    brand, series, noun = _pick(random, _BRANDS), _pick(random, _SERIES), _pick(random, line.nouns)
    model = f"{chr(65 + int(random.random() * 26))}{100 + number}"
    habit = int(random.random() * 100)
    if habit < 14:
        return f"{brand} {series} {noun} {model}, {_pick(random, _COLOURS)}"
    if habit < 20:
        return f'{brand} {noun} {model}, {_pick(random, range(3, 48))} 1/2" x {_pick(random, range(3, 48))}"'
    if habit < 22:
        return f'{brand} {series} {model} {noun} - {_pick(random, range(3, 48))}"'
    if habit < 25:
        return f"{brand}\xa0{series} {model}\xa0{noun}"
    if habit < 27:
        return f"{brand} “{series}” {noun} {model}, {_pick(random, range(2, 12))} ¾” wide"
    if habit < 28:
        return f"{brand}  {noun} {model}"
    if habit < 29:
        return f"{brand} {series} {noun} {model} "
    return f"{brand} {series} {noun} {model}"


def _decimal(value: int, places: int) -> str:
    """An integer count of 10**-places as a plain decimal without trailing zeros."""
    whole, part = divmod(abs(value), 10**places)
    digits = f"{part:0{places}}".rstrip("0")
    return f"{'-' if value < 0 else ''}{whole}{'.' + digits if digits else ''}"
