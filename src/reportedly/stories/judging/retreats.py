"""Sources that no longer stand for what they said: who cannot confirm it after all, was wrong, or withdraws it.

Who never said it withdraws nothing by not knowing of it, and who corrects a detail stands by the rest.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from enum import Enum, auto
from typing import NamedTuple

from msgspec.structs import replace

from reportedly.model import states
from reportedly.model.reading import Reading
from reportedly.model.statement import ARTICLE, Act, Attribution, Basis, EventMention, Factuality, Span
from reportedly.model.tracing import Root, Tracing
from reportedly.model.when import last_instant
from reportedly.stories.claims.claim import Claim, root_names
from reportedly.stories.parties.names import PRONOUNS, initials_of, key, same_entity
from reportedly.stories.telling import Holding, Telling, is_fact, text_of, times_told, told_at

_CANNOT = (
    r"(?:can(?:not|['’]t| not| no longer)|could(?: not|n['’]t| no longer)|no longer (?:can|could)"
    r"|(?:was|were|is|are|been) (?:not able|unable) to|(?:not|never|no longer) in (?:a|any) position to"
    r"|in no position to)"
)
_KNOWS_NOT = re.compile(
    rf"(?i)\b(?:{_CANNOT} (?:now |yet |currently )?(?:confirm|verify|say|tell|vouch for|stand by)"
    r"|(?:ha[sd]|have|having|with) no (?:\w+ )?(?:information|knowledge|confirmation|word)"
    r"(?: (?:about|of|on|that|whether|as to))?"
    r"|(?:do(?:es)?|did)(?: not|n['’]t) (?:yet |actually )?know|(?:no longer|not) (?:certain|sure)"
    r"|(?:never|not) (?:said|confirmed|announced)|den(?:y|ied|ies) (?:saying|confirming|announcing|having \w+))\b"
)
_SAYING = (
    r"(?:said|say|saying|told|tell|stated|stating|reported|reporting|announced|announcing|confirmed|confirming|declared"
    r"|declaring|gave|giving|given|passed|provided|published|released|issued|sent|identified)"
)
_WRONGLY = r"(?:wrongly|mistakenly|erroneously|inadvertently|prematurely|incorrectly|falsely)"
_HIS_WORD = r"(?:information|statement|announcement|notice|release)"
_WRONG = re.compile(
    rf"(?i)\b(?:{_WRONGLY} (?:\w+ ){{0,2}}?{_SAYING}|{_SAYING} (?:[\w’'-]+ ){{0,6}}?(?:{_WRONGLY}|in error|by mistake)"
    rf"|(?:(?:its|his|her|their|our|my)|{_HIS_WORD}) (?:[\w’'-]+ ){{0,8}}?(?:was|were|is|are|been)"
    r" (?:wrong|mistaken|in error|incorrect|inaccurate|premature|untrue|false)"
    r"|(?:it|they|s?he|we|I) (?:had |has |have )?(?:was|were|been) (?:wrong|mistaken|in error)"
    rf"|(?:wrong|false|incorrect|inaccurate) {_HIS_WORD}"
    r"|(?:for|over) (?:the|its|his|her|their|an?|any) (?:\w+ )?(?:error|mistake|confusion))\b"
)
"""That he was wrong, or what only he himself has said: who calls reports false denies them."""
_HIS_OWN_WORD = re.compile(
    r"(?i)\b(?:it|they|s?he|we|I) (?:had |has |have )?(?:(?:was|were|been) (?:wrong|mistaken|in error)"
    rf"|{_WRONGLY} {_SAYING})\b|\b(?:its|his|her|our) (?:\w+ ){{0,2}}(?:report|story|{_HIS_WORD}|claim)\b"
)
"""What is told to be wrong by who has said it himself."""
_SAID = (
    r"(?:information|statements?|reports?|claims?|announcements?|allegations?|accusations?|accounts?|confirmations?"
    r"|notices?|releases?|words?|remarks?|comments?|story|news|posts?|tweets?|assertions?|testimony)"
)
_WHAT_WAS_SAID = re.compile(rf"(?i)(?:[\w’'-]+ ){{0,4}}?(?:{_SAID}|articles?|obituary|{_SAYING})\b")
"""What is taken back by whoever withdraws what he said, and no offer or troops of his."""
_ALL_OF_IT = re.compile(
    rf"(?i)\W*(?:[\w’'-]+ ){{0,3}}?(?:{_SAID}|it|this|that|error|mistake|confusion)\b(?P<of>.*)$", re.S
)
_OF_WHOM = re.compile(
    r"(?i)^\W*(?:(?:was|were|is|had been|has been|to|given|in|by|out)\b.*"
    r"|(?:about|on|regarding|concerning|of)"
    r" (?:(?:the|his|her|their|its) (?:condition|state|fate|health|whereabouts|status)(?: of)? ?)?(?P<whom>.*))?$",
    re.S,
)
_A_DETAIL = re.compile(
    r"(?i)\b(?:who|whom|whose|when|where|how|why|what|which)\b"
    r"|\b(?:on|about|of|regarding) (?!\w+day\b)(?:[\w’'-]+ )+that\b"
    r"|\b[a-z]+ (?:of|behind|for|in) (?:the |his |her |their |its )?$"
    r"|\b(?:before|after|until|because) (?:[\w’'-]+ ){0,4}$"
)
"""What leads to a detail of the event: "the cause of his | death", "when she | died", "on those that | crashed".

So do other things that are told with what was said: "sorry for saying so, days before she | resigned".
"""


_IN_SAYING = re.compile(rf"(?i)\b(?:when|in what|in|where) (?:(?:it|they|s?he|we|I) )?(?:had |has |have )?{_SAYING}\b")
"""What leads to all that was said, and to no detail of it: "had been mistaken when he said that it would close"."""


class _Way(Enum):
    WITHDRAWS = auto()
    KNOWS_NOT = auto()
    WAS_WRONG = auto()


class Retreat(NamedTuple):
    """Words on a page in which a source takes something back or says that it does not know, whatever it is of.

    `span` are the words of saying with what is said, and from `rest` on stands what it is of.
    """

    reading: Reading
    at: str
    said: Attribution
    root: Root
    way: _Way
    span: Span
    rest: int


_WHOSE = frozenset({"its", "his", "her", "their"})


def retreats(readings: Sequence[Reading], tracing: Tracing) -> list[Retreat]:
    """Give the words in which sources take back what they said or do not know, of whatever it is."""
    times = times_told(readings, tracing.copies)
    found = []
    for reading in readings:
        for said in reading.attributions:
            root = tracing.roots.get((reading.article.id, said.id))
            if root is None or root.basis is Basis.UNATTRIBUTED or root.name.casefold() in PRONOUNS | _WHOSE:
                continue
            span = _words(said)
            said_from = min(start for start, _ in said.content.spans) - span[0]
            way = _way(said, text_of(reading, said.part)[slice(*span)], said_from)
            if way:
                at = told_at(reading, said.part, span, times, tracing.copies)
                found.append(Retreat(reading, at, said, root, way[0], span, span[0] + way[1]))
    return found


def _words(said: Attribution) -> Span:
    spans = [*said.content.spans, *(said.cue.spans if said.cue.spans else ())]
    first = min(start for start, _ in said.content.spans)
    near = [span for span in spans if abs(span[0] - first) <= _NEAR]
    return min(start for start, _ in near), max(end for _, end in said.content.spans)


_NEAR = 60
"""Characters that a cue stands before what is said, if both are read as one."""


def _way(said: Attribution, words: str, said_from: int) -> tuple[_Way, int] | None:
    """In what way words take something back, and where what they take back begins; `said_from` is where it is said."""
    if said.act is Act.RETRACT:
        return (_Way.WITHDRAWS, said_from) if _WHAT_WAS_SAID.match(words, said_from) else None
    found = _KNOWS_NOT.search(words)
    if found and _is_himself(said, words[said_from : found.start()]):
        return _Way.KNOWS_NOT, found.end()
    found = _WRONG.search(words)
    if found and (_HIS_WORD_FIRST.match(words, said_from) or _is_himself(said, words[said_from : found.start()])):
        return _Way.WAS_WRONG, 0
    return None


def _is_himself(said: Attribution, before: str) -> bool:
    """Whether it is the source that does not know, and nobody whom it tells of: "police said | they", not "the clinic".

    `before` are the words it says before what it does not know.
    """
    subject = _SUBJECT.match(_WHEN_SAID.sub("", before))
    if subject is None or subject[1].endswith("ing"):
        return True  # "could not say", "for giving out"
    return (
        subject[1].casefold() in PRONOUNS | _WHOSE
        or subject[1].casefold() == said.source.text.casefold().rpartition(" ")[2]
    )


_HIS_WORD_FIRST = re.compile(rf"(?i)\W*(?:[\w’'-]+ ){{0,2}}{_HIS_WORD}\b")
_WHEN_SAID = re.compile(r"(?i)^(?:(?:late |early )?on \w+day|yesterday|today) ")
_SUBJECT = re.compile(r"(?i)[^\w]*(?:that )?(?:also |still |by then )?(?:the )?(?!that )([\w’'-]+)")


def retreats_from(claim: Claim, found: Iterable[Retreat]) -> list[Retreat]:
    """Give those of the words in which a source takes back, or does not know, that a claim is so."""
    mentions = {(telling.page, telling.event.id) for telling in claim.everything}
    pages = {page for page, _ in mentions}
    names = {name.split()[-1] for name in root_names(claim)}
    called = {word for telling in claim.tellings for word in _called(telling.event)} | PRONOUNS
    # who corrects himself where the page tells it as a fact corrects a detail
    own = {telling.page for telling in claim.everything if is_fact(telling.event)}
    told = []
    for each in found:
        page = each.reading.article.id
        inside = [event for event in _inside(each) if (page, event.id) in mentions or _is_alike(event, claim, called)]
        if page not in own and (inside or page in pages) and _is_of(each, inside, names):
            told.append(each)
    return told


def _inside(each: Retreat) -> Iterator[EventMention]:
    """What is told in what is taken back."""
    for event in each.reading.events:
        if event.part is each.said.part and each.rest <= event.span[0] < each.span[1]:
            yield event


def _is_alike(event: EventMention, claim: Claim, called: Set[str]) -> bool:
    """Whether a mention that stands alone is of a thing as the claim is, and of what is called as there: "the bridge".

    Who is quoted as having been wrong is quoted in few words, and by these alone no page can be told to be of it.
    """
    own = _called(event)
    return event.type is claim.type and bool(own) and own <= called and not is_fact(event)


def _called(event: EventMention) -> set[str]:
    """The last words of what those who take part are called."""
    return {words[-1] for each in event.participants if (words := key(each.name).split())}


def _is_of(each: Retreat, inside: Sequence[EventMention], names: set[str]) -> bool:
    text = text_of(each.reading, each.said.part)
    if inside:
        told = [event for event in inside if not event.text.casefold().startswith("mistake")] or inside
        return _A_DETAIL.search(_IN_SAYING.sub("", text[each.rest : told[0].span[0]])) is None
    more = _ALL_OF_IT.match(text[each.rest : each.span[1]])
    if each.way is _Way.WAS_WRONG:
        more = more or _ALL_OF_IT.search(text[each.rest : each.span[1]])
    of = _OF_WHOM.match(more["of"]) if more else None
    if of is None:
        return False
    whom = key(of["whom"] or "").split()
    return not whom or whom[-1] in names or whom[-1] in PRONOUNS or (len(names & {*whom}) > 0 and len(whom) <= _A_NAME)


_A_NAME = 4
"""Words of a name with what somebody is called."""


def withdrawn_by(claim: Claim, found: Iterable[Retreat], told: Iterable[Holding]) -> list[Holding]:
    """Give, as holdings that leave it open, the words by which those who said it no longer stand for it.

    Who is told to have said it himself need not have said it on another page.
    """
    said = [holding for holding in told if holding.positive]
    mentions = {(telling.page, telling.event.id) for telling in claim.everything}
    return [
        _holding(claim, each)
        for each in found
        if (_is_of_what_he_said(each) and any((each.reading.article.id, of.id) in mentions for of in _inside(each)))
        or any(is_same_voice(holding.root, each.root) and holding.instant <= last_instant(each.at) for holding in said)
    ]


def _is_of_what_he_said(each: Retreat) -> bool:
    """As in "said it had been wrong to report that she died": he had said so, whether or not a page tells when."""
    words = text_of(each.reading, each.said.part)[slice(*each.span)]
    return takes_back_his_word(each.said) or (each.way is _Way.WAS_WRONG and _HIS_OWN_WORD.search(words) is not None)


def takes_back_his_word(said: Attribution | None) -> bool:
    """Whether somebody withdraws what he has said, and not an offer of his."""
    return said is not None and said.act is Act.RETRACT and _WHAT_WAS_SAID.match(said.content.text) is not None


def _holding(claim: Claim, each: Retreat) -> Holding:
    first = claim.tellings[0].event
    event = replace(first, part=each.said.part, span=each.span, participants=(), places=(), when=None, change=None)
    return Holding(Telling(each.reading, event, each.at), each.root, each.said.id, Factuality.UNCOMMITTED)


def is_told_in(holding: Holding, found: Iterable[Retreat]) -> bool:
    """Whether a holding is read from words in which its source leaves it open: it says neither that it is so nor not.

    Who calls it wrong says that it is not so.
    """
    event = holding.telling.event
    return holding.by != ARTICLE and any(
        each.reading.article.id == holding.telling.page
        and each.said.part is event.part
        and each.span[0] <= event.span[0] < each.span[1]
        and (each.way is not _Way.WAS_WRONG or holding.positive)
        and (holding.root.name.casefold() in _WHOSE or is_same_voice(holding.root, each.root))
        for each in found
    )


def is_same_voice(one: Root, other: Root) -> bool:
    """Whether two origins are one source or speak for one body: its name, its initials, whoever speaks for it."""
    return one.key == other.key or any(
        same_entity(key(left), key(right)) or left == initials_of(right) or right == initials_of(left)
        for left in _names(one)
        for right in _names(other)
        if left and right
    )


def _names(root: Root) -> list[str]:
    body = root.speaker if root.basis in _SPEAKING and root.speaker and states.state(root.speaker) is None else None
    return [root.name, body] if body else [root.name]


_SPEAKING = frozenset({Basis.OFFICIAL, Basis.PERSON, Basis.DOCUMENT})
"""Who speaks for a body that is not he himself."""
