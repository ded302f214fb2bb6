"""How the trigger lexicon is matched: the words of a part that name a happening, each with the rows that fit it."""

from __future__ import annotations

from msgspec import structs

from reportedly.events.changes import MERGING, TALKS
from reportedly.events.lexicon import (
    NOT_ASKED,
    Asked,
    Found,
    Trigger,
    asked_for,
    headline_forms,
    lexicon,
    phrases_by_first_word,
    word_class,
)
from reportedly.events.needs.checks import CHECKS
from reportedly.events.syntax import clauses, subjects
from reportedly.model.document import Mention, ParsedPart
from reportedly.model.statement import EventType, PartKind

_SKIPPED_DEPS = frozenset({"amod", "compound", "nmod", "aux", "auxpass"})


def find_triggers(part: ParsedPart, asked: Asked = NOT_ASKED) -> list[Found]:
    """Give the triggers of a part in order, each with the first row of the lexicon that fits it.

    Words that are `asked` for ("touch down", a verb) are triggers of no type, whatever the lexicon says of them.
    """
    found = []
    for word in range(len(part.words)):
        match = (_asked(part, word, asked) if asked else None) or _match(part, word)
        match = match if asked else match or _ware(part, word)
        if match is not None:
            found.append(match)
    return found


def _ware(part: ParsedPart, word: int) -> Found | None:
    """As in "delays the Corva 3 to March": what is put off goes by the name of the ware."""
    if not part.tags[word].startswith(("NN", "CD")) or part.deps[word] in _SKIPPED_DEPS:
        return None
    return _fit(part, word, word + 1, lexicon()["ware", "n"], False)


def _asked(part: ParsedPart, word: int, asked: Asked) -> Found | None:
    tag, lemma = part.tags[word], part.lemmas[word]
    if part.kind is PartKind.TITLE and tag.startswith("NNP"):
        low = part.lowered[word]
        lemma, pos = next((each for each in asked if low in _forms(*each)), ("", ""))
        tag = "VBZ" if pos == "v" and low != lemma else "NN"
    if tag.startswith("VB"):
        if part.deps[word] in _SKIPPED_DEPS and tag != "VBZ":
            return None
        phrases = [each for each, pos in asked if pos == "v" and each.startswith(f"{lemma} ")]
        ends = ((each, _particle(part, word, each.split()[1:])) for each in phrases)
        phrase, last = next((pair for pair in ends if pair[1] is not None), (lemma, word + 1))
        fits = (phrase, "v") in asked
        return Found(word, word, last or word + 1, asked_for(phrase), True, ("asked",)) if fits else None
    if tag in ("NNP", "NNPS") and (part.lowered[word], "p") in asked:
        return Found(word, word, word + 1, asked_for(part.lowered[word]), False, ("asked",))
    beside = part.deps[word] in ("compound", "amod", "nmod") and part.tags[part.heads[word]].startswith("NN")
    if tag not in ("NN", "NNS") or (lemma, "n") not in asked or beside:
        return None
    return Found(word, word, word + 1, asked_for(lemma), False, ("asked",))


def _forms(lemma: str, pos: str) -> tuple[str, ...]:
    """The regular forms of a word, for headlines whose words are all tagged as names."""
    stem = lemma.removesuffix("e")
    return (f"{lemma}s", f"{lemma}es", f"{stem}ed", f"{stem}ing") if pos == "v" else (lemma, f"{lemma}s")


def _match(part: ParsedPart, word: int) -> Found | None:
    tag = part.tags[word]
    if _hyphenated(part, word):
        return _noun(part, word, part.lemmas[word])
    if tag.startswith("VB"):
        return _verb(part, word, part.lemmas[word])
    if tag == "NN" and clauses.beside_with(part, word) is not None:
        lemma, _ = headline_forms().get(part.words[word], ("", ""))
        return _verb(part, word, lemma)
    if part.kind is PartKind.TITLE and (verb := _headline_verb(part, word)):
        return _verb(part, word, verb)
    if tag in ("NN", "NNS") or (tag == "NNP" and part.words[word].islower()):
        return _noun(part, word, part.lemmas[word])
    if (
        tag == "JJ"
        and (_is_predicate(part, word) or clauses.declared_of(part, word) is not None)
        and part.tags[word - 1] != "CD"
        and (part.lemmas[word], "a") in lexicon()
    ):
        return _fit(part, word, word + 1, lexicon()[part.lemmas[word], "a"], False)
    office = part.lowered[word] in _WHERE_IN_OFFICE
    if office and _is_told_of_one(part, word) and tag in ("RB", "RP", "IN"):
        return _fit(part, word, word + 1, lexicon().get((part.lowered[word], "r"), ()), False)
    if tag in ("NNP", "NNPS", "JJ") and part.words[word][:1].isupper():
        return _capitalised(part, word)
    return None


def _is_predicate(part: ParsedPart, word: int) -> bool:
    """As in "is dead", "was declared dead", and the headline "Actor Ana Roe dead at 80", which leaves out the "is"."""
    if part.deps[word] in ("acomp", "oprd"):
        return True
    return part.kind is PartKind.TITLE and part.deps[word] == "ROOT" and part.child(word, "nsubj") is not None


_WHERE_IN_OFFICE = frozenset({"back", "out"})
"""As in "is back as manager", "out as manager"."""


def _headline_verb(part: ParsedPart, word: int) -> str:
    """The verb that the parser does not know in a headline: "Norvik names Roe", "Drivers to down tools"; or "".

    A noun in the plural that is none of the lexicon's verbs stays what it is.
    """
    low = part.lowered[word]
    if subjects.is_taken_for_plural(part, word):
        lemma, pos = headline_forms().get(low, ("", ""))
        return low if subjects.is_taken_for_noun(part, word) else lemma if pos == "v" else ""
    if part.deps[word] != "ROOT" or not word or part.lowered[word - 1] != "to":
        return ""
    return low if (low, "v") in lexicon() or low in phrases_by_first_word() else ""


def _is_told_of_one(part: ParsedPart, word: int) -> bool:
    """As in "Roe is out as manager", and the headline "Roe out as manager"."""
    head = part.heads[word]
    headline = part.kind == PartKind.TITLE and part.tags[head].startswith("NNP") and head == word - 1
    return part.lemmas[head] == "be" or headline


def _hyphenated(part: ParsedPart, word: int) -> str | None:
    """The noun of the lexicon that the parser takes apart at its hyphen: "lift-off", "walk-out"."""
    if word < 2 or part.words[word - 1] != "-":
        return None
    whole = f"{part.lowered[word - 2]}-{part.lemmas[word]}"
    return whole if (whole, "n") in lexicon() else None


def _capitalised(part: ParsedPart, word: int) -> Found | None:
    """A capital on a trigger means little in a headline; in running text the word is the head of a named event."""
    lemma, pos = headline_forms().get(part.lowered[word], ("", ""))
    storm = _named_storm(part, word)
    if storm is not None:
        return storm
    if not lemma or (part.kind != PartKind.TITLE and pos == "v"):
        return None
    if pos == "v":
        return _verb(part, word, lemma) if part.lowered[word] != lemma else None
    mention = part.mention_at.get(word)
    if mention is not None and mention.kind in ("person", "outlet", "state") and mention.last - mention.first > 1:
        return None
    if mention is not None and mention.kind == "organisation" and _is_of_a_body(part, word, mention):
        return None
    return _noun(part, word, lemma)


def _is_of_a_body(part: ParsedPart, word: int, mention: Mention) -> bool:
    """As in "the Federal Bureau of Investigation", "the Investigations Panel": only what the body is for."""
    before = {text.lower() for text in part.words[mention.first : word]}
    return part.kind is not PartKind.TITLE and (word != mention.last - 1 or "of" in before)


def _named_storm(part: ParsedPart, word: int) -> Found | None:
    """As in "Hurricane Lea hit the coast": the storm, by its name."""
    kind = part.lemmas[word - 1].lower() if word else ""
    mention = part.mention_at.get(word)
    if part.lemmas[word].lower() in _NO_STORMS or (mention is not None and mention.kind in ("organisation", "outlet")):
        return None
    if kind not in _STORMS or part.heads[word - 1] != word or not part.tags[word - 1].startswith("NN"):
        return None
    found = _fit(part, word, word + 1, lexicon().get((kind, "n"), ()), False)
    return None if found is None else structs.replace(found, first=word - 1)


_STORMS = frozenset({"hurricane", "typhoon", "cyclone", "storm"})
_NO_STORMS = frozenset("center centre hunter season warning watch service agency relief fund advisory island".split())
"""What stands behind the word and is no name of a storm."""


def _verb(part: ParsedPart, word: int, lemma: str) -> Found | None:
    headline = part.kind == PartKind.TITLE and part.tags[word].startswith("NNP")
    headline = headline or (part.kind is PartKind.TITLE and subjects.is_taken_for_plural(part, word))
    told = headline or clauses.beside_with(part, word) is not None
    if part.deps[word] in _SKIPPED_DEPS and part.tags[word] != "VBZ" and not told:
        return None
    for phrase in phrases_by_first_word().get(lemma, ()):
        last = _particle(part, word, phrase.split()[1:])
        found = None if last is None else _fit(part, word, last, lexicon().get((phrase, "v"), ()), True)
        if found is not None:
            return found
    return _fit(part, word, word + 1, lexicon().get((lemma, "v"), ()), True)


def _particle(part: ParsedPart, word: int, rest: list[str]) -> int | None:
    """Where "kick off" or "hand ... over" ends, or None if the particle is not there."""
    after = [text.lower() for text in part.words[word + 1 : word + 1 + len(rest)]]
    if after == rest:
        return word + 1 + len(rest)
    far = any(part.deps[at] in ("prt", "advmod") and part.lowered[at] == rest[0] for at in part.children[word])
    far = far or (rest == ["out"] and _is_out_of(part, word))
    far = far or (rest == ["public"] and _is_said_of_object(part, word, "public"))
    let = rest == ["go"] and any(part.deps[at] == "ccomp" and part.lemmas[at] == "go" for at in part.children[word])
    return word + 1 if (far or let) and len(rest) == 1 else None


def _is_out_of(part: ParsedPart, verb: int) -> bool:
    """As in "pulled the country out of the pact", where the parser takes "out" for a preposition."""
    prepositions = (at for at in part.children[verb] if part.deps[at] == "prep" and part.lowered[at] == "out")
    return any(at + 1 < len(part.words) and part.lowered[at + 1] == "of" for at in prepositions)


def _is_said_of_object(part: ParsedPart, verb: int, adjective: str) -> bool:
    """As in "made the files public", "was made public"."""
    beside = [at for at in part.children[verb] if part.deps[at] in ("ccomp", "oprd", "acomp", "xcomp")]
    return any(part.lowered[at] == adjective for at in beside)


def _noun(part: ParsedPart, word: int, lemma: str) -> Found | None:
    dep, head = part.deps[word], part.heads[word]
    beside = dep in ("compound", "amod", "nmod") and head > word and part.tags[head].startswith("NN")
    if beside and not (lemma in MERGING and part.lemmas[head] in TALKS):  # "merger talks" are about one
        return None
    first, text, last = word, lemma, word + 1
    if whole := _hyphenated(part, word):
        first, text = word - 2, whole
    elif word and (f"{part.lowered[word - 1]} {lemma}", "n") in lexicon():
        first, text = word - 1, f"{part.lowered[word - 1]} {lemma}"
    elif behind := _with_particle(part, word, lemma):
        text, last = behind
    elif _is_effort_of(part, word, lemma) or _is_try_at(part, word, lemma):
        first, text = word - 1, part.lemmas[word - 1]
    found = _fit(part, word, last, lexicon().get((text, "n"), ()), False)
    if found is None or first == word:
        return found
    others = tuple(structs.replace(each, first=first) for each in found.instead)
    return structs.replace(found, first=first, instead=others)


def _with_particle(part: ParsedPart, word: int, lemma: str) -> tuple[str, int] | None:
    """A noun with the particle behind it, and where that ends: "swearing-in", "swearing in"."""
    behind = [text.lower() for text in part.words[word + 1 : word + 3]]
    if behind[:1] == ["-"] and (f"{lemma}-{behind[-1]}", "n") in lexicon():
        return f"{lemma}-{behind[-1]}", word + 3
    if behind and (f"{lemma} {behind[0]}", "n") in lexicon():
        return f"{lemma} {behind[0]}", word + 2
    return None


def _is_effort_of(part: ParsedPart, word: int, lemma: str) -> bool:
    """As in "a mediation effort": what the noun before names is what happens."""
    before = word - 1
    if lemma not in word_class("efforts") or before < 0 or part.heads[before] != word:
        return False
    return part.deps[before] == "compound" and (part.lemmas[before], "n") in lexicon()


def _is_try_at(part: ParsedPart, word: int, lemma: str) -> bool:
    """As in "a hijack attempt": an attack that was tried is one."""
    before = word - 1
    if lemma not in _TRIES or before < 0 or part.heads[before] != word or part.deps[before] != "compound":
        return False
    return any(row.type is EventType.ATTACK for row in lexicon().get((part.lemmas[before], "n"), ()))


_TRIES = frozenset({"attempt", "bid", "plot"})


def _fit(part: ParsedPart, word: int, last: int, rows: list[Trigger] | tuple[()], verb: bool) -> Found | None:
    fitting: list[Found] = []
    for row in rows:
        pending = _unmet(part, word, row)
        if pending is not None:
            fitting.append(Found(word, word, last, row, verb, pending))
            if not pending:
                break
    return structs.replace(fitting[0], instead=tuple(fitting[1:])) if fitting else None


def _unmet(part: ParsedPart, word: int, row: Trigger) -> tuple[str, ...] | None:
    """The needs left for the surroundings to decide, or None if one is certainly not met."""
    pending = []
    for need in row.needs:
        name, _, argument = need.partition(":")
        check = CHECKS.get(name)
        if check is None:
            pending.append(need)
        elif not check(part, word, argument):
            return None
    return tuple(pending)
