"""The clause that a cue governs, however it was parsed: "said (that) the talks will go on"."""

from __future__ import annotations

from reportedly.attribution.contents.clause_ends import end_of_clause, with_series
from reportedly.attribution.contents.complements import span_of, unjoined, whole
from reportedly.attribution.lexicon import cues, source_nouns
from reportedly.attribution.misread import lacks_nothing
from reportedly.attribution.passage import MARKS, Passage
from reportedly.model.document import FINITE, ParsedPart
from reportedly.model.statement import Basis, Span

_CLAUSES = ("ccomp", "parataxis")
_LONG_SUBJECT = 16
"""Words of a subject that may stand between a cue and its clause."""
_OPENING = 5
"""Words before "whom" or "which" that a relative clause may open with: "a small majority of whom"."""
_TIMED = 8
"""Words of when and where something was said that may stand before it."""
_TOLD = frozenset({"tell", "inform", "assure", "remind", "warn", "notify", "advise", "alert"})
_PEOPLE = frozenset({Basis.PERSON, Basis.OFFICIAL, Basis.ANONYMOUS, Basis.WITNESS})
"""What nouns for people stand for, and no noun for a body or a document."""
_SAYING = frozenset({"say", "report", "state", "announce", "claim", "add", "note", "confirm", "indicate"})
_HOLDING = frozenset("suggest believe think argue warn insist hope fear predict conclude reveal acknowledge".split())
_SORRY = frozenset({"apologise", "apologize"})
_ASKING = frozenset({"ask", "wonder", "inquire", "enquire"})
_DASHES = frozenset({"-", "–", "—", "--"})
_WHERE = frozenset({"in", "on", "at", "during", "after", "before"})
_WHOM = frozenset({"to", "from"})
"""What stands before whom something is told to or learned from."""
_ANSWERING = frozenset("say think believe hope claim insist suggest answer reply".split())
"""Verbs behind which one word can stand for all that is said: "said so"."""
_AS_SAID = frozenset({("as", "much"), ("the", "opposite"), ("the", "same"), ("the", "contrary")})
_OF_THINGS = frozenset({("NN",), ("NNS",), ("NNP",), ("JJ",), ("CD",)})


def clause_after(passage: Passage, verb: int) -> Span | None:
    """The clause a cue governs to its right, without the "that" before it: "said (that) the talks will go on"."""
    part = passage.part
    if _is_put_before(passage, verb):
        return None
    in_talk = passage.quoted[verb] and not passage.lightly_quoted(verb)
    clause = next(
        (w for w in part.children[verb] if part.deps[w] in _CLAUSES and w > verb and passage.quoted[w] >= in_talk), None
    )
    clause = clause if clause is not None else _taken_for_adverbial(passage, verb)
    if clause is None:
        said = unjoined(passage, verb) or _clause_by_sight(passage, verb)
        return said or _clause_above(passage, verb) or _meant(passage, verb) or _shared(passage, verb)
    if _is_put_in(part, verb, clause) or _only_tells(passage, clause) or _is_of_a_series(passage, verb, clause):
        return None
    if part.deps[clause] == "parataxis" and _has_infinitive(passage, verb):
        return None
    told = part.child(verb, "dobj")
    if told is not None and verb < told < clause and part.lemmas[told] in cues("noun") and told not in part.mention_at:
        if part.lemmas[verb] != "say":
            return None
        return whole(passage, max(passage.edges[0][told], verb + 1), passage.sentence(verb)[1])
    first = max(passage.edges[0][clause], verb + 1)
    taken = part.child(verb, "dobj")
    bare = part.child(clause, "nsubj", "nsubjpass", "expl") is None and part.lemmas[verb] not in _TOLD
    ends = passage.edges[1][taken] + 1 if taken is not None else 0
    closed = part.words[ends : ends + 1] == (",",) and "," in part.words[taken:ends] and part.tags[clause] == "VBN"
    if (
        taken is not None
        and verb < taken
        and ((ends <= first and "," not in part.words[ends:first]) or (closed and ends + 1 == first))
        and bare
        and (_is_finite(part, clause) or part.tags[clause] == "JJ")
    ):
        first = max(passage.edges[0][taken], verb + 1)
    astray = any(part.deps[word] in ("nsubj", "nsubjpass") for word in range(verb + 1, first))
    if (astray and not _is_whole(part, first, clause)) or _lacks_subject(passage, verb, clause, first):
        first = verb + 1
    first += _is_hearer(part, verb, first)
    last = end_of_clause(passage, verb, clause, first)
    return whole(passage, _without_that(passage, first, clause), last)


def _is_whole(part: ParsedPart, that: int, clause: int) -> bool:
    """Whether "that" opens a clause with a subject behind it: "knew when he signed it | that the house was sold"."""
    subject = part.child(clause, "nsubj", "nsubjpass", "expl")
    opens = part.lowered[that] == "that" and part.deps[that] == "mark" and part.heads[that] == clause
    return opens and subject is not None and that < subject < clause


def _is_of_a_series(passage: Passage, verb: int, clause: int) -> bool:
    """Whether a clause goes on with what another tells: "said they preferred to wait, that several hoped to"."""
    part, goal, first = passage.part, passage.part.child(verb, "xcomp"), passage.edges[0][clause]
    set_off = part.lowered[first] == "that" and part.words[first - 1] == "," and part.deps[verb] == "ccomp"
    return set_off and goal is not None and verb < goal < first and part.lowered[verb + 1] == "to"


def _shared(passage: Passage, verb: int) -> Span | None:
    """The clause that two cues have in common, behind the second: "we knew, and all agreed, that it would not hold"."""
    part = passage.part
    second = next((at for at in part.children[verb] if part.deps[at] == "conj" and at > verb + 2), None)
    between = part.words[verb + 1 : verb + 2] == (",",) and part.tags[verb + 2 : verb + 3] == ("CC",)
    if second is None or not between or part.words[second + 1 : second + 2] != (",",):
        return None
    own = part.child(second, "nsubj")
    return clause_after(passage, second) if own is not None and verb + 2 < own < second else None


def clause_with_that(passage: Passage, verb: int) -> Span | None:
    """The clause of a verb that tells something only with "that": "held that it was void", not "held a meeting"."""
    part = passage.part
    told = part.child(verb, "ccomp")
    mark = part.child(told, "mark") if told is not None and told > verb else None
    return clause_after(passage, verb) if mark is not None and part.lowered[mark] == "that" else None


def _past_aside(part: ParsedPart, first: int, clause: int) -> int | None:
    """Where what is told begins behind an aside: "asked, in a call, | whether", "would like, if I may, | to go"."""
    behind = (at for at in range(first + 1, clause) if part.words[at - 1] == "," and part.heads[at] == clause)
    joints = (at for at in behind if part.lowered[at] == "whether" or part.tags[at] == "TO")
    return next(joints, None) if part.words[first - 1] == "," else None


def _only_tells(passage: Passage, clause: int) -> bool:
    """Whether what parsers take for a clause only tells who said it: "accepted a truce, | the mediator said, but"."""
    part, first = passage.part, passage.edges[0][clause]
    first += part.words[first] == ","
    behind = part.words[clause + 1 : clause + 2]
    return part.words[first - 1] == "," and part.lemmas[clause] in _SAYING and behind in ((",",), (".",), ())


def _is_put_before(passage: Passage, verb: int) -> bool:
    """Whether a cue only parts a clause from what it is about: "it is unlikely, she said, that it will open"."""
    part = passage.part
    subject = part.child(verb, "nsubj")
    if part.words[verb + 1 : verb + 3] != (",", "that") or subject is None or not subject < verb:
        return False
    comma = passage.edges[0][subject] - 1
    before = range(passage.sentence(verb)[0], max(comma, 0))
    return part.words[comma] == "," and any(part.lemmas[at] == "be" and part.tags[at] in FINITE for at in before)


def _is_put_in(part: ParsedPart, verb: int, clause: int) -> bool:
    """Whether a cue between commas has told what stands before it: "ten sing, the Post said, most of whom are old"."""
    said = part.child(verb, "ccomp")
    opener = range(verb + 2, min(verb + 2 + _OPENING, clause))
    whose = any(part.tags[word] in ("WP", "WDT") and part.lowered[word - 1] == "of" for word in opener)
    return said is not None and said < verb and part.words[verb + 1] == "," and whose


def _is_hearer(part: ParsedPart, verb: int, first: int) -> bool:
    """Whether who is told it opens what parsers take for the clause: "told reporters | officials were still there"."""
    hears = part.lemmas[verb] in _TOLD and first == verb + 1 and source_nouns().get(part.lemmas[first]) in _PEOPLE
    return hears and part.deps[first] == "compound" and part.tags[first] == "NNS"


def _is_finite(part: ParsedPart, verb: int) -> bool:
    return part.tags[verb] in FINITE or any(part.tags[word] in FINITE for word in part.children[verb])


def _taken_for_adverbial(passage: Passage, verb: int) -> int | None:
    """The clause right behind a cue that opens with words of its own: "said as a child she was ill"."""
    part = passage.part
    if part.lemmas[verb] in _SORRY:
        return next((w for w in part.children[verb] if part.deps[w] == "advcl" and _is_if(part, w)), None)
    if part.lemmas[verb] in _ASKING:
        return _asked_if(passage, verb)
    if part.lemmas[verb] not in _SAYING:
        return None
    for word in part.children[verb]:
        begins = part.deps[word] == "advcl" and word > verb and passage.edges[0][word] == verb + 1
        begins = begins and part.tags[verb + 1] not in ("WRB", "MD")
        if begins and part.tags[word] in FINITE | {"VBN"} and part.child(word, "mark") is None:
            return word if part.child(word, "nsubj", "nsubjpass", "expl") is not None else None
    return None


def _asked_if(passage: Passage, verb: int) -> int | None:
    """What somebody asks by "if", right behind the verb or whom he asks: "asked the crew if they had slept"."""
    part = passage.part
    asked = part.child(verb, "dobj", "dative")
    begins = {verb + 1} | ({passage.edges[1][asked] + 1} if asked is not None and asked > verb else set())
    hung = (word for word in part.children[verb] if part.deps[word] == "advcl" and _is_if(part, word))
    return next((word for word in hung if word > verb and passage.edges[0][word] in begins), None)


def _is_if(part: ParsedPart, clause: int) -> bool:
    mark = part.child(clause, "mark")
    return mark is not None and part.lowered[mark] == "if"


def _clause_above(passage: Passage, verb: int) -> Span | None:
    """The clause that parsers take a cue to belong to: "the paper reported in May, two shops had closed"."""
    part = passage.part
    clause = part.heads[verb]
    hung = part.deps[verb] == "ccomp" or (part.deps[verb] == "advcl" and not _is_joined(part, verb))
    if part.lemmas[verb] not in _SAYING or not hung or clause < verb:
        return None
    subject = part.child(clause, "nsubj", "nsubjpass", "expl")
    if subject is None or subject < verb or passage.sentence(clause) != passage.sentence(verb):
        return None
    if part.child(verb, "nsubj") is None or part.child(verb, "dobj") is not None:
        return None
    if any(part.deps[word] == "ccomp" and word < verb for word in part.children[verb]):
        return None  # "she has left, the paper reported on Friday, an agency says"
    behind = passage.edges[1][verb] + 1
    first = behind + (part.words[behind] == ",")
    if passage.edges[0][subject] != first or first - verb > _TIMED or behind == verb + 1:
        return None
    return whole(passage, first, min(passage.edges[1][clause] + 1, passage.sentence(verb)[1]))


def _is_joined(part: ParsedPart, verb: int) -> bool:
    """Whether a word joins a clause to what it hangs on: "as the paper reported", "when she said"."""
    return part.child(verb, "mark") is not None or any(part.tags[word] == "WRB" for word in part.children[verb])


def _meant(passage: Passage, verb: int) -> Span | None:
    """The word that stands for what was said before: "many people think that"."""
    part = passage.part
    behind = part.words[verb + 1 : verb + 3]
    if part.lemmas[verb] == "say" and _is_same(part, verb + 1):
        return part.span(verb + 1, verb + 3)
    if part.lemmas[verb] == "say" and (of_sort := _of_the_sort(part, verb + 1)):
        return part.span(verb + 1, of_sort)
    if len(behind) < 2 or not (_is_answer(part, verb) or _is_taken_up(part, verb)):
        return None
    if behind[1][0].isalnum():
        return None
    return part.span(verb + 1, verb + 2)


def _of_the_sort(part: ParsedPart, first: int) -> int | None:
    """Where the words end that stand for what was told before: "said anything of the sort"."""
    words = tuple(word.lower() for word in part.words[first : first + 4])
    told = words[:1] in (("anything",), ("nothing",), ("something",)) and words[1:3] == ("of", "the")
    return first + 4 if told and words[3:] in (("sort",), ("kind",)) else None


def _is_taken_up(part: ParsedPart, verb: int) -> bool:
    return part.tags[verb] in FINITE and part.lowered[verb + 1] in ("that", "this")


def _is_same(part: ParsedPart, first: int) -> bool:
    """As in "a third said the opposite", "he had said as much to the minister"."""
    words = tuple(word.lower() for word in part.words[first : first + 2])
    goes_on = part.words[first + 2 : first + 3] == ("as",) or part.tags[first + 2 : first + 3] in _OF_THINGS
    return words in _AS_SAID and not goes_on


def _is_answer(part: ParsedPart, verb: int) -> bool:
    """As in "she says so", "he claimed otherwise", "they said yes"."""
    said = part.lowered[verb + 1]
    whole = said in ("so", "yes", "no", "otherwise") and part.words[verb + 2 : verb + 3] != ("-",)  # "so-called"
    return part.lemmas[verb] in _ANSWERING and part.child(verb, "neg") is None and whole


def _lacks_subject(passage: Passage, verb: int, clause: int, first: int) -> bool:
    """Whether parsers gave the subject of a clause to the cue: "reported three shops were damaged"."""
    part = passage.part
    if (
        part.lemmas[verb] in _TOLD
        or part.tags[clause] not in ("VBD", "VBN", "VBZ", "VBP")
        or first - verb > _LONG_SUBJECT
    ):
        return False
    if part.tags[first] not in FINITE or any(
        part.deps[w] in ("nsubj", "nsubjpass", "mark") for w in part.children[clause]
    ):
        return False
    between = part.words[verb + 1 : first]
    return bool(between) and not {",", ":", ";"}.intersection(between) and part.deps[first - 1] != "prep"


def _has_infinitive(passage: Passage, verb: int) -> bool:
    """Whether an infinitive hangs on a cue: "is threatening to cancel"."""
    part = passage.part
    inner = part.child(verb, "xcomp")
    return inner is not None and any(part.tags[word] == "TO" for word in part.children[inner])


def _clause_by_sight(passage: Passage, verb: int) -> Span | None:
    """The rest of the sentence after "VERB that", however it was parsed."""
    part = passage.part
    last = passage.sentence(verb)[1]
    talk = passage.quotation_at(part.starts[verb])
    if talk is not None and not passage.lightly_quoted(verb):
        last = min(last, passage.word_from(talk.inside[1]))
    if part.lemmas[verb] in _SAYING | _HOLDING and (said := _said_by_sight(passage, verb)):
        return said
    told = part.child(verb, "dobj") if part.lemmas[verb] in _TOLD else None
    heard = part.child(told, "relcl") if told is not None else None
    if told is not None and heard is not None and _asks(part, passage.edges[0][heard], told):
        return span_of(passage, heard)
    if part.words[verb + 1 : verb + 2] == (",",) and part.tags[verb + 2 : verb + 3] == ("VBG",):
        return _clause_behind(passage, verb + 2, last)
    behind = "".join(part.words[verb + 1 : verb + 2]).lower()
    far = part.lemmas[verb] in _TOLD | {"say", "report"} or behind in _WHERE | _WHOM
    reach = 12 if part.lemmas[verb] in _TOLD else 8 if far else 3
    for word in range(verb + 1, min(verb + reach, last)):
        near = part.tags[word] in ("NN", "NNS") and word < verb + 3 and behind not in _WHOM | _WHERE
        if (near and part.lemmas[verb] not in _TOLD) or (behind in _WHOM and _ends_address(part, word)):
            return None
        joins = part.tags[word] == "IN" or part.deps[word] == "mark" or _is_owed(part, verb, word)
        joins = joins and part.tags[verb + 1] != "CC"  # "was continuing and that": another's clause
        if part.lowered[word] in ("that", "whether") and joins:
            first = word + (part.lowered[word] == "that")
            clause = part.heads[word]
            end = last
            if behind in _WHOM and clause > word:
                end = with_series(passage, verb, min(passage.edges[1][clause] + 1, last), first > word)
            if any(tag in FINITE for tag in part.tags[first:end]):
                return whole(passage, first, end)
        if part.tags[word][:2] == "VB" and (part.deps[word] not in ("acl", "pcomp") or part.lemmas[word] in _SAYING):
            break  # "people told of it as saying | that ...": another's clause
    return _clause_past(passage, verb, last) if part.lemmas[verb] in _TOLD | {"say"} else None


def _asks(part: ParsedPart, opener: int, told: int) -> bool:
    """Whether what parsers hang on who is told it is what he is told: "told him what he saw", "told a court who"."""
    word = part.lowered[opener]
    if word == "that":
        return lacks_nothing(part, told)
    body = source_nouns().get(part.lemmas[told]) is Basis.ORGANISATION
    return word == "what" or (word == "who" and body) or part.tags[opener] not in ("WP", "WDT", "IN")


def _ends_address(part: ParsedPart, word: int) -> bool:
    """Whether no clause of the cue follows behind whom it is told to: a noun that tells something, or "and"."""
    return part.tags[word] in ("CC", ",") or part.lemmas[word] in cues("noun")


def _is_owed(part: ParsedPart, verb: int, that: int) -> bool:
    """Whether "that" opens what a cue lacks and is no relative: "told him before the fire that it was late"."""
    taken = part.child(verb, "dobj")
    if taken is not None and that == max(part.subtree(taken)) + 1 and part.child(taken, "relcl", "acl") is None:
        return True
    lacking = taken is None or (part.lemmas[verb] in _TOLD and part.child(taken, "relcl", "acl") is None)
    clause = part.heads[that]
    subject = part.child(clause, "nsubj", "nsubjpass")
    clause = part.heads[clause] if subject is None else clause
    subject = part.child(clause, "nsubj", "nsubjpass")
    return lacking and part.tags[that] == "WDT" and subject is not None and that < subject < clause


def _said_by_sight(passage: Passage, verb: int) -> Span | None:
    """What parsers take for a thing that is said: "said a law allowing the sale marked a change"."""
    part = passage.part
    thing = part.child(verb, "dobj")
    if thing is None or thing < verb:
        return None
    first, last = max(passage.edges[0][thing], verb + 1), min(passage.edges[1][thing] + 1, passage.sentence(verb)[1])
    if part.words[last : last + 1] == (",",) and part.tags[last + 1 : last + 2] == ("VBG",):
        last = passage.sentence(verb)[1]
    verbs = (at for at in range(thing + 1, last) if part.tags[at] in FINITE and part.deps[at] != "relcl")
    finite = next((at for at in verbs if part.deps[at] != "acl" or part.child(at, "mark") is None), None)
    if finite is None or _DASHES.intersection(part.words[thing:finite]):
        return None
    return whole(passage, first + (part.lowered[first] == "that" and part.tags[first] == "IN"), last)


def _clause_past(passage: Passage, verb: int, last: int) -> Span | None:
    """The clause behind an aside: "told the paper, as cited by the agency, that the plane was late"."""
    words = passage.part.words
    comma = next((word for word in range(verb + 1, min(verb + 8, last)) if words[word] == ","), None)
    return _clause_behind(passage, comma + 1, last) if comma is not None else None


def _clause_behind(passage: Passage, first: int, last: int) -> Span | None:
    """The clause behind a participle: "said, quoting two officials, that the plane was late"."""
    words = passage.part.words
    for word in range(first, min(first + 25, last - 1)):
        first = word + 1 + (words[word + 1] in MARKS)
        if words[word] == "," and first < last and words[first].lower() in ("that", "whether"):
            return whole(passage, first + (words[first].lower() == "that"), last)
    return None


def _without_that(passage: Passage, first: int, clause: int) -> int:
    part = passage.part
    while first < clause and (part.words[first] in (",", ":", "–", "—", "-", "--")):
        first += 1
    timed = first
    while timed < clause and passage.in_time(timed) and part.deps[timed] not in ("nsubj", "poss", "nsubjpass"):
        timed += 1
    first = first if part.tags[timed] == "POS" else timed
    if part.lowered[first] == "only" and part.lowered[first + 1] == "that":
        first += 1
    is_joint = part.lowered[first] == "that" and part.deps[first] not in ("det", "nsubj")
    if first < clause and is_joint and part.tags[first] in ("IN", "DT", "WDT"):
        return first + 1
    if (joint := _past_aside(part, first, clause)) is not None:
        return joint
    mark = part.child(clause, "mark")
    owned = any(part.deps[word] in ("nsubj", "nsubjpass") and word < (mark or 0) for word in part.children[clause])
    if mark is not None and first < mark < clause and part.lowered[mark] == "that" and not owned:
        return mark + 1 if part.words[mark - 1] == "," or part.tags[first] in ("VBG", "IN") else first
    return first
