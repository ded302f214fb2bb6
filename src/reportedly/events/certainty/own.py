"""What an event's own clause or noun phrase says of how certain it is: auxiliaries, adverbs, conditions, negation."""

from __future__ import annotations

from reportedly.events.certainty.absence import comes_for, keeps_away
from reportedly.events.certainty.let_through import is_still_to_be_done
from reportedly.events.certainty.scale import POSSIBLE, PROBABLE, UNKNOWN, Certainty
from reportedly.events.certainty.struck_down import undone_in_headline
from reportedly.events.certainty.terms import is_a_term
from reportedly.events.certainty.words import effects
from reportedly.events.syntax import clauses, negation
from reportedly.events.syntax.signs import (
    CONDITIONS,
    because_of,
    calls_a_deed_wrong,
    condition_beside,
    going_to,
    had_it_been,
    headline_future,
    is_alternative,
    is_bare_gerund,
    is_choice,
    is_command,
    is_condition,
    is_conditional,
    is_of_aims,
    is_past,
    is_some,
    is_subjunctive,
    is_told_in_the_past,
    never_was,
    no_before,
    rather_than,
    to_infinitive,
)
from reportedly.model.document import ParsedPart
from reportedly.model.statement import PartKind

_MODALS = {
    "may": POSSIBLE,
    "might": POSSIBLE,
    "could": POSSIBLE,
    "can": POSSIBLE,
    "would": POSSIBLE,
    "'d": POSSIBLE,
    "should": POSSIBLE,
    "ought": POSSIBLE,
    "must": UNKNOWN,
}


_TOLD_OUT = frozenset({"confirm", "reveal", "announce", "disclose", "report"})
_FUTURE = frozenset({"will", "'ll", "’ll", "shall", "wo", "gonna"})


_DENIED_SETTINGS = frozenset({"in", "at", "on", "during", "with", "near", "outside", "before", "after"})
_OPPOSITES = frozenset({"alive", "fine", "well", "unharmed"})
"""Words that name an event by saying that it has not happened: who is alive has not died."""


_FOR_A_GUEST = {"invite": POSSIBLE, "expect": PROBABLE, "await": PROBABLE}
"""Verbs that tell of a visit before it is made: "invited her to Turku", "expects her in Turku"."""


def _planned(part: ParsedPart, word: int, reported: bool) -> int | None:
    """How certain it is of a thing that is only planned, aimed at or demanded; None of all else."""
    if _is_what_is_demanded(part, word):
        return UNKNOWN
    if part.tags[word] == "VBG" and is_of_aims(part, word):
        return POSSIBLE  # "the challenge is shipping it on time", where the parser takes the challenge for who ships
    if tuple(part.lowered[max(0, word - 2) : word]) == ("but", "to") and part.lemmas[word - 3] in _CHOICES:
        return POSSIBLE  # "has no choice but to resign"
    if is_still_to_be_done(part, word) or _awaits_leave(part, word) or comes_for(part, word) or is_a_term(part, word):
        return PROBABLE
    return _was_to_be(part, word, reported)


_CHOICES = frozenset({"choice", "option", "alternative", "way"})


def own(part: ParsedPart, word: int, reported: bool) -> Certainty:
    """Give what the event's own clause, or its noun phrase, leaves of it."""
    here = clause(part, word, Certainty(), reported) if clauses.is_verb(part, word) else nominal(part, word)
    none = negation.is_negated(part, word) or no_before(part, word)
    planned = _planned(part, word, reported)
    if planned is not None:
        here = here._replace(level=min(here.level, planned), ahead=True, evident=True)
    if (bid := _bidden_in_headline(part, word)) is not None:
        here = here.under(effects()[bid, "o"][0])._replace(ahead=True, evident=True)
    if not none and any(is_choice(part, at, word) for at in part.children[word] if part.deps[at] == "conj"):
        here = here._replace(level=min(here.level, POSSIBLE), evident=True)
    if part.tags[word][:2] == "NN" and had_it_been(part, word):
        here = here._replace(level=UNKNOWN, ahead=True, evident=True)
    if _has_none(part, word):
        here = here._replace(level=UNKNOWN, evident=True)
    here = undone_in_headline(part, word, here)
    hoped = None if part.child(word, "xcomp", "ccomp") is not None else _FOR_A_GUEST.get(part.lemmas[word])
    if clauses.is_verb(part, word) and hoped is not None:  # "expects to go" tells of no guest
        here = here._replace(level=min(here.level, hoped), ahead=True, evident=True)
    if (
        (part.lemmas[word] in _OPPOSITES and part.tags[word] in ("JJ", "RB"))
        or never_was(part, word)
        or keeps_away(part, word)
    ):
        here = here._replace(positive=False, evident=True)
    if _is_fiction(part, word) or _has_no_part(part, word):
        here = here._replace(level=UNKNOWN, evident=True)
    if _is_missed(part, word) or _is_given_up(part, word) or _tested_negative(part, word):
        here = here._replace(positive=not here.positive, evident=True)
    if none:
        setting = any(prep in _DENIED_SETTINGS for prep, _ in clauses.prepositions(part, word))
        here = here._replace(positive=not here.positive, setting=setting, evident=True)
        open_ = _is_open(part, word) or _only_so(part, word) or _not_of_all(part, word) or _cannot_now(part, word)
        if is_conditional(part, word) or is_some(part, word) or open_:
            here = here._replace(level=UNKNOWN)
    return here


def _has_no_part(part: ParsedPart, noun: int) -> bool:
    """As in "had nothing to do with the bombing", "had no hand in it": that says nothing of the thing itself."""
    link = part.heads[noun]
    if part.deps[noun] != "pobj" or part.lowered[link] not in ("with", "in"):
        return False
    above = part.heads[link]
    if part.lowered[link] == "with":
        before = [text.lower() for text in part.words[max(0, link - 4) : link]]
        return part.lemmas[above] == "do" and "nothing" in before
    return part.lemmas[above] in ("part", "hand", "role", "involvement") and no_before(part, above)


def _was_to_be(part: ParsedPart, noun: int, reported: bool) -> int | None:
    """How sure what "is to take place" is; of what "was to begin" nobody says what came of it. None of all others."""
    verb = part.heads[noun]
    if part.deps[noun] not in ("nsubj", "nsubjpass") or part.lemmas[verb] != "be" or part.tags[verb] == "MD":
        return None
    to_do = part.child(verb, "xcomp")
    if to_do is None or part.lowered[to_do - 1] not in ("to", "be", "officially", "formally", "finally"):
        return None
    begins = part.lemmas[to_do] in _BEGINNING or (part.lemmas[to_do] == "become" and "effective" in part.words)
    if not begins or "to" not in clauses.auxiliaries(part, to_do):
        return None
    return POSSIBLE if part.tags[verb] == "VBD" and not reported else PROBABLE


_BEGINNING = frozenset("take begin start open commence occur happen come go hold follow resume kick launch".split())


def _bidden_in_headline(part: ParsedPart, noun: int) -> str | None:
    """As in the headline "Norway's King Orders Attack": the verb right before, which the parser takes for a noun."""
    if part.kind is not PartKind.TITLE or not noun or part.tags[noun][:2] != "NN" or part.heads[noun - 1] != noun:
        return None
    verb = part.tags[noun - 1] == "VBZ" and part.deps[noun - 1] == "compound"
    return part.lemmas[noun - 1] if verb and (part.lemmas[noun - 1], "o") in effects() else None


def _is_what_is_demanded(part: ParsedPart, noun: int) -> bool:
    """As in "announced a one-point demand: the resignation of Roe", "their aim: a truce"."""
    if part.tags[noun][:2] != "NN":
        return False
    colon = min(part.subtree(noun)) - 1
    if colon < 1 or part.words[colon] != ":":
        return False
    opener = part.sentences[part.sentence_of[colon]][0]
    before = range(colon - 1, max(opener, colon - _REACH) - 1, -1)
    return any(part.tags[at][:2] == "NN" and part.lemmas[at] in _DEMANDED for at in before)


_DEMANDED = frozenset("demand aim goal objective wish request proposal".split())
_REACH = 20
"""Words between what is demanded and the colon."""


def _awaits_leave(part: ParsedPart, noun: int) -> bool:
    """As in "the merger has to win consent", "the sale needs approval": it cannot have come before it has."""
    verb = part.heads[noun]
    if part.deps[noun] != "nsubj" or part.lemmas[noun] not in _SALES:
        return False
    if part.lemmas[verb] == "have" and (to_do := part.child(verb, "xcomp")) is not None:
        due, got = part.tags[verb] in ("VBZ", "VBP"), to_do
    else:
        due, got = part.tags[verb] in ("VBZ", "VBP") and part.lemmas[verb] in _LACKING, verb
        due = due or bool({"must", "would"} & {*clauses.auxiliaries(part, verb)})
    leave = part.child(got, "dobj")
    if not due or leave is None or no_before(part, leave):
        return False
    return part.lemmas[got] in _LACKING | _GETTING and part.lemmas[leave] in _LEAVES


_SALES = frozenset(
    "sale takeover merger acquisition purchase buyout tie-up deal transaction bid transfer nomination".split()
)
"""What is agreed before it may be done; a truce may need backing while it holds."""
_LACKING = frozenset("need require await".split())
_GETTING = frozenset("clear pass win get obtain secure receive gain survive".split())
_LEAVES = frozenset(
    "approval review vote clearance scrutiny hurdle consent ratification backing nod go-ahead blessing permission"
    " sign-off confirmation".split()
)
"""What somebody must give before a thing may be."""


def _is_open(part: ParsedPart, verb: int) -> bool:
    """As in "has not yet signed", "has not ruled yet": like what has yet to be, it is not said that it will not be."""
    done = part.tags[verb] == "VBN" and "have" in {part.lemmas[at] for at in part.children[verb]}
    yet = [at for at in part.children[verb] if part.lowered[at] == "yet" and part.deps[at] == "advmod"]
    negators = [at for at in part.children[verb] if part.deps[at] == "neg"]
    yet += [at + 1 for at in negators if at + 1 < verb and part.lowered[at + 1] == "yet"]
    return done and bool(yet)


def _only_so(part: ParsedPart, word: int) -> bool:
    """As in "will not meet him without a truce", "will not come until it holds": with it, it may be."""
    verb = word if clauses.is_verb(part, word) else part.heads[word]
    if not clauses.is_verb(part, verb) or not {*clauses.auxiliaries(part, verb)} & _FUTURE:
        return False
    below = [at for at in part.children[verb] if at > verb]
    without = any(part.deps[at] == "prep" and part.lowered[at] == "without" for at in below)
    return without or any(
        part.deps[at] == "advcl" and any(part.lowered[under] in ("until", "till") for under in part.children[at])
        for at in below
    )


def _cannot_now(part: ParsedPart, verb: int) -> bool:
    """As in "cannot free them for now", "could not yet sail": who is only kept from it at present may do it later."""
    if not {*clauses.auxiliaries(part, verb)} & {"can", "could", "ca"}:
        return False
    last = min(part.sentences[part.sentence_of[verb]][1], verb + _SOON)
    said = f" {' '.join(part.words[max(0, verb - 2) : last]).lower()} "
    return any(f" {words} " in said for words in _AT_PRESENT)


_SOON = 12
"""Words behind a verb in which it is told for how long."""
_AT_PRESENT = ("for now", "for the moment", "for the time being", "just yet", "yet", "at present", "at the moment")


_ALL = frozenset({"all", "every", "each", "everyone", "everybody", "everything", "everywhere"})


def _not_of_all(part: ParsedPart, verb: int) -> bool:
    """As in "will not strike all plants": who does not do it to all may do it to some."""
    done_to = [at for at in part.children[verb] if part.deps[at] == "dobj"]
    return any(part.lowered[at] in _ALL for noun in done_to for at in (noun, *part.children[noun]))


_NEARLY = frozenset({"almost", "nearly"})


def _tested_negative(part: ParsedPart, verb: int) -> bool:
    """As in "two patients tested negative": who does so has not caught it."""
    return part.lemmas[verb] == "test" and part.words[verb + 1 : verb + 2] == ("negative",)


def _is_given_up(part: ParsedPart, word: int) -> bool:
    """As in "has withdrawn as host of the summit", "was dropped as the venue": what somebody no longer is."""
    role = part.heads[word]
    verb = part.heads[role]
    told = part.deps[word] == "pobj" and part.lowered[role] == "as" and part.lemmas[verb] in _GIVING_UP
    return told and clauses.is_verb(part, verb)


_GIVING_UP = frozenset("withdraw resign quit retire step stand bow pull drop remove replace oust strip dump".split())


def _is_missed(part: ParsedPart, verb: int) -> bool:
    """As in "almost crashed", "was nearly killed": it has not come to that. Not "has nearly finished"."""
    told = part.tags[verb] in ("VBD", "VBN") and part.lowered[verb - 1] in _NEARLY and verb - 1 in part.children[verb]
    return told and "have" not in clauses.auxiliaries(part, verb)


_FICTION = frozenset({"film", "movie", "novel", "thriller", "sitcom"})
_PLAYING = frozenset("play portray star appear cast feature direct act return replace".split())


def _is_fiction(part: ParsedPart, verb: int) -> bool:
    """As in "in the film, a bomb kills twelve": told of nothing that has happened; who plays in it does so."""
    return part.lemmas[verb] not in _PLAYING and any(
        prep == "in" and part.lemmas[noun] in _FICTION for prep, noun in clauses.prepositions(part, verb)
    )


def _has_none(part: ParsedPart, verb: int) -> bool:
    """As in "gave no details": of the giving itself nothing is left to tell."""
    if not clauses.is_verb(part, verb) or part.lemmas[verb] not in _HOLDING:
        return False
    objects = [at for at in part.children[verb] if part.deps[at] in ("dobj", "attr")]
    return any(part.lowered[child] == "no" for at in objects for child in part.children[at])


_HOLDING = frozenset("have give offer provide reach contain show get receive release set hold".split())


def clause(part: ParsedPart, verb: int, here: Certainty, reported: bool, but: int | None = None) -> Certainty:
    """Give what the auxiliaries, adverbs and conjunction of a verb's own clause leave; `but` is a child left out."""
    low = clauses.auxiliaries(part, verb) or _auxiliaries_left(part, verb)
    reported = reported or is_told_in_the_past(part, verb)
    for text in low:
        if text in ("would", "'d") and "have" in low:
            here = here._replace(level=UNKNOWN, evident=True)  # "would have sunk": it did not come to that
        elif text in ("would", "'d") and reported:
            here = here._replace(ahead=True, evident=True)
        elif text == "can" and part.lemmas[verb] in _TOLD_OUT:
            continue  # "the club can confirm that it has"
        elif text in _MODALS:
            perfect = "have" in low
            sure = (text == "must" and perfect) or (text == "should" and _is_decided(part, verb))
            level = PROBABLE if sure else _MODALS[text]  # "must have seen it" infers it
            here = here._replace(level=min(here.level, level), ahead=here.ahead or not perfect, evident=True)
        elif text in _FUTURE:
            here = here._replace(ahead=True, evident=True)
    if rather_than(part, verb):
        here = here._replace(level=UNKNOWN, evident=True)
    if is_command(part, verb) or had_it_been(part, verb) or is_subjunctive(part, verb):
        # "Ruled that he be freed" is the plan; "insisted that he be freed" a wish.
        level = PROBABLE if _is_decided(part, verb) and is_subjunctive(part, verb) else UNKNOWN
        here = here._replace(level=min(here.level, level), ahead=True, evident=True)
    if is_bare_gerund(part, verb):
        here = here._replace(level=min(here.level, POSSIBLE), ahead=True, evident=True)
    if going_to(part, verb) or headline_future(part, verb):
        here = here._replace(ahead=True, evident=True)
    return qualified(part, verb, here, but)


_DECIDING = frozenset({"rule", "decide", "resolve", "decree", "order", "direct", "determine"})


def _is_decided(part: ParsedPart, verb: int) -> bool:
    """As in "resolved that the club should leave the league": what is decided is the plan, and no mere wish."""
    return part.deps[verb] == "ccomp" and part.lemmas[part.heads[verb]] in _DECIDING


def _auxiliaries_left(part: ParsedPart, verb: int) -> list[str]:
    """The modal just left of a verb, where the parser hangs it elsewhere: adverbs may stand between."""
    at = verb - 1
    while at >= 0 and part.tags[at] == "RB" and verb - at < 4:
        at -= 1
    return [part.lowered[at]] if at >= 0 and part.tags[at] == "MD" and part.tags[verb] == "VB" else []


def qualified(part: ParsedPart, word: int, here: Certainty, but: int | None = None) -> Certainty:
    """Give what adverbs, adjectives and conjunctions right under a word leave, leaving out the event itself."""
    for at in part.children[word]:
        if at == but:
            continue
        low, dep = part.lowered[at], part.deps[at]
        if (dep == "acomp" and calls_a_deed_wrong(part, word)) or (low == "free" and part.lemmas[word] in _GOING):
            continue
        if dep in ("advmod", "amod", "acomp") and (low, "a") in effects() and not because_of(part, at):
            here = weighed(part, at, here)
        elif is_alternative(part, at, word):
            here = here._replace(level=min(here.level, POSSIBLE), evident=True)  # "was either jailed or shot"
        elif dep in ("mark", "advmod") and (low in CONDITIONS or _is_whenever(part, at)):
            here = here._replace(level=UNKNOWN, ahead=True, evident=True)
        elif dep in ("mark", "advmod") and low in _TO_COME_FIRST and _is_to_come(part, word):
            here = here._replace(level=min(here.level, PROBABLE), ahead=True, evident=True)
        elif dep == "advcl" and is_condition(part, at) and not is_past(part, word):
            here = here._replace(level=min(here.level, _under(part, word, at)), evident=True)
    if clauses.is_verb(part, word) and not is_past(part, word) and (mark := condition_beside(part, word)):
        here = here._replace(level=min(here.level, POSSIBLE if mark == "if" else PROBABLE), evident=True)
    return here


_GOING = frozenset({"walk", "go"})
"""As in "walked free": there "free" is no chance."""


def _is_whenever(part: ParsedPart, word: int) -> bool:
    """As in "as and when there is a truce", "if and when she comes"."""
    before = [text.lower() for text in part.words[max(0, word - 2) : word]]
    return part.lowered[word] == "when" and before in (["as", "and"], ["if", "and"])


_TO_COME_FIRST = frozenset({"once", "when", "after", "before", "until"})


def _is_to_come(part: ParsedPart, verb: int) -> bool:
    """As in "once the deal closes, we will", "after it has chosen": the present of such a clause lies ahead."""
    above = part.heads[verb]
    helpers = [at for at in part.children[verb] if part.deps[at] in ("aux", "auxpass")]
    present = part.tags[helpers[0] if helpers else verb] in ("VBZ", "VBP")
    if part.kind is not PartKind.BODY or not present:
        return False
    if all(part.lemmas[at] != "have" for at in helpers):
        return True  # whether it will be or is ever so: the present of a clause of time tells nothing done
    told = part.deps[verb] in ("advcl", "conj")
    leading = {*clauses.auxiliaries(part, above), *_auxiliaries_left(part, above)}
    effect = effects().get((part.lemmas[above], "v"))
    meant = effect is not None and POSSIBLE <= effect[0].score <= PROBABLE
    planned = to_infinitive(part, above) or (meant and not is_past(part, above))
    return told and (bool(leading & (_FUTURE | {*_MODALS})) or planned)


def _under(part: ParsedPart, verb: int, condition: int) -> int:
    """As in "will impose a tariff unless": the threat stands, where "will impose it if" leaves it open."""
    unless = any(part.lowered[at] == "unless" for at in part.children[condition])
    return PROBABLE if unless and bool({*clauses.auxiliaries(part, verb)} & _FUTURE) else POSSIBLE


def weighed(part: ParsedPart, at: int, here: Certainty, negated: bool = False) -> Certainty:
    """Give what is left under an adjective or adverb of the table; the verb that it stands behind may be negated."""
    effect = effects()[part.lowered[at], "a"][1 if negated or negation.is_negated(part, at) else 0]
    return here.under(effect)._replace(ahead=here.ahead or effect.score > 0)


def nominal(part: ParsedPart, word: int) -> Certainty:
    """Give what a noun phrase leaves: it is given, unless its adjectives differ: "possible visit", "failed coup"."""
    here = qualified(part, word, Certainty())
    if _is_laid_before(part, word):
        here = here._replace(level=min(here.level, PROBABLE), ahead=True, evident=True)
    for at in part.children[word]:
        low = part.lowered[at]
        if part.deps[at] == "det" and low == "any" and not negation.is_negated(part, part.heads[word]):
            here = here._replace(level=UNKNOWN, evident=True)
        elif part.deps[at] in ("compound", "nmod") and (low, "a") in effects():
            here = weighed(part, at, here)
    return here


def _is_laid_before(part: ParsedPart, noun: int) -> bool:
    """As in "agreed to forward to parliament the ratification of the bid": others have yet to decide on it."""
    first = max(part.sentences[part.sentence_of[noun]][0], noun - _NEAR)
    return part.lemmas[noun] in _TO_BE_GIVEN and any(part.lemmas[at] in _FORWARDING for at in range(first, noun))


_TO_BE_GIVEN = frozenset({"ratification", "approval", "adoption"})
_NEAR = 7
"""Words between what lays a thing before others and the thing."""
_FORWARDING = frozenset("send forward submit refer table introduce present put transmit ensure secure await".split())


def modal_only(part: ParsedPart, verb: int, here: Certainty, reported: bool, but: int | None = None) -> Certainty:
    """Bound the event by the auxiliaries of a verb, not by its negation: "the trip could raise tension"."""
    outer = clause(part, verb, Certainty(), reported, but)
    ahead = here.ahead or (outer.ahead and outer.evident)
    return here._replace(level=min(here.level, outer.level), ahead=ahead, evident=here.evident or outer.evident)


def with_clause(part: ParsedPart, at: int, verb: int, here: Certainty, reported: bool) -> Certainty:
    """Let the event stand and fall with the governing verb: its modality and its negation are the event's."""
    left = modal_only(part, verb, here, reported, at)
    if negation.is_negated(part, verb, at):
        level = UNKNOWN if is_conditional(part, verb) or _only_so(part, verb) else left.level
        left = left._replace(positive=not left.positive, level=level, evident=True)
    return left


def beside_clause(part: ParsedPart, verb: int, here: Certainty, reported: bool) -> Certainty:
    """Give a participle the time of its clause, not its modal or "not": "may sail, citing the weather"."""
    outer = clause(part, verb, Certainty(), reported)
    level = UNKNOWN if outer.level == UNKNOWN else here.level
    return here._replace(level=level, ahead=here.ahead or (outer.ahead and outer.evident))
