"""What of a change is an alert."""

from __future__ import annotations

from collections.abc import Callable

from reportedly import pipeline
from reportedly.desk.alerts.deciding import alerts_of, standing_only
from reportedly.model.changes import Changes, FigureChange, PageTally
from reportedly.model.dossier import Contradiction, Dossier, DossierPage, Evidence, FigureValue, StoryHead
from reportedly.model.statement import PartKind
from reportedly.model.watching import Alert, Rule
from reportedly.store import SqliteStore

Keep = Callable[..., None]
HEAD = StoryHead("s-ferry", "Ferry burns in Oulu", "2025-04-30", "2025-05-01", 2)
KNOWN = (
    DossierPage("p1", "https://quay.example/1", "Quay News", "2025-04-30"),
    DossierPage("p2", "https://mail.example/2", "Bothnia Mail", "2025-05-01T09:00Z"),
)


def told(store: SqliteStore, story: str, since: str, until: str, *unseen: str) -> tuple[Alert, ...]:
    found = pipeline.news(story, store, frozenset(unseen), since, until)
    assert found is not None
    return alerts_of(found.changes, found.dossier)


def changed(**what: object) -> tuple[Alert, ...]:
    """The alerts of a change that only holds what is given."""
    changes = Changes(HEAD, "2025-04-30", "2025-05-02", PageTally(0, (), (), 0, 0), known=KNOWN, **what)  # type: ignore[arg-type]
    return alerts_of(changes, Dossier(HEAD, "2025-05-02", pages=KNOWN))


def test_a_claim_that_nobody_had_told_is_one_alert_with_the_words_it_rests_on(store: SqliteStore, keep: Keep) -> None:
    keep("rumour")
    (alert,) = told(store, "s-visit", "2025-04-27", "2025-04-29")
    assert (alert.rule, alert.status, alert.at) == (Rule.STATUS, "rumoured", "2025-04-28")
    assert alert.title == "Visit of Ida Strand to Turku: rumoured"
    assert alert.text.startswith("Rumoured: only unnamed origins")
    (quoted,) = {(each.page, each.outlet, each.url) for each in alert.because}
    assert quoted == ("rumour", "Bothnia Mail", "https://bothnia-mail.example/rumour")
    assert "may visit Turku" in (alert.because[0].quote or "")


def test_a_status_that_changes_and_a_new_origin_are_alerts(store: SqliteStore, keep: Keep) -> None:
    keep("rumour", "word")
    alerts = told(store, "s-visit", "2025-04-29", "2025-05-01")
    step, origin = sorted(alerts, key=lambda alert: alert.rule.value, reverse=True)
    assert step.title == "Visit of Ida Strand to Turku: rumoured -> announced"
    assert {each.page for each in step.because} == {"word"}
    assert (origin.rule, origin.title) == (Rule.ORIGIN, "Visit of Ida Strand to Turku: an origin for it, Ida Strand")
    assert "2 independent origins" in origin.text
    assert origin.because


def test_a_page_that_only_repeats_is_no_alert(store: SqliteStore, keep: Keep) -> None:
    keep("rumour", "again")
    assert told(store, "s-visit", "2025-04-28T18:00Z", "2025-04-29T18:00Z", "again") == ()


def test_a_page_that_comes_late_is_news_though_it_was_out_before(store: SqliteStore, keep: Keep) -> None:
    keep("rumour", "word")
    late = told(store, "s-visit", "2025-04-30T18:00Z", "2025-04-30T19:00Z", "word")
    assert {alert.rule for alert in late} == {Rule.STATUS, Rule.ORIGIN}
    assert told(store, "s-visit", "2025-04-30T18:00Z", "2025-04-30T19:00Z") == ()


def test_a_time_that_passes_without_a_word_is_a_lapse(store: SqliteStore, keep: Keep) -> None:
    keep("rumour")
    assert told(store, "s-visit", "2025-05-04", "2025-05-05") == ()
    (alert,) = told(store, "s-visit", "2025-05-05", "2025-05-07")
    assert (alert.rule, alert.title) == (Rule.LAPSE, "Visit of Ida Strand to Turku: rumoured -> lapsed")
    assert "no report seen in 1 page" in alert.text


def test_a_later_bulletin_is_a_changed_figure_and_a_first_one_is_none(store: SqliteStore, keep: Keep) -> None:
    keep("toll", "later toll")
    first = told(store, "s-ferry", "2025-04-01", "2025-04-30T12:00Z")
    assert Rule.FIGURE not in {alert.rule for alert in first}
    (alert,) = [each for each in told(store, "s-ferry", "2025-04-30T12:00Z", "2025-05-02") if each.rule is Rule.FIGURE]
    assert "9, by" in alert.title
    assert "before 4" in alert.text
    assert [each.url for each in alert.because] == ["https://quay-news.example/later-toll"]


def test_a_contradiction_is_dated_by_the_later_of_its_pages() -> None:
    because = tuple(Evidence(page.id, PartKind.BODY, (0, 4), "four") for page in KNOWN)
    (alert,) = changed(contradictions=(Contradiction("Ferry: four dead, or nine", because),))
    assert (alert.rule, alert.text, alert.at) == (Rule.CONTRADICTION, "Ferry: four dead, or nine.", "2025-05-01T09:00Z")
    assert [each.url for each in alert.because] == [page.url for page in KNOWN]


def test_the_same_thing_found_again_is_the_same_alert_and_another_is_not(store: SqliteStore, keep: Keep) -> None:
    keep("rumour", "word")
    once = told(store, "s-visit", "2025-04-29", "2025-05-01")
    again = told(store, "s-visit", "2025-04-27", "2025-05-02")
    assert {alert.id for alert in once if alert.rule is Rule.STATUS} <= {alert.id for alert in again}
    assert len({alert.id for alert in again}) == len(again)
    nine, ten = (
        changed(figures=(FigureChange("dead", FigureValue(4, None, None, "police"), FigureValue(value, None, None, "police")),))
        for value in (9, 10)
    )  # fmt: skip
    assert nine[0].id != ten[0].id


def test_of_several_steps_only_the_standing_one_is_told(store: SqliteStore, keep: Keep) -> None:
    keep("rumour", "word")
    all_steps = [alert for alert in told(store, "s-visit", "2025-04-27", "2025-05-01") if alert.rule is Rule.STATUS]
    assert [alert.status for alert in all_steps] == ["rumoured", "announced"]
    assert [alert.status for alert in standing_only(all_steps)] == ["announced"]


def test_the_words_of_a_hostile_page_have_a_bound_and_no_controls() -> None:
    words = "Ferry \x1b[31m \u202eevil " + "x" * 1_000_000
    because = (Evidence("p1", PartKind.BODY, (0, 1_000_000), words),)
    (alert,) = changed(contradictions=(Contradiction(words, because),))
    assert len(alert.text) + len(alert.title) + len(alert.because[0].quote or "") < 10_000
    assert "\x1b" not in alert.text
