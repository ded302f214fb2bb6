"""What a parsed clause says: its subject and object, its auxiliaries and negations, the words of a noun phrase.

Parsers err; where the tree gives nothing, callers fall back on the words just left of a verb.
"""

from __future__ import annotations

from reportedly.events.syntax.headline_passives import is_told_of_in_a_headline
from reportedly.model.document import ParsedPart
from reportedly.model.statement import PartKind

SUBJECTS = ("nsubj", "nsubjpass", "csubj")
_INSIDE_NOUNS = ("det", "poss", "amod", "compound", "nummod", "quantmod", "nmod", "case", "predet", "punct", "advmod")
_LONGEST_NAME = 9
_RELATIVES = frozenset({"which", "who", "that", "whom"})


def is_verb(part: ParsedPart, word: int) -> bool:
    """Say whether the tagger takes a word for a verb."""
    return part.tags[word].startswith("VB")


_FINDING = frozenset("find report leave believe presume declare confirm feel fear pronounce list think".split())
"""What is done to those of whom the participle behind it tells what has befallen them."""


def is_passive(part: ParsedPart, word: int) -> bool:
    """Say whether a verb is passive: "was held", or "held" after the noun it belongs to."""
    if part.child(word, "auxpass", "nsubjpass") is not None:
        return True
    done_by = part.child(word, "agent")
    if done_by is not None and part.tags[word] in ("VBD", "VBN") and part.child(word, "aux", "dobj") is None:
        return True  # "Roe, sent home by Peru, is an officer", where the parser takes the participle for the past
    if part.child(word, "aux", "dobj") is not None:
        return False
    if part.kind == PartKind.TITLE and part.tags[word] == "VBD" and _is_bare_participle(part, word):
        return True
    if is_told_of_in_a_headline(part, word):
        return True
    if part.tags[word] != "VBN" and not (part.tags[word] == "VBD" and part.lemmas[word] in _NEVER_ALONE):
        return False
    if part.tags[word] == "VBN" and part.deps[word] in ("xcomp", "oprd") and part.lemmas[part.heads[word]] in _FINDING:
        return is_passive(part, part.heads[word])  # "were found murdered", "was reported killed"
    if part.deps[word] == "conj" and (part.child(word, "nsubj") is not None or part.tags[word] == "VBN"):
        # "A was sunk and B killed", "was arrested and charged"
        return is_verb(part, part.heads[word]) and is_passive(part, part.heads[word])
    if part.tags[word] == "VBD":
        return False
    headline = part.kind == PartKind.TITLE and part.deps[word] == "ROOT"
    without = part.deps[word] in ("acl", "relcl") or (part.deps[word] == "advcl" and _opens_with_if(part, word))
    return headline or (without and part.child(word, "nsubj") is None)


def _is_bare_participle(part: ParsedPart, word: int) -> bool:
    """As in the headlines "Roe fired from bank", "Attacker killed at station", where the tagger sees the past."""
    if part.child(word, "nsubj") is None or part.child(word, "prt", "ccomp", "xcomp") is not None:
        return False
    behind = [text.lower() for text in part.words[word + 1 : word + 2]]
    numbers = any(tag == "CD" for tag in part.tags[word + 1 : word + 4]) and behind != ["in"]
    if numbers or part.deps[word] not in ("ROOT", "ccomp", "conj"):
        return False
    if part.lemmas[word] in _NEVER_ALONE:
        return True
    return part.lemmas[word] in _DONE_TO_SOMEBODY and (not behind or behind[0] in _WHEREFORE)


_DONE_TO_SOMEBODY = frozenset(
    "fire sack oust dismiss suspend charge indict convict sentence acquit jail imprison free rescue hospitalize"
    " hospitalise nominate elect appoint deport extradite kidnap abduct stab behead execute kill".split()
)
_WHEREFORE = frozenset("from for over as after by amid following with to in near outside during ahead".split())
"""What stands behind such a participle: "fired at", "charged at" are done by whoever fires and charges."""
_NEVER_ALONE = frozenset("kill injure wound arrest detain destroy damage evacuate displace".split())
"""Verbs that have an object unless they are passive: the tagger takes "were hit and ten killed" for the past."""


def _opens_with_if(part: ParsedPart, word: int) -> bool:
    """As in "if confirmed by the house", "once approved"."""
    return any(part.lowered[at] in ("if", "once", "unless", "when") for at in part.children[word] if at < word)


def declared_of(part: ParsedPart, word: int) -> int | None:
    """Give of whom somebody declares what an adjective says: "declared Roe dead", "was declared dead"; else None."""
    verb = part.heads[word]
    if part.tags[word] != "JJ" or part.deps[word] not in ("ccomp", "xcomp", "oprd", "acomp") or not is_verb(part, verb):
        return None
    own = part.child(word, "nsubj")
    if own is not None or part.lemmas[verb] == "be":
        return own
    given = part.child(verb, "dobj")
    return given if given is not None and given < word else None


def auxiliaries(part: ParsedPart, word: int) -> list[str]:
    """Give the auxiliaries of a verb in lower case, those it shares with the verb it is coordinated to included."""
    own = [part.lowered[at] for at in part.children[word] if part.deps[at] in ("aux", "auxpass")]
    if own or part.deps[word] != "conj" or not is_verb(part, part.heads[word]):
        return own
    if part.child(word, *SUBJECTS) is not None or not same_form(part, word, part.heads[word]):
        return own
    return auxiliaries(part, part.heads[word])


def same_form(part: ParsedPart, word: int, other: int) -> bool:
    """As in "may sail and sign" share their auxiliary; "may sail and signed" do not."""
    return part.tags[word] == part.tags[other] or {part.tags[word], part.tags[other]} == {"VB", "VBP"}


def told_before(part: ParsedPart, word: int) -> int | None:
    """The clause that a time stands behind, where the parser gave the time to the saying.

    As in "Roe died at home, Thursday, the paper said" and "Roe will go on Monday, the paper said".
    """
    verb = part.heads[word]
    verb = part.heads[verb] if part.deps[verb] == "prep" else verb
    content, sayer = part.child(verb, "ccomp"), part.child(verb, "nsubj")
    return content if content is not None and sayer is not None and content < word < sayer else None


def antecedent(part: ParsedPart, word: int) -> int:
    """Give the noun a relative pronoun stands for, or the word itself."""
    if part.lowered[word] not in _RELATIVES:
        return word
    at = part.heads[word]
    for _ in range(4):
        if part.deps[at] == "relcl":
            return part.heads[at]
        at = part.heads[at]
    return word


def beside_with(part: ParsedPart, verb: int) -> int | None:
    """As in "with Lima freeing the envoy", where the parser makes an adjective or a noun of the verb: who does it."""
    if not part.words[verb].endswith("ing") or part.deps[verb] not in ("amod", "compound") or verb < 2:
        return None
    before = part.mention_at.get(verb - 1)
    if before is None or before.last != verb or before.first == 0 or part.heads[verb] < verb:
        return None
    return verb - 1 if part.lowered[before.first - 1] == "with" else None


_FURTHER = 15
"""Words after several within which those of them that have a name are told."""


def included(part: ParsedPart, noun: int) -> list[int]:
    """Who is named as one of several: "twelve people, including Roe", "all the leaders, Lund among them".

    And the other way round: "Roe was among twelve people held", "Roe was one of two people killed".
    """
    if part.tags[noun] not in ("NNS", "NNPS") and part.lowered[noun] not in ("those", "them"):
        return []
    if one_of_them := _one_of(part, noun):
        return one_of_them
    last = min(part.sentences[part.sentence_of[noun]][1], noun + _FURTHER)
    for at in range(noun + 1, last):
        low = [text.lower() for text in part.words[at : at + 2]]
        if low[:1] == ["including"]:
            return _named(part, part.child(at, "pobj", "dobj")) or _in_a_row(part, at + 1, last)
        if low == ["among", "them"]:
            return _named(part, at - 1) or _in_a_row(part, at + 2, last)
        if part.tags[at] in ("NNS", "NNPS"):
            break
    return []


def _one_of(part: ParsedPart, noun: int) -> list[int]:
    prep = part.heads[noun]
    if part.deps[noun] != "pobj" or part.lowered[prep] not in ("among", "of"):
        return []
    above = part.heads[prep]
    if part.lowered[prep] == "of":
        if part.lowered[above] != "one" or part.deps[above] != "attr":
            return []
        above = part.heads[above]
    return _named(part, part.child(above, "nsubj")) if part.lemmas[above] == "be" else []


def _in_a_row(part: ParsedPart, first: int, last: int) -> list[int]:
    """The people named one after another: "the actors Ann Roe and Tom Reed", "Ann Roe, Tom Reed and Ida Lund"."""
    found: list[int] = []
    at = first
    while at < last:
        mention = part.mention_at.get(at)
        if mention is not None and mention.kind == "person":
            found.append(mention.last - 1)
            at = mention.last
        elif part.lowered[at] not in (",", "and", "or") if found else part.words[at] in (",", "."):
            break
        else:
            at += 1
    return found


def _named(part: ParsedPart, word: int | None) -> list[int]:
    """A person at a word, and those told with him by an "and"."""
    nouns = [] if word is None else conjuncts(part, word)
    nouns += [at for noun in nouns for at in part.children[noun] if part.deps[at] == "appos"]
    return [at for at in nouns if at in part.mention_at and part.mention_at[at].kind == "person"]


def conjuncts(part: ParsedPart, word: int) -> list[int]:
    """Give a noun and those coordinated with it: "A, B and C"."""
    found, stack = [], [word]
    while stack:
        at = stack.pop()
        found.append(at)
        stack.extend(child for child in part.children[at] if part.deps[child] == "conj" and _is_noun(part, child))
        stack.extend(child for child in part.children[at] if _is_another_name(part, child, at))
    return sorted({*found})


def each_by_name(part: ParsedPart, word: int) -> list[int]:
    """As in "the actors Ada Berg and Ole Dahl": those whom a plural describes, each by name; else the word itself."""
    if part.tags[word] != "NNS":
        return [word]
    beside = [at for at in part.children[word] if part.deps[at] == "appos" and at in part.mention_at]
    named = [each for at in beside for each in conjuncts(part, at) if each in part.mention_at]
    return named if len(named) > 1 else [word]


def _is_another_name(part: ParsedPart, word: int, name: int) -> bool:
    """As in "Roe and Lund", where the parser hangs the first name on the second."""
    if part.deps[word] != "nmod" or word not in part.mention_at or name not in part.mention_at:
        return False
    joined = any(part.lowered[at] == "and" and part.deps[at] == "cc" for at in part.children[word])
    return joined and part.mention_at[word] != part.mention_at[name]


def _is_noun(part: ParsedPart, word: int) -> bool:
    return part.tags[word].startswith(("NN", "PRP", "CD", "JJ"))


def noun_phrase(part: ParsedPart, head: int) -> tuple[int, int]:
    """Give the words [first, last) of the noun phrase around a head, without what follows the head."""
    first = head
    for at in part.children[head]:
        if at < first and part.deps[at] in _INSIDE_NOUNS:
            first = min(first, *part.subtree(at))
    while first < head and (part.deps[first] == "punct" or part.words[first] in (",", ";", "-", "–")):
        first += 1
    return max(first, head - _LONGEST_NAME), head + 1


def prepositions(part: ParsedPart, word: int) -> list[tuple[str, int]]:
    """Give the (preposition, noun) pairs under a word, in order: "with" B, "in" C, "gave it to" D."""
    found = []
    for at in part.children[word]:
        if part.deps[at] in ("prep", "agent") or (part.deps[at] == "dative" and part.tags[at] in ("IN", "TO")):
            stack = [at]
            while stack:
                prep = stack.pop()
                noun = part.child(prep, "pobj", "pcomp")
                if noun is not None:
                    found.append((part.lowered[at], noun))
                stack.extend(child for child in part.children[prep] if part.deps[child] == "prep")
    return found


def agent(part: ParsedPart, word: int) -> int | None:
    """Give who does it by a "by": "was held by A", "a raid by B"."""
    below = prepositions(part, word)
    # "was sacked as head by A"
    below += [pair for prep, post in below if prep == "as" for pair in prepositions(part, post)]
    return next((noun for prep, noun in below if prep == "by"), None)
