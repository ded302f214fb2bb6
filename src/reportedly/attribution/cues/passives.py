"""What is said of somebody or something by nobody named, or by "by": "it was reported", "is expected to arrive"."""

from __future__ import annotations

from reportedly.attribution.contents import charges, complements, predicates
from reportedly.attribution.contents.clauses import clause_after
from reportedly.attribution.contents.speech import fronted_content
from reportedly.attribution.cues.asking import act_of
from reportedly.attribution.cues.open_verbs import can_say
from reportedly.attribution.finding import Finding, Words
from reportedly.attribution.lexicon import ANSWERING, Cue, cues, source_nouns
from reportedly.attribution.passage import Passage
from reportedly.attribution.phrases import apart, noun_phrase
from reportedly.attribution.speakers import agent
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Act, Basis, PartKind, Span

_STATED = frozenset({"say", "report"})
_UNSOURCED = frozenset({"say", "report", "believe"})
_TOLD_OF = frozenset(
    "tell describe portray depict believe report say suspect think fear allege expect know accuse warn ask order "
    "promise offer inform urge consider regard see blame credit criticise criticize suggest estimate project predict "
    "claim rumour rumor assume presume".split()
)
_HELD_TO_BE = frozenset(
    "describe portray depict characterise characterize regard see view consider deem identify confirm hail fear report "
    "believe presume understand interpret construe perceive".split()
)
"""What nobody named says or thinks somebody is: "was described as", "is seen as", "was confirmed dead"."""
_AHEAD = frozenset({"will", "shall", "should", "must", "may", "might", "can", "could"})
_REDUCED = frozenset(
    "believe think say allege report rumour rumor fear suspect understand reckon estimate expect anticipate project "
    "predict forecast presume assume".split()
)
"""What nobody named thinks of something, where "to" stands right behind: "a man thought to be the owner"."""
_STEPS = 6
_VOICED_OPENLY = frozenset(
    "criticise criticize praise condemn denounce commend applaud ridicule mock deride lambaste lambast".split()
)
"""What nobody named says of somebody or something, with no deed for which: "was praised in the north"."""
_STATEMENTS = frozenset("statement report letter study editorial article ruling judgment judgement memo".split())
_MAY = frozenset({"can", "ca", "could", "may", "might"})
"""Before what might be thought, and is by nobody: "can be seen as a gasp"."""
_WHEN = frozenset("in on at by before after around within during".split())
_AWAITED = frozenset({"expect", "anticipate", "fear"})
_MADE_KNOWN = frozenset({"announce", "report", "reveal", "disclose", "declare"})
"""What nobody named makes known: "the deal was announced"."""
_SPOKEN_IN = frozenset({"interview", "call", "post", "speech"})
"""Where somebody who is not named makes it known himself."""
_MADE = frozenset({"write", "publish"})
"""What is made by somebody and not said by that: "a book written by the mayor"."""
HEARINGS = frozenset({"court", "jury", "inquest", "inquiry", "tribunal", "hearing", "trial"})
"""Before which it is told what they hear, by whom the page does not say: "the court heard that"."""
_HEARD = frozenset("tell inform notify advise assure reassure warn caution remind promise brief alert".split())
"""Passives whose subject hears it: "the crew was told that the port was shut"."""
_GRANTED = frozenset({"offer", "promise"})
"""Passives whose subject gets it: "the crew had been promised tents"."""
_ABOUT = frozenset({"about"})


def passive(passage: Passage, verb: int, entries: tuple[Cue, ...]) -> Finding | None:
    """ "It was reported that ...", "is expected to arrive", "was confirmed by the firm"."""
    part = passage.part
    if part.lemmas[verb] == "swear" and part.child(verb, "prt") is not None:
        return None  # "was sworn in by the president"
    if verb and part.words[verb - 1] == "|":
        return None  # a line of credits: "Northwire | Posted by the web desk"
    by = agent(part, verb)
    if by is None and part.lemmas[verb] in _HELD_TO_BE:
        by = predicates.behind_predicate(passage, verb)
    if by is not None and _is_to_come(part, verb):
        return None
    held = _in_what(part, verb) if by is None else None
    told_of = part.lemmas[verb] in _TOLD_OF or (part.lemmas[verb] in _HEARD and clause_after(passage, verb))
    told_of = told_of or any("r" in entry.takes for entry in entries)
    in_talk = passage.quoted[verb] and not passage.lightly_quoted(verb)
    if by is None and in_talk and not told_of:
        return None
    if by is None and (beside := _beside_noun(passage, verb, entries[0].kind, held)):
        return beside
    # What somebody is held to be tells more than that it is held: "is considered sacred by many".
    for entry in entries if by is None else sorted(entries, key=lambda entry: "s" not in entry.takes):
        called = by is not None and ("s" in entry.takes or _is_met(part, verb))
        if part.deps[verb] == "acl" and entry.kind not in _STATED and not called:
            continue
        content = _passive_content(passage, verb, entry, by)
        if content and held is not None and {"s", "o"}.intersection(entry.takes):
            return _in_writing(passage, verb, entry, content, held)
        if content:
            return _by_whom(passage, verb, entry, content, by)
    return None if by is not None else _awaited(passage, verb, entries) or _granted(passage, verb, entries)


def _beside_noun(passage: Passage, verb: int, kind: str, held: int | None) -> Finding | None:
    """What a participle tells of the noun that it stands beside: of nobody, or of a writing that it is known from."""
    cue = ((verb, verb + 1),)
    if held_to_be := _reduced(passage, verb):
        return Finding(cue, held_to_be, Act.STATE, kind)
    if held is not None and (known := _known_from(passage, verb)):
        return Finding(cue, known, Act.STATE, kind, noun_phrase(passage, held), held, held, inner_only=True)
    described = _described(passage, verb) if held is None else None
    return Finding(cue, described, Act.STATE, kind, inner_only=True) if described else None


def _by_whom(passage: Passage, verb: int, entry: Cue, content: tuple[Span, ...], by: int | None) -> Finding:
    """What is said by who is named by "by", or by nobody; of a subject shared with another verb only nested."""
    part = passage.part
    charge = charges.opener(passage, verb, by) if by is not None else None
    stop = charge if charge is not None and by is not None and charge > by else None
    source = noun_phrase(passage, by, stop=stop) if by is not None else None
    source = apart(passage, source, content[-1]) if source is not None and source[0] > verb else source
    shared = by is not None and part.deps[verb] == "conj" and part.child(verb, "nsubjpass") is None
    inner_only = entry.within or (shared and content[0][0] < part.starts[verb])
    act = act_of(passage, verb, entry.act, content)
    return Finding(((verb, verb + 1),), content, act, entry.kind, source, by, by, inner_only=inner_only)


def _in_writing(passage: Passage, verb: int, entry: Cue, content: tuple[Span, ...], held: int) -> Finding:
    """What is said in a writing: "was described in the letter as unfit", "was condemned in a statement by Oslo"."""
    source = _before_as(passage.part, noun_phrase(passage, held))
    if len(content) > 1:
        content = (*content[:-1], _from_as(passage, content[-1], held))
    act = act_of(passage, verb, entry.act, content)
    return Finding(((verb, verb + 1),), content, act, entry.kind, source, held, held)


def _is_to_come(part: ParsedPart, verb: int) -> bool:
    """Whether it is only to be said by somebody: "should be condemned by all", "is to be announced by the mayor"."""
    helpers = [word for word in part.children[verb] if part.deps[word] == "aux"]
    done = any(part.lemmas[word] == "have" for word in helpers)
    return not done and any(part.tags[word] == "TO" or part.lowered[word] in _AHEAD for word in helpers)


def _reduced(passage: Passage, verb: int) -> tuple[Span, ...] | None:
    """What is believed of something by nobody named, beside it: "a ship believed to be carrying grain"."""
    part = passage.part
    if part.lemmas[verb] not in _REDUCED or part.child(verb, "auxpass") is not None:
        return None
    above = part.heads[verb]
    described = above if part.deps[verb] == "acl" else part.child(verb, "nsubj")
    if described is None and part.words[verb - 1] == ",":
        described = _ending_at(passage, verb - 2)
    deed = complements.infinitive_after(passage, verb)
    if described is None or deed is None or part.words[verb + 1 : verb + 2] != ("to",) or not described < verb:
        return None
    last = verb
    while part.tags[last - 1] in ("RB", ","):
        last -= 1
    about = passage.span(noun_phrase(passage, described, stop=verb)[0], last)
    return (about, deed) if about else None


def _known_from(passage: Passage, verb: int) -> tuple[Span, ...] | None:
    """What is known from a writing or a paper that stands beside it: "for the remark reported in the Herald"."""
    part = passage.part
    above = part.heads[verb]
    if part.deps[verb] != "acl" or part.lemmas[verb] not in _MADE_KNOWN or above > verb or verb - above > 1:
        return None
    span = passage.span(*noun_phrase(passage, above, stop=verb))
    return (span,) if span else None


def _described(passage: Passage, verb: int) -> tuple[Span, ...] | None:
    """Whom nobody named holds to be something, beside him: "has hired Roe, regarded as a fine lawyer"."""
    part = passage.part
    above = part.heads[verb]
    held = part.deps[verb] == "acl" and part.lemmas[verb] in _HELD_TO_BE and part.tags[verb] == "VBN" and above < verb
    predicate = predicates.predicate_after(passage, verb) if held else None
    if predicate is None:
        return None
    last = verb
    while part.tags[last - 1] in ("RB", ","):
        last -= 1
    about = passage.span(noun_phrase(passage, above, stop=verb)[0], last)
    return (about, predicate) if about and about[1] <= predicate[0] else None


def _ending_at(passage: Passage, last: int) -> int | None:
    """The head of the widest noun phrase that ends with a word."""
    part, found, at = passage.part, None, last
    for _ in range(_STEPS):
        if passage.edges[1][at] != last:
            break
        found = at if part.tags[at][:2] == "NN" else found
        if part.heads[at] == at:
            break
        at = part.heads[at]
    return found


def _is_met(part: ParsedPart, verb: int) -> bool:
    """Whether it is what one has said that another meets: "a claim disputed by the firm"."""
    return part.lemmas[verb] in ANSWERING and part.lemmas[part.heads[verb]] in cues("noun")


def _in_what(part: ParsedPart, verb: int) -> int | None:
    """The writing that somebody is called something in: "was described in the letter as unfit"."""
    inside = next((word for word in part.children[verb] if word > verb and part.lowered[word] == "in"), None)
    held = part.child(inside, "pobj") if inside is not None else None
    if held is None or part.lemmas[verb] in _MADE:
        return None
    mention = part.mention_at.get(held)
    told = source_nouns().get(part.lemmas[held]) in (Basis.DOCUMENT, Basis.OUTLET)
    made_known = part.lemmas[verb] in _MADE_KNOWN and part.lemmas[held] not in _SPOKEN_IN
    told = told and (part.lemmas[verb] in _HELD_TO_BE or made_known or part.lemmas[held] in _STATEMENTS)
    return held if told or (mention is not None and mention.kind == "outlet") else None


def _before_as(part: ParsedPart, words: Words) -> Words:
    """End a writing before the "as" that parsers hang on it: "in a report | as unsafe"."""
    joint = next((word for word in range(*words) if part.lowered[word] == "as"), words[1])
    return words[0], joint


def _from_as(passage: Passage, predicate: Span, held: int) -> Span:
    """Begin what somebody is called behind the writing that tells it."""
    part = passage.part
    first = next((w for w in range(held, passage.word_from(predicate[1])) if part.lowered[w] == "as"), None)
    return predicate if first is None else (max(predicate[0], part.starts[first]), predicate[1])


def _granted(passage: Passage, verb: int, entries: tuple[Cue, ...]) -> Finding | None:
    """What nobody named offers somebody, which counts in what somebody says: "said they were promised tents"."""
    part = passage.part
    content = complements.object_after(passage, verb) if part.lemmas[verb] in _GRANTED else None
    subject = _subject(passage, verb)
    if content is None and subject is not None and _is_thing_given(passage, verb, subject):
        offered = complements.span_of(passage, subject)
        return offered and Finding(((verb, verb + 1),), (offered,), Act.PROMISE, entries[0].kind, inner_only=True)
    if content is None or (subject is None and part.deps[verb] not in ("acl", "relcl")):
        return None
    named = subject is not None and part.tags[subject] != "PRP"
    about = complements.span_of(passage, subject) if subject is not None and named else None
    told = (about, content) if about and about[1] <= content[0] else (content,)
    return Finding(((verb, verb + 1),), told, Act.PROMISE, entries[0].kind, inner_only=True)


def _is_thing_given(passage: Passage, verb: int, subject: int) -> bool:
    """Whether it is what is offered, and not to whom: "said that refunds were offered"."""
    part = passage.part
    thing = part.tags[subject][:2] == "NN" and not can_say(passage, subject)
    return thing and part.lemmas[verb] in _GRANTED and part.child(verb, "xcomp", "ccomp") is None


def _awaited(passage: Passage, verb: int, entries: tuple[Cue, ...]) -> Finding | None:
    """What nobody named expects, which counts in what somebody says: "said that no losses were expected"."""
    part = passage.part
    subject = _subject(passage, verb)
    if part.lemmas[verb] not in _AWAITED or subject is None or part.tags[subject][:2] != "NN":
        return None
    about = complements.span_of(passage, subject)
    if about is None or part.child(verb, "auxpass") is None or part.child(verb, "xcomp", "ccomp") is not None:
        return None
    due = next((word for word in part.children[verb] if word > verb and _tells_when(passage, word)), None)
    when = complements.span_of(passage, due) if due is not None and part.lemmas[verb] == "expect" else None
    told = (about, when) if when else (about,)
    return Finding(((verb, verb + 1),), told, entries[0].act, entries[0].kind, inner_only=when is None)


def _tells_when(passage: Passage, word: int) -> bool:
    """Whether words behind "is expected" tell when: "on Friday", "before the end of June", "next week"."""
    part = passage.part
    due = part.child(word, "pobj") if part.deps[word] == "prep" and part.lowered[word] in _WHEN else None
    return passage.in_time(word) or (due is not None and passage.in_time(due))


def _passive_content(passage: Passage, verb: int, entry: Cue, by: int | None) -> tuple[Span, ...] | None:
    part = passage.part
    subject = _subject(passage, verb)
    if part.lemmas[verb] == "ask" and (matter := complements.prepositional(passage, verb, _ABOUT)):
        named = part.tags[passage.word_from(matter[1][0])] != "PRP"  # "asked about it" gives no content
        return (matter[1],) if named and entry.takes == "p" and entry.prepositions >= _ABOUT else None
    if part.lemmas[verb] == "ask" and (asked := clause_after(passage, verb)):
        return (asked,) if "c" in entry.takes else None
    told = part.lemmas[verb] == "tell" or entry.takes == "p" or clause_after(passage, verb)
    if part.lemmas[verb] in _HEARD and told:
        if entry.takes == "p":
            taken = complements.prepositional(passage, verb, entry.prepositions) if subject is not None else None
            return (taken[1],) if taken else None
        if "c" in entry.takes:
            return _heard(passage, verb, subject)
        return _told_to(passage, verb, subject)
    if by is None and subject is not None and (found := _of_subject(passage, verb, entry, subject)):
        return found
    if entry.kind in _UNSOURCED and ("c" in entry.takes or "i" in entry.takes):
        infinitive = complements.infinitive_after(passage, verb)
        if infinitive and subject is not None:
            about = complements.span_of(passage, subject)
            return (about, infinitive) if about and about[1] <= infinitive[0] else None
        expletive = subject is not None and part.lowered[subject] == "it"
        if expletive and (clause := clause_after(passage, verb)):
            return (clause,)
    if by is not None and subject is not None and part.lowered[subject] == "it" and "c" in entry.takes:
        clause = clause_after(passage, verb) or _clause_behind(passage, by)
        return (clause,) if clause else None
    if by is None or not set(entry.takes) & set("oas") or part.lemmas[verb] in _MADE:
        return None
    return _said_by(passage, verb, entry, by, subject)


def _heard(passage: Passage, verb: int, subject: int | None) -> tuple[Span, ...] | None:
    """What somebody is told: "was told that it sank"; and before that: "it sank, a jury was told", "we are told"."""
    part, heard = passage.part, clause_after(passage, verb)
    if heard is None and subject is not None and (part.lemmas[subject] in HEARINGS or _tells_us(part, verb, subject)):
        return fronted_content(passage, verb, noun_phrase(passage, subject, stop=verb))
    return (heard,) if heard else None


def _tells_us(part: ParsedPart, verb: int, subject: int) -> bool:
    """Whether it is what the page has been told, or what is told stands around it: "The port, we are told, is shut"."""
    told = part.lemmas[verb] == "tell" and part.child(verb, "cc", "conj") is None
    return told and (part.lowered[subject] in ("i", "we") or part.deps[verb] == "parataxis")


def _told_to(passage: Passage, verb: int, subject: int | None) -> tuple[Span, ...] | None:
    """Who is told to do something, and what: "guards were told by their union | not to open letters"."""
    deed = complements.infinitive_after(passage, verb)
    named = subject is not None and passage.part.tags[subject] != "PRP"
    whom = complements.span_of(passage, subject) if named and subject is not None else None
    return deed and ((whom, deed) if whom and whom[1] <= deed[0] else (deed,))


def _said_by(passage: Passage, verb: int, entry: Cue, by: int, subject: int | None) -> tuple[Span, ...] | None:
    """What somebody says of the subject of a passive: "the plan was rejected by the board as too dear"."""
    part = passage.part
    if subject is None and part.deps[verb] == "acl" and part.heads[verb] < verb:
        first, last = noun_phrase(passage, part.heads[verb], stop=verb)
        span = passage.span(first, last)
    else:
        span = complements.span_of(passage, subject) if subject is not None else None
    charge = charges.opener(passage, verb, by)
    if span and charge is not None:
        deed = charges.deed(passage, charge)
        return (span, deed) if deed else (span,)
    predicate = predicates.predicate_after(passage, verb) or _as_what(passage, by) if "s" in entry.takes else None
    if span and predicate and span[1] <= predicate[0]:
        return (span, predicate)
    return (span,) if span and entry.takes != "s" else None


def _clause_behind(passage: Passage, by: int) -> Span | None:
    """What parsers hang on who says it: "it was suggested by the board that he should go"."""
    part = passage.part
    clause = part.child(by, "relcl", "acl", "ccomp")
    first = passage.edges[0][clause] if clause is not None else None
    if clause is None or first is None or first <= by or part.lowered[first] != "that":
        return None
    subject = part.child(clause, "nsubj", "nsubjpass", "expl")
    whole = subject is not None and subject != first
    return complements.whole(passage, first, passage.edges[1][clause] + 1) if whole else None


def _as_what(passage: Passage, by: int) -> Span | None:
    """What parsers hang on who says it: "described by the mayor as a mistake"."""
    part = passage.part
    joint = next((word for word in part.children[by] if word > by and part.lowered[word] == "as"), None)
    return complements.span_of(passage, joint) if joint is not None else None


def _of_subject(passage: Passage, verb: int, entry: Cue, subject: int) -> tuple[Span, ...] | None:
    """What nobody named charges somebody with, holds him to be, or makes known."""
    part = passage.part
    if charged := _charged(passage, verb, entry, subject):
        return charged
    about = complements.span_of(passage, subject)
    if about is None:
        return None
    may = any(part.tags[word] == "MD" and part.lowered[word] in _MAY for word in part.children[verb])
    predicate = predicates.predicate_after(passage, verb)
    if predicate is None and (held := _in_what(part, verb)) is not None:
        predicate = _as_what(passage, held)
    if part.lemmas[verb] in _HELD_TO_BE and not may and predicate:
        return (about, predicate) if about[1] <= predicate[0] else None
    openly = part.lemmas[verb] in _VOICED_OPENLY and not _is_to_come(part, verb) and not may
    if openly and "o" in entry.takes and part.child(verb, "prt") is None:
        return (about,)
    known = (
        bool(set("os") & set(entry.takes)) and _is_made_known(part, verb, subject) and part.child(verb, "xcomp") is None
    )
    return (about,) if known else None


def _is_made_known(part: ParsedPart, verb: int, subject: int) -> bool:
    """Whether something was announced by nobody named, and not "it", nor is to be, nor was not."""
    if part.lemmas[verb] not in _MADE_KNOWN or part.tags[subject][:2] != "NN":
        return False
    helpers = [part.tags[word] for word in part.children[verb] if part.deps[word] == "aux"]
    return part.child(verb, "neg") is None and not {"TO", "MD"}.intersection(helpers)


def _subject(passage: Passage, verb: int) -> int | None:
    """The subject of a passive, also where parsers give it to the cue before: "the paper said the mayor was told"."""
    part = passage.part
    subject = part.child(verb, "nsubjpass")
    if subject is None and part.kind is PartKind.TITLE:
        subject = _told_of(part, verb)
    if subject is None and part.deps[verb] == "conj" and part.child(verb, "auxpass") is not None:
        return _shared_subject(part, verb)
    if subject is not None or part.deps[verb] != "ccomp":
        return subject
    taken = part.child(part.heads[verb], "dobj")
    between = taken is not None and part.heads[verb] < taken < verb
    return taken if between and passage.edges[1][taken or 0] + 1 == passage.edges[0][verb] else None


def _told_of(part: ParsedPart, verb: int) -> int | None:
    """Of whom a headline tells that leaves out "is": "Norvik said to oppose pact"; it has no verb of its own."""
    subject = part.child(verb, "nsubj")
    told = subject is not None and all(part.tags[at][:2] != "VB" for at in part.subtree(subject))
    return subject if told else None


def _shared_subject(part: ParsedPart, verb: int) -> int | None:
    """The subject of what a passive is joined to: "he had a fever and was thought to be ill"."""
    at = verb
    while part.deps[at] == "conj" and part.heads[at] < at:
        at = part.heads[at]
        if (subject := part.child(at, "nsubj", "nsubjpass")) is not None:
            return subject if subject < at else None
    return None


def _charged(passage: Passage, verb: int, entry: Cue, subject: int) -> tuple[Span, ...] | None:
    """Whom nobody named accuses or orders, and of what or to what: "was accused of theft", "was ordered to leave"."""
    about = complements.span_of(passage, subject)
    lemma = passage.part.lemmas[verb]
    if lemma == "charge":
        return None  # what a court tells him, and nobody says here
    if "a" in entry.takes or lemma in charges.JUDGED:
        taken = complements.prepositional(passage, verb, charges.CHARGED | charges.JUDGED.get(lemma, frozenset()))
        deed = taken[1] if taken else None
    else:
        deed = complements.infinitive_after(passage, verb) if "r" in entry.takes else None
    return (about, deed) if about and deed and about[1] <= deed[0] else None
