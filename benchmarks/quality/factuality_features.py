"""What the reader knows of an event word, as names of features: for the measure that weighs them (factuality_learned).

The word and what the rules make of it; what governs it up the tree; the mood and tense of the clauses it hangs in;
whether its noun is given, new, one or many; who does it; and which words of certainty stand above it and around it.
"""

from __future__ import annotations

from collections.abc import Iterator

from reportedly.events.certainty.factuality import certainty
from reportedly.events.lexicon import table
from reportedly.events.syntax import clauses, negation, subjects
from reportedly.events.syntax.signs import is_indicative, is_past
from reportedly.model.document import ParsedPart

_UP = 5
_CHAIN = 3
_NEAR = range(-4, 4)
_MODALS = frozenset("will would could may might can should must shall 'll 'd wo ca".split())
_OPENING = frozenset("if unless whether would could may will might should".split())
_TIMES = frozenset(
    "tomorrow next upcoming coming soon later future eventually until by yesterday last ago earlier previously recently"
    " already since once".split()
)
_PRONOUNS = frozenset("i we he they she it you one nobody none anyone".split())


def features(part: ParsedPart, word: int) -> list[str]:
    """Give what the reader knows of an event word, as names of features, each once."""
    parts = (_of_word, _of_governors, _of_sentence, _of_clauses, _of_noun, _of_doer, _of_cues)
    return list(dict.fromkeys(name for of in parts for name in of(part, word)))


def _of_word(part: ParsedPart, word: int) -> Iterator[str]:
    held = certainty(part, word)
    own, tag, dep, lemma = held.value.value, part.tags[word], part.deps[word], part.lemmas[word]
    helpers = ",".join(clauses.auxiliaries(part, word)) if clauses.is_verb(part, word) else ""
    negated = negation.is_negated(part, word)
    yield f"own {own}"
    yield f"held {held.level} {held.positive} {held.ahead} {held.given} {held.evident}"
    yield f"tag {tag}"
    yield f"dep {dep}"
    yield f"lemma {lemma}"
    yield f"tag dep {tag} {dep}"
    yield f"own tag dep {own} {tag} {dep}"
    yield f"lemma own {lemma} {own}"
    yield f"helpers {helpers}"
    yield f"helpers tag {helpers} {tag} {negated} {dep}"
    yield f"lemma helpers {lemma} {helpers}"
    yield f"negated {negated} {tag}"
    for helper in helpers.split(","):
        yield f"helper {helper}"
    for at in part.children[word]:
        yield f"under {part.deps[at]}"
        yield f"under {part.deps[at]} {part.lemmas[at]}"
        yield f"under {part.deps[at]} {part.tags[at]}"
        yield f"under own {part.deps[at]} {own}"


def _of_governors(part: ParsedPart, word: int) -> Iterator[str]:
    at, path, own, tag = word, "", certainty(part, word).value.value, part.tags[word]
    for step in range(_UP):
        head, dep = part.heads[at], part.deps[at]
        if head == at:
            yield f"root {step} {part.tags[at]}"
            return
        path, lemma = f"{path}/{dep}", part.lemmas[head]
        yield f"path {path}"
        yield f"path tag {path} {part.tags[head]}"
        yield f"path lemma {path} {lemma}"
        yield f"path own {path} {own}"
        yield f"up {step} {lemma}"
        yield f"up {lemma}"
        yield f"up dep {dep} {lemma}"
        yield f"up own {lemma} {own}"
        yield f"up tag {step} {part.tags[head]}"
        yield f"up by tag {lemma} {dep} {tag}"
        for pos in ("v", "i", "o", "n", "a"):
            effect = _EFFECTS.get((lemma, pos))
            if effect:
                yield f"effect {step} {effect}"
                yield f"effect {effect} {dep}"
        helpers = clauses.auxiliaries(part, head) if clauses.is_verb(part, head) else []
        yield f"up form {step} {part.tags[head]} {','.join(helpers)}"
        for helper in helpers:
            yield f"up helper {step} {helper}"
            yield f"up helper {helper}"
            yield f"path helper {path} {helper}"
        if negation.is_negated(part, head):
            yield f"up negated {step}"
            yield f"path negated {path}"
            yield "up negated"
        for beside in part.children[head]:
            if part.deps[beside] in ("mark", "advmod", "neg", "prt", "expl", "cc"):
                yield f"beside {part.lemmas[beside]}"
                yield f"beside {step} {part.lemmas[beside]}"
        at = head


def _of_sentence(part: ParsedPart, word: int) -> Iterator[str]:
    first, last = part.sentences[part.sentence_of[word]]
    low = [part.words[at].lower() for at in range(first, last)]
    here = word - first
    for away in _NEAR:
        if away and 0 <= here + away < len(low):
            yield f"near {away} {low[here + away]}"
            yield f"side {away < 0} {low[here + away]}"
            if abs(away) < 3:
                yield f"near tag {away} {part.tags[word + away]}"
    if here:
        yield f"after {low[here - 1]} {part.lemmas[word]}"
    if here > 1:
        yield f"after two {low[here - 2]} {low[here - 1]}"
        yield f"after two tags {part.tags[word - 2]} {part.tags[word - 1]} {part.tags[word]}"
    for at in range(first, word):
        if part.lemmas[at] in _CUES or part.tags[at] == "MD":
            yield f"cue {part.lemmas[at]}"
    yield f"asked {'?' in low[-2:]}"
    yield f"quoted {sum(text in _QUOTES for text in low[:here]) % 2}"
    yield f"place {min(5, here // 4)}"


def _kind(part: ParsedPart, word: int) -> str:
    return "verb" if clauses.is_verb(part, word) else "noun" if part.tags[word].startswith("NN") else "other"


def _moods(part: ParsedPart, word: int) -> list[str]:
    """The mood or tense of each verb above the word, the nearest first, a minus where it is negated."""
    at, found = word, []
    while part.heads[at] != at and len(found) < _CHAIN:
        at = part.heads[at]
        if clauses.is_verb(part, at):
            found.append(_mood(part, at) + ("-" if negation.is_negated(part, at) else ""))
    return found


def _mood(part: ParsedPart, verb: int) -> str:
    helpers = clauses.auxiliaries(part, verb)
    modal = next((text for text in helpers if text in _MODALS), None)
    if modal is not None:
        return f"modal {modal}"
    if "to" in helpers:
        return "infinitive"
    return "past" if is_past(part, verb) else "present" if is_indicative(part, verb) else part.tags[verb]


def _of_clauses(part: ParsedPart, word: int) -> Iterator[str]:
    own, kind, dep, moods = certainty(part, word).value.value, _kind(part, word), part.deps[word], _moods(part, word)
    nearest = moods[0] if moods else "none"
    yield f"moods {kind} {'/'.join(moods)}"
    yield f"mood {kind} {nearest}"
    yield f"mood own {own} {nearest} {dep}"
    yield f"mood outermost {kind} {moods[-1] if moods else 'itself'}"
    if kind == "verb":
        perfect = any(part.lemmas[at] == "have" for at in part.children[word] if part.deps[at] == "aux")
        yield f"aspect {perfect} {clauses.is_passive(part, word)} {part.tags[word]} {own}"
        yield f"finite {is_past(part, word)} {is_indicative(part, word)} {dep}"
    if kind != "other":
        for text in {part.words[at].lower() for at in part.subtree(word)} & _TIMES:
            yield f"time {text} {kind}"


def _of_noun(part: ParsedPart, word: int) -> Iterator[str]:
    if _kind(part, word) != "noun":
        return
    own, dep, moods = certainty(part, word).value.value, part.deps[word], _moods(part, word)
    beside = part.children[word]
    article = next((part.words[at].lower() for at in beside if part.deps[at] == "det"), "bare")
    given = "its" if any(part.deps[at] == "poss" for at in beside) else article
    number = part.tags[word][-1] == "S"
    of = any(part.words[at].lower() == "of" for at in beside)
    yield f"noun {given} {number}"
    yield f"noun {given} {number} {dep} {own}"
    yield f"noun {given} {dep} {moods[0] if moods else 'none'}"
    yield f"noun of {of} {given} {own}"


def _of_doer(part: ParsedPart, word: int) -> Iterator[str]:
    doer = subjects.subject(part, word) if clauses.is_verb(part, word) else None
    if doer is None:
        return
    own = certainty(part, word).value.value
    counted = [part.words[at].lower() for at in part.children[doer] if part.deps[at] in ("det", "nummod", "amod")]
    yield f"doer {part.tags[doer]} {own}"
    yield f"doer {counted[0] if counted else 'bare'}"
    if part.lemmas[doer] in _PRONOUNS:
        yield f"doer {part.lemmas[doer]} {own}"


def _of_cues(part: ParsedPart, word: int) -> Iterator[str]:
    own, kind = certainty(part, word).value.value, _kind(part, word)
    at, found = word, []
    for _ in range(_UP + 1):
        at = part.heads[at]
        effect = next(
            (f"{pos}{_EFFECTS[part.lemmas[at], pos]}" for pos in "vina" if (part.lemmas[at], pos) in _EFFECTS), ""
        )
        if effect:
            found.append(effect + ("-" if negation.is_negated(part, at) else ""))
        if part.heads[at] == at:
            break
    yield f"cues {kind} {'/'.join(found[:3])}"
    yield f"cues own {own} {'/'.join(found[:2])}"
    yield f"cue nearest {part.deps[word]} {found[0] if found else ''} {part.tags[word]}"
    first, last = part.sentences[part.sentence_of[word]]
    for text in {part.words[near].lower() for near in range(first, last)} & _OPENING:
        yield f"sentence {text} {own}"
    for near in range(word - 1, first - 1, -1):
        if part.tags[near] == "MD" or part.words[near].lower() in ("n't", "not", "no", "if", "to"):
            yield f"left {part.words[near].lower()}"
            yield f"left {part.words[near].lower()} {min(word - near, 6)}"
            break


_EFFECTS = {(word, pos): plus for word, pos, plus, _ in table("certainty.tsv")}
_CUES = frozenset(word for word, _ in _EFFECTS)
_QUOTES = frozenset({'"', "``", "''", "“", "”"})
