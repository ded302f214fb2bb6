"""What a governing noun or preposition makes of an event: "plans to visit", "no sign of a visit", "without a visit"."""

from __future__ import annotations

from reportedly.events.certainty.motions import put_to_the_vote
from reportedly.events.certainty.own import nominal
from reportedly.events.certainty.scale import CERTAIN, POSSIBLE, PROBABLE, UNKNOWN, Certainty
from reportedly.events.certainty.struck_down import left_of_the_undone
from reportedly.events.certainty.words import ABOUT, effect_of_noun, effects
from reportedly.events.lexicon import word_class
from reportedly.events.syntax import clauses, negation
from reportedly.events.syntax.signs import (
    UNTRUE,
    headline_future,
    is_given,
    is_lacking,
    no_before,
    predicate_untrue,
    to_infinitive,
)
from reportedly.model.document import ParsedPart

_PORTIONS = frozenset(
    "round series set pair number wave spate start beginning resumption continuation holding kind".split()
)


def under_noun(part: ParsedPart, at: int, head: int, here: Certainty) -> tuple[Certainty, bool]:
    """Give what is left, and whether the way up ends: "plans to visit", "no sign of a visit"."""
    if part.deps[at] == "prep" and _is_supposed(part, at, head):
        return here._replace(level=min(here.level, POSSIBLE), ahead=True, evident=True), True
    if (undone := left_of_the_undone(part, at, head, here)) is not None:
        return undone, True
    put = put_to_the_vote(part, at, head, here)
    return (put, True) if put is not None else _under_any_noun(part, at, head, here)


def _is_a_clause(part: ParsedPart, verb: int) -> bool:
    """Whether a participle has a subject and a finite helper of its own, so that it is a whole statement."""
    helped = any(part.deps[each] in ("aux", "auxpass") and part.tags[each] != "VBG" for each in part.children[verb])
    return helped and part.child(verb, *clauses.SUBJECTS) is not None


def _under_any_noun(part: ParsedPart, at: int, head: int, here: Certainty) -> tuple[Certainty, bool]:
    dep = part.deps[at]
    effect = effect_of_noun(part, head)
    participial = part.tags[at] in ("VBN", "VBG") and part.child(at, "mark") is None and not to_infinitive(part, at)
    # "Rumours she had been charged" say what is rumoured, "the man charged on Monday" who he is.
    participial = participial and not _is_content_of_reports(part, at, head) and not _is_a_clause(part, at)
    if dep == "acl" and participial and effect is not None and clauses.is_verb(part, at):
        effect = effect if part.lemmas[head] in ("sign", "evidence", "indication", "hope") else None
    done = dep == "acl" and participial and part.tags[at] == "VBN"
    if effect is None and (done or (dep in ("acl", "relcl") and headline_future(part, at))):
        return here, True
    if effect is None and dep in ("acl", "relcl") and to_infinitive(part, at):
        return here._replace(level=min(here.level, POSSIBLE), ahead=True), True
    if dep == "prep" and part.lemmas[head] in _REMARKS:
        return here, True
    if part.lemmas[head] in DEPICTIONS and dep in ("prep", "compound", "nmod", "poss"):
        return _depicted(part, at, head, here)
    lacking = dep == "prep" and part.lowered[at] in ABOUT and is_lacking(part, head)
    if lacking and not predicate_untrue(part, part.heads[head]):
        return here._replace(level=UNKNOWN, evident=True), True
    if effect is None and dep == "prep":
        return _beside_noun(part, at, head, here)
    infinitive = dep == "advcl" and to_infinitive(part, at)
    if effect is None or not (infinitive or dep in ("acl", "prep", "ccomp", "relcl", "compound", "appos", "poss")):
        return here, dep not in ("prep", "acl", "compound", "conj", "pobj")
    if dep == "prep" and part.lowered[at] not in _OF_CONTENT and not _is_in_doing(part, at, head):
        return here, True
    if part.lemmas[head] == "invitation" and part.lemmas[part.heads[head]] in _TAKING_UP:
        return here._replace(level=min(here.level, PROBABLE), ahead=True, evident=True), False
    negated = negation.is_negated(part, head) or no_before(part, head)
    left = here.under(effect[1] if negated else effect[0])
    left = left._replace(
        ahead=here.ahead or (effect[0].score in (1, 2) and part.lemmas[head] not in ("report", "claim", "allegation"))
    )
    if _is_untrue(part, head):
        left = left._replace(level=CERTAIN, positive=False)
    return left, False


def _is_untrue(part: ParsedPart, noun: int) -> bool:
    return any(part.lowered[at] in UNTRUE for at in part.children[noun])


_OF_CONTENT = frozenset({"of", "for", "on", "about", "to", "that", "into", "over"})


def _is_in_doing(part: ParsedPart, prep: int, noun: int) -> bool:
    """As in "no interest in buying the yard", "interest in a merger", "a delay in opening it"."""
    doing = part.child(prep, "pcomp") is not None or part.lemmas[noun] == "interest"
    return part.lowered[prep] == "in" and doing


def _is_content_of_reports(part: ParsedPart, at: int, noun: int) -> bool:
    """As in "the reports on Roe being replaced", where the parser makes what they say a participle of the reports."""
    low = [text.lower() for text in part.words[noun + 1 : at]]
    return bool(low) and low[0] in ABOUT | {"of"} and low[-1] == "being"


def _depicted(part: ParsedPart, at: int, picture: int, here: Certainty) -> tuple[Certainty, bool]:
    """A made-up picture, or post, of a thing says nothing of it; one "of a fire" only that there may have been one."""
    beside = {part.lemmas[each].lower() for each in part.children[picture]} | {
        text.lower() for text in part.words[max(0, picture - 4) : picture]
    }
    untrue = clauses.is_verb(part, part.heads[picture]) and predicate_untrue(part, part.heads[picture])
    if beside & _MADE_UP or untrue:
        return here._replace(level=UNKNOWN, evident=True), True
    shown = part.child(at, "pobj") if part.deps[at] == "prep" else None
    if shown is not None and any(part.lowered[each] in ("a", "an") for each in part.children[shown]):
        return here._replace(level=min(here.level, POSSIBLE), evident=True), True
    return here, True


DEPICTIONS = frozenset(
    "image picture photo photograph pic video clip footage film screenshot meme post tweet rendering simulation"
    " recreation depiction deepfake forgery fabrication animation montage".split()
)
_MADE_UP = UNTRUE | frozenset(
    "faked doctored manipulated altered edited generated ai-generated computer-generated machine-generated synthetic"
    " phony phoney staged misleading deceptive purported supposed viral".split()
)
"""What is said of a picture that shows no real thing, or of which nobody knows whether it does."""


_NOTES = frozenset("message note notice email e-mail obituary".split())
_STATEMENTS = frozenset("statement letter text story bulletin release".split())
"""What tells of a thing in words: a false one says that it is not so. "A false statement about the raid" may be false
in any part of it."""


_TAKING_UP = frozenset({"accept", "take"})
_REMARKS = frozenset("comment detail remark reaction reason motive responsibility blame".split())
"""What is given or withheld about a thing that stands: "no comment on the raid", "claimed responsibility for it"."""


def _beside_noun(part: ParsedPart, at: int, noun: int, here: Certainty) -> tuple[Certainty, bool]:
    """The talks of "a possible visit for talks" are only possible; "anger over the visit" takes it for granted."""
    told_of = part.lowered[at] in (_OF_CONTENT if part.lemmas[noun] in _NOTES else {"of", "that"})
    if part.lemmas[noun] in _NOTES | _STATEMENTS and told_of and _is_untrue(part, noun):
        return here._replace(level=CERTAIN, positive=not here.positive, evident=True), True
    if part.lowered[at] == "for" and is_given(part, part.child(at, "pobj") or at):
        return here, True
    if part.lowered[at] == "for" and not here.evident:
        around = nominal(part, noun)
        return here._replace(level=min(here.level, around.level), ahead=here.ahead or around.ahead), False
    if part.lemmas[noun] in _PROCEEDINGS and part.lemmas[part.child(at, "pobj") or at] in _DECIDED_BY_OTHERS:
        return here._replace(level=UNKNOWN, ahead=True, evident=True), True
    return here, part.lemmas[noun] not in _PORTIONS and not _is_set_about(part, noun)


_PROCEEDINGS = frozenset(
    "hearing ruling decision proceedings debate battle fight bid plea petition application vote referendum treaty"
    " warrant campaign case discussion dispute".split()
)


_DECIDED_BY_OTHERS = frozenset(
    "ratification extradition deportation release takeover merger acquisition approval appointment impeachment ban"
    " handover closure removal expulsion sale".split()
)
"""What a hearing or a vote is about, which it has yet to allow: "a hearing on the extradition"."""


_CONSEQUENCES = frozenset("effect impact consequence result cost cause risk burden damage benefit fallout".split())
_SUPPOSING = frozenset({"would", "could", "might", "may", "'d"})


def _is_supposed(part: ParsedPart, prep: int, noun: int) -> bool:
    """As in "the effects of a repeal would not be immediate": whether there will be one is left open."""
    of, verb = part.child(prep, "pobj"), part.heads[noun]
    if of is None or part.lemmas[noun] not in _CONSEQUENCES or part.deps[noun] not in ("nsubj", "nsubjpass"):
        return False
    one = any(part.lowered[at] in ("a", "an") for at in part.children[of])
    return one and bool(_SUPPOSING & {*clauses.auxiliaries(part, verb)})


def under_preposition(part: ParsedPart, head: int, dep: str, here: Certainty) -> tuple[Certainty, bool]:
    """Give what is left of the event behind a preposition, and whether the way up ends there."""
    low, above = part.lowered[head], part.heads[head]
    if low == "without" and not here.positive and _is_unsettled(part, above):
        return here._replace(level=UNKNOWN, evident=True), True
    if low == "of" and dep == "pcomp" and (left := _of_doing(part, above, here)) is not None:
        return left
    if dep == "pobj" and (most := _left_of_handover(part, head)) is not None:
        return here._replace(level=min(here.level, most), ahead=True, evident=True), True
    if part.lemmas[above] == "accuse":
        return here, False
    if low in ("against", "of", "into", "about", "toward", "towards") and dep == "pcomp":
        return here._replace(level=min(here.level, POSSIBLE)), False
    if low == "from" and dep == "pcomp" and (_is_hindered(part, above) or _is_kept_from(part, head)):
        return here._replace(level=UNKNOWN, evident=True), True
    if low in ("to", "with") and dep == "pcomp" and part.lemmas[above] in _WILLING:
        return here._replace(level=min(here.level, _WILLING[part.lemmas[above]]), ahead=True, evident=True), True
    if dep == "pcomp" and (_is_yet_to_be_done(part, low, above) or _is_talked_over(part, head)):
        return here._replace(level=min(here.level, POSSIBLE), ahead=True, evident=True), True
    if low == "than" and part.lowered[head - 1] == "rather":
        return here._replace(level=UNKNOWN, evident=True), True
    if low == "instead" or (low == "of" and part.lowered[head - 1] == "instead"):
        return here._replace(positive=False, evident=True), True
    if low == "for" and (f"{part.lemmas[above]} for", "v") in effects():
        return here, False
    return here, dep == "pcomp" and low in ("for", "after", "since")


def _is_talked_over(part: ParsedPart, link: int) -> bool:
    """As in "will open talks with the rebels on moving him", "a vote on closing it": it has yet to be agreed."""
    at = part.heads[link]
    for _ in range(_STEPS if part.lowered[link] in ("on", "over") else 0):
        if clauses.is_verb(part, at):
            thing = part.child(at, "dobj", "nsubjpass", "attr")
            return thing is not None and thing < link and part.lemmas[thing] in _TALKED_OVER
        if part.lemmas[at] in _TALKED_OVER:
            return True
        at = part.heads[at]
    return False


_TALKED_OVER = frozenset("talk negotiation discussion debate vote consultation dialogue referendum hearing".split())
_STEPS = 4
"""Words up the tree from what talks are on to the talks: with whom they are stands between."""


def _left_of_handover(part: ParsedPart, link: int) -> int | None:
    """How sure a handover is at most that is fought or ruled on; None for other things.

    As in "rejected his appeal against extradition", "ruled against the handover": whether it will be is open.
    "Ruled on his extradition" does not tell how.
    """
    noun, first = part.child(link, "pobj"), part.sentences[part.sentence_of[link]][0]
    if noun is None or part.lemmas[noun] not in word_class("handovers"):
        return None
    if part.lowered[link] in ("on", "over"):
        return UNKNOWN if part.lemmas[part.heads[link]] in _RULING else None
    fought = part.lowered[link] == "against" and any(lemma in _FIGHTING for lemma in part.lemmas[first:link])
    return POSSIBLE if fought else None


_RULING = frozenset("rule decide deliberate ruling decision verdict".split())
_FIGHTING = frozenset(
    "appeal challenge fight battle case plea petition ruling rule decision decide judgment argue argument objection"
    " object lawsuit suit motion injunction bid complaint advise protection recourse".split()
)


def _of_doing(part: ParsedPart, above: int, here: Certainty) -> tuple[Certainty, bool] | None:
    """As in "a report of her dying", "stopped short of resigning", "convicted of stealing"."""
    if (part.lemmas[above], "n") in effects():
        return here, False
    if part.lowered[above] == "short":
        return here._replace(positive=not here.positive, evident=True), False
    if _is_set_about(part, above):
        done = part.lemmas[part.heads[above]] in _COMPLETING
        return here._replace(
            level=here.level if done else min(here.level, PROBABLE), ahead=not done, evident=True
        ), False
    return (here, True) if _is_of_the_done(part, above) and part.lemmas[above] != "accuse" else None


def _is_set_about(part: ParsedPart, noun: int) -> bool:
    """As in "has begun the process of closing it": it is on its way then, and closed once that is completed."""
    return part.lemmas[noun] in _COURSES and part.lemmas[part.heads[noun]] in _SETTING_ABOUT


_COURSES = frozenset({"process", "exercise", "work", "task", "job", "business", "operation"})
_COMPLETING = frozenset({"finish", "complete", "conclude"})
_SETTING_ABOUT = frozenset("begin commence start launch continue resume".split()) | _COMPLETING
"""What is done with the course of an act, by which the act is on its way or done."""


def _is_yet_to_be_done(part: ParsedPart, preposition: str, above: int) -> bool:
    """As in "a plan for selling", "voted on closing it", "set on leaving"."""
    if preposition == "on":
        return part.lemmas[above] in _BEFORE_DOING
    return preposition == "for" and part.tags[above] in ("NN", "NNS") and part.lemmas[above] not in _GROUNDS


_BEFORE_DOING = frozenset(
    "vote referendum ballot debate decide decision discuss discussion talk negotiate negotiation proposal plan focus"
    " work concentrate bent keen intent set".split()
)
"""What is on a thing that has yet to be done."""
_WILLING = dict.fromkeys("open comfortable fine ok okay happy amenable receptive agreeable".split(), POSSIBLE)
_WILLING |= dict.fromkeys("opposed averse hostile resistant uncomfortable unhappy".split(), UNKNOWN)
"""What it leaves of a thing that somebody is of such a mind about it: "open to releasing it"."""


def _is_of_the_done(part: ParsedPart, above: int) -> bool:
    """As in "convicted of stealing", "tired of waiting", "as a result of reaching it": it has been."""
    if part.tags[above].startswith("JJ"):
        return part.lemmas[above] not in ("capable", "desirous", "hopeful")
    return part.lemmas[above] in _OF_THE_DONE


_OF_THE_DONE = frozenset("convict result course history habit practice day act effect".split())


def _is_unsettled(part: ParsedPart, verb: int) -> bool:
    """As in "cannot return him without a hearing": what lacks it is itself not told as done."""
    if not clauses.is_verb(part, verb):
        return False
    return part.tags[verb] == "VB" or negation.is_negated(part, verb)


def _is_hindered(part: ParsedPart, verb: int) -> bool:
    """As in "constrain A from selling": whom the verb hinders, where its own row does not say more."""
    return clauses.is_verb(part, verb) and (part.lemmas[verb], "v") not in effects() and part.lemmas[verb] in _HINDERING


def _is_kept_from(part: ParsedPart, link: int) -> bool:
    """As in "stop the oil from leaving", "far from agreeing", "shied away from using": it is not said to be."""
    above = part.heads[link]
    if part.tags[above][:2] in ("RB", "JJ"):
        return part.lowered[above] in ("away", "far", "different")
    verb = part.heads[above]
    if part.deps[above] != "dobj" or not clauses.is_verb(part, verb):
        return False
    lemma = part.lemmas[verb]
    effect = effects().get((f"{lemma} from", "v")) or effects().get((lemma, "v"))
    return lemma in _HINDERING or (effect is not None and effect[0].score < 0)


_GROUNDS = frozenset("reason credit blame responsibility thanks apology praise award charge sentence fine".split())
"""What is for a thing done."""


_HINDERING = frozenset(
    "constrain restrain keep exempt exclude deter dissuade save spare refrain abstain shy disqualify protect".split()
)
