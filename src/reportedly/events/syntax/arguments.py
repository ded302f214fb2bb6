"""What a verb is done to, and what hangs below it: its objects however the parser attaches them."""

from __future__ import annotations

from reportedly.events.documents import made_public
from reportedly.events.lexicon import word_class
from reportedly.events.syntax import clauses, subjects
from reportedly.model.document import ParsedPart
from reportedly.model.statement import PartKind


def arguments(part: ParsedPart, word: int) -> list[int]:
    """Give the heads of what a verb is done to: its objects, or the subject of a passive."""
    found = [at for at in part.children[word] if part.deps[at] in ("dobj", "dative", "oprd", "nsubjpass", "attr")]
    if not found and not clauses.is_passive(part, word) and (counted := _up_to(part, word)) is not None:
        found = [counted]
    if not found and part.kind == PartKind.TITLE and clauses.is_passive(part, word):
        found = _nearer([at for at in part.children[word] if part.deps[at] == "nsubj"], part, word)
    found = found or _before_being(part, word)
    if not found and part.deps[word] in ("acl", "relcl") and clauses.is_passive(part, word):
        found = [_undergoing(part, word)]
    found = (
        found
        or _whom_clause_is_of(part, word)
        or _set_to(part, word)
        or _behind_capitalised(part, word)
        or _found_to_be(part, word)
        or _let_go(part, word)
        or _beside_with(part, word)
        or _behind_particle(part, word)
        or _behind_infinitive(part, word)
    )
    undergone = [at for at in found if part.deps[at] not in ("oprd", "attr")]
    if not undergone and clauses.is_passive(part, word):
        subject = subjects.subject(part, word)
        found = found if subject is None or subject in found else [subject, *found]
    if not found and (share := _share_behind(part, word)) is not None:
        found = [share]
    if part.lemmas[word] == "take" and (taken := taken_private(part, word)) is not None:
        found = [taken]
    if part.lemmas[word] == "make" and (made := made_public(part, word)) is not None:
        found = [made]
    return [clauses.antecedent(part, all_of(part, _before_a_sum(part, at, word))) for at in found]


_OF_SUMS = frozenset("fine pay award offer charge cost owe dock hand give grant lend".split())


def _before_a_sum(part: ParsedPart, noun: int, verb: int) -> int:
    """As in "fined Norvik 90 million euros", where the parser makes one thing of both: whom the sum is taken from."""
    if part.lemmas[verb] not in _OF_SUMS or part.child(noun, "nummod") is None:
        return noun
    names = [at for at in part.children[noun] if part.deps[at] in ("nmod", "compound") and at in part.mention_at]
    return next((at for at in names if verb < at < (part.child(noun, "nummod") or 0)), noun)


def _nearer(subjects: list[int], part: ParsedPart, verb: int) -> list[int]:
    """As in "Woman killed in crash, driver charged": of two subjects with a comma between, the nearer."""
    apart = len(subjects) > 1 and subjects[-1] < verb and "," in part.words[subjects[0] : subjects[-1]]
    return subjects[-1:] if apart else subjects


def taken_private(part: ParsedPart, verb: int) -> int | None:
    """As in "take Norvik private", where the parser makes a thing of "private": Norvik."""
    low = [text.lower() for text in part.words[verb + 1 : verb + 8]]
    at = verb + 1 + low.index("private") if "private" in low[1:] else None
    return at - 1 if at is not None and part.tags[at - 1].startswith(("NN", "PRP")) else None


def _before_being(part: ParsedPart, verb: int) -> list[int]:
    """As in "reports on Roe being replaced", where the parser ties the verb to the preposition or to the reports."""
    tied = part.deps[verb] in ("pcomp", "acl") and part.child(verb, "nsubjpass") is None
    if not tied or verb < 2 or part.lowered[verb - 1] != "being":
        return []
    noun = verb - 2
    return [noun] if part.deps[noun] == "pobj" and part.heads[noun] < noun else []


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
    infinitive = any(part.lowered[at] == "to" and part.deps[at] == "aux" for at in part.children[verb])
    if not infinitive or part.lemmas[noun] not in _UNDERTAKINGS:
        return noun
    subject = subjects.subject(part, verb)
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


def _whom_clause_is_of(part: ParsedPart, word: int) -> list[int]:
    """As in "a hotelier Norvik tapped as chairman": the hotelier."""
    if part.deps[word] != "relcl" or part.tags[word] not in ("VBD", "VBZ", "VBP"):
        return []
    doer, head = part.child(word, "nsubj"), part.heads[word]
    people = part.lemmas[head] in word_class("people") or part.tags[head] == "NNP"
    if doer is None or not people or doer < head or part.lowered[doer] in ("who", "that", "which"):
        return []
    return [head] if part.lowered[min(part.subtree(word))] not in ("who", "where", "when", "whose") else []


def _set_to(part: ParsedPart, word: int) -> list[int]:
    """As in "appointed Roe to serve": the parser makes a clause of whom and what for."""
    clause = part.child(word, "ccomp")
    if clause is None or part.tags[clause] != "VB" or part.child(clause, "mark") is not None:
        return []
    whom = part.child(clause, "nsubj")
    to = any(part.lowered[at] == "to" and part.deps[at] == "aux" for at in part.children[clause])
    return [whom] if to and whom is not None and word < whom else []


def _behind_capitalised(part: ParsedPart, word: int) -> list[int]:
    """As in the headline "Norvik Names Roe as Chairman", where the parser makes one name of it all: Roe."""
    if subjects.is_taken_for_plural(part, word):
        return [] if subjects.stands_alone(part, word) else [subjects.behind_plural(part, word)]
    if part.kind is not PartKind.TITLE:
        return []
    beside = part.child(word, "appos")
    if part.tags[word] == "VBZ" and beside is not None and beside > word:
        return [beside]  # "Judge blocks Norvik move"
    if not part.tags[word].startswith("NNP") or part.deps[word] != "compound":
        return []
    head = part.heads[word]
    while part.deps[head] == "compound" and part.heads[head] > head:
        head = part.heads[head]
    return [head] if head > word else []


def nouns_below(part: ParsedPart, word: int) -> list[tuple[int, str]]:
    """The nouns that hang on a word or on its objects by a preposition."""
    heads = [word, *(at for at in part.children[word] if part.deps[at] in ("dobj", "attr", "prt", "advmod"))]
    heads += _behind_capitalised(part, word)
    return [(all_of(part, noun), prep) for at in heads for prep, noun in clauses.prepositions(part, at)]


def _let_go(part: ParsedPart, word: int) -> list[int]:
    """As in "let Roe go", "made 900 people redundant": the parser makes a clause of who goes."""
    ends = _WHERE_CLAUSES_END.get(part.lemmas[word])
    goes = part.child(word, "ccomp") if ends else None
    whom = None if goes is None or part.lemmas[goes] != ends else part.child(goes, "nsubj")
    if whom is None and part.lemmas[word] == "let" and part.words[word + 1 : word + 3] == ("go", "of"):
        whom = part.child(word + 2, "pobj")  # "let go of 900 people"
    return [] if whom is None else [whom]


_WHERE_CLAUSES_END = {"let": "go", "make": "redundant"}
_WITH_PARTICLE = {
    "off": frozenset("kill call lay break sell spin fend write pay fire".split()),
    "in": frozenset({"swear"}),
}


def _behind_particle(part: ParsedPart, word: int) -> list[int]:
    """As in "killed off hope", "swore in the cabinet", where the parser takes the particle for a preposition."""
    after = part.lowered[word + 1] if word + 1 < len(part.words) else ""
    if part.lemmas[word] not in _WITH_PARTICLE.get(after, ()) or part.heads[word + 1] != word:
        return []
    noun = part.child(word + 1, "pobj")
    return [] if noun is None else [noun]


def _behind_infinitive(part: ParsedPart, word: int) -> list[int]:
    """As in "Peru to jail Roe", "prosecutors set to indict Roe": the parser ties whom to another word than the verb."""
    if part.tags[word] != "VB" or part.lowered[word - 1] != "to" or part.deps[word] not in ("relcl", "xcomp"):
        return []
    behind = part.mention_at.get(word + 1)
    if behind is None or behind.first != word + 1 or behind.kind not in ("person", "other"):
        return []
    noun = behind.last - 1
    away = part.deps[noun] == "ROOT" if part.deps[word] == "relcl" else part.heads[noun] == part.heads[word]
    return [noun] if away and part.deps[noun] in ("ROOT", "dobj") else []


def _beside_with(part: ParsedPart, word: int) -> list[int]:
    """As in "with Lima freeing the envoy", where the parser makes an adjective of the verb."""
    return [] if clauses.beside_with(part, word) is None else [part.heads[word]]


_ROUNDS = frozenset({"round", "series", "set", "session", "day", "leg", "phase", "start"})


def round_of(part: ParsedPart, word: int) -> int:
    """Give what a noun is told as, "the next round of talks", else itself: what befalls it befalls the talks."""
    prep = part.heads[word]
    counted = part.heads[prep]
    below = part.deps[word] == "pobj" and part.lowered[prep] == "of" and part.lemmas[counted] in _ROUNDS
    return counted if below else word
