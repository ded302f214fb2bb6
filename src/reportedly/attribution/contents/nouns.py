"""What a noun tells, where it tells anything: "the claim that", "his plan was to", "issued this statement: ..."."""

from __future__ import annotations

from reportedly.attribution.contents import complements
from reportedly.attribution.contents.clauses import clause_after
from reportedly.attribution.lexicon import Cue, cues
from reportedly.attribution.passage import Passage
from reportedly.model.document import FINITE, ParsedPart
from reportedly.model.statement import Span

LIGHT = frozenset(
    "make issue give express voice have offer raise share hold deliver release send publish write post repeat "
    "reiterate renew level file submit pay convey extend heap lavish maintain".split()
)
_ALONE = frozenset(
    "die resign lie fail leave win lose go happen break collapse fall flee escape survive cheat return quit "
    "retire occur exist rise work drown crash withdraw cooperate belong".split()
)
"""Verbs that need no object: "rumours he resigned" is whole, "reports he wrote" is about the reports."""
_HANDED = frozenset({"give", "tell", "send", "show"})
"""Verbs whose one object leaves room for another: "the assurance they gave me"."""
_SENT = frozenset({"message", "comment"})
"""What is sent or made oftener than it tells, but behind a colon: "the message that he sent"."""
SPREADING = frozenset(
    "emerge surface resurface arise rise grow mount spread circulate swirl abound persist intensify linger".split()
)
"""Verbs by which a report or a fear only comes up, and which take no clause of their own."""
_RIFE = frozenset({"rampant", "rife", "widespread", "growing"})
"""What a rumour is that spreads: "speculation is rife that he will go"."""
_PARTING = frozenset({",", "so", "such", "too"})
"""Behind which a clause is no report's: "reports rose so fast that the desk shut", "claims rose, a sign that ..."."""
_BETWEEN = frozenset({"from", "by", "among", "of", "in", "on", ","})
_PARTICIPLES = frozenset({"VBN", "VBG"})
_ENDS = frozenset({";", ":", "-", "–", "—", "--", "(", ")"})
_LISTED = frozenset({"demand", "proposal", "promise", "claim", "threat"})
"""Kinds of nouns of which some are told: "her demands include a new vote"."""
_CALLING = frozenset({"describe", "characterise", "characterize", "portray", "brand", "label"})
"""Verbs that "as" always goes with."""
_JUDGING = frozenset("dismiss reject denounce condemn deride decry slam blast ridicule refute rebut".split())
"""Verbs that "as" goes with where a verdict follows."""
_VERDICTS = frozenset(
    "nonsense lie rubbish fabrication gossip speculation slander libel propaganda hoax fiction myth smear rumour rumor "
    "hearsay falsehood invention fantasy".split()
)
_FARTHEST = 16
"""Words between a noun and its clause."""
OPEN = frozenset({"rumour", "report", "claim", "accusation", "belief", "threat", "warning", "announcement", "demand"})


def content_of(passage: Passage, noun: int, entry: Cue) -> tuple[Span | None, bool]:
    """The content of a noun, and whether it is a clause of its own."""
    part = passage.part
    for clause in part.children[noun]:
        lost = part.deps[clause] == "xcomp" and part.tags[noun] == "VBZ"
        if (lost or part.deps[clause] in ("acl", "ccomp", "relcl")) and clause > noun:
            first = passage.edges[0][clause]
            joined = _is_joint(part, first) and part.lemmas[noun] not in _SENT
            bare = entry.kind != "account" and _is_bare_clause(passage, noun, clause)
            if "c" in entry.takes and (joined or bare):
                last = min(passage.edges[1][clause] + 1, passage.sentence(noun)[1])
                first += part.lowered[first] == "that"
                return complements.whole(passage, first, _before_verdict(passage, noun, clause, last)), True
            if "i" in entry.takes and any(part.tags[at] == "TO" for at in range(first, clause)):
                wanted = _wanted_of(passage, noun, entry)
                return wanted or complements.span_of(passage, clause), wanted is not None
    if told := _wanted_of(passage, noun, entry) or ("c" in entry.takes and _told_elsewhere(passage, noun)):
        return told, True
    verb = part.heads[noun]
    takes = "c" in entry.takes and part.lemmas[noun] not in _SENT
    if part.deps[noun] == "dobj" and takes and (hung := _hung_on_verb(passage, noun)):
        return hung, True
    if entry.prepositions and (taken := complements.prepositional(passage, noun, entry.prepositions)):
        return taken[1], False
    if part.deps[noun] == "nsubj" and part.lemmas[verb] == "include" and part.child(noun, "poss") is not None:
        return complements.object_after(passage, verb) if entry.kind in _LISTED else None, False
    if part.deps[noun] == "nsubj" and part.lemmas[verb] in ("be", "remain"):
        owned = part.child(noun, "poss") is not None
        meant = entry.kind == "intent" and part.lemmas[noun] != "plan"
        content = _after_be(passage, verb, entry) if owned or meant or entry.kind in OPEN else None
        return content, content is not None and not owned
    if "c" in entry.takes and _is_put_out(part, noun) and (said := _after_colon(passage, noun)):
        return said, True
    if entry.prepositions and part.deps[noun] == "dobj" and part.lemmas[verb] in LIGHT:
        return _given_to(passage, verb, noun, entry), False
    return None, False


def _is_put_out(part: ParsedPart, noun: int) -> bool:
    """Whether it is put out by a verb, or stands before a colon by itself: 'the firm's statement: "We are sorry."'."""
    verb = part.heads[noun]
    alone = verb == noun and part.words[noun + 1 : noun + 2] == (":",) and part.child(noun, "poss") is not None
    return alone or (part.deps[noun] == "dobj" and part.lemmas[verb] in LIGHT)


def _hung_on_verb(passage: Passage, noun: int) -> Span | None:
    """The clause of a noun that parsers hang on the verb before it: "made a claim on Monday | that it was shut"."""
    part = passage.part
    clause = part.child(part.heads[noun], "ccomp")
    if clause is None or clause < noun:
        return None
    first = passage.edges[0][clause]
    that = part.lowered[first] == "that"
    if (that and part.deps[first] == "nsubj") or not (that or _is_bare_clause(passage, noun, clause)):
        return None  # "caused an argument on Monday that ended in a fight"
    return complements.whole(passage, first + that, min(passage.edges[1][clause] + 1, passage.sentence(noun)[1]))


def _wanted_of(passage: Passage, noun: int, entry: Cue) -> Span | None:
    """Who is to do what, behind "for": "calls for the bridge to be shut"."""
    part = passage.part
    if "i" not in entry.takes or part.words[noun + 1 : noun + 2] != ("for",) or part.deps[noun + 1] != "mark":
        return None
    deed = part.heads[noun + 1]
    last = min(passage.edges[1][deed] + 1, passage.sentence(noun)[1])
    return complements.whole(passage, noun + 2, last) if "to" in part.words[noun + 2 : deed] else None


def _before_verdict(passage: Passage, noun: int, clause: int, last: int) -> int:
    """Where a report ends before what it is dismissed as: "rejected claims that the dam leaks | as false"."""
    part = passage.part
    verb = part.heads[noun]
    if part.deps[noun] != "dobj" or part.lemmas[verb] not in _JUDGING | _CALLING:
        return last
    for word in range(last - 1, clause, -1):
        if part.lowered[word] != "as" or part.deps[word] not in ("prep", "mark") or passage.quoted[word]:
            continue
        inner = part.child(word, "pobj", "amod", "pcomp", "acomp")
        inner = part.heads[word] if part.deps[word] == "mark" else inner
        quoted = passage.quoted[word + 1] if word + 1 < last else False
        judged = inner is not None and (part.tags[inner][:2] == "JJ" or part.lemmas[inner] in _VERDICTS)
        return word if part.lemmas[verb] in _CALLING or quoted or judged else last
    return last


def _is_joint(part: ParsedPart, word: int) -> bool:
    """Whether "that" or "whether" opens a clause that lacks nothing, and is no relative ("the claim that he made")."""
    clause, dep = part.heads[word], part.deps[word]
    taken = dep in ("nsubj", "nsubjpass") or (
        dep in ("dobj", "pobj") and part.deps[clause] == "relcl" and part.lemmas[clause] not in _ALONE | {"be"}
    )
    joint = part.lowered[word] in ("that", "whether") and not taken
    made = part.lemmas[clause] in _MADE and part.child(clause, *_TAKEN) is None
    return joint and not made and (part.tags[word] == "IN" or part.deps[word] == "mark")


_MADE = frozenset(
    "make raise issue voice express publish level recall remember discuss mention cite handle describe".split()
)
"""Verbs that need an object: "the claim that he made" tells of a claim."""
_TAKEN = ("dobj", "nsubjpass", "ccomp", "xcomp", "prep", "advmod")


def _told_elsewhere(passage: Passage, noun: int) -> Span | None:
    """The clause of a noun that parsers hang on another word."""
    told = _told_to_noun_above(passage, noun) or _told_past_owner(passage, noun) or _told_past_adverb(passage, noun)
    return told or _told_as_it_spreads(passage, noun) or _told_by_him(passage, noun)


def _told_to_noun_above(passage: Passage, noun: int) -> Span | None:
    """The clause right behind a noun that parsers hang on a noun above it: "proof of the charge that he lied"."""
    part = passage.part
    that = noun + 1
    if part.words[that : that + 1] != ("that",) or not _is_joint(part, that):
        return None
    clause = part.heads[that]
    above = part.heads[clause]
    if clause < that or part.deps[clause] not in ("acl", "ccomp", "relcl") or not part.tags[above].startswith("NN"):
        return None
    if above >= noun or part.heads[part.heads[noun]] != above:
        return None
    return complements.whole(passage, that + 1, min(passage.edges[1][clause] + 1, passage.sentence(noun)[1]))


def _told_by_him(passage: Passage, noun: int) -> Span | None:
    """The clause without "that" that parsers hang on the verb before: "stood by his claim | he saw the raid"."""
    part, first = passage.part, noun + 1
    joint = part.heads[noun]
    behind = part.deps[noun] == "pobj" and part.lowered[joint] in _BEFORE_CLAIMS
    if part.tags[first : first + 1] != ("PRP",) or not (behind or part.deps[noun] == "dobj"):
        return None
    if part.deps[first] not in ("nsubj", "nsubjpass"):
        return None
    clause = part.heads[first]
    owner = part.heads[joint] if behind else joint
    owed = part.heads[clause] == owner or part.deps[clause] == "ccomp"
    if clause < first or not owed or part.heads[clause] == clause or not _is_whole(part, clause, False):
        return None
    if part.lemmas[clause] not in _ALONE and part.child(clause, "dobj", "attr", "acomp", "auxpass") is None:
        return None
    return complements.whole(passage, first, min(passage.edges[1][clause] + 1, passage.sentence(noun)[1]))


_BEFORE_CLAIMS = frozenset("on to against from by of despite over amid at".split())
"""Words before a report that is met: "said to claims he lied", where "said in a report he lied" is another's saying."""


def _told_past_adverb(passage: Passage, noun: int) -> Span | None:
    """The clause behind an adverb that parsers hang it on: "there are claims online that he lied"."""
    part, that = passage.part, noun + 2
    if part.words[that : that + 1] != ("that",) or part.tags[noun + 1] != "RB" or not _is_joint(part, that):
        return None
    clause = part.heads[that]
    ends = min(passage.edges[1][clause] + 1, passage.sentence(noun)[1])
    return complements.whole(passage, that + 1, ends) if clause > that else None


def _told_as_it_spreads(passage: Passage, noun: int) -> Span | None:
    """The clause behind a verb by which a noun only comes up or spreads: "reports emerged that he had died"."""
    part = passage.part
    verb = part.heads[noun]
    rife = part.child(verb, "acomp")
    rife = rife if rife is not None and part.lemmas[verb] == "be" and part.lowered[rife] in _RIFE else None
    spreads = part.lemmas[verb] in SPREADING or rife is not None
    if part.deps[noun] != "nsubj" or not spreads or not noun < verb:
        return None
    verb = verb if rife is None else rife
    high = passage.sentence(verb)[1]
    that = next((at for at in range(verb + 1, min(verb + _FARTHEST, high)) if part.words[at] == "that"), None)
    told = part.child(verb, "ccomp")
    if that is None and told is not None and passage.edges[0][told] == verb + 1 and _is_whole(part, told, False):
        return complements.whole(
            passage, verb + 1, min(passage.edges[1][told] + 1, high)
        )  # "rumours spread he was ill"
    if that is None or not _is_joint(part, that) or part.heads[that] < that:
        return None
    between = range(verb + 1, that)
    if any(part.tags[at] in FINITE or part.words[at] in _ENDS or part.lemmas[at] in cues("noun") for at in between):
        return None
    if not _PARTING.isdisjoint(part.words[verb + 1 : that]):
        return None
    return complements.whole(passage, that + 1, min(passage.edges[1][part.heads[that]] + 1, high))


def _told_past_owner(passage: Passage, noun: int) -> Span | None:
    """The clause that parsers hang elsewhere: "assurances from the state, given in May, that it would pay"."""
    part = passage.part
    high = passage.sentence(noun)[1]
    if noun + 1 >= high or not (part.lowered[noun + 1] in _BETWEEN or part.tags[noun + 1] in _PARTICIPLES):
        return None
    for word in range(noun + 1, min(noun + _FARTHEST, high - 1)):
        if _is_joint(part, word) and part.lowered[word] == "that":
            clause = part.heads[word]
            takers = cues("verb").get(part.lemmas[part.heads[clause]], ())
            owed = any("c" in taker.takes for taker in takers) and part.heads[clause] < noun
            owed = owed and part.deps[clause] == "ccomp" and part.heads[noun] != part.heads[clause]
            last = min(passage.edges[1][clause] + 1, high)
            return None if clause < word or owed else complements.whole(passage, word + 1, last)
        another = part.tags[word][:2] == "NN" and part.lemmas[word] in cues("noun")
        goes_on = part.tags[word] == "CC" and part.words[word + 1] == "that"  # "said it was a case, and that he lied"
        if part.tags[word] in FINITE or part.words[word] in _ENDS or another or goes_on:
            return None
        verbal = part.tags[word][:2] == "VB" and part.deps[word] not in ("compound", "amod")  # "messaging apps"
        if verbal and part.lemmas[word] in cues("verb"):
            return None
    return None


def _after_colon(passage: Passage, noun: int) -> Span | None:
    """What follows the colon behind a noun: 'issued this statement: "We are sorry"'."""
    part = passage.part
    last = passage.edges[1][noun] + 1
    colon = noun + 1 if part.words[noun + 1 : noun + 2] == (":",) else _past_time(passage, noun, last)
    if part.words[colon : colon + 1] != (":",) or colon + 1 >= len(part.words):
        return None
    quotation = passage.quotation_at(part.starts[colon + 1])
    if quotation is not None and not passage.quoted[noun]:
        return quotation.inside
    return passage.span(colon + 1, passage.sentence(colon)[1])


def _past_time(passage: Passage, noun: int, last: int) -> int:
    """Where the words end that only tell when something was put out: "a statement on Friday afternoon | :"."""
    part = passage.part
    high = passage.sentence(noun)[1]
    while last < high and (passage.in_time(last) or (part.tags[last] == "IN" and passage.in_time(last + 1))):
        last += 1
    return last


def _after_be(passage: Passage, verb: int, entry: Cue) -> Span | None:
    """What somebody's wish or claim is: "her plan was to stay", "his claim is that he was ill"."""
    clause = clause_after(passage, verb) if "c" in entry.takes else None
    if clause is not None and passage.part.lowered[verb + 1] == "that":
        return clause
    return complements.infinitive_after(passage, verb) if "i" in entry.takes else None


def _given_to(passage: Passage, verb: int, noun: int, entry: Cue) -> Span | None:
    """Whom it is for, or what about, where parsers hang that on the verb: "paid tribute to the crew"."""
    part = passage.part
    hung = (word for word in part.children[verb] if word > noun)
    openers = ["about", "over", *(("to",) if "to" in entry.prepositions else ())]
    openers += ["against"] if entry.kind == "warning" else []
    openers += ["on", "upon"] if part.lemmas[verb] in ("heap", "lavish") else []
    to = next((w for w in hung if part.lowered[w] in openers and part.deps[w] in ("dative", "prep")), None)
    inner = part.child(to, "pobj", "pcomp") if to is not None else None
    return complements.span_of(passage, inner) if inner is not None else None


def _is_whole(part: ParsedPart, clause: int, wished: bool) -> bool:
    """Whether a clause has a subject and a finite verb, or a bare wished one: "her call the pier be shut"."""
    subject = part.child(clause, "nsubj", "nsubjpass", "expl")
    helpers = (clause, *(word for word in part.children[clause] if part.deps[word] in ("aux", "auxpass")))
    finite = any(part.tags[word] in FINITE or (wished and part.words[word] == "be") for word in helpers)
    return finite and subject is not None and subject < clause


def _is_bare_clause(passage: Passage, noun: int, clause: int) -> bool:
    """Whether a clause without "that" is what a noun says: "fears the dam will break", not "reports he wrote"."""
    part = passage.part
    first = passage.edges[0][clause]
    wished = any(entry.kind in ("demand", "proposal") for entry in cues("noun").get(part.lemmas[noun], ()))
    if first != noun + 1 or not _is_whole(part, clause, wished):
        return False
    if part.tags[first] in ("WDT", "WP", "WRB", "IN", ",") or part.lowered[first] == "that":
        return False
    if part.lemmas[clause] in _HANDED:
        return False
    if part.deps[clause] != "relcl" or part.lemmas[clause] in _ALONE:
        return True
    ahead = any(part.tags[word] == "MD" for word in part.children[clause]) and part.lemmas[clause] not in _DONE_TO_THEM
    return ahead or part.child(clause, "dobj", "attr", "acomp", "auxpass") is not None


_DONE_TO_THEM = _MADE | frozenset(
    "have express hold share harbour harbor air write see hear read receive get file release deny dismiss reject "
    "address answer ignore face need want use allay ease stoke spread give offer keep break honour honor fulfil fulfill"
    " draw reach come jump trust believe accept forget repeat check confirm find study use meet".split()
)
"""What is done to reports and fears: "reports he would deny", where "reports he would go" is what they say."""
