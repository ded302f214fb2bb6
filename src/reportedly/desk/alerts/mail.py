"""Alerts as an e-mail in plain text, and the server that takes it."""

from __future__ import annotations

import re
import smtplib
import ssl
from collections.abc import Iterator
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime

from msgspec import Struct

from reportedly.desk.calls import CallError
from reportedly.desk.feeds import plain
from reportedly.model.watching import Alert, Delivery, Quoted
from reportedly.model.when import first_instant

SECONDS = 20.0
"""The time each step of the server may take."""
_PORT = re.compile(r":\d{1,5}$")
_TLS = 465
"""The port at which a server expects TLS from the first byte."""


class Mailer(Struct, frozen=True):
    """The SMTP server that takes mail, and the sender that stands in it; a password is only sent over TLS."""

    host: str
    port: int
    sender: str
    user: str | None = None
    password: str | None = None


def mailer_at(server: str | None, sender: str | None, user: str | None, password: str | None) -> Mailer | None:
    """Give the server named as HOST or HOST:PORT (port 25 unless given), or None where none is.

    Raises CallError where server or sender cannot be used.
    """
    if not server:
        return None
    host, _, port = server.rpartition(":") if _PORT.search(server) else (server, "", "25")
    if not host or not 0 < int(port) < 65_536:
        raise CallError(f"--smtp {server[:60]!r} is no mail server; write it like mail.example.org:587")
    if not sender or not is_address(sender):
        raise CallError("mail needs a sender; give its address with --mail-from or in REPORTEDLY_MAIL_FROM")
    return Mailer(host.strip("[]"), int(port), sender, user or None, password or None)


def mail(delivery: Delivery, to: str, at: str, mailer: Mailer) -> str:
    """Send alerts by e-mail; give "" where the server took them, else why not."""
    try:
        with _connected(mailer) as server:
            server.send_message(message(delivery, to, at, mailer.sender))
    except (OSError, smtplib.SMTPException, ValueError) as error:
        return f"the mail server {mailer.host} did not take it ({_fault(error)})"
    return ""


def message(delivery: Delivery, to: str, at: str, sender: str) -> EmailMessage:
    """Give alerts as a mail; a second attempt at the same delivery has the same Message-ID."""
    found = EmailMessage()
    found["From"] = _address(sender)
    found["To"] = _address(to)
    found["Subject"] = _subject(delivery)
    found["Date"] = format_datetime(first_instant(at))
    found["Message-ID"] = f"<{delivery.id}@{sender.rpartition('@')[2]}>"
    found["Auto-Submitted"] = "auto-generated"
    found.set_content("\n".join(_lines(delivery)), cte="quoted-printable")
    return found


def is_address(given: str) -> bool:
    """Say whether mail can be sent to what was given: one plain address, without a name."""
    try:
        found = _address(given)
    except (ValueError, IndexError):
        return False
    return given.isascii() and bool(found.username and found.domain)


def _address(given: str) -> Address:
    return Address(addr_spec=given)


def _subject(delivery: Delivery) -> str:
    first = plain.line(delivery.alerts[0].title, 150) if delivery.alerts else "nothing new"
    more = len(delivery.alerts) - 1
    return f"[{plain.line(delivery.watchlist, 60)}] {first}{f' (and {more} more)' if more > 0 else ''}"


def _lines(delivery: Delivery) -> Iterator[str]:
    for alert in delivery.alerts:
        yield from _alert(alert)
    yield f"-- \nThe watch list {plain.line(delivery.watchlist)} of Reportedly"


def _alert(alert: Alert) -> Iterator[str]:
    yield plain.line(alert.title)
    yield plain.text(alert.text)
    for quoted in alert.because:
        yield from _quotation(quoted)
    yield f"Story: {plain.line(alert.story_title)} ({plain.line(alert.story)})"
    yield ""


def _quotation(quoted: Quoted) -> Iterator[str]:
    words = plain.line(quoted.quote or "", plain.TEXT // 5)
    outlet = plain.line(quoted.outlet or quoted.page)
    yield f'  "{words}" ({outlet})' if words else f"  {outlet}"
    address = plain.web_address(quoted.url)
    if address:
        yield f"  {address}"


def _connected(mailer: Mailer) -> smtplib.SMTP:
    """A connection that is encrypted where the server offers it, and logged in where there is a user."""
    tls = ssl.create_default_context()
    if mailer.port == _TLS:
        server: smtplib.SMTP = smtplib.SMTP_SSL(mailer.host, mailer.port, timeout=SECONDS, context=tls)
    else:
        server = smtplib.SMTP(mailer.host, mailer.port, timeout=SECONDS)
    try:
        encrypted = mailer.port == _TLS
        server.ehlo()
        if not encrypted and server.has_extn("starttls"):
            server.starttls(context=tls)
            server.ehlo()
            encrypted = True
        if mailer.user:
            if not encrypted:
                raise ValueError("it offers no encryption, and a password is not sent without")
            server.login(mailer.user, mailer.password or "")
    except BaseException:
        server.close()
        raise
    return server


def _fault(error: Exception) -> str:
    """The fault in one line: what a server says may hold anything."""
    if isinstance(error, smtplib.SMTPResponseException):
        said = error.smtp_error.decode("utf-8", "replace") if isinstance(error.smtp_error, bytes) else error.smtp_error
        return plain.line(f"{error.smtp_code} {said}", 150)
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return "it refuses the recipient"
    return plain.line(str(getattr(error, "strerror", None) or error) or type(error).__name__, 150)
