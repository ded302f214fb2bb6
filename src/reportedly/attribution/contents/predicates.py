"""What a cue says that somebody or something is: "called the plan a mistake", "was described as a friend"."""

from __future__ import annotations

from collections.abc import Iterator

from reportedly.attribution.contents import complements
from reportedly.attribution.contents.adjuncts import is_setting
from reportedly.attribution.lexicon import cues, source_nouns
from reportedly.attribution.participles import can_tell
from reportedly.attribution.passage import MARKS, Passage
from reportedly.model.document import FINITE, ParsedPart
from reportedly.model.statement import Basis, Span

_SEEN_AS = frozenset(
    "see view regard understand identify name justify frame present pitch interpret construe perceive define "
    "list cast bill".split()
)
_TOLD_APART = frozenset({"identify", "define", "list"})
"""Verbs with which "as" right behind a thing is theirs: "identified the driver as Roe", not "saw his job as a cook"."""
_NEEDING_MORE = frozenset({"rate", "dub"})
"""What somebody does to a thing without a word on it, too: "rated the film", "dubbed the raid Heron"."""
_LISTED = frozenset({"name", "count", "list", "rank"})
"""What one is said to be one of: "named the firm among the buyers"."""
_WHEN = frozenset({"on", "in", "at", "during"})
_UTTERED = frozenset("statement interview speech tweet letter email post briefing conference address rally".split())
"""Where somebody is called something."""
_WHITHER = frozenset({"on", "onto", "into", "up", "out", "off", "down", "back", "under", "over", "through"})
"""What stands behind a thing that is put somewhere, and not at an amount."""
_PLACING = frozenset({"place", "put"})
_UNITS = frozenset("kilometers kilometres miles km mi metres meters feet yards".split())
_ROUND = frozenset("dozens hundreds thousands millions tens teens twenties thirties".split())
_THESE = frozenset({"this", "that", "these", "those"})
_OPENING = frozenset({"DT", "PRP$", "JJ", "VBN", "NNP", "CD"})
"""What opens a second phrase right behind a noun: "the plan | a mistake", "the vote | rigged"."""
_NAMING = frozenset("call dub term label brand deem declare pronounce proclaim consider".split())
"""Verbs whose one object is a predicate where what it is said of stands before: "a plan she called a mistake"."""
_PREDICATES = frozenset({"dobj", "oprd", "acomp", "ccomp"})
_BELONGING = frozenset({"of", "to", "for"})


def predicated_object(passage: Passage, verb: int) -> Span | None:
    """An object and what it is called: "called the plan a mistake", "described it as late"."""
    part = passage.part
    if part.lemmas[verb] == "call" and part.words[verb + 1 : verb + 2] in (("off",), ("up",), ("in",), ("back",)):
        return None
    inner = next((w for w in part.children[verb] if part.deps[w] in ("ccomp", "xcomp", "oprd") and w > verb), None)
    target = next((w for w in part.children[verb] if part.deps[w] == "dobj" and w > verb), None)
    found = [w for w in (inner, target) if w is not None]
    rung = part.lemmas[verb] == "call" and any(part.tags[at] == "TO" for w in found[:1] for at in part.children[w])
    if not found or rung or (target is None and _only_names(part, verb)):
        return None
    joints = ("as", "among") if part.lemmas[verb] in _LISTED else ("as",)
    joined = [w for w in part.children[verb] if w > verb and part.lowered[w] in joints and part.deps[w] == "prep"]
    joined = joined or _hung_on_thing(passage, verb, target)
    if not joined and (part.lemmas[verb] in _SEEN_AS or (part.lemmas[verb] in _NEEDING_MORE and _is_name(part, inner))):
        return None
    if inner is None and not joined:
        seen_as = part.lemmas[verb] == "consider" and part.tags[verb] != "VBG"
        about = None if seen_as else complements.object_after(passage, verb)
        return None if part.lemmas[verb] == "call" and about and not _holds_a_name(passage, about) else about
    if target is None and _is_only_rung(passage, verb, inner):
        return None
    found += joined
    first = max(min(passage.edges[0][word] for word in found), verb + 1)
    last = max(passage.edges[1][word] for word in found) + 1
    if joined:
        last = _with_looks(passage, verb, _with_complement(passage, verb, last))
    last = _before_occasion(passage, first, last)
    return complements.whole(passage, first, min(last, passage.sentence(verb)[1]))


def _is_name(part: ParsedPart, called: int | None) -> bool:
    """Whether a thing is called nothing, or only by a name of its own: "dubbed the raid Heron"."""
    return called is None or (part.tags[called] == "NNP" and part.child(called, "det") is None)


def _hung_on_thing(passage: Passage, verb: int, thing: int | None) -> list[int]:
    """The "as" that parsers hang on the thing before it or a word within that: "saw the remark on it | as a jibe"."""
    part = passage.part
    if thing is None or part.lemmas[verb] not in _SEEN_AS:
        return []
    behind = thing + (1 if part.lemmas[verb] in _TOLD_APART else 2)
    within = (at for at in range(behind, passage.edges[1][thing] + 1) if part.lowered[at] == "as")
    return [at for at in within if part.deps[at] == "prep" and part.words[at + 1 : at + 2] != ("of",)][:1]


def _is_only_rung(passage: Passage, verb: int, inner: int | None) -> bool:
    """Whether a predicate without anything it is said of is who is rung up: "called her brother"."""
    part = passage.part
    if inner is None or part.lemmas[verb] != "call" or part.child(verb, "dobj", "nsubjpass") is not None:
        return False
    if part.tags[inner] not in ("NN", "NNS", "NNP"):
        return False
    if part.child(inner, "compound") is not None:
        return False
    about = complements.span_of(passage, inner)
    return about is not None and not _holds_a_name(passage, about)


def raised_predicate(passage: Passage, verb: int) -> Span | None:
    """What a relative clause says that something before it is: "a plan (that) the mayor called a mistake"."""
    part = passage.part
    if (predicate := predicate_after(passage, verb)) is not None:
        return predicate if (part.child(verb, "dobj") or 0) < verb else None
    behind = [word for word in part.children[verb] if part.deps[word] in _PREDICATES and word > verb]
    one = len(behind) == 1 and part.lemmas[verb] in _NAMING and part.deps[behind[0]] != "ccomp"
    return complements.span_of(passage, behind[0]) if one else None


def _holds_a_name(passage: Passage, about: Span) -> bool:
    """Whether parsers take for one thing that and what it is called: "called the plan a mistake", 'it "late"'.

    Of "called her brother" and "called a witness on the telephone" nobody is called anything.
    """
    part = passage.part
    first, last = passage.word_from(about[0]), passage.word_from(about[1])
    if any(word in MARKS for word in part.words[first : last + 1]):
        return True
    return any(
        part.lowered[word - 1] in _THESE
        or (part.tags[word] in _OPENING and part.tags[word - 1] in ("NN", "NNS", "PRP"))
        for word in range(first + 1, last)
    )


def amount_after(passage: Passage, verb: int) -> Span | None:
    """What somebody says that something comes to, with the amount: "put the toll at 12"."""
    part = passage.part
    counted = part.child(verb, "dobj")
    if counted is None or counted < verb:
        return None
    for at in range(counted + 1, passage.edges[1][verb] + 1):  # hung on the verb, the thing or a word within it
        amount = part.child(at, "pobj") if part.lowered[at] == "at" else None
        last = passage.edges[1][at] + 1
        if part.tags[at] in FINITE or part.lowered[at] in _WHITHER:
            break  # "put the kettle on and left at 12", "put the house on the market at 300,000"
        if amount is not None and passage.in_time(amount):
            break  # "put the suspect in a cell at 9 p.m."
        if amount is not None and _opens_with_a_number(part, at + 1, last):
            return complements.whole(passage, max(passage.edges[0][counted], verb + 1), last)
    return _placed(passage, verb, counted)


def _placed(passage: Passage, verb: int, counted: int) -> Span | None:
    """Where or among how many a body or a document says that something is: "placed the quake 12 km off the coast"."""
    part = passage.part
    subject = part.child(verb, "nsubj")
    if subject is None or part.lemmas[verb] not in _PLACING or not _measures(part, subject):
        return None
    first, last = max(passage.edges[0][counted], verb + 1), min(passage.edges[1][verb] + 1, passage.sentence(verb)[1])
    for at in range(counted + 1, last):
        low = [word.lower() for word in part.words[at : at + 3]]
        if low[:2] == ["in", "the"] and low[2] in _ROUND:
            return complements.whole(passage, first, at + 3)
        far = part.lemmas[verb] == "place" or source_nouns().get(part.lemmas[subject]) is Basis.DOCUMENT
        if far and part.lowered[at] in _UNITS and part.tags[at - 1] == "CD":
            return complements.whole(passage, first, last)
    return None


def _measures(part: ParsedPart, subject: int) -> bool:
    """Whether it is a body or a document, and no person who puts things somewhere."""
    mention = part.mention_at.get(subject)
    known = source_nouns().get(part.lemmas[subject].lower())
    return (mention is not None and mention.kind in ("organisation", "outlet")) or known in (
        Basis.DOCUMENT,
        Basis.ORGANISATION,
        Basis.OUTLET,
    )


def _opens_with_a_number(part: ParsedPart, first: int, last: int) -> bool:
    """Whether no noun or article stands before the number: "at up to 3 million", not "at the head of 12 mills"."""
    number = next((word for word in range(first, last) if part.tags[word] == "CD"), None)
    if number is None:
        return False
    return not any(part.words[word].isalpha() and part.tags[word][:2] in ("NN", "DT") for word in range(first, number))


def _only_names(part: ParsedPart, verb: int) -> bool:
    """Whether it gives what stands before it another name: "the state school, also called Norland College"."""
    return (
        part.lemmas[verb] == "call"
        and part.deps[verb] in ("acl", "advcl")
        and part.tags[verb] != "VBG"
        and part.child(verb, "nsubj") is None
    )


def _before_occasion(passage: Passage, first: int, last: int) -> int:
    """Where what something is called ends before when or where it was: "called it a sham | on Tuesday in a speech"."""
    part = passage.part
    for word in range(last - 1, first + 1, -1):
        opens = part.lowered[word] in _WHEN and part.deps[word] == "prep" and passage.edges[1][word] + 1 == last
        inner = part.child(word, "pobj") if opens else None
        if inner is None or passage.quoted[word]:
            continue
        day = part.lowered[word] == "on" and passage.in_time(inner)
        if not day and part.lemmas[inner] not in _UTTERED:
            break
        last = word
    return last


def _with_complement(passage: Passage, verb: int, last: int) -> int:
    """Where what something is called ends with what parsers hang on the verb: "billed it as home | to three bears"."""
    part = passage.part
    for word in part.children[verb]:
        begins = word == last and part.deps[word] == "prep" and part.lowered[word] in _BELONGING
        if begins and not is_setting(passage, word):
            last = passage.edges[1][word] + 1
    return last


def predicate_after(passage: Passage, verb: int) -> Span | None:
    """What a cue says that somebody or something is: "was described as a friend", "was confirmed dead"."""
    part = passage.part
    for word in (*part.children[verb], *_behind_times(passage, verb)):
        joined = part.lowered[word] == "as" and part.deps[word] in ("prep", "mark")
        if word > verb and (
            joined or part.deps[word] == "oprd" or (part.deps[word] == "xcomp" and _is_bare(part, word))
        ):
            first, last = word if joined else passage.edges[0][word], passage.edges[1][word] + 1
            by = next((at for at in range(first, last) if part.lowered[at] == "by" and not passage.quoted[at]), last)
            told = part.tags[word] == "JJ" and by == word + 1  # "considered sacred by many"
            by = _with_looks(passage, verb, by) if joined and by == last else by
            told = told or (joined and behind_predicate(passage, verb) is not None)
            return None if by < last and not told else complements.whole(passage, first, by)
    return None


def behind_predicate(passage: Passage, verb: int) -> int | None:
    """Who says by a passive what something is, taken for a part of that: "was seen as a gift | by the islands".

    Of what somebody does, it is who does it: "was seen as an attack by the islands".
    """
    part = passage.part
    joint = next((at for at in part.children[verb] if at > verb and part.lowered[at] == "as"), None)
    thing = part.child(joint, "pobj") if joint is not None else None
    if thing is None or part.lemmas[thing] in _DEEDS or part.lemmas[thing] in cues("noun"):
        return None
    by = next((at for at in part.children[thing] if at > thing and part.lowered[at] == "by"), None)
    who = part.child(by, "pobj") if by is not None else None
    told = who is not None and (can_tell(part, who) or part.lowered[who] in _MANY)
    return who if told and part.tags[thing][:2] == "NN" else None


_DEEDS = frozenset(
    "act action attack attempt bid book campaign crime decision deed drive effort film gesture intervention move murder"
    " painting play ploy response song speech step strike trick vote work".split()
)
_MANY = frozenset({"many", "some", "most", "others", "all", "several", "few"})


def _behind_times(passage: Passage, verb: int) -> Iterator[int]:
    """What parsers hang on when something was said: "was reported at 9 a.m. | as a fire"."""
    part = passage.part
    for joint in part.children[verb]:
        time = part.child(joint, "pobj") if part.deps[joint] == "prep" and joint > verb else None
        if time is not None and passage.in_time(time):
            yield from (at for at in part.children[time] if at > time and part.lowered[at] == "as")


def _with_looks(passage: Passage, verb: int, last: int) -> int:
    """Where it ends with what else somebody looks like: "described as a short man, | with red hair, wearing a coat"."""
    part = passage.part
    high = passage.sentence(verb)[1]
    while part.lemmas[verb] == "describe" and last + 1 < high and part.words[last] == ",":
        opener = part.lowered[last + 1]
        if opener not in _LOOKS or passage.quoted[last + 1] != passage.quoted[last]:
            break
        ends = min(passage.edges[1][last + 1] + 1, high)
        done = (at for at in range(last + 1, ends - 2) if part.words[at : at + 2] == (",", "and"))
        ends = next((at for at in done if part.tags[at + 2] in FINITE), ends)
        if ends <= last + 2:
            break
        last = ends
    return last


_LOOKS = frozenset({"with", "wearing", "carrying", "weighing", "standing", "sporting", "aged", "between"})


def _is_bare(part: ParsedPart, word: int) -> bool:
    """Whether a predicate has no verb of its own: "confirmed dead", "considered a threat", not "seen leaving"."""
    if part.lowered[word] == "missing":
        return True
    return part.tags[word] in ("JJ", "NN", "NNS", "NNP", "VBN") and part.child(word, "aux", "nsubj") is None
