"""From bytes to text."""

from __future__ import annotations

import pytest

from reportedly.extract.cleaning import clean
from reportedly.extract.decoding import UndecodableError, decode

TEXT = "Über den Häfen von Turku lag Nebel, sagte „Kapitän“ Ek – bis Montag früh."
RUSSIAN = "Порт был закрыт в понедельник после шторма, который бушевал два дня, сообщили городские власти."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_byte_order_mark_and_utf_8_need_no_declaration(encoding: str) -> None:
    """Most pages say nothing and are UTF-8."""
    assert decode(TEXT.encode(encoding)) == TEXT


def test_the_declared_encoding_is_followed() -> None:
    """Old pages of Central Europe declare theirs."""
    assert decode(TEXT.encode("cp1252"), "iso-8859-1") == TEXT
    assert decode(RUSSIAN.encode("koi8-r"), "koi8-r") == RUSSIAN


def test_the_meta_element_declares_too() -> None:
    """The page may know what the server does not."""
    html = '<html><head><meta charset="windows-1251"></head>' + RUSSIAN
    assert RUSSIAN in decode(html.encode("cp1251"))


def test_utf_8_declared_as_latin_1_is_read_as_utf_8() -> None:
    """Servers declare ISO 8859-1 out of habit."""
    assert decode(TEXT.encode(), "iso-8859-1") == TEXT


def test_an_undeclared_encoding_is_guessed_with_care() -> None:
    """Letters give the encoding away."""
    assert decode((RUSSIAN * 5).encode("koi8-r")) == RUSSIAN * 5


def test_a_wrong_declaration_is_passed_over() -> None:
    """An encoding nobody knows is as good as none."""
    assert decode(TEXT.encode(), "no-such-encoding") == TEXT


def test_a_few_broken_bytes_do_not_lose_a_page() -> None:
    """One letter cut in half is no reason to refuse ten thousand."""
    assert decode(b"\xff" + (TEXT * 20).encode()) == TEXT * 20


def test_bytes_that_are_no_text_are_refused() -> None:
    """A picture has no encoding."""
    with pytest.raises(UndecodableError):
        decode(bytes(range(256)) * 10)


def test_text_is_cleaned_of_what_nobody_sees() -> None:
    """Composed letters, plain spaces, plain breaks, nothing invisible."""
    assert clean("e\u0301 a\u00a0b\u200bc\ufeff d\r\ne\u2028f \u00ad") == "\u00e9 a bc d\ne\nf "
    assert clean("می\u200cرود") == "می\u200cرود"
