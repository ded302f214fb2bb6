"""What stands beside who speaks: where it is said, as whom, in what, and what he leaves unsaid."""

from __future__ import annotations

from reportedly.language.repair.parse import Parse


def set_outside(reading: Parse, outside: int) -> None:
    """As in "Outside court, Ann Roe said": where it is said is not who says it."""
    place = reading.heads[outside]
    verb = reading.heads[place]
    if reading.words[outside] not in _SETTING or place != outside + 1 or reading.word(place + 1) != ",":
        return
    who = next((at for at in reading.children(verb, "nsubj", "nsubjpass") if at > place), None)
    who = reading.child(place, "appos") if who is None else who
    if who is None or who < place:
        return
    if reading.heads[who] == place:
        reading.raise_over(who, place)
        for at in reading.children(place):
            if at > place + 1:
                reading.hang(at, who)
    reading.tags[outside] = "IN"
    reading.hang(outside, verb, "prep")
    reading.hang(place, outside, "pobj")


_SETTING = frozenset({"Outside", "Inside", "Behind"})


def tell_what_warns(reading: Parse, warning: int) -> None:
    """As in "shown a report in August warning that it could fall": the report warns, and there is no August warning."""
    setting = reading.heads[warning]
    noun, month = reading.heads[setting], warning - 1
    told = [at for above in (warning, noun) for at in reading.children(above, "acl", "ccomp") if at > warning]
    clause = next((at for at in told if reading.edges(at)[0] == warning + 1), None)
    dated = reading.deps[month] == "compound" and reading.heads[month] == warning and reading.words[month] in _MONTHS
    if reading.tags[warning] != "VBG" or clause is None or not dated or month != setting + 1:
        return
    if reading.tags[noun][:2] != "NN":
        return
    reading.hang(month, setting, "pobj")
    reading.hang(warning, noun, "acl")
    reading.hang(clause, warning, "ccomp")


def tell_what_it_is_in(reading: Parse, verb: int) -> None:
    """As in "a statement of 2 May in which it said": the statement is what it says it in, and not the day."""
    day = reading.heads[verb]
    of = reading.heads[day]
    noun = reading.heads[of]
    dated = reading.words[day] in _MONTHS and reading.deps[of] == "prep" and reading.tags[noun][:2] == "NN"
    if dated and reading.word(day + 1) == "in" and reading.word(day + 2) == "which":
        reading.hang(verb, noun)


_MONTHS = frozenset(
    "January February March April May June July August September October November December".split()
)  # fmt: skip


def name_who_identified_himself(reading: Parse, verb: int) -> None:
    """As in "a man who identified himself as spokesman Roe said": the man says it, and the name is what he gave."""
    man, joint = reading.heads[verb], reading.child(verb, "prep")
    reflexive = reading.child(verb, "dobj")
    if joint is None or reflexive is None or reflexive != joint - 1 or reading.words[joint] != "as":
        return
    if reading.words[reflexive] not in ("himself", "herself", "themselves") or reading.child(joint, "pobj") is not None:
        return
    near = range(joint + 1, min(joint + _LONGEST_NAME, len(reading.words)))
    name = next((at for at in near if reading.deps[at] == "nsubj" and reading.edges(at)[0] == joint + 1), None)
    if name is None:
        return
    reading.hang(man, reading.heads[name], "nsubj")
    reading.hang(name, joint, "pobj")


_LONGEST_NAME = 12
"""Words of a name with what he is before it."""


def join_titles(reading: Parse, name: int) -> None:
    """As in "her colleague and former minister Ann Roe said": one person, told by two titles."""
    first = reading.heads[name]
    joint = reading.child(first, "cc")
    opener = reading.child(first, "poss", "det")
    titles = range(joint + 1, reading.edges(name)[0] + 1) if joint is not None else range(0)
    between = [at for at in reading.children(name) if at < name]
    lower = [at for at in between if reading.words[at].islower()]
    if reading.tags[first] != "NN" or reading.tags[name] != "NNP" or opener is None or not titles or not lower:
        return
    owned = reading.tags[opener] == "PRP$" or reading.words[opener].lower() == "the"
    bare = all(reading.tags[at][:2] in ("JJ", "NN", "VB") for at in between)
    if reading.deps[first] != "nsubj" or not owned or not bare or reading.tags[lower[-1]] != "NN":
        return
    if reading.tags[reading.heads[first]] == "VBP" or len(reading.children(first, "conj")) > 1:
        return
    reading.raise_over(name, first)
    reading.hang(first, name, "nmod")


def leave_unsaid(reading: Parse, without: int) -> None:
    """As in "said six had died, without saying how": who says so leaves it unsaid, and not the dead."""
    clause, telling = reading.heads[without], reading.child(without, "pcomp")
    says = reading.heads[clause]
    if reading.words[without] != "without" or telling is None or reading.words[without - 1] != ",":
        return
    if reading.words[telling] in _GIVING_MORE and reading.deps[clause] == "ccomp" and says < clause:
        reading.hang(without, says)


_GIVING_MORE = frozenset(
    "saying giving elaborating naming specifying explaining providing identifying offering citing".split()
)


def relate_what_is_answered(reading: Parse, verb: int) -> None:
    """As in "a claim that residents denied": the claim is what they deny, and not that they do."""
    noun, joint = reading.heads[verb], reading.child(verb, "mark")
    answered = reading.words[verb] in _ANSWERED and reading.tags[verb] in ("VBD", "VBZ", "VBP", "VBN")
    if not answered or reading.tags[noun][:2] != "NN" or joint is None or reading.words[joint] != "that":
        return
    if reading.child(verb, "dobj", "ccomp", "xcomp", "auxpass") is None:
        reading.deps[verb], reading.deps[joint], reading.tags[joint] = "relcl", "dobj", "WDT"


_ANSWERED = frozenset(
    f"{stem}{end}"
    for stem, ends in (("den", ("y", "ies", "ied")), ("reject", ("", "s", "ed")), ("disput", ("e", "es", "ed")),
                       ("contradict", ("", "s", "ed")), ("dismiss", ("", "es", "ed")), ("refut", ("e", "es", "ed")))
    for end in ends
)  # fmt: skip


def let_citer_report(reading: Parse, after: int) -> None:
    """As in "came after the Herald, citing records, reported that": the paper reports, and not what came."""
    paper, above = reading.child(after, "pobj"), reading.heads[after]
    if paper is None or reading.words[after] not in _BEFORE_CLAUSES:
        return
    comma = reading.edges(paper)[1] + 1
    if reading.word(comma) != "," or reading.word(comma + 1) not in ("citing", "quoting"):
        return
    citing = comma + 1
    verb = next((at for at in reading.children(above) if at > citing and reading.tags[at] in ("VBD", "VBZ")), None)
    if verb is None or reading.words[verb - 1] != "," or reading.child(verb, "nsubj", "nsubjpass") is not None:
        return
    reading.hang(verb, above, "advcl")
    reading.hang(after, verb, "mark")
    reading.hang(paper, verb, "nsubj")
    reading.hang(citing, verb, "advcl")


_BEFORE_CLAUSES = frozenset({"after", "before", "since", "until", "as"})
