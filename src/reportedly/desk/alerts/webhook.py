"""Alerts handed to a program: a POST request with JSON, signed so that it can tell who sent it and when."""

from __future__ import annotations

import hashlib
import hmac

import msgspec

from reportedly import ingest
from reportedly.desk.contract import Json
from reportedly.model.watching import Alert, Delivery
from reportedly.model.when import first_instant

SECONDS = 10.0
"""The time an answer may take."""
SIGNATURE = "Reportedly-Signature"
TIMESTAMP = "Reportedly-Timestamp"
IDEMPOTENCY = "Idempotency-Key"


def hand_over(delivery: Delivery, url: str, secret: str | None, at: str, *, allow_private: bool) -> str:
    """Hand alerts over to a webhook at the instant `at`; give "" where they were taken, else why not."""
    content = msgspec.json.encode(of_delivery(delivery))
    options = ingest.Options(seconds=SECONDS, allow_private=allow_private)
    try:
        status = ingest.post(url, content, _headers(delivery, secret, at, content), options)
    except ingest.NoPageError as error:
        return error.outcome.reason or "it could not be reached"
    return "" if 200 <= status < 300 else f"the webhook answered with status {status}"


def signature(secret: str, timestamp: str, content: bytes) -> str:
    """Give what proves that whoever knows the secret sent this then: "v1=" and HMAC-SHA256 over TIMESTAMP.CONTENT."""
    digest = hmac.new(secret.encode(), timestamp.encode() + b"." + content, hashlib.sha256)
    return f"v1={digest.hexdigest()}"


def of_delivery(delivery: Delivery) -> Json:
    """Give alerts as a webhook gets them."""
    return {
        "delivery": delivery.id,
        "watchlist": delivery.watchlist,
        "alerts": [of_alert(alert) for alert in delivery.alerts],
    }


def of_alert(alert: Alert) -> Json:
    """Give one alert as JSON."""
    return {
        "id": alert.id,
        "rule": alert.rule,
        "story": {"id": alert.story, "title": alert.story_title},
        "event": alert.event,
        "status": alert.status,
        "at": alert.at,
        "title": alert.title,
        "text": alert.text,
        "because": msgspec.to_builtins(alert.because),
    }


def _headers(delivery: Delivery, secret: str | None, at: str, content: bytes) -> dict[str, str]:
    headers = {"Content-Type": "application/json", IDEMPOTENCY: delivery.id}
    if secret is None:
        return headers
    timestamp = str(int(first_instant(at).timestamp()))
    return {**headers, TIMESTAMP: timestamp, SIGNATURE: signature(secret, timestamp, content)}
