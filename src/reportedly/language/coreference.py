"""What pronouns and descriptions stand for: "he", "their", "the agency", "the two companies", "the fair".

Rules good enough for news, for one part at a time, left to right; where none fits the words get no mention.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from reportedly.language.names import BODIES, role_heads
from reportedly.language.pronouns import may_be
from reportedly.model.document import Mention, ParsedPart

_SINGULAR = frozenset({"he", "him", "his", "she", "her", "hers", "himself", "herself"})
_OBJECTS = frozenset({"him", "her"})
_PLURAL = frozenset({"they", "them", "their", "theirs", "themselves"})
_POSSESSIVE = frozenset({"its"})
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
    " governor mayor speaker secretary ambassador commissioner".split()
)
"""Offices that a page speaks of without a name long after it has told who holds them."""
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
    "council": ("council",),
    "committee": ("committee",),
}
"""Words that a body's name must hold to be meant by "the union", "the court"; a parliament is no government."""
_TOLD = frozenset({("say",), ("tell",), ("add",), ("warn",), ("write",), ("explain",)})
_TELLING = frozenset({"say", "tell", "add", "warn", "recall", "report", "describe", "see", "hear", "watch"})
_SPEAKING_FOR = {("office",), ("government",), ("spokesman",), ("spokeswoman",), ("spokespeople",), ("ministry",)}
"""Nouns that, after "their", speak for both of those meant."""
_CLOSING, _OPENING = frozenset({"”", '"', "''"}), frozenset({"“", '"', "``"})
_ENDING = frozenset({","}) | _CLOSING
_QUOTED = 150
"""Words back to which a quotation may have begun."""
REACH = 3
"""Sentences a pronoun looks back over."""
_OWNING = frozenset({("'s",), ("’s",), ("'",), ("’",)})
_PEOPLE = frozenset("people judge critic parent family man woman child friend guest victim witness nurse youth".split())
_WHO_DO = ("er", "or", "ist", "ian", "ant", "ent", "ee", "crat", "ican")
SIGNED = 3
"""Lines at the top of a body among which who wrote it may stand."""
PAIR = 2
"""How many "the companies" are where the text names no more."""


def described(part: ParsedPart, names: Iterable[Mention]) -> list[Mention]:
    """Give the mentions of a part: its names, and the pronouns and descriptions that can be tied to one of them."""
    at_word = {mention.first: mention for mention in names}
    taken = {word for mention in at_word.values() for word in range(mention.first, mention.last)}
    ends = _head_index(part, at_word.values())
    found: list[Mention] = []
    at = 0
    while at < len(part.words):
        mention = at_word.get(at) or (None if at in taken else _resolve(part, at, found, ends))
        if mention:
            found.append(mention)
        at = mention.last if mention else at + 1
    return found


def _head_index(part: ParsedPart, names: Iterable[Mention]) -> dict[str, Mention]:
    """Names by their last word in lower case, for "the fair" and "the ministry"."""
    ends: dict[str, Mention] = {}
    for name in names:
        if name.last - name.first > 1:
            ends.setdefault(part.words[name.last - 1].lower(), name)
    return ends


def _resolve(part: ParsedPart, at: int, before: list[Mention], ends: dict[str, Mention]) -> Mention | None:
    low = part.words[at].lower()
    if low in _SINGULAR:
        fitting = [each for each in before[-60:] if not isinstance(each.entity, str) or may_be(low, each.entity)]
        doer = _doer_beside(part, at, before)
        fitting = [each for each in fitting if doer is None or each.entity != doer.entity]
        told = _begin_of_what_is_told(part, at)
        others = [each for each in fitting if each.first < told or part.tags[each.last - 1][:3] == "PRP"]
        # Where nobody else was named, he tells it of himself: "Berg will step down, he said".
        antecedent = _latest(part, at, others, ("person",)) or _latest(part, at, fitting, ("person",))
        return None if antecedent and _stranger_between(part, antecedent, at) else _as(at, at + 1, antecedent)
    if low in _PLURAL:
        pair = _plural(part, at, before)
        ends_at = at + 2 if low == "their" and part.lemmas[at + 1 : at + 2] in _SPEAKING_FOR else at + 1
        return Mention(at, ends_at, pair.entity, pair.kind) if pair else None
    if low == "both" and part.deps[at] == "nsubj":
        return _plural(part, at, before) or _two_of_the_sentence(part, at, before)
    if low in _POSSESSIVE:
        fitting = [each for each in before[-60:] if not _in_dateline(part, each)]
        latest = _latest(part, at, fitting, ("organisation", "state", "outlet"))
        near = latest is not None and part.sentence_of[latest.first] == part.sentence_of[at]
        owns = latest is not None and part.deps[latest.last - 1] == "poss"  # "Fulmar's Heron will make its debut"
        subject = None if near and not owns else _subject_of_no_kind(part, at, fitting)
        return _as(at, at + 1, subject or latest)
    if low in ("the", "both"):
        return _description(part, at, before, ends)
    return None


def _begin_of_what_is_told(part: ParsedPart, at: int) -> int:
    """The first word of what a pronoun behind it tells: "Berg has lost, he said" is not said by Berg."""
    verb, beside = part.heads[at], at - 1 - (part.words[at - 1] == ",")
    if part.deps[at] != "nsubj" or part.words[at - 1] not in _ENDING or beside < 0:
        return at
    if part.words[beside] in _CLOSING or part.words[at - 1] in _CLOSING:
        first = max(0, at - _QUOTED)
        return next((word for word in range(beside - 1, first, -1) if part.words[word] in _OPENING), at)
    said = part.child(verb, "ccomp")
    return part.subtree(said)[0] if said is not None and said < at else at


def _doer_beside(part: ParsedPart, at: int, before: list[Mention]) -> Mention | None:
    """Who does what is done to "him": never he himself: "Roe told Doe that he expected him to come"."""
    if part.words[at].lower() not in _OBJECTS or part.tags[at] != "PRP":
        return None
    verb = part.heads[at] if part.deps[at] not in ("nsubj", "pobj") else part.heads[part.heads[at]]
    while (subject := part.child(verb, "nsubj")) is None and part.deps[verb] == "conj" and part.heads[verb] < verb:
        verb = part.heads[verb]
    if subject is not None and part.tags[subject] in ("WP", "WDT") and part.deps[verb] == "relcl":
        subject = part.heads[verb]  # "Roe, who sent for Doe and fired him"
    return next((each for each in reversed(before) if subject is not None and each.first <= subject < each.last), None)


def _stranger_between(part: ParsedPart, antecedent: Mention, at: int) -> bool:
    """Whether somebody unnamed has taken the stage since: "Roe left. A porter saw her go. 'I waved,' he said."."""
    start = part.sentences[part.sentence_of[antecedent.first]][1]
    own = at if part.deps[at] == "nsubj" else part.sentences[part.sentence_of[at]][0]
    for word in range(start, own):
        subject = part.deps[word] == "nsubj" and part.tags[word] == "NN"
        tells = part.lemmas[part.heads[word]] in _TELLING
        if subject and (tells or part.lemmas[word] in role_heads() or part.lemmas[word].endswith(("er", "ist", "man"))):
            opener = part.child(word, "det", "nummod")
            if opener is not None and part.words[opener].lower() in ("a", "an", "another", "one"):
                return True
    return False


def _in_dateline(part: ParsedPart, mention: Mention) -> bool:
    """Whether a name stands in brackets at the head of the text: "OSLO, June 3 (Nordic Ledger) - "."""
    if part.sentence_of[mention.first] or not mention.first:
        return False
    return part.words[mention.first - 1] == "(" and part.words[mention.last : mention.last + 1] == (")",)


def _as(first: int, last: int, antecedent: Mention | None) -> Mention | None:
    return Mention(first, last, antecedent.entity, antecedent.kind) if antecedent else None


def _near(part: ParsedPart, at: int, before: list[Mention], kinds: tuple[str, ...]) -> list[Mention]:
    """The mentions of some kinds in this sentence and the few before it, in order of appearance."""
    sentence = part.sentence_of[at]
    recent = [mention for mention in before[-40:] if sentence - part.sentence_of[mention.first] < REACH]
    return [mention for mention in recent if mention.kind in kinds and not _in_byline(part, mention)]


def _in_byline(part: ParsedPart, mention: Mention) -> bool:
    return mention.kind == "person" and signs(part, mention.first, mention.last)


def signs(part: ParsedPart, start: int, end: int) -> bool:
    """Whether a name only signs the page: "By Ann Roe, Staff Writer", or the name alone, left at the top of a body."""
    at, number = start - 1, part.sentence_of[start]
    first, last = part.sentences[number]
    alone = (start, end) == (first, last) and number < SIGNED
    return alone or (0 <= at == first < 30 and part.words[at].lower() == "by")


def _latest(part: ParsedPart, at: int, before: list[Mention], kinds: tuple[str, ...]) -> Mention | None:
    """The best antecedent: of the latest sentence that has one, its subject, else the one named last."""
    near = [mention for mention in _near(part, at, before, kinds) if isinstance(mention.entity, str)]
    near = [mention for mention in near if not _is_told(part, mention)] or near
    if not near:
        return None
    own = part.sentence_of[at]
    earlier = [mention for mention in near if part.sentence_of[mention.first] < own]
    same = [mention for mention in near if part.sentence_of[mention.first] == own]
    pool = same or earlier
    last = part.sentence_of[pool[-1].first]
    pool = [mention for mention in pool if part.sentence_of[mention.first] == last]
    if "person" in kinds and part.lemmas[part.heads[at]] in _TELLING and part.deps[at] == "nsubj":
        # Who goes on speaking is who spoke: "the firm will leave, Ann Roe said. She added ..."
        told = [mention for mention in pool if not same and part.lemmas[mention.last : mention.last + 1] in _TOLD]
        if told:
            return told[-1]
    subjects = [mention for mention in pool if _is_subject(part, mention)]
    if "person" in kinds:  # the recogniser takes many a thing of one word for a person
        sure = [each for each in subjects if " " in str(each.entity) or part.tags[each.last - 1] == "PRP"]
        subjects = sure or subjects
    if not same and "person" in kinds:
        leading = [mention for mention in subjects if not _in_side_clause(part, mention)]
        return (leading or subjects or pool)[0 if leading else -1]
    return subjects[-1] if subjects else pool[-1]


def _is_told(part: ParsedPart, mention: Mention) -> bool:
    """Whether somebody only hears what is said: "the front-runner told the Herald's Tom Berg"."""
    word = mention.last - 1
    return part.deps[word] in ("dobj", "dative") and part.lemmas[part.heads[word]] == "tell"


def _in_side_clause(part: ParsedPart, mention: Mention) -> bool:
    """Whether a subject is that of a clause of time, place or reason, or of a relative one."""
    verb = part.heads[mention.last - 1]
    for _ in range(REACH):
        if part.deps[verb] in ("advcl", "relcl", "acl"):
            return True
        verb = part.heads[verb]
    return False


def _is_subject(part: ParsedPart, mention: Mention) -> bool:
    """Whether a name is a subject, or stands right before the noun that is: "the Dockers' Guild union"."""
    word = mention.last - 1
    if part.deps[word] == "compound" and part.heads[word] == mention.last:
        word = mention.last
    return part.deps[word] in ("nsubj", "nsubjpass")


def _plural(part: ParsedPart, at: int, before: list[Mention]) -> Mention | None:
    """They: the two persons, else bodies, else states, whom the latest sentence near names together."""
    found = []
    for rank, kind in enumerate(("state", "organisation", "person")):
        near = _near(part, at, before, (kind,))
        for number in {part.sentence_of[mention.first] for mention in near}:
            pair = _pair([mention for mention in near if part.sentence_of[mention.first] == number])
            found += [(number, rank, kind, pair, near[-1].last)] if pair else []
    if not found:
        return None
    _, _, kind, pair, last = max(found)
    return None if _others_since(part, last, at) else Mention(at, at + 1, pair, kind)


def _others_since(part: ParsedPart, start: int, at: int) -> bool:
    """Whether several unnamed people have done something since: "Roe met Berg. Residents say they are angry"."""
    return any(
        part.tags[word] == "NNS"
        and part.deps[word] in ("nsubj", "nsubjpass")
        and (part.lemmas[word] in role_heads() | _PEOPLE or part.lemmas[word].endswith(_WHO_DO))
        for word in range(start, at)
    )


def _two_of_the_sentence(part: ParsedPart, at: int, before: list[Mention]) -> Mention | None:
    """The two, of whatever kind, that a sentence has named before its "both said"; where they are more, nobody."""
    kinds = ("person", "organisation", "other", "group")
    near = [each for each in _near(part, at, before, kinds) if part.sentence_of[each.first] == part.sentence_of[at]]
    entities = list(dict.fromkeys(each.entity for each in near if isinstance(each.entity, str)))
    return Mention(at, at + 1, (entities[0], entities[1]), "organisation") if len(entities) == PAIR else None


def _pair(near: list[Mention]) -> tuple[str, ...] | None:
    seen: list[str] = []
    for mention in reversed(near):
        entities = (mention.entity,) if isinstance(mention.entity, str) else mention.entity or ()
        for entity in reversed(entities):
            if entity not in seen:
                seen.append(entity)
        if len(seen) >= PAIR:
            return tuple(reversed(seen[:PAIR]))
    return None


def _foremost(mentions: list[Mention]) -> tuple[str, ...] | None:
    """The two entities named most often, in the order they were first named."""
    counts = Counter(mention.entity for mention in mentions if isinstance(mention.entity, str))
    if len(counts) < 2:
        return None
    order = list(counts)
    best = sorted(order, key=lambda entity: (-counts[entity], order.index(entity)))[:2]
    return tuple(sorted(best, key=order.index))


def _description(part: ParsedPart, at: int, before: list[Mention], ends: dict[str, Mention]) -> Mention | None:
    """The NOUN: "the two companies", "the agency", "the fair", "the spokesman"; at most two words between."""
    for head in range(at + 1, min(at + 4, len(part.words))):
        office = head == at + 1 and part.tags[head] == "NNP" and part.words[head].lower() in role_heads()
        if (part.tags[head] in ("NN", "NNS") or office) and not (
            head + 1 < len(part.words) and part.tags[head + 1] in ("NN", "NNS", "NNP")
        ):
            return _of_noun(part, at, head, before, ends)
        if part.tags[head] not in ("CD", "JJ"):
            return None
    return None


def _of_noun(part: ParsedPart, at: int, head: int, before: list[Mention], ends: dict[str, Mention]) -> Mention | None:
    noun = part.lemmas[head]
    if part.tags[head] == "NNS":
        two = (head > at + 1 and part.words[head - 1].lower() == "two") or part.words[at].lower() == "both"
        kinds = _GROUP_NOUNS.get(noun)
        fitting = [each for each in before[-60:] if kinds and each.kind in kinds]
        # Without "two" it is a pair where no third one is named.
        plain = head == at + 1 and len({each.entity for each in fitting if isinstance(each.entity, str)}) == PAIR
        pair = _foremost(fitting) if two or plain else None
        return Mention(at, head + 1, pair, kinds[0]) if pair and kinds else None
    if part.words[at].lower() != "the":
        return None
    if noun in _COMPANY_NOUNS and not _ANOTHER & {word.lower() for word in part.words[at + 1 : head]}:
        return _company(part, at, head, before)
    if head != at + 1:
        return None
    if noun in _OUTLET_NOUNS:
        outlet = next((m for m in reversed(before[-40:]) if m.kind == "outlet"), None)
        if outlet:
            return _as(at, head + 1, outlet)
    if noun in ends and part.child(head, "prep") is None:
        return Mention(at, head + 1, ends[noun].entity, ends[noun].kind)
    if noun in _BODY_NOUNS:
        near = before[-60:]
        named_so = [each for each in near if noun in _NAMED_SO and _is_named_so(part, each, noun)]
        fitting = named_so if named_so or noun in _NAMED_SO else near
        latest = _latest(part, at, fitting, ("organisation",)) or _subject_of_no_kind(part, at, fitting)
        return _as(at, head + 1, latest)
    if noun in role_heads() and part.child(head, "prep") is None:
        return _as(at, head + 1, _titled(part, at, noun, before))
    return None


def _company(part: ParsedPart, at: int, head: int, before: list[Mention]) -> Mention | None:
    """The company described: "the airline", "the German carmaker"; no public body, and one named so where one is."""
    noun = part.lemmas[head]
    fitting = [each for each in before[-60:] if not _public_body(part, each)]
    fitting = [each for each in fitting if noun in _NAMED_SO and _is_named_so(part, each, noun)] or fitting
    latest = _latest(part, at, fitting, ("organisation",)) or _subject_of_no_kind(part, at, fitting)
    return _as(at, head + 1, latest)


def _is_named_so(part: ParsedPart, mention: Mention, noun: str) -> bool:
    """Whether a body's name says that it is such a body, or the noun stands right before it ("union SPN")."""
    words = {word.lower() for word in part.words[max(0, mention.first - 1) : mention.last]}
    full = {word.lower() for word in mention.entity.split()} if isinstance(mention.entity, str) else set()
    return not words.isdisjoint(_NAMED_SO[noun]) or not full.isdisjoint(_NAMED_SO[noun]) or noun in words


def _subject_of_no_kind(part: ParsedPart, at: int, before: list[Mention]) -> Mention | None:
    """A name of unknown kind that is the subject here: "Aldermark has closed its yard, the company said".

    The recogniser takes many a company of one word for a person.
    """
    near = _near(part, at, before, ("other", "person"))
    own = [each for each in near if part.sentence_of[each.first] == part.sentence_of[at]]
    own = [
        each for each in own if each.kind == "other" or (each.last - each.first == 1 and " " not in str(each.entity))
    ]
    return next((each for each in own if part.deps[each.last - 1] in ("nsubj", "nsubjpass")), None)


def _public_body(part: ParsedPart, mention: Mention) -> bool:
    return part.words[mention.last - 1].lower() in BODIES


def _titled(part: ParsedPart, at: int, noun: str, before: list[Mention]) -> Mention | None:
    """The person near who was introduced with that title, or the only one introduced with it before; else nobody.

    Of those who are held by many at a time, another may speak: "the spokesman", "the lawyer".
    """
    near = _near(part, at, before, ("person",))
    found = next((each for each in reversed(near) if _is_introduced(part, each, noun, at)), None)
    if found is not None or noun not in _HIGHEST:
        return found
    named = [each for each in before if each.kind == "person" and _is_introduced(part, each, noun, at)]
    return named[-1] if len({each.entity for each in named}) == 1 else None


def _is_introduced(part: ParsedPart, mention: Mention, noun: str, at: int) -> bool:
    """Whether a title stands right before or after a name."""
    first, last = part.sentences[part.sentence_of[mention.first]]
    end = min(mention.last + 6, at, last)
    verb = next((word for word in range(mention.last, end) if part.tags[word] in ("VBD", "VBZ", "VBP", "MD")), end)
    owns = part.tags[mention.last - 1] == "PRP$" or part.words[mention.last : mention.last + 1] in _OWNING
    after = () if owns else part.words[mention.last : verb]  # "his lawyer" is another
    around = part.words[max(first, mention.first - 4) : mention.first] + after
    return noun in (word.lower() for word in around)
