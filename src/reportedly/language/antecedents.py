"""Which of the names before a word it may stand for: those near, the subjects among them, two together."""

from __future__ import annotations

from bisect import bisect_right

from reportedly.language.datelines import in_dateline
from reportedly.language.family_names import family_names
from reportedly.language.inquiries import ASKED
from reportedly.language.pronouns import given_names
from reportedly.language.relatives import KIN
from reportedly.language.roles import is_role, role_heads
from reportedly.model.document import Mention, ParsedPart
from reportedly.model.statement import Entity

_TOLD = frozenset({("say",), ("tell",), ("add",), ("warn",), ("write",), ("explain",)})
TELLING = frozenset({"say", "tell", "add", "warn", "recall", "report", "describe", "see", "hear", "watch"})
_SPEAKING_ON = frozenset("accuse insist argue claim suggest urge note stress emphasise emphasize criticise".split())
"""What one goes on to do who has just spoken, besides telling."""
REACH = 3
"""Sentences a pronoun looks back over."""
SIGNED = 3
"""Lines at the top of a body among which who wrote it may stand."""
_LONGEST_QUOTATION = 1500
"""Characters within which the beginning of a quotation is looked for."""
_DEEP = 6
"""Steps up a tree from a name to the question it stands in."""
_JOINTS = frozenset({"and", ",", "&"})
PAIR = 2
"""How many "the companies" are where the text names no more."""


def standing_for(first: int, last: int, antecedent: Mention | None) -> Mention | None:
    return Mention(first, last, antecedent.entity, antecedent.kind) if antecedent else None


def names_near(part: ParsedPart, at: int, before: list[Mention], kinds: tuple[str, ...]) -> list[Mention]:
    """The mentions of some kinds in this sentence and the few before it, in order of appearance."""
    quoted = _quoted_before(part, at)
    # However many sentences a quotation has, who speaks it was named near its beginning.
    sentence = part.sentence_of[max(0, bisect_right(part.starts, quoted[0]) - 1) if quoted[1] else at]
    recent = [mention for mention in before[-40:] if sentence - part.sentence_of[mention.first] < REACH]
    return [
        mention
        for mention in recent
        if mention.kind in kinds
        and not in_dateline(part, mention.first)
        and not quoted[0] < part.starts[mention.first] < quoted[1]
        and not _in_byline(part, mention)
        and not _in_capitals(part, mention.first)
        and not _is_asked_about(part, at, mention)
    ]


def spoken_of(part: ParsedPart, at: int, before: list[Mention]) -> set[Entity]:
    """Give whom the quotation right before a word names: none of them speaks it."""
    first, last = _quoted_before(part, at)
    quoted = (mention for mention in before if first < part.starts[mention.first] < last)
    return {mention.entity for mention in quoted if part.tags[mention.last - 1][:3] != "PRP"}


def _quoted_before(part: ParsedPart, at: int) -> tuple[int, int]:
    """The quotation that ends right before a word: '"I knew Roe for years," he said' is not said by Roe."""
    end = part.starts[at]
    low = max(0, end - _LONGEST_QUOTATION)
    before = part.text[low:end].rstrip(" ,")
    closing = before[-2:] if before.endswith("''") else before[-1:]
    opens = {'"': '"', "”": "“", "''": '"'}.get(closing)
    first = before.rfind(opens, 0, len(before) - len(closing)) if opens else -1
    return (low + first, end) if first >= 0 and "\n" not in before[first:] else (0, 0)


def _is_asked_about(part: ParsedPart, at: int, mention: Mention) -> bool:
    """Whether somebody else is asked about a name before he speaks: "Asked if Berg would stay, he said"."""
    word = mention.last - 1
    for _ in range(_DEEP):
        if part.lowered[word] in ASKED and word < at:
            return part.heads[word] == part.heads[at]
        word = part.heads[word]
    return False


def _in_byline(part: ParsedPart, mention: Mention) -> bool:
    return mention.kind == "person" and signs(part, mention.first, mention.last)


def _in_capitals(part: ParsedPart, word: int) -> bool:
    """Whether a word stands in a line all in capitals: the headline of another story between the paragraphs."""
    start = part.starts[word]
    line = part.text[part.text.rfind("\n", 0, start) + 1 : (part.text + "\n").find("\n", start)]
    return line.isupper() and line.count(" ") >= _SHOUTED


_SHOUTED = 3


def signs(part: ParsedPart, start: int, end: int) -> bool:
    """Whether a name only signs the page: "By Ann Roe, Staff Writer", or names alone, left at the top of a body.

    So do those behind "Contributing:" at its end.
    """
    at, number = start - 1, part.sentence_of[start]
    first, last = part.sentences[number]
    line = range(first, last)
    names = end - start > 1 and all(part.tags[word] == "NNP" or part.words[word] in _JOINTS for word in line)
    alone = ((start, end) == (first, last) or names) and number < SIGNED
    helped = part.words[at - 1 : at + 1] == ("Contributing", ":")
    return alone or helped or (0 <= at == first < 30 and part.lowered[at] == "by")


def latest_name(part: ParsedPart, at: int, before: list[Mention], kinds: tuple[str, ...]) -> Mention | None:
    """The best antecedent: of the latest sentence that has one, its subject, else the one named last."""
    near = [mention for mention in names_near(part, at, before, kinds) if isinstance(mention.entity, str)]
    near = [mention for mention in near if not _is_told(part, mention)] or near
    near = [mention for mention in near if not _in_brackets(part, mention)] or near
    if not in_quotation(part, at):  # whom somebody speaks of is not who speaks
        near = [mention for mention in near if not in_quotation(part, mention.first)] or near
    telling = part.lemmas[part.heads[at]] in TELLING | _SPEAKING_ON and part.deps[at] == "nsubj"
    if telling and any(_tells(part, mention) for mention in before):
        near = [mention for mention in near if _may_tell(part, mention, before)]
    if not near:
        return None
    own = part.sentence_of[at]
    earlier = [mention for mention in near if part.sentence_of[mention.first] < own]
    same = [mention for mention in near if part.sentence_of[mention.first] == own]
    pool = same or earlier
    last = part.sentence_of[pool[-1].first]
    pool = [mention for mention in pool if part.sentence_of[mention.first] == last]
    if "person" in kinds and telling:
        # Who goes on speaking is who spoke: "the firm will leave, Ann Roe said. She added ..."
        told = [mention for mention in pool if not same and part.lemmas[mention.last : mention.last + 1] in _TOLD]
        if told:
            return told[-1]
    subjects = [mention for mention in pool if _is_subject(part, mention)]
    if "person" in kinds:  # the recogniser takes many a thing of one word for a person
        sure = [each for each in subjects if " " in str(each.entity) or part.tags[each.last - 1] == "PRP"]
        subjects = sure or subjects
    if not same and "person" in kinds:
        leading = [mention for mention in subjects if not _in_side_clause(part, mention)]
        return (leading or subjects or pool)[0 if leading else -1]
    return subjects[-1] if subjects else pool[-1]


def _may_tell(part: ParsedPart, mention: Mention, before: list[Mention]) -> bool:
    """Whether a name is a full one, one that people have or tells something somewhere: that of a dog does neither."""
    name = str(mention.entity)
    common = " " in name or name in family_names() or name in given_names()
    named = [each for each in before if each.entity == mention.entity]
    return common or any(_tells(part, each) or (each.first and is_role(part.words[each.first - 1])) for each in named)


def _tells(part: ParsedPart, mention: Mention) -> bool:
    word = mention.last - 1
    return part.deps[word] == "nsubj" and part.lemmas[part.heads[word]] in TELLING | _SPEAKING_ON


def _is_told(part: ParsedPart, mention: Mention) -> bool:
    """Whether somebody only hears what is said: "the front-runner told the Herald's Tom Berg"."""
    word = mention.last - 1
    return part.deps[word] in ("dobj", "dative") and part.lemmas[part.heads[word]] == "tell"


def _in_side_clause(part: ParsedPart, mention: Mention) -> bool:
    """Whether a subject is that of a clause of time, place or reason, or of a relative one."""
    verb = part.heads[mention.last - 1]
    for _ in range(REACH):
        if part.deps[verb] in ("advcl", "relcl", "acl"):
            return True
        verb = part.heads[verb]
    return False


def in_quotation(part: ParsedPart, word: int) -> bool:
    """Whether a word stands between marks of quotation, within its line."""
    start = part.starts[word]
    line = part.text[part.text.rfind("\n", 0, start) + 1 : start]
    return line.rfind("“") > line.rfind("”") or (line.count('"') + line.count("''")) % 2 == 1


def _in_brackets(part: ParsedPart, mention: Mention) -> bool:
    """Whether a name is only told by the way, as who took a picture is: "(Photo: Ann Roe, Adria Wire)"."""
    first, _ = part.sentences[part.sentence_of[mention.first]]
    before = part.words[first : mention.first]
    return "(" in before and ")" not in before[before.index("(") :]


def _is_subject(part: ParsedPart, mention: Mention) -> bool:
    """Whether a name is a subject, or stands right before the noun that is: "the Dockers' Guild union".

    So is whose thing is one, "Roe's letter urged", and what heads a sentence that has no verb.
    """
    word = mention.last - 1
    if part.deps[word] == "compound" and part.heads[word] == mention.last:
        word = mention.last
    if part.deps[word] == "poss" and _is_thing(part, part.heads[word]):
        word = part.heads[word]
    return part.deps[word] in ("nsubj", "nsubjpass") or part.heads[word] == word


_WHO_DO = ("er", "or", "ist", "ian", "ee", "crat", "ican", "man", "woman", "person")
_NO_DOERS = frozenset("letter paper order offer answer matter number power career newspaper computer poster".split())


def _is_thing(part: ParsedPart, word: int) -> bool:
    """Whether a noun names nobody: a letter, an analysis, a campaign, and not a lawyer or a daughter."""
    noun = part.lemmas[word]
    somebody = noun in role_heads() | KIN or (noun.endswith(_WHO_DO) and noun not in _NO_DOERS)
    return part.tags[word] in ("NN", "NNS") and not somebody


def seat_that_acts(part: ParsedPart, at: int, before: list[Mention]) -> Mention | None:
    """A place that is the subject of the clause of "its": "Moscow had put its supply on hold", whoever is named before.

    It speaks for the state whose seat it is.
    """
    named = next((each for each in reversed(before) if each.last <= at and each.kind in _ACTING), None)
    if named is None or named.kind != "place" or part.deps[named.last - 1] not in ("nsubj", "nsubjpass"):
        return None
    verb = part.heads[named.last - 1]
    word = part.heads[at]
    for _ in range(_DEEP):
        if word == verb:
            return named
        if part.tags[word][:2] == "VB" or part.heads[word] == word:
            return None
        word = part.heads[word]
    return None


_ACTING = frozenset({"place", "organisation", "state", "outlet"})


def subject_of_no_kind(part: ParsedPart, at: int, before: list[Mention]) -> Mention | None:
    """A name of unknown kind that is the subject here: "Aldermark has closed its yard, the company said".

    The recogniser takes many a company of one word for a person.
    """
    near = names_near(part, at, before, ("other", "person"))
    own = [each for each in near if part.sentence_of[each.first] == part.sentence_of[at]]
    own = [
        each for each in own if each.kind == "other" or (each.last - each.first == 1 and " " not in str(each.entity))
    ]
    return next((each for each in own if part.deps[each.last - 1] in ("nsubj", "nsubjpass")), None)
