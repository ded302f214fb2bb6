"""What the words around an event say of its clause: whether it is a command, a condition, a choice, nothing, no aim.

Each is asked of the dependency tree alone; what it does to the certainty of the event is `factuality`'s to say.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reportedly.events.supports import supports
from reportedly.events.syntax import clauses, negation, subjects
from reportedly.model.document import ParsedPart
from reportedly.model.statement import PartKind, Span

CONDITIONS = frozenset({"if", "unless", "whether", "until", "till", "provided", "lest", "case"})


UNTRUE = frozenset(
    "untrue false fake wrong incorrect inaccurate baseless unfounded groundless bogus fabricated rumor rumour"
    " lie hoax sham phony phoney erroneous".split()
)


def inside(part: ParsedPart, word: int, within: Sequence[Span]) -> bool:
    """Say whether a word stands within some spans of its part (characters)."""
    return any(start <= part.starts[word] < end for start, end in within)


def is_conditional(part: ParsedPart, verb: int) -> bool:
    """Say whether a verb stands under "if" or the like."""
    if is_past(part, verb):
        return False
    return any(part.deps[at] == "advcl" and is_condition(part, at) for at in part.children[verb])


def is_past(part: ParsedPart, verb: int) -> bool:
    """Say whether a verb tells of the past without a modal: "met", "was met", "has not met", "did not meet"."""
    helpers = [at for at in part.children[verb] if part.deps[at] in ("aux", "auxpass")]
    if any(part.tags[at] in ("MD", "TO") for at in helpers) or not clauses.is_verb(part, verb):
        return False
    first = helpers[0] if helpers else verb
    perfect = part.lemmas[first] == "have" and part.tags[verb] == "VBN" and first != verb
    return part.tags[first] == "VBD" or perfect


def is_ranked(part: ParsedPart, noun: int) -> bool:
    """As in "the first leader to visit", "the 40th person to be named": whoever is counted has done it."""
    beside = [part.lowered[at] for at in part.children[noun] if part.deps[at] in ("amod", "det", "nummod")]
    return any(word in _RANKS or (word.endswith(("th", "rd")) and word[0].isdigit()) for word in beside)


_RANKS = frozenset("first second third fourth fifth last latest only youngest oldest".split())


def counted_deed(part: ParsedPart, verb: int) -> int | None:
    """The verb of what somebody is, or becomes, the first to do: "became the first leader to | visit"."""
    counted = part.child(verb, "attr") if part.lemmas[verb] in ("be", "become") else None
    if counted is None or not is_ranked(part, counted):
        return None
    deeds = (at for at in part.children[counted] if part.deps[at] in ("relcl", "acl"))
    return next((at for at in deeds if to_infinitive(part, at)), None)


def rather_than(part: ParsedPart, verb: int) -> bool:
    """As in "rather than go", "rather than wait and then go": what is left out for something else."""
    if part.deps[verb] == "conj" and part.heads[verb] < verb and part.tags[verb] == part.tags[part.heads[verb]] == "VB":
        return rather_than(part, part.heads[verb])
    return tuple(text.lower() for text in part.words[max(0, verb - 2) : verb]) == ("rather", "than")


def is_indicative(part: ParsedPart, verb: int) -> bool:
    """Say whether a verb or its first helper is in a finite form, and no modal stands by it."""
    helpers = [at for at in part.children[verb] if part.deps[at] in ("aux", "auxpass")]
    return part.tags[helpers[0] if helpers else verb] in ("VBD", "VBZ", "VBP")


def is_some(part: ParsedPart, noun: int) -> bool:
    """Whether a "no" only picks: "no deal will be enough" does not say that there is none."""
    verb = part.heads[noun]
    if part.deps[noun] != "nsubj" or not clauses.is_verb(part, verb):
        return False
    return not supports(part, verb, "s") or part.child(verb, "acomp", "attr") is not None


def no_before(part: ParsedPart, word: int) -> bool:
    """As in "no visit", where the parser hangs the "no" elsewhere."""
    return word > 0 and part.lowered[word - 1] == "no" and part.tags[word].startswith("NN")


def is_command(part: ParsedPart, verb: int) -> bool:
    """As in "Stop the bloodshed, they said": the bare form without a subject asks for it."""
    bare = part.kind == PartKind.BODY and part.tags[verb] == "VB" and part.deps[verb] in ("ROOT", "ccomp")
    if not bare or part.child(verb, *clauses.SUBJECTS, "aux", "auxpass") is not None:
        return False
    first = part.sentences[part.sentence_of[verb]][0]
    before = next((at for at in range(verb - 1, first - 1, -1) if part.tags[at] not in ("RB", "UH")), None)
    return before is None or part.words[before] in _OPENING


_OPENING = frozenset({'"', "“", "‘", "``", "'", ":", ",", "-", "--", "–", "—", "and"})


def is_subjunctive(part: ParsedPart, verb: int) -> bool:
    """As in "insisted that he be returned": the bare form behind a subject is what somebody wants.

    Headlines leave out "that": "Court rules Roe be freed".
    """
    if part.deps[verb] not in ("ccomp", "acl", "relcl") or part.child(verb, "nsubj", "nsubjpass") is None:
        return False
    helpers = [at for at in part.children[verb] if part.deps[at] in ("aux", "auxpass")]
    # In names such as "Do Lan" a parser may take the first for a helper.
    finite = next((at for at in helpers if not part.tags[at].startswith("NN")), verb)
    marked = any(part.deps[at] == "mark" and part.lowered[at] == "that" for at in part.children[verb])
    return (marked or part.lowered[finite] == "be") and part.tags[finite] == "VB"


def is_bare_gerund(part: ParsedPart, verb: int) -> bool:
    """As in the headline "Ministry says completing the bridge a question of time", which does not say that it is."""
    governed = part.deps[verb] in ("xcomp", "ccomp") and part.lemmas[part.heads[verb]] in ("say", "call")
    return part.kind == PartKind.TITLE and part.tags[verb] == "VBG" and governed and part.child(verb, "aux") is None


def had_it_been(part: ParsedPart, verb: int) -> bool:
    """As in "had they agreed, he would have left", "should he come": an "if" in the order of its words."""
    helper = next((at for at in part.children[verb] if part.deps[at] == "aux"), None)
    doer = part.child(verb, "nsubj", "nsubjpass")
    above = part.heads[verb]
    if part.deps[verb] == "ccomp" and part.lowered[above] == "had" and part.deps[above] == "advcl":
        return doer is not None and above < doer < verb  # the parser makes a verb of its own of "had"
    if helper is not None and part.tags[verb][:2] == "NN" and part.deps[verb] == "advcl":
        return part.lowered[helper] == "should"  # "should the bridge collapse", taken for a noun
    if helper is None or doer is None or helper > doer:
        return False
    low = part.lowered[helper]
    return (low == "had" and part.deps[verb] == "advcl") or (low == "should" and part.deps[verb] in ("advcl", "ccomp"))


_TELLING = frozenset("say add tell announce declare state note report explain insist maintain claim argue warn".split())


def is_told_in_the_past(part: ParsedPart, verb: int) -> bool:
    """As in "he said she would go": the "would" is the "will" of what was said, unless a condition stands by it."""
    teller = part.heads[verb]
    if part.deps[verb] == "conj" and clauses.is_verb(part, teller):
        return part.child(verb, *clauses.SUBJECTS) is None and is_told_in_the_past(part, teller)
    told = part.deps[verb] == "ccomp" and part.tags[teller] in ("VBD", "VBN") and part.lemmas[teller] in _TELLING
    return told and not is_conditional(part, verb) and not _is_quoted(part, verb)


def _is_quoted(part: ParsedPart, verb: int) -> bool:
    """Whether the words are the speaker's own: "I would like to", or a quotation mark before the clause."""
    doer = part.child(verb, "nsubj", "nsubjpass")
    first = min(part.subtree(verb))
    marks = {part.words[at] for at in (first - 1, first) if at >= 0}
    return bool(marks & _QUOTES) or (doer is not None and part.lowered[doer] in ("i", "we", "you"))


_QUOTES = frozenset({'"', "“", "‘", "``", "'", "`"})


def going_to(part: ParsedPart, verb: int) -> bool:
    """Say whether a verb is "going" before an infinitive."""
    low = [text.lower() for text in part.words[max(0, verb - 2) : verb]]
    return low == ["going", "to"]


def headline_future(part: ParsedPart, verb: int) -> bool:
    """As in "X to Visit Y": the infinitive of a headline lies ahead."""
    if part.kind == PartKind.BODY or part.tags[verb] not in ("VB", "VBP", "VBN", "NN", "NNP", "IN") or verb == 0:
        return False
    governor = part.heads[verb]
    if part.tags[verb] == "VBN":
        return tuple(text.lower() for text in part.words[max(0, verb - 2) : verb]) == ("to", "be")
    own = part.deps[verb] == "ccomp" and part.child(verb, "nsubj") is not None  # "X to visit Y, minister says"
    told = governor == verb or own or not clauses.is_verb(part, governor) or _ends_a_name(part, governor)
    return part.lowered[verb - 1] == "to" and told


def _ends_a_name(part: ParsedPart, verb: int) -> bool:
    """As in the headline "Corva Fold To Go on Sale", where the parser takes the end of a name for a verb.

    What one does, a headline tells as "folds".
    """
    doer = part.child(verb, "nsubj")
    bare = part.tags[verb] in ("VB", "VBP") and part.words[verb][0].isupper()
    return bare and doer == verb - 1 and part.tags[doer] == "NNP"


def because_of(part: ParsedPart, at: int) -> bool:
    """As in "due to a glitch" gives a reason, "due to land" a date."""
    low = [text.lower() for text in part.words[at : at + 2]]
    return low == ["due", "to"] and at + 2 < len(part.words) and part.tags[at + 2] != "VB"


def is_condition(part: ParsedPart, clause: int) -> bool:
    """Say whether a clause is a condition, by "if" or by the order of its words: "were he to go", "should it rain"."""
    first = min(part.subtree(clause))
    doer = part.child(clause, "nsubj", "nsubjpass")
    if part.lowered[first] in ("were", "should") and doer is not None and first < doer:
        return True
    return any(part.deps[at] == "mark" and part.lowered[at] in ("if", "unless") for at in part.children[clause])


def condition_beside(part: ParsedPart, verb: int) -> str:
    """The word of a condition that is no clause under its verb; "" for none.

    As in "in the event of a storm", "in case of rain", "provided that it clears", and "if it rains, the council said",
    where the parser hangs the clause on who said so.
    """
    for at in part.children[verb]:
        low = part.lowered[at]
        if low in _PROVIDED and at > verb and part.deps[at] in ("prep", "advcl", "mark", "dep"):
            return "provided"
        noun = part.child(at, "pobj") if low in ("in", "on") else None
        if (
            noun is not None
            and (low, part.lemmas[noun]) in _CASES
            and part.words[noun + 1 : noun + 2] in (("of",), ("that",))
        ):
            return "if"
    above = part.heads[verb]
    if part.deps[verb] != "ccomp" or above < verb:
        return ""
    between = [
        at for at in part.children[above] if part.deps[at] == "advcl" and verb < at < above and is_condition(part, at)
    ]
    marks = [part.lowered[at] for clause in between for at in part.children[clause] if part.deps[at] == "mark"]
    return next((mark for mark in marks if mark in ("if", "unless")), "")


_PROVIDED = frozenset({"provided", "providing", "assuming"})
_CASES = frozenset({("in", "event"), ("in", "case"), ("on", "condition")})


def is_when(part: ParsedPart, clause: int) -> bool:
    """As in "once it arrives", "before they meet": a clause that gives the time of another, in the present tense."""
    marks = {part.lowered[at] for at in part.children[clause] if part.deps[at] in ("mark", "advmod")}
    helpers = [at for at in part.children[clause] if part.deps[at] in ("aux", "auxpass")]
    present = part.tags[helpers[0] if helpers else clause] in ("VBZ", "VBP")
    return present and bool(marks & {"when", "once", "before", "after", "whenever"})


def asks_when(part: ParsedPart, clause: int) -> bool:
    """Whether only the way is asked: "it is not clear when she will land" does not doubt the landing."""
    first = min(part.subtree(clause))
    low = part.lowered[first]
    return low in ("how", "why", "who", "where") or (low == "when" and part.deps[clause] != "advcl")


def is_alternative(part: ParsedPart, at: int, first: int) -> bool:
    """Whether a word is the "either" of "is either jailed or dead": only one of the two need be so."""
    linked = {part.lowered[each] for each in part.children[first] if each > at}
    return part.lowered[at] == "either" and part.deps[at] in ("preconj", "cc") and "or" in linked


def is_choice(part: ParsedPart, at: int, head: int) -> bool:
    """As in "will sell or close the plant": one of them it will be."""
    if part.tags[at] not in _LEFT_OPEN or part.tags[head] not in _LEFT_OPEN or part.lemmas[at] in _UNITS:
        return False
    between = [low for each in part.children[head] if head < each < at and (low := part.lowered[each]) in _LINKS]
    return between[-1:] == ["or"] and clauses.is_verb(part, at) == clauses.is_verb(part, head)


_LINKS = frozenset({"and", "or", "but"})


_LEFT_OPEN = frozenset({"VB", "VBG", "NN"})
"""What "or" chooses between; "they fled or hid" tells of several who did the one or the other."""


_UNITS = frozenset("cent dollar euro pound share".split())


def under_condition(part: ParsedPart, verb: int) -> bool:
    """As in "if she shows up and decides": the "if" is that of both."""
    marks = [at for at in part.children[verb] if part.deps[at] in ("mark", "advmod")]
    return any(part.lowered[at] in CONDITIONS for at in marks)


def to_infinitive(part: ParsedPart, verb: int) -> bool:
    """Say whether a verb has "to" before it."""
    return any(part.deps[at] == "aux" and part.lowered[at] == "to" for at in part.children[verb])


def participle(part: ParsedPart, verb: int) -> bool:
    """Say whether a verb is a participle without a helper."""
    return part.tags[verb] in ("VBG", "VBN") and part.child(verb, *clauses.SUBJECTS) is None


_NONSENSE = frozenset(
    "hoax lie lies nonsense fabrication fiction rubbish invention garbage propaganda fantasy fantasies figment myth"
    " canard falsehood falsehoods untruth untruths hogwash baloney concoction disinformation misinformation"
    " smear fake fakes".split()
)


_GROUNDS = frozenset({"foundation", "basis", "merit", "substance", "truth", "ground"})


def _is_groundless(part: ParsedPart, verb: int) -> bool:
    """As in "has no basis in fact", "lacks substance", "is without any foundation"."""
    held = part.child(verb, "dobj")
    if held is not None and part.lemmas[held] in _GROUNDS:
        return part.lemmas[verb] == "lack" or (part.lemmas[verb] == "have" and no_before(part, held))
    behind = clauses.prepositions(part, verb)
    return part.lemmas[verb] == "be" and any(prep == "without" and part.lemmas[at] in _GROUNDS for prep, at in behind)


_INVENTING = frozenset({"invent", "fabricate", "concoct", "forge"})


def _is_made_up(part: ParsedPart, verb: int) -> bool:
    """As in "the report was made up", "the story had been invented"."""
    if not clauses.is_passive(part, verb):
        return False
    made = part.lemmas[verb] == "make" and any(
        part.lowered[at] == "up" for at in part.children[verb] if part.deps[at] == "prt"
    )
    return made or part.lemmas[verb] in _INVENTING


def _is_off_the_mark(part: ParsedPart, verb: int) -> bool:
    """As in "is wide of the mark", "is far from true", "is far from the truth"."""
    predicate = part.child(verb, "acomp", "advmod", "prep")
    if part.lemmas[verb] != "be" or predicate is None or part.lowered[predicate] not in ("wide", "far"):
        return False
    return any(text.lower() in ("mark", "truth", "true") for text in part.words[predicate + 1 : predicate + 4])


def predicate_untrue(part: ParsedPart, verb: int) -> bool:
    """Say whether a verb calls its subject untrue: "is false", "has no basis", "was made up", "is wide of the mark"."""
    if _is_groundless(part, verb) or _is_made_up(part, verb) or _is_off_the_mark(part, verb):
        return not negation.is_negated(part, verb)
    predicate = part.child(verb, "acomp", "attr")
    if predicate is None:
        return False
    low, negated = part.lowered[predicate], negation.is_negated(part, verb)
    beside = {part.lowered[at] for at in part.children[predicate] if part.deps[at] in ("amod", "compound")}
    if part.tags[predicate].startswith("NN") and (low in _NONSENSE or beside & UNTRUE):
        return not negated
    if calls_a_deed_wrong(part, verb):
        return False
    return (low in UNTRUE and not negated) or (low in ("true", "correct", "accurate", "so") and negated)


_DEEDS = frozenset("decision move step plan act action order policy law choice idea war end".split())


def calls_a_deed_wrong(part: ParsedPart, verb: int) -> bool:
    """Whether what is called wrong is a deed: a report is wrong by not being true, but a deed is so as a deed."""
    predicate, subject = part.child(verb, "acomp"), part.child(verb, "nsubj", "csubj")
    if predicate is None or part.lowered[predicate] != "wrong":
        return False
    done = subject is not None and (part.lemmas[subject] in _DEEDS or part.tags[subject] in ("VB", "VBG"))
    return done or part.child(verb, "xcomp") is not None


def never_was(part: ParsedPart, noun: int) -> bool:
    """As in "the fire that never was", "a raid at the port that did not happen", "the visit that wasn't"."""
    last = min(part.sentences[part.sentence_of[noun]][1], noun + _WITHIN_REACH)
    that = next((at for at in range(noun + 1, last) if part.lowered[at] in ("that", "which")), None)
    if that is None or any(part.tags[at][:2] in ("VB", "MD") or part.words[at] == "," for at in range(noun, that)):
        return False
    low = " ".join(part.words[that + 1 : that + 6]).lower().replace("’", "'")
    return _NEVER.match(low) is not None


_WITHIN_REACH = 9
"""Words between an event and the clause that takes it back."""
_NEVER = re.compile(
    r"((never|(did|has|had|have) ?(not|n't|never)) (really |actually |even )?"
    r"(happen(ed)?|occur(red)?|took place|take place|taken place|exist(ed)?|came|come|materiali[sz]ed?)"
    r"|never (was|were)|(was|were) ?n't|(was|were) not)(?= ?[.,;:!?'\"”)—–-]| ?$)"
)


def is_unheard_of(part: ParsedPart, noun: int) -> bool:
    """Whether a noun brings its event up for the first time: "obtain an order", but not "condemn the order"."""
    if not part.tags[noun].startswith("NN"):
        return False
    words = {part.lowered[at] for at in part.children[noun] if part.deps[at] in ("det", "poss")}
    return not words or bool(words & {"a", "an", "another", "any"})


_GIVEN = frozenset({"the", "this", "that", "these", "those", "its", "their", "his", "her", "our", "my"})


def is_given(part: ParsedPart, noun: int) -> bool:
    """Whether a noun names what is known already: "the visit", "their quarrel", "Doe's letter"."""
    return any(part.lowered[at] in _GIVEN or part.deps[at] == "poss" for at in part.children[noun])


def nothing_does(part: ParsedPart, verb: int) -> bool:
    """As in "no word has come", "neither notice nor information came": the subject is what is not there."""
    subject = subjects.subject(part, verb)
    if subject is None:
        return False
    first = min(part.subtree(subject))
    return bool({"no", "neither", "nor"} & {part.lowered[at] for at in range(max(0, first - 1), first + 1)})


_AIMS = frozenset(
    "aim goal objective purpose task challenge solution strategy key answer priority alternative role job way step"
    " choice option idea hope ambition mission possibility thing point trick plan intention intent".split()
)


def is_of_aims(part: ParsedPart, verb: int) -> bool:
    """As in "the aim is to free them": more than an aim it is not said to be."""
    doer = part.child(verb, "nsubj")
    return doer is not None and (part.lemmas[doer] in _AIMS)


def is_lacking(part: ParsedPart, noun: int) -> bool:
    """As in "no word on a visit", "has not received information about it": nothing is said either way."""
    if part.deps[noun] == "conj" and part.tags[part.heads[noun]].startswith("NN"):
        return is_lacking(part, part.heads[noun])
    if any(part.lowered[child] in ("neither", "no") for child in part.children[noun]):
        return True
    verb = part.heads[noun]
    above = clauses.is_verb(part, verb) and negation.is_negated(part, verb)
    return above or negation.is_negated(part, noun) or no_before(part, noun)


def is_near_to(part: ParsedPart, prep: int) -> bool:
    """As in "close to reaching a deal", "never closer to a pact", "the closest point yet to signing": not there yet."""
    if part.lowered[prep] not in ("to", "towards", "toward") or part.deps[prep] != "prep":
        return False
    first = max(part.sentences[part.sentence_of[prep]][0], prep - _NEAR_BEFORE)
    return any(part.lowered[at] in _NEAR_TO and part.tags[at].startswith(("JJ", "RB")) for at in range(first, prep))


_NEAR_TO = frozenset({"close", "closer", "closest", "near", "nearer", "nearest"})
_NEAR_BEFORE = 6
"""Words before "to" within which it is told how near one is."""
