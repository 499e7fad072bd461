"""Letters that a wrong encoding left behind: what is never written so in any language, found before it is shown."""

import re
from collections.abc import Iterable, Iterator

from charset_normalizer import from_bytes

# UTF-8 that was once read as Windows-1252: 'Ã¶' for 'ö', 'Â ' for a no-break space, 'â€' before every curly quote; and
# as Mac Roman: '√∂' for 'ö', '‚Äô' for a curly quote.
_MOJIBAKE = re.compile(
    "Ã[\u00a0-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\u00a0-\u00bf]|â€|â„¢|√[\u00a0-\u00bfÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†•™≠∞≤≥∂∑∏π∫Ωæø]|‚Ä[ôúùòìî]"
)
_LOWER = "a-zß-öø-ÿšœž"
_LETTER = "A-Za-zÀ-ÖØ-öø-ÿŠŒŽšœžŸƒ"
_ACCENTED = "À-ÖØ-öø-ÿŠŒŽšœžŸƒ"
_VOWEL = "aeiouyáéíóúýAEIOUYÁÉÍÓÚÝ"
# What the letters of Mac, DOS, Central European, Cyrillic and East Asian encodings become as Windows-1252, and no
# Western language writes.
_NEVER_WRITTEN = re.compile(
    "|".join(
        (
            f"(?<=[{_LOWER}])[À-ÖØ-ÞŠŒŽŸ]",  # a capital after a small letter: JosŽ, MŸller
            f"(?<=[{_LETTER}])[‚„†‡ˆ‰‹›“”•¤¦¡¢£¥§¨¯´¶¸¹»¼½¾¿«¬±²³ª°˜](?=[{_LOWER}])",  # a sign in it: Stra§e
            f"(?<!\\w)[£¯¦¬¨¸¤³¹²¶](?=[{_LETTER}])(?![A-Z][^{_LETTER}])",  # or at its beginning: £ódŸ
            f"(?<=[{_LETTER}]{{3}})[³¼¿±](?!\\w)",  # or its end: Micha³
            f"[{_ACCENTED}]{{3,}}",  # Ìîñêâà
            f"(?<![{_LETTER}])[{_ACCENTED}]{{2}}(?![{_LETTER}])",
            "ƒ[A-Za-z@\\[\\\\\\]^_`{|}~]",
            "[\u0080-\u009f¡-ÿŒœŠšŸŽžƒˆ˜‚„†‡•‰‹›€™]{4,}",
            f"(?<=[{_LETTER}])[šž](?<![{_VOWEL}rln].)(?=[^\\W\\d_])(?![{_VOWEL}])",  # Kšln, Schšn
            f"(?<=[A-Z])[ŠŽŸ](?=[{_LOWER}])",  # MŸller
            f"(?<=[{_LETTER}])‘(?![{_VOWEL}])|(?<=\\S)[†‡]|(?<![{_LETTER}])ç(?![aàou])",  # No‘l, Bogot‡, çngel
            f"(?<=[{_LETTER}])œ(?![uitUIT])",  # Jesœs
            f"ñ(?![{_VOWEL}üè])",  # Gdañsk
            f"õ(?!e)|ã(?=[{_LETTER}])(?![oes])|nþ",  # Erdõs, Constanþa
            f"[ìù](?=[{_LETTER}])",  # Nìmec
            f"(?<=[{_VOWEL}])æ",  # Kovaèeviæ
            f"È(?=[{_VOWEL}])|(?<![{_LETTER}])[ÏÛÐ](?=[{_LOWER}])|Í(?=e)",  # Èapek, Ïurica, Ûdris, Ðiauliai, Íekava
            "(?<=[aeoyAEOY])ò|ò(?=[aeiou])|(?<=[aeouy])ø(?!\\w)",  # Kaòka, Kalniòa, Øehoø
            "(?<=[zkjyZKJY])û",  # Szûcs
            "(?<![\\w¼¾])[¼¾](?=[a-zß-ÿ]{3})(?!inch|cup|ream|gallon|pound|mile|page)",  # ¼ubomír
            f"þ(?![{_VOWEL}ÆæÖöøjrvsðl])|(?<=[{_LOWER}])þ(?!\\w)",  # Beþiktaþ
            "[ýÝ]\\w*ý",  # Yýldýz
        )
    )
)
# Turkish as Windows-1252: ğ, ı, ş become ð, ý, þ, which Icelandic has too, but beside letters that Turkish has not, and
# in names that are known by their beginnings and ends. What can be both is not told apart, and refused.
_TURKISH_OR_ICELANDIC = re.compile("[ðýþÐÝÞ]")
_NOT_TURKISH = re.compile(
    "[áéíóúæ]|[^aeiouyöüAEIOUÖÜýÝ]ð|ð(?:ur|ir|ar|ni|mund|rik|jón)"
    "|^(?:Guð|Frið|Heið|Við|Böð|Auð|Eið|Aðal|Þor|Þing|Þröst|Daði|Ýmir)|(?:son|inn|ur)$"
    "|^[a-zšž]+[hcklnrtvd]ý$",  # and Czech and Slovak: Novotný
    re.IGNORECASE,
)
_ALPHABETS = (
    "äöüß", "àâæçèéêëîïôœùûüÿ", "áéíñóúü", "áâãàçéêíóôõúü", "àèéìíîòóùú", "æøåéèêóòôüäö", "åäöéüšž", "áðéíóúýþæö",
    "ëïéèêáóöüä", "àçéèíïóòúü", "äõöüšž", "áäéíóôúýšž",
)  # fmt: skip
"""German, French, Spanish, Portuguese, Italian, Danish and Norwegian, Swedish and Finnish, Icelandic, Dutch, Catalan,
Estonian, and what Czech, Slovak and Croatian have in Windows-1252."""
_WORD = re.compile(f"[{_LETTER}]*[{_ACCENTED}][{_LETTER}]*")
_WORDS_AT_ONCE = 50


def garbled(text: str) -> re.Match[str] | None:
    """Where *text* shows that it was read in another encoding before it was saved in its own."""
    return _MOJIBAKE.search(text) or re.search(f"(?<=[{_LOWER}])[ŠŒŽŸ](?![A-Z])", text)


def implausible(texts: Iterable[str]) -> Iterator[str]:
    """Those of *texts*, read as Windows-1252 for want of a better reason, that no Western language writes so."""
    plausible: list[tuple[str, str]] = []
    for text in texts:
        words = _WORD.findall(text)
        if (
            _NEVER_WRITTEN.search(text)
            or any(not _in_one_alphabet(word) for word in words)
            or any(_TURKISH_OR_ICELANDIC.search(word) and not _NOT_TURKISH.search(word) for word in words)
        ):
            yield text
        elif words:
            plausible.append((text, " ".join(words)))
    for start in range(0, len(plausible), _WORDS_AT_ONCE):
        together = plausible[start : start + _WORDS_AT_ONCE]
        if not from_bytes(" ".join(words for _, words in together).encode("cp1252"), cp_isolation=["cp1252"]):
            yield from (text for text, _ in together)


def _in_one_alphabet(word: str) -> bool:
    accents = {c for c in word.lower() if c > "\x7f"}
    return any(accents <= set(alphabet) for alphabet in _ALPHABETS)
