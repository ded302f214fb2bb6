"""Every type and status has its row in the words of the standards, and the codes are those that the standards have."""

from __future__ import annotations

from reportedly.events.standards import occurrences, standards
from reportedly.model.dossier import Status
from reportedly.model.statement import EventType

PLOVER = {
    "AGREE": set(),
    "CONSULT": {"visit", "host", "phone", "multilateral", "third-party"},
    "AID": set(),
    "SANCTION": set(),
    "PROTEST": set(),
    "COERCE": {"arrest", "restrict", "ban", "deport", "detain", "censor", "curfew", "martial-law"},
    "MOBILIZE": {"troops", "police", "weapons", "militia"},
    "ASSAULT": set(),
    "FIGHT": set(),
    "INVESTIGATE": set(),
}
SCHEMA = {
    "Event",
    "BusinessEvent",
    "DeliveryEvent",
    "PublicationEvent",
    "ExhibitionEvent",
    "SocialEvent",
    "SportsEvent",
}
TOPICS = {f"{number:02}000000" for number in range(1, 18)}


def test_every_type_has_a_row_of_codes_that_there_are() -> None:
    assert set(standards()) == set(EventType)
    for each in standards().values():
        assert each.schema in SCHEMA
        assert each.media_topic is None or each.media_topic in TOPICS
        assert each.mode is None or (each.plover is not None and each.mode in PLOVER[each.plover])
        assert each.plover is None or each.plover in PLOVER


def test_every_status_has_a_row_of_codes_that_there_are() -> None:
    assert set(occurrences()) == set(Status)
    for each in occurrences().values():
        assert each.iptc is None or each.iptc in {f"eos{number}" for number in range(7)}
        assert each.schema in {None, "EventScheduled", "EventPostponed", "EventCancelled", "EventRescheduled"}


def test_what_is_called_off_is_cancelled_everywhere() -> None:
    assert occurrences()[Status.CANCELLED].iptc == "eos6"
    assert standards()[EventType.CALL].mode == "phone"
