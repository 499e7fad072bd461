"""Months and days of the week by name, in the languages whose spreadsheets write them."""

import unicodedata

_MONTHS = """
january february march april may june july august september october november december
januar februar märz april mai juni juli august september oktober november dezember
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
janvier février mars avril mai juin juillet août septembre octobre novembre décembre
janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
januari februari maart april mei juni juli augustus september oktober november december
"""
_WEEKDAYS = """
monday tuesday wednesday thursday friday saturday sunday
montag dienstag mittwoch donnerstag freitag samstag sonntag
lunes martes miércoles jueves viernes sábado domingo
lundi mardi mercredi jeudi vendredi samedi dimanche
segunda terça quarta quinta sexta sábado domingo
lunedì martedì mercoledì giovedì venerdì sabato domenica
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
"""


def _plain(word: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c)).casefold()


def _beginnings(listed: str, shortest: int) -> dict[str, set[int]]:
    """The numbers, from 1, of what each beginning of at least *shortest* letters may stand for."""
    found: dict[str, set[int]] = {}
    for line in listed.strip().splitlines():
        for number, word in enumerate(line.split(), 1):
            for size in range(shortest, len(word) + 1):
                found.setdefault(_plain(word)[:size], set()).add(number)
    return found


_MONTH_OF = _beginnings(_MONTHS, 3)
_WEEKDAY_OF = _beginnings(_WEEKDAYS, 2)


def month_number(word: str) -> int | None:
    """The month that *word*, a name or its first three letters or more, stands for; None where none or several."""
    found = _MONTH_OF.get(_plain(word), set())
    return next(iter(found)) if len(found) == 1 else None


def weekday_numbers(word: str) -> set[int]:
    """The days of the week, from 1 for Monday, that *word* may stand for in one language or another."""
    return _WEEKDAY_OF.get(_plain(word), set())
