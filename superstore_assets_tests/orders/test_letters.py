"""Words in other encodings that are bytes of Windows-1252 too: refused, and Western names are not."""

import pytest

from superstore_assets.orders.letters import implausible

_TURKISH = "Ayşe Işık Mağazası Gülşen Beşiktaş İzmir Şanlıurfa Eskişehir Doğan Yıldız Şahin Oğuz Ağrı Elazığ Barış"
_CENTRAL_EUROPEAN = (
    "Michał Łódź Wrocław Gdańsk Kamiński Jabłoński Świątek Kovačević Němec Dvořák Plzeň Čapek Řehoř Ľubomír Ďurica"
    " Kaňka Szűcs Győr Brăila Timișoara České Růžena"
)
_BALTIC = "Bērziņš Kalniņa Šiauliai Žemaitis Ķekava Ūdris Čiurlionis"
_WESTERN = (
    "José Núñez Müller Straße François Çelik Noël Brontë São João Conceição Ærø Ørsted Malmö Järvinen Reykjavík Þór"
    " Sigurður Guðmundur Friðrik Eiður Þorsteinn Ýmir Šimon Žan Citroën Curaçao Bogotá Île cœur Besançon Barça Güell"
    " pingüino Maranhão Tromsø Fanø Haïti Loïc Zürich Genève Köln Íñigo Úrsula Hafnarfjörður Æðey Nicolò Novotný Veselý"
    " Antònia Mòdol ¼inch Dvorák Brûlé Août"
)


def as_windows_1252(word: str, encoding: str) -> str:
    return word.encode(encoding).decode("cp1252")


@pytest.mark.parametrize(
    ("encoding", "words"), [("cp1254", _TURKISH), ("cp1250", _CENTRAL_EUROPEAN), ("cp1257", _BALTIC)]
)
def test_a_word_of_another_encoding_is_implausible(encoding: str, words: str) -> None:
    other = []
    for word in words.split():
        try:
            other.append(as_windows_1252(word, encoding))
        except UnicodeError:  # not a word of both
            continue
    assert len(other) > 4
    assert [word for word in other if not list(implausible([word]))] == []


def test_western_words_are_plausible() -> None:
    assert [word for word in _WESTERN.split() if list(implausible([word]))] == []
