"""Nouns, adjectives and adverbs that attribute: "a report that", "amid speculation that", "reportedly"."""

from __future__ import annotations

from reportedly.attribution import contents
from reportedly.attribution.clauses import clause_after
from reportedly.attribution.finding import Finding, joined
from reportedly.attribution.lexicon import Cue, cues, source_nouns
from reportedly.attribution.passage import Passage
from reportedly.attribution.phrases import SELVES, noun_phrase
from reportedly.attribution.speakers import issuer
from reportedly.model import states
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Act, Basis, PartKind, Span

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
_IMPERSONAL = frozenset("certain sure doubtful sorry upset critical opposed".split())
"""What "it" is without anybody being so: "it is doubtful that ...", where "it is worried that ..." tells of a body."""
_COPULAS = frozenset({"be", "seem", "remain", "feel", "become", "appear"})
_SENT = frozenset({"message", "comment"})
"""What is sent or made oftener than it tells: "the message that he sent"."""
_WISH = "wish"
"""The class of nouns that tell a wish by "of" or "for"."""
_LOOSE = frozenset({"rumour"})
_TOLD_OF = _OPEN | {"belief"}
"""What nobody is named for counts where somebody tells of it: "said there were fears of a strike"."""
_VOICED_OF = frozenset(
    "report claim allegation accusation rumour rumor fear warning call suspicion announcement".split()
)
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_ALONE = frozenset(
    "die resign lie fail leave win lose go happen break collapse fall flee escape survive cheat return quit "
    "retire occur exist rise work drown crash withdraw cooperate belong".split()
)
"""Verbs that need no object: "rumours he resigned" is whole, "reports he wrote" is about the reports."""
_HANDED = frozenset({"give", "tell", "send", "show"})
"""Verbs whose one object leaves room for another: "the assurance they gave me"."""


def find_nominal(passage: Passage) -> list[Finding]:
    """Give the attributions whose cue is a noun or an adjective, in the order of their cues."""
    part = passage.part
    nouns, adjectives = cues("noun"), cues("adjective")
    found = []
    for word, lemma in enumerate(part.lemmas):
        tag = part.tags[word]
        finding = None
        if (tag in ("NN", "NNS") or (tag == "VBZ" and part.deps[word] in ("dobj", "pobj"))) and lemma in nouns:
            finding = _nominal(passage, word, nouns[lemma])
        elif lemma == "clear" and part.lemmas[part.heads[word]] == "make":
            finding = _made_clear(passage, word)
        elif tag in ("JJ", "VBN") and part.words[word].lower() in adjectives:
            entries = adjectives[part.words[word].lower()]
            finding = next(filter(None, (_predicated(passage, word, entry) for entry in entries)), None)
        if finding:
            found.append(finding)
    return found


def _nominal(passage: Passage, noun: int, entries: tuple[Cue, ...]) -> Finding | None:
    part = passage.part
    if part.deps[noun] == "compound" or _is_occasion(part, noun):
        return None
    head = owner(passage, noun) if part.lemmas[noun] != "plan" else _planner(passage, noun)
    quoted = passage.quoted[noun] and (head is None or passage.quoted[head])
    if quoted and head is not None and part.words[head].lower() in SELVES:
        return None
    for entry in entries:
        content, clausal = _content(passage, noun, entry)
        if content and (clausal or _is_wanted(part, content)) and part.child(noun, "poss") is None:
            head = _wisher(passage, noun) or head
        owned = head is None or part.child(noun, "poss") is not None or part.deps[noun] == "dobj"
        if quoted and content and not (owned or clausal or _is_wanted(part, content)):
            continue
        loose = entry.kind in _LOOSE or (entry.kind in _OPEN and (clausal or _is_met(passage, noun)))
        if quoted and entry.kind not in _TOLD_BY_ANYBODY:
            loose = False
        if content and (head is not None or loose or _is_told_of(part, noun, entry, content, clausal)):
            source = noun_phrase(passage, head) if head is not None else None
            return Finding(
                ((noun, noun + 1),),
                (content,),
                entry.act,
                entry.kind,
                source,
                head,
                head,
                rank=1,
                inner_only=(head is None and not loose) or _is_inner(part, noun, entry),
            )
    return None


def _is_inner(part: ParsedPart, noun: int, entry: Cue) -> bool:
    """Whether it only counts in what somebody else says: "her hopes of a pact", "his plan to stay"."""
    return entry.kind == _WISH or (part.lemmas[noun] == "plan" and part.child(noun, "poss") is not None)


def _is_wanted(part: ParsedPart, content: Span) -> bool:
    """Whether a content is an infinitive: what is planned, offered, refused."""
    return part.quote(content).removeprefix("not ").startswith("to ")


def _is_told_of(part: ParsedPart, noun: int, entry: Cue, content: Span, clausal: bool) -> bool:
    """Whether what nobody is named for is a saying all the same where somebody tells of it: "there were fears of"."""
    if clausal:
        return entry.kind in _TOLD_OF
    if _is_wanted(part, content):
        return entry.kind in ("threat", "demand", "promise")
    return part.lemmas[noun] in _VOICED_OF and part.words[noun + 1 : noun + 2] in (("of",), ("for",))


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
            joined = part.words[first].lower() in ("that", "whether") and part.tags[first] == "IN"
            joined = joined and (part.lemmas[noun] not in _SENT or part.deps[clause] != "relcl")
            if "c" in entry.takes and (joined or _is_bare_clause(passage, noun, clause)):
                last = min(passage.edges[1][clause] + 1, passage.sentence(noun)[1])
                first += part.words[first].lower() == "that"
                return contents.whole(passage, first, last), True
            if "i" in entry.takes and any(part.tags[at] == "TO" for at in range(first, clause)):
                return contents.span_of(passage, clause), False
    if "c" in entry.takes and (told := _told_behind_owner(passage, noun)):
        return told, True
    verb = part.heads[noun]
    hung = part.child(verb, "ccomp") if part.deps[noun] == "dobj" and "c" in entry.takes else None
    that = hung is not None and part.words[passage.edges[0][hung]].lower() == "that"
    if hung is not None and hung > noun and (that or _is_bare_clause(passage, noun, hung)):
        last = min(passage.edges[1][hung] + 1, passage.sentence(noun)[1])
        return contents.whole(passage, passage.edges[0][hung] + that, last), True
    if entry.prepositions and (taken := contents.prepositional(passage, noun, entry.prepositions)):
        return taken[1], False
    if part.deps[noun] == "nsubj" and part.lemmas[verb] == "be":
        owned = part.child(noun, "poss") is not None
        content = _after_be(passage, verb, entry) if owned or entry.kind in _OPEN else None
        return content, content is not None and not owned
    if (
        "c" in entry.takes
        and part.deps[noun] == "dobj"
        and part.lemmas[verb] in LIGHT
        and (said := _after_colon(passage, noun))
    ):
        return said, True
    if entry.prepositions and part.deps[noun] == "dobj" and part.lemmas[verb] in LIGHT:
        return _given_to(passage, verb, noun, entry), False
    return None, False


def _told_behind_owner(passage: Passage, noun: int) -> Span | None:
    """The clause that parsers hang on whose word it is: "assurances from the state that it would pay"."""
    part = passage.part
    joint = next((w for w in part.children[noun] if w > noun and part.words[w].lower() in ("from", "by", "of")), None)
    whose = part.child(joint, "pobj") if joint is not None else None
    clause = part.child(whose, "acl", "relcl", "ccomp") if whose is not None else None
    if clause is None:
        return None
    first = passage.edges[0][clause]
    if part.words[first].lower() != "that" or part.tags[first] != "IN" or whose not in part.mention_at:
        return None
    return contents.whole(passage, first + 1, min(passage.edges[1][clause] + 1, passage.sentence(noun)[1]))


def _after_colon(passage: Passage, noun: int) -> Span | None:
    """What follows the colon behind a noun: 'issued this statement: "We are sorry"'."""
    part = passage.part
    last = passage.edges[1][noun] + 1
    colon = noun + 1 if part.words[noun + 1 : noun + 2] == (":",) else last
    if part.words[colon : colon + 1] != (":",) or colon + 1 >= len(part.words):
        return None
    quotation = passage.quotation_at(part.starts[colon + 1])
    if quotation is not None and not passage.quoted[noun]:
        return quotation.inside
    return passage.span(colon + 1, passage.sentence(colon)[1])


def _after_be(passage: Passage, verb: int, entry: Cue) -> Span | None:
    """What somebody's wish or claim is: "her plan was to stay", "his claim is that he was ill"."""
    clause = clause_after(passage, verb) if "c" in entry.takes else None
    if clause is not None and passage.part.words[verb + 1].lower() == "that":
        return clause
    return contents.infinitive_after(passage, verb) if "i" in entry.takes else None


def _given_to(passage: Passage, verb: int, noun: int, entry: Cue) -> Span | None:
    """Whom it is for, or what about, where parsers hang that on the verb: "paid tribute to the crew"."""
    part = passage.part
    hung = (word for word in part.children[verb] if word > noun)
    openers = ("to", "about", "over") if "to" in entry.prepositions else ("about", "over")
    to = next((w for w in hung if part.words[w].lower() in openers and part.deps[w] in ("dative", "prep")), None)
    inner = part.child(to, "pobj") if to is not None else None
    return contents.span_of(passage, inner) if inner is not None else None


def _is_bare_clause(passage: Passage, noun: int, clause: int) -> bool:
    """Whether a clause without "that" is what a noun says: "fears the dam will break", not "reports he wrote"."""
    part = passage.part
    first = passage.edges[0][clause]
    subject = part.child(clause, "nsubj", "nsubjpass", "expl")
    finite = part.tags[clause] in _FINITE or any(part.tags[word] in _FINITE for word in part.children[clause])
    if first != noun + 1 or not finite or subject is None or subject > clause:
        return False
    if part.tags[first] in ("WDT", "WP", "WRB", "IN", ",") or part.words[first].lower() == "that":
        return False
    if part.lemmas[clause] in _HANDED:
        return False
    if part.deps[clause] != "relcl" or part.lemmas[clause] in _ALONE:
        return True
    return part.child(clause, "dobj", "attr", "acomp", "auxpass") is not None


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


def _planner(passage: Passage, noun: int) -> int | None:
    """Whose plan it is: "his plan to stay", not the "tax plan" of a bill."""
    part = passage.part
    owner = part.child(noun, "poss")
    if owner is not None and not any(part.deps[word] in ("compound", "nmod") for word in part.children[noun]):
        return owner
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
    named = named or source_nouns().get(part.lemmas[word]) in (Basis.OUTLET, Basis.ORGANISATION)
    return part.deps[word] in ("amod", "compound", "nmod") and (named or states.state(part.words[word]) is not None)


def _made_clear(passage: Passage, adjective: int) -> Finding | None:
    """ "The minister made (it) clear that ..."."""
    verb = passage.part.heads[adjective]
    content = clause_after(passage, adjective) or clause_after(passage, verb)
    if content is None or content[0] < passage.part.starts[adjective]:
        content = _said_clear(passage, verb, adjective)
    head = issuer(passage, verb)
    if content is None or head is None or head > verb:
        return None
    source = noun_phrase(passage, head, stop=verb)
    cue = ((verb, verb + 1), (adjective, adjective + 1))
    return Finding(cue, (content,), Act.STATE, "say", source, head, head, rank=1)


def _said_clear(passage: Passage, verb: int, adjective: int) -> Span | None:
    """The word between that stands for what was said: "the minister made that clear"."""
    between = passage.part.words[verb + 1 : adjective]
    return passage.part.span(verb + 1, adjective) if between in (("that",), ("this",)) else None


def _predicated(passage: Passage, adjective: int, entry: Cue) -> Finding | None:
    """ "The firm is confident that ..."."""
    part = passage.part
    verb = part.heads[adjective]
    if part.tags[adjective] == "VBN" and part.child(adjective, "auxpass") is not None:
        verb = adjective
    elif part.deps[adjective] != "acomp" or part.lemmas[verb] not in _COPULAS:
        return None
    clausal = clause_after(passage, adjective) if "c" in entry.takes else None
    content = clausal or (contents.infinitive_after(passage, adjective) if "i" in entry.takes else None)
    if content is None and (taken := contents.prepositional(passage, adjective, entry.prepositions)):
        content = taken[1]
    head = part.child(verb, "nsubj", "nsubjpass")
    if head is None and part.deps[verb] == "conj":
        head = part.child(part.heads[verb], "nsubj")
    if content is None or head is None or part.words[head].lower() in ("i", "there"):
        return None
    if part.words[head].lower() == "it" and part.words[adjective].lower() in _IMPERSONAL:
        return None
    in_talk = passage.quoted[adjective] and passage.quoted[head]
    if in_talk and part.words[head].lower() in SELVES:
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
    elif part.deps[verb] in ("acomp", "attr"):
        verb = part.heads[verb]
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
