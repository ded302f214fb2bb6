"""Two readings of one construction, brought to one: what hangs where, whichever way the parser took it.

A parser often has two ways with the same words, and which it takes hangs on the names in them. The stages are to see
one: here the rarer is rewritten as the other.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from reportedly.language.repair import beside_speakers
from reportedly.language.repair.asked_deeds import hang_on_what_binds, hang_on_who_asks
from reportedly.language.repair.grammar import ALL_SUBJECTS
from reportedly.language.repair.main_verbs import (
    free_main_verb,
    make_aside,
    make_main_verb,
    make_teller,
    make_verb_of_adjective,
)
from reportedly.language.repair.parse import Parse
from reportedly.language.repair.told_in import tell_what_stands_beside_it
from reportedly.language.repair.told_whom import tell_him_that
from reportedly.language.repair.word_readings import WORDS
from reportedly.model.document import Name


def settle(reading: Parse) -> None:
    """Rewrite the readings that have a commoner one."""
    for at, dep in enumerate(reading.deps):
        for mend in _NOUNS.get(dep, ()):
            mend(reading, at)
    for at, word in enumerate(reading.words):
        if word.lower() in WORDS:
            WORDS[word.lower()](reading, at)
    for at, tag in enumerate(reading.tags):
        if (tag, reading.deps[at]) in _VERBS:
            _VERBS[tag, reading.deps[at]](reading, at)


def _put_under_name(reading: Parse, name: int) -> None:
    """As in "chief executive Ann Roe and Tom Lund met": the name right behind an office is who does it."""
    office = reading.heads[name]
    first = min((at for at in reading.children(name) if reading.deps[at] == "compound"), default=name)
    named = all(reading.tags[at] == "NNP" for at in range(first, name + 1))
    if first != office + 1 or reading.tags[office] != "NN" or office == reading.heads[office] or not named:
        return
    for at in reading.children(office):
        if at > name:
            reading.hang(at, name)
    reading.hang(name, reading.heads[office], reading.deps[office])
    reading.hang(office, name, "compound")


def _make_verb_of_subject(reading: Parse, word: int) -> None:
    """As in the headline "Roe and Lund meet in Turku, agree to go": what has a subject of its own is a verb."""
    doer, verb = reading.child(word, "nsubj"), reading.heads[word]
    if reading.tags[word] != "NN" or doer is None or doer > word or reading.tags[verb][:2] != "VB":
        return
    if "," not in reading.words[word:verb]:
        return
    if reading.child(word, "det", "amod", "compound", "poss") is not None:
        return
    reading.tags[word] = "VBP"
    reading.raise_over(word, verb)
    reading.hang(verb, word, "conj")


def _make_noun_of_claims(reading: Parse, word: int) -> None:
    """As in "Claims that she resigned are false", "Online reports that": what is a verb's subject is no verb."""
    told = (at for at in reading.children(word, "acl") if reading.child(at, "mark") is not None)
    clause = reading.child(word, "ccomp") or next(told, None)
    if reading.tags[word] != "VBZ" or clause is None or reading.tags[reading.heads[word]][:2] != "VB":
        return
    for at in reading.children(word):
        if at < word and reading.deps[at] == "nsubj":
            reading.deps[at] = "amod" if reading.tags[at][:2] == "JJ" else "compound"
    reading.tags[word] = "NNS"
    reading.deps[clause] = "acl"


def _make_noun_of_what_is_told(reading: Parse, word: int) -> None:
    """As in "alleges that rumours that he left were false": what is false is the rumours, and they tell that."""
    joint, clauses = word - 1, reading.children(word, "ccomp")
    if reading.word(joint) != "that" or reading.heads[joint] != word or reading.word(word + 1) != "that":
        return
    if reading.tags[word] != "VBZ" or len(clauses) != 2 or reading.child(clauses[1], *ALL_SUBJECTS, "mark") is not None:
        return
    held, does = clauses
    if reading.edges(held)[0] != word + 1 or reading.edges(held)[1] + 1 != reading.edges(does)[0]:
        return
    reading.raise_over(does, word)
    for at in reading.children(word):
        if at not in (held, joint):
            reading.hang(at, does)
    reading.hang(joint, does, "mark")
    reading.hang(word, does, "nsubjpass" if reading.child(does, "auxpass") is not None else "nsubj")
    reading.deps[held], reading.tags[word] = "acl", "NNS"


def _make_noun_of_object(reading: Parse, word: int) -> None:
    """As in the headline "Roe strikes deal to buy it": what is struck is no verb."""
    if reading.tags[word] in ("VB", "VBP") and reading.child(word, "nsubj", "dobj") is None:
        reading.tags[word] = "NN"


def _give_to_what_is_said(reading: Parse, word: int) -> None:
    """As in "It will fly this Saturday, the agency said": a day before who says it is of what is said."""
    saying = reading.heads[word]
    aside = reading.deps[saying] == "parataxis"
    said, speaker = reading.heads[saying] if aside else reading.child(saying, "ccomp"), reading.child(saying, "nsubj")
    if said is not None and speaker is not None and said < word < speaker:
        reading.hang(word, said)


_FOLLOWING = frozenset({"follow", "follows", "followed", "following"})


def _give_what_follows(reading: Parse, noun: int) -> None:
    """As in "the visit follows a call between them on Monday": the day and the place are those of the call."""
    verb = reading.heads[noun]
    if reading.words[verb].lower() not in _FOLLOWING or reading.tags[verb][:2] != "VB" or noun < verb:
        return
    for prep in reading.children(verb):
        if prep > noun and reading.deps[prep] == "prep" and reading.words[prep] in ("on", "in", "at"):
            reading.hang(prep, noun)


def _take_from_noun(reading: Parse, adjective: int) -> None:
    """As in "make public the memo": what stands before an article is no adjective of the noun."""
    noun, verb = reading.heads[adjective], adjective - 1
    if reading.words[adjective] != "public":
        return
    opens = reading.tags[adjective + 1 : adjective + 2] in (["DT"], ["PRP$"], ["CD"])
    if opens and reading.heads[noun] == verb and reading.tags[verb][:2] == "VB":
        reading.hang(adjective, verb, "oprd")
        reading.deps[noun] = "dobj"


_COUNTED = frozenset({"confirmed", "suspected", "reported", "recorded", "registered", "documented"})


def _count_what_follows(reading: Parse, word: int) -> None:
    """As in "reported on Monday, 21 confirmed cases": the number counts the cases, and confirms nothing."""
    number, noun = word - 1, reading.child(word, "dobj")
    if reading.words[word] not in _COUNTED or reading.tags[number] != "CD":
        return
    if noun != word + 1 or reading.tags[noun] != "NNS" or reading.deps[number] not in ("nsubj", "nsubjpass"):
        return
    told = reading.child(word, "ccomp")
    for at in reading.children(word):
        if at != noun:
            reading.hang(at, noun if told is None or at == number else told)
    if told is None:
        reading.raise_over(noun, word)
    else:
        reading.raise_over(told, word)
        reading.hang(noun, told, "dobj")
    reading.deps[number] = "nummod"
    reading.tags[word] = "VBN"
    reading.hang(word, noun, "amod")


def _make_adjective_of_verb(reading: Parse, word: int) -> None:
    """As in "They reject proposed changes": a bare past is no object of a verb."""
    head, noun = reading.heads[word], reading.child(word, "dobj")
    if head != word - 1 or noun is None or noun < word or reading.tags[noun][:2] != "NN":
        return
    if any(reading.tags[at] in ("DT", "PRP$", "PRP") for at in range(word + 1, noun)):
        return
    reading.tags[word] = "VBN"
    reading.hang(noun, head, "dobj")
    reading.hang(word, noun, "amod")


def _settle_infinitive(reading: Parse, to: int) -> None:
    verb = reading.heads[to]
    hang_on_who_asks(reading, verb)
    hang_on_what_binds(reading, to, verb)
    head, dep = reading.heads[verb], reading.deps[verb]
    if dep in ("advcl", "acl", "relcl") and to > 1 and reading.deps[to - 1] == "appos" and verb == to + 1:
        _make_doer_of_name(reading, to - 1, verb)
    elif dep == "advcl" and head == to - 1 and verb == to + 1 and reading.tags[head] in ("NNP", "NNPS"):
        reading.deps[verb] = "acl"  # the headline "Roe to meet Lund"
    elif dep in ("advcl", "xcomp") and reading.deps[head] == "dobj" and reading.tags[head][:2] == "NN":
        reading.deps[verb] = "acl"
    elif dep in ("advcl", "xcomp") and (order := _order_of(reading, head, verb)) is not None:
        reading.hang(verb, order, "acl")
    elif dep in ("xcomp", "advcl") and reading.words[head].lower() in _FORMS_OF_BE and head < verb:
        talks = _talks_of(reading, head)
        if talks is not None and talks < verb:
            reading.hang(verb, talks, "acl")
    elif dep in ("relcl", "acl") and reading.words[head] in _UNITS:
        _hang_on_verb_above(reading, verb)
    elif dep in ("relcl", "acl") and reading.deps[head] == "dobj" and head < verb:
        _make_clause_of_saying(reading, head, verb)


def _make_doer_of_name(reading: Parse, name: int, verb: int) -> None:
    """As in the headline "Sources: Roe to name Lund": who stands between the colon and the verb is to do it."""
    teller = reading.heads[name]
    if reading.tags[name] not in ("NNP", "NNPS", "NN", "NNS") or reading.heads[verb] not in (teller, name):
        return
    if ":" in reading.words[teller:name]:
        reading.hang(verb, teller, "advcl")
        reading.hang(name, verb, "nsubj")


_ORDERS = frozenset("ultimatum appeal call warning request order invitation plea message instruction".split())


def _order_of(reading: Parse, verb: int, infinitive: int) -> int | None:
    """As in "issued an ultimatum to Peru to halt the raids": it is what the ultimatum asks for."""
    noun = reading.child(verb, "dobj")
    if noun is None or noun > infinitive or reading.words[noun].lower() not in _ORDERS:
        return None
    preps = [at for at in reading.children(noun) if reading.deps[at] == "prep"]
    return noun if any(at < infinitive and reading.words[at] in ("to", "for", "on") for at in preps) else None


_FORMS_OF_BE = frozenset({"is", "was", "are", "were", "be", "been", "being", "'s", "’s", "'re", "’re"})
_TALKS = frozenset({"talks", "negotiations", "discussions"})


def _talks_of(reading: Parse, being: int) -> int | None:
    """As in "is in talks with Roe to return": the talks are about the return."""
    for prep in reading.children(being):
        noun = reading.child(prep, "pobj") if reading.words[prep].lower() == "in" else None
        if noun is not None and reading.words[noun].lower() in _TALKS:
            return noun
    return None


def _join_headline(reading: Parse, verb: int) -> None:
    """As in the headline "Roe fires envoy, names Lund": who has done the first has done the second."""
    second = reading.heads[verb]
    if not verb < second or reading.heads[second] != second or reading.tags[second] != "VBZ":
        return
    if reading.words[second - 1] != "," or reading.child(second, "nsubjpass", "aux", "ccomp") not in (None, verb):
        return
    behind = reading.child(second, "nsubj")
    if reading.child(verb, "nsubj") is None or (behind is not None and behind < second):
        return
    if behind is not None:
        if reading.words[second].lower() in _BEFORE_ITS_SUBJECT or reading.child(second, "dobj") is not None:
            return
        reading.deps[behind] = "dobj"
    reading.hang(verb, verb, "ROOT")
    reading.hang(second, verb, "conj")


_BEFORE_ITS_SUBJECT = frozenset(
    "says warns reports shows finds reveals tells claims suggests confirms announces insists admits declares argues"
    " writes believes thinks hints predicts indicates notes adds asks alleges vows states explains fears hopes concedes"
    " according jokes tweets acknowledges concludes estimates forecasts maintains promises recalls testifies learns"
    " goes means comes seems appears is".split()
)
"""What has its subject behind it: "It is over, says Roe"."""


_UNITS = frozenset({"%", "percent", "points", "cents", "pence"})


def _hang_on_verb_above(reading: Parse, verb: int) -> None:
    """As in "shares rose 3% to close at 12 euros": no share of a hundred closes."""
    above = reading.heads[verb]
    while reading.tags[above][:2] != "VB" and reading.heads[above] != above:
        above = reading.heads[above]
    if reading.tags[above][:2] == "VB" and above < verb:
        reading.hang(verb, above, "advcl")


_SAYING = frozenset({"say", "says", "said"})


def _make_clause_of_saying(reading: Parse, noun: int, verb: int) -> None:
    """As in the headline "Ministry says bridge to open": what opens is not what is said."""
    saying = reading.heads[noun]
    if reading.words[saying].lower() in _SAYING and reading.child(verb, "nsubj", "nsubjpass") is None:
        reading.hang(verb, saying, "ccomp")
        reading.hang(noun, verb, "nsubj" if reading.child(verb, "auxpass") is None else "nsubjpass")


def _hang_on_preposition(reading: Parse, verb: int) -> None:
    """As in "reports on Ann Roe being replaced": no name has a clause right behind it that says which one is meant."""
    name = reading.heads[verb]
    prep = reading.heads[name]
    if reading.words[verb - 1].lower() != "being" or name != verb - 2 or reading.tags[name] not in ("NNP", "NNPS"):
        return
    if reading.deps[name] == "pobj" and prep < name:
        reading.hang(verb, prep, "pcomp")


def _hang_on_subject(reading: Parse, verb: int) -> None:
    """As in "The march, planned for Monday, had drawn many": between commas behind the subject, it is the subject's."""
    head = reading.heads[verb]
    subject = verb - 2
    if subject < 0 or reading.words[verb - 1] != "," or verb > head or reading.heads[subject] != head:
        return
    own = reading.child(verb, "mark", "advmod", "aux", "auxpass", "nsubj", "nsubjpass", "dobj")
    if reading.deps[subject] in ("nsubj", "nsubjpass") and reading.tags[subject][:2] == "NN" and own is None:
        reading.hang(verb, subject, "acl")


def _date_what_is_to_be(reading: Parse, time: int) -> None:
    """As in "is expected to arrive on Monday and attend the forum the following day": the day is that of attending."""
    expected = reading.heads[time]
    to_be = reading.child(expected, "xcomp")
    passive = reading.tags[expected] == "VBN" and reading.child(expected, "auxpass") is not None
    if to_be is None or not passive or not expected < to_be < time:
        return
    while (following := reading.child(to_be, "conj")) is not None and to_be < following < time:
        to_be = following
    reading.hang(time, to_be, "npadvmod")


_NOUNS: dict[str, tuple[Callable[[Parse, int], None], ...]] = {
    "appos": (_put_under_name,),
    "nsubj": (_make_verb_of_subject, _make_noun_of_claims),
    "nsubjpass": (_make_noun_of_claims,),
    "dobj": (_make_noun_of_object, _give_what_follows),
    "amod": (_take_from_noun, beside_speakers.set_outside),
    "pobj": (beside_speakers.tell_what_warns,),
    "relcl": (
        tell_him_that,
        beside_speakers.tell_what_it_is_in,
        beside_speakers.name_who_identified_himself,
    ),
    "conj": (beside_speakers.join_titles,),
    "prep": (beside_speakers.leave_unsaid, beside_speakers.let_citer_report),
    "acl": (beside_speakers.relate_what_is_answered,),
    "npadvmod": (_give_to_what_is_said, _date_what_is_to_be),
}
"""What may be mended at a word by the label of its tie."""


def _settle_clause_beside(reading: Parse, verb: int) -> None:
    _hang_on_subject(reading, verb)
    make_teller(reading, verb)


def _settle_main_verb(reading: Parse, verb: int) -> None:
    make_aside(reading, verb)
    _count_what_follows(reading, verb)


def _settle_told(reading: Parse, verb: int) -> None:
    _make_noun_of_what_is_told(reading, verb)
    free_main_verb(reading, verb)
    (_count_what_follows if reading.tags[verb] == "VBD" else _join_headline)(reading, verb)


def _said_by_those_beside(reading: Parse, saying: int) -> None:
    """As in "with six saying they were for it and two saying they were against": the two say the second."""
    who = saying - 1
    others = reading.heads[who]
    if reading.deps[who] != "conj" or reading.tags[who][:2] != "NN" or reading.word(reading.edges(who)[0] - 1) != "and":
        return
    before = [at for at in range(others) if reading.words[at] == reading.words[saying] and reading.tags[at] == "VBG"]
    if not before or reading.child(before[-1], "nsubj") is None or reading.edges(before[-1])[1] < who:
        return
    reading.hang(who, saying, "nsubj")
    reading.hang(saying, before[-1], "conj")


def _go_on_with_participle(reading: Parse, participle: int) -> None:
    """As in "accusing them of being bribed and blaming the press": who accuses blames, not who is bribed."""
    done = reading.heads[participle]
    of = reading.heads[done]
    passive = reading.tags[done] == "VBN" and reading.deps[done] == "pcomp" and done < participle
    above = reading.heads[of]
    above = reading.heads[above] if reading.tags[above][:2] in ("NN", "PR") else above
    if passive and reading.child(done, "auxpass") is not None and reading.tags[above] == "VBG":
        reading.hang(participle, above)


_VERBS: dict[tuple[str, str], Callable[[Parse, int], None]] = {
    ("TO", "aux"): _settle_infinitive,
    ("VBZ", "ccomp"): _settle_told,
    ("VBP", "ccomp"): free_main_verb,
    ("VBN", "acl"): _hang_on_preposition,
    ("VBN", "advcl"): _hang_on_subject,
    ("VBD", "advcl"): _settle_clause_beside,
    ("VBD", "acl"): make_main_verb,
    ("VBD", "amod"): make_verb_of_adjective,
    ("VBN", "amod"): make_verb_of_adjective,
    ("JJ", "amod"): make_verb_of_adjective,
    ("VBD", "xcomp"): _make_adjective_of_verb,
    ("VBD", "ROOT"): _settle_main_verb,
    ("VBD", "ccomp"): _settle_told,
    ("VBD", "conj"): _count_what_follows,
    ("VBG", "advcl"): _said_by_those_beside,
    ("VBG", "conj"): _go_on_with_participle,
    **{(tag, "relcl"): tell_what_stands_beside_it for tag in ("VBD", "VBZ", "VBP", "VBG", "VBN", "VB")},
}
"""What may be mended at a verb by its tag and the label of its tie, once the nouns are."""

_OF_TIME = re.compile(
    r"day|week|month|year|decade|centur|season|quarter|hour|minute|second|night|morning|evening|noon|dawn|dusk|spring"
    r"|summer|autumn|fall|winter|mas$|easter|ramadan|annual|now|future|past|recent|time|date|\d|era$|tomorrow|eve$"
)
"""What a word in small letters has in it if it is a date; "march" and "quays" have not."""


def settled_names(names: Sequence[Name], reading: Parse) -> list[Name]:
    """The names of a part, without what the recogniser wrongly adds to a date or takes for one."""
    found = []
    for name in names:
        settled = _without_object(name, reading) if name.label == "DATE" else name
        if name.label != "DATE" or _may_be_a_date(settled, reading):
            found.append(settled)
    return found


def _may_be_a_date(name: Name, reading: Parse) -> bool:
    """As "12 May", "yesterday"; not "march" and "quays", nor the age of "Ann Roe, 54, said"."""
    word = reading.words[name.first]
    if name.last - name.first == 1 and word.isdigit() and len(word) <= _AGE and _is_age(reading, name.first):
        return False
    plain = name.last - name.first == 1 and word.islower() and reading.tags[name.first] in ("NN", "NNS")
    return not plain or _OF_TIME.search(word) is not None


_AGE = 2
"""Figures of an age."""


def _is_age(reading: Parse, number: int) -> bool:
    """Whether a number stands between commas behind a name, or ends what is told."""
    between = reading.word(number - 1) == "," and reading.word(number + 1) in (",", ".", "")
    return between and number > 1 and reading.tags[number - 2] == "NNP"


def _without_object(name: Name, reading: Parse) -> Name:
    """As in "bought Norvik last year", of which the recogniser takes "Norvik last year" for the date."""
    first = name.first
    while first < name.last - 1 and reading.deps[first] in ("dobj", "nsubj") and reading.tags[first] == "NNP":
        apart = not name.first <= reading.heads[first] < name.last
        tied = any(reading.heads[at] == first for at in range(first + 1, name.last))
        if not apart or tied:
            break
        first += 1
    return Name(first, name.last, name.label)
