"""Nouns and adjectives that attribute: "a report that", "amid speculation that", "made it clear that"."""

from __future__ import annotations

from reportedly.attribution.contents import complements
from reportedly.attribution.contents.clauses import clause_after
from reportedly.attribution.contents.inner_marks import within_marks
from reportedly.attribution.contents.nouns import LIGHT, OPEN, content_of
from reportedly.attribution.cues.holding import COME_TO, held_beside, named_before, names_owner, people_before
from reportedly.attribution.cues.in_the_air import OVER, VOICED_OF, VOICED_OVER, is_drawn, is_in_the_air, is_met
from reportedly.attribution.cues.no_sayings import is_no_saying, speaks_itself
from reportedly.attribution.cues.notices import is_notice
from reportedly.attribution.cues.open_verbs import can_say
from reportedly.attribution.finding import Finding
from reportedly.attribution.lexicon import Cue, cues, source_nouns
from reportedly.attribution.passage import Passage
from reportedly.attribution.phrases import apart, is_self, noun_phrase
from reportedly.attribution.speakers import agent, issuer
from reportedly.model import states
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Act, Basis, Span

_TOLD_BY_ANYBODY = frozenset({"rumour", "report"})
_RUN = frozenset({"report", "story"})
"""What is told under the name of an outlet, known or not: "a Skerry Sun report that"."""
_PROOFS = frozenset({"evidence"})
"""What somebody has and does not say: "they have evidence that", where "his evidence that" is told."""
_OF_WHAT = frozenset({"of", "for"})
_SAID = frozenset({"say", "tell", "announce", "report", "write", "add", "confirm", "warn", "deny"})
_IMPERSONAL = frozenset("certain uncertain sure doubtful sorry upset critical opposed clear positive sad".split())
"""What "it" is without anybody being so: "it is doubtful that ...", where "it is worried that ..." tells of a body."""
_MAKING_KNOWN = frozenset("announce unveil outline reveal disclose confirm".split())
_IN_CASE = frozenset("sorry grateful thankful unsure uncertain curious undecided".split())
"""What somebody is about a thing that may not be so: "was sorry if anybody was hurt"."""
_KNOWING = frozenset({"aware"})
"""What tells nothing of a thing but where it is denied: "was not aware of the leak"."""
_OPEN_NOUN = Cue("belief", Act.STATE, "c")
_NO_THOUGHTS = frozenset(
    "fact chance likelihood probability possibility luck fortune evidence proof sign knowledge experience case way "
    "day time year moment extent degree effect condition proviso reason result".split()
)
"""Nouns whose clause is so, or may be, and is not held by whose they are: "his luck that", "the fact that"."""
_COPULAS = frozenset({"be", "seem", "remain", "feel", "become", "appear"})
_DESCRIBED = 4
"""Words of description that may stand between an owner and a noun."""
_WISH = "wish"
"""The class of nouns that tell a wish by "of" or "for"."""
_TAKEN_UP = frozenset({"view", "position", "stance", "line"})
"""What somebody takes by thinking so: "took the view that"."""
_LOOSE = frozenset({"rumour"})
_MET = OPEN | {"criticism"}
"""Kinds of nouns that nobody need be named for, where they have a clause or somebody's saying meets them."""
_PLAIN = frozenset({"clear", "plain", "known"})
"""What one makes a thing by saying it: "made it known that"."""
_TOLD_OF = OPEN | {"belief", "confirmation", "intent"}
"""What nobody is named for counts where somebody tells of it: "said there were fears of a strike"."""


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
        elif tag in ("NN", "NNS") and lemma not in _NO_THOUGHTS and part.words[word + 1 : word + 2]:
            finding = _open_noun(passage, word)
        elif lemma == "effect" and tuple(part.words[word - 2 : word]) == ("to", "the"):
            finding = _to_the_effect(passage, word)
        elif part.lowered[word] in _PLAIN and "make" in (part.lemmas[part.heads[word]], part.lemmas[word - 1]):
            finding = _made_clear(passage, word)
        elif tag in ("JJ", "VBN") and part.lowered[word] in adjectives:
            entries = adjectives[part.lowered[word]]
            finding = next(filter(None, (_predicated(passage, word, entry) for entry in entries)), None)
        if finding:
            found.append(finding)
    return found


def _nominal(passage: Passage, noun: int, entries: tuple[Cue, ...]) -> Finding | None:
    part = passage.part
    if part.deps[noun] == "compound" or _is_occasion(part, noun) or is_no_saying(part, noun):
        return None
    head = owner(passage, noun) if part.lemmas[noun] != "plan" else _planner(passage, noun)
    quoted = passage.quoted[noun] and (head is None or passage.quoted[head])
    if quoted and head is not None and is_self(part.words[head]):
        return None
    for entry in entries:
        content, clausal = content_of(passage, noun, entry)
        if content and not clausal and entry.kind != "belief" and speaks_itself(passage, noun, content):
            continue
        if content and not clausal and head is not None and content[0] <= part.starts[head] < content[1]:
            continue  # "the claims of the ministry"
        if content and is_notice(part, noun) and part.lowered[passage.word_from(content[0]) - 1] == "for":
            continue
        if content and (clausal or _is_wanted(part, content)) and part.child(noun, "poss") is None:
            head = _wisher(passage, noun) or head
            head = named_before(passage, noun) if head is None else head
            head = people_before(passage, noun) if head is None else head
        owned = head is None or part.child(noun, "poss") is not None or part.deps[noun] == "dobj"
        if quoted and content and not (owned or clausal or _is_wanted(part, content)):
            continue
        loose = entry.kind in _LOOSE or (entry.kind in _MET and (clausal or _is_met(passage, noun)))
        drawn = is_drawn(passage, noun)
        loose = loose or drawn
        if quoted and entry.kind not in _TOLD_BY_ANYBODY:
            loose = False
        if content and (head is not None or loose or _is_told_of(passage, noun, entry, content, clausal)):
            source = apart(passage, noun_phrase(passage, head), content) if head is not None else None
            whole = (content,) if passage.lightly_quoted(noun) else within_marks(passage, noun, (content,))
            return Finding(
                ((noun, noun + 1),),
                whole,
                entry.act,
                entry.kind,
                source,
                head,
                head,
                rank=1,
                inner_only=(entry.within and not _is_voiced(part, noun))
                or (head is None and not loose and not is_in_the_air(passage, noun))
                or (not drawn and _is_inner(part, noun, entry)),
            )
    return None


def _open_noun(passage: Passage, noun: int) -> Finding | None:
    """What somebody holds by a noun of no list that takes a whole clause: "Roe's tenet that a friend is no foe"."""
    part = passage.part
    clause = next((word for word in part.children[noun] if word > noun and part.deps[word] in ("acl", "ccomp")), None)
    if clause is None or part.child(clause, "nsubj", "nsubjpass", "expl") is None or can_say(passage, noun):
        return None
    if part.lowered[noun].endswith("ing"):
        return None  # "wrote of Roe's firing that it was wrong"
    cleft = part.deps[noun] == "pobj" and part.lemmas[part.heads[part.heads[noun]]] == "be"
    if cleft or part.lowered[passage.edges[0][clause]] != "that":
        return None  # "it was on Roe's watch that the dam was built"
    content, clausal = content_of(passage, noun, _OPEN_NOUN)
    head = owner(passage, noun)
    if head is not None and is_self(part.words[head]):
        return None
    if content is None or not clausal or head is None or not (can_say(passage, head) or part.tags[head] == "PRP$"):
        return None
    source = apart(passage, noun_phrase(passage, head), content)
    return Finding(((noun, noun + 1),), (content,), Act.STATE, _OPEN_NOUN.kind, source, head, head, rank=1)


def _is_voiced(part: ParsedPart, noun: int) -> bool:
    """Whether somebody says what he feels: "expressed frustration that it was late"."""
    return part.deps[noun] == "dobj" and part.lemmas[part.heads[noun]] in ("express", "voice")


def _is_inner(part: ParsedPart, noun: int, entry: Cue) -> bool:
    """Whether it only counts in what somebody else says: "her hopes of a pact", "his plan to stay"."""
    made = part.deps[noun] == "dobj" and part.lemmas[part.heads[noun]] == "make"  # "made requests for help"
    planned = part.lemmas[noun] == "plan" and part.lemmas[part.heads[noun]] not in LIGHT
    return (entry.kind == _WISH and not made) or planned or _is_planned(part, noun)


def _is_planned(part: ParsedPart, noun: int) -> bool:
    return part.lemmas[noun] == "plan" and part.child(noun, "poss") is not None


def _is_wanted(part: ParsedPart, content: Span) -> bool:
    """Whether a content is an infinitive: what is planned, offered, refused."""
    return part.quote(content).removeprefix("not ").startswith("to ")


def _is_told_of(passage: Passage, noun: int, entry: Cue, content: Span, clausal: bool) -> bool:
    """Whether what nobody is named for is a saying all the same where somebody tells of it: "there were fears of"."""
    part = passage.part
    if clausal:
        return entry.kind in _TOLD_OF
    if _is_wanted(part, content):
        return entry.kind in ("threat", "demand", "promise", "proposal")
    opener = "".join(part.words[noun + 1 : noun + 2])
    if part.lemmas[noun] in VOICED_OVER and opener in OVER:
        return is_in_the_air(passage, noun)
    return part.lemmas[noun] in VOICED_OF and opener in ("of", "for")


def _is_met(passage: Passage, noun: int) -> bool:
    """Whether a noun that nobody owns is what somebody's saying meets: "rejected calls for talks"."""
    part = passage.part
    deed = part.child(noun, "acl")
    wanted = deed is not None and any(part.tags[at] == "TO" for at in part.children[deed])  # "resisted calls to go"
    if not wanted and complements.prepositional(passage, noun, _OF_WHAT) is None:
        return False
    governor = part.heads[noun]
    if part.deps[noun] == "pobj" and part.lowered[governor] in ("to", "against", "on", "at", "from"):
        noun, governor = governor, part.heads[governor]
    governor = part.heads[governor] if part.deps[governor] == "advmod" else governor  # "pushed | back on reports"
    met = part.deps[noun] in ("dobj", "prep") and governor < noun
    return met and is_met(part, governor)


def _is_occasion(part: ParsedPart, noun: int) -> bool:
    """Whether it only says how another speaks: "said in a statement that"."""
    governor = part.heads[noun]
    verb = part.heads[governor]
    return part.deps[noun] == "pobj" and part.lowered[governor] in ("in", "via") and part.lemmas[verb] in _SAID


def owner(passage: Passage, noun: int) -> int | None:
    """Whose report it is: "the firm's claim", "a warning by the firm", "the firm issued a warning"."""
    part = passage.part
    owner = part.child(noun, "poss")
    owner = owner if owner is not None else _owner_by_sight(part, noun)
    if owner is not None:
        return None if passage.in_time(owner) else owner  # "yesterday's announcement"
    beside = (noun + 1,) if part.words[noun + 1 : noun + 2] and part.deps[noun + 1] == "prep" else ()
    for word in (*part.children[noun], *beside):
        told = part.child(word, "pobj") if word > noun and names_owner(passage, noun, word) else None
        if told is not None and part.deps[word] == "prep" and part.tags[told] != "CD":
            return told
    for word in part.children[noun]:
        held = part.child(word, "pobj") if word > noun and part.lowered[word] in ("in", "on") else None
        if held is not None and _is_paper(passage, held):
            return held
    before = next((w for w in part.children[noun] if w < noun and _is_body(passage, w)), None)
    if before is not None and part.lemmas[noun] in _ELECTORAL and part.lemmas[before] == "campaign":
        before = None  # when it was promised, and not by whom
    if before is not None:
        return before
    for rule in (_of_the_view, _holder, held_beside):
        if (held := rule(passage, noun)) is not None:
            return held
    return None


def _of_the_view(passage: Passage, noun: int) -> int | None:
    """Who is of a view: "the board is of the opinion that it was a mistake"."""
    part = passage.part
    of = part.heads[noun]
    opens = part.lowered[of] == "of" or (part.lowered[of] == "under" and part.lemmas[noun] in _ILLUSIONS)
    taken = part.deps[noun] == "pobj" and opens and part.lemmas[part.heads[of]] in _COPULAS
    return issuer(passage, part.heads[of]) if taken else None


_ILLUSIONS = frozenset({"impression", "illusion"})
_ELECTORAL = frozenset({"promise", "pledge", "vow", "commitment"})


def _owner_by_sight(part: ParsedPart, noun: int) -> int | None:
    """Whose it is by the mark of the genitive before it, where the parse has lost that: "the voters' firm belief"."""
    at = noun - 1
    while at > 1 and noun - at < _DESCRIBED and part.tags[at] in ("JJ", "RB", "VBN"):
        at -= 1
    return at - 1 if at > 0 and part.tags[at] == "POS" and part.tags[at - 1][:2] == "NN" else None


def _planner(passage: Passage, noun: int) -> int | None:
    """Whose plan it is: "his plan to stay", not the "tax plan" of a bill."""
    part = passage.part
    owner = part.child(noun, "poss")
    owner = owner if owner is not None else _owner_by_sight(part, noun)
    described = any(part.deps[word] in ("compound", "nmod") for word in part.children[noun])
    deed = (part.child(noun, "acl") or 0) > noun
    if owner is not None and (not described or deed):
        return owner
    body = next((word for word in part.children[noun] if word < noun and _is_body(passage, word)), None)
    if body is not None and deed and part.tags[noun] == "NNS":
        return body  # "state plans to use cameras"
    return _holder(passage, noun) or _announcer(part, passage, noun)


def _announcer(part: ParsedPart, passage: Passage, noun: int) -> int | None:
    """Who makes plans known that can only be his own: "announced plans to close the yard"."""
    verb = part.heads[noun]
    known = part.deps[noun] == "dobj" and part.lemmas[verb] in _MAKING_KNOWN and part.tags[noun] == "NNS"
    bare = known and not any(part.deps[word] in ("det", "poss") for word in part.children[noun])
    return issuer(passage, verb) if bare else None


def _holder(passage: Passage, noun: int) -> int | None:
    """Who has or voices it: "the firm issued a warning", "the mayor has no plans"."""
    part = passage.part
    held = part.deps[noun] == "dobj" and part.lemmas[noun] not in _PROOFS
    carries = part.lemmas[part.heads[noun]] in LIGHT
    taken = part.lemmas[part.heads[noun]] in ("take", "adopt") and part.lemmas[noun] in _TAKEN_UP
    come_to = part.lemmas[noun] in COME_TO.get(part.lemmas[part.heads[noun]], ())
    taken = taken or (come_to and part.child(part.heads[noun], "neg") is None)
    return issuer(passage, part.heads[noun]) if held and (carries or taken) else None


def _wisher(passage: Passage, noun: int) -> int | None:
    """Whose wish it is: "the request of the mayor to suspend work"."""
    part = passage.part
    taken = next((w for w in part.children[noun] if w > noun and part.lowered[w] == "of"), None)
    whose = part.child(taken, "pobj") if taken is not None else None
    told = part.mention_at.get(whose) if whose is not None else None
    named = told is not None and told.kind in ("person", "organisation", "state", "outlet")
    return whose if named or (whose is not None and part.lemmas[whose] in source_nouns()) else None


def _is_paper(passage: Passage, word: int) -> bool:
    at = passage.part.mention_at
    first, last = noun_phrase(passage, word)
    named = any(within in at and at[within].kind == "outlet" for within in range(first, last))
    one = passage.part.tags[word] == "NN" and source_nouns().get(passage.part.lemmas[word]) is Basis.OUTLET
    return named or one  # "a claim in a tabloid"


def _is_body(passage: Passage, word: int) -> bool:
    """Whether a word before a noun names a state, an outlet or a body: "Finnish warnings that"."""
    part = passage.part
    mention = part.mention_at.get(word)
    named = mention is not None and mention.kind in ("state", "outlet", "organisation")
    body = part.tags[word][:2] == "NN" and source_nouns().get(part.lemmas[word]) in (Basis.OUTLET, Basis.ORGANISATION)
    named = named or body
    run = part.tags[word] == "NNP" and part.lemmas[part.heads[word]] in _RUN
    named = named or (run and (mention is None or mention.kind not in ("place", "event")))
    return part.deps[word] in ("amod", "compound", "nmod") and (named or states.state(part.words[word]) is not None)


def _to_the_effect(passage: Passage, noun: int) -> Finding | None:
    """What is put out in words that are not given: "issued a statement to the effect that the king was ill"."""
    part = passage.part
    content, clausal = content_of(passage, noun, _OPEN_NOUN)
    above = part.heads[part.heads[noun]]
    told = part.child(above, "dobj") if part.tags[above][:2] == "VB" else above
    if content is None or not clausal or told is None or part.tags[told][:2] != "NN":
        return None
    by = issuer(passage, part.heads[told]) if part.deps[told] == "dobj" else None
    if by is None and part.lemmas[told] not in cues("noun"):
        return None
    source = noun_phrase(passage, by, stop=part.heads[told]) if by is not None else None
    return Finding(((told, told + 1), (noun, noun + 1)), (content,), Act.STATE, "say", source, by, by)


def _made_clear(passage: Passage, adjective: int) -> Finding | None:
    """ "The minister made (it) clear that ..."."""
    verb = passage.part.heads[adjective]
    verb = verb if passage.part.lemmas[verb] == "make" else adjective - 1  # "made | clear Roe would go"
    content = clause_after(passage, adjective) or clause_after(passage, verb)
    if content is None or content[0] < passage.part.starts[adjective]:
        content = _said_clear(passage, verb, adjective) or _bare_behind(passage, adjective)
    head = issuer(passage, verb)
    if content is None or head is None or head > verb:
        return None
    if content[0] == passage.part.starts[adjective]:  # "made clear he would go": the parser makes one clause of it
        rest = passage.span(adjective + 1, passage.word_from(content[1]))
        if rest is None:
            return None
        content = rest
    cue = ((verb, verb + 1), (adjective, adjective + 1))
    if passage.part.child(verb, "auxpass") is not None:
        by = agent(passage.part, verb)  # "it was made clear (by the mayor) that"
        source = noun_phrase(passage, by) if by is not None else None
        return Finding(cue, (content,), Act.STATE, "say", source, by, by, rank=1)
    source = noun_phrase(passage, head, stop=verb)
    return Finding(cue, (content,), Act.STATE, "say", source, head, head, rank=1)


def _bare_behind(passage: Passage, adjective: int) -> Span | None:
    """The clause without "that" right behind "made it clear": "made it clear he would not sign"."""
    part = passage.part
    for clause in part.children[adjective]:
        opens = part.deps[clause] in ("advcl", "ccomp") and passage.edges[0][clause] == adjective + 1
        if opens and part.child(clause, "nsubj", "nsubjpass", "expl") is not None:
            return complements.span_of(passage, clause)
    return None


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
    if clausal is None and "c" in entry.takes:
        clausal = _clause_behind(passage, adjective, verb) or _if_it_is_so(passage, adjective, verb)
    content = clausal or (complements.infinitive_after(passage, adjective) if "i" in entry.takes else None)
    told_of = part.lemmas[adjective] not in _KNOWING or any(
        part.child(at, "neg") is not None for at in (adjective, verb)
    )
    if content is None and told_of and (taken := complements.prepositional(passage, adjective, entry.prepositions)):
        content = taken[1]
    head = part.child(verb, "nsubj", "nsubjpass")
    if head is None and part.deps[verb] == "conj":
        head = part.child(part.heads[verb], "nsubj")
    if content is None or head is None or part.lowered[head] in ("i", "there"):
        return None
    if part.lowered[head] == "it" and part.lowered[adjective] in _IMPERSONAL:
        return None
    in_talk = passage.quoted[adjective] and passage.quoted[head]
    if in_talk and is_self(part.words[head]):
        return None
    source = noun_phrase(passage, head, stop=verb)
    cue = ((adjective, adjective + 1),)
    return Finding(cue, (content,), entry.act, entry.kind, source, head, head, rank=1, inner_only=entry.within)


def _if_it_is_so(passage: Passage, adjective: int, verb: int) -> Span | None:
    """What somebody feels or asks himself in case it is so: "was sorry if anybody was hurt"."""
    part = passage.part
    if part.lemmas[adjective] not in _IN_CASE or part.words[adjective + 1 : adjective + 2] != ("if",):
        return None
    clause = part.heads[adjective + 1]
    hung = part.deps[adjective + 1] == "mark" and part.heads[clause] in (adjective, verb)
    return complements.span_of(passage, clause) if hung else None


def _clause_behind(passage: Passage, adjective: int, verb: int) -> Span | None:
    """The clause right behind an adjective that parsers hang on what stands above it: "they are sure it will hold"."""
    part = passage.part
    first = adjective + 1 + (part.words[adjective + 1 : adjective + 2] in (('"',), ("”",), ("''",)))
    for governor in (verb, part.heads[verb]):
        for clause in part.children[governor]:
            begins = passage.edges[0][clause]
            own = part.deps[clause] == "ccomp" or (
                part.deps[clause] == "conj" and part.child(clause, "nsubj", "nsubjpass") is not None
            )
            if own and clause > adjective and adjective < begins <= first:
                begins = first + (part.lowered[first] == "that" and part.deps[first] == "mark")
                return complements.whole(passage, begins, min(passage.edges[1][clause] + 1, passage.sentence(verb)[1]))
    return None
