"""Where the names stand: the recogniser's, mended by capital letters, with titles cut off."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from reportedly.language.bodies import BODIES, is_body
from reportedly.language.casing import common_words
from reportedly.language.initials import spelled_out
from reportedly.language.numbered import ends_a_name, numbers_a_place
from reportedly.language.pronouns import given_names
from reportedly.language.roles import is_role, role_heads
from reportedly.language.trimming import trimmed
from reportedly.model import states
from reportedly.model.document import WORK, ParsedPart
from reportedly.model.outlets import is_masthead, looks_like_outlet
from reportedly.model.states import is_demonym

NAME_LABELS = frozenset({"PERSON", "ORG", "GPE", "LOC", "FAC", "EVENT", "NORP", "PRODUCT", "WORK_OF_ART", "LAW", WORK})

_CALENDAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august"
    " september october november december jan feb mar apr jun jul aug sept sep oct nov dec"
    " mon tue tues wed thu thur thurs fri sat"
    " sun gmt utc est edt et pm am bst cet".split()
)
_ZONES = frozenset("cst cdt mst mdt pst pdt cest eet ist jst kst hkt sgt myt aest aedt".split())
"""Time zones behind a time of day; elsewhere the letters may be a name: "the CST Group"."""
_AUXILIARIES = frozenset("will would may might can could should must shall".split())
_LINKS = frozenset(
    {"of", "de", "da", "do", "del", "della", "di", "van", "von", "der", "den", "bin", "al", "el", "&", "la", "le", "du"}
)
PARTICLES = frozenset("von van der den de da do dos das del della di du la le bin bint ibn ben al el ul ur".split())
"""Small words within the name of a person, several together and with hyphens: "Ursel von der Lane", "Omar al-Amed"."""
_INSIDE = frozenset({"for", "on", "to", "in", "without", "against"})
"""Words within the name of a body where the recogniser takes it for one: "Committee to Defend Whales"."""
_BODY_LINKS = _INSIDE | {"and", ","}
"""Words that join what a body is called by, and elsewhere stand between two names."""
_ITEM_MARKS = frozenset({"-", "–", "—", "•", "*", "·"})
_NOT_NAMES = frozenset(
    "I A The An This That It He She We They You His Her Their Our Nobody Everybody Somebody Anybody Everyone Someone"
    " Anyone None One Yes No According".split()
)


class NameSpan(NamedTuple):
    """Words [first, last) of a part that are a name, with the recogniser's label or ""."""

    first: int
    last: int
    label: str


def surnames(parts: Iterable[ParsedPart]) -> frozenset[str]:
    """The last words of the persons whom the recogniser finds by two words or more, if no words of everyday news."""
    last = {
        part.words[name.last - 1]
        for part in parts
        for name in part.names
        if name.label == "PERSON" and name.last - name.first > 1
    }
    return frozenset(word for word in last if word[0].isupper() and word.lower() not in common_words())


def beginnings(parts: Iterable[ParsedPart]) -> frozenset[tuple[str, str]]:
    """The first two words of the names that the recogniser finds: "Big Machine", also where it opens a sentence."""
    found = (part.words[name.first : name.last] for part in parts for name in part.names if name.label in NAME_LABELS)
    return frozenset((words[0], words[1]) for words in found if len(words) > 1 and words[0] not in _NOT_NAMES)


def written_small(parts: Iterable[ParsedPart]) -> frozenset[str]:
    """The nouns that a page writes in small letters, and within a sentence never with a capital: "airport"."""
    within: dict[bool, set[str]] = {True: set(), False: set()}
    for part in parts:
        opening = {first for first, _ in part.sentences}
        for at, word in enumerate(part.words):
            if at not in opening and (part.tags[at] in ("NN", "NNS") or word[0].isupper()):
                within[word[0].islower()].add(part.lowered[at])
    return frozenset(within[True] - within[False])


def name_spans(
    part: ParsedPart,
    surnames: frozenset[str] = frozenset(),
    beginnings: frozenset[tuple[str, str]] = frozenset(),
    nouns: frozenset[str] = frozenset(),
) -> list[NameSpan]:
    """Find the names of a part, left to right, without overlap and without the titles before them.

    `surnames`, and names of such `beginnings`, are names wherever they stand: many a one that opens a sentence is lost.
    One of `nouns` is none where it opens a sentence by itself, unless the recogniser sees one: "Airport shut by fog".
    """
    labels = _labels(part, beginnings)
    whole = [tuple(bisect_left(part.starts, at) for at in name[:2]) for name in spelled_out(part.text)]
    found = list[NameSpan]()
    for run in _runs(part, labels, surnames, beginnings):
        for first, last in _cut(run, [last for _, last in whole]):
            pieces = (trimmed(part, piece, labels) for piece in _split(part, first, last, labels))
            kept = (piece for piece in pieces if piece and not _is_abbreviated(part, piece))
            found.extend(NameSpan(*piece) for piece in kept if not _is_opening_noun(part, piece, nouns))
    return _with_works(part, _made_whole(part, found, whole, labels))


def _with_works(part: ParsedPart, found: list[NameSpan]) -> list[NameSpan]:
    """The titles of works, each as one name, whatever was found of them."""
    works = [NameSpan(each.first, each.last, WORK) for each in part.names if each.label == WORK]
    apart = [span for span in found if not any(span.first < work.last and work.first < span.last for work in works)]
    return sorted([*apart, *works]) if works else found


def _is_abbreviated(part: ParsedPart, piece: tuple[int, int, str]) -> bool:
    """Whether it is a word of every day that papers write by its initials: "its IPO", "the CEO"."""
    return piece[1] - piece[0] == 1 and part.words[piece[0]] in _ABBREVIATED


def _is_opening_noun(part: ParsedPart, piece: tuple[int, int, str], nouns: frozenset[str]) -> bool:
    first, last, label = piece
    opens = first == part.sentences[part.sentence_of[first]][0]
    return opens and last - first == 1 and not label and part.lowered[first] in nouns


_ABBREVIATED = frozenset(
    "IPO IPOs CEO CEOs CFO COO CTO CIO GDP DNA PCR SUV SUVs EV EVs LNG PhD ICU MRI VAR PDF".split()
)


def _cut(run: tuple[int, int], ends: list[int]) -> Iterator[tuple[int, int]]:
    """Cut a stretch of words where initials in brackets stood: "the Harbour Agency (HNA) | President Ann Roe"."""
    first, last = run
    for end in (*(end for end in ends if first < end < last), last):
        yield first, end
        first = end


def _made_whole(
    part: ParsedPart, found: list[NameSpan], whole: list[tuple[int, ...]], labels: list[tuple[str, int]]
) -> list[NameSpan]:
    """Put the names that stand before their initials in the place of what was found of them; a post is no name."""
    for first, last in whole:
        if role_heads() & {part.lowered[first], part.lowered[last - 1]}:
            continue  # "the Divisional Railway Manager (DRM)", "the Chief of Army Staff (CAS)"
        inside = [span for span in found if first < span.last and span.first < last]
        if [(span.first, span.last) for span in inside] != [(first, last)]:
            one = labels[first] == labels[last - 1]
            label = labels[first][0] if one else "ORG" if any(label for label, _ in labels[first:last]) else ""
            found = [*(span for span in found if span not in inside), NameSpan(first, last, label)]
    return sorted(found)


def _labels(part: ParsedPart, beginnings: frozenset[tuple[str, str]]) -> list[tuple[str, int]]:
    """The recogniser's label of each word, and the number of the name it is in.

    Of what it takes for one name elsewhere, "Turku Analytica", it may make a place and another name.
    """
    labels: list[tuple[str, int]] = [("", -1)] * len(part.words)
    for number, name in enumerate(part.names):
        counts = name.last - name.first == 1 and part.tags[name.first] == "CD" and part.words[name.first].isalpha()
        if name.label in NAME_LABELS and not counts:
            for at in range(name.first, name.last):
                labels[at] = (name.label, number)
    for at in range(len(part.words) - 1):
        first, second = part.words[at : at + 2]
        # Of "Sri Lankan" the recogniser may make two.
        two = first[:1].isupper() and second[:1].isupper() and labels[at] != labels[at + 1]
        if two and states.state(f"{first} {second}") is not None:
            labels[at] = labels[at + 1] = ("GPE", len(part.names) + at)
        elif labels[at][0] in ("GPE", "NORP") and labels[at + 1][0] and (first, second) in beginnings:
            labels[at] = labels[at + 1]
    return labels


def _runs(
    part: ParsedPart,
    labels: list[tuple[str, int]],
    surnames: frozenset[str],
    beginnings: frozenset[tuple[str, str]],
) -> Iterator[tuple[int, int]]:
    """Give the longest stretches of capitalised words, joined by hyphens and small words inside names."""
    at, size = 0, len(part.words)
    sentence_starts = {first for first, _ in part.sentences}
    sentence_starts |= {first + 1 for first in sentence_starts if part.words[first] in _ITEM_MARKS}
    while at < size:
        known = part.words[at] in surnames or part.words[at : at + 2] in beginnings
        opens = at in sentence_starts and not known
        if not _capital(part, at, opens, labels) and not _begins_small(part, at, labels):
            at += 1
            continue
        end = at + 1
        while end < size and end not in sentence_starts:
            if _capital(part, end, False, labels):
                end += 1
            elif _links(part, end, labels):
                end += 2
            elif small := _small_words(part, end, labels) or _link_and_article(part, end, labels):
                end += small + 1
            elif part.lowered[end - 1] not in _CALENDAR and ends_a_name(part, end, labels, beginnings):
                end += 1
            else:
                break
        yield at, end
        at = end


def _capital(part: ParsedPart, at: int, starts_sentence: bool, labels: list[tuple[str, int]]) -> bool:
    word = part.words[at]
    if _is_auxiliary(part, at):
        return False
    if not word[0].isupper():
        return labels[at][0] == "PERSON" and word[1:] != word[1:].lower()  # "diGenova"
    if word in _NOT_NAMES or (word == "May" and at in part.dates):
        return False
    if word.lower().rstrip(".") in _CALENDAR or _is_zone(part, at):
        return labels[at][0] == "PERSON" or _opens_masthead(part, at)
    if starts_sentence or (at and part.words[at - 1] in {'"', "“", ":", "‘", "'"}):
        plain = word.lower() in common_words() or is_role(word)
        return labels[at][0] != "" or (not plain and part.tags[at] in ("NNP", "NNPS", "JJ", "NN"))
    return not part.tags[at].startswith(("PRP", "DT", "MD", "W", "IN", "CC"))


def _is_zone(part: ParsedPart, at: int) -> bool:
    before = part.lowered[at - 1].replace(".", "") if at else ""
    return part.lowered[at] in _ZONES and (before in ("am", "pm") or before[-1:].isdigit())


def _opens_masthead(part: ParsedPart, at: int) -> bool:
    """Whether a day's name begins that of a paper: "the Sunday Dispatch"."""
    before = part.lowered[at - 1] if at else ""
    return before == "the" and looks_like_outlet(" ".join(part.words[at : at + 2])) and len(part.words) > at + 1


def _is_auxiliary(part: ParsedPart, at: int) -> bool:
    """Whether a capitalised "Will" or "Could" asks a question or leads a verb, and is no part of a name."""
    if part.lowered[at] not in _AUXILIARIES or not part.words[at][0].isupper():
        return False
    first, last = part.sentences[part.sentence_of[at]]
    asks = at == first and part.words[last - 1] in ("?", "”", '"')
    leads = at > first and at + 1 < last and part.tags[at + 1] in ("VB", "RB") and part.words[at - 1][0].isupper()
    return part.tags[at] == "MD" or asks or leads


def _links(part: ParsedPart, at: int, labels: list[tuple[str, int]]) -> bool:
    """Whether word `at` joins the capitalised words on its two sides into one name."""
    if at + 1 >= len(part.words):
        return False
    word, after = part.words[at], part.words[at + 1]
    glued = part.end(at - 1) == part.starts[at] and part.end(at) == part.starts[at + 1]
    if word in ("-", "–", "’", "'") and glued:
        return word == "-" or after[0].isupper()
    if word in ("'s", "’s") and _is_legal_form_near(part, at):
        return True
    if word == "&" or (word in ("'", "’") and part.words[at - 1].endswith("s") and part.end(at - 1) == part.starts[at]):
        return after[0].isupper() and (word == "&" or part.tags[at + 1] in ("NNP", "NNPS"))
    if word.lower() == "of" and labels[at - 1][0] == "PERSON":
        return False
    if word.lower() in _BODY_LINKS and after[0].isupper():
        return _in_a_body(part, at, labels)
    if word == "of" and _is_home_of(part, at, labels):
        return True
    inside = labels[at][1] >= 0 and labels[at - 1][1] == labels[at][1] == labels[at + 1][1]
    return word.lower() in _LINKS and after[0].isupper() and (inside or word != "of" or labels[at][1] >= 0)


def _is_legal_form_near(part: ParsedPart, at: int) -> bool:
    """Whether a name that is a genitive goes on to what a company is by law: "Holm's Corp.", "Holm's Stores Inc."."""
    for word in part.words[at + 1 : at + 4]:
        if not word[0].isupper():
            return False
        if word.rstrip(".") in _LEGAL_FORMS:
            return True
    return False


_LEGAL_FORMS = frozenset({"Inc", "Corp", "Corporation", "Co", "Cos", "Ltd", "Limited", "PLC", "Plc", "LLC"})


def _small_words(part: ParsedPart, at: int, labels: list[tuple[str, int]]) -> int:
    """How many small words from `at` on join the names of a person: "Ursel | von der | Lane"; 0 where none do."""
    end = at
    while end + 1 < len(part.words) and (part.words[end] in PARTICLES or (end > at and part.words[end] == "-")):
        end += 1
    joins = labels[at - 1][0] == "PERSON" and labels[end][0] != "" and part.words[end][0].isupper()
    return end - at if joins and not set(part.words[at:end]) & _WORDS_TOO else 0


def _link_and_article(part: ParsedPart, at: int, labels: list[tuple[str, int]]) -> int:
    """Whether two words join what the recogniser takes for one body, their number: "Department | of the | Coast"."""
    label, number = labels[at]
    told = part.words[at] in {"of", *_INSIDE} and part.words[at + 1 : at + 2] == ("the",)
    inside = label == "ORG" and at + 2 < len(labels) and labels[at - 1][1] == number == labels[at + 2][1]
    office = part.lowered[at - 1] in role_heads()
    return 2 if told and inside and not office and part.words[at + 2][0].isupper() else 0


def _begins_small(part: ParsedPart, at: int, labels: list[tuple[str, int]]) -> bool:
    """Whether the recogniser sees a person's name begin with a small word that is none of English: "dos Almos"."""
    begins = labels[at][0] == "PERSON" and labels[at][1] != labels[at - 1][1] and part.words[at] in PARTICLES
    return begins and part.words[at + 1 : at + 2] != ("-",)


_WORDS_TOO = frozenset({"do", "den", "ben"})


def _is_home_of(part: ParsedPart, at: int, labels: list[tuple[str, int]]) -> bool:
    """Whether "of" joins a body of members to its country or town: the recogniser often ends the name before it.

    As in "the Labour Party of Norland". A board, a ministry or a court is told apart from whose it is.
    """
    ends = labels[at - 1][0] == "ORG" and part.lowered[at - 1] in _OF_MEMBERS
    place = labels[at + 1][0] == "GPE" or states.state(part.words[at + 1]) is not None
    return ends and place and part.words[at - 1][0].isupper() and part.words[at + 1][0].isupper()


_OF_MEMBERS = frozenset({"party", "union", "league", "federation", "association"})


def _in_a_body(part: ParsedPart, at: int, labels: list[tuple[str, int]]) -> bool:
    """Whether word `at` stands inside the one name of a body: "Trade and Industry Ministry", "Ministry of X and Y".

    The recogniser also takes two companies for one name; what a body is called says that it is one.
    """
    label, number = labels[at]
    inside = label == "ORG" and labels[at - 1][1] == number == labels[at + 1][1]
    if not inside or part.words[at] in _INSIDE:
        return inside  # "Heritage Watch for Norland"
    name = part.names[number]
    words = [word.lower() for word in part.words[name.first : name.last]]
    head = next((word for word in range(len(words) - 1) if words[word + 1] in {"of", *_INSIDE}), None)
    if head is not None:
        return is_body(words[head]) and at > name.first + head and not _is_a_body(words[at + 1 - name.first :])
    # "Trade Ministry and Industry Ministry" are two.
    return part.words[at] == "and" and is_body(words[-1]) and words[at - 1 - name.first] not in BODIES


def _is_a_body(words: list[str]) -> bool:
    """Whether words name a body by themselves: "Care Fund", "Centre for Care"."""
    led = any(is_body(word) and words[n + 1 : n + 2] in (["of"], ["for"]) for n, word in enumerate(words))
    return len(words) > 1 and (led or is_body(words[-1]))


def _split(part: ParsedPart, first: int, last: int, labels: list[tuple[str, int]]) -> Iterator[NameSpan]:
    """Cut a run where the recogniser sees different names, and where a demonym or a title stands before a name."""
    start = first
    for at in range(first + 1, last + 1):
        if at == last or _boundary(part, at, labels):
            label = next((labels[word][0] for word in range(start, at) if labels[word][0]), "")
            if part.words[at - 1].isdigit() and not numbers_a_place(part.words[at - 2]):
                label = "PRODUCT"  # "Heron 6", which the recogniser may take for a person or a place
            if at - start > 1 and _is_of_a_movement(part, at - 1):
                label = "ORG"  # "the Islamic State group"
            person = (not label and is_full_name(part, start, at)) or _behind_a_place(part, start)
            yield NameSpan(start, at, "PERSON" if person else label)
            start = at


def is_full_name(part: ParsedPart, first: int, last: int) -> bool:
    """Say whether words are a given name and one or two more, none of which says that they are a body."""
    words = [word.lower() for word in part.words[first:last]]
    named = len(words) in (2, 3) and part.words[first] in given_names() and part.words[last - 1].isalpha()
    return named and not any(is_body(word) or word in common_words() for word in words[1:])


def _is_of_a_movement(part: ParsedPart, at: int) -> bool:
    """Whether the name of a movement that begins with a faith's adjective ends here: "the Islamic State | group"."""
    behind = part.lowered[at + 1] if at + 1 < len(part.words) else ""
    if states.is_demonym(part.words[at - 1]) or part.words[at].isupper():
        return False  # "the Colombian ELN fighters"
    return behind in _MOVEMENTS and part.tags[at].startswith("NNP") and part.tags[at - 1] in ("JJ", "NNP")


_MOVEMENTS = frozenset("group movement militia organisation organization militants fighters insurgents".split())


def _boundary(part: ParsedPart, at: int, labels: list[tuple[str, int]]) -> bool:
    before, here = labels[at - 1], labels[at]
    if before[0] == "NORP" and here[0] != "PERSON" and _is_of_a_movement(part, at):
        return False
    if part.lowered[at] in BODIES or (is_masthead(part.words[at]) and before[0] != "PERSON"):
        return False
    rank = part.words[at - 1].endswith(".") and part.lowered[at - 1].rstrip(".") in role_heads()
    if rank and part.words[at] in given_names():
        return True  # "Navy Rear Adm. | Ronny Roe"
    if (here[0] == "PERSON" and not before[0] and _may_be_given(part, at - 1)) or _behind_a_place(part, at - 1):
        return False
    if (_titled(part, at) and not _is_of_its_name(part, at, labels)) or _behind_a_place(part, at):
        return True
    if (
        part.words[at] in ("-", "–", "&", "’")
        or part.words[at - 1] in ("-", "–", "&", "’")
        or part.lowered[at] in _LINKS
        or part.words[at] in PARTICLES
        or part.words[at - 1] in PARTICLES
        or {part.words[at], part.words[at - 1]} & _BODY_LINKS
    ):
        return False
    if part.lowered[at - 1].rstrip(".") in role_heads() and not is_role(part.words[at]):
        return here[0] == "PERSON" or before[1] != here[1] or here[1] < 0
    if before[1] != here[1]:
        of_a_people = part.words[at - 1] in given_names() and states.state(part.words[at])  # "Monica | French"
        if before[0] == "PERSON" and (here[0] == "PERSON" or of_a_people) and _is_last_of(part, at):
            return False
        if before[0] == "NORP" and not here[0] and not is_demonym(part.words[at - 1]) and not is_role(part.words[at]):
            return False
        return "PERSON" in (before[0], here[0]) or "NORP" in (before[0], here[0]) or before[0] == "GPE"
    return False


def _is_last_of(part: ParsedPart, at: int) -> bool:
    """Whether a word is the last of the name that the recogniser ended before it: "Amy Berman | Jackson"."""
    ends = at + 1 == len(part.words) or part.tags[at + 1] not in ("NNP", "NNPS")
    return ends and part.tags[at] == "NNP" and part.heads[at - 1] == at and part.deps[at - 1] == "compound"


def _may_be_given(part: ParsedPart, at: int) -> bool:
    """Whether the word before what the recogniser took for a person may begin the name: "Sadiq | Khan"."""
    word = part.words[at]
    if word in given_names():
        return True
    if _is_charge(part, at):
        return False
    inside = at > part.sentences[part.sentence_of[at]][0] and part.tags[at] == "NNP" and word.isalpha()
    strange = not is_role(word) and word.lower() not in common_words() and not looks_like_outlet(word)
    strange = strange or (inside and _is_double(part, at))
    return inside and strange and not word.isupper() and not is_demonym(word) and states.state(word) is None


def _is_charge(part: ParsedPart, at: int) -> bool:
    """Whether a word tells what a minister is in charge of, and no given name: "Minister of Information | Ada Berg"."""
    return at > 1 and part.words[at - 1] == "of" and part.lowered[at - 2] in ("minister", "secretary")


def _is_double(part: ParsedPart, at: int) -> bool:
    """Whether a word is the second half of a given name, and none of an office: "Yun-Sing | Wong", "Vice-President"."""
    halves = part.words[max(at - 2, 0) : at + 1 : 2]
    tied = part.words[at - 1] in ("-", "‑") and part.heads[at] == part.heads[at - 2] == at + 1
    return tied and all(half.istitle() and not is_role(half) and not is_demonym(half) for half in halves)


def _behind_a_place(part: ParsedPart, at: int) -> bool:
    """Whether a person's name begins behind the place of an office: "First Minister of Scotland | Ann Roe"."""
    place = at - 1
    if place < 1 or part.lowered[place - 1] not in ("of", "for", "to", "from") or at + 1 >= len(part.words):
        return False
    name = part.words[at : at + 2]
    if not all(word[0].isupper() and part.tags[at + n] == "NNP" for n, word in enumerate(name)):
        return False
    plain = any(word.lower() in common_words() or is_role(word) for word in name)
    return name[0] in given_names() or (states.state(part.words[place]) is not None and not plain)


def _titled(part: ParsedPart, at: int) -> bool:
    """Whether a state's adjective and a title end before word `at`, as in "Kazakh President | Tokayev"."""
    if is_role(part.words[at]) or part.lowered[at - 1].rstrip(".") not in role_heads():
        return states.is_demonym(part.words[at - 1]) and is_role(part.words[at])
    first = at - 1
    while first > 0 and is_role(part.words[first - 1]):
        first -= 1
    return first > 0 and states.is_demonym(part.words[first - 1])


def _is_of_its_name(part: ParsedPart, at: int, labels: list[tuple[str, int]]) -> bool:
    """Whether a state's adjective is what a body is called by: "the Swiss | National Bank", not "Swiss | Army"."""
    label, number = labels[at]
    if label != "ORG" or labels[at - 1][1] != number:
        return False
    name = part.names[number]
    return name.last - at > 1 and part.lowered[name.last - 1] not in _EVERY_STATE_HAS


_EVERY_STATE_HAS = frozenset("ministry department office cabinet government army navy police guard parliament".split())
