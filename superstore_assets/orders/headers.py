"""Headers: which of a file's columns is which of the schema's, by their names."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from superstore_assets.orders.cells import clean
from superstore_assets.orders.columns import NAMES, OPTIONAL

# Names that say the same in English, and those of Tableau's sample in German, Spanish, French and Portuguese. Only what
# cannot mean something else: a delivery date is no ship date, a line number starts again in each order.
_SYNONYMS = {
    "row_id": "Row Number; Row No; Row Nr; Zeilen-ID; Zeilennummer; Zeilen-Nr; Id fila; Número fila; ID ligne;"
    " Identifiant ligne; Numéro ligne; N ligne; ID linha; Número linha",
    "order_id": "Order Number; Order No; Order Nr; Order Code; Bestell-ID; Bestellnummer; Bestell-Nr; Auftrags-ID;"
    " Auftragsnummer; Auftrags-Nr; Id pedido; Número pedido; N pedido; Id orden; ID commande; Identifiant commande;"
    " Numéro commande; N commande; ID encomenda; Número encomenda",
    "order_date": "Date Ordered; Ordered Date; Ordered On; Date Order; Bestelldatum; Auftragsdatum; Fecha pedido;"
    " Fecha orden; Date commande; Data pedido; Data encomenda",
    "ship_date": "Shipping Date; Shipment Date; Shipped Date; Date Shipped; Shipped On; Dispatch Date; Despatch Date;"
    " Dispatched Date; Date Dispatched; Versanddatum; Fecha envío; Fecha despacho; Fecha embarque; Date expédition;"
    " Date envoi; Data envio; Data expedição",
    "ship_mode": "Shipping Mode; Shipment Mode; Ship Method; Shipping Method; Dispatch Mode; Versandart; Versandmodus;"
    " Versandmethode; Lieferart; Método envío; Modo envío; Forma envío; Tipo envío; Mode expédition; Mode envoi;"
    " Mode livraison; Modo envio; Método envio; Forma envio; Tipo envio",
    "customer_id": "Customer Number; Customer No; Customer Nr; Customer Code; Client ID; Client Number; Kunden-ID;"
    " Kundennummer; Kunden-Nr; Id cliente; Número cliente; N cliente; Código cliente; ID client; Identifiant client;"
    " Numéro client; N client; Code client",
    "customer_name": "Customer; Customer Full Name; Client Name; Client; Kundenname; Kunde; Name Kunde; Nombre cliente;"
    " Cliente; Nom client; Nome cliente",
    "segment": "Customer Segment; Market Segment; Segment Name; Kundensegment; Segmento; Segmento cliente;"
    " Segment client",
    "country": "Country Name; Land; Land/Region; País; País/Región; Pays; Pays/Région; País/Região",
    "city": "City Name; Town; City/Town; Stadt; Ort; Ciudad; Ville; Cidade",
    "state": "State Name; US State; Province; Province/State; State or Province; Bundesland; Bundesstaat;"
    " Bundesland/Kanton; Bundesland/Provinz; Bundesstaat/Provinz; Provinz; Estado; Provincia; Estado/Provincia;"
    " Provincia/Estado; Estado/Provincia/Departamento; Provincia/Estado/Departamento; État; Département;"
    " État/Province; Província; Estado/Província",
    "postal_code": "Postcode; Zip; Zip Code; Zip/Postal Code; Postal/Zip Code; Postleitzahl; PLZ; Código postal; CP;"
    " Code postal; CEP",
    "region": "Sales Region; Region Name; Vertriebsregion; Región; Región ventas; Zone géographique; Zone; Região",
    "product_id": "Product Number; Product No; Product Nr; Product Code; Item ID; Item Number; Item No; Item Code;"
    " Produkt-ID; Produktnummer; Produkt-Nr; Artikelnummer; Artikel-Nr; Artikel-ID; Id producto; Código producto;"
    " ID produit; Identifiant produit; Code produit; ID produto; Código produto",
    "category": "Product Category; Category Name; Kategorie; Produktkategorie; Categoría; Catégorie; Categoria",
    "sub_category": "Product Sub-Category; Sub-Category Name; Unterkategorie; Subkategorie; Subcategoría;"
    " Sub-categoría; Sous-catégorie; Subcategoria; Sub-categoria",
    "product_name": "Product; Item Name; Item; Produktname; Produkt; Artikel; Artikelname; Artikelbezeichnung;"
    " Nombre producto; Producto; Nom produit; Produit; Nome produto; Produto",
    "sales": "Sales Amount; Sales Revenue; Revenue; Umsatz; Verkäufe; Ventas; Ventes; Montant ventes;"
    " Chiffre affaires; Vendas",
    "quantity": "Qty; Units; Units Sold; Quantity Sold; Quantity Ordered; Order Quantity; Menge; Anzahl; Bestellmenge;"
    " Stückzahl; Cantidad; Quantité; Quantidade",
    "discount": "Rabatt; Descuento; Remise; Réduction; Desconto",
    "profit": "Profit Amount; Gewinn; Ganancia; Ganancias; Beneficio; Utilidad; Bénéfice; Lucro",
}
# Words that stand between the others in one language and not in the next.
_SMALL_WORDS = {"a", "as", "d", "da", "de", "del", "der", "des", "di", "do", "dos", "du", "el", "l", "la", "le", "les",
                "los", "of", "the"}  # fmt: skip
_DOLLARS = {"$", "usd", "us dollar", "us dollars", "dollar", "dollars", "in $",
            "in usd", "in us dollars", "us $"}  # fmt: skip
_PERCENT = {"%", "pct", "percent", "percentage", "perc", "in %", "in percent"}
_PIECES = {"units", "pcs", "pieces", "items", "#"}
_UNITS = {"sales": _DOLLARS, "profit": _DOLLARS, "quantity": _PIECES, "discount": _PERCENT}
_IN_WORDS = {"sales": "US dollars", "profit": "US dollars", "quantity": "pieces", "discount": "a fraction from 0 to 1"}


_LONGEST = 60
"""Characters beyond which a cell is no header."""


@lru_cache(10_000)
def _key(name: str) -> str:
    """*name* as it is compared: no case, accents, punctuation or small words."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c)).casefold()
    words = re.findall(r"[^\W_]+", plain)
    return "".join(word for word in words if word not in _SMALL_WORDS) or "".join(words)


_OWN = {_key(name): name for name in NAMES} | {"countryregion": "country", "stateprovince": "state"}
_KNOWN = {_key(each): name for name, listed in _SYNONYMS.items() for each in listed.split(";")} | _OWN
_ZONES = {_key("Zone géographique"), _key("Zone")}


@dataclass
class Headers:
    """Where each column of the schema stands in a file, and what became of the other headers.

    *mapped* are headers that are not spelled as the schema's, with the names they were taken for. *percent* is the
    header of a discount column that says it is in percent. *problems* are (column, reason) of what makes this no header
    of a whole order file.
    """

    positions: dict[str, int] = field(default_factory=dict)
    mapped: dict[str, str] = field(default_factory=dict)
    extra: list[str] = field(default_factory=list)
    unnamed: list[int] = field(default_factory=list)
    percent: str | None = None
    problems: list[tuple[str | None, str]] = field(default_factory=list)

    def take(self, column: str, position: int, header: str, *, told: bool = True) -> None:
        """Column *column* stands at *position*, called *header*."""
        self.positions[column] = position
        if told:
            self.mapped[header] = column


def known_headers(names: Sequence[str], columns: Mapping[str, str]) -> int:
    """How many columns of the schema the cells *names* are headers of; *columns* are a person's own mappings."""
    given = {_key(theirs): ours for theirs, ours in columns.items()}
    short = [name for name in names if name and len(name) <= _LONGEST]
    return len({column for name in short if (column := given.get(_key(name)) or _known(name))})


def read_headers(header: Sequence[str], columns: Mapping[str, str]) -> Headers:
    """Which column is which; *columns* are a person's own mappings and come first."""
    found = Headers()
    names = [clean(name) for name in header]
    found.unnamed = [i for i, name in enumerate(names) if not name]
    left = {i: name for i, name in enumerate(names) if name}
    _take_given(found, left, columns)
    _take_own(found, left)
    _take_synonyms(found, left)
    _take_units(found, left)
    for name in left.values():
        if name in found.extra:
            found.problems.append((None, f"header: '{name}' stands twice"))
        else:
            found.extra.append(name)
    blamed = {column for column, _ in found.problems}
    missing = [name for name in NAMES if name not in found.positions and name not in OPTIONAL and name not in blamed]
    if missing:
        reason = f"column{'s' * (len(missing) > 1)} missing: {', '.join(missing)}"
        if found.extra:
            reason += f" (not known here: {', '.join(found.extra)}; --column 'Their name=our_name' maps one)"
        found.problems.append((missing[0], reason))
    return found


def _take_given(found: Headers, left: dict[int, str], columns: Mapping[str, str]) -> None:
    for theirs, ours in columns.items():
        fitting = [i for i, name in left.items() if name == clean(theirs)]
        fitting = fitting or [i for i, name in left.items() if _key(name) == _key(theirs)]
        if len(fitting) != 1:
            many = "stands twice" if fitting else f"is no header of this file ({', '.join(left.values())})"
            found.problems.append((ours, f"column '{theirs}', given for {ours}, {many}"))
        else:
            found.take(ours, fitting[0], left.pop(fitting[0]))


def _take_own(found: Headers, left: dict[int, str]) -> None:
    taken: dict[str, str] = {}
    for i, name in list(left.items()):
        column = None if _has_unit_sign(name) else _OWN.get(_key(name))
        if column is None:
            continue
        if column in taken:
            other = taken[column]
            both = f"'{name}' stands twice" if other == name else f"'{other}' and '{name}' are the same column"
            found.problems.append((column, f"header: {both}"))
            del left[i]
        elif column not in found.positions:
            taken[column] = name
            found.take(column, i, left.pop(i), told=False)


def _take_synonyms(found: Headers, left: dict[int, str]) -> None:
    known = {i: column for i, name in left.items() if (column := _known(name))}
    # France's sample has its states as 'Région' and its regions as 'Zone géographique'.
    zone = next((i for i in known if _key(left[i]) in _ZONES), None)
    if zone is not None and "region" in found.positions and "state" not in {*found.positions, *known.values()}:
        found.take("state", found.positions.pop("region"), "Région")
        found.take("region", zone, left.pop(zone))
        del known[zone]
    for column in dict.fromkeys(known.values()):
        fitting = [i for i, meant in known.items() if meant == column]
        if column in found.positions:
            continue
        if len(fitting) > 1:
            both = " and ".join(f"'{left[i]}'" for i in fitting)
            reason = f"header: {both} may both be {column}: say which by --column '{left[fitting[0]]}={column}'"
            found.problems.append((column, reason))
            for i in fitting:
                del left[i]
        else:
            found.take(column, fitting[0], left.pop(fitting[0]))


def _take_units(found: Headers, left: dict[int, str]) -> None:
    fitting: dict[str, list[int]] = {}
    for i, name in left.items():
        column, unit = _unit(name)
        if column and column not in found.positions and column not in {blamed for blamed, _ in found.problems}:
            fitting.setdefault(column, []).append(i)
            if unit in _UNITS[column]:
                found.take(column, i, name)
                found.percent = name if column == "discount" and unit in _PERCENT else found.percent
    for column, positions in fitting.items():
        if column in found.positions:
            del left[found.positions[column]]
            continue
        name = left[positions[0]]
        names = " and ".join(f"'{left.pop(i)}'" for i in positions)
        is_not = f"{names} {'is' if len(positions) == 1 else 'are'} not taken for {column}"
        hint = f"if it is, say so by --column '{name}={column}'"
        found.problems.append((column, f"header: {is_not}, which is in {_IN_WORDS[column]}; {hint}"))


def _known(name: str) -> str | None:
    if _has_unit_sign(name):
        return None
    return _KNOWN.get(_key(name)) or _KNOWN.get(_key(name.replace("#", " no ").replace("º", "o ")))


def _has_unit_sign(name: str) -> bool:
    return any(c in "%‰" or unicodedata.category(c) == "Sc" for c in name)


def _unit(name: str) -> tuple[str | None, str]:
    """The number column that *name* names together with a unit or another qualifier, and that qualifier."""
    words = re.findall(r"[^\W_]+|[%‰#$€£¥]", name.casefold())
    for size in range(min(len(words) - 1, 4), 0, -1):
        for base, rest in ((words[:size], words[size:]), (words[-size:], words[:-size])):
            column = _KNOWN.get(_key(" ".join(base)))
            if column in _UNITS:
                return column, " ".join(rest)
    return None, ""
