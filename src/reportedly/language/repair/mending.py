"""Trees mended where the parser read a construction of the news in a way that grammar rules out.

It makes what is captured the subject of who tells of it ("has captured Zarem, commander Noor said"), a weekday
somebody's first name ("said on Thursday Ann Roe had left"), and a verb of who had only been briefed.
"""

from __future__ import annotations

from reportedly.language.trees import Tree
from reportedly.model.states import is_demonym

_SUBJECTS = ("nsubj", "nsubjpass")
_OBJECTS = ("dobj", "attr", "pobj", "dative", "oprd", "ccomp", "xcomp")
_NAMES = ("NNP", "NNPS")
_SUBORDINATORS = frozenset("after before since while until till although though because unless".split())
"""Words that open a clause of time, reason or concession, and never one that somebody says."""
_BEING = frozenset({"is", "are", "was", "were"})
_WEEKDAYS = frozenset("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())


def mended(tree: Tree) -> Tree:
    """Give a tree with what the parser cannot have read rightly put right."""
    draft = _Draft(tree)
    for at, (word, tag, dep) in enumerate(zip(tree.words, tree.tags, tree.deps, strict=True)):
        if dep == "mark" and word in _SUBORDINATORS:
            _subordinate(draft, at)
        elif word in _WEEKDAYS and dep in ("compound", "nmod", "npadvmod"):
            _day_before_a_subject(draft, at)
        elif word == "and" and at and is_demonym(tree.words[at - 1]):
            _of_two_peoples(draft, at)
        elif dep == "ROOT" and tag == "VB" and word[:1].isupper():
            _name_that_is_asked_of(draft, at)
        elif dep == "attr" and tree.heads[at] < at:
            _asked_about(draft, at)
        elif dep == "acl" and tag == "VBN":
            _called_by_the_noun_before(draft, at)
        elif dep == "conj" and tag == "VBD":
            _told_by_those_briefed(draft, at)
        if dep in _SUBJECTS:
            _before_a_colon(draft, at)
            _begun_by_an_object(draft, at)
    return tree._replace(tags=draft.tags, deps=draft.deps, heads=draft.heads)


class _Draft:
    """The tags and the tree of one text while they are put right."""

    def __init__(self, tree: Tree) -> None:
        self.words = tree.words
        self.tags, self.deps, self.heads = list(tree.tags), list(tree.deps), list(tree.heads)
        self._below: list[list[int]] = [[] for _ in tree.words]
        for at, head in enumerate(tree.heads):
            if at != head:
                self._below[head].append(at)

    def word(self, at: int) -> str:
        """The word at a place; none beyond the ends."""
        return self.words[at] if 0 <= at < len(self.words) else ""

    def governed(self, head: int, *deps: str) -> list[int]:
        """The words that a word governs (in one of these ways), left to right."""
        found = sorted(self._below[head])
        return [at for at in found if self.deps[at] in deps] if deps else found

    def edges(self, head: int) -> tuple[int, int]:
        """The first and the last word of all that hangs on a word."""
        first = last = head
        for at in self.governed(head):
            left, right = self.edges(at)
            first, last = min(first, left), max(last, right)
        return first, last

    def hang(self, at: int, head: int, dep: str) -> None:
        """Hang a word on another; a root on itself."""
        if self.heads[at] != at:
            self._below[self.heads[at]].remove(at)
        if head != at:
            self._below[head].append(at)
        self.heads[at], self.deps[at] = head, dep

    def raise_over(self, at: int, old: int) -> None:
        """Put a word where another stands in the tree; the other is left for the caller to hang."""
        top = self.heads[old] == old
        self.hang(at, at if top else self.heads[old], self.deps[old])


def _subordinate(draft: _Draft, mark: int) -> None:
    """A clause that "after" opens is not what somebody says: "..., an aide said, days after they had met"."""
    clause = draft.heads[mark]
    before = [at for at in draft.governed(clause) if at < mark and draft.deps[at] != "npadvmod"]
    if draft.deps[clause] == "ccomp" and draft.heads[clause] < mark < clause and not before:
        draft.deps[clause] = "advcl"


def _day_before_a_subject(draft: _Draft, day: int) -> None:
    """Of "said on Thursday Ann Roe had left" the day is when it was said, and no part of a name."""
    name, setting = draft.heads[day], day - 1
    if draft.word(setting) != "on" or draft.tags[name] not in _NAMES or name < day:
        return
    if draft.heads[name] == setting and (does := _lacking_a_subject(draft, name, draft.heads[setting])) is not None:
        passive = bool(draft.governed(does, "auxpass"))
        draft.hang(name, does, "nsubjpass" if passive else "nsubj")
    if draft.deps[name] in _SUBJECTS and not draft.governed(setting):
        draft.hang(day, setting, "pobj")


def _lacking_a_subject(draft: _Draft, name: int, says: int) -> int | None:
    """What is said to be done, by a finite verb that begins behind a name and has no subject."""
    begins = draft.edges(name)[1] + 1
    for clause in draft.governed(says, "ccomp"):
        if draft.edges(clause)[0] == begins and not draft.governed(clause, *_SUBJECTS, "expl", "csubj"):
            return clause
    return None


def _of_two_peoples(draft: _Draft, joint: int) -> None:
    """ "Norwegian and US officials" are officials of both, not Norwegians and officials besides."""
    people = joint - 1
    both = next((at for at in draft.governed(people, "conj") if draft.tags[at] in ("NN", "NNS")), None)
    other = joint + 1
    if both is None or both <= other or draft.heads[other] != both or draft.tags[other] == "DT":
        return
    if draft.tags[people] == "NNPS" or draft.governed(people, "det"):
        return
    before = [at for at in draft.governed(people) if at < people]
    behind = [at for at in draft.governed(people) if at > both]
    draft.raise_over(both, people)
    draft.hang(people, both, "nmod")
    draft.hang(other, people, "conj")
    for at in before + behind:
        draft.hang(at, both, draft.deps[at])


def _name_that_is_asked_of(draft: _Draft, name: int) -> None:
    """Of "How many mills will Norlink close?" it is the name that closes some, and no verb."""
    does, helps = name + 1, name - 1
    if not draft.word(does).islower() or draft.heads[helps] != name or draft.deps[helps] != "aux":
        return
    if draft.heads[does] != name or draft.tags[helps] == "TO":
        return
    draft.raise_over(does, name)
    for at in draft.governed(name):
        object_ = at < helps and draft.deps[at] in _SUBJECTS
        draft.hang(at, does, "dobj" if object_ else draft.deps[at])
    draft.hang(name, does, "nsubj")
    draft.tags[name], draft.tags[does] = "NNP", "VB"


def _asked_about(draft: _Draft, noun: int) -> None:
    """Of "Is the strike on Friday?" the strike is the subject: "is" opens the sentence, and has no other."""
    being = draft.heads[noun]
    opens = being == draft.edges(being)[0] and draft.heads[being] == being
    if opens and draft.word(being).lower() in _BEING and not draft.governed(being, *_SUBJECTS, "expl", "csubj"):
        draft.deps[noun] = "nsubj"


def _called_by_the_noun_before(draft: _Draft, verb: int) -> None:
    """Of "In a poll, 55 percent called him honest" the noun is the subject: a passive would not have both objects."""
    noun = draft.heads[verb]
    before = draft.edges(verb)[0] == verb == noun + 1 and draft.heads[noun] == noun
    if before and draft.governed(verb, "dobj") and draft.governed(verb, "oprd"):
        draft.raise_over(verb, noun)
        for at in draft.governed(noun, "prep", "punct", "advmod"):
            draft.hang(at, verb, draft.deps[at])
        draft.hang(noun, verb, "nsubj")
        draft.tags[verb] = "VBD"


def _told_by_those_briefed(draft: _Draft, told: int) -> None:
    """ "Two officials briefed on the matter told the Herald": who told it had been briefed."""
    briefed = draft.heads[told]
    if briefed > told or draft.tags[briefed] != "VBD" or draft.governed(told, *_SUBJECTS):
        return
    governed = draft.governed(briefed)
    between = [at for at in governed if briefed < at < told]
    subject = next((at for at in governed if at < briefed and draft.deps[at] in _SUBJECTS), None)
    if subject is None or not between or any(draft.deps[at] not in ("prep", "agent") for at in between):
        return
    if draft.edges(subject)[1] + 1 != briefed or draft.edges(between[-1])[1] + 1 != told:
        return
    draft.raise_over(told, briefed)
    for at in governed:
        if at not in between and at != told:
            draft.hang(at, told, draft.deps[at])
    draft.tags[briefed] = "VBN"
    draft.hang(briefed, subject, "acl")


def _before_a_colon(draft: _Draft, speaker: int) -> None:
    """Of "Army: General Roe is alive" the army is no subject: what is alive has one behind the colon."""
    colon = draft.edges(speaker)[1] + (draft.word(draft.edges(speaker)[1]) != ":")
    does = draft.heads[speaker]
    if draft.word(colon) == ":" and any(at > colon for at in draft.governed(does, *_SUBJECTS) if at != speaker):
        draft.deps[speaker] = "dep"


def _begun_by_an_object(draft: _Draft, subject: int) -> None:
    """Of "has captured Zarem, commander Noor said" and "is on May 4, minister Roe said" the first is what it is about.

    One comma stands within the subject, none behind it, and right before it a verb or a preposition without an object.
    """
    says = draft.heads[subject]
    first = draft.edges(subject)[0]
    commas = [at for at in range(first, says) if draft.words[at] == ","]
    bare = first - 1
    if len(commas) != 1 or commas[0] == says - 1 or bare < 0 or not _lacks_an_object(draft, bare):
        return
    comma = commas[0]
    told = _told_before(draft, says, bare)
    tops = [at for at in range(first, comma) if not first <= draft.heads[at] < comma]
    if told is None or len(tops) != 1 or any(draft.words[at] in ("and", "or") for at in range(first, comma)):
        return
    loose = [at for at in range(comma + 1, says) if first <= draft.heads[at] < comma]
    role = draft.deps[subject]
    if subject < comma:
        if len(loose) != 1:
            return
        draft.hang(loose[0], says, role)
    else:
        for at in loose:
            draft.hang(at, subject, "nmod" if draft.deps[at] == "conj" else "compound")
    draft.hang(tops[0], bare, "pobj" if draft.tags[bare] in ("IN", "TO") else "dobj")
    draft.hang(comma, says, "punct")
    if draft.deps[says] in ("conj", "parataxis"):
        draft.raise_over(says, told)
        draft.hang(told, says, "ccomp")
        for at in draft.governed(told):
            if at > says:
                draft.hang(at, says, draft.deps[at])


def _lacks_an_object(draft: _Draft, at: int) -> bool:
    """Whether a word is a preposition or an active verb that nothing stands behind."""
    governs = draft.deps[at] == "prep" or (draft.tags[at][:1] == "V" and not draft.governed(at, "auxpass"))
    return governs and not any(draft.deps[word] in _OBJECTS for word in draft.governed(at) if word > at)


def _told_before(draft: _Draft, says: int, last: int) -> int | None:
    """The clause before a verb that tells it, to which the word at `last` belongs; the verb tells nothing behind it."""
    if any(at > says and draft.deps[at] in ("ccomp", "xcomp", "dobj") for at in draft.governed(says)):
        return None
    joined = draft.deps[says] in ("conj", "parataxis")
    told = [draft.heads[says]] if joined else [at for at in draft.governed(says, "ccomp") if at < last + 1]
    return next((at for at in told if at <= last and draft.edges(at)[0] <= last and not draft.governed(at, "cc")), None)
