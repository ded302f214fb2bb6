"""Questions for a count, read: what is counted, what it does or undergoes, by whom, and what else narrows it."""

from __future__ import annotations

from functools import cache

from msgspec import Struct

from reportedly.events.figures.counts import is_named_by
from reportedly.events.figures.nouns import is_people
from reportedly.events.lexicon import table
from reportedly.model.document import ParsedPart

LIGHT = frozenset(
    "be have do make take give get go come keep stay remain become hold put bring leave let need see find know face"
    " say report confirm count list tell include reach stand total number rise fall raise climb grow widen extend"
    " cover affect involve expect plan want intend hope agree promise try begin start continue help set total".split()
)
"""Verbs that do not say by themselves what happens to what is counted."""
_LEADING = frozenset(
    "expect plan want intend hope agree promise try begin start continue help have need set offer decide vow threaten"
    " pledge refuse fail manage".split()
)
"""Those that leave it to the verb below them: "plan to close"."""
_ANYBODY = frozenset("people person human individual".split())
_PART_OF_ALL = frozenset(
    "child kid minor boy girl woman man baby infant toddler adult teenager teen youngster juvenile foreigner tourist"
    " staff counsellor counselor driver pilot crew teacher pupil student guard firefighter journalist medic doctor"
    " nurse paramedic rescuer".split()
)
"""Some of those whom an event strikes, by age, sex, origin or work: all of them are another number."""
_OF_ORIGIN = frozenset("foreign local national female male young elderly pregnant disabled".split())


class CountAsked(Struct, frozen=True):
    """What a question "how many ..." counts.

    `nouns` are the words for it with those that tell the same, `told` those of the question; `anybody` says that people
    are counted whoever they are. `verbs` are what it does or undergoes, with words that tell the same, `within` the
    words of a state ("without power"), `agents` the words of the name of who does it. `narrow` are all other words, and
    `kind` those before the noun ("foreign workers").
    """

    quantity: str
    nouns: frozenset[str]
    told: tuple[str, ...]
    anybody: bool = False
    verbs: frozenset[str] = frozenset()
    within: frozenset[str] = frozenset()
    agents: frozenset[str] = frozenset()
    narrow: tuple[str, ...] = ()
    kind: tuple[str, ...] = ()
    done: bool = False
    """Whether it asks for what has been done so far: what only will be is no answer."""

    @property
    def of_a_state(self) -> bool:
        """Whether they are counted by what has befallen them, and not by a verb of the question's own."""
        return self.quantity in STATES

    @property
    def is_a_part(self) -> bool:
        """Whether only some of all whom it befell are counted: the number of all is no answer."""
        return self.of_a_state and (
            bool(_PART_OF_ALL & {*self.told, *self.kind}) or not _OF_ORIGIN.isdisjoint(self.kind) or len(self.told) > 1
        )


STATES = frozenset(
    "dead injured missing displaced arrested rescued trapped stranded casualties aboard unidentified".split()
)
"""Quantities of people by what has befallen them."""


@cache
def alike(noun: str) -> frozenset[str]:
    """Give a counted noun with those that pages count the same by: homes, houses and households."""
    groups = [frozenset(words.split()) for (words,) in table("counted_alike.tsv")]
    return frozenset({noun}).union(*(group for group in groups if noun in group))


def count_asked(part: ParsedPart, quantity: str) -> CountAsked | None:
    """Read a parsed question "how many ..." for a `quantity`, or give None where it counts nothing by a noun."""
    many = next(
        (at for at, low in enumerate(part.lemmas) if low == "many" and part.lemmas[at - 1 : at] == ("how",)), None
    )
    if many is None:
        return None
    head = _counted(part, many)
    if head is None:
        return None
    nouns = [head, *(at for at in part.children[head] if part.deps[at] == "conj" and part.tags[at][0] == "N")]
    told = tuple(part.lemmas[at] for at in nouns)
    verb = _after_name(part, head)
    if verb is None:
        verb = _verb(part, many if part.deps[head] == "pobj" and head - many < 4 else head)
    lemma = _with_particle(part, verb) if verb is not None else ""
    light = verb is None or part.lemmas[verb] in LIGHT or _is_without(part, verb, head)
    within = frozenset(_state_words(part, verb, head)) if verb is not None and light else frozenset()
    agent = _agent(part, verb, head) if verb is not None else None
    # Who does it is told with every number, and so tells none apart.
    doing = words_of(part, agent) if agent is not None else frozenset[str]()
    used = {*range(many - 1, head + 1), *([verb] if verb is not None else [])}
    used |= {at for at, lemma in enumerate(part.lemmas) if lemma in within}
    return CountAsked(
        quantity="other" if is_named_by(told[0], quantity) else quantity,
        nouns=frozenset[str]().union(*map(alike, told)),
        told=told,
        anybody=told[0] in _ANYBODY,
        verbs=frozenset() if light else frozenset({lemma}),
        within=within,
        agents=doing,
        narrow=tuple(word for word in _narrowing(part, used, many, head) if word not in doing),
        kind=part.lemmas[many + 1 : head],
        done=not _DONE.isdisjoint(part.lowered[head + 1 :]) and _AHEAD.isdisjoint(part.lowered),
    )


_DONE = frozenset("has have had did was were".split())
_AHEAD = frozenset("will would could may might should to".split())


def sum_asked(part: ParsedPart) -> CountAsked | None:
    """Read a parsed question "how much has A paid B", or give None where no verb says what the sum is for."""
    much = next(
        (at for at, low in enumerate(part.lemmas) if low == "much" and part.lemmas[at - 1 : at] == ("how",)), None
    )
    verb = None if much is None else _after_name(part, much) or _verb(part, much)
    if much is None or verb is None or part.lemmas[verb] in LIGHT:
        return None
    agent = _agent(part, verb, much)
    form = part.lowered[verb] if part.tags[verb] == "VBN" else part.lemmas[verb]
    return CountAsked(
        quantity="money",
        nouns=frozenset(),
        told=(form,),
        verbs=frozenset({_with_particle(part, verb)}),
        agents=words_of(part, agent) if agent is not None else frozenset(),
        narrow=tuple(_narrowing(part, {much - 1, much, verb}, much, much)),
    )


def _counted(part: ParsedPart, many: int) -> int | None:
    """The noun that is counted: "how many police officers", "how many of the passengers"."""
    head = part.heads[many]
    if part.tags[head][0] == "N" and head > many:
        return head
    of = part.child(many, "prep")
    below = part.child(of, "pobj") if of is not None else None
    if below is not None:
        return below
    return next((at for at in range(many + 1, min(many + 4, len(part.words))) if part.tags[at] in ("NNS", "NN")), None)


def is_verbal(part: ParsedPart, at: int) -> bool:
    """Say whether a word is a verb, or stands with auxiliaries like one."""
    aided = part.child(at, "aux", "auxpass") is not None and part.tags[at] not in ("NNP", "NNPS")
    return part.tags[at][:2] == "VB" or aided


def _after_name(part: ParsedPart, head: int) -> int | None:
    """The verb behind an auxiliary and a name, whatever the tagger takes it for: "will Varlo close"."""
    at = next((at for at in range(head + 1, len(part.words)) if part.lowered[at] in _AUXILIARIES), None)
    if at is None or not _is_named(part, at + 1 + (part.lowered[at + 1] == "the")):
        return None
    at += 1 + (part.lowered[at + 1] == "the")
    while at < len(part.words) and (_is_named(part, at) or part.lowered[at] in _IN_NAMES):
        at += 1
    if part.words[at - 1] in ("'s", "’s"):
        at += next((n for n in range(3) if _ends_there(part, at + n + 1)), 0)  # "Wendland's president pardon"
    while at < len(part.words) and part.tags[at] == "RB":
        at += 1
    if at >= len(part.words) or not part.words[at].isalpha() or part.tags[at] in ("IN", "DT"):
        return None
    return _down(part, at)


def _ends_there(part: ParsedPart, at: int) -> bool:
    return at >= len(part.words) or part.tags[at] in ("IN", "TO", "DT", "RP", ".", "CD", "PRP", "PRP$")


def _is_named(part: ParsedPart, at: int) -> bool:
    return at < len(part.words) and (part.words[at][:1].isupper() or part.words[at] in ("'s", "’s"))


_AUXILIARIES = frozenset("do does did will would has have had is are was were can could may might should".split())
_IN_NAMES = frozenset("of the and".split())


def _verb(part: ParsedPart, at: int) -> int | None:
    """The verb that says what is counted for: the one above, or that to which it leads."""
    while not is_verbal(part, at):
        if part.heads[at] == at:
            return None
        at = part.heads[at]
    return _down(part, at)


def _down(part: ParsedPart, at: int) -> int:
    """The verb to which some leave it: "plan to close"."""
    for _ in range(3):
        below = part.child(at, "xcomp", "ccomp")
        if part.lemmas[at] not in _LEADING or below is None or not is_verbal(part, below):
            break
        at = below
    return at


def _with_particle(part: ParsedPart, verb: int) -> str:
    particle = part.child(verb, "prt")
    return part.lemmas[verb] if particle is None else f"{part.lemmas[verb]} {part.lowered[particle]}"


def _state_words(part: ParsedPart, verb: int, head: int) -> list[str]:
    """The words of a state below a verb that says little: "are without power", "are closed"."""
    found: list[str] = []
    for at in part.children[verb]:
        below = part.child(at, "pobj") if part.deps[at] == "prep" else None
        state = at if part.deps[at] in ("acomp", "attr", "oprd", "dobj") else below
        if state is not None and state not in part.mention_at and state != head and part.lemmas[state] != "part":
            found += alike(part.lemmas[state])
    return found


def _is_without(part: ParsedPart, verb: int, head: int) -> bool:
    """Say whether those counted lose something, and so are without it: "lost power"."""
    lost = part.child(verb, "dobj")
    return part.lemmas[verb] == "lose" and lost is not None and lost > verb and lost != head


def _agent(part: ParsedPart, verb: int, head: int) -> int | None:
    """Who does what is asked, by a name: "How many drones did Torvia shoot down?"."""
    by = part.child(verb, "agent")
    if _after_name(part, head) is not None:
        return next((at for at in range(verb - 1, head, -1) if part.words[at][:1].isupper()), None)
    candidates = [at for at in part.children[verb] if part.deps[at] == "nsubj" and at != head]
    candidates += [below for by in ([by] if by is not None else []) if (below := part.child(by, "pobj")) is not None]
    above = part.heads[verb] if part.deps[verb] == "xcomp" else verb
    candidates += [at for at in part.children[above] if part.deps[at] == "nsubj" and at != head]
    return next((at for at in candidates if at in part.mention_at or part.tags[at].startswith("NNP")), None)


def words_of(part: ParsedPart, at: int) -> frozenset[str]:
    """The words of a name, as it stands and as whom it means."""
    mention = part.mention_at.get(at)
    if mention is None:
        return frozenset({part.lowered[at]})
    meant = (mention.entity,) if isinstance(mention.entity, str) else mention.entity or ()
    standing = [word.lower() for word in part.words[mention.first : mention.last] if word[:1].isupper()]
    return frozenset({*standing, *(word.lower() for name in meant for word in name.split())} - _NO_NAME)


_NO_NAME = frozenset("the of and for in".split())


def _narrowing(part: ParsedPart, used: set[int], many: int, head: int) -> list[str]:
    """The other words of a question that may say which count it means: "in the first phase", "in Stanholt"."""
    modifiers = [at for at in range(many + 1, head) if part.tags[at][0] in "NJV"]
    others = [at for at, tag in enumerate(part.tags) if at not in used and tag[0] in "NJC" and tag != "CC"]
    words = [part.lowered[at] for at in (*modifiers, *others) if not _is_of_the_whole_time(part, at)]
    return list(dict.fromkeys(word for word in words if len(word) > 2 and word.isalnum()))


def _is_of_the_whole_time(part: ParsedPart, at: int) -> bool:
    """Whether a word only says in the course of what: "during the truce"; which of several says "the second truce"."""
    prep = part.heads[at]
    beside = {part.lowered[each] for each in part.children[at]}
    return part.lowered[prep] in _IN_THE_COURSE_OF and part.deps[at] == "pobj" and beside <= {"the"}


_IN_THE_COURSE_OF = frozenset("during under amid throughout since".split())


def is_of_people(part: ParsedPart, at: int) -> bool:
    """Say whether a noun counts people of whatever kind."""
    return is_people(part, at) or part.lemmas[at] in _ANYBODY
