"""Noun phrases around a head: the whole source, never the clause it stands in."""

from __future__ import annotations

from reportedly.attribution.lexicon import source_nouns
from reportedly.attribution.misread import with_description, with_name
from reportedly.attribution.passage import MARKS, Passage
from reportedly.language.inquiries import SOUGHT
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Basis, Span

_INSIDE = frozenset(
    "det amod compound nummod poss case prep pobj pcomp appos relcl acl conj cc nmod predet quantmod advmod "
    "punct npadvmod preconj pobj dobj aux auxpass neg advcl attr acomp oprd prt agent xcomp mark nsubj nsubjpass "
    "expl dative meta".split()
)
_TOP = frozenset(
    "det amod compound nummod poss case prep appos relcl acl conj cc nmod predet quantmod punct npadvmod "
    "preconj advmod advcl neg".split()
)
_SELVES = frozenset({"'s", "’s", "i", "we", "you", "me", "us", "my", "our", "your", "myself", "yourself"})
_TIMING = frozenset("on in at late early earlier later by during the".split())
_SETTINGS = frozenset("in during at on after before via through".split())
_SPEAKERS = frozenset({Basis.OFFICIAL, Basis.ORGANISATION, Basis.OUTLET, Basis.ANONYMOUS, Basis.WITNESS})
"""Those of whom "about" tells nothing: it is what they speak about."""
_NOW = frozenset({"point", "moment", "stage"})
"""At which of them somebody thinks so: "her office at this point believes"."""
_FLOATING = frozenset({"all", "both", "each"})
"""What only takes up who was named: "the mayor and her deputy, both said"."""
_UTTERANCES = frozenset(
    "statement interview letter tweet speech email e-mail release post memo note filing blog message column op-ed "
    "video call".split()
)
_OCCASIONS = _SETTINGS | {"by", "following"}
_WHERE_OF_NAMES = frozenset("in on during after before through via following".split())
"""Not "at": "said Ann Roe at the institute" may be of the institute."""
_MEDIA = frozenset(
    "x facebook twitter instagram telegram television tv radio phone telephone court conference briefing hearing rally "
    "summit vote response reply smile oath".split()
)
"""What somebody speaks on, or at or after, and nobody belongs to."""
_LONGEST = 60
_ADVERBS = frozenset("however also later earlier too meanwhile though then therefore instead already since".split())


def noun_phrase(passage: Passage, head: int, stop: int | None = None) -> tuple[int, int]:
    """Give the words [first, last) of the noun phrase that `head` leads, in its sentence and before `stop`."""
    part = passage.part
    low, high = passage.sentence(head)
    high = min(high, stop) if stop is not None and stop > head else high
    low, high = max(low, head - _LONGEST), min(high, head + _LONGEST)
    inverted = stop is not None and stop < head
    member = _members(part, head, low, high, inverted)
    first, last = head, head + 1
    while first > low and first - 1 in member:
        if part.words[first - 1] in MARKS and part.tags[first - 1] != "POS" and not _opens(passage, first - 1, head):
            break
        first -= 1
    first = with_description(passage, head, _with_name_before(passage, first, low))
    while last < high and last in member and not (stop is not None and stop < head and _opens_talk(passage, last)):
        last += 1
    last = min(_with_rest_of_name(passage, with_name(passage, head, last, stop), high), high)
    last -= last - 1 > head and part.words[last - 1] == ","
    return _trim(passage, first, _without_time(passage, head, last, inverted), head)


def _with_rest_of_name(passage: Passage, last: int, high: int) -> int:
    """Where a name or a word with a hyphen ends that parsers cut in two: "police in Porto Velho | Novo said"."""
    part = passage.part
    while last < high and not passage.in_time(last):
        if "-" not in part.words[last - 1 : last + 1] and part.tags[last - 1 : last + 1] != ("NNP", "NNP"):
            break
        last += 1
    return last


def _opens(passage: Passage, mark: int, head: int) -> bool:
    """Whether a mark opens the few words in which the head stands, behind an article: 'an "acquaintance" he met'."""
    quotation = passage.quotation_at(passage.part.starts[head])
    opens = quotation is not None and quotation.outside[0] == passage.part.starts[mark]
    return opens and passage.lightly_quoted(head) and passage.part.tags[mark - 1 : mark] in (("DT",), ("PRP$",))


def _opens_talk(passage: Passage, comma: int) -> bool:
    """Whether a comma parts who spoke from more that he said: '"It is late," said Ann Roe, "and we must go"'."""
    part = passage.part
    if part.words[comma] != "," or not MARKS.intersection(part.words[comma + 1 : comma + 2]):
        return False
    quotation = passage.quotation_at(part.starts[comma + 1])
    if quotation is None or passage.lightly_quoted(comma + 1):
        return False
    rest = range(passage.word_from(quotation.outside[1]), passage.sentence(comma)[1])
    return not any(part.words[word][0].isalnum() for word in rest)


def apart(passage: Passage, source: tuple[int, int], content: Span) -> tuple[int, int]:
    """End a source before the clause that parsers hang on it: "claims by the captain | that it sank"."""
    first = passage.word_from(content[0])
    first -= passage.part.lowered[first - 1] == "that"
    return (source[0], first) if source[0] < first < source[1] else source


def _with_name_before(passage: Passage, first: int, low: int) -> int:
    """A name that opens the sentence or follows a quotation belongs to what follows: "Turku police chief Ann Roe"."""
    part = passage.part
    mention = part.mention_at.get(first - 1)
    if mention is None or mention.last != first or mention.first < low or part.tags[first] not in ("NN", "NNP"):
        return first
    return mention.first if mention.first == low or part.words[mention.first - 1] in MARKS else first


def _without_time(passage: Passage, head: int, last: int, inverted: bool) -> int:
    """Leave out when it was said: "the firm on Tuesday", "the ministry late on Sunday"."""
    part = passage.part
    if part.words[last - 1] == ")" and any(passage.in_time(word) for word in range(max(head, last - 4), last)):
        last = next((word for word in range(last - 1, head, -1) if part.words[word] == "("), last)
    name = next((n for n in passage.times_ending(last) if n.first > head), None)
    if name is None:
        return last
    first = name.first
    while first - 1 > head and part.lowered[first - 1] in _TIMING:
        first -= 1
    set_off = part.words[first - 1] == "," and any(part.heads[at] == head for at in range(first, name.last))
    apart = set_off or (inverted and part.lowered[first - 1] not in ("of", "from", "since", "for"))
    return first if part.heads[first] == head or first < name.first or apart else last


def _members(part: ParsedPart, head: int, low: int, high: int, inverted: bool) -> set[int]:
    found = {head}
    stack = [word for word in part.children[head] if part.deps[word] in _TOP]
    while stack:
        at = stack.pop()
        if not low <= at < high or at in found or _is_main_verb(part, at) or _is_setting(part, head, at):
            continue
        said = part.child(at, "ccomp") if part.deps[at] == "relcl" else None
        by_the_way = part.tags[head] == "NNP" or part.words[min(part.subtree(at)) - 1] == ","
        if said is not None and said > at and by_the_way and not _is_of_a_name(part, said):
            continue  # "Ann Roe, who says she will stay": it is not told to say who she is
        if inverted and _is_occasion(part, head, at):
            continue
        found.add(at)
        stack.extend(word for word in part.children[at] if part.deps[word] in _INSIDE or _is_of_a_name(part, word))
        stack.extend([said] if said is not None and at < said else [])
    return found


def _is_of_a_name(part: ParsedPart, clause: int) -> bool:
    """As in "a lawmaker who did not want her name used": a condition, that parsers take for what is told."""
    subject = part.child(clause, "nsubj", "nsubjpass") if part.deps[clause] == "ccomp" else None
    return subject is not None and part.lemmas[subject] == "name" and part.child(subject, "poss") is not None


def _is_setting(part: ParsedPart, head: int, word: int) -> bool:
    """Whether it only says where or when somebody spoke: "Ann Roe, in a letter to the board, said".

    So does what he did meanwhile, "Ann Roe in telling the house of it said", and what he had been asked: "Ann Roe,
    asked whether she would stand, said".
    """
    if part.deps[word] in ("acl", "advcl") and part.tags[word] == "VBN" and part.lowered[word] in SOUGHT:
        return part.words[word - 1] == ","
    if part.heads[word] == head and part.lowered[word] == "about":
        return source_nouns().get(part.lemmas[head]) in _SPEAKERS  # "was said by police about the fire"
    relative = part.tags[word + 1 : word + 2] in (("WDT",), ("WP",), ("WP$",))  # "the agency, through which it came"
    set_off = part.words[word - 1] == "," and part.lowered[word] in _OCCASIONS | {"without"} and not relative
    own = part.heads[word] == head and part.lowered[word] in _SETTINGS
    if part.deps[word] != "prep" or not (own or set_off):
        return False
    if part.child(word, "pcomp") is not None and part.tags[head] == "NNP":
        return True
    inner = part.child(word, "pobj")
    if inner is not None and part.lemmas[inner] in _NOW and part.child(inner, "det") is not None:
        return True
    spoken = inner is not None and part.lemmas[inner] in _UTTERANCES and part.tags[head] in ("NNP", "NNPS")
    return part.words[word - 1] == "," or spoken


def _is_occasion(part: ParsedPart, head: int, word: int) -> bool:
    """Whether it tells where or when somebody spoke that stands behind the cue: '"No," said Ann Roe on Facebook'."""
    if part.deps[word] != "prep" or part.lowered[word] not in _OCCASIONS:
        return False
    inner = part.child(word, "pobj")
    if inner is None:
        return False
    own = part.heads[word] == head and part.tags[head] in ("NNP", "NNPS")
    named = own and part.lowered[word] in _WHERE_OF_NAMES
    return named or part.lemmas[inner].lower() in _UTTERANCES | _MEDIA


def _is_main_verb(part: ParsedPart, word: int) -> bool:
    """Whether a verb hung on a noun is the verb of the sentence after all: "Roe, speaking on air, called ...".

    What the noun cites ("the paper, which cited officials") is a source of its own and no part of this one either.
    """
    if part.deps[word] == "relcl" and part.lemmas[word] == "cite":
        return True
    if part.lowered[word] in ("citing", "quoting"):
        return True
    if part.deps[word] != "acl":
        return False
    return part.tags[word] in ("VBZ", "VBP") or (part.tags[word] == "VBD" and part.words[word - 1] == ",")


def _trim(passage: Passage, first: int, last: int, head: int) -> tuple[int, int]:
    """Drop a comma, a conjunction or a sentence adverb at either end, and what follows an unopened bracket."""
    part = passage.part
    words, tags = part.words, part.tags
    while first < head and passage.in_time(first) and words[first + 1] not in ("'s", "’s"):
        first += 1
    while first < head and (
        words[first] in ",;:-–—.("
        or tags[first] in ("CC", "IN")
        or words[first] in MARKS
        or (words[first].lower() == "as" and part.heads[first] == head)
    ):
        if words[first].lower() in ("neither", "both", "either") or _opens_a_number(part, first):
            break
        first += 1
    last = next((word for word in range(head + 1, last - 1) if _opens_aside(part, word)), last)
    joined = words[last - 2] == "," or (words[last - 1] == "both" and "and" in words[first:last])
    last -= last - 1 > head and words[last - 1].lower() in _FLOATING and joined
    while last - 1 > head:
        word = words[last - 1]
        if (
            word in ",;:-–—."
            or word == "--"
            or word.lower() in _ADVERBS
            or (word in ("of", "for") and last - 1 in part.children[head])
            or (word == "at" and not part.children[last - 1])
            or word == "because"
            or words[last - 2 : last] == ("because", "of")
            or (tags[last - 1] == "CC")
            or word == "("
            or (word in MARKS and word not in ("'", "’"))
        ):
            last -= 1
        else:
            break
    return first, last


def _opens_a_number(part: ParsedPart, first: int) -> bool:
    """As in "at least two officials", "over 20 residents", "around half of them"."""
    if part.lowered[first + 1] in ("least", "most"):
        return part.lowered[first] == "at"
    return part.lowered[first] in _ROUGHLY and part.tags[first + 1] == "CD"


_ROUGHLY = frozenset("over around about under".split())


def _opens_aside(part: ParsedPart, word: int) -> bool:
    """Whether a dash opens what is told of somebody by the way: "Ann Roe - who said she would stay - left"."""
    return part.words[word] in ("-", "–", "—", "--") and part.tags[word + 1] in ("WP", "WDT")


def is_self(word: str) -> bool:
    """Say whether a word is the speaker or the one he speaks to: "we", "you", "us", but not the state "US"."""
    return word != "US" and word.lower() in _SELVES


def is_nominal(tag: str) -> bool:
    """Say whether a Penn tag is that of a word that can head a source."""
    return tag[:2] == "NN" or tag in ("PRP", "WP", "WDT", "DT", "CD", "JJ", "JJR", "JJS")
