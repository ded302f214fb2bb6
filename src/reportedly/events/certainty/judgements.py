"""What each source holds of an event: the innermost from its words and its act, the others who pass it on."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reportedly.events.certainty.factuality import certainty
from reportedly.events.certainty.parts import REFUSALS, is_under_another_act, refuses_a_part
from reportedly.events.certainty.scale import Certainty
from reportedly.events.certainty.unsaid import is_yet_to_be_said
from reportedly.events.certainty.words import is_only_talked_of, is_report
from reportedly.model.document import ParsedPart
from reportedly.model.statement import ARTICLE, Act, Attribution, Basis, Factuality, Judgement

_SUPPOSITIONS = frozenset(
    "speculation rumour rumours rumor rumors suspicion suspicions fears possibility suggestion suggestions".split()
)
_HEARSAY = re.compile(r"(?i) (?:ha(?:s|d|ve) it|goes|went)$")
"""As in "legend has it", "the theory goes"."""
_ORDERS = frozenset({"order", "orders", "ordered", "ordering"})
_OFFERS = frozenset({"offer", "offers", "offered", "offering"})
_NEGATIVE_CUES = frozenset(
    "deny denied denies denying denial denials dismiss dismissed dismisses dismissing refute refuted refutes dispel"
    " dispelled debunk debunked disclaim disclaimed rebut rebutted rule ruled".split()
)


_OBSTRUCTING = re.compile(
    r"(?i)\b(requests?|bids?|appeals?|petitions?|motions?|calls?|demands?|attempts?|pleas?|injunctions?|moves?)\b.{0,60}"
    r"\b(halt|stop|block|prevent|ban|bar|delay|suspend|postpone|stay|annul|overturn)\b"
)
"""As in "a request by residents to halt the restart": who rejects it does not reject what was to be halted."""


def judge(part: ParsedPart, word: int, found: Certainty, chain: Sequence[Attribution]) -> tuple[Judgement, ...]:
    """Give the judgements of an event: the innermost source's, then those of everybody who passes it on.

    Args:
        part: the part the event is told in.
        word: the head word of what is judged.
        found: how certain the words of the innermost source leave it.
        chain: the attributions the event is content of, innermost first.
    """
    if not chain:
        return (_judgement(ARTICLE, found.value),)
    value = _first_held(part, word, found, chain[0])
    if value is Factuality.CERTAIN and (is_only_talked_of(part, word) or _HOPES.search(chain[0].cue.text)):
        value = Factuality.POSSIBLE
    if value is Factuality.CERTAIN and chain[0].part is part.kind:
        if is_said_wrongly(part, chain[0]):
            others = [_judgement(each.id, Factuality.UNCOMMITTED) for each in chain]
            # "Wrongly said that she opposed the sale" leaves the sale as it is.
            aside = found.given or is_under_another_act(part, word, chain[0])
            left = Factuality.UNCOMMITTED if aside else Factuality.CERTAINLY_NOT
            return (*others, _judgement(ARTICLE, left))
        value = Factuality.CERTAINLY_NOT if is_said_no_more(part, word, chain[0]) else value
    if refuses_a_part(part, word, chain[0]) or is_yet_to_be_said(part, chain[0]):
        value = Factuality.UNCOMMITTED
    holders = 1 + _relays_as_own(chain)
    judged = [_judgement(each.id, value) for each in chain[:holders]]
    judged += [_judgement(each.id, _passed_on(part, word, each, chain[0])) for each in chain[holders:]]
    return (*judged, _judgement(ARTICLE, _passed_on(part, word, None, chain[-1])))


_HOPES = re.compile(r"(?i)^(?:hopes?|dreams?|ambitions?|aspirations?|wish(?:es)?|fears?|aims?|goals?)$")
"""Nouns for what somebody only wants or dreads: "NASA's hopes of flying it this year are fading"."""


def who_says_no(part: ParsedPart, word: int, found: Certainty, chain: Sequence[Attribution]) -> int | None:
    """The place in the chain of the first source who says no to what is told: "refused to put it off", "denied reports
    that it was off"; None where nobody does."""
    if not chain or not found.positive:
        return None
    if _first_held(part, word, found, chain[0]).score < 0:
        return 0
    outer = range(1, len(chain))
    return next((at for at in outer if _passed_on(part, word, chain[at], chain[0]).score < 0), None)


def _first_held(part: ParsedPart, word: int, found: Certainty, first: Attribution) -> Factuality:
    return Factuality.CERTAINLY_NOT if _refuses(part, word, found, first) else acted(found, first)


_WRONGLY = re.compile(r"(?i)\b(?:wrongly|falsely|mistakenly|erroneously|incorrectly|prematurely|in error)\W*$")
_TAKING_BACK = re.compile(
    r"(?i)\b(?:t[ao]+k(?:e|es|en|ing)? back|walk(?:s|ed|ing)? back|retract(?:s|ed|ing)?|withdr[ae]w(?:s|n|ing)?"
    r"|recant(?:s|ed|ing)?|disown(?:s|ed|ing)?|backtrack(?:s|ed|ing)? on|rescind(?:s|ed|ing)?) (?:[\w’'-]+ ){0,6}$"
)
_ONLY_TO = re.compile(
    r"(?i)^[^.;]{0,60}?\bonly to (?:withdraw|retract|take (?:it |that )?back|recant|disown|walk it back|deny it)\b"
)
_BEFORE = 60


def is_said_wrongly(part: ParsedPart, attribution: Attribution) -> bool:
    """As in "officials wrongly said that the jet had been found": who tells it so knows that it is not so."""
    return any(_WRONGLY.search(part.text[max(0, first - _BEFORE) : first]) for first, _ in attribution.cue.spans)


def is_said_no_more(part: ParsedPart, word: int, attribution: Attribution) -> bool:
    """As in "took back his statement that", "announced that it was found, only to withdraw it": said and taken back."""
    start = part.starts[word]
    before = any(_TAKING_BACK.search(part.text[max(0, first - _BEFORE) : first]) for first, _ in attribution.cue.spans)
    return before or _ONLY_TO.match(part.text[start : start + 2 * _BEFORE]) is not None


_REFUSING = frozenset("refuse refuses refused refusing decline declines declined declining refusal".split())


def _refuses(part: ParsedPart, word: int, found: Certainty, attribution: Attribution) -> bool:
    """As in "refused to sign the bill", "declined to hear the case": who does so will not; to say nothing is another
    thing."""
    if attribution.act is not Act.DECLINE or not found.positive or not _cue_words(attribution) <= _REFUSING:
        return False
    spans = attribution.content.spans
    return word > 0 and part.lowered[word - 1] == "to" and bool(spans) and part.starts[word - 1] == spans[0][0]


def _passed_on(part: ParsedPart, word: int, outer: Attribution | None, inner: Attribution) -> Factuality:
    """Who passes a report on is not committed to it, but may say that the report is false or deny it."""
    inside = certainty(part, word, inner.content.spans)
    refused = outer is not None and outer.act in REFUSALS
    if outer is not None and refuses_a_part(part, word, outer):
        return Factuality.UNCOMMITTED
    if outer is not None and refused and _OBSTRUCTING.search(outer.content.text):
        return Factuality.UNCOMMITTED
    if refused and inside.positive and not inside.given and _is_of_reports(inner.cue.text):
        return Factuality.CERTAINLY_NOT
    if not inside.positive or (inner.source.basis not in _FACELESS and not _is_a_report(part, inner)):
        return Factuality.UNCOMMITTED
    found = certainty(part, word, () if outer is None else outer.content.spans)
    if inner.source.basis is Basis.ANONYMOUS and found.positive:
        return Factuality.UNCOMMITTED  # who denies that posts said so does not say that it is not so
    value = found.value if outer is None else acted(found, outer)
    return value if value == Factuality.CERTAINLY_NOT else Factuality.UNCOMMITTED


_FACELESS = frozenset({Basis.UNATTRIBUTED, Basis.DOCUMENT, Basis.ANONYMOUS})
"""Whose report may be called false by whoever passes it on: "posts claiming that she had died are false"."""


def _is_a_report(part: ParsedPart, inner: Attribution) -> bool:
    """As in "the Herald's report that she had died was false": the report is a thing, and what is said of it counts.

    Who denies that the Herald has reported it says nothing of what it reported.
    """
    starts = {first for first, _ in inner.cue.spans}
    return inner.part is part.kind and any(
        part.starts[at] in starts and part.tags[at] in ("NN", "NNS") and _is_said(part.lemmas[at].lower())
        for at in range(len(part.words))
    )


def _is_said(noun: str) -> bool:
    return is_report(noun) or noun in ("statement", "assertion", "announcement", "account", "version")


def _judgement(by: str, value: Factuality) -> Judgement:
    return Judgement(by, value, value.score)


def _relays_as_own(chain: Sequence[Attribution]) -> int:
    """An outlet that reports a thing *citing* its own sources holds it too; one that relays another does not."""
    if len(chain) < 2 or chain[1].source.basis != Basis.OUTLET or chain[0].source.basis == Basis.OUTLET:
        return 0
    cue = chain[0].cue.text.lower().split()
    return int(bool(cue) and cue[0] in ("citing", "cited", "cites", "quoting", "quoted", "quotes"))


def acted(found: Certainty, attribution: Attribution) -> Factuality:
    """Give the value a source holds, from what its words leave and what it does in saying them."""
    return Factuality.POSSIBLE if _leaves_it_open(found, attribution) else _by_act(found, attribution)


def _by_act(found: Certainty, attribution: Attribution) -> Factuality:
    match attribution.act:
        case Act.DECLINE:
            return Factuality.UNCOMMITTED
        case Act.DENY:
            return _denied(found, attribution)
        case Act.REJECT if _OBSTRUCTING.search(attribution.content.text):
            return Factuality.UNCOMMITTED
        case Act.REJECT:
            dismissed = bool(_cue_words(attribution) & _NEGATIVE_CUES) or _is_of_reports(attribution.content.text)
            effect = Factuality.CERTAINLY_NOT if dismissed else Factuality.PROBABLY_NOT
            return effect if found.positive and not found.given else found.value
        case Act.RETRACT:
            return _taken_back(found)
        case Act.PROPOSE if _cue_words(attribution) & _OFFERS:
            return found.under(Factuality.POSSIBLE).value
        case Act.DEMAND if _cue_words(attribution) & _ORDERS:
            return found.under(Factuality.PROBABLE).value
        case Act.DEMAND | Act.PROPOSE:
            open_ = not found.evident or not found.positive  # "urged her not to sign" says nothing of what she does
            return found.under(Factuality.UNCOMMITTED).value if open_ else found.value
        case Act.THREATEN:
            return found.under(Factuality.POSSIBLE).value
        case Act.PROMISE:
            return found.under(Factuality.PROBABLE).value
        case Act.STATE if found.positive and not found.given and _is_not_said(attribution):
            return Factuality.UNCOMMITTED
        case _:
            return _supposed(found, attribution).value


_RULING_OUT = re.compile(r"(?i)to (?:rule out|exclude|completely rule out)\b")


def _leaves_it_open(found: Certainty, attribution: Attribution) -> bool:
    """As in "refused to rule out a strike", "would not rule out resigning": there may be one, he may."""
    if attribution.act is Act.DECLINE:
        return not found.positive and _RULING_OUT.match(attribution.content.text) is not None
    told = _NOT.search(attribution.cue.text) is not None and attribution.act is Act.STATE
    return told and found.positive and bool(_cue_words(attribution) & {"rule", "ruled", "exclude", "discount"})


def _taken_back(found: Certainty) -> Factuality:
    """What is told beside it is not taken back: "sorry for saying so two days before she resigned"."""
    if found.given:
        return Factuality.UNCOMMITTED
    return found.under(Factuality.CERTAINLY_NOT).value if found.positive else found.value


_NOT = re.compile(r"(?i)\b(?:not|never|no|nor|neither|without)\b|n['’]t\b")
_NOBODY = re.compile(r"(?i)(?:no|none|nobody|neither)\b")


def _is_not_said(attribution: Attribution) -> bool:
    """As in "did not accuse him of killing her": that it is not said says nothing of it."""
    none = _NOT.search(attribution.cue.text) or _NOBODY.match(attribution.source.text)
    return none is not None and not _cue_words(attribution) & _NEGATIVE_CUES


def _is_of_reports(text: str) -> bool:
    """As in "reports that ...", "media claims": what is rejected is that a report is true."""
    return any(is_report(word.rstrip("s")) for word in text.lower().split()[:3])


def _supposed(found: Certainty, attribution: Attribution) -> Certainty:
    """What is told as speculation, rumour or hearsay is no more than possible."""
    supposed = _cue_words(attribution) & _SUPPOSITIONS or _HEARSAY.search(attribution.cue.text)
    return found.under(Factuality.POSSIBLE) if supposed and found.positive else found


def _denied(found: Certainty, attribution: Attribution) -> Factuality:
    """As in "denied that it met" turns the content round; "said there was no meeting" carries its own negation."""
    if found.positive and not found.given and _cue_words(attribution) & _NEGATIVE_CUES:
        return Factuality.CERTAINLY_NOT
    return found.value


def _cue_words(attribution: Attribution) -> set[str]:
    return set(attribution.cue.text.lower().replace(",", " ").split())
