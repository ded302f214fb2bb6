"""What a description stands for: "the agency", "the two companies", "the fair", "the spokesman"."""

from __future__ import annotations

import re
from collections import Counter

from reportedly.language.antecedents import PAIR, latest_name, names_near, standing_for, subject_of_no_kind
from reportedly.language.bodies import BODIES
from reportedly.language.fame import FAMED, LOOKED_AT, who_is_famous
from reportedly.language.pronouns import may_be
from reportedly.language.roles import role_heads
from reportedly.model.document import FINITE, Mention, ParsedPart

_OUTLET_NOUNS = frozenset(
    {"agency", "newspaper", "paper", "daily", "broadcaster", "outlet", "network", "magazine", "channel"}
)
_BODY_NOUNS = frozenset(
    "company firm ministry group union agency party government department office bank hospital university airline"
    " operator carrier manufacturer regulator authority organisation organization club team court council"
    " committee".split()
)
_HIGHEST = frozenset(
    "president premier minister chancellor leader ruler king queen prince princess emperor sultan emir pope"
    " governor mayor speaker secretary ambassador commissioner senator congressman congresswoman".split()
)
"""Offices that a page speaks of without a name long after it has told who holds them."""
_PRIVATE = frozenset({"organisation", "organization", "group"})
"""What no parliament and no ministry is called."""
_COMPANY_NOUNS = frozenset(
    "company firm airline operator carrier manufacturer lender retailer insurer brewer miner giant conglomerate utility"
    " developer supermarket chain startup start-up maker shipbuilder shipper refiner producer supplier streamer"
    " broker brokerage builder bookmaker chipmaker carmaker automaker drugmaker planemaker truckmaker steelmaker"
    " gamemaker toymaker phonemaker winemaker dealmaker jeweller budget-carrier pharmaceutical".split()
)
_ANOTHER = frozenset("rival other new second third another different smaller larger bigger competing foreign".split())
"""Adjectives that say that another one is meant than the one before."""
_GROUP_NOUNS = {
    "company": ("organisation",),
    "firm": ("organisation",),
    "group": ("organisation",),
    "government": ("state",),
    "capital": ("state",),
    "bank": ("organisation",),
    "airline": ("organisation",),
    "union": ("organisation",),
    "party": ("organisation", "state"),
    "side": ("state", "organisation"),
    "country": ("state",),
    "nation": ("state",),
    "leader": ("person",),
    "man": ("person",),
    "woman": ("person",),
    "president": ("person",),
    "minister": ("person",),
    "agency": ("outlet", "organisation"),
}
_NAMED_SO = {
    "union": ("union", "federation", "league", "association", "workers", "guild", "brotherhood"),
    "ministry": ("ministry", "department"),
    "airline": ("air", "airlines", "airways", "airline", "aviation", "jet", "aero"),
    "party": ("party", "front", "movement", "alliance", "democrats", "conservatives", "republicans", "greens"),
    "bank": ("bank", "lender"),
    "hospital": ("hospital", "clinic", "infirmary"),
    "university": ("university", "college", "institute"),
    "court": ("court", "tribunal"),
    "government": ("government", "administration", "cabinet", "executive", "regime", "junta"),
    "authority": ("authority", "authorities"),
    "council": ("council",),
    "committee": ("committee",),
}
"""Words that a body's name must hold to be meant by "the union", "the court"; a parliament is no government."""
OWNING = frozenset({("'s",), ("’s",), ("'",), ("’",)})


def _foremost(mentions: list[Mention]) -> tuple[str, ...] | None:
    """The two entities named most often, in the order they were first named."""
    counts = Counter(mention.entity for mention in mentions if isinstance(mention.entity, str))
    if len(counts) < 2:
        return None
    order = list(counts)
    best = sorted(order, key=lambda entity: (-counts[entity], order.index(entity)))[:2]
    return tuple(sorted(best, key=order.index))


def description(part: ParsedPart, at: int, before: list[Mention], ends: dict[str, Mention]) -> Mention | None:
    """The NOUN: "the two companies", "the agency", "the fair", "the spokesman"; at most two words between.

    With more before it, where they are of a name told before ("the anti-fraud committee"), or leave it who it is.
    """
    for head in range(at + 1, min(at + 4, len(part.words))):
        office = head == at + 1 and part.tags[head] == "NNP" and part.lowered[head] in role_heads()
        if (part.tags[head] in ("NN", "NNS") or office) and not (
            head + 1 < len(part.words) and part.tags[head + 1] in ("NN", "NNS", "NNP")
        ):
            return _of_noun(part, at, head, before, ends)
        if part.tags[head] not in ("CD", "JJ"):
            break
    return _of_described_noun(part, at, before)


def unnamed_body_before(part: ParsedPart, at: int, before: list[Mention]) -> bool:
    """Whether a body without a name is the subject of the sentence by then: "Roe's group took back its support"."""
    first, _ = part.sentences[part.sentence_of[at]]
    named = {word for mention in before[-40:] for word in range(mention.first, mention.last)}
    return any(
        part.tags[word] == "NN"
        and part.deps[word] in ("nsubj", "nsubjpass")
        and part.lemmas[word] in _BODY_NOUNS | _COMPANY_NOUNS
        and word not in named
        for word in range(first, at)
    )


def _of_described_noun(part: ParsedPart, at: int, before: list[Mention]) -> Mention | None:
    """Whom a noun with further words before it means, by the parse: "the first-term senator", "the news agency"."""
    head = part.heads[at]
    if part.deps[at] != "det" or not at + 1 < head <= at + _LONGEST:
        return None
    if part.words[head] in _PARTISANS:
        return standing_for(at, head + 1, _politician(part, at, before))
    if part.tags[head] != "NN":
        return None
    noun, further = part.lemmas[head], [word.lower() for word in part.words[at + 1 : head]]
    if noun in _COMPANY_NOUNS and not ((_ANOTHER | _KINDRED) & set(further) or _is_of_a_trade(part, at, head)):
        others = [each for each in before[-LOOKED_AT:] if str(each.entity).lower() not in further]
        return _company(part, at, head, others)
    if noun in _OUTLET_NOUNS and set(further) <= _OF_NEWS:
        return standing_for(at, head + 1, next((m for m in reversed(before[-40:]) if m.kind == "outlet"), None))
    if noun in _SEATED and not (_ANOTHER | role_heads()) & set(further):
        return standing_for(at, head + 1, _titled(part, at, noun, before))
    if noun in FAMED and not _ANOTHER & set(further):
        return standing_for(at, head + 1, _famous(part, at, head, before))
    named = [each for each in before[-60:] if _holds_words(each, {noun, *further} - {"-"})]
    return standing_for(at, head + 1, named[-1] if named else None)


def _is_of_a_trade(part: ParsedPart, at: int, head: int) -> bool:
    """Whether the words before a noun only tell its kind: "the law firm", "the biggest company in the town".

    More of them describe one that was named: "the port oil exploration and diving operations company".
    """
    before = range(at + 1, head)
    if any(part.tags[word] == "JJS" for word in before):
        return True
    traded = any(part.tags[word] in ("NN", "NNS") and "-" not in part.words[word - 1 : word + 2] for word in before)
    return traded and len(before) <= _FEW


_FEW = 2


_LONGEST = 12
"""Words from "the" to the noun."""
_KINDRED = frozenset({"parent", "holding", "sister", "daughter", "shell", "target"})
"""What a company is to another that has been named."""
_OF_NEWS = frozenset({"news", "press", "state", "wire"})
_SEATED = frozenset("senator congressman congresswoman lawmaker legislator representative".split())
"""Those of whom one speaks by how long they have sat or whence they come: "the six-term senator"."""


_PARTISANS = frozenset({"Republican", "Democrat"})
_ELECTED = _SEATED | {"governor", "mayor", "chairman", "chairwoman", "speaker", "leader", "whip"}


def _politician(part: ParsedPart, at: int, before: list[Mention]) -> Mention | None:
    """The office holder named last near: "Senator Ann Roe left. The Iowa Republican said ..."."""
    near = names_near(part, at, before, ("person",))
    return next((each for each in reversed(near) if any(_is_introduced(part, each, so, at) for so in _ELECTED)), None)


def _holds_words(mention: Mention, words: set[str]) -> bool:
    """Whether all words are of a body's name: "the health ministry" of "the Norland Health Ministry"."""
    if mention.kind not in ("organisation", "outlet") or not isinstance(mention.entity, str):
        return False
    return words <= set(re.split(r"[\s-]+", mention.entity.lower()))


def _of_noun(part: ParsedPart, at: int, head: int, before: list[Mention], ends: dict[str, Mention]) -> Mention | None:
    noun = part.lemmas[head]
    if part.tags[head] == "NNS":
        two = (head > at + 1 and part.lowered[head - 1] == "two") or part.lowered[at] == "both"
        kinds = _GROUP_NOUNS.get(noun)
        fitting = [each for each in before[-60:] if kinds and each.kind in kinds and _may_be_so_called(each, noun)]
        # Without "two" it is a pair where no third one is named.
        plain = head == at + 1 and len({each.entity for each in fitting if isinstance(each.entity, str)}) == PAIR
        pair = _foremost(fitting) if two or plain else None
        return Mention(at, head + 1, pair, kinds[0]) if pair and kinds else None
    if part.lowered[at] != "the":
        return None
    if noun in _COMPANY_NOUNS and not _ANOTHER & {word.lower() for word in part.words[at + 1 : head]}:
        return _company(part, at, head, before)
    if head != at + 1:
        return None
    if noun in _OUTLET_NOUNS:
        outlet = next((m for m in reversed(before[-40:]) if m.kind == "outlet"), None)
        if outlet:
            return standing_for(at, head + 1, outlet)
    if noun in ends and part.child(head, "prep") is None:
        return Mention(at, head + 1, ends[noun].entity, ends[noun].kind)
    if noun in _BODY_NOUNS:
        near = before[-60:]
        named_so = [each for each in near if noun in _NAMED_SO and _is_named_so(part, each, noun)]
        fitting = named_so if named_so or noun in _NAMED_SO else near
        if noun == "regulator":
            fitting = [each for each in near if _public_body(part, each)] or near
        if noun in _PRIVATE:
            fitting = [each for each in fitting if not _public_body(part, each)]
        latest = latest_name(part, at, fitting, ("organisation",)) or subject_of_no_kind(part, at, fitting)
        return standing_for(at, head + 1, latest)
    if noun in role_heads() | FAMED and part.child(head, "prep") is None:
        who = _titled(part, at, noun, before) or _famous(part, at, head, before)
        return standing_for(at, _end_of_callings(part, head), who)
    return None


def _end_of_callings(part: ParsedPart, head: int) -> int:
    """Where what one person is ends, told twice under one article: "the comedian and talk show host"."""
    second = part.heads[head] if part.deps[head] == "nmod" else part.child(head, "conj")
    if second is None or part.words[head + 1 : head + 2] != ("and",) or part.tags[second] != "NN":
        return head + 1
    return second + 1 if set(part.tags[head + 2 : second]) <= {"NN", "JJ"} else head + 1


def _famous(part: ParsedPart, at: int, head: int, before: list[Mention]) -> Mention | None:
    told_which = part.child(head, "relcl", "acl", "prep", "poss") is not None
    return who_is_famous(part, at, head, before) if part.lemmas[head] in FAMED and not told_which else None


_SPOKEN_OF = {"woman": "she", "man": "he"}


def _may_be_so_called(mention: Mention, noun: str) -> bool:
    """Whether somebody may be one of "the two women": one with a given name, and none that tells otherwise."""
    pronoun, name = _SPOKEN_OF.get(noun), mention.entity
    return pronoun is None or (isinstance(name, str) and " " in name and may_be(pronoun, name))


def _company(part: ParsedPart, at: int, head: int, before: list[Mention]) -> Mention | None:
    """The company described: "the airline", "the German carmaker"; no public body, and one named so where one is."""
    noun = part.lemmas[head]
    fitting = [each for each in before[-60:] if not _public_body(part, each)]
    fitting = [each for each in fitting if noun in _NAMED_SO and _is_named_so(part, each, noun)] or fitting
    latest = latest_name(part, at, fitting, ("organisation",)) or subject_of_no_kind(part, at, fitting)
    if part.words[head + 1 : head + 2] in _TELLING_WHICH:
        return None
    return standing_for(at, head + 1, _foremost_company(part, latest, fitting, before))


_TELLING_WHICH = (("that",), ("behind",), ("whose",))
"""What tells behind a noun which of several it is: "the company behind the app"."""


def _foremost_company(
    part: ParsedPart, latest: Mention | None, fitting: list[Mention], before: list[Mention]
) -> Mention | None:
    """The company that a page is about, where the one named last is only spoken of by the way: "its sale to Norvik".

    One whose thing is a subject is less by the way: "Norvik's profit rose, the company said".
    """
    if latest is None or part.deps[latest.last - 1] in ("nsubj", "nsubjpass"):
        return latest
    companies = {each.entity for each in fitting if each.kind == "organisation"}
    told = Counter(each.entity for each in before[-LOOKED_AT:] if each.entity in companies)
    times = _OFTENER_THAN_ITS_THING if part.deps[latest.last - 1] == "poss" else _OFTENER
    most, often = max(told.items(), key=lambda each: each[1], default=(None, 0))
    if often < times * told[latest.entity] or not isinstance(most, str):
        return latest
    return next(each for each in fitting if each.entity == most)


_OFTENER, _OFTENER_THAN_ITS_THING = 2, 4
"""How many times as often as another a page names the company that it is about."""


def _is_named_so(part: ParsedPart, mention: Mention, noun: str) -> bool:
    """Whether a body's name says that it is such a body, or the noun stands right before it ("union SPN")."""
    words = {word.lower() for word in part.words[max(0, mention.first - 1) : mention.last]}
    full = {word.lower() for word in mention.entity.split()} if isinstance(mention.entity, str) else set()
    return not words.isdisjoint(_NAMED_SO[noun]) or not full.isdisjoint(_NAMED_SO[noun]) or noun in words


def _public_body(part: ParsedPart, mention: Mention) -> bool:
    full = mention.entity.split()[-1] if isinstance(mention.entity, str) else ""
    return {part.lowered[mention.last - 1], full.lower()} & BODIES != set() or full == "Administration"


def _titled(part: ParsedPart, at: int, noun: str, before: list[Mention]) -> Mention | None:
    """The person near who was introduced with that title, or the only one introduced with it before; else nobody.

    Of those who are held by many at a time, another may speak: "the spokesman", "the lawyer".
    """
    near = names_near(part, at, before, ("person",))
    found = next((each for each in reversed(near) if _is_introduced(part, each, noun, at)), None)
    if noun not in _HIGHEST or (found is not None and noun != "president"):
        return found
    named = [each for each in before if each.kind == "person" and _is_introduced(part, each, noun, at)]
    if found is not None:
        # Of several near, it is the one of whom the page tells most.
        told = Counter(each.entity for each in before)
        holders = {each.entity for each in named}
        return max((each for each in reversed(near) if each.entity in holders), key=lambda each: told[each.entity])
    return named[-1] if len({each.entity for each in named}) == 1 else None


def _is_introduced(part: ParsedPart, mention: Mention, noun: str, at: int) -> bool:
    """Whether a title stands right before or after a name."""
    first, last = part.sentences[part.sentence_of[mention.first]]
    end = min(mention.last + 6, at, last)
    verb = next((word for word in range(mention.last, end) if part.tags[word] in FINITE), end)
    owns = part.tags[mention.last - 1] == "PRP$" or part.words[mention.last : mention.last + 1] in OWNING
    owns = owns or part.deps[mention.last - 1] == "compound"
    after = () if owns else part.words[mention.last : verb]  # "his lawyer", "a Roe campaign official" are others
    before = max(first, mention.first - 4)
    tells = (at for at in range(mention.first - 1, before - 1, -1) if _tells_apart(part, at))
    around = part.words[next(tells, before - 1) + 1 : mention.first]
    around = () if _FORMER.intersection(word.lower() for word in around) else around  # "former President Roe"
    around += after
    return noun in (_SHORTENED.get(word.lower().rstrip("."), word.lower()) for word in around)


_FORMER = frozenset({"former", "ex", "onetime", "then", "late"})


def _tells_apart(part: ParsedPart, at: int) -> bool:
    """Whether a word says that what stands before it is no title of who stands behind: "the president said Roe"."""
    tag, word = part.tags[at], part.lowered[at]
    return tag[:2] == "VB" or tag in ("CC", "MD", "RB", "PRP", "WP") or (tag == "IN" and word not in ("of", "for"))


_SHORTENED = {
    "sen": "senator", "gov": "governor", "rep": "representative", "pres": "president", "prof": "professor",
    "gen": "general", "adm": "admiral", "col": "colonel", "maj": "major", "capt": "captain", "cmdr": "commander",
    "lt": "lieutenant", "sgt": "sergeant", "cpl": "corporal", "supt": "superintendent", "insp": "inspector",
    "det": "detective", "dr": "doctor", "rev": "reverend", "amb": "ambassador", "sec": "secretary",
}  # fmt: skip
"""Titles as American and military style shorten them before a name: "Sen. Ann Roe"."""
