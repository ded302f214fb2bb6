"""Which words name a happening, of what type, with which roles: the trigger lexicon and how it is matched.

The lexicon is `data/triggers.tsv` with the word classes of `data/classes.tsv`, written and reviewed for this project.
Types are those of `EventType`; the needs of a row keep out the everyday senses of its word ("meet a deadline").
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import resources

from msgspec import Struct, structs

from reportedly.events import clauses
from reportedly.model import states
from reportedly.model.document import ParsedPart
from reportedly.model.statement import EventType, PartKind

_PEOPLE_KINDS = ("person", "organisation", "state", "group", "outlet")
_PRONOUNS = frozenset({"he", "she", "they", "we", "i", "him", "her", "them", "us", "who", "whom", "their", "his"})
_MOTION = frozenset({"come", "go", "travel", "fly", "sail", "arrive", "head", "return", "journey", "be"})
STAYING = frozenset({"remain", "stay", "stand"})
"""Verbs that say a date still holds: "the date remains 14 August"."""
_SKIPPED_DEPS = frozenset({"amod", "compound", "nmod", "aux", "auxpass"})


class Trigger(Struct, frozen=True):
    """One row of the lexicon: the roles of subject and object, and of nouns after prepositions."""

    lemma: str
    type: EventType
    subject: str | None
    object: str | None
    others: dict[str, str]
    needs: tuple[str, ...]


class Found(Struct, frozen=True):
    """A trigger in its place: the words [first, last), the head word of them, and the row that fits.

    `pending` are needs that only the surroundings decide: place, dated, change, eventive, governed, people.
    """

    word: int
    first: int
    last: int
    trigger: Trigger
    verb: bool
    pending: tuple[str, ...] = ()
    instead: tuple[Found, ...] = ()
    """The later rows that fit too, for where the surroundings do not meet what is pending."""


def table(name: str) -> list[list[str]]:
    """Give the rows of a data file of this package, comments left out."""
    text = resources.files("reportedly.events").joinpath("data", name).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]


@cache
def word_class(name: str) -> frozenset[str]:
    """Give the words of one class of `data/classes.tsv`."""
    return _classes()[name]


@cache
def _classes() -> dict[str, frozenset[str]]:
    return {name: frozenset(words.split()) for name, words in table("classes.tsv")}


@cache
def _lexicon() -> dict[tuple[str, str], list[Trigger]]:
    rows: dict[tuple[str, str], list[Trigger]] = {}
    for lemma, pos, type_, subject, object_, others, needs in table("triggers.tsv"):
        roles = dict(pair.split(":") for pair in others.split(",")) if others != "-" else {}
        trigger = Trigger(
            lemma,
            EventType(type_),
            None if subject == "-" else subject,
            None if object_ == "-" else object_,
            roles,
            () if needs == "-" else tuple(needs.split(",")),
        )
        rows.setdefault((lemma, pos), []).append(trigger)
    return rows


def is_verb_of_lexicon(lemma: str) -> bool:
    """Say whether a word in its plain form is a verb of the lexicon."""
    return (lemma, "v") in _lexicon()


def noun_rows(lemma: str) -> tuple[Trigger, ...]:
    """Give the rows of the lexicon for a noun."""
    return tuple(_lexicon().get((lemma, "n"), ()))


@cache
def _first_words() -> dict[str, list[str]]:
    """Lexicon entries of several words by their first: "kick" -> ["kick off"]."""
    found: dict[str, list[str]] = {}
    for lemma, _ in _lexicon():
        if " " in lemma:
            found.setdefault(lemma.split()[0], []).append(lemma)
    return found


@cache
def _headline_forms() -> dict[str, tuple[str, str]]:
    """Regular forms of the lexicon's words, for capitalised headlines whose words are all tagged as names."""
    forms: dict[str, tuple[str, str]] = {}
    for lemma, pos in _lexicon():
        if " " in lemma:
            continue
        stem = lemma[:-1] if lemma.endswith("e") else lemma
        endings = [lemma + "s", lemma + "es", stem + "ed", stem + "ing"] if pos == "v" else [lemma, lemma + "s"]
        for form in endings:
            forms.setdefault(form, (lemma, pos))
    return forms


def find_triggers(part: ParsedPart) -> list[Found]:
    """Give the triggers of a part in order, each with the first row of the lexicon that fits it."""
    found = []
    for word in range(len(part.words)):
        match = _match(part, word)
        if match is not None:
            found.append(match)
    return found


def _match(part: ParsedPart, word: int) -> Found | None:
    tag = part.tags[word]
    if _hyphenated(part, word):
        return _noun(part, word, part.lemmas[word])
    if tag.startswith("VB"):
        return _verb(part, word, part.lemmas[word])
    if tag in ("NN", "NNS"):
        return _noun(part, word, part.lemmas[word])
    if (
        tag == "JJ"
        and part.deps[word] == "acomp"
        and part.tags[word - 1] != "CD"
        and (part.lemmas[word], "a") in _lexicon()
    ):
        return _fit(part, word, word + 1, _lexicon()[part.lemmas[word], "a"], False)
    office = part.words[word].lower() in _WHERE_IN_OFFICE and part.lemmas[part.heads[word]] == "be"
    if office and tag in ("RB", "RP", "IN"):
        return _fit(part, word, word + 1, _lexicon().get((part.words[word].lower(), "r"), ()), False)
    if tag in ("NNP", "NNPS", "JJ") and part.words[word][:1].isupper():
        return _capitalised(part, word)
    return None


_WHERE_IN_OFFICE = frozenset({"back", "out"})
"""As in "is back as manager", "out as manager"."""


def _hyphenated(part: ParsedPart, word: int) -> str | None:
    """The noun of the lexicon that the parser takes apart at its hyphen: "lift-off", "walk-out"."""
    if word < 2 or part.words[word - 1] != "-":
        return None
    whole = f"{part.words[word - 2].lower()}-{part.lemmas[word]}"
    return whole if (whole, "n") in _lexicon() else None


def _capitalised(part: ParsedPart, word: int) -> Found | None:
    """A capital on a trigger means little in a headline; in running text the word is the head of a named event."""
    lemma, pos = _headline_forms().get(part.words[word].lower(), ("", ""))
    if not lemma or (part.kind != PartKind.TITLE and pos == "v"):
        return None
    if pos == "v":
        return _verb(part, word, lemma) if part.words[word].lower() != lemma else None
    mention = part.mention_at.get(word)
    if mention is not None and mention.kind in ("person", "outlet", "state") and mention.last - mention.first > 1:
        return None
    return _noun(part, word, lemma)


def _verb(part: ParsedPart, word: int, lemma: str) -> Found | None:
    headline = part.kind == PartKind.TITLE and part.tags[word].startswith("NNP")
    if part.deps[word] in _SKIPPED_DEPS and part.tags[word] != "VBZ" and not headline:
        return None
    for phrase in _first_words().get(lemma, ()):
        last = _particle(part, word, phrase.split()[1:])
        found = None if last is None else _fit(part, word, last, _lexicon().get((phrase, "v"), ()), True)
        if found is not None:
            return found
    return _fit(part, word, word + 1, _lexicon().get((lemma, "v"), ()), True)


def _particle(part: ParsedPart, word: int, rest: list[str]) -> int | None:
    """Where "kick off" or "hand ... over" ends, or None if the particle is not there."""
    after = [text.lower() for text in part.words[word + 1 : word + 1 + len(rest)]]
    if after == rest:
        return word + 1 + len(rest)
    far = any(part.deps[at] in ("prt", "advmod") and part.words[at].lower() == rest[0] for at in part.children[word])
    return word + 1 if far and len(rest) == 1 else None


def _noun(part: ParsedPart, word: int, lemma: str) -> Found | None:
    dep, head = part.deps[word], part.heads[word]
    if dep in ("compound", "amod", "nmod") and head > word and part.tags[head].startswith("NN"):
        return None
    first, text = word, lemma
    if whole := _hyphenated(part, word):
        first, text = word - 2, whole
    elif word and (f"{part.words[word - 1].lower()} {lemma}", "n") in _lexicon():
        first, text = word - 1, f"{part.words[word - 1].lower()} {lemma}"
    elif _is_effort_of(part, word, lemma):
        first, text = word - 1, part.lemmas[word - 1]
    found = _fit(part, word, word + 1, _lexicon().get((text, "n"), ()), False)
    if found is None or first == word:
        return found
    others = tuple(structs.replace(each, first=first) for each in found.instead)
    return structs.replace(found, first=first, instead=others)


def _is_effort_of(part: ParsedPart, word: int, lemma: str) -> bool:
    """As in "a mediation effort": what the noun before names is what happens."""
    before = word - 1
    if lemma not in word_class("efforts") or before < 0 or part.heads[before] != word:
        return False
    return part.deps[before] == "compound" and (part.lemmas[before], "n") in _lexicon()


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
        check = _CHECKS.get(name)
        if check is None:
            pending.append(need)
        elif not check(part, word, argument):
            return None
    return tuple(pending)


def arguments(part: ParsedPart, word: int) -> list[int]:
    """Give the heads of what a verb is done to: its objects, or the subject of a passive."""
    found = [at for at in part.children[word] if part.deps[at] in ("dobj", "dative", "oprd", "nsubjpass", "attr")]
    if not found and not clauses.is_passive(part, word) and (counted := _up_to(part, word)) is not None:
        found = [counted]
    if not found and part.kind == PartKind.TITLE and clauses.is_passive(part, word):
        found = [at for at in part.children[word] if part.deps[at] == "nsubj"]
    if not found and part.deps[word] in ("acl", "relcl") and clauses.is_passive(part, word):
        found = [_undergoing(part, word)]
    found = found or _found_to_be(part, word)
    undergone = [at for at in found if part.deps[at] not in ("oprd", "attr")]
    if not undergone and clauses.is_passive(part, word):
        subject = clauses.subject(part, word)
        found = found if subject is None or subject in found else [subject, *found]
    if not found and (share := _share_behind(part, word)) is not None:
        found = [share]
    if part.lemmas[word] == "take" and (taken := taken_private(part, word)) is not None:
        found = [taken]
    return [clauses.antecedent(part, all_of(part, at)) for at in found]


def taken_private(part: ParsedPart, verb: int) -> int | None:
    """As in "take Norvik private", where the parser makes a thing of "private": Norvik."""
    low = [text.lower() for text in part.words[verb + 1 : verb + 8]]
    at = verb + 1 + low.index("private") if "private" in low[1:] else None
    return at - 1 if at is not None and part.tags[at - 1].startswith(("NN", "PRP")) else None


_UNDERTAKINGS = frozenset("agreement deal plan offer proposal bid talk contract".split())
_SHARES = frozenset("all part most whole rest half bulk entirety remainder some".split())


def _share_behind(part: ParsedPart, verb: int) -> int | None:
    """As in "buy all or part of Norvik", where the parser makes an adverb of "all": the name."""
    low = [text.lower() for text in part.words[verb + 1 : verb + 6]]
    if not low or low[0] not in _SHARES or "of" not in low:
        return None
    name = part.child(verb + 1 + low.index("of"), "pobj")
    return name if name is not None and part.tags[name].startswith("NNP") else None


def _undergoing(part: ParsedPart, verb: int) -> int:
    """What a participle is said of; as in "A entered into an agreement to be acquired", A."""
    noun = part.heads[verb]
    infinitive = any(part.words[at].lower() == "to" and part.deps[at] == "aux" for at in part.children[verb])
    if not infinitive or part.lemmas[noun] not in _UNDERTAKINGS:
        return noun
    subject = clauses.subject(part, verb)
    return noun if subject is None else subject


def all_of(part: ParsedPart, noun: int) -> int:
    """As in "all or part of Norvik", "the whole of Norvik": the name."""
    if part.lemmas[noun] not in _SHARES:
        return noun
    inner = next((under for prep, under in clauses.prepositions(part, noun) if prep == "of"), None)
    return inner if inner is not None and part.tags[inner].startswith("NNP") else noun


def _up_to(part: ParsedPart, verb: int) -> int | None:
    """As in "seized up to 16 ships", where the parser makes "up" a particle of the verb."""
    low = [text.lower() for text in part.words[verb + 1 : verb + 3]]
    return (
        part.child(verb + 2, "pobj")
        if low == ["up", "to"] and part.tags[min(verb + 3, len(part.tags) - 1)] == "CD"
        else None
    )


def _found_to_be(part: ParsedPart, word: int) -> list[int]:
    """As in "a court found the governor guilty": the parser takes whom and what for a clause without a verb."""
    clause = part.child(word, "ccomp")
    subject = None if clause is None or not part.tags[clause].startswith("JJ") else part.child(clause, "nsubj")
    return [] if subject is None or part.child(clause or 0, "aux", "cop") is not None else [subject]


def _of_class(part: ParsedPart, heads: list[int], name: str) -> bool:
    nouns = [at for head in heads for at in clauses.conjuncts(part, head)]
    if name in ("people", "mortals") and any(denotes_people(part, at) for at in nouns):
        return True
    words = word_class(name)
    return any(
        part.lemmas[at] in words or part.words[at].lower() in words for head in heads for at in _core(part, head)
    )


def _core(part: ParsedPart, head: int) -> list[int]:
    """The words that make a noun phrase what it is: head, compounds, adjectives, conjuncts, and what follows "of"."""
    found = []
    for noun in clauses.conjuncts(part, head):
        found += [noun, *(at for at in part.children[noun] if part.deps[at] in ("compound", "amod", "nmod"))]
        found += [under for prep, under in clauses.prepositions(part, noun) if prep == "of"]
    return found


def denotes_people(part: ParsedPart, word: int) -> bool:
    """Say whether a noun stands for people or bodies of people: by its mention, by its word, or as an unknown name."""
    mention = part.mention_at.get(word)
    if mention is not None and mention.kind != "other":
        return mention.kind in _PEOPLE_KINDS
    if part.words[word].lower() in _PRONOUNS or part.lemmas[word] in word_class("people"):
        return True
    return part.tags[word] in ("NNP", "NNPS") and not word_class("happenings") & {part.words[word].lower()}


def _subject_is(part: ParsedPart, word: int, name: str) -> bool:
    passive = clauses.is_passive(part, word)
    by = next((noun for prep, noun in clauses.prepositions(part, word) if prep == "by"), None) if passive else None
    subject = clauses.subject(part, word) if by is None else by
    if subject is not None and part.words[subject].lower() in ("it", "they") and part.deps[word] == "ccomp":
        subject = clauses.subject(part, part.heads[word]) or subject  # "the navy denied that it had seized the ship"
    if subject is None and part.deps[word] == "acomp":
        subject = clauses.subject(part, part.heads[word])
    if subject is None:
        return name == "people" and part.kind == PartKind.TITLE
    if name == "people" and _of_class(part, [subject], "vessels"):
        return part.child(subject, "poss") is not None
    return _of_class(part, [subject], name)


def _object_is(part: ParsedPart, word: int, name: str) -> bool:
    heads = arguments(part, word)
    if not name:
        return any(part.lemmas[at] not in word_class("spells") for at in heads)
    if name == "companies" and any(_stands_for_a_company(part, at, word) for at in heads):
        return True
    return bool(heads) and _of_class(part, heads, name)


def _stands_for_a_company(part: ParsedPart, noun: int, verb: int) -> bool:
    """A name, or the "it" of "it had agreed to be acquired"."""
    it = part.words[noun].lower() == "it" and clauses.is_passive(part, verb)
    return it or part.tags[noun] in ("NNP", "NNPS")


def _near(part: ParsedPart, word: int, name: str) -> bool:
    heads = arguments(part, word) + [noun for _, noun in clauses.prepositions(part, word)]
    beside = [
        at
        for at in part.children[word]
        if part.deps[at] in ("compound", "amod", "nmod", "advmod", "acomp", "oprd", "poss")
        or (part.deps[at] == "ccomp" and part.tags[at].startswith("JJ"))
    ]
    words = word_class(name)
    return _of_class(part, heads, name) or any(
        part.words[at].lower() in words or part.lemmas[at] in words for at in beside if not _names_an_airline(part, at)
    )


def _names_an_airline(part: ParsedPart, word: int) -> bool:
    """As in "the Gull Air strike": the last word of a name is no kind of strike."""
    return part.words[word] == "Air" and word > 0 and part.tags[word - 1] == "NNP"


def _names_in_post(part: ParsedPart, word: int, name: str) -> bool:
    """As in "unveiled as the new manager"; not "unveiled by the manager"."""
    posts = [noun for prep, noun in clauses.prepositions(part, word) if prep == "as"]
    return _of_class(part, posts, name)


_VAGUE = frozenset({"everything", "all", "much", "that", "this", "nothing", "anything", "point", "issue", "thing"})
_TALKING = frozenset({"talk", "disagree", "differ", "speak", "listen", "comment"})


def _undertakes(part: ParsedPart, word: int, _: str) -> bool:
    """As in "agreed on a truce", "agreed to sell"; not "I agree", "we don't agree on everything", "agreed to talk"."""
    below = part.child(word, "xcomp", "ccomp")
    if below is not None:
        return part.lemmas[below] not in _TALKING
    named = [part.lemmas[noun] for prep, noun in clauses.prepositions(part, word) if prep in ("on", "upon", "to")]
    if named:
        return not _VAGUE.issuperset(named)
    return part.tags[word] in ("VBD", "VBN")


def _many(part: ParsedPart, word: int, _: str) -> bool:
    """As in "sacked 300 workers", "the appointment of 40 inspectors": a number of people, none of them by name."""
    nouns = arguments(part, word) + [noun for prep, noun in clauses.prepositions(part, word) if prep == "of"]
    return any(
        part.lemmas[noun] in word_class("crowds") or any(_is_above_ten(part, at) for at in part.children[noun])
        for noun in nouns
    )


def _is_above_ten(part: ParsedPart, word: int) -> bool:
    digits = part.words[word].replace(",", "")
    if part.deps[word] != "nummod":
        return False
    return int(digits) > 9 if digits.isdecimal() and len(digits) < 9 else part.lemmas[word] in word_class("crowds")


def _ones_own(part: ParsedPart, word: int, _: str) -> bool:
    """As in "lost his job"; where twenty lose their jobs, or a firm lost a post, nobody's post is meant."""
    posts = [at for at in arguments(part, word) if part.tags[at] == "NN" and part.lemmas[at] in word_class("duties")]
    return any(part.child(at, "poss") is not None for at in posts)


_THREATENING = frozenset({"face", "get", "give", "fear", "risk", "escape", "avoid", "dodge", "survive", "hand"})
_BRINKS = frozenset({"brink", "verge", "threat", "risk", "edge", "danger"})


def threatened(part: ParsedPart, word: int) -> int | None:
    """Who faces "the sack", "the axe": whose is the verb over it. None where a thing is meant: "carried the sack"."""
    head = part.heads[word]
    if (
        part.tags[word] != "NN"
        or part.child(word, "prep") is not None
        or not any(part.words[at].lower() == "the" for at in part.children[word])
    ):
        return None
    if part.deps[word] == "pobj" and part.lemmas[part.heads[head]] in _BRINKS and part.words[head].lower() == "of":
        verb = next((at for at in _above(part, head) if clauses.is_verb(part, at)), None)
    else:
        verb = head if part.deps[word] == "dobj" and part.lemmas[head] in _THREATENING else None
    if verb is None:
        return None
    given = part.child(verb, "dative")
    whom = clauses.subject(part, verb) if given is None else given
    return whom if whom is not None and denotes_people(part, whom) else None


def _above(part: ParsedPart, word: int) -> list[int]:
    found = [word]
    for _ in range(5):
        found.append(part.heads[found[-1]])
    return found


_ELECTED = frozenset(
    "senate congress parliament assembly council presidency house commons nomination olympics games cup".split()
)
"""What is bid for by candidates, and no company."""


def is_firm(part: ParsedPart, noun: int) -> bool:
    """Whether a noun stands for a company: by its mention, as an unknown name, or as "the airline"."""
    if any(text.lower() in _ELECTED for text in part.words[max(0, noun - 1) : noun + 1]):
        return False
    mention = part.mention_at.get(noun)
    if mention is not None and mention.kind != "other":
        return mention.kind in ("organisation", "outlet") and states.speaks_for(part.words[noun]) is None
    return part.tags[noun] in ("NNP", "NNPS") or part.lemmas[noun] in word_class("firms")


def _of_firm(part: ParsedPart, word: int, _: str) -> bool:
    """As in "took control of Norvik"; no town, no state."""
    return any(prep == "of" and (is_firm(part, noun) or _is_one_name(part, noun)) for noun, prep in _below(part, word))


def _below(part: ParsedPart, word: int) -> list[tuple[int, str]]:
    """The nouns that hang on a word or on its objects by a preposition."""
    heads = [word, *(at for at in part.children[word] if part.deps[at] in ("dobj", "attr", "prt", "advmod"))]
    return [(all_of(part, noun), prep) for at in heads for prep, noun in clauses.prepositions(part, at)]


_MERGING = frozenset("takeover buyout purchase acquisition merger cash all-share all-stock all-cash share".split())


def _bids(part: ParsedPart, word: int, _: str) -> bool:
    """As in "a bid for Norvik", "a takeover offer", "an offer to buy Norvik"."""
    if any(
        part.deps[at] in ("compound", "amod", "nmod") and part.words[at].lower() in _MERGING
        for at in part.children[word]
    ):
        return True
    return any(prep == "for" and (is_firm(part, noun) or _is_one_name(part, noun)) for noun, prep in _below(part, word))


def _is_one_name(part: ParsedPart, noun: int) -> bool:
    """A single name, which may be a company's as well as a person's."""
    mention = part.mention_at.get(noun)
    return mention is not None and mention.kind == "person" and mention.last - mention.first == 1


def _one_person(part: ParsedPart, word: int, _: str) -> bool:
    """As in "pushed out its chief", "pushed out Roe"; not "pushed out the protesters"."""
    return any(
        part.tags[at] in ("NN", "NNP") and _is_person(part, at) and not _many(part, word, "")
        for at in arguments(part, word)
    )


def _subject_is_person(part: ParsedPart, word: int, _: str) -> bool:
    subject = clauses.subject(part, word)
    return subject is not None and (_is_person(part, subject) or _unknown_name(part, subject))


def _unknown_name(part: ParsedPart, word: int) -> bool:
    mention = part.mention_at.get(word)
    return part.tags[word] == "NNP" and (mention is None or mention.kind == "other")


def _in_post(part: ParsedPart, word: int, _: str) -> bool:
    """As in "is back as Norvik chief executive", whatever the parser makes of it."""
    low = [text.lower() for text in part.words[word + 1 : word + 8]]
    return "as" in low[:4] and any(text in word_class("offices") for text in low[low.index("as") :])


def _takes_a_post(part: ParsedPart, word: int, _: str) -> bool:
    """As in "return as coach", "return to Norvik", "return to the company": to a post, or to a body that has posts.

    Where the page has told of a dismissal, who "is coming back" comes back to the post.
    """
    if _in_post(part, word, ""):
        return True
    below = _below(part, word)
    bodies = [noun for noun, prep in below if prep == "to"]
    if any(is_firm(part, at) or _is_one_name(part, at) or _of_class(part, [at], "posts") for at in bodies):
        return True
    return not below and not _DISMISSING.isdisjoint(part.lemmas)


_DISMISSING = frozenset({"oust", "fire", "sack", "dismiss", "ouster", "dismissal", "sacking", "firing", "reinstate"})


def _joins_firm(part: ParsedPart, word: int, _: str) -> bool:
    return any(is_firm(part, at) or _of_class(part, [at], "posts") for at in arguments(part, word))


_NEXT = frozenset({"interim", "acting", "next", "new", "first", "permanent", "caretaker"})


def _will_be(part: ParsedPart, word: int, _: str) -> bool:
    """As in "Roe will be interim chief executive", "is to be the next coach", "is once again chief executive"."""
    again = any(part.words[at].lower() == "again" for at in part.children[word])
    ahead = bool({"will", "'ll", "’ll", "to", "would"} & {*clauses.auxiliaries(part, word)})
    posts = [at for at in part.children[word] if part.deps[at] == "attr"]
    told = {part.words[at].lower() for post in posts for at in part.children[post]}
    return (again or (ahead and bool(told & _NEXT))) and _of_class(part, posts, "offices")


def _is_violent(part: ParsedPart, word: int, _: str) -> bool:
    """As in "a coup", "a failed coup"; not "a publishing coup", "a coup for the museum"."""
    beside = [part.words[at].lower() for at in part.children[word] if part.deps[at] in ("amod", "compound", "nmod")]
    praised = any(prep == "for" for prep, _ in clauses.prepositions(part, word))
    return not praised and word_class("putsch").issuperset(beside)


def _takes_over(part: ParsedPart, word: int, _: str) -> bool:
    """As in "will take over as coach", "took over from Roe": a person does, from somebody or in some post."""
    doer = clauses.subject(part, word)
    person = doer is not None and (_is_person(part, doer) or part.tags[doer] == "NNP")
    below = clauses.prepositions(part, word)
    bare = part.kind == PartKind.TITLE and doer is not None and _is_person(part, doer) and not below
    return person and (bare or any(prep in ("as", "at", "from") for prep, _ in below))


def _with_craft(part: ParsedPart, word: int, _: str) -> bool:
    """As in "lost contact with the plane"."""
    pairs = [pair for at in (word, *arguments(part, word)) for pair in clauses.prepositions(part, at)]
    return _of_class(part, [noun for prep, noun in pairs if prep == "with"], "vessels")


_ASKING = frozenset({"recommend", "submit", "clear", "endorse", "back", "propose"})
_ANSWERING = frozenset({"recommend", "grant", "refuse", "withhold", "deny", "seek"})


def put_up(part: ParsedPart, word: int) -> list[int]:
    """What is "recommended for approval", "submitted for approval"."""
    prep = part.heads[word]
    verb = part.heads[prep]
    if part.deps[word] != "pobj" or part.words[prep].lower() != "for" or part.lemmas[verb] not in _ASKING:
        return []
    return arguments(part, verb)


def _is_sought(part: ParsedPart, word: int, _: str) -> bool:
    answered = part.deps[word] in ("dobj", "nsubjpass") and part.lemmas[part.heads[word]] in _ANSWERING
    return answered or bool(put_up(part, word))


def _comes_into_force(part: ParsedPart, word: int, _: str) -> bool:
    """As in "the duty takes effect", "the duty comes into force"."""
    verb = part.heads[word]
    after = {text.lower() for text in part.words[verb + 1 : verb + 4]}
    return part.deps[word] == "nsubj" and bool(after & {"effect", "force"}) and clauses.is_verb(part, verb)


def _meets_people(part: ParsedPart, word: int, _: str) -> bool:
    """As in "A met B", "A met with B", "they met": people on both sides, and no target, demand or deadline."""
    objects = [at for at in part.children[word] if part.deps[at] == "dobj"]
    if part.child(word, "auxpass") is not None:
        return False  # "met with scepticism", "was met at the airport"
    if objects:
        routine = any(part.lemmas[at] in word_class("routine") for at in objects)
        return not routine and _of_class(part, objects, "people")
    subject = clauses.subject(part, word)
    if any(prep == "with" for prep, _ in clauses.prepositions(part, word)):
        return True
    return subject is not None and _of_class(part, [subject], "people")


def _after_motion(part: ParsedPart, word: int, _: str) -> bool:
    head = part.heads[word]
    moved = part.deps[word] in ("advcl", "xcomp") and part.lemmas[head] in _MOTION
    return moved and part.words[word - 1].lower() == "to"


def _with(part: ParsedPart, word: int, _: str) -> bool:
    return any(prep in ("with", "between") for prep, _ in clauses.prepositions(part, word))


def _of_people(part: ParsedPart, word: int, _: str) -> bool:
    """As in "the release of two hostages", "his release", "a prisoner release": not of a film or a report."""
    beside = [at for at in part.children[word] if part.deps[at] in ("compound", "poss", "nmod")]
    under = [noun for prep, noun in clauses.prepositions(part, word) if prep == "of"]
    return any(_is_person(part, at) for noun in under or beside for at in clauses.conjuncts(part, noun))


def _is_person(part: ParsedPart, word: int) -> bool:
    mention = part.mention_at.get(word)
    if mention is not None and mention.kind != "other":
        return mention.kind == "person"
    return part.words[word].lower() in _PRONOUNS or part.lemmas[word] in word_class("people") - word_class("bodies")


def _into(part: ParsedPart, word: int, name: str) -> bool:
    goals = [noun for prep, noun in clauses.prepositions(part, word) if prep in ("to", "into", "in")]
    under = [
        noun for at in arguments(part, word) for prep, noun in clauses.prepositions(part, at) if prep in ("to", "into")
    ]
    return _of_class(part, goals + under, name)


def _at_enemy(part: ParsedPart, word: int, _: str) -> bool:
    """As in "fired rockets at positions", "launched missiles against a camp", and no test of them "into the sea"."""
    things = [noun for at in arguments(part, word) for noun in clauses.conjuncts(part, at)]
    under = [pair for at in things for pair in clauses.prepositions(part, at)]
    return any(
        prep == "against"
        or (prep == "at" and (part.lemmas[noun] in word_class("targets") or denotes_people(part, noun)))
        for prep, noun in (*clauses.prepositions(part, word), *under)
    )


def _is_member(part: ParsedPart, word: int, _: str) -> bool:
    """As in "became the 32nd member of NATO"; not "a member of the team"."""
    members = [at for at in part.children[word] if part.deps[at] == "attr" and part.lemmas[at] == "member"]
    joined = [noun for at in members for prep, noun in clauses.prepositions(part, at) if prep == "of"]
    beside = [near for at in members for near in part.children[at] if part.deps[near] in ("compound", "nmod")]
    return _of_class(part, joined, "alliances") or any(part.lemmas[at] in word_class("alliances") for at in beside)


_SINCE_NOW = frozenset({"now", "officially", "formally", "today", "finally"})


def _newly_member(part: ParsedPart, word: int, name: str) -> bool:
    """As in "is now a member of NATO", which tells that it has just become one."""
    told = {part.words[at].lower() for at in part.children[word]}
    return bool(told & _SINCE_NOW) and _is_member(part, word, name)


def _is_about(part: ParsedPart, _word: int, name: str) -> bool:
    """Whether the whole text is of such matters: so many words of the class stand in it, two if none is said; in a
    headline one."""
    topic, _colon, least = name.partition(":")
    return len(word_class(topic) & part.vocabulary) >= (1 if part.kind == PartKind.TITLE else int(least or 2))


def _is_of_a_thing(part: ParsedPart, word: int, _: str) -> bool:
    """As in "the vehicle will fly", "Heron 2 took off": nobody does it who is known to be a person or a state."""
    subject = clauses.subject(part, word)
    if subject is None or part.words[subject].lower() in _PRONOUNS - {"they", "their"}:
        return False
    mention = part.mention_at.get(subject)
    known = mention is not None and mention.kind in ("person", "state", "group", "outlet")
    return not known and part.lemmas[subject] not in word_class("people")


def _names_its_object(part: ParsedPart, word: int, _: str) -> bool:
    """As in "to launch Heron 2", "fly its Heron rocket": what it is done to has a name, or is "it"."""
    heads = [noun for at in arguments(part, word) for noun in clauses.conjuncts(part, at)]
    beside = [at for head in heads for at in part.children[head] if part.deps[at] in ("compound", "nmod")]
    return any(part.tags[at] in ("NNP", "NNPS") or part.words[at].lower() == "it" for at in (*heads, *beside))


def _stands_alone(part: ParsedPart, word: int, _: str) -> bool:
    """As in "blew up", "blew up minutes later": the parser may take a spell of time for an object."""
    done = part.child(word, "dobj")
    return done is None or part.lemmas[done] in word_class("spells")


def _upward(part: ParsedPart, word: int, _: str) -> bool:
    """As in "roared off its pad", "soared into the sky"."""
    beside = [at for at in part.children[word] if part.deps[at] in ("prep", "prt", "advmod")]
    return any(part.words[at].lower() in ("from", "off", "into", "above", "skyward") for at in beside)


_CHECKS: dict[str, Callable[[ParsedPart, int, str], bool]] = {
    "subject": _subject_is,
    "object": _object_is,
    "about": _is_about,
    "not-about": lambda part, _, name: not word_class(name) & part.vocabulary,
    "thing": _is_of_a_thing,
    "object-named": _names_its_object,
    "upward": _upward,
    "near": _near,
    "people-object": _meets_people,
    "motion": _after_motion,
    "with": _with,
    "at-enemy": _at_enemy,
    "as": _names_in_post,
    "many": _many,
    "undertaking": _undertakes,
    "few": lambda part, word, name: not _many(part, word, name),
    "own": _ones_own,
    "threatened": lambda part, word, _: threatened(part, word) is not None,
    "violent": _is_violent,
    "taking": _takes_over,
    "of-firm": _of_firm,
    "bidding": _bids,
    "one": _one_person,
    "subject-person": _subject_is_person,
    "posting": _takes_a_post,
    "joining": _joins_firm,
    "ahead": _will_be,
    "in-post": _in_post,
    "undone": lambda part, word, _: bool({"will", "'ll", "’ll", "to", "would"} & {*clauses.auxiliaries(part, word)}),
    "of-merger": lambda part, word, _: any(
        part.lemmas[noun] in word_class("mergers") for noun, prep in _below(part, word) if prep == "of"
    ),
    "private": lambda part, word, _: taken_private(part, word) is not None,
    "with-craft": _with_craft,
    "sought": _is_sought,
    "in-force": _comes_into_force,
    "member": _is_member,
    "newly-member": _newly_member,
    "no-clause": lambda part, word, _: part.child(word, "xcomp", "ccomp", "acl") is None,
    "stays": lambda part, word, _: part.deps[word] == "nsubj" and part.lemmas[part.heads[word]] in STAYING,
    "unlike": lambda part, word, name: not _near(part, word, name),
    "subject-of": lambda part, word, name: (
        part.deps[word] == "nsubj" and part.lemmas[part.heads[word]] in word_class(name)
    ),
    "no-out": lambda part, word, _: part.words[word + 1 : word + 2] != ("out",),
    "intransitive": _stands_alone,
    "into": _into,
    "of-people": _of_people,
    "singular": lambda part, word, _: part.tags[word] not in ("NNS", "NNPS"),
    "plural": lambda part, word, _: part.tags[word] in ("NNS", "NNPS") or part.words[word].lower().endswith("s"),
}
