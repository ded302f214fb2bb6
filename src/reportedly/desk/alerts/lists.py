"""Watch lists as people make them: checked, kept, shown."""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from msgspec import Struct

from reportedly import pipeline
from reportedly.desk.alerts import looking
from reportedly.desk.alerts.mail import is_address
from reportedly.desk.alerts.telling import rules_in_words, scope_in_words, ways_in_words
from reportedly.desk.calls import CallError, words
from reportedly.desk.faults import left_out
from reportedly.desk.text import output
from reportedly.ingest import NoPageError
from reportedly.ingest.addresses import parse_address
from reportedly.model.entities import EntityFile
from reportedly.model.watching import Rule, WatchList
from reportedly.store import SqliteStore, open_store

_NAME = re.compile(r"\w(?:[\w .-]{0,58}\w)?")
LONGEST = 200
"""Characters of words, a name or a place that is watched for."""
MOST = 50
"""Things of each kind that a list watches at most."""


class Wanted(Struct, frozen=True):
    """What a person asks a watch list for; `question` stands for the story that answers it now."""

    name: str
    stories: tuple[str, ...] = ()
    question: str | None = None
    words: tuple[str, ...] = ()
    parties: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    everything: bool = False
    rules: tuple[Rule, ...] = ()
    webhook: str | None = None
    secret: str | None = None
    email: str | None = None


def add(wanted: Wanted, path: Path, at: str, entities: EntityFile) -> int:
    """Make a watch list, or change the one of that name; give the exit status. Raises CallError for a wrong one."""
    with _opened(path, write=True) as store:
        made = make(wanted, store, at, entities)
        secret = made.secret if made.webhook and not wanted.secret else None
    output.text(f"Watch list {made.name}: {scope_in_words(made)}; {rules_in_words(made)}; {ways_in_words(made)}.")
    if secret:
        output.text(f"What is sent is signed with this secret, which is not shown again: {secret}")
    return 0


def make(wanted: Wanted, store: SqliteStore, at: str, entities: EntityFile) -> WatchList:
    """Keep a watch list at the instant `at`, checked, and give it. Raises CallError for a wrong one.

    One that is changed keeps its alerts, and its secret unless another is given; a webhook without any gets one.
    """
    before = store.watching.list_named(wanted.name)
    stories = [_story(story, store) for story in wanted.stories]
    if wanted.question:
        stories.append(_answering(words(wanted.question, "the question"), store, at, entities))
    made = WatchList(
        name=_named(wanted.name),
        made=before.made if before else at,
        stories=tuple(dict.fromkeys(stories)),
        words=_short(wanted.words, "words"),
        parties=_short(wanted.parties, "parties"),
        places=_short(wanted.places, "places"),
        rules=tuple(rule for rule in Rule if not wanted.rules or rule in wanted.rules),
        webhook=_webhook(wanted.webhook),
        secret=_secret(wanted, before),
        email=_email(wanted.email),
    )
    if made.everything is not wanted.everything:
        raise CallError(
            "a list of every story watches nothing in particular; leave out the one (--all) or the other"
            if wanted.everything
            else "nothing is named to watch; name stories, a question, words, parties or places, or every story (--all)"
        )
    if before:
        store.watching.change(made)
    else:
        looking.begin(made, store, entities)
    return made


def show_all(path: Path, style: str) -> int:
    """Print all watch lists, as text or json; give the exit status."""
    from reportedly.desk.alerts.shown import lists_text, of_list

    with _opened(path) as store:
        found = store.watching.lists()
    if style == "json":
        output.sheet({"watchlists": [of_list(each) for each in found]})
    else:
        output.text(lists_text(found))
    return 0


def show(name: str, path: Path, style: str) -> int:
    """Print one watch list with its latest alerts and deliveries; give the exit status. Raises CallError for none."""
    from reportedly.desk.alerts import shown

    with _opened(path) as store:
        watchlist = known(name, store)
        raised = store.watching.raised(name, shown.ALERTS)
        deliveries = store.watching.deliveries(name, shown.DELIVERIES)
    if style == "json":
        output.sheet(shown.of_list_with_alerts(watchlist, raised, deliveries))
    else:
        output.text(shown.list_text(watchlist, raised, deliveries))
    return 0


def remove(name: str, path: Path) -> int:
    """Forget a watch list with its alerts; give the exit status. Raises CallError for none."""
    with _opened(path, write=True) as store:
        store.watching.remove(known(name, store).name)
    return 0


def known(name: str, store: SqliteStore) -> WatchList:
    """Give a watch list by its name. Raises CallError for none."""
    found = store.watching.list_named(name)
    if found is None:
        raise CallError(f"no watch list {name[:60]!r}; `reportedly watchlist list` gives their names")
    return found


def _named(name: str) -> str:
    if not _NAME.fullmatch(words(name, "the name")):
        raise CallError("the name of a watch list has 1 to 60 letters, digits, spaces, dots, dashes; choose another")
    return name


def _story(story: str, store: SqliteStore) -> str:
    standing = store.standing(words(story, "the story"))
    if not store.readings(standing):
        raise CallError(f"no story {story[:60]!r} in the store; `reportedly stories` lists them")
    return standing


def _answering(question: str, store: SqliteStore, at: str, entities: EntityFile) -> str:
    answer = pipeline.ask(question, store, at, None, entities, left_out)
    stories = [story for page in answer.pages if (story := store.story_of(page.id))]
    if not stories:
        raise CallError(f"nothing kept is about {question[:60]!r} yet; watch for its words")
    return stories[0]


def _short(given: Sequence[str], kind: str) -> tuple[str, ...]:
    found = tuple(dict.fromkeys(" ".join(words(each, kind).split()) for each in given))
    if any(not any(map(str.isalnum, each)) or len(each) > LONGEST for each in found) or len(found) > MOST:
        raise CallError(
            f"of {kind} a list has {MOST} at most, with letters or digits, {LONGEST} characters each; give such"
        )
    return found


def _webhook(given: str | None) -> str | None:
    if not given:
        return None
    try:
        return parse_address(given).url
    except NoPageError as error:
        raise CallError(f"the webhook cannot be asked: {error.outcome.reason}") from error


def _secret(wanted: Wanted, before: WatchList | None) -> str | None:
    if not wanted.webhook:
        return None
    if wanted.secret and not (16 <= len(wanted.secret) <= LONGEST and wanted.secret.isascii()):
        raise CallError(f"a secret has 16 to {LONGEST} ASCII characters; choose another")
    return wanted.secret or (before.secret if before else None) or secrets.token_urlsafe(32)


def _email(given: str | None) -> str | None:
    if given and not is_address(given):
        raise CallError(f"{given[:60]!r} is no e-mail address; write it like desk@example.org")
    return given or None


@contextmanager
def _opened(path: Path, *, write: bool = False) -> Iterator[SqliteStore]:
    store = open_store(path, write=write)
    try:
        yield store
    finally:
        store.close()
