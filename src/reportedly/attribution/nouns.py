"""Nouns, adjectives and adverbs that attribute: "a report that", "amid speculation that", "reportedly"."""

from __future__ import annotations

from reportedly.attribution import contents
from reportedly.attribution.finding import Finding, joined
from reportedly.attribution.lexicon import Cue, cues
from reportedly.attribution.passage import Passage
from reportedly.attribution.phrases import SELVES, noun_phrase
from reportedly.attribution.speakers import issuer
from reportedly.model import states
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Act, PartKind, Span

LIGHT = frozenset(
    "make issue give express voice have offer raise share hold deliver release send publish write post repeat "
    "reiterate renew level file submit pay convey extend".split()
)
_OPEN = frozenset({"rumour", "report", "claim", "accusation", "belief", "threat", "warning", "announcement", "demand"})
_TOLD_BY_ANYBODY = frozenset({"rumour", "report"})
_OF_WHAT = frozenset({"of", "for"})
_MEETING = frozenset(
    "deny reject dismiss refute rebuff rebut confirm criticise criticize condemn denounce ignore acknowledge welcome "
    "respond react answer address counter dispute support oppose back echo repeat reiterate question".split()
)
"""What is done with the sayings of others: "denied reports of a deal", "responded to calls for talks"."""
_SAID = frozenset({"say", "tell", "announce", "report", "write", "add", "confirm", "warn", "deny"})
_COPULAS = frozenset({"be", "seem", "remain", "feel", "become", "appear"})
_LOOSE = frozenset({"rumour"})


def find_nominal(passage: Passage) -> list[Finding]:
    """Give the attributions whose cue is a noun or an adjective, in the order of their cues."""
    part = passage.part
    nouns, adjectives = cues("noun"), cues("adjective")
    found = []
    for word, lemma in enumerate(part.lemmas):
        tag = part.tags[word]
        finding = None
        if tag in ("NN", "NNS") and lemma in nouns:
            finding = _nominal(passage, word, nouns[lemma])
        elif lemma == "clear" and part.lemmas[part.heads[word]] == "make":
            finding = _made_clear(passage, word)
        elif tag in ("JJ", "VBN") and part.words[word].lower() in adjectives:
            finding = _predicated(passage, word, adjectives[part.words[word].lower()][0])
        if finding:
            found.append(finding)
    return found


def _nominal(passage: Passage, noun: int, entries: tuple[Cue, ...]) -> Finding | None:
    part = passage.part
    if part.deps[noun] == "compound" or _is_occasion(part, noun):
        return None
    head = owner(passage, noun) if part.lemmas[noun] != "plan" else _holder(passage, noun)
    quoted = passage.quoted[noun]
    if quoted and head is not None and part.words[head].lower() in SELVES:
        return None
    for entry in entries:
        content, clausal = _content(passage, noun, entry)
        if head is None and content and part.text[slice(*content)].startswith("to "):
            head = _wisher(passage, noun)
        if quoted and not clausal and entry.kind != "intent":
            continue
        loose = entry.kind in _LOOSE or (entry.kind in _OPEN and (clausal or _is_met(passage, noun)))
        if quoted and entry.kind not in _TOLD_BY_ANYBODY:
            loose = False
        if content and (head is not None or loose):
            source = noun_phrase(passage, head) if head is not None else None
            return Finding(((noun, noun + 1),), (content,), entry.act, entry.kind, source, head, head, rank=1)
    return None


def _is_met(passage: Passage, noun: int) -> bool:
    """Whether a noun that nobody owns is what somebody's saying meets: "rejected calls for talks"."""
    part = passage.part
    if contents.prepositional(passage, noun, _OF_WHAT) is None:
        return False
    governor = part.heads[noun]
    if part.deps[noun] == "pobj" and part.words[governor].lower() in ("to", "against", "on"):
        noun, governor = governor, part.heads[governor]
    met = part.deps[noun] in ("dobj", "prep") and governor < noun
    return met and part.tags[governor][:2] == "VB" and part.lemmas[governor] in _MEETING


def _is_occasion(part: ParsedPart, noun: int) -> bool:
    """Whether it only says how another speaks: "said in a statement that"."""
    governor = part.heads[noun]
    verb = part.heads[governor]
    return part.deps[noun] == "pobj" and part.words[governor].lower() in ("in", "via") and part.lemmas[verb] in _SAID


def _content(passage: Passage, noun: int, entry: Cue) -> tuple[Span | None, bool]:
    """The content of a noun, and whether it is a clause of its own."""
    part = passage.part
    for clause in part.children[noun]:
        if part.deps[clause] in ("acl", "ccomp", "relcl") and clause > noun:
            first = passage.edges[0][clause]
            if "c" in entry.takes and part.words[first].lower() in ("that", "whether") and part.tags[first] == "IN":
                last = min(passage.edges[1][clause] + 1, passage.sentence(noun)[1])
                first += part.words[first].lower() == "that"
                return contents.whole(passage, first, last), True
            if "i" in entry.takes and any(part.tags[at] == "TO" for at in range(first, clause)):
                return contents.span_of(passage, clause), False
    verb = part.heads[noun]
    hung = part.child(verb, "ccomp") if part.deps[noun] == "dobj" and "c" in entry.takes else None
    if hung is not None and hung > noun and part.words[passage.edges[0][hung]].lower() == "that":
        last = min(passage.edges[1][hung] + 1, passage.sentence(noun)[1])
        return contents.whole(passage, passage.edges[0][hung] + 1, last), True
    if entry.prepositions and (taken := contents.prepositional(passage, noun, entry.prepositions)):
        return taken[1], False
    return None, False


def owner(passage: Passage, noun: int) -> int | None:
    """Whose report it is: "the firm's claim", "a warning by the firm", "the firm issued a warning"."""
    part = passage.part
    owner = part.child(noun, "poss")
    if owner is not None:
        return owner
    for word in part.children[noun]:
        if word > noun and part.words[word].lower() in ("by", "from") and part.deps[word] == "prep":
            return part.child(word, "pobj")
    for word in part.children[noun]:
        held = part.child(word, "pobj") if word > noun and part.words[word].lower() in ("in", "on") else None
        if held is not None and _is_paper(passage, held):
            return held
    before = next((w for w in part.children[noun] if w < noun and _is_body(passage, w)), None)
    if before is not None:
        return before
    return _holder(passage, noun)


def _holder(passage: Passage, noun: int) -> int | None:
    """Who has or voices it: "the firm issued a warning", "the mayor has no plans"."""
    part = passage.part
    if part.deps[noun] == "dobj" and part.lemmas[part.heads[noun]] in LIGHT:
        return issuer(passage, part.heads[noun])
    return None


def _wisher(passage: Passage, noun: int) -> int | None:
    """Whose wish it is: "the request of the mayor to suspend work"."""
    part = passage.part
    taken = next((w for w in part.children[noun] if w > noun and part.words[w].lower() == "of"), None)
    whose = part.child(taken, "pobj") if taken is not None else None
    told = part.mention_at.get(whose) if whose is not None else None
    return whose if told is not None and told.kind in ("person", "organisation", "state", "outlet") else None


def _is_paper(passage: Passage, word: int) -> bool:
    at = passage.part.mention_at
    first, last = noun_phrase(passage, word)
    return any(within in at and at[within].kind == "outlet" for within in range(first, last))


def _is_body(passage: Passage, word: int) -> bool:
    """Whether a word before a noun names a state, an outlet or a body: "Finnish warnings that"."""
    part = passage.part
    mention = part.mention_at.get(word)
    named = mention is not None and mention.kind in ("state", "outlet", "organisation")
    return part.deps[word] in ("amod", "compound", "nmod") and (named or states.state(part.words[word]) is not None)


def _made_clear(passage: Passage, adjective: int) -> Finding | None:
    """ "The minister made (it) clear that ..."."""
    verb = passage.part.heads[adjective]
    content = contents.clause_after(passage, adjective) or contents.clause_after(passage, verb)
    head = issuer(passage, verb)
    if content is None or head is None or head > verb or content[0] < passage.part.starts[adjective]:
        return None
    source = noun_phrase(passage, head, stop=verb)
    cue = ((verb, verb + 1), (adjective, adjective + 1))
    return Finding(cue, (content,), Act.STATE, "say", source, head, head, rank=1)


def _predicated(passage: Passage, adjective: int, entry: Cue) -> Finding | None:
    """ "The firm is confident that ..."."""
    part = passage.part
    verb = part.heads[adjective]
    if part.tags[adjective] == "VBN" and part.child(adjective, "auxpass") is not None:
        verb = adjective
    elif part.deps[adjective] != "acomp" or part.lemmas[verb] not in _COPULAS:
        return None
    clausal = contents.clause_after(passage, adjective)
    content = clausal or contents.infinitive_after(passage, adjective)
    if (
        content is None
        and entry.prepositions
        and (taken := contents.prepositional(passage, adjective, entry.prepositions))
    ):
        content = taken[1]
    head = part.child(verb, "nsubj", "nsubjpass")
    if head is None and part.deps[verb] == "conj":
        head = part.child(part.heads[verb], "nsubj")
    if content is None or head is None or part.words[head].lower() in ("it", "i", "there"):
        return None
    if passage.quoted[adjective] and (part.words[head].lower() in SELVES or not clausal):
        return None
    source = noun_phrase(passage, head, stop=verb)
    return Finding(((adjective, adjective + 1),), (content,), entry.act, entry.kind, source, head, head, rank=1)


def find_adverbial(passage: Passage) -> list[Finding]:
    """Give the attributions by "reportedly" and its like: nobody is named, and the clause is the content."""
    part = passage.part
    adverbs = cues("adverb")
    found = []
    for word, lemma in enumerate(part.lemmas):
        if lemma in adverbs:
            content = _clause_around(passage, word)
            if content:
                entry = adverbs[lemma][0]
                found.append(Finding(((word, word + 1),), content, entry.act, entry.kind))
    return found


def _clause_around(passage: Passage, adverb: int) -> tuple[Span, ...] | None:
    part = passage.part
    verb = part.heads[adverb]
    first, last = passage.sentence(adverb)
    if part.tags[verb][:2] not in ("VB", "MD") and part.kind is not PartKind.BODY:
        verb = _head_of(part, verb)
    first = max(first, min(passage.edges[0][verb], adverb))
    last = min(last, max(passage.edges[1][verb] + 1, adverb + 1))
    first = _after_opener(part, first, adverb)
    spans = [passage.span(first, adverb), passage.span(adverb + 1, last)]
    return joined([span for span in spans if span]) or None


def _head_of(part: ParsedPart, word: int) -> int:
    """What a headline without a verb hangs on."""
    while part.heads[word] != word:
        word = part.heads[word]
    return word


def _after_opener(part: ParsedPart, first: int, adverb: int) -> int:
    while first < adverb and part.tags[first] in ("CC", "IN", ",", "WDT"):
        first += 1
    return first
