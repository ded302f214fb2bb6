"""Who the subject of a cue is, through conjunctions, participles, infinitives and relative clauses."""

from __future__ import annotations

from typing import NamedTuple

from reportedly.attribution import misread, participles
from reportedly.attribution.antecedents import antecedent
from reportedly.attribution.conjoined import joined_to
from reportedly.attribution.lexicon import Cue, cues, source_nouns
from reportedly.attribution.participles import CONTACTING, can_tell
from reportedly.attribution.passage import MARKS, Passage
from reportedly.attribution.phrases import is_nominal
from reportedly.attribution.requests import is_request
from reportedly.model.document import FINITE, ParsedPart
from reportedly.model.statement import PartKind

_STEPS = 6
_SUBJECTS = ("nsubj", "nsubjpass")
_HELD = frozenset({"believe", "think", "allege", "rumour", "rumor", "suspect", "presume"})
"""Verbs that take no infinitive of their own."""
_FILLERS = frozenset("RB RBR MD".split())
_HELPERS = frozenset({"have", "be", "do", "also"})
_BEFORE_INVERTED = frozenset({",", ".", "?", "!", ":", "–", "—", "as", "so", "than", "\n"})
_OBJECTS = frozenset({"him", "them", "me", "us", "her"})
_CHARGING = frozenset({"of", "for"})
"""Before what somebody is accused of or thanked for: his own deed, not that of who speaks."""
LEADING = frozenset("lead prompt cause force compel drive spur inspire".split())
"""What brings somebody to say or think something, and he does: "led many to believe"."""
READY = frozenset("quick swift able careful".split())
"""What somebody is who then says it: "was quick to say that", "was able to confirm that"."""
_USING = frozenset({"use", "utilise", "utilize", "employ"})
"""What is done with a thing or somebody to do something oneself."""
_ISSUING = frozenset("issue release publish post send write tweet make put give share".split())
_STATEMENTS = frozenset(
    "statement message letter tweet email fax post memo note release video speech appeal ruling order judgment".split()
)
_ABOUT = frozenset({"against", "about", "on", "over"})
_CALLED = 6
"""Words in marks that may be what somebody is called."""
_SAID_TO = frozenset("say allege believe report rumour rumor suspect think understand know".split())
"""Verbs that take no infinitive but of whom they tell: "Norvik said to oppose pact"."""
_OF_NOBODY = frozenset({"say", "claim", "insist"})
"""Verbs whose object is never somebody."""


_TURNED = frozenset("warn announce confirm report reveal admit fear".split())
"""Verbs that may stand before who tells a headline without another verb: "Port to close, warns union"."""


class Speaker(NamedTuple):
    """The head word of a source and the word that names it: the antecedent where the head is a relative pronoun.

    `head` is None where the cue is passive and names no agent: somebody says it, and the page does not say who.
    """

    head: int | None
    named: int | None


def is_passive(part: ParsedPart, verb: int) -> bool:
    """Say whether a verb form is passive ("is expected", "a plan announced by the firm")."""
    if part.tags[verb] not in ("VBN", "VBD"):
        return False
    if _is_held_to_be(part, verb):
        return True
    if part.child(verb, "nsubjpass", "auxpass") is not None:
        return not _has_contracted_have(part, verb)
    if part.kind is PartKind.TITLE and part.child(verb, "aux") is None and _is_told_of_subject(part, verb):
        return True
    if part.child(verb, "aux", "nsubj") is not None:
        return False
    if part.deps[verb] in ("acl", "advcl"):
        if part.lemmas[verb] == "ask" and part.words[verb][0].isupper():
            return True  # "Asked how he was, the mayor smiled"
        closed = part.words[verb - 1] == "," and agent(part, verb) is None
        return part.tags[verb] == "VBN" and not (closed and misread.is_headless(part, verb))
    if part.deps[verb] == "conj" and part.tags[verb] == "VBN":
        return is_passive(part, part.heads[verb]) if part.heads[verb] < verb else False
    return False


def _is_told_of_subject(part: ParsedPart, verb: int) -> bool:
    """Whether a headline, which tells in the present, leaves out "is": "Yard told to pay", "Roe denied bail"."""
    if part.words[verb + 1 : verb + 2] in (("to",), ("To",)) and part.tags[verb + 2 : verb + 3] == ("VB",):
        return part.lemmas[verb] in _SAID_TO or any("r" in entry.takes for entry in _entries(part, verb))
    return part.lemmas[verb] == "deny" and is_request(part, verb)


def _has_contracted_have(part: ParsedPart, verb: int) -> bool:
    """Whether parsers take "has" for "is": "she's criticised the plan", "who's said he will go" are no passives."""
    helper, taken = part.child(verb, "auxpass"), part.child(verb, "dobj")
    if taken is None and (who := part.child(verb, "nsubjpass")) is not None and part.lowered[who] != "it":
        taken = part.child(verb, "ccomp")
    contracted = helper is not None and part.lowered[helper] in ("'s", "’s", "'d", "’d")
    return contracted and taken is not None and taken > verb


def agent(part: ParsedPart, verb: int) -> int | None:
    """The head of "by ..." under a passive verb, or None."""
    predicate = part.child(verb, "oprd")
    below = part.children[predicate] if predicate is not None and part.tags[predicate] == "JJ" else ()
    for by in (*part.children[verb], *below):
        if by > verb and part.lowered[by] == "by" and part.deps[by] in ("agent", "prep"):
            named = part.child(by, "pobj")
            # "Expected by the end of May" is expected by nobody.
            return None if named is None or is_dated(part, named) else named
    return None


def is_dated(part: ParsedPart, word: int) -> bool:
    """Say whether a word is part of a date or a time of day."""
    return any(name.first <= word < name.last for name in part.names if name.label in ("DATE", "TIME"))


def _is_held_to_be(part: ParsedPart, verb: int) -> bool:
    """Whether nobody can be the one who does it: "a ship believed to be carrying grain"."""
    to = part.words[verb + 1 : verb + 2] == ("to",) and part.tags[verb + 2 : verb + 3] == ("VB",)
    return to and part.lemmas[verb] in _HELD and part.child(verb, "aux", "auxpass", "nsubjpass") is None


def speaker(passage: Passage, verb: int) -> Speaker | None:
    """Give who the subject of an active verb is, or None where no subject can be found."""
    part = passage.part
    found = _heard_from(part, verb) or _reporting_before(part, verb) or _by_tree(part, verb)
    if part.kind is not PartKind.BODY and _is_behind_comma(part, verb) and _turned_round(part, verb) is None:
        goes_on = _of_headline(passage, verb)
        found = found if goes_on is None else goes_on
    if found is not None and passage.quoted[found] and not (passage.quoted[verb] or _is_named_in_marks(passage, found)):
        found = None
    if found is None and (part.tags[verb] != "VBG" or part.tags[verb - 1] in ("NNP", "NNPS")):
        found = misread.behind_setting(passage, verb) or _beside(passage, verb)
    if found is not None and not (is_nominal(part.tags[found]) or _is_named_by_state(part, found)):
        found = None
    if found is None or misread.is_formal(part, verb, found):
        return None
    plural = _plural_before(passage, verb, found) if _disagrees(part, verb, found) else None
    found = misread.before_preposition(passage, verb, found) if plural is None else plural
    named = antecedent(part, found)
    issuing = _issuer_of(part, named) if named != found else None
    return Speaker(found, named) if issuing is None else Speaker(issuing, issuing)


def _reporting_before(part: ParsedPart, verb: int) -> int | None:
    """Who has just reported it, and keeps something back: "Roe will go, the Herald said, without naming its source"."""
    if verb < _REPORT or part.lowered[verb - 1] != "without" or part.tags[verb] != "VBG":
        return None
    said = verb - _REPORT + (part.words[verb - 2] != ",")
    tells = part.lemmas[said] in cues("verb") and part.tags[said] in FINITE
    return part.child(said, *_SUBJECTS) if tells else None


_REPORT = 3
"""Words from a report to the verb behind ", without"."""


def _disagrees(part: ParsedPart, verb: int, head: int) -> bool:
    """Whether one thing would "say": "stranded because of pressure on the state say" is of who is stranded."""
    thing = part.tags[head] == "NN" and part.child(head, "conj") is None and not can_tell(part, head)
    plural = part.tags[verb] == "VBP" and part.lemmas[verb] in _OF_NOBODY and part.child(verb, "aux") is None
    return thing and plural and head < verb


def _plural_before(passage: Passage, verb: int, head: int) -> int | None:
    """Those of whom a verb in the plural tells, before one thing that parsers take for its subject."""
    part = passage.part
    first = passage.sentence(verb)[0]
    for word in range(head - 1, first - 1, -1):
        top = part.deps[word] not in ("pobj", "dobj", "poss", "compound")
        if part.tags[word] in ("NNS", "NNPS") and top and (can_tell(part, word) or part.heads[word] == verb):
            return word
    return None


def _is_named_in_marks(passage: Passage, head: int) -> bool:
    """Whether marks stand around what somebody is called: 'an "aide" asked', 'that "all nine bodies" agreed'."""
    part = passage.part
    quotation = passage.quotation_at(part.starts[head])
    if quotation is None or not quotation.closed:
        return False
    first, last = passage.word_from(quotation.inside[0]), passage.word_from(quotation.inside[1])
    opener = passage.word_from(quotation.outside[0]) - 1
    if (
        opener < passage.sentence(head)[0]
        or last - first > _CALLED
        or any(tag in FINITE for tag in part.tags[first:last])
    ):
        return False
    return part.tags[opener] in ("DT", "PRP$", "POS", "CD") or (
        part.words[opener][0].isalnum() and part.words[first][0].islower()
    )


def _is_named_by_state(part: ParsedPart, head: int) -> bool:
    """Whether a participle with an article is who is meant: "the accused said", "the injured claim"."""
    return part.tags[head] in ("VBN", "VBD") and part.child(head, "det") is not None


def _heard_from(part: ParsedPart, verb: int) -> int | None:
    """Who says what somebody heard: "she had heard from a cousin that the boat was lost"."""
    joint = next((word for word in part.children[verb] if part.lowered[word] == "from"), None)
    if part.lemmas[verb] != "hear" or joint is None:
        return None
    who = part.child(joint, "pobj")
    return who if part.child(verb, "ccomp") is not None else None


def _of_headline(passage: Passage, verb: int) -> int | None:
    """Who goes on after a comma in a headline: "Minister denies pact, says paper erred"."""
    part = passage.part
    for word in range(passage.sentence(verb)[0], verb - 1):
        tells = part.tags[word] in ("VBZ", "VBD") and not passage.quoted[word]
        if tells and (subject := _subject(part, word)) is not None:
            return subject if subject < word else None
    return None


def _is_behind_comma(part: ParsedPart, verb: int) -> bool:
    """Whether a comma stands before a verb, or before the mark that closes a quotation before it."""
    before = verb - 1 - (verb > 1 and part.words[verb - 1] in MARKS)
    return verb > 0 and part.words[before] == ","


def _by_tree(part: ParsedPart, verb: int) -> int | None:
    at: int | None = verb
    for _ in range(_STEPS):
        if at is None:
            return None
        whose = _subject(part, at)
        if whose is None and part.heads[at] != at:
            whose = _by_link(part, at)
        if whose is not None or part.heads[at] == at:
            return whose
        at = _above(part, at)
    return None


def _by_link(part: ParsedPart, verb: int) -> int | None:
    """Whose a verb is by what it hangs on: "quoted by her as saying", "a firm saying", "asked him to say"."""
    dep, head = part.deps[verb], part.heads[verb]
    if dep == "advcl" and part.tags[verb] == "VB" and part.lemmas[head] in LEADING:
        return _controller(part, verb, head)
    if dep == "advcl" or (dep == "ccomp" and part.tags[verb] == "VBG"):
        return _of_participle(part, verb, head)
    if dep in ("acl", "relcl") and is_nominal(part.tags[head]):
        if part.tags[verb] == "VB" and part.tags[verb - 1] == "TO" and part.deps[head] == "attr":
            one = _subject(part, part.heads[head])  # "Roe was the first to say so", not "it is wrong to say so"
            return None if one is None or part.lowered[one] == "it" else one
        beyond = (part.tags[verb] == "VBG" and participles.above(part, verb) is not None) or (
            dep == "acl" and part.tags[verb] == "VB"
        )
        return None if beyond else _who_put_out(part, verb, head) or _who_can(part, verb, head)
    if dep == "pcomp" and part.tags[verb] == "VBG" and (whose := _whose_deed(part, verb)) is not None:
        return whose
    if dep == "pcomp" and part.tags[verb] == "VBG" and (beside := part.child(head, "pobj")) is not None:
        return beside if head < beside < verb and "," not in part.words[beside:verb] else None
    if dep == "pcomp" and part.lowered[head] in _CHARGING:
        charged = part.heads[head]
        hung = part.deps[charged] == "dobj" and any("a" in each.takes for each in _entries(part, part.heads[charged]))
        whom = charged if hung else part.child(charged, "dobj") or _lashed_out_at(part, charged)
        return whom if whom is not None and whom < verb else None
    return _controller(part, verb, head) if dep == "xcomp" else None


def _lashed_out_at(part: ParsedPart, verb: int) -> int | None:
    """Who is attacked by "out at" or "out against": "hit out at the board | for saying"."""
    out = next((word for word in part.children[verb] if part.lowered[word] == "out"), None)
    behind = () if out is None else (*part.children[verb], *part.children[out])
    at = next((word for word in behind if word - 1 == out and part.lowered[word] in ("at", "against")), None)
    return None if at is None else part.child(at, "pobj")


def _who_can(part: ParsedPart, verb: int, noun: int) -> int:
    """Who does what a participle tells, past things it stands beside: "economists on the left of the field urging"."""
    at = noun
    for _ in range(_STEPS):
        if part.tags[verb] != "VBG" or part.deps[at] != "pobj" or part.tags[at] != "NN" or at in part.mention_at:
            break
        if can_tell(part, at) or source_nouns().get(part.lemmas[at]) is not None:
            break
        at = part.heads[part.heads[at]]
        if part.tags[at][:2] == "NN" and can_tell(part, at):
            return at
    return noun


def _whose_deed(part: ParsedPart, verb: int) -> int | None:
    """Who stands in the genitive right before a deed: "despite Roe's denying the truth of it"."""
    whose = verb - 2 if part.lowered[verb - 1] in ("'s", "’s") else part.child(verb, "poss")
    named = whose is not None and (part.tags[whose][:2] in ("NN", "PR") or whose in part.mention_at)
    return whose if named else None


def _entries(part: ParsedPart, verb: int) -> tuple[Cue, ...]:
    return cues("verb").get(part.lemmas[verb], ())


def _controller(part: ParsedPart, verb: int, governor: int) -> int | None:
    """Who is to do what an infinitive or participle tells: "asked the clerk to say", not "used the radio to say"."""
    whom = part.child(governor, "dobj", "dative")
    if whom is None or whom > verb:
        return None
    if part.tags[verb] != "VB":
        return None if part.words[verb - 1] == "," else whom  # "stressed his view, saying that"
    if part.lemmas[governor] in _USING:
        return None  # "used Instagram to thank them"
    asked = any("r" in entry.takes for entry in cues("verb").get(part.lemmas[governor], ()))
    asked = asked or part.lemmas[governor] in LEADING
    thing = part.words[whom].islower() and part.tags[whom][:2] == "NN" and not can_tell(part, whom)
    apart = "," in part.words[whom + 1 : verb] or part.lemmas[governor] in CONTACTING
    return None if apart or (thing and not asked) else whom


def _above(part: ParsedPart, verb: int) -> int | None:
    """The verb whose subject a verb without one of its own shares, or None."""
    dep, head = part.deps[verb], part.heads[verb]
    if part.tags[verb] == "VBG" and (above := participles.above(part, verb)) is not None:
        return above
    if dep == "conj":
        return joined_to(part, verb)
    if dep == "acomp":
        return head if part.lemmas[verb] in READY else None
    if dep == "pcomp":
        return None if is_nominal(part.tags[part.heads[head]]) else part.heads[head]
    gerund = dep == "ccomp" and part.tags[verb] == "VBG"
    head = part.heads[head] if part.lemmas[head] == "far" else head  # "went so far as to say"
    return head if gerund or dep in ("xcomp", "advcl", "dep") else None


def _of_participle(part: ParsedPart, verb: int, governor: int) -> int | None:
    """Whose a participle is that hangs on a passive with its agent, or beside its own subject; else None."""
    by = agent(part, governor) if is_passive(part, governor) else None
    return by if by is not None else participles.whom_beside(part, verb, governor)


def _who_put_out(part: ParsedPart, verb: int, noun: int) -> int | None:
    """Who says what a statement of his says: "the mayor issued a statement saying ..."; of a report, the report."""
    return _issuer_of(part, noun) if part.tags[verb] == "VBG" else None


def _issuer_of(part: ParsedPart, noun: int) -> int | None:
    """Who puts out a statement: "the mayor" of "the mayor put out a statement which said"; None of other nouns."""
    governor = part.heads[noun]
    if part.deps[noun] == "pobj" and part.lowered[governor] in _ABOUT:
        noun, governor = part.heads[governor], part.heads[part.heads[governor]]  # "a ruling against Roe finding that"
    issued = part.deps[noun] == "dobj" and part.lemmas[governor] in _ISSUING and part.lemmas[noun] in _STATEMENTS
    return _by_tree(part, governor) if issued else None


def _subject(part: ParsedPart, verb: int) -> int | None:
    if (turned := _turned_round(part, verb)) is not None:
        return turned
    subjects = [word for word in part.children[verb] if part.deps[word] in _SUBJECTS and not _is_how_often(part, word)]
    if not subjects and (goes_on := misread.of_series(part, verb)) is not None:
        return goes_on
    if not subjects:
        said, named = part.child(verb, "ccomp"), part.child(verb, "dobj")
        inverted = said is not None and named is not None and said < verb < named and part.words[verb - 1] == ","
        inverted = inverted and named is not None and part.lowered[named] not in _OBJECTS
        return named if inverted else None
    before = [word for word in subjects if word < verb]
    if before:
        return misread.described_by_name(part, verb, before)
    inverted = verb == 0 or part.words[verb - 1] in MARKS or part.words[verb - 1] in _BEFORE_INVERTED
    return subjects[0] if inverted or part.child(verb, "ccomp") is None else None


def _is_how_often(part: ParsedPart, word: int) -> bool:
    """Whether it counts how often something is done, and does nothing: "and five times ordered him to leave"."""
    counted = [at for at in part.children[word] if part.deps[at] == "nummod"]
    return part.lowered[word] == "times" and len(counted) == len(part.children[word]) == 1


def _turned_round(part: ParsedPart, verb: int) -> int | None:
    """Who stands behind "say" and a comma, whatever parsers take for its subject: "No room at port, says mayor"."""
    warns = part.lemmas[verb] in _TURNED and part.kind is PartKind.TITLE and not FINITE.intersection(part.tags[:verb])
    if not (part.lemmas[verb] in _OF_NOBODY or warns) or part.tags[verb] == "VBG" or not _is_behind_comma(part, verb):
        return None
    behind = max((at for at in part.children[verb] if at > verb and part.deps[at] in ("nsubj", "dobj")), default=verb)
    if behind == verb or part.tags[behind] == "PRP" or not is_nominal(part.tags[behind]):
        return None
    told = any(part.deps[at] == "ccomp" and at > behind for at in part.children[verb])
    known = can_tell(part, behind) or part.lemmas[behind] in source_nouns()
    return behind if known and not told else None


def _beside(passage: Passage, verb: int) -> int | None:
    """The noun right before the verb and its auxiliaries, or right after it where it is inverted."""
    part = passage.part
    first, last = passage.sentence(verb)
    at = verb - 1
    while at >= first and (part.tags[at] in _FILLERS or part.lemmas[at] in _HELPERS):
        at -= 1
    if at > first and part.words[at] == ",":
        at -= 1
        told_of = _told_of(part, at, first) or misread.before_aside(part, at, first)
        if told_of is not None and not passage.quoted[told_of]:
            return told_of
    named = at >= first and part.tags[at] in ("NNP", "NNPS", "NN", "NNS", "PRP") and part.words[at] not in MARKS
    if named or (at >= first and part.lowered[at] == "another"):
        return at if not passage.in_time(at) else None
    at = verb + 1
    if part.tags[verb] == "VB":
        return None
    if (verb > first and part.words[verb - 1] in MARKS | {",", "?", "!"}) or verb == first:
        if at < last and part.words[at] == "another" and part.heads[at] == verb:
            return at
        while at < last and part.tags[at] in ("DT", "NNP", "JJ", "NN", "CD", "PRP$", "POS") and at < verb + 12:
            if at + 1 >= last or part.tags[at + 1] not in ("NNP", "NNPS", "NN", "NNS", "JJ", "POS"):
                return at if part.tags[at] in ("NNP", "NN", "PRP", "CD") else None
            at += 1
        if at < last and part.tags[at] in ("NNS", "NNPS", "PRP") and part.lowered[at] not in _OBJECTS:
            return at
    return None


def _told_of(part: ParsedPart, at: int, first: int) -> int | None:
    """Whom a clause that ends at a comma tells more of: "one of them, who was granted anonymity, said"."""
    for _ in range(_STEPS):
        head = part.heads[at]
        if part.deps[at] == "relcl":
            return head if head >= first and part.words[head + 1 : head + 2] != ("that",) else None
        if head == at:
            return None
        at = head
    return None


def issuer(passage: Passage, verb: int) -> int | None:
    """The head of the subject of a verb, or None."""
    found = speaker(passage, verb)
    return found.head if found else None
