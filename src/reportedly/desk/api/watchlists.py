"""Operations on watch lists: which there are, what each has noticed, making, changing and removing one."""

from __future__ import annotations

from reportedly.desk.alerts import lists, shown
from reportedly.desk.api import bodies
from reportedly.desk.api.bodies import LONGEST, WORDS
from reportedly.desk.api.operations import Answer, Asked, Operation, Parameter
from reportedly.desk.api.problems import Kind, ProblemError
from reportedly.desk.calls import CallError
from reportedly.desk.contract import Json
from reportedly.model.watching import Rule, WatchList

JSON = "application/json"
_SHORT: Json = {**WORDS, "maxLength": lists.LONGEST}
_LIST: Json = {"type": "array", "items": _SHORT, "minItems": 1, "maxItems": lists.MOST}
_RULES: Json = {"type": "array", "items": {"type": "string", "enum": [rule.value for rule in Rule]}}
WANTED: Json = {
    "type": "object",
    "properties": {
        "stories": _LIST,
        "question": _SHORT,
        "words": _LIST,
        "parties": _LIST,
        "places": _LIST,
        "all": {"type": "boolean"},
        "rules": {**_RULES, "minItems": 1, "maxItems": len(Rule)},
        "webhook": WORDS,
        "secret": {**WORDS, "maxLength": lists.LONGEST},
        "email": {**WORDS, "maxLength": LONGEST},
    },
    "required": [],
    "additionalProperties": False,
}
_NAME = Parameter(
    "name",
    {"type": "string", "minLength": 1, "maxLength": 60},
    "The name of the watch list: letters, digits, spaces, dots, dashes.",
    "harbours",
    "path",
    required=True,
)


def every(asked: Asked) -> Answer:
    """Give all watch lists."""
    return Answer({"watchlists": [shown.of_list(each) for each in asked.store.watching.lists()]})


def one(asked: Asked) -> Answer:
    """Give one watch list with its latest alerts, and what became of sending them."""
    watchlist = _known(asked)
    raised = asked.store.watching.raised(watchlist.name, shown.ALERTS)
    deliveries = asked.store.watching.deliveries(watchlist.name, shown.DELIVERIES)
    return Answer(shown.of_list_with_alerts(watchlist, raised, deliveries))


def make(asked: Asked) -> Answer:
    """Make a watch list, or change the one of that name; give it."""
    given = bodies.object_of(asked.content, WANTED)
    wanted = lists.Wanted(
        name=asked.values["name"],
        stories=tuple(given.get("stories", ())),
        question=given.get("question"),
        words=tuple(given.get("words", ())),
        parties=tuple(given.get("parties", ())),
        places=tuple(given.get("places", ())),
        everything=given.get("all", False),
        rules=tuple(Rule(rule) for rule in given.get("rules", ())),
        webhook=given.get("webhook"),
        secret=given.get("secret"),
        email=given.get("email"),
    )
    try:
        return Answer(shown.of_list(lists.make(wanted, asked.store, asked.now, asked.desk.entities)))
    except CallError as error:
        raise ProblemError(Kind.STANDS, str(error)) from error


def remove(asked: Asked) -> Answer:
    """Forget a watch list with its alerts; give it as it was."""
    watchlist = _known(asked)
    asked.store.watching.remove(watchlist.name)
    return Answer(shown.of_list(watchlist))


def _known(asked: Asked) -> WatchList:
    try:
        return lists.known(asked.values["name"], asked.store)
    except CallError as error:
        raise ProblemError(Kind.UNKNOWN, str(error)) from error


OPERATIONS = (
    Operation(
        "listWatchlists",
        "/watchlists",
        "The watch lists",
        "What `reportedly watchlist list` prints.",
        every,
        "Watchlists",
        kept=False,
    ),
    Operation(
        "getWatchlist",
        "/watchlists/{name}",
        "One watch list and what it has noticed",
        "What `reportedly watchlist show` prints: its latest alerts with their evidence, and what became of sending "
        "them.",
        one,
        "WatchlistWithAlerts",
        (_NAME,),
        (Kind.UNKNOWN,),
        kept=False,
    ),
    Operation(
        "putWatchlist",
        "/watchlists/{name}",
        "Make or change a watch list",
        "Without a field that says what to watch give `all` as true. What is known by now is no news. "
        "What cannot be watched for ends in 409.",
        make,
        "Watchlist",
        (_NAME,),
        (Kind.STANDS, Kind.TOO_LARGE, Kind.MEDIA),
        method="PUT",
        takes={JSON: WANTED},
    ),
    Operation(
        "removeWatchlist",
        "/watchlists/{name}",
        "Remove a watch list",
        "Its alerts are forgotten with it.",
        remove,
        "Watchlist",
        (_NAME,),
        (Kind.UNKNOWN,),
        method="DELETE",
    ),
)
