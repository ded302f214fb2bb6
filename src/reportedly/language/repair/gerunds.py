"""Verbs that the parser takes for part of a name or noun: "considers sacking Roe", "prosecutors indict Roe"."""

from __future__ import annotations

from reportedly.language.repair.parse import Parse

_WEIGHING = frozenset(
    "consider considers considered considering deny denies denied denying delay delays delayed delaying mull mulls"
    " mulled mulling contemplate contemplates contemplated contemplating weigh weighs weighed weighing admit admits"
    " admitted admitting postpone postpones postponed postponing avoid avoids avoided avoiding".split()
)
"""Verbs behind which another one tells what may be done, has been done or is put off."""
_WITH_PARTICLE = frozenset(
    {("rule", "out"), ("rules", "out"), ("ruled", "out"), ("ruling", "out"), ("put", "off"), ("puts", "off")}
)
_OF_WHAT_IS = frozenset(
    "remaining existing pending leading outstanding rising growing following coming running living working missing"
    " sitting ruling developing emerging competing incoming outgoing ongoing upcoming standing lasting conflicting"
    " damning pressing mounting looming underlying founding governing acting".split()
)
"""What is said of things that are so, and done by nobody: "considers the remaining options"."""
_SPEECHES = frozenset(
    "arguments argument statements statement remarks speech ceremony date day time night price".split()
)
"""What opens or closes something: "delayed closing arguments"."""


def free_gerunds(reading: Parse) -> None:
    """Hang such verbs where they belong, and on them what they are done to."""
    for at, dep in enumerate(reading.deps):
        if dep in ("amod", "compound") and reading.words[at].lower().endswith("ing"):
            _free_gerund(reading, at)
        elif dep == "advcl" and reading.tags[at] == "VBG" and (verb := _weighing(reading, at)) is not None:
            if reading.heads[at] == verb:
                reading.deps[at] = "xcomp"  # "has ruled out leaving the league"
        elif dep == "xcomp" and reading.tags[at] == "NN" and reading.words[at].endswith("ing"):
            done_to = reading.child(at, "dobj")
            reading.tags[at] = "VBG" if done_to is not None and done_to > at else reading.tags[at]
        elif dep == "pobj" and reading.tags[at] == "NN" and reading.words[at].endswith("ing"):
            if reading.child(at, "prt") is not None and (reading.child(at, "dobj") or 0) > at:
                reading.tags[at], reading.deps[at] = "VBG", "pcomp"  # "no intention of handing over Roe"
        elif dep == "compound" and reading.tags[at] in ("VBP", "VB", "VBZ"):
            _free_finite(reading, at)
        elif dep == "compound" and reading.tags[at][:2] == "NN":
            _give_subject(reading, at)
        elif dep == "dobj" and reading.words[at] in _DONE_ALONE and reading.heads[at] == _weighing(reading, at):
            reading.tags[at], reading.deps[at] = "VBG", "xcomp"  # "has delayed retiring"


_DONE_ALONE = frozenset(
    "quitting retiring resigning striking marching protesting testifying withdrawing leaving joining signing filing"
    " standing running stepping surrendering appealing".split()
)


def _give_subject(reading: Parse, noun: int) -> None:
    """As in "Volcano erupts, minister says", where the parser makes one name of what does it and what it does."""
    verb = noun + 1
    finite = reading.heads[noun] == verb and reading.tags[verb] == "VBZ" and reading.deps[verb] in ("ROOT", "ccomp")
    if finite and reading.child(verb, "nsubj", "nsubjpass", "csubj", "expl", "aux") is None:
        for below in reading.children(verb, "compound", "amod", "det", "nummod", "poss"):
            if below < noun:
                reading.hang(below, noun)
        reading.deps[noun] = "nsubj"


def _weighing(reading: Parse, gerund: int) -> int | None:
    """The verb right before, with its particle or without one."""
    before, further = reading.word(gerund - 1).lower(), reading.word(gerund - 2).lower()
    if before in _WEIGHING:
        return gerund - 1
    return gerund - 2 if (further, before) in _WITH_PARTICLE else None


def _free_gerund(reading: Parse, gerund: int) -> None:
    """As in "denied nominating Roe", "has delayed lifting sanctions", "considers selling striker Ana Roe"."""
    verb, noun = _weighing(reading, gerund), reading.heads[gerund]
    while reading.deps[noun] == "compound" and reading.heads[noun] > noun:
        noun = reading.heads[noun]
    if verb is None or reading.words[gerund].lower() in _OF_WHAT_IS or not reading.words[gerund].islower():
        return
    if (
        reading.words[noun].lower() in _SPEECHES
        or noun < gerund
        or reading.heads[noun] != verb
        or reading.deps[noun] != "dobj"
    ):
        return
    if reading.tags[gerund] == "VBG" or reading.tags[noun] == "NNP":
        reading.hang(gerund, verb, "xcomp")
        reading.hang(noun, gerund, "dobj")
        reading.tags[gerund] = "VBG"


def _free_finite(reading: Parse, verb: int) -> None:
    """As in "Prosecutors indict Ana Roe", "Peru did not jail Roe, minister says", which it takes for one long name."""
    name, doer = reading.heads[verb], reading.child(verb, "nsubj")
    if doer is None or doer > verb or name < verb or reading.tags[name] != "NNP" or reading.deps[name] == "compound":
        return
    told = reading.heads[name] if reading.deps[name] == "nsubj" else None
    if reading.heads[name] != name and told is None:
        return
    reading.raise_over(verb, name)
    reading.hang(name, verb, "dobj")
    if told is None:
        return
    reading.deps[verb] = "ccomp"
    teller = next((at for at in reading.children(name, "appos") if name < at < told), None)
    if teller is not None:
        reading.hang(teller, told, "nsubj")
