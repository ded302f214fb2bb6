"""Questions read: a question that was parsed like a page, as the statement it asks about."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace

from reportedly.model.document import Document, Mention, ParsedPart
from reportedly.model.dossier import Asks
from reportedly.model.reading import Recognition
from reportedly.model.statement import EventMention, EventType, Participant
from reportedly.stories.claims.acts import is_stay
from reportedly.stories.claims.kinds import FLYING, LANDING, kind_of
from reportedly.stories.dates.rows import row_of
from reportedly.stories.parties.courts import court_of
from reportedly.stories.parties.names import entities
from reportedly.stories.parties.offices import office_of
from reportedly.stories.questions.asking import asks_of
from reportedly.stories.questions.changing_clubs import changing, clubs_changed, leaving_for
from reportedly.stories.questions.directions import direction_of
from reportedly.stories.questions.holders import with_bodies
from reportedly.stories.questions.naming import is_of, is_one
from reportedly.stories.questions.occasions import asks_of_an_occasion
from reportedly.stories.questions.posts import is_only_a_post, post_asked
from reportedly.stories.questions.quantity import quantity_asked
from reportedly.stories.questions.query import Query
from reportedly.stories.questions.standing_so import asked_to_be_so
from reportedly.stories.questions.staying import asks_where_somebody_is
from reportedly.stories.questions.wanted import Asked, Wanted

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_RELATIVE = re.compile(
    r"(?i)\b(next|last|this|coming|past|today|tomorrow|yesterday|tonight|ago|now|mon|tues|wednes|thurs|fri|satur|sun)"
)
_ADJECTIVE = re.compile(r"^[a-z]+(?:al|ary|ic|an|ese|ish)$")
_TRAVELS = re.compile(
    r"(?i)\b(travel|fly|flies|flown|com(?:e|ing)(?! (?:out|into (?:force|effect|law)|to (?:an end|power|terms)|under))"
    r"|go(?:ing|ne)?"
    r"(?! (?:on|ahead|up|down|bust|bankrupt|public|private|free|missing|into (?:force|effect)|under|through)\b)"
    r"(?! to (?:war|trial|court|prison|jail|work|auction|arbitration|mediation|market|press|print|waste|extra time"
    r"|penalties|hell|sleep|bed)\b)"
    r"(?<!going(?= to (?!(?:the|an?|its|his|her|their)\b)(?-i:[a-z])))|arriv\w+|trip|journey)\b"
)
"""Words that ask for a journey, and not for what somebody is going to do."""
_FLIES = re.compile(
    r"(?i)\b(fly|flies|flew|flown|flying|lift|lifts|lifted|blast|debuts?|debuted|voyage|outing"
    r"|launch\w*|lift-?off|take off|takes off|orbit\w*)\b"
)
"""Words that ask for a launch: a page has more words of rockets around them than a question."""
_COMES_OUT = re.compile(
    r"(?i)\b(?:(?:come|comes|came|coming) out\b(?! (?:of|for|against|in favou?r))|available\b(?! (?:for|to)\b))"
)
"""Words that ask for a film, an album or a ware to be published or put on sale."""
_LANDS = re.compile(
    r"(?i)\b(?:(?:soft-?)?land(?:s|ed|ings?)?|touch(?:es|ed|ing)? down|touchdown"
    r"|(?:set|come|came|put|bring)s? (?:\w+ )*?down)\b"
)
"""Words that ask for a landing of a spacecraft, if the pages tell of one by that name."""
_SENT = re.compile(
    r"(?i)\b(?:be|been|is|was|get) (?:sent|flown|shipped|transferred|moved|brought|taken)(?: back)?"
    r" to (?:the )?(?-i:[A-Z])"
)
"""Words that ask whether somebody is handed over: a page has more words of courts around them than a question."""
_RUN_FOR = r"(?: [Pp]arty)?(?:'s|’s)? (?:leader|leadership|nomination|nominee|candidate|ticket|primary|race|contest)\b"
_ANYBODY = frozenset(
    "people person persons anybody anyone somebody someone everybody nobody who what which he she they it them him her"
    " there this that these those one ones their his her its our my your plan plans deal talks something anything"
    " head chief leader boss president minister case matter".split()
)
_NO_MODIFIER = frozenset(
    "next last first second third new planned expected upcoming latest early snap special general".split()
)


def understand(question: str, document: Document, recognition: Recognition, own: str | None = None) -> Query:
    """Read a question that has been parsed like a page, as the statement it asks about.

    `document` has its words, `recognition` its events: those told by its `own` word, where it is asked by that.
    """
    dates = {word for time in recognition.times for word in time.text.split()}
    names, places = _named(document, dates, question)
    lemmas = [lemma for part in document.parts for lemma in part.lemmas]
    quantity = quantity_asked(question, lemmas)
    of_year = _year_of_an_occasion(recognition, document)
    when, any_year = (None, False) if of_year else _time(recognition)
    days = _days(recognition, document.article.text) if when else ()
    known = [*names, *places]
    text = document.article.text
    main = recognition.events[:1] if own else _main(recognition.events, text)
    towns = [place.name for place in recognition.places if place.country]
    clubs = None if own else clubs_changed(question, known, towns)
    told = tuple(
        asked
        for event in main
        for asked in changing(replace(_asked(event, text, question, known), own=own or ""), clubs)
    )
    told = told or (leaving_for(clubs, names) if clubs else ())
    so = asked_to_be_so(document.parts[-1]) if not own and not _typed(told) else ()
    told = so or told
    told = tuple(_as_weather(each) for each in told)
    somewhere = bool(not main and asks_where_somebody_is(question, list(names)))
    flies = all(event.act for event in recognition.events) and bool(names or places) and bool(_FLIES.search(question))
    travels = _by_phrase(question, list(names), told, bool(main), flies)
    travels += (Asked(EventType.VISIT, trigger="is"),) if somewhere else ()
    occasion = asks_of_an_occasion(question) and not _typed(told)
    travels = () if occasion or any(is_stay(each.act) for each in told) else travels
    if any(asked.kind == "candidacy" for asked in told):
        # Pages tell of "a leadership bid", whose party their readers know.
        names = {name: None for name in names if not re.search(rf"{re.escape(name)}{_RUN_FOR}", question)}
    wanted = Wanted(
        events=told if own else _typed(told) or travels or told,
        names=tuple(names),
        places=tuple(places),
        words=tuple(
            word
            for word in dict.fromkeys(re.findall(r"[^\W_]{3,}", _REJOINED.sub("re", question)))
            if word not in dates
        ),
        when=when,
        any_year=any_year,
        days=days,
        countries=tuple(
            dict.fromkeys((place.name, place.country) for place in recognition.places if place.country and place.name)
        ),
        occasion=occasion and not own,
        clubs=clubs or (),
        of_year=of_year,
    )
    asks = Asks.NUMBER if quantity else asks_of(question)
    return Query(question, quantity, wanted, asks, tells=bool(recognition.events), where_is=somewhere)


def _by_phrase(
    question: str, names: Sequence[str], told: Sequence[Asked], read: bool, flies: bool
) -> tuple[Asked, ...]:
    """What a question asks for by a phrase: a journey, a flight or landing, that a thing comes out, a win.

    `told` are the events read in it, if any was `read`; `flies` says that it asks for a flight.
    """
    first = next(iter(names), "")
    untyped = bool(names) and not _typed(told)
    found: list[Asked] = []
    if names and _TRAVELS.search(question):
        found.append(Asked(EventType.VISIT))
    if flies:
        found.append(Asked(EventType.LAUNCH, kind=FLYING))
    if untyped and _COMES_OUT.search(question):
        cast = (("theme", first),)
        found += [Asked(EventType.PUBLICATION, cast=cast), Asked(EventType.LAUNCH, kind=FLYING, cast=cast)]
    if untyped and not flies and _LANDS.search(question):
        found.append(Asked(EventType.LAUNCH, trigger="land", kind=LANDING))
    if untyped and _SENT.search(question):
        found.append(Asked(EventType.COURT, trigger="sent", kind="extradition", cast=(("target", first),)))
    if not read and len(names) == 1 and _WINS.search(question):
        found.append(Asked(EventType.VOTE, trigger="win", cast=(("agent", first),)))
    return tuple(found)


def _named(document: Document, dates: set[str], question: str) -> tuple[dict[str, None], dict[str, None]]:
    """The names in a question, in their order: of whoever may do or undergo something, and of places."""
    names: dict[str, None] = {}
    places: dict[str, None] = {}
    for part in document.parts:
        for mention in part.mentions:
            for entity in (mention.entity,) if isinstance(mention.entity, str) else mention.entity or ():
                for name in _parted(entity) if entity not in dates and not _is_a_genus(entity, question) else ():
                    here = mention.kind == "state" or (mention.kind == "place" and not _acts(part, mention))
                    (places if here else names)[_numbered(name, question)] = None
    return names, places


def _acts(part: ParsedPart, mention: Mention) -> bool:
    """Whether what is taken for a place does or undergoes what is asked, as no place does: "Will Roe be buried?"."""
    head = mention.last - 1
    while part.deps[head] in ("nummod", "compound") and mention.first <= part.heads[head] < mention.last:
        head = part.heads[head]
    return part.deps[head] in ("nsubj", "nsubjpass") and part.lemmas[part.heads[head]] not in ("be", "lie")


def _is_a_genus(entity: str, question: str) -> bool:
    """Whether a single letter stands for a genus, as in "E. coli", and names nobody."""
    return len(entity.rstrip(".")) == 1 and re.search(rf"\b{entity[0]}\. ?[a-z]", question) is not None


_REJOINED = re.compile(r"(?i)\bre-(?=(?:runs?|ran|running|votes?|held)\b)")
"""As in "re-run", which a question tells by one word."""
_WINS = re.compile(r"(?i)\b(?:won|wins?|winning) *\?*$")
"""As in "Did Roe win?": an election, if the pages tell of one."""


def _typed(told: Sequence[Asked]) -> tuple[Asked, ...]:
    return tuple(asked for asked in told if asked.type is not EventType.OTHER)


def _main(events: Sequence[EventMention], text: str) -> list[EventMention]:
    """The event that a question is about: the first of a known type, unless that only announces another.

    "Will they sue to block the merger?" is about the suit.
    """
    known = [event for event in events if event.type is not EventType.OTHER]
    stays = [event for event in events if is_stay(event.act)]
    if stays and all(event.type is EventType.DISASTER for event in known):
        return stays  # "Is the wildfire under control?"
    told = [event for event in known if not _only_announces(event)] or known
    first = [event for event in told if event.type is told[0].type]
    # "Will she drop out of the race?" asks of that, and not of the candidacy that is called off with it.
    first = [event for event in first if event.change is first[0].change]
    return first or [event for event in events if kind_of(event, text)]


def _only_announces(event: EventMention) -> bool:
    return event.type is EventType.PUBLICATION and event.text.casefold().startswith(("announc", "unveil"))


def _asked(event: EventMention, text: str, question: str, known: Sequence[str]) -> Asked:
    before = text[: event.span[0]].split()
    adjective = before[-1] if before and _ADJECTIVE.search(before[-1]) else None
    cast = with_bodies(
        [(each.role, name) for each in event.participants for name in _called(each, event, question, known)]
    )
    # Who is named to a post is told by name, and the post by whatever word: "manager", "coach".
    named = {role for role, name in cast if role == "appointee" and not is_only_a_post(name)}
    post = post_asked(question) if event.type in (EventType.APPOINTMENT, EventType.VOTE) else ""
    named |= {"appointee"} if post else set()
    # "The leaders of Peru and Chile" are whoever meets for the two.
    named |= {"party"} if any(role == "party" and not name.islower() for role, name in cast) else set()
    doing = [(each.role, each.name) for each in event.participants]
    kind = kind_of(event, text)
    return Asked(
        type=event.type,
        trigger=event.text,
        act=event.act,
        kind=kind,
        modifier=None if adjective in _NO_MODIFIER else adjective,
        cast=tuple(
            (role, name)
            for role, name in cast
            if not (role in named and _is_by_office(role, name)) and not (name.islower() and _is_told_by(kind, role))
        ),
        sites=tuple(place.name for place in event.places),
        grounds=event.places,
        court=next((court for role, name in doing if role == "agent" and (court := court_of(name))), None),
        direction=direction_of(event, text),
        post=post,
    )


def _is_by_office(role: str, name: str) -> bool:
    """Whether somebody is told by his office alone, beside whose he is."""
    return name in _ENVOYS if role == "party" else is_only_a_post(name)


_ENVOYS = frozenset(
    "leaders presidents premiers ministers officials advisers advisors delegations negotiators teams envoys sides"
    " diplomats governments counterparts chiefs heads".split()
)


_STORM = re.compile(r"(?:(?:Tropical |Winter )?Storm|Hurricane|Typhoon|Cyclone) [A-Z]")


def _as_weather(asked: Asked) -> Asked:
    """A storm by its name makes no journey and hits nobody: that it reached or struck a coast is the storm there."""
    moved = asked.type in (EventType.VISIT, EventType.OTHER) and any(
        role in ("visitor", "agent") and _STORM.match(name) for role, name in asked.cast
    )
    return Asked(EventType.DISASTER, trigger="storm", kind="weather") if moved else asked


def _is_told_by(kind: str | None, role: str) -> bool:
    """Whether what goes is told by the kind itself: "jobs", "staff" and "900 people" are all the jobs of a firm."""
    return kind == "jobs" and role in ("theme", "target")


def _called(participant: Participant, event: EventMention, question: str, known: Sequence[str]) -> tuple[str, ...]:
    """Who takes part: by name, or by the `known` names in a description and its last word ("Norwegian salmon").

    Not the event itself ("the merger goes through"), nor words that may stand for anybody.
    """
    if office_of(participant.name) is not None:
        return (participant.name,)
    whole = [participant.entity] if isinstance(participant.entity, str) else [*(participant.entity or ())]
    first = participant.name[:1].lower() + participant.name[1:]
    if not whole and participant.name not in question and first in question:
        participant = replace(participant, name=first)  # only the statement that is made of the question begins with it
    found: list[str] = []
    for name in [part for each in whole or [participant.name] for part in _parted(each)]:
        head = re.split(r" (?:in|of|at|from|for|on|by) ", name, maxsplit=1)[0].split()
        if not head[-1].islower():
            found += [_numbered(each, question) for each in ([name] if whole else entities(participant))]
            continue
        found += [each for each in known if is_one(each, [" ".join(head)]) or is_of(each, head)]
        itself = kind_of(replace(event, text=head[-1], act=None), "") not in (None, FLYING) or head[-1] == event.text
        found += [] if itself or head[-1] in _ANYBODY or not head[-1].isalpha() else [head[-1]]
    return tuple(found)


def _parted(name: str) -> list[str]:
    """Two names that a hyphen ties together: "the Norlink-Balticfer deal"."""
    parts = name.split("-")
    return (
        parts if len(parts) == 2 and " " not in name and all(len(p) > 3 and p[0].isupper() for p in parts) else [name]
    )


def _numbered(name: str, question: str) -> str:
    """A name with the number that belongs to it: Aurora 2 is not Aurora 3."""
    found = re.search(
        rf"{re.escape(name)}[ -](\d{{1,3}}|[IVX]{{1,4}})(?![\w.])(?! (?:per cent|percent|people|days))", question
    )
    return found[0] if found else name


def _year_of_an_occasion(recognition: Recognition, document: Document) -> str | None:
    """Give the year of what an event is about, as in "host the 2030 Games": that may be decided years before.

    "The 2030 election" is held in that year, and so are games that are asked about themselves.
    """
    told = [event.span for event in recognition.events]
    for time in recognition.times if told else ():
        part = document.part(time.part)
        if part is None or not _YEAR.fullmatch(time.text):
            continue
        word = next((at for at, start in enumerate(part.starts) if start == time.span[0]), None)
        if word is None or part.deps[word] not in ("nummod", "compound", "nmod", "amod") or part.heads[word] < word:
            continue
        of = part.starts[part.heads[word]]
        if not any(start <= of < end for start, end in told):
            return time.text
    return None


def _time(recognition: Recognition) -> tuple[tuple[str, str] | None, bool]:
    """The time that a question asks for, and whether it has no year of its own."""
    for time in recognition.times:
        if time.earliest and time.latest and time.type in ("DATE", "TIME"):
            return (time.earliest, time.latest), not (_YEAR.search(time.text) or _RELATIVE.search(time.text))
    return None, False


def _days(recognition: Recognition, text: str) -> tuple[str, ...]:
    """The days that a question asks for: that of its time, and those told in a row with it."""
    first = next((time for time in recognition.times if time.earliest and time.latest and time.type == "DATE"), None)
    row = row_of(recognition.times, text, first.span) if first else ()
    return tuple(time.value for time in row if len(time.value) == len("2025-04-07") and time.earliest == time.value)
