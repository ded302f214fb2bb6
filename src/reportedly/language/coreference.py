"""What pronouns and descriptions stand for: "he", "their", "the agency", "the two companies", "the fair".

Rules good enough for news, for one part at a time, left to right; where none fits the words get no mention.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from reportedly.language.antecedents import (
    PAIR,
    TELLING,
    in_quotation,
    latest_name,
    names_near,
    seat_that_acts,
    spoken_of,
    standing_for,
    subject_of_no_kind,
)
from reportedly.language.datelines import in_dateline
from reportedly.language.descriptions import description, unnamed_body_before
from reportedly.language.holders import Holders
from reportedly.language.pronouns import may_be, spoken
from reportedly.language.roles import role_heads
from reportedly.language.speaking import quotation_begins, speaker_beside, who_speaks
from reportedly.language.together import together
from reportedly.model.document import Mention, ParsedPart
from reportedly.model.statement import Entity

_SINGULAR = frozenset({"he", "him", "his", "she", "her", "hers", "himself", "herself"})
_TITLED = {"mr": "he", "sir": "he"} | dict.fromkeys(
    "ms mrs miss dame lady wife daughter sister mother widow aunt actress spokeswoman congresswoman".split(),
    "she",
)
_OBJECTS = frozenset({"him", "her"})
_PLURAL = frozenset({"they", "them", "their", "theirs", "themselves"})
_POSSESSIVE = frozenset({"its"})
_SPEAKING_FOR = {("office",), ("government",), ("spokesman",), ("spokeswoman",), ("spokespeople",), ("ministry",)}
"""Nouns that, after "their", speak for both of those meant."""
_CLOSING = frozenset({"”", '"', "''"})
_OPENING = frozenset({"“", '"', "``"})
_GROUPED = ("person", "organisation", "state")
"""Kinds of those who may be "they", the likelier first."""
_ENDING = frozenset({","}) | _CLOSING
_QUOTED = 150
"""Words back to which a quotation may have begun."""
_PEOPLE = frozenset("people judge critic parent family man woman child friend guest victim witness nurse youth".split())
_WHO_DO = ("er", "or", "ist", "ian", "ant", "ent", "ee", "crat", "ican")


def described(part: ParsedPart, names: Iterable[Mention]) -> list[Mention]:
    """Give the mentions of a part: its names, and the pronouns and descriptions that can be tied to one of them."""
    at_word = {mention.first: mention for mention in names}
    named = {word: mention for mention in at_word.values() for word in range(mention.first, mention.last)}
    ends = _head_index(part, at_word.values())
    found: list[Mention] = []
    apart: list[Mention] = []
    """Those found that stand in no dateline."""
    holders = Holders(part)
    at = 0
    while at < len(part.words):
        mention = at_word.get(at)
        if mention:
            holders.add(mention)
        elif at not in named:
            mention = holders.meant(at) or _resolve(part, at, found, apart, ends, named)
        if mention:
            found.append(mention)
            apart += [] if in_dateline(part, at) else [mention]
        at = mention.last if mention else at + 1
    return found


def _head_index(part: ParsedPart, names: Iterable[Mention]) -> dict[str, Mention]:
    """Names by their last word in lower case, for "the fair" and "the ministry"."""
    ends: dict[str, Mention] = {}
    for name in names:
        if name.last - name.first > 1:
            ends.setdefault(part.lowered[name.last - 1], name)
    return ends


def _resolve(
    part: ParsedPart,
    at: int,
    before: list[Mention],
    apart: list[Mention],
    ends: dict[str, Mention],
    names: dict[int, Mention],
) -> Mention | None:
    low = part.lowered[at]
    if low in _SINGULAR and (doer := _who_is_judged_for_it(part, at, before)) is not None:
        return standing_for(at, at + 1, doer)
    if low in _SINGULAR:
        fitting = [each for each in before[-60:] if not isinstance(each.entity, str) or may_be(low, each.entity)]
        others = _spoken_of_otherwise(part, before[-60:], low)
        others |= spoken_of(part, at, before[-60:]) | {who_speaks(part, at, names)} | _named_behind(part, at, names)
        others |= {_speaker_taken_up(part, at, before[-60:])}
        fitting = [each for each in fitting if each.entity not in others]
        doer = _doer_beside(part, at, before)
        fitting = [each for each in fitting if doer is None or each.entity != doer.entity]
        fitting = _not_spoken_of_otherwise(part, at, fitting) or fitting
        told = _begin_of_what_is_told(part, at)
        inside = {each.entity for each in fitting if each.first >= told and part.tags[each.last - 1][:3] != "PRP"}
        spoken = [each for each in fitting if part.tags[each.last - 1][:3] == "PRP" and each.entity not in inside]
        earlier = [each for each in fitting if each.first < told or each in spoken]
        # Where nobody else was named, he tells it of himself: "Berg will step down, he said".
        antecedent = _speaker_of_clause_before(part, at, fitting)
        antecedent = antecedent or latest_name(part, at, earlier, ("person",))
        antecedent = antecedent or latest_name(part, at, fitting, ("person",))
        if antecedent and (_stranger_between(part, antecedent, at) or _holder_before(part, antecedent, at, before)):
            return None
        return standing_for(at, at + 1, antecedent)
    if low in _PLURAL:
        pair = _plural(part, at, before)
        ends_at = at + 2 if low == "their" and part.lemmas[at + 1 : at + 2] in _SPEAKING_FOR else at + 1
        return Mention(at, ends_at, pair.entity, pair.kind) if pair else None
    if low == "both" and part.deps[at] == "nsubj":
        return _plural(part, at, before, PAIR) or _two_of_the_sentence(part, at, before)
    if low in _POSSESSIVE:
        fitting = apart[-60:]
        if (seat := seat_that_acts(part, at, fitting)) is not None:
            return standing_for(at, at + 1, seat)
        latest = latest_name(part, at, fitting, ("organisation", "state", "outlet"))
        near = latest is not None and part.sentence_of[latest.first] == part.sentence_of[at]
        owns = latest is not None and part.deps[latest.last - 1] == "poss"  # "Fulmar's Heron will make its debut"
        subject = None if near and not owns else subject_of_no_kind(part, at, fitting)
        if subject is None and not near and unnamed_body_before(part, at, before):
            return None
        return standing_for(at, at + 1, subject or latest)
    if low == "the" and _is_the_pair(part, at + 1):
        pair = _plural(part, at, before, PAIR)
        return Mention(at, at + 2, pair.entity, pair.kind) if pair else None
    if low in ("the", "both"):
        return description(part, at, apart, ends) or description(part, at, before, ends)
    return None


_JUDGING = frozenset(
    "praise thank criticise criticize condemn blame applaud fault rebuke congratulate commend chide slam "
    "blast laud hail honour honor mock scold berate fire sack suspend fine jail".split()
)
"""What is done to somebody for a deed of his."""


def _who_is_judged_for_it(part: ParsedPart, at: int, before: list[Mention]) -> Mention | None:
    """Who is praised or blamed for what is "his": "Roe thanked Doe for his help" is of Doe's help."""
    noun = part.heads[at]
    link = part.heads[noun]
    if part.tags[at] != "PRP$" or part.deps[noun] != "pobj" or part.lowered[link] not in ("for", "over"):
        return None
    verb = part.heads[link] if part.tags[part.heads[link]][:2] == "VB" else part.heads[part.heads[link]]
    whom = part.child(verb, "dobj") if part.lemmas[verb] in _JUDGING else None
    judged = next((each for each in reversed(before) if whom is not None and each.first <= whom < each.last), None)
    if judged is None or judged.kind != "person" or not isinstance(judged.entity, str):
        return None
    return judged if may_be(part.words[at], judged.entity) else None


def _speaker_taken_up(part: ParsedPart, at: int, before: list[Mention]) -> Entity:
    """Whom "she" means who speaks the words around "he": '"If he is dead, wait," she wrote' is not of her."""
    subject, start = speaker_beside(part, at), quotation_begins(part, at)
    if subject is None or start is None or part.lowered[subject] not in ("he", "she"):
        return None
    fitting = [
        each
        for each in before
        if each.first < start and isinstance(each.entity, str) and may_be(part.words[subject], each.entity)
    ]
    who = latest_name(part, start, fitting, ("person",))
    return None if who is None else who.entity


def _speaker_of_clause_before(part: ParsedPart, at: int, fitting: list[Mention]) -> Mention | None:
    """Who tells something in the clause that "and he expects" goes on from: "Roe said Doe was ill, but he declined"."""
    verb = part.heads[at]
    before = part.heads[verb]
    on = part.deps[at] == "nsubj" and part.deps[verb] == "conj" and before < at
    if not on or part.lemmas[verb] not in TELLING | _LEAVING_OPEN:
        return None
    subject = part.child(before, "nsubj")
    told = part.child(before, "ccomp")
    if subject is None or told is None or not before < told < at:
        return None
    return next((each for each in fitting if each.kind == "person" and each.first <= subject < each.last), None)


_LEAVING_OPEN = frozenset(
    "anticipate expect hope believe think doubt predict decline stress note argue suggest".split()
)
"""What one does besides telling who has just told something, and who is told of does not."""


def _is_the_pair(part: ParsedPart, at: int) -> bool:
    """Whether "two" or "pair" stands for those two by itself: "the two held talks", not "the two banks"."""
    word = part.lowered[at] if at < len(part.words) else ""
    alone = part.deps[at] in ("nsubj", "nsubjpass", "pobj", "dobj") if word else False
    return alone and word in ("two", "pair", "duo") and part.child(at, "prep", "relcl", "acl") is None


def _spoken_of_otherwise(part: ParsedPart, before: list[Mention], pronoun: str) -> set[Entity]:
    """Whom a page calls only Mr. or "he" where it now says "she", or only Ms. or "she" where it says "he".

    A pronoun tells so where what is his is the object of what he does: "Roe expressed his condolences".
    """
    titles: dict[Entity, set[str | None]] = {}
    deeds: dict[Entity, int] = {}
    """What each was last named as the doer of."""
    for each in before:
        if (form := spoken(part.words[each.first])) is None:
            deeds[each.entity] = part.heads[each.last - 1] if part.deps[each.last - 1] == "nsubj" else -1
        elif part.tags[each.first] == "PRP$" and deeds.get(each.entity) == part.heads[part.heads[each.first]]:
            titles.setdefault(each.entity, set()).add(form)
        for word in part.words[max(each.first - 1, 0) : each.first + 1]:
            if (title := _TITLED.get(word.lower().rstrip("."))) is not None:
                titles.setdefault(each.entity, set()).add(title)
    return {entity for entity, found in titles.items() if spoken(pronoun) not in found}


def _not_spoken_of_otherwise(part: ParsedPart, at: int, before: list[Mention]) -> list[Mention]:
    """Those for whom no pronoun of the other sex has mostly stood, if somebody near is among them.

    "Mara met Holm. She was ill. He said it was late": not Mara, whatever her name tells. Only a pronoun that opens its
    sentence is sure enough of whom it takes up.
    """
    form = spoken(part.words[at])
    opening = [each for each in before if _opens_as_one(part, each)]
    told = Counter((each.entity, spoken(part.words[each.first]) == form) for each in opening)
    others = {entity for entity, same in told if not same and told[entity, False] > told[entity, True]}
    fitting = [each for each in before if each.entity not in others]
    return fitting if others and names_near(part, at, fitting, ("person",)) else []


def _opens_as_one(part: ParsedPart, mention: Mention) -> bool:
    """Whether a mention is the "he" or "she" that a sentence begins with as its subject."""
    opens = mention.first == part.sentences[part.sentence_of[mention.first]][0]
    return opens and part.deps[mention.first] == "nsubj" and spoken(part.words[mention.first]) is not None


def _begin_of_what_is_told(part: ParsedPart, at: int) -> int:
    """The first word of what a pronoun behind it tells: "Berg has lost, he said" is not said by Berg."""
    verb, beside = part.heads[at], at - 1 - (part.words[at - 1] == ",")
    if part.deps[at] != "nsubj" or part.words[at - 1] not in _ENDING or beside < 0:
        return at
    if part.words[beside] in _CLOSING or part.words[at - 1] in _CLOSING:
        if in_quotation(part, at):
            return at  # the mark before it opens: "She has gone," an aide said
        first = max(0, at - _QUOTED)
        return next((word for word in range(beside - 1, first, -1) if part.words[word] in _OPENING), at)
    said = part.child(verb, "ccomp")
    return part.subtree(said)[0] if said is not None and said < at else at


def _named_behind(part: ParsedPart, at: int, names: dict[int, Mention]) -> set[Entity]:
    """Whom a clause names behind its pronoun: "he called Roe a friend" and "he said Roe would go" are not of Roe."""
    if part.deps[at] not in ("nsubj", "nsubjpass"):
        return set()
    verb = part.heads[at]
    tops = [verb, *(word for word in part.children[verb] if part.deps[word] in ("ccomp", "prep"))]
    behind = {word for top in tops for word in part.children[top] if word > at and part.deps[word] in _NAMED_IN}
    return {names[word].entity for word in behind if word in names}


_NAMED_IN = frozenset({"nsubj", "nsubjpass", "dobj", "dative", "pobj"})


def _doer_beside(part: ParsedPart, at: int, before: list[Mention]) -> Mention | None:
    """Who does what is done to "him": never he himself: "Roe told Doe that he expected him to come"."""
    if part.lowered[at] not in _OBJECTS or part.tags[at] != "PRP":
        return None
    verb = part.heads[at] if part.deps[at] not in ("nsubj", "pobj") else part.heads[part.heads[at]]
    while (subject := part.child(verb, "nsubj")) is None and part.deps[verb] in ("conj", "xcomp"):
        above = part.heads[verb]
        if above > verb:
            break
        # "expected to see him" is of who expects, "asked Doe to see him" of Doe.
        subject = part.child(above, "dobj") if part.deps[verb] == "xcomp" else None
        if subject is not None and above < subject < verb:
            break
        verb = above
    if subject is not None and part.tags[subject] in ("WP", "WDT") and part.deps[verb] == "relcl":
        subject = part.heads[verb]  # "Roe, who sent for Doe and fired him"
    return next((each for each in reversed(before) if subject is not None and each.first <= subject < each.last), None)


def _holder_before(part: ParsedPart, antecedent: Mention, at: int, before: list[Mention]) -> bool:
    """Whether "the envoy", who is nobody named, stands nearer as a subject: "the envoy would report what he knows"."""
    first, _ = part.sentences[part.sentence_of[at]]
    if antecedent.first >= first:
        return False
    named = {word for each in before[-60:] for word in range(each.first, each.last)}
    return any(
        part.tags[word] == "NN"
        and part.deps[word] == "nsubj"
        and part.lemmas[word] in role_heads()
        and word not in named
        and word not in (part.heads[at], at + 1)
        and not any(part.deps[below] == "appos" and below in named for below in part.children[word])
        for word in range(first, at)
    )


def _stranger_between(part: ParsedPart, antecedent: Mention, at: int) -> bool:
    """Whether somebody unnamed has taken the stage since: "Roe left. A porter saw her go. 'I waved,' he said."."""
    first, start = part.sentences[part.sentence_of[antecedent.first]]
    if start <= at and any(_is_a_stranger_who_tells(part, word) for word in range(first, antecedent.first)):
        return True  # "A lawmaker said Roe would go. 'I heard it,' she said."
    own = at if part.deps[at] == "nsubj" else part.sentences[part.sentence_of[at]][0]
    for word in range(start, own):
        subject = part.deps[word] == "nsubj" and part.tags[word] == "NN"
        tells = part.lemmas[part.heads[word]] in TELLING
        if subject and (tells or part.lemmas[word] in role_heads() or part.lemmas[word].endswith(("er", "ist", "man"))):
            opener = part.child(word, "det", "nummod")
            if opener is not None and part.lowered[opener] in ("a", "an", "another", "one"):
                return True
    return False


def _is_a_stranger_who_tells(part: ParsedPart, word: int) -> bool:
    """Whether it is the word for somebody unnamed who tells what follows: "a lawmaker said that"."""
    opener = part.child(word, "det")
    tells = part.deps[word] == "nsubj" and part.lemmas[part.heads[word]] in TELLING and part.heads[word] > word
    unnamed = part.tags[word] == "NN" and part.child(word, "appos") is None and part.lemmas[word] in role_heads()
    return tells and unnamed and opener is not None and part.lowered[opener] in ("a", "an", "another", "one")


def _plural(part: ParsedPart, at: int, before: list[Mention], number: int | None = None) -> Mention | None:
    """They: those persons, else bodies, else states, whom the latest sentence near tells of together."""
    near = names_near(part, at, before, tuple(_GROUPED))
    for sentence in sorted({part.sentence_of[mention.first] for mention in near}, reverse=True):
        told = [mention for mention in near if part.sentence_of[mention.first] == sentence]
        for kinds in (*({kind} for kind in _GROUPED), set(_GROUPED)):
            those = [mention for mention in told if mention.kind in kinds]
            group = together(part, those)
            if group is not None and number in (None, len(group)):
                others = _others_since(part, those[-1].last, at)
                return None if others else Mention(at, at + 1, group, those[0].kind)
    return None


def _others_since(part: ParsedPart, start: int, at: int) -> bool:
    """Whether several unnamed people have done something since: "Roe met Berg. Residents say they are angry"."""
    return any(
        part.tags[word] in ("NNS", "NNPS")
        and part.deps[word] in ("nsubj", "nsubjpass")
        and (part.lemmas[word] in role_heads() | _PEOPLE or part.lemmas[word].removesuffix("s").endswith(_WHO_DO))
        for word in range(start, at)
    )


def _two_of_the_sentence(part: ParsedPart, at: int, before: list[Mention]) -> Mention | None:
    """The two, of whatever kind, that a sentence has named before its "both said"; where they are more, nobody."""
    kinds = ("person", "organisation", "other", "group")
    near = [
        each for each in names_near(part, at, before, kinds) if part.sentence_of[each.first] == part.sentence_of[at]
    ]
    entities = list(dict.fromkeys(each.entity for each in near if isinstance(each.entity, str)))
    return Mention(at, at + 1, (entities[0], entities[1]), "organisation") if len(entities) == PAIR else None
