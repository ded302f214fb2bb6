"""What a cue takes as its content beside clauses: infinitives, objects, charges, as spans of characters."""

from __future__ import annotations

import re

from reportedly.attribution.contents.adjuncts import CHARGES, OCCASIONS, is_due, is_setting, with_adjuncts, with_company
from reportedly.attribution.lexicon import cues, source_nouns
from reportedly.attribution.misread import joined_by_nothing
from reportedly.attribution.passage import MARKS, Passage
from reportedly.model.document import FINITE, ParsedPart
from reportedly.model.statement import Basis, Span

_WON = frozenset("life victim title seat win medal prize victory crown pole lead benefit compensation".split())
"""What is taken and not said by who claims it: "the flood claimed two lives"."""
_CONDITIONS = frozenset({"if", "unless", "until", "once", "provided", "because"})
_REASONS = frozenset({"if", "unless", "provided", "because"})
"""What joins to a deed on what condition and for what reason it is done, wherever parsers hang that."""
_TAKING_BACK = frozenset({"withdraw", "rescind"})
_WRITTEN = frozenset("statement remark comment word story article report testimony confession sentence".split())
_JOINTS = frozenset({"CC", "RB", ","})
_GIVEN = frozenset("promise offer ask guarantee pledge deny".split())
"""What takes two objects, of which the first is who hears it."""
_ASKING_TIME = frozenset({"ask", "plead", "beg", "pray"})
"""What one does for a time that one wants."""
_SHORT = 12
"""Words of a quotation that may end what was begun outside of it."""
_LOOSE_JOINT = re.compile(r"[\s,]+(?:and|or|but)$")
"""What joins nothing at the end of a content: "defended the levy and | left"."""
_PROOF = frozenset("evidence trace sign proof indication link connection fault wrongdoing violation cause".split())


def infinitive_after(passage: Passage, verb: int) -> Span | None:
    """The infinitive a cue governs: "promised to pay", not "denied the claims of the first clerk to speak"."""
    part = passage.part
    if (part.lemmas[verb] == "deny" and part.child(verb, "dobj") is not None) or _has_taken(part, verb):
        return None
    for word in part.children[verb]:
        if part.deps[word] in ("xcomp", "ccomp", "advcl", "acl") and word > verb:
            if part.child(word, "mark") is not None and _is_finite(part, word):
                continue  # "they said on Monday, after the attempt to merge fell apart"
            first = max(passage.edges[0][word], verb + 1)
            if part.lowered[first - 1] in _EXCEPTING:
                continue
            if any(part.tags[at] == "TO" for at in range(first, word)):
                last = _before_finite(passage, word, min(passage.edges[1][word] + 1, passage.sentence(verb)[1]))
                first -= part.deps[first - 1] == "neg" and part.tags[first] == "TO" and first - 1 > verb
                return whole(passage, first, _with_manner(passage, verb, _with_joined(passage, verb, last)))
    return None


_EXCEPTING = frozenset({"except", "besides", "than"})
"""Before what is done else: "said little except to ask for water"."""
_TELLING = frozenset({"say", "report", "claim", "announce"})
"""Verbs that govern no deed: an infinitive behind one is of what is said."""


def _has_taken(part: ParsedPart, verb: int) -> bool:
    """Whether a deed has its object, and an infinitive tells what for: "offered cash to win", "agreed to a cut to"."""
    if part.lemmas[verb] in _TELLING:
        return False
    for word in part.children[verb]:
        thing = word if part.deps[word] == "dobj" else None
        if part.deps[word] == "prep" and part.lowered[word] == "to":
            thing = part.child(word, "pobj")
        goal = part.child(verb, "xcomp", "advcl", "ccomp")
        if thing is None or goal is None or not verb < thing < goal or part.tags[thing][:2] != "NN":
            continue
        if thing not in part.mention_at and part.lemmas[thing] not in source_nouns() and part.deps[goal] != "ccomp":
            return True
    return False


def _before_finite(passage: Passage, deed: int, last: int) -> int:
    """Where a deed ends before what is done, and not to be done: "told her to run | and gave her his water"."""
    part = passage.part
    for word in part.children[deed]:
        done = part.tags[deed] == "VBN" and part.tags[word] == "VBD"  # "to have jumped and claimed"
        if part.deps[word] == "conj" and deed < word < last and _is_finite(part, word) and not done:
            joint = passage.edges[0][word]
            while joint > deed + 1 and part.tags[joint - 1] in _JOINTS:
                joint -= 1
            return joint
    return last


def _is_finite(part: ParsedPart, verb: int) -> bool:
    return part.tags[verb] in ("VBD", "VBZ") or any(
        part.tags[word] in FINITE for word in part.children[verb] if part.deps[word] in ("aux", "auxpass")
    )


def _with_joined(passage: Passage, verb: int, last: int) -> int:
    """Where a deed ends with others that parsers join to the cue: "wants to mend the roof | and paint it"."""
    part = passage.part
    high = passage.sentence(verb)[1]
    while part.tags[verb] != "VB":
        at = last
        while at < high and part.tags[at] in _JOINTS:
            at += 1
        joined = at > last or part.tags[last - 1] in _JOINTS
        if not joined or at == high or part.tags[at] != "VB" or part.deps[at] not in ("conj", "dep"):
            break
        last = min(passage.edges[1][at] + 1, high)
    return last


def _with_manner(passage: Passage, verb: int, last: int) -> int:
    """Where a deed ends with how and on what condition it is done, where parsers hang that on the cue."""
    part = passage.part
    for word in part.children[verb]:
        if word < last or passage.edges[0][word] != last or part.deps[word] not in ("prep", "advcl"):
            continue
        opener = part.lowered[last + (part.words[last].lower() == "even")]
        if (part.deps[word] == "prep" and is_setting(passage, word)) or (
            part.deps[word] == "advcl" and opener not in _CONDITIONS
        ):
            break
        last = min(passage.edges[1][word] + 1, passage.sentence(verb)[1])
    return with_reason(passage, last)


def with_reason(passage: Passage, last: int) -> int:
    """Where a deed ends with the condition or reason right behind it: "threatened to end it | if she did not pay"."""
    part = passage.part
    high = passage.sentence(last - 1)[1]
    joint = last + ("".join(part.words[last : last + 1]).lower() in ("even", "only"))
    if joint >= high or part.lowered[joint] not in _REASONS:
        return last
    clause = part.heads[joint]
    joined = part.deps[joint] == "mark" or part.lowered[joint] == "provided"
    clause = joint if part.tags[joint][:2] == "VB" else clause
    return min(passage.edges[1][clause] + 1, high) if joined and joint <= clause < high else last


def object_after(passage: Passage, verb: int) -> Span | None:
    """The object of a cue with all that hangs on it: "denied the report"."""
    part = passage.part
    found = _thing_told(passage, verb)
    if found is not None and is_set_off(part, verb, found):
        return None
    if found is not None and (said := unjoined(passage, verb)):
        return said
    if found is None:
        return gerund_after(passage, verb) or _called_before(passage, verb)
    if part.lemmas[verb] == "claim" and part.lemmas[found] in _WON:
        return None
    if part.lemmas[verb] in _TAKING_BACK and not _is_a_saying(part.lemmas[found]):
        return None
    last = min(with_adjuncts(passage, verb, found), passage.sentence(verb)[1])
    if part.words[last : last + 1] == ("whereby",):
        last = passage.sentence(verb)[1]
    last = _with_clause_joined(passage, verb, _before_as_of(part, found, last))
    return whole(passage, max(passage.edges[0][found], verb + 1), last)


def _with_clause_joined(passage: Passage, verb: int, last: int) -> int:
    """Where a thing told ends with what else is told by "that": "stressed the need for care | and that it is late"."""
    part = passage.part
    that = last + 1 + (part.words[last : last + 1] == (",",))
    high = passage.sentence(verb)[1]
    joined = that < high and part.words[that - 1] in ("and", "but") and part.words[that] == "that"
    if not joined or part.deps[that] != "mark" or not that < part.heads[that] < high or part.deps[verb] == "ccomp":
        return last  # "said the firm had asked for a delay and that it was late"
    clausal = any("c" in entry.takes for entry in cues("verb").get(part.lemmas[verb], ()))
    return min(passage.edges[1][part.heads[that]] + 1, high) if clausal else last


def unjoined(passage: Passage, verb: int) -> Span | None:
    """What parsers take for a thing and a second deed: "claims the state, among others, is behind it"."""
    part = passage.part
    clausal = any("c" in entry.takes for entry in cues("verb").get(part.lemmas[verb], ()))
    clause = joined_by_nothing(part, verb) if clausal else None
    if clause is None:
        return None
    return whole(passage, verb + 1, min(passage.edges[1][clause] + 1, passage.sentence(verb)[1]))


def _thing_told(passage: Passage, verb: int) -> int | None:
    """The object of a cue, of two side by side that which is told to the other: "promised the mayor a bridge"."""
    part = passage.part
    objects = [word for word in part.children[verb] if part.deps[word] == "dobj" and word > verb]
    beside = (
        len(objects) > 1
        and part.lemmas[verb] in _GIVEN
        and passage.edges[1][objects[0]] + 1 == passage.edges[0][objects[1]]
    )
    return objects[1] if beside else next(iter(objects), None)


def is_set_off(part: ParsedPart, verb: int, thing: int) -> bool:
    """Whether what parsers take for an object goes on with what was said before: "it sank, they report, a loss"."""
    said = part.child(verb, "ccomp")
    return part.words[verb + 1 : verb + 2] == (",",) and said is not None and said < verb < thing


def _is_a_saying(noun: str) -> bool:
    """Whether a noun names what was said, and can be taken back: "withdrew the claim", but not "withdrew his name"."""
    return noun in _WRITTEN or any(cue.kind not in ("intent", "wish", "belief") for cue in cues("noun").get(noun, ()))


def gerund_after(passage: Passage, verb: int) -> Span | None:
    """The deed in the -ing form that a cue takes: "announced leaving the union", "denied having met him"."""
    part = passage.part
    found = next((word for word in part.children[verb] if part.deps[word] in ("xcomp", "pcomp", "ccomp")), None)
    behind = verb + 1
    while behind < len(part.words) and (part.words[behind] in MARKS or part.tags[behind] == "RB"):
        behind += 1  # "admitted deliberately selling it"
    if found is None or found < verb or part.tags[behind : behind + 1] != ("VBG",):
        return None
    return span_of(passage, found)


def _called_before(passage: Passage, verb: int) -> Span | None:
    """What is called something that stands before it: 'dismissed as "theatre" a warning that ...'."""
    part = passage.part
    if part.words[verb + 1 : verb + 2] != ("as",):
        return None
    quotation = passage.next_quotation(part.starts[verb])
    if quotation is None or not quotation.closed or passage.word_from(quotation.inside[0]) > verb + 4:
        return None
    first = passage.word_from(quotation.outside[1])
    if first >= len(part.words) or part.tags[first] not in ("DT", "PRP$", "NNS", "NNP"):
        return None
    return whole(passage, verb + 2, passage.sentence(verb)[1])


def _before_as_of(part: ParsedPart, first: int, last: int) -> int:
    """Where "as of Friday" begins, the time of the saying and no part of what is said, else `last`."""
    for word in range(max(first, last - 6), last - 1):
        if part.lowered[word] == "as" and part.lowered[word + 1] == "of":
            return word
    return last


def document_object(passage: Passage, verb: int) -> Span | None:
    """The object of what a document says: "the poll shows a lead"; people are cited only for finding evidence."""
    part = passage.part
    subject, found = part.child(verb, "nsubj"), part.child(verb, "dobj")
    proves = part.lemmas[verb] == "find" and found is not None and part.lemmas[found] in _PROOF
    if not proves and (subject is None or source_nouns().get(part.lemmas[subject]) is not Basis.DOCUMENT):
        return None
    return object_after(passage, verb)


def span_of(passage: Passage, word: int) -> Span | None:
    """The words under `word`, within its sentence."""
    first, last = passage.sentence(word)
    return whole(passage, max(passage.edges[0][word], first), min(passage.edges[1][word] + 1, last))


def receiver_and_clause(passage: Passage, verb: int) -> Span | None:
    """What somebody is urged to do: "urged the firm to pay", the one urged included."""
    part = passage.part
    clause = next((w for w in part.children[verb] if part.deps[w] in ("xcomp", "ccomp", "advcl") and w > verb), None)
    target = part.child(verb, "dobj")
    if clause is None:
        return None
    first = max(passage.edges[0][clause], verb + 1)
    if not any(part.tags[at] == "TO" for at in range(first, clause + 1)) or _is_finite(part, clause):
        return None  # "told them that the burden of having to pay never lifts"
    if target is not None and verb < target < clause:
        first = max(passage.edges[0][target], verb + 1)
    last = _before_finite(passage, clause, min(passage.edges[1][clause] + 1, passage.sentence(verb)[1]))
    return whole(passage, first, _with_joined(passage, verb, last))


def charge_after(passage: Passage, verb: int) -> Span | None:
    """What somebody is accused of, the accused included: "accused the firm of delay"."""
    part = passage.part
    target = part.child(verb, "dobj")
    if target is None:
        return gerund_after(passage, verb)  # "blamed overloading"
    if target < verb:
        return None
    openers = CHARGES | {"on"} if part.lemmas[verb] == "blame" else CHARGES
    charge = next((w for w in part.children[verb] if w > target and part.lowered[w] in openers), None)
    if charge is not None and part.lowered[charge] == "on" and is_setting(passage, charge):
        charge = None  # "blamed him on Monday"
    if part.lemmas[verb] == "charge" and (charge is None or part.lowered[charge] != "with"):
        return None  # "charged them a fee", "charged drivers for parking"
    last = passage.edges[1][charge if charge is not None else target] + 1
    last = target + 1 if charge is None and part.tags[target] == "PRP" else last
    if part.words[last - 1].endswith("ing") and (deed := infinitive_after(passage, verb)):
        first = passage.word_from(deed[0])  # "accused him of plotting | to burn the barn"
        last = passage.word_from(deed[1]) if first == last else last
    last = _with_occasion_of(passage, verb, target, last)
    return whole(passage, max(passage.edges[0][target], verb + 1), min(last, passage.sentence(verb)[1]))


def _with_occasion_of(passage: Passage, verb: int, target: int, last: int) -> int:
    """Where a charge ends with when it was done, hung on the verb: "accused him of lying | when he spoke"."""
    part = passage.part
    if not any(part.deps[word] == "pcomp" and part.tags[word] == "VBG" for word in range(target, last)):
        return last
    for word in part.children[verb]:
        if part.deps[word] == "advcl" and passage.edges[0][word] == last and part.lowered[last] == "when":
            return min(passage.edges[1][word] + 1, passage.sentence(verb)[1])
    return last


def prepositional(passage: Passage, cue: int, prepositions: frozenset[str]) -> tuple[int, Span] | None:
    """The preposition that joins a cue to its content, and the content: "called for talks"."""
    part = passage.part
    for word in (*part.children[cue], *_hung_past_giver(passage, cue)):
        if word > cue and part.lowered[word] in prepositions and part.deps[word] in ("prep", "prt", "agent"):
            inner = part.child(word, "pobj", "pcomp")
            if (
                inner is not None
                and inner > word
                and not (_is_when(passage, cue, word, inner) or _is_where_said(part, cue, word, inner))
            ):
                last = _with_deed(passage, word, min(passage.edges[1][inner] + 1, passage.sentence(cue)[1]))
                last = _with_partner(passage, cue, word, _with_purpose(passage, cue, word, last))
                last = with_reason(passage, last) if part.tags[inner] == "VBG" else with_company(passage, cue, last)
                span = whole(passage, word + 1, last)
                return (word, span) if span else None
    return None


def _with_deed(passage: Passage, preposition: int, last: int) -> int:
    """Where somebody ends with what he does, hung elsewhere: "spoke of the firm | having lied"."""
    part = passage.part
    high = passage.sentence(preposition)[1]
    opener = next((at for at in range(last, min(last + 2, high)) if part.deps[at] not in ("neg", "advmod")), last)
    if opener >= high or part.tags[opener] != "VBG":
        return last
    verb = part.heads[opener] if part.deps[opener] in ("aux", "auxpass") else opener
    done = verb > opener or (part.deps[verb] == "pcomp" and part.heads[verb] == preposition)
    return min(passage.edges[1][verb] + 1, high) if done else last


def _hung_past_giver(passage: Passage, noun: int) -> tuple[int, ...]:
    """The preposition behind who gives or makes it, hung on the verb: "got a request from Oslo | for a delay"."""
    part = passage.part
    if part.deps[noun] != "dobj" or not any(part.lowered[word] in ("from", "by") for word in part.children[noun]):
        return ()
    behind = passage.edges[1][noun] + 1
    return (behind,) if behind in part.children[part.heads[noun]] else ()


def _with_partner(passage: Passage, cue: int, preposition: int, last: int) -> int:
    """Where a thing ends with whom it is with, or till when, hung on the cue: "insisted on talks | with the crew"."""
    part = passage.part
    for word in part.children[cue] if part.tags[cue][:2] == "VB" else ():
        told = word != preposition and passage.edges[0][word] == word == last and part.deps[word] == "prep"
        with_whom = part.lowered[last : last + 1] in (("with",), ("between",)) and part.lemmas[last - 1] not in cues(
            "verb"
        )
        if told and (is_due(passage, cue, word) or (with_whom and not is_setting(passage, word))):
            return min(passage.edges[1][word] + 1, passage.sentence(cue)[1])
    return last


def _with_purpose(passage: Passage, cue: int, preposition: int, last: int) -> int:
    """Where what is asked for ends with what it is for, hung on the cue: "asked for a week | to consult them"."""
    part = passage.part
    awaited = part.lowered[preposition] == "on" and part.lemmas[cue] in _COUNTING
    if not (awaited or part.lowered[preposition] == "for") or part.words[last : last + 1] != ("to",):
        return last
    deed = part.heads[last]
    return passage.edges[1][deed] + 1 if part.heads[deed] == cue and passage.edges[0][deed] == last else last


_COUNTING = frozenset({"count", "rely", "bank", "depend"})
"""What one does on somebody to do a thing: "counts on the court to be slow"."""


def _is_when(passage: Passage, cue: int, preposition: int, inner: int) -> bool:
    """Whether it is when something is said, and not the time that is asked: "asked for five more years"."""
    part = passage.part
    asked = part.lowered[preposition] == "for" and part.lemmas[cue] in _ASKING_TIME
    return passage.in_time(inner) and not asked


def _is_where_said(part: ParsedPart, cue: int, preposition: int, inner: int) -> bool:
    """Whether it is where a noun was said and not what: "her endorsement on television"."""
    return part.tags[cue][:2] == "NN" and part.lowered[preposition] == "on" and part.lemmas[inner] in OCCASIONS


def whole(passage: Passage, first: int, last: int) -> Span | None:
    """The words [first, last) as a content: no comma at the ends, and neither a quotation nor a word cut in two."""
    span = passage.span(first, passage.past_hyphen(last))
    if span is None:
        return None
    start, end = span
    at_start = passage.quotation_at(start)
    if at_start and at_start.inside[0] == start and at_start.closed and at_start.outside[1] < end:
        start = at_start.outside[0]
    end = max(end, _into_quotation(passage, last))
    at_end = passage.quotation_at(end - 1)
    if at_end and at_end.outside[0] >= start and at_end.outside[0] < end < at_end.outside[1]:
        end = at_end.outside[1] if at_end.closed else at_end.inside[1]
    return unbalanced(passage, (start, end))


def _into_quotation(passage: Passage, last: int) -> int:
    """Where a short quotation ends that goes on from the words before `last` with no comma: 'the plan "a mistake"'."""
    words = passage.part.words
    if last >= len(words) or words[last] not in MARKS:
        return 0
    quotation = passage.quotation_at(passage.part.starts[last])
    if quotation is None or not quotation.closed or quotation.outside[0] != passage.part.starts[last]:
        return 0
    rest = passage.word_from(quotation.inside[1])
    within = rest <= passage.sentence(last - 1)[1] and rest - last <= _SHORT
    return quotation.inside[1] if within else 0


def unbalanced(passage: Passage, span: Span) -> Span | None:
    """Leave out a mark at either end whose partner lies outside."""
    start, end = span
    text = passage.part.text
    while end > start and (text[end - 1] in MARKS or text[end - 1] in " ,"):
        mark = passage.quotation_at(end - 1)
        if text[end - 1] in MARKS and (mark is None or mark.outside[0] >= start):
            break
        end -= 1
    if loose := _LOOSE_JOINT.search(text, start, end):
        end = loose.start()
    return (start, end) if end > start else None
