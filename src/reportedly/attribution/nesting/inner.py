"""What is a report within a report, and what only describes, supposes or feels something."""

from __future__ import annotations

from reportedly.attribution.cues.done import is_done, is_said_for_a_purpose
from reportedly.attribution.cues.supposed import LIKED
from reportedly.attribution.finding import HELD, Finding
from reportedly.attribution.lexicon import cues, source_nouns
from reportedly.attribution.participles import can_tell
from reportedly.attribution.passage import Passage
from reportedly.attribution.sources.wording import SHOWING
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Act, Basis

_UNSPOKEN = frozenset("want support back favor favour appreciate doubt admire".split())
"""Feelings about a thing that need not be said: told of somebody else they are no report."""
_SIDING = frozenset("want support back favor favour oppose".split())
"""On whose side people are, which only says who is meant: "senators backing the bill", "those who oppose it"."""
_TALKED = frozenset({"talk", "speak"})
"""Talk of which no content is given: "we talked about it"."""
_CONDITIONS = frozenset({"if", "unless", "whether"})
_TIMES = frozenset({"until", "once"})
"""What sets a condition too, where the time is not yet past, and before what somebody is to say."""
_COMING_TO_KNOW = frozenset({"learn", "hear", "find", "discover"})
_UPHOLDING = frozenset({"support", "back", "favour", "favor"})
"""What a finding does with what it bears out."""
_UP = 3
"""Steps from a cue to the clause that sets it as a condition."""
_SHARES = frozenset("percent cent % majority plurality half third quarter".split())
"""How many of those asked answered so."""
_POLLS = frozenset({"poll", "survey", "pollster", "questionnaire"})
_MANY = frozenset({"most", "many", "few", "fewer", "more", "some"})
_FINITE = frozenset({"VBD", "VBZ", "VBP"})
_PLACING = frozenset({"in", "on", "at", "off", "out", "from", "into", "under", "behind"})
_PERCEIVING = frozenset({"hear", "see", "watch"})
_MAKING = frozenset({"make", "let", "have", "help", "see", "watch"})
"""Verbs with whose objects an infinitive goes without "to": "let them say"."""
_ANYBODY = frozenset({"those", "anyone", "anybody", "everyone", "everybody"})
_NO_REASONS = frozenset({"considering", "meaning", "aiming"})
_GOING = frozenset("leave go come return arrive die live resign retire quit vote wait sit stand walk run fall".split())
"""What one may do thinking something, where parsers take the thought for what one does: "left thinking it was over"."""
_ANY = frozenset({"any", "every", "each"})
_SHOWING = SHOWING | {"prove"}
_RESEARCH = frozenset(
    "work fieldwork reading modelling modeling comparison observation sample sampling screening check monitoring count "
    "recount headcount biopsy post-mortem postmortem tracing sequencing trial number".split()
)
"""What one looks into a thing by, so that it tells what was found: "our work indicates that"."""


def counts(passage: Passage, finding: Finding, is_inner: bool) -> bool:
    """Whether a finding is one where it stands: within what another says, or in the page's own words."""
    if _is_trait(passage.part, finding):
        return False
    return _is_told(passage, finding) if is_inner else not finding.inner_only


def _is_trait(part: ParsedPart, finding: Finding) -> bool:
    """Whether a stance only describes: "a law that favours farmers", "senators backing the bill"."""
    head = finding.head
    if head is None:
        return False
    if finding.act is Act.THREATEN and _is_thing(part, head):
        return True
    if part.lemmas[finding.anchor] in _UPHOLDING and _is_document(part, head):
        return True
    if finding.kind != "evaluate":
        return False
    described = part.tags[finding.anchor] == "VBG" or part.tags[head] in ("WP", "WDT")
    side = part.lemmas[finding.anchor] in _SIDING and part.deps[finding.anchor] in ("acl", "relcl")
    of_thing = part.tags[head] in ("WDT", "IN") and finding.speaker not in (None, head)
    return (side and described) or (of_thing and not _calls_it_so(part, finding))


def _calls_it_so(part: ParsedPart, finding: Finding) -> bool:
    """Whether a body says what something is to be called: "the club, which describes itself as frugal"."""
    called = any("s" in entry.takes for entry in cues("verb").get(part.lemmas[finding.anchor], ()))
    return called and finding.speaker is not None and can_tell(part, finding.speaker)


def _is_document(part: ParsedPart, head: int) -> bool:
    """Whether it is a writing or what was found, which bears a thing out and takes no side: "our findings back it"."""
    return part.words[head].islower() and source_nouns().get(part.lemmas[head]) is Basis.DOCUMENT


def _is_thing(part: ParsedPart, head: int) -> bool:
    """Whether a source can say nothing: "the pressure threatens the plan"."""
    told = part.words[head].islower() and part.tags[head] in ("NN", "NNS") and head not in part.mention_at
    return told and source_nouns().get(part.lemmas[head]) is None


def _is_told(passage: Passage, finding: Finding) -> bool:
    """Whether a content tells that somebody says or thinks something, and does not only describe or suppose it.

    Not in "urged him to warn them", "supporters backing the plan", "those who want peace".
    """
    part, cue = passage.part, finding.anchor
    if finding.under is not None:
        return True
    if finding.act is Act.DECLINE:
        return not _is_forbidden(part, finding)
    if _is_set_as_condition(part, finding):
        return False
    if part.lemmas[cue] in _UNSPOKEN and finding.kind == "evaluate":
        told = _is_counted(passage, finding) or _is_own_side(part, finding) or _is_on_a_side(part, finding)
        return told or _is_for_deed(part, cue) or _is_wanted_so(passage, cue)
    if part.lemmas[cue] in _TALKED and finding.kind == "say":
        return False
    if _is_shown_by_a_thing(part, finding):
        return False
    supposed = part.tags[cue] == "VB" and part.child(cue, "neg") is None and part.lemmas[cue] not in LIKED
    perceived = finding.kind == "perceive" or part.lemmas[cue] == "hear"
    supposed = supposed and not (perceived or _is_present(part, cue) or _is_perceived(part, cue))
    supposed = supposed and not (is_done(part, cue) or _is_stressed(part, cue) or is_said_for_a_purpose(passage, cue))
    supposed = supposed and not _is_brought_about(part, cue)
    if finding.kind not in HELD:
        return not supposed
    if supposed or _is_anybody(part, finding):
        return False
    told = part.child(cue, "aux", "nsubj") is not None or _is_charge(part, finding) or _is_owned_up_to(part, finding)
    written = finding.head is not None and _is_document(part, finding.head)  # "a letter calling it a mistake"
    return told or written or part.tags[cue] != "VBG" or _is_why(part, finding)


def _is_why(part: ParsedPart, finding: Finding) -> bool:
    """Whether it is the thought with which somebody did a thing: "said he had left, believing that it was over"."""
    cue, head = finding.anchor, finding.head
    if head is None or not (part.tags[head] == "PRP" or can_tell(part, head)):
        return False
    above = part.heads[cue]
    beside = part.deps[cue] == "advcl" or (part.deps[cue] == "xcomp" and part.lemmas[above] in _GOING)
    beside = beside and above < cue and part.lowered[cue] not in _NO_REASONS
    return beside and part.child(cue, "ccomp", "xcomp") is not None


def _is_forbidden(part: ParsedPart, finding: Finding) -> bool:
    """Whether somebody is only to keep silent: "told him not to comment"; who "chose not to comment" does."""
    first, last = finding.cue[0]
    verb = next((word for word in range(first, last) if part.tags[word] == "VB"), first)
    to = any(part.tags[word] == "TO" for word in part.children[verb])
    above = part.heads[part.heads[verb]] if part.deps[verb] == "pcomp" else part.heads[verb]
    return to and part.deps[verb] in ("xcomp", "pcomp") and part.child(above, "dobj", "auxpass") is not None


def _is_set_as_condition(part: ParsedPart, finding: Finding) -> bool:
    """Whether it is only said what would follow if it were said: "feared for their jobs if they reported the leak"."""
    at = cue = finding.anchor
    thought = finding.kind in HELD or part.lemmas[cue] in _COMING_TO_KNOW
    for _ in range(_UP):
        if part.deps[at] in ("advcl", "ccomp"):
            marks = {part.lowered[word] for word in part.children[at] if part.deps[word] == "mark"}
            return bool(marks & _CONDITIONS) or (bool(marks & _TIMES) and not (thought and _has_come(part, at)))
        climbs = part.deps[at] in ("xcomp", "conj", "dobj") and part.child(at, "mark") is None
        if not climbs or part.heads[at] == at:
            return False
        at = part.heads[at]
    return False


def _is_brought_about(part: ParsedPart, cue: int) -> bool:
    """Whether something made somebody say or think it, and he does: "it made them think that"."""
    above = part.heads[cue]
    made = part.lemmas[above] == "make" and above < cue and part.deps[cue] in ("ccomp", "xcomp")
    modal = any(part.tags[word] in ("MD", "TO") for word in part.children[above])
    return made and not modal and part.tags[above] in ("VBD", "VBN", "VBZ")


def _has_come(part: ParsedPart, clause: int) -> bool:
    """Whether the time is past that a clause tells: "stayed until he learned it", not "would stay until he said so"."""
    above = part.heads[clause]
    modal = any(part.tags[word] == "MD" for verb in (clause, above) for word in part.children[verb])
    told = any(part.tags[word] == "VBD" for word in (clause, *part.children[clause]))
    return told and not modal and part.tags[above] in ("VBD", "VBN")


def _is_present(part: ParsedPart, cue: int) -> bool:
    """Whether what is tagged an infinitive is what several do: "said people at the club tell him that"."""
    subject, above = part.child(cue, "nsubj"), part.heads[cue]
    if (
        subject is None
        or subject > cue
        or part.child(cue, "aux") is not None
        or part.deps[cue] not in ("ccomp", "ROOT")
    ):
        return False
    several = part.tags[subject] in ("NNS", "NNPS") or part.lowered[subject] in ("they", "we")
    asked = any(entry.act in (Act.DEMAND, Act.PROPOSE) for entry in cues("verb").get(part.lemmas[above], ()))
    return several and not asked and part.lemmas[above] not in _MAKING


def _is_perceived(part: ParsedPart, cue: int) -> bool:
    """Whether somebody heard or saw it done: "they heard the master tell the mate to wait"."""
    above = part.heads[cue]
    heard = part.lemmas[above] in _PERCEIVING and part.tags[above] in ("VBD", "VBN") and above < cue
    return heard and part.deps[cue] == "ccomp" and part.child(cue, "aux") is None


def _is_stressed(part: ParsedPart, cue: int) -> bool:
    """ "He did say so"."""
    helper = part.child(cue, "aux")
    return helper is not None and part.lemmas[helper] == "do"


def _is_counted(passage: Passage, finding: Finding) -> bool:
    """Whether it is the answer to a poll: "40 per cent support the plan", "the poll found most voters want a vote"."""
    part, head = passage.part, finding.head
    if head is None or part.lemmas[head] in _SHARES or part.tags[head] == "CD":
        return head is not None
    first, last = passage.sentence(finding.anchor)
    asked = not _POLLS.isdisjoint(part.lemmas[first:last])
    return asked and any(part.tags[at] == "CD" or part.lowered[at] in _MANY for at in part.children[head])


def _is_own_side(part: ParsedPart, finding: Finding) -> bool:
    """Whether somebody says on whose side he is himself: "said he supports the bill"."""
    cue = finding.anchor
    own = finding.head is not None and part.tags[finding.head] == "PRP"
    if part.tags[cue] == "VBG" or (part.tags[cue] == "VB" and part.child(cue, "neg") is None):
        return False
    return own and part.lemmas[finding.anchor] in _SIDING - {"want"}


def _is_on_a_side(part: ParsedPart, finding: Finding) -> bool:
    """Whether it is told on whose side somebody is, and not only who is meant: "said Norvik favours a truce"."""
    cue, head = finding.anchor, finding.head
    if head is None or part.lemmas[cue] not in _UPHOLDING - {"back"} or not can_tell(part, head):
        return False
    return part.tags[cue] in _FINITE and part.deps[cue] not in ("relcl", "acl", "advcl")


def _is_for_deed(part: ParsedPart, cue: int) -> bool:
    """Whether it is what somebody is for doing: "most members favoured extending the cuts"."""
    return part.tags[cue] in _FINITE and part.tags[cue + 1 : cue + 2] == ("VBG",) and part.deps[cue] != "relcl"


def _is_wanted_so(passage: Passage, cue: int) -> bool:
    """Whether somebody wants a thing to be somewhere or somehow: "never wanted this in the papers"."""
    part = passage.part
    thing = part.child(cue, "dobj")
    if part.lemmas[cue] != "want" or part.tags[cue] not in _FINITE or thing is None:
        return False
    behind = [word for word in part.children[cue] if word > thing]
    done = part.child(thing, "acl")
    if done is not None and done == thing + 1 and part.tags[done] == "VBN":
        return True  # "wanted the price frozen"
    return any(
        part.deps[word] == "oprd"
        or (part.deps[word] == "prep" and part.lowered[word] in _PLACING and not passage.in_time(word + 1))
        or (part.deps[word] in ("advcl", "xcomp") and any(part.tags[at] == "TO" for at in part.children[word]))
        for word in behind
    )


def _is_charge(part: ParsedPart, finding: Finding) -> bool:
    """Whether it is what somebody is accused of or thanked for: "accused the mayor of wanting to close the yard"."""
    cue = finding.anchor
    charging = part.heads[part.heads[cue]]
    return part.deps[cue] == "pcomp" and finding.head is not None and part.child(charging, "dobj") == finding.head


def _is_owned_up_to(part: ParsedPart, finding: Finding) -> bool:
    """Whether it is what somebody says he did or thought himself: "admitted wanting to go", "sorry for calling it"."""
    cue = finding.anchor
    above = part.heads[cue]
    if part.deps[cue] == "pcomp":
        above = part.heads[above]
        if part.child(above, "dobj") is not None:
            return False
    elif part.deps[cue] not in ("xcomp", "ccomp"):
        return False
    if part.lowered[cue] == "considering":
        return False
    return any(
        entry.kind == "say" and set("qcp") & set(entry.takes) for entry in cues("verb").get(part.lemmas[above], ())
    )


def _is_anybody(part: ParsedPart, finding: Finding) -> bool:
    """Whether a wish only says who is meant, whoever it is: "those who want to stay may stay"."""
    if finding.head is None or part.child(finding.anchor, "ccomp") is not None:
        return False
    meant = part.child(finding.speaker, "det") if finding.speaker is not None else None
    open_to_all = meant is not None and part.lowered[meant] in _ANY
    return open_to_all or (finding.head > 0 and part.lowered[finding.head - 1] in _ANYBODY)


def _is_shown_by_a_thing(part: ParsedPart, finding: Finding) -> bool:
    """Whether a thing shows something in somebody's reasoning: "the delay proves that ..."; a document reports."""
    if part.lemmas[finding.anchor] not in _SHOWING or finding.head is None:
        return False
    thing = finding.head if finding.speaker is None else finding.speaker
    told = part.mention_at.get(thing)
    if told is not None and told.kind not in ("event", "place"):
        return False
    if part.tags[thing][:2] != "NN":
        return part.lowered[thing] in ("it", "this", "that", "which", "what")
    return part.lemmas[thing] not in source_nouns() and part.lemmas[thing] not in _RESEARCH
