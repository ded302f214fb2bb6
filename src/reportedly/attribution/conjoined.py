"""Whose subject a cue shares that is joined to another verb by "and" or "but": that of a saying or of its content."""

from __future__ import annotations

from reportedly.attribution.finding import HELD
from reportedly.attribution.lexicon import cues, source_nouns
from reportedly.model.document import FINITE, ParsedPart
from reportedly.model.statement import Basis

_INFINITIVES = frozenset({"xcomp", "ccomp", "advcl"})
_STEPS = 6
_HELPING = ("aux", "auxpass")
_VOICED = frozenset({"evaluate", "attitude"})
"""What somebody thinks of a thing, and says: he "praised", "endorsed" it."""
_BARE = {"VBN": "VBD", "VB": "VBP"}
_SUBJECTS = ("nsubj", "nsubjpass", "expl")


def joined_to(part: ParsedPart, verb: int) -> int:
    """The verb that a conjoined cue goes on from: "X said the move was right and added ..." goes on from "said".

    Parsers join it to the nearer verb, that of the content; the forms tell: two past tenses, two presents.
    """
    joined = part.heads[verb]
    holder = part.heads[joined]
    if (top := _set_off_from(part, verb)) is not None:
        return top
    if _goes_on_in_the_past(part, verb, joined):
        return joined
    finite = part.tags[verb] in ("VBD", "VBZ", "VBP") or (part.tags[verb] == "VB" and not _is_infinitive(part, verb))
    if _is_infinitive(part, joined) and finite:
        if part.deps[joined] in _INFINITIVES:
            bare = part.tags[verb] in ("VBD", "VBZ", "VBP")  # "did not want" is no infinitive
            told = bare and part.child(joined, *_SUBJECTS) is not None and is_thought(part, verb)
            if told or part.deps[holder] != "ccomp":
                return joined if told else holder
            joined, holder = holder, part.heads[holder]
        else:
            return _finite_above(part, joined)
    if part.deps[joined] != "ccomp" or holder > joined:
        return joined
    if keeps_back(part, verb, joined) and is_said(part, holder):
        return holder
    return holder if _same_form(part, holder, verb) and _stands_apart(part, verb, joined) else joined


def _set_off_from(part: ParsedPart, verb: int) -> int | None:
    """The topmost verb of its form that a cue goes on from behind ", and" or ", but": "said it was late, and urged".

    Writers set no comma before what the same person goes on to do, but where a longer clause has come between.
    """
    first = min(
        [verb, *(at for at in part.children[verb] if part.deps[at] in (*_HELPING, "neg", "advmod") and at < verb)]
    )
    joined, joint = part.heads[verb], first - 1
    if (
        part.lowered[joint] not in ("and", "but")
        or part.words[joint - 1] != ","
        or part.child(verb, "auxpass") is not None
    ):
        return None
    if _form(part, verb) not in FINITE or is_thought(part, verb):
        return None
    begins = joined - (part.deps[joined] == "conj")
    if any(part.words[at] == "," and part.tags[at + 1] in FINITE for at in range(begins, joint - 1)):
        return None  # "said he came back, paid for an egg, and asked for the road"
    top, at = None, joined
    for _ in range(_FAR):
        whole = part.tags[at][:2] == "VB" and part.child(at, "nsubj", "nsubjpass") is not None
        if whole and _form(part, at) == _form(part, verb):
            top = at
        if part.heads[at] >= at or (whole and part.deps[at] in ("conj", "parataxis", "relcl")):
            break
        at = part.heads[at]
    return top if top != joined else None


_FAR = 10


def _goes_on_in_the_past(part: ParsedPart, verb: int, told: int) -> bool:
    """Whether two deeds share what makes them earlier than what tells of them: "said he had called and complained".

    So they do where only the second has it: "said she was annoyed and had asked for her stick".
    """
    subject, teller = part.child(told, "nsubj"), part.heads[told]
    if part.lemmas[verb] in ("say", "add"):
        return False
    if subject is None or part.deps[told] != "ccomp" or not teller < told or part.lowered[verb - 1] == "but":
        return False
    if "," in part.words[told:verb] or part.child(teller, "aux") is not None:
        return False
    had, has = (any(part.lowered[at] == "had" for at in part.children[each]) for each in (told, verb))
    alone = not any(part.deps[at] in _HELPING for at in part.children[verb])
    speaks = part.tags[subject] == "PRP" or part.words[subject][:1].isupper() or _is_somebody(part, subject)
    shared = had and part.tags[told] == "VBN" and alone and part.tags[verb] in ("VBN", "VBD") and speaks
    return shared or (has and part.tags[verb] == "VBN")


def _is_somebody(part: ParsedPart, noun: int) -> bool:
    """Whether a noun is one for people or bodies."""
    return source_nouns().get(part.lemmas[noun]) not in (None, Basis.DOCUMENT)


def keeps_back(part: ParsedPart, verb: int, told: int) -> bool:
    """Whether a verb joined to what is `told` is of who tells it: "said a man was held but would not elaborate".

    A body or somebody in office that is told of may have been asked as well, and so may who was asked.
    """
    return not is_said(part, told) and not _may_be_asked(part, told) and _says_no_more(part, verb)


def _may_be_asked(part: ParsedPart, told: int) -> bool:
    subject = part.child(told, "nsubj", "nsubjpass")
    if subject is None or part.tags[subject] == "PRP":
        return False
    return subject in part.mention_at or source_nouns().get(part.lemmas[subject]) in _ASKED


_ASKED = frozenset({Basis.OFFICIAL, Basis.ORGANISATION, Basis.OUTLET})


def _says_no_more(part: ParsedPart, verb: int) -> bool:
    """Whether it is told that somebody says nothing, or not all: "gave no details", "did not name the victim"."""
    if part.child(verb, "auxpass") is not None:
        return False  # "said the man was stopped but was given no reason"
    taken = part.child(verb, "dobj")
    more = "" if taken is None else part.lemmas[taken]
    none = taken is not None and any(part.lowered[at] == "no" for at in part.children[taken])
    if part.child(verb, "neg") is None and not none:
        return False
    if part.lemmas[verb] in _SAYING_MORE:
        return True
    if part.lemmas[verb] in _NAMING and taken is not None:
        return part.tags[taken] == "PRP" or taken in part.mention_at or part.lemmas[taken] in source_nouns()
    asked = any(part.deps[at] == "ccomp" and at > verb for at in part.children[verb])
    return (part.lemmas[verb] in _GIVING and more in _MORE) or (part.lemmas[verb] == "say" and asked)


_SAYING_MORE = frozenset({"elaborate", "specify", "comment"})
_NAMING = frozenset({"identify", "name"})
_GIVING = frozenset({"give", "provide", "offer", "release", "have"})
_MORE = frozenset({"detail", "information", "comment", "explanation", "reason", "specifics", "timeline", "timetable"})


def is_said(part: ParsedPart, verb: int) -> bool:
    """Whether a verb tells what somebody says, or that he was asked; not "was held"."""
    done = part.child(verb, "auxpass") is not None and part.lemmas[verb] != "ask"
    return not done and any(entry.kind in ("say", "report") for entry in cues("verb").get(part.lemmas[verb], ()))


def _finite_above(part: ParsedPart, infinitive: int) -> int:
    """What a finite verb goes on from where parsers join it to an infinitive: "backs a plan to go and says ..."."""
    at = infinitive
    for _ in range(_STEPS):
        at = part.heads[at]
        if part.tags[at] in ("VBD", "VBZ", "VBP"):
            return at
    return infinitive


def _stands_apart(part: ParsedPart, verb: int, joined: int) -> bool:
    """Whether a cue of the form of a saying goes on from that, and not from what is said."""
    if not _same_form(part, joined, verb) or part.child(joined, "expl") is not None:
        return True
    subject = part.child(joined, "nsubj", "nsubjpass")
    if is_thought(part, verb) or (subject is not None and _is_relative(part, subject)):
        return False
    if any(entry.kind == "perceive" for entry in cues("verb").get(part.lemmas[verb], ())):
        return False  # "said he ran out and saw two men": a witness tells it
    told = any(entry.takes != "t" for entry in cues("verb").get(part.lemmas[joined], ()))
    if told and not _goes_back(part, subject):
        return False
    return part.child(verb, "ccomp") is not None or _goes_back(part, subject)


def _is_relative(part: ParsedPart, subject: int) -> bool:
    """Whether a clause that parsers take for a content tells of a noun: "men, one of whom gave his name and said"."""
    below = [word for joint in part.children[subject] for word in part.children[joint] if part.deps[word] == "pobj"]
    return any(part.tags[word] in ("WP", "WDT") for word in (subject, *below))


def _is_infinitive(part: ParsedPart, verb: int) -> bool:
    return part.tags[verb] == "VB" and not any(part.lemmas[word] == "do" for word in part.children[verb])


def _same_form(part: ParsedPart, one: int, other: int) -> bool:
    return _form(part, one) == _form(part, other)


def _form(part: ParsedPart, verb: int) -> str:
    """The tag of what is finite in a verb: of "have" in "have urged", of "are" in "are calling", of "goes" in "goes".

    A form without any helper that can be finite is taken for that: "claimed" for a past tense, "mention" for a present.
    """
    helpers = [part.tags[word] for word in part.children[verb] if part.deps[word] in _HELPING and word < verb]
    finite = next((tag for tag in helpers if tag in FINITE), None)
    return finite or (part.tags[verb] if helpers else _BARE.get(part.tags[verb], part.tags[verb]))


def is_thought(part: ParsedPart, verb: int) -> bool:
    """Whether a cue tells what somebody thinks or wants: he is told to do that as he is told to do the deed before."""
    kinds = {entry.kind for entry in cues("verb").get(part.lemmas[verb], ())}
    return kinds <= HELD and bool(kinds - _VOICED)


def _goes_back(part: ParsedPart, subject: int | None) -> bool:
    """Whether the subject of a content takes up who tells it, or is a thing that says nothing itself."""
    if subject is None or part.tags[subject] == "PRP":
        return subject is not None
    thing = part.words[subject].islower() and source_nouns().get(part.lemmas[subject]) is None
    return thing and subject not in part.mention_at
