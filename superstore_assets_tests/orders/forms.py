"""The forms of an order file that docs/order-files.md names: each writes the same rows in its way."""

import bz2
import csv
import datetime as dt
import gzip
import io
import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from random import Random
from typing import Any

import openpyxl
import xlwt

HEADER = (
    "Row ID", "Order ID", "Order Date", "Ship Date", "Ship Mode", "Customer ID", "Customer Name", "Segment", "Country",
    "City", "State", "Postal Code", "Region", "Product ID", "Category", "Sub-Category", "Product Name", "Sales",
    "Quantity", "Discount", "Profit",
)  # fmt: skip
Value = str | int | Decimal | dt.date
Row = dict[str, Value]
Rows = list[Row]

_NAMES = ("José Muñoz", "Zoë Brontë", "Jürgen Groß", "Ann Lee", "Søren Kjær", "Hélène Dubois", "Bo Probe", "Ines Peña")
_THINGS = ('Pad, 8.5" x 11"', "Lamp", "Résumé paper", "Chair, black", "Table", "Binder; blue", "Pen|red", "Staples")


def invented(random: Random, count: int) -> Rows:
    """Rows as a sales system writes them, of two months; nothing in them leaves open how it is to be read."""
    rows: Rows = []
    for number in range(1, count + 1):
        day = dt.date(2016, random.choice((11, 12)), random.randint(13, 28) if number % 2 else random.randint(1, 28))
        price = Decimal(random.randint(5_000, 90_000)) / 100
        discount = Decimal(random.choice((0, 10, 20, 45))) / 100
        quantity = random.randint(1, 9)
        sales = round(price * quantity * (1 - discount), 4)
        profit = round(sales * Decimal(random.randint(-400, 450)) / 1000, 4)
        rows.append(
            dict(zip(HEADER, (
                number, f"CA-2016-{100_000 + number}", day, day + dt.timedelta(random.randint(2, 7)),
                random.choice(("Second Class", "Same Day")), f"AB-{number:05}", random.choice(_NAMES), "Consumer",
                "United States", "Newark", "New Jersey", "07102", "East", f"FUR-TA-{number}", "Furniture", "Tables",
                random.choice(_THINGS), sales, quantity, discount, profit,
            ), strict=True))
        )  # fmt: skip
    # Whatever is drawn: a day above 12 and figures of one, two and four decimals.
    rows[0] |= {"Order Date": dt.date(2016, 11, 13), "Ship Date": dt.date(2016, 11, 17)}
    rows[0] |= {"Sales": Decimal("957.5775"), "Profit": Decimal("-383.0310"), "Discount": Decimal("0.45")}
    rows[-1] |= {"Sales": Decimal("1234.50"), "Profit": Decimal("83.25"), "Discount": Decimal("0.2")}
    return rows


Cells = list[list[str]]


def _plain(number: Decimal) -> str:
    return f"{number.normalize():f}"


@dataclass(frozen=True)
class Form:
    """One way to write a file: what cells say, how cells become text and text bytes, and what that is packed in."""

    header: Sequence[str] = HEADER
    leave_out: Sequence[str] = ()
    date: Callable[[dt.date], str] = "{0.month}/{0.day}/{0.year}".format
    ship_date: Callable[[dt.date], str] | None = None
    money: Callable[[Decimal], str] = _plain
    rate: Callable[[Decimal], str] | None = None
    totals: str = ""
    around: Callable[[Cells], Cells] = lambda cells: cells
    delimiter: str = ","
    end: str = "\r\n"
    quoting: int = csv.QUOTE_MINIMAL
    text: Callable[[str], str] = lambda text: text
    encoding: str = "utf-8"
    pack: Callable[[bytes], bytes] = lambda content: content
    workbook: Callable[[Rows, Sequence[str]], bytes] | None = None
    options: Mapping[str, str] = field(default_factory=dict)

    def cells(self, rows: Rows) -> Cells:
        """The header and the rows as text."""
        names = [name for name in HEADER if name not in self.leave_out]
        titles = dict(zip(HEADER, self.header, strict=True))
        body = [[self._cell(name, row[name]) for name in names] for row in rows]
        if self.totals:
            sums = {
                name: sum((Decimal(str(row[name])) for row in rows), Decimal(0))
                for name in ("Sales", "Quantity", "Profit")
            }
            figures = {name: str(each) if name == "Quantity" else self.money(each) for name, each in sums.items()}
            body.append([self.totals if i == 0 else figures.get(name, "") for i, name in enumerate(names)])
        return self.around([[titles[name] for name in names], *body])

    def write(self, rows: Rows) -> bytes:
        """A file of *rows*."""
        if self.workbook is not None:
            return self.pack(self.workbook(rows, self.header))
        file = io.StringIO(newline="")
        quoting: Any = self.quoting
        writer = csv.writer(file, delimiter=self.delimiter, lineterminator=self.end, quoting=quoting)
        writer.writerows(self.cells(rows))
        return self.pack(self.text(file.getvalue()).encode(self.encoding))

    def _cell(self, name: str, value: Value) -> str:
        if isinstance(value, dt.date):
            return (self.ship_date or self.date)(value) if name == "Ship Date" else self.date(value)
        if isinstance(value, Decimal):
            return (self.rate or self.money)(value) if name == "Discount" else self.money(value)
        return str(value)


def _comma(number: Decimal) -> str:
    return f"{number:,.4f}".translate(str.maketrans(",.", ".,"))


def _accounting(number: Decimal) -> str:
    return " $-   " if not number else f" $({-number:,.4f})" if number < 0 else f" ${number:,.4f} "


def _zip(content: bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("__MACOSX/._orders.csv", b"x")
        archive.writestr("orders.csv", content)
    return file.getvalue()


def _xlsx(rows: Rows, header: Sequence[str]) -> bytes:
    book = openpyxl.Workbook()
    sheet: Any = book.active
    sheet.title = "Returns"
    sheet.append(["Returned", "Order ID"])
    orders: Any = book.create_sheet("Orders")
    orders.append(list(header))
    for row in rows:
        orders.append([float(value) if isinstance(value, Decimal) else value for value in row.values()])
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def _xls(rows: Rows, header: Sequence[str]) -> bytes:
    book = xlwt.Workbook()
    sheet = book.add_sheet("Orders")
    day = xlwt.easyxf(num_format_str="M/D/YY")
    for column, name in enumerate(header):
        sheet.write(0, column, name)
    for line, row in enumerate(rows, 1):
        for column, value in enumerate(row.values()):
            given = float(value) if isinstance(value, Decimal) else value
            sheet.write(line, column, given, day) if isinstance(value, dt.date) else sheet.write(line, column, given)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def _titled(*names: str) -> tuple[str, ...]:
    return tuple(names)


_GERMAN = _titled(
    "Zeilen-ID", "Bestell-ID", "Bestelldatum", "Versanddatum", "Versandart", "Kunden-ID", "Kundenname", "Segment",
    "Land/Region", "Stadt", "Bundesland", "Postleitzahl", "Region", "Produkt-ID", "Kategorie", "Unterkategorie",
    "Produktname", "Umsatz", "Anzahl", "Rabatt", "Gewinn",
)  # fmt: skip
_SPANISH = _titled(
    "Id. de la fila", "Id. del pedido", "Fecha del pedido", "Fecha de envío", "Método de envío", "Id. del cliente",
    "Nombre del cliente", "Segmento", "País/Región", "Ciudad", "Provincia/Estado", "Código postal", "Región",
    "Id. del producto", "Categoría", "Subcategoría", "Nombre del producto", "Ventas", "Cantidad", "Descuento",
    "Ganancia",
)  # fmt: skip
_FRENCH = _titled(
    "ID ligne", "ID commande", "Date de commande", "Date d'expédition", "Mode d'expédition", "ID client",
    "Nom du client", "Segment", "Pays/Région", "Ville", "Région", "Code postal", "Zone géographique", "ID produit",
    "Catégorie", "Sous-catégorie", "Nom du produit", "Ventes", "Quantité", "Remise", "Profit",
)  # fmt: skip
_PORTUGUESE = _titled(
    "ID da linha", "ID do pedido", "Data do pedido", "Data de envio", "Modo de envio", "ID do cliente",
    "Nome do cliente", "Segmento", "País/Região", "Cidade", "Estado", "CEP", "Região", "ID do produto", "Categoria",
    "Subcategoria", "Nome do produto", "Vendas", "Quantidade", "Desconto", "Lucro",
)  # fmt: skip
_RENAMED = tuple(
    {"Postal Code": "Zip Code", "State": "state_name", "Ship Date": "Dispatch Date", "Quantity": "Qty",
     "Sales": "Sales (USD)"}.get(name, name) for name in HEADER
)  # fmt: skip
_SNAKE = [name.lower().replace(" ", "_") for name in HEADER]
_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
_LONG = (
    "",
    *[
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
)


def _below(*more: Sequence[str]) -> Callable[[Cells], Cells]:
    return lambda cells: [*cells, *map(list, more)]


def _indexed(cells: Cells) -> Cells:
    return [["", *cells[0]], *([str(i), *row] for i, row in enumerate(cells[1:]))]


_LATIN1 = str.maketrans({bytes([code]).decode("cp1252"): chr(code) for code in range(0x91, 0x98)})

FORMS: dict[str, dict[str, tuple[Form, str]]] = {
    "Files": {
        "text": (Form(), "`orders.csv`, whatever it is called"),
        "gzip": (Form(pack=gzip.compress), "`orders.csv.gz`"),
        "bzip2": (Form(pack=bz2.compress), "`orders.csv.bz2`"),
        "zip with one table": (Form(pack=_zip), "`orders.zip`"),
        "Excel workbook": (Form(workbook=_xlsx), "`.xlsx`: the sheet with the order header; others are named"),
        "old Excel workbook": (Form(workbook=_xls), "`.xls`"),
    },
    "Text": {
        "UTF-8": (Form(), ""),
        "UTF-8 with a byte order mark, or two": (Form(text="\ufeff\ufeff{}".format, encoding="utf-8"), ""),
        "UTF-16 with a byte order mark": (Form(encoding="utf-16", delimiter="\t"), "Excel's 'Unicode text'"),
        "Windows-1252": (Form(encoding="cp1252"), "Excel's 'CSV'"),
        "Windows-1252 that was read as Latin-1": (Form(text=lambda text: text.translate(_LATIN1)), "repaired and told"),
        "direction marks and characters without width": (
            Form(text=lambda text: text.replace("CA-2016", "\u200eCA-2016\u200b")),
            "dropped and told",
        ),
        "no line break at the end": (Form(text=str.rstrip), "where the last line has all its fields"),
    },
    "Delimiters and lines": {
        "comma, semicolon, tab or bar": (Form(delimiter=";"), "`;` `,` tab or <code>&#124;</code>"),
        "Excel's separator line": (Form(delimiter=";", text="sep=;\r\n{}".format), "`sep=;`"),
        "all cells in quotes": (Form(quoting=csv.QUOTE_ALL), '`"1","CA-2016-1",...`'),
        "line ends of Windows, Unix or old Macs": (Form(end="\r"), "CR LF, LF or CR"),
    },
    "Dates": {
        "M/D/YYYY": (Form(), "`11/8/2016`"),
        "D/M/YYYY": (Form(date="{0:%d/%m/%Y}".format), "`08/11/2016`"),
        "D.M.YYYY": (Form(date="{0.day}.{0.month}.{0.year}".format), "`8.11.2016`"),
        "YYYY-MM-DD": (Form(date=str), "`2016-11-08`"),
        "YYYY-MM-DD with time and zone": (Form(date="{0}T10:30:00+01:00".format), "`2016-11-08T10:30:00+01:00`"),
        "YY-MM-DD": (Form(date="{0:%y-%m-%d}".format), "`16-11-08`, where nothing else fits"),
        "YYYYMMDD": (Form(date="{0:%Y%m%d}".format), "`20161108`"),
        "D-Mon-YY": (Form(date=lambda day: f"{day.day}-{_MONTHS[day.month - 1]}-{day:%y}"), "`8-Nov-16`"),
        "Month D, YYYY": (Form(date=lambda day: f"{_LONG[day.month]} {day.day}, {day.year}"), "`November 8, 2016`"),
        "D. Monat YYYY": (
            Form(date=lambda day: f"{day.day}. {_LONG[day.month].replace('Dec', 'Dez')} {day.year}"),
            "`8. Dezember 2016`: German, Spanish, French, Portuguese, Italian and Dutch months too",
        ),
        "a spreadsheet's day numbers": (Form(date=lambda day: str((day - dt.date(1899, 12, 30)).days)), "`42682`"),
        "another form in each column": (Form(date=str, ship_date=Form().date), "`2016-11-08` and `11/9/2016`"),
    },
    "Numbers": {
        "decimal point": (Form(), "`1234.5`"),
        "decimal comma": (Form(money=_comma, delimiter=";"), "`1.234,5000`"),
        "thousands with a comma": (Form(money="{:,f}".format), "`1,234.5`"),
        "thousands with an apostrophe": (Form(money=lambda n: f"{n:,.4f}".replace(",", "’")), "`1’234.5000`"),
        "thousands with a space": (
            Form(money=lambda n: f"{n:,.4f}".replace(",", "\u202f")),
            "`1 234.5000`",
        ),
        "dollars before": (Form(money="${:,f}".format, rate="{:f}".format), "`$1,234.5`"),
        "dollars behind": (Form(money="{:f} $".format, rate="{:f}".format), "`1234.5 $`, `1234.5 USD`"),
        "accounting": (Form(money=_accounting, rate="{:f}".format), "` $(383.03)`, ` $-   ` for zero"),
        "leading plus": (Form(money="{:+f}".format, rate="{:f}".format), "`+41.91`"),
        "trailing minus": (Form(money=lambda n: f"{-n:f}-" if n < 0 else f"{n:f}"), "`383.03-`"),
        "percent": (Form(rate=lambda n: f"{_plain(n * 100)}%"), "a discount of `45%`"),
    },
    "Headers": {
        "as the Sample Superstore": (Form(), "`Row ID`, `Order ID`, ..."),
        "in snake case": (
            Form(header=_SNAKE),
            "`row_id`, `order_id`, ...",
        ),
        "common other names": (
            Form(header=_RENAMED),
            "`Zip Code`, `state_name`, `Dispatch Date`, `Sales (USD)`",
        ),
        "German": (Form(header=_GERMAN), "`Bestelldatum`, `Umsatz`, ..."),
        "Spanish": (Form(header=_SPANISH), "`Fecha del pedido`, `Ventas`, ..."),
        "French": (Form(header=_FRENCH), "`Date de commande`, `Ventes`, ..."),
        "Portuguese": (Form(header=_PORTUGUESE), "`Data do pedido`, `Vendas`, ..."),
    },
    "Other rows and columns": {
        "lines above the header": (
            Form(around=lambda cells: [["Orders November 2016"], [], *cells]),
            "a title; told, not carried",
        ),
        "a column without a name in front": (Form(around=_indexed), "the index that pandas writes"),
        "other columns": (
            Form(around=lambda cells: [[*cells[0], "Profit %"], *([*row, "12%"] for row in cells[1:])]),
            "`Profit %` beside `Profit`; told, not carried",
        ),
        "the header again": (Form(around=lambda cells: [*cells[:2], cells[0], *cells[2:]]), "files joined end to end"),
        "another table below": (Form(around=_below(["Returned", "Order ID"], ["Yes", "CA-2016-7"])), "returns"),
        "a row of totals": (Form(totals="Grand Total"), "which must be what the rows add up to"),
        "a footer": (Form(around=_below([], ["Applied filters: year is 2016"])), "after a blank line"),
        "blank lines and columns": (Form(around=lambda cells: [[*row, ""] for row in [*cells, [""] * 21]]), ""),
    },
}
"""By heading of the page: what the form is called there, the form, and what the page says of it."""

LEFT_OUT = {
    "Row ID": "the row's content makes one",
    "Postal Code": "left empty",
    "Country": "left empty; postcodes stay as they are written",
    "Customer ID": "the customer's name stands for it",
}
"""Columns that may be absent, and what stands for them."""


def mixed(random: Random) -> tuple[Form, str]:
    """A form with something of each heading, and what was chosen."""
    chosen = {heading: random.choice(list(forms)) for heading, forms in FORMS.items()}
    found, default = Form(), Form()
    for heading, name in chosen.items():
        form = FORMS[heading][name][0]
        own = {key: value for key, value in vars(form).items() if value != getattr(default, key)}
        found = replace(found, **own)
    return found, ", ".join(chosen.values())
