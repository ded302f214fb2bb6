"""Alerts sent: by webhook and by mail, tried again, recorded."""

from __future__ import annotations

import hashlib
import hmac
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from reportedly.desk.alerts.looking import begin, look
from reportedly.desk.alerts.mail import Mailer, message
from reportedly.desk.alerts.sending import WAITS, Sent, Ways, send
from reportedly.model.watching import Alert, Channel, Delivery, Quoted, Rule, WatchList
from reportedly.model.when import first_instant
from reportedly.store import SqliteStore

from .receivers import Hook, Mailbox, mailbox, webhook

Keep = Callable[..., None]
MADE, NOW = "2025-04-28T18:00:00Z", "2025-04-28T20:00:00Z"
SECRET = "sixteen letters at least"
LOCAL = Ways(allow_private=True)


@pytest.fixture
def hook() -> Iterator[Hook]:
    with webhook() as opened:
        yield opened


@pytest.fixture
def box() -> Iterator[Mailbox]:
    with mailbox() as opened:
        yield opened


@pytest.fixture
def hooked(store: SqliteStore, keep: Keep, hook: Hook) -> SqliteStore:
    """A store with one alert that is to go to the webhook."""
    begin(WatchList("desk", MADE, webhook=hook.address, secret=SECRET), store)
    keep("rumour")
    look(store, NOW)
    return store


def sent(store: SqliteStore, at: str, ways: Ways = LOCAL) -> list[Sent]:
    return send(store, lambda: at, ways)


def test_a_webhook_gets_the_alert_with_its_evidence_signed(hooked: SqliteStore, hook: Hook) -> None:
    (done,) = sent(hooked, NOW)
    assert done.fault == ""
    ((headers, body),) = hook.taken
    told = json.loads(body)
    assert told["watchlist"] == "desk"
    (alert,) = told["alerts"]
    assert (alert["rule"], alert["story"]["id"], alert["status"]) == ("status", "s-visit", "rumoured")
    assert alert["because"][0]["url"] == "https://bothnia-mail.example/rumour"
    assert headers["Reportedly-Timestamp"] == str(int(first_instant(NOW).timestamp()))
    digest = hmac.new(SECRET.encode(), headers["Reportedly-Timestamp"].encode() + b"." + body, hashlib.sha256)
    assert headers["Reportedly-Signature"] == f"v1={digest.hexdigest()}"
    assert headers["Idempotency-Key"] == told["delivery"] == done.delivery.id


def test_what_was_delivered_is_not_sent_again(hooked: SqliteStore, hook: Hook) -> None:
    sent(hooked, NOW)
    assert sent(hooked, "2025-05-28T20:00:00Z") == []
    assert len(hook.taken) == 1
    (delivery,) = hooked.watching.deliveries("desk", 10)
    assert (delivery.delivered, [attempt.fault for attempt in delivery.attempts]) == (NOW, [""])


def test_what_fails_is_tried_again_later_each_time_and_then_given_up(hooked: SqliteStore, hook: Hook) -> None:
    hook.status = 503
    tries = 0
    while (delivery := hooked.watching.deliveries("desk", 1)[0]).given_up is None:
        assert tries <= len(WAITS)
        assert sent(hooked, delivery.due)
        tries += 1
    assert tries == len(WAITS) + 1 == len(hook.taken)
    assert {attempt.fault for attempt in delivery.attempts} == {"the webhook answered with status 503"}
    times = [first_instant(attempt.at) for attempt in delivery.attempts]
    assert [later - earlier for earlier, later in pairwise(times)] == list(WAITS)
    assert len({headers["Idempotency-Key"] for headers, _ in hook.taken}) == 1
    assert sent(hooked, "2026-01-01T00:00:00Z") == []


def test_who_is_killed_between_sending_and_keeping_sends_once_more_under_the_same_id(
    hooked: SqliteStore, hook: Hook
) -> None:
    (delivery,) = hooked.watching.due(NOW, list(Channel), 10)
    assert hooked.watching.begin_attempt(delivery, NOW, "2025-04-28T20:01:00Z")
    assert sent(hooked, NOW) == []
    (done,) = sent(hooked, "2025-04-28T20:01:00Z")
    assert (done.fault, done.delivery.id) == ("", delivery.id)
    faults = [attempt.fault for attempt in hooked.watching.deliveries("desk", 1)[0].attempts]
    assert faults == [None, ""]


def test_a_process_killed_while_it_sends_leaves_what_the_next_one_needs(
    hooked: SqliteStore, hook: Hook, path: Path
) -> None:
    """With kill -9 between the request and its answer, the webhook gets the delivery once more, known by its id."""
    hook.answers.clear()
    program = (
        "import sys, pathlib; from reportedly.store import open_store; from reportedly.desk.alerts.sending import *\n"
        "send(open_store(pathlib.Path(sys.argv[1]), write=True), lambda: sys.argv[2], Ways(allow_private=True))"
    )
    sender = subprocess.Popen([sys.executable, "-c", program, str(path), NOW])
    end = time.monotonic() + 60
    while not hook.taken and time.monotonic() < end:
        time.sleep(0.02)
    sender.kill()
    sender.wait()
    hook.answers.set()
    assert len(hook.taken) == 1
    (done,) = sent(hooked, "2025-04-28T20:01:00Z")
    assert done.fault == ""
    assert len(hook.taken) == 2
    assert len({headers["Idempotency-Key"] for headers, _ in hook.taken}) == 1
    assert [attempt.fault for attempt in hooked.watching.deliveries("desk", 1)[0].attempts] == [None, ""]


def test_of_two_processes_one_makes_the_attempt(hooked: SqliteStore) -> None:
    (delivery,) = hooked.watching.due(NOW, list(Channel), 10)
    assert hooked.watching.begin_attempt(delivery, NOW, "2025-04-28T20:01:00Z")
    assert not hooked.watching.begin_attempt(delivery, NOW, "2025-04-28T20:01:00Z")


def test_a_webhook_on_this_machine_is_refused_unless_allowed(hooked: SqliteStore, hook: Hook) -> None:
    (done,) = sent(hooked, NOW, Ways())
    assert "127.0.0.1, not a public address" in done.fault
    assert hook.taken == []


def test_a_redirect_is_not_followed(hooked: SqliteStore, hook: Hook) -> None:
    hook.status = 307
    (done,) = sent(hooked, NOW)
    assert done.fault == "the webhook answered with status 307"


def test_a_webhook_that_is_gone_from_the_list_ends_what_was_under_way(hooked: SqliteStore, hook: Hook) -> None:
    hooked.watching.change(WatchList("desk", MADE))
    (done,) = sent(hooked, NOW)
    assert (done.final, hook.taken) == (True, [])


def test_mail_has_the_alert_with_its_words_and_addresses(store: SqliteStore, keep: Keep, box: Mailbox) -> None:
    begin(WatchList("desk", MADE, email="editor@example.org"), store)
    keep("rumour")
    look(store, NOW)
    mailer = Mailer("127.0.0.1", box.port, "reportedly@example.org")
    (done,) = sent(store, NOW, Ways(mailer=mailer))
    assert done.fault == ""
    ((to, mail),) = box.taken
    assert to == ["editor@example.org"]
    assert mail["Subject"] == "[desk] Visit of Ida Strand to Turku: rumoured"
    assert mail["Message-ID"] == f"<{done.delivery.id}@example.org>"
    assert mail["Date"] == "Mon, 28 Apr 2025 20:00:00 +0000"
    assert mail.get_content_type() == "text/plain"
    assert "https://bothnia-mail.example/rumour" in mail.get_content()
    assert "may visit Turku" in mail.get_content()


def test_mail_waits_where_no_server_is_named_and_webhooks_do_not_wait_for_it(
    store: SqliteStore, keep: Keep, hook: Hook
) -> None:
    begin(WatchList("both", MADE, email="editor@example.org", webhook=hook.address), store)
    keep("rumour")
    look(store, NOW)
    assert [done.delivery.channel for done in sent(store, NOW)] == [Channel.WEBHOOK]
    assert [each.delivered for each in store.watching.deliveries("both", 10)] == [None, NOW]


def test_a_server_that_refuses_the_recipient_is_named(store: SqliteStore, keep: Keep, box: Mailbox) -> None:
    box.refuses = True
    begin(WatchList("desk", MADE, email="editor@example.org"), store)
    keep("rumour")
    look(store, NOW)
    (done,) = sent(store, NOW, Ways(mailer=Mailer("127.0.0.1", box.port, "reportedly@example.org")))
    assert done.fault == "the mail server 127.0.0.1 did not take it (it refuses the recipient)"
    assert not done.final


def test_a_password_is_not_sent_without_encryption(store: SqliteStore, keep: Keep, box: Mailbox) -> None:
    begin(WatchList("desk", MADE, email="editor@example.org"), store)
    keep("rumour")
    look(store, NOW)
    mailer = Mailer("127.0.0.1", box.port, "reportedly@example.org", "user", "a password")
    (done,) = sent(store, NOW, Ways(mailer=mailer))
    assert "it offers no encryption, and a password is not sent without" in done.fault
    assert box.taken == []


def test_a_hostile_page_adds_no_header_and_no_control_to_mail() -> None:
    words = "Strike\r\nBcc: x@example.org \x1b[31m \u202eevil" + "x" * 1_000_000
    alert = Alert("a1", Rule.STATUS, "s-1", words, MADE, words, words, (Quoted("p1", words, "javascript:x", words),))
    delivery = Delivery(1, "d1", "desk", Channel.EMAIL, (alert,), NOW)
    mail = message(delivery, "editor@example.org", NOW, "reportedly@example.org")
    written = mail.as_bytes()
    assert len(written) < 30_000
    assert "Bcc" not in mail
    assert not any(mark in written for mark in (b"\x1b", "\u202e".encode(), b"javascript:"))
