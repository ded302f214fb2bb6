"""The words and the entity that stand for a participant: its name, the phrase around it, whom a description is of."""

from __future__ import annotations

from bisect import bisect_left

from reportedly.events.lexicon import word_class
from reportedly.events.noun_kinds import denotes_people, is_person
from reportedly.events.syntax import clauses
from reportedly.model.document import Mention, ParsedPart
from reportedly.model.statement import Entity, Participant

_EMPTY = frozenset({"this", "that", "there", "what", "which", "itself", "themselves", "himself", "herself"})
_DELEGATES = frozenset(
    "delegation official negotiator envoy diplomat leader minister representative team president adviser advisor"
    " secretary chief head aide general commander premier chancellor king ruler ambassador lawmaker parliament"
    " government army navy force company".split()
)
_HEADS_OF_STATE = frozenset(
    "president premier minister chancellor king queen emir sultan leader ruler ambassador".split()
)
"""Offices in which a state acts: "the president of Norway" is named with Norway."""
_COLLECTIVE = frozenset({"staff", "crew", "personnel", "workforce"})


def _named_beside(part: ParsedPart, word: int) -> Mention | None:
    """Who is named beside a description: "his counterpart Ada Berg", "the mayor, Ada Berg", "the drug Corvex"."""
    persons = denotes_people(part, word)
    # "The governor of the bank, Siri Dahl": the parser hangs her beside the bank.
    under = [noun for prep, noun in clauses.prepositions(part, word) if prep == "of" and persons]
    nouns = [word, *(noun for noun in under if not is_person(part, noun))]
    beside = [part.mention_at.get(at) for noun in nouns for at in part.children[noun] if part.deps[at] == "appos"]
    next_to = part.mention_at.get(word + 1) if part.tags[word] == "NN" else None
    named = [each for each in (*beside, next_to) if each is not None]
    own = part.lemmas[word] in _NAMED_CRAFT | _NAMED_WORKS
    return next((each for each in named if (each.kind == "person" and persons) or each.first == word + 1 or own), None)


_NAMED_CRAFT = frozenset(
    "craft lander probe rover spacecraft satellite rocket capsule ship ferry tanker submarine".split()
)
"""What has a name of its own: "a Norwegian probe, Heron-3, crashed"."""
_NAMED_WORKS = frozenset(
    "album film movie drama comedy thriller sitcom series show musical play opera novel book memoir song single game"
    " documentary sequel prequel biopic soap podcast".split()
)
"""Works with a title: "her third album, Cold Water"."""


def _is_a_national(part: ParsedPart, word: int, mention: Mention) -> bool:
    """As in "the Italian", "the 44-year-old Norwegian": one person, where "the Dutch" are all of them."""
    given = any(part.lowered[at] == "the" for at in part.children[word] if part.deps[at] == "det")
    told = part.words[word]
    return given and told.endswith(("an", "lander")) and told != mention.entity and word == mention.last - 1


def _person_before(part: ParsedPart, word: int) -> Entity:
    """The person named last before a word of a part: of whom a sentence was told rather than another in it."""
    named = [at for at in range(word - 1, -1, -1) if at in part.mention_at and part.mention_at[at].kind == "person"]
    told = (at for at in named if part.deps[at] in clauses.SUBJECTS)
    nearest = next(told, next(iter(named), None))
    return None if nearest is None else part.mention_at[nearest].entity


def name_participant(part: ParsedPart, role: str, word: int) -> Participant | None:
    mention = part.mention_at.get(word) or _named_beside(part, word)
    if mention is not None and not _is_plain_plural(part, word, mention):
        first = mention.first
        if part.lowered[first] == "the" and _capital(part, first + 1, mention.last):
            first += 1
        mourned = part.words[first] == "RIP" and mention.last - first > 1
        start, end = part.span(first + mourned, mention.last)
        entity = mention.entity.removeprefix("RIP ") if isinstance(mention.entity, str) and mourned else mention.entity
        if mention.kind == "state" and _is_a_national(part, word, mention):
            entity = _person_before(part, word)
        return Participant(role, part.text[start:end], entity)
    several = role == "victim" and part.lowered[word] in _THOSE
    if part.lowered[word] in _EMPTY or not (several or part.tags[word].startswith(("NN", "PRP", "CD"))):
        return None
    first, last = clauses.noun_phrase(part, word)
    inner = _of_whom(part, word)
    start, end = part.span(first, last if inner is None else _phrase_end(part, inner))
    portion = inner is not None and (part.lemmas[word] in word_class("portions") or _is_all_the_stock(part, word))
    entity = _whole(part, role, inner) if portion else _group(part, word) or _body_before(part, word)
    entity = entity or _craft(part, word)
    return Participant(role, _as_read(part, start, end), entity)


_CRAFT = frozenset(
    "lander probe rover spacecraft spaceship spaceplane shuttle capsule rocket launcher booster satellite"
    " telescope".split()
)


_OWNING = frozenset({"POS", "PRP$"})


def _craft(part: ParsedPart, word: int) -> Entity:
    """What a craft is called right before the word for it: "the Petrel lander" is Petrel, "the Heron 6 rocket" Heron 6.

    Where the name may be that of whose it is, it goes by both words.
    """
    beside = word > 0 and part.lemmas[word] in _CRAFT and part.tags[word - 1] not in _OWNING  # "its satellite"
    named = part.mention_at.get(word - 1) if beside else None
    if named is None or not isinstance(named.entity, str) or named.kind in ("state", "place", "outlet", "group"):
        return None
    owned = named.first > 0 and part.tags[named.first - 1] in _OWNING  # "Norlift's Fulmar rocket"
    return f"{named.entity} {part.words[word]}" if named.kind == "organisation" and not owned else named.entity


def _as_read(part: ParsedPart, start: int, end: int) -> str:
    """A description in the case of a sentence: "Dockers' Leader" of a headline is nobody's name."""
    text = part.text[start:end]
    for number in range(bisect_left(part.starts, start), bisect_left(part.starts, end)):
        at, word = part.starts[number] - start, part.words[number]
        if text[at : at + len(word)].lower() == word.lower():
            text = text[:at] + word + text[at + len(word) :]
    return text


_THOSE = frozenset({"those", "all", "both"})
"""As in "all those on board were killed"."""
_BODIES = frozenset("union federation guild brotherhood".split())


def _body_before(part: ParsedPart, word: int) -> Entity:
    """As in "the Dockers' Guild union", "300 Dockers' Guild members": the body that is named right before."""
    mention = part.mention_at.get(word - 1) if word else None
    if mention is None or mention.last != word or mention.kind == "person" or not isinstance(mention.entity, str):
        return None
    low = {text.lower() for text in (*part.words[mention.first : word], *mention.entity.split())}
    union = part.lemmas[word] == "member" and bool(low & word_class("unions"))
    return mention.entity if union or part.lemmas[word] in _BODIES else None


def _of_whom(part: ParsedPart, word: int) -> int | None:
    """What stands right after "of": "thousands of students", "leaders of the new government".

    Not of one holder of an office: "the deputy governor of the bank" is not the bank.
    """
    if not part.tags[word].startswith(("NN", "CD")) or word + 1 >= len(part.words):
        return None
    link = word + 1
    if part.lowered[link] != "of" or part.heads[link] != word:
        return None
    inner = part.child(link, "pobj")
    if part.tags[word] == "NN" and part.lemmas[word] in word_class("people") - word_class("portions"):
        state = None if inner is None else part.mention_at.get(inner)
        return inner if state is not None and state.kind == "state" and part.lemmas[word] in _HEADS_OF_STATE else None
    return inner


def _phrase_end(part: ParsedPart, noun: int) -> int:
    mention = part.mention_at.get(noun)
    last = noun + 1 if mention is None else max(noun + 1, mention.last)
    deeper = _of_whom(part, noun)
    return last if deeper is None else _phrase_end(part, deeper)


def _whole(part: ParsedPart, role: str, inner: int | None) -> Entity:
    """Who "thousands of students" are: the students."""
    whole = None if inner is None else name_participant(part, role, inner)
    return None if whole is None else whole.entity


def _is_all_the_stock(part: ParsedPart, word: int) -> bool:
    """As in "all shares of Norvik", "the remaining stock of Norvik": whoever buys it buys the firm."""
    beside = {part.lowered[at] for at in part.children[word]}
    owned = part.child(word, "poss") is not None  # who sells all her shares sells no firm
    return part.lemmas[word] in ("share", "stock") and bool({"all", "outstanding", "remaining"} & beside) and not owned


def _is_plain_plural(part: ParsedPart, word: int, mention: Mention) -> bool:
    """Whether what was taken for a name is a common noun that opens a sentence: "Delegations from Peru"."""
    alone = mention.last - mention.first == 1 and part.tags[word] == "NNS"
    return alone and part.lemmas[word] in word_class("people")


def _group(part: ParsedPart, word: int) -> Entity:
    """A name for people known by their body or place: "pilots at the airline Skylane" are the Skylane pilots."""
    several = part.tags[word] in ("NNS", "NNPS") or part.lemmas[word] in _COLLECTIVE
    if not several or not denotes_people(part, word):
        return None
    for prep, noun in clauses.prepositions(part, word):
        mention = part.mention_at.get(noun) or part.mention_at.get(noun + 1)  # "the airline Skylane"
        if prep in ("of", "from") and part.lemmas[word] in _DELEGATES:
            states = [each.entity for at in clauses.conjuncts(part, noun) if (each := part.mention_at.get(at))]
            if len(states) > 1 and all(isinstance(each, str) for each in states):
                return tuple(each for each in states if isinstance(each, str))
        if prep in ("of", "at", "from", "in", "aboard") and mention is not None and isinstance(mention.entity, str):
            kind = [at for at in part.children[word] if part.deps[at] == "compound" and at < word]
            people = " ".join(part.lowered[at] for at in (*kind, word))
            return f"{mention.entity} {people}" if mention.kind != "person" or prep == "at" else None
    return None


def _capital(part: ParsedPart, first: int, last: int) -> bool:
    return first < last and part.words[first][:1].isupper()
