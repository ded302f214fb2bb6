"""What hangs on a cue beside what is said: a part of that, or when, where and to whom it was said."""

from __future__ import annotations

from reportedly.attribution.lexicon import cues
from reportedly.attribution.participles import can_tell
from reportedly.attribution.passage import Passage
from reportedly.model.document import ParsedPart

CHARGES = frozenset({"of", "for", "with", "as"})
_ADJUNCTS = frozenset({"prep", "oprd", "acl", "relcl", "advcl", "xcomp"})
_WHEN = frozenset({"as", "after", "when", "while", "before", "since", "once"})
OCCASIONS = frozenset(
    "statement interview speech tweet letter email post briefing conference address debate rally op-ed column "
    "memo call message report filing book meeting remark appearance video week month year day ad television radio "
    "release reporter outlet journalist press media twitter facebook".split()
)
_WHERE_SAID = frozenset({"in", "on", "by", "via", "to", "during"})
_TOLD_TO = frozenset("announce confirm disclose explain mention propose repeat report reveal suggest".split())
_LIKENING = frozenset({"liken", "compare"})
_MATTERS = frozenset({"about", "on", "over", "against", "in"})
"""Before a deed in the -ing form that a noun is about: "acknowledged difficulties in keeping it"."""
_CAUSING = frozenset({"due", "because", "owing", "thanks"})
"""What opens with "to" or "of" why a thing is so: "confirmed two deaths due to flu"."""
_SPANNING = frozenset({"since", "until", "till", "by", "from", "through"})
"""Before the time that a thing lasts or is due, and at which nobody says it: "reports ten deaths since 2015"."""
_FORESEEING = frozenset({"predict", "forecast", "expect", "anticipate", "foresee", "project"})
"""Verbs whose object has a time of its own: "predict landfall on Saturday"."""
_BINDING = frozenset("promise pledge guarantee demand want offer expect order advise counsel warn urge insist".split())
"""Verbs by which somebody binds himself or others: till when belongs to the deed."""
_DUE = frozenset({"by", "within", "until", "till", "before"})
"""Before when a thing is to be done: "promised payment within a week"."""
_AT_LAST = frozenset({"before", "until", "unless", "once"})
_TO_COME = frozenset({"every", "each", "next", "tomorrow"})
_OBSERVING = frozenset("note report warn predict forecast expect show find record describe observe".split())
"""Verbs that tell of what is seen or to come, with what goes with it: "noted high seas, with waves of 9 m"."""


def with_adjuncts(passage: Passage, verb: int, found: int) -> int:
    """Where an object ends with what parsers hang on the verb though it belongs to the object: "views on Israel"."""
    part = passage.part
    last = passage.edges[1][found] + 1
    if part.tags[found] == "PRP" and part.lowered[found] == "it" and part.lemmas[verb] != "want":
        if part.child(verb, "ccomp", "xcomp", "oprd") is not None:
            return last
        behind = [word for word in part.children[verb] if word == found + 1]
        likened = next((word for word in behind if _is_what_for(part, word) or _is_amount(passage, word)), None)
        return found + 1 if likened is None else passage.edges[1][likened] + 1
    for word in part.children[found]:
        if word > found and part.lowered[word] in _WHERE_SAID and is_setting(passage, word):
            last = min(last, passage.edges[0][word])
    for word in part.children[verb]:
        told = part.deps[word] == "ccomp" and part.lemmas[found] in cues("noun")
        if word > found and passage.edges[0][word] == last and told:
            last = passage.edges[1][word] + 1
        begins = passage.edges[0][word]
        last = _past_comma(passage, word, found, last)
        timed = begins == last and _is_its_time(passage, verb, word)
        if word > found and (timed or _is_another(passage, last, word)):
            last = passage.edges[1][word] + 1
        elif word > found and begins == last and part.deps[word] in _ADJUNCTS:
            if part.deps[word] == "prep" and (is_setting(passage, word) or _is_hearer(part, word)):
                break
            if part.deps[word] == "advcl" and part.lowered[last] in _WHEN and not _is_condition(part, verb, word):
                break  # when he denies it, and not what: "denies negligence as toll rises"
            last = passage.edges[1][word] + 1
    return with_company(passage, verb, last)


def _past_comma(passage: Passage, word: int, found: int, last: int) -> int:
    """Where what goes on behind a comma begins ("many, | including Roe"), or where it ends: "his skill, his luck |"."""
    part = passage.part
    begins = passage.edges[0][word]
    if word <= found or begins != last + 1 or part.words[last] != ",":
        return last
    if part.deps[word] == "dobj":
        return passage.edges[1][word] + 1
    return begins if part.lowered[begins] == "including" else last


def _is_another(passage: Passage, last: int, word: int) -> bool:
    """Whether a second thing stands behind the time of the first: "reported a loss on Monday, and | another in May"."""
    part = passage.part
    joint = passage.edges[0][word] - 1
    between = all(passage.in_time(at) or part.tags[at] in ("IN", ",") for at in range(last, joint))
    return part.deps[word] == "conj" and part.tags[word][:2] == "NN" and part.tags[joint] == "CC" and between


def _is_its_time(passage: Passage, verb: int, word: int) -> bool:
    """Whether a time is that of what is said: "predict rain | on Monday", "promised a march | every week"."""
    part = passage.part
    if part.lemmas[verb] in _FORESEEING:
        return passage.in_time(part.child(word, "pobj") or word)
    if is_due(passage, verb, word):
        return True
    first = passage.edges[0][word]
    return part.deps[word] == "npadvmod" and passage.in_time(word) and part.lowered[first] in _TO_COME


def is_due(passage: Passage, verb: int, word: int) -> bool:
    """Say whether a word opens till when a thing is promised or asked for: "promised | by July", "until September"."""
    part = passage.part
    inner = part.child(word, "pobj") if part.lowered[word] in _DUE and part.lemmas[verb] in _BINDING else None
    return inner is not None and any(passage.in_time(at) for at in (inner, *part.subtree(inner)))


def _is_condition(part: ParsedPart, verb: int, clause: int) -> bool:
    """Whether a clause tells on what condition a thing is to be had: "wanted bribes before it would act"."""
    mark = part.child(clause, "mark")
    asked = mark is not None and part.lowered[mark] in _AT_LAST and part.lemmas[verb] in _BINDING
    return asked and any(part.tags[at] == "MD" for at in part.children[clause])


def with_company(passage: Passage, verb: int, last: int) -> int:
    """Where a thing ends with what goes with it behind a comma: "warned of floods, | with 9 cm of rain in the hills".

    Not where another speaks there: "reported a loss, with the mayor calling it small".
    """
    part = passage.part
    if part.lemmas[verb] not in _OBSERVING or part.words[last : last + 1] != (",",):
        return last
    for word in part.children[verb]:
        first, end = passage.edges[0][word], min(passage.edges[1][word] + 1, passage.sentence(verb)[1])
        if first != last + 1 or part.lowered[first] != "with":
            continue
        told = any(part.tags[at][:2] == "VB" and part.lemmas[at] in cues("verb") for at in range(first, end))
        return last if told else end
    return last


def _is_what_for(part: ParsedPart, joint: int) -> bool:
    """Whether it opens what "it" is taken for: "derided it as theatre", "likened it to a march"."""
    verb = part.lemmas[part.heads[joint]]
    return part.lowered[joint] == "as" or (verb in _LIKENING and part.lowered[joint] == "to")


def _is_amount(passage: Passage, joint: int) -> bool:
    """Whether it opens at how much "it" is put: "estimated it at 40,000 euros"."""
    part = passage.part
    inner = part.child(joint, "pobj") if part.lowered[joint] == "at" else None
    if inner is None or passage.in_time(inner):
        return False
    return any(part.tags[at] in ("CD", "$") for at in (inner, *part.children[inner]))


def _is_hearer(part: ParsedPart, preposition: int) -> bool:
    """Whether it opens to whom something was told: "disclosed the leak to the agency"."""
    inner = part.child(preposition, "pobj") if part.lowered[preposition] == "to" else None
    told = part.lemmas[part.heads[preposition]] in _TOLD_TO
    return told and inner is not None and can_tell(part, inner)


def is_setting(passage: Passage, preposition: int) -> bool:
    """Say whether a preposition opens when or where it was said: "on Friday", "in a statement", "during a rally"."""
    part = passage.part
    if part.lowered[preposition] in ("during", "after", "before", "via"):
        return True
    inner = part.child(preposition, "pobj")
    within = part.child(preposition, "prep") if inner is None else None
    if within is not None and part.lowered[preposition] == "out":
        return is_setting(passage, within)
    if part.lowered[preposition] in _CAUSING and part.lowered[preposition + 1] in ("to", "of"):
        return False
    if inner is None:
        about = part.child(preposition, "pcomp") is not None and part.lowered[preposition] in _MATTERS
        return not about and part.lowered[preposition] not in CHARGES
    if part.lowered[preposition] in _SPANNING and passage.in_time(inner):
        beside = part.children[part.heads[preposition]]
        return any(part.lemmas[word] == "have" or part.deps[word] == "neg" for word in beside)
    occasion = part.lemmas[inner].lower() in OCCASIONS and part.lowered[preposition] not in CHARGES
    return passage.in_time(inner) or occasion
