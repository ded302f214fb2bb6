"""Who holds a post, by the words beside a name: "Governor Ann Roe", "Ann Roe, head of the council"."""

from __future__ import annotations

from reportedly.attribution.lexicon import source_nouns
from reportedly.attribution.passage import MARKS
from reportedly.attribution.sources.wording import STATE_BODIES
from reportedly.model.document import Document, Mention, ParsedPart
from reportedly.model.statement import Basis, Entity

_POSTS = frozenset(
    "prosecutor lawmaker legislator mp mps mep councillor councilman councilwoman councilor delegate envoy negotiator "
    "diplomat ceo cfo coo chief chairman chairwoman chairperson chair head leader manager director treasurer whip "
    "cardinal archbishop bishop patriarch imam rabbi ayatollah ombudsman alderman selectman magistrate coroner "
    "registrar attorney-general solicitor-general nuncio taoiseach emir sultan sheikh secretary-general "
    "director-general co-chair executive administrator principal dean rector provost marshal major "
    "assemblyman assemblywoman "
    "msp backbencher officer official coordinator adviser advisor vice-chair "
    "vice-chairman comptroller auditor postmaster regent viceroy emperor empress warden ranger commandant trustee boss "
    "capt lt col adm sgt supt insp det pm vp mla mna td cto cio cmo headmaster headmistress headteacher controller "
    "alderwoman alderperson councilmember councilperson selectwoman selectperson reeve assessor trooper supervisor "
    "freeholder coun cllr committeeman committeewoman assemblymember".split()
)
"""Posts that one person holds for a body; with a name beside them they make an official, without one they may not."""

_FOR_THE_STATE = frozenset(
    "village town township borough parish municipal circuit house district state states u.s. us county city"
    " prosecuting special general federal national regional provincial presidential royal parliamentary congressional"
    " company".split()
)
"""What makes a post of an attorney or counsel: "District Attorney Ann Roe", "special counsel Ann Roe"."""
_MANAGED = frozenset("portfolio fund money asset wealth hedge investment account".split())
"""What managers manage for others, as a trade and not as a post that speaks for a body."""
_PAST = frozenset({"former", "formerly", "ex", "retired", "onetime", "late", "ex-", "ousted", "then", "once"})
CHAMBERS = frozenset(
    "parliament congress council senate assembly board cabinet commission committee legislature knesset duma "
    "bundestag politburo house sabha sejm riksdag storting folketing eduskunta cortes rada majlis dail dáil seanad "
    "lords commons bundesrat diet".split()
)
"""What a named member speaks for."""

_TIES = frozenset({"compound", "appos", "nmod", "amod", "conj", "npadvmod", "dep"})
_BEFORE = frozenset({"NN", "NNP", "NNPS", "JJ", "POS", "HYPH", "CD", "NNS"})
_LINKS = frozenset({"of", "for", "from", "to", "the", "and", "'s", "’s"})
_REACH = 8
_FULL_NAME = 2


def is_post(word: str) -> bool:
    """Say whether a word names a post that is held for a state, authority or body."""
    low = word.lower().rstrip(".")
    return low in _POSTS or source_nouns().get(low) is Basis.OFFICIAL


_TRADES = frozenset(
    "attorney counsel counselor counsellor engineer clerk epidemiologist examiner geologist"
    " veterinarian surveyor planner climatologist physician pathologist librarian archivist meteorologist".split()
)
"""Trades that are a post where a body of state stands before them: "the county engineer", "state epidemiologist"."""


def is_post_at(part: ParsedPart, word: int) -> bool:
    """Say whether a word of a text names a post, by itself or with the one before it."""
    before = part.lowered[word - 1] if word else ""
    if part.lemmas[word] == "manager" and before in _MANAGED:
        return False
    if part.words[word] in ("rep", "PRO"):
        return part.words[word] == "PRO"  # a police PRO speaks for the police; a singer's rep is no Rep., a pro no PRO
    paired = (before, part.lemmas[word]) == ("medical", "examiner")
    paired = paired or (before == "ranking" and part.lowered[word] in ("member", "democrat", "republican"))
    return is_post(part.words[word]) or paired or (part.lemmas[word] in _TRADES and before in _FOR_THE_STATE)


def _is_seat(part: ParsedPart, word: int) -> bool:
    """Whether a member has a seat in a chamber or on a board: "a member of the city council", "school board member"."""
    if part.lemmas[word] != "member":
        return False
    if word and part.lowered[word - 1] in CHAMBERS:
        return True
    if part.words[word + 1 : word + 2] != ("of",):
        return False
    return any(text.lower() in CHAMBERS for text in part.words[word + 2 : word + _REACH])


def _is_rank(part: ParsedPart, word: int) -> bool:
    """Whether it only ranks another calling: "head coach", "chief scientist"; a chief executive holds a post."""
    after = part.words[word + 1 : word + 2]
    ranked = part.lowered[word] in ("head", "chief") and part.tags[word + 1 : word + 2] == ("NN",)
    return ranked and not is_post(after[0])


def _sits_in(part: ParsedPart, head: int) -> bool:
    """Whether a name is told by its chamber: "Ann Roe, of the city council"."""
    links = [word for word in part.children[head] if word > head and part.lowered[word] == "of"]
    return any(part.lemmas[noun] in CHAMBERS for link in links for noun in part.children[link])


_OF_A_BODY = frozenset({"of", "with", "from", "at"})
_OF_STATE = frozenset("department ministry service council administration survey center centre office".split())
_OF_SCIENCE = frozenset(
    "author scientist researcher professor biologist physicist chemist astronomer geologist ecologist oceanographer"
    " zoologist botanist paleontologist palaeontologist archaeologist anthropologist psychologist sociologist historian"
    " economist virologist immunologist neuroscientist geneticist postdoc undergraduate student".split()
)
"""What those are who speak of their own work, and not for the body they are of."""
_LEADING = frozenset("head lead chair run direct command oversee".split())
_INQUIRIES = frozenset("investigation inquiry probe operation search effort campaign programme program".split())


def is_former(part: ParsedPart, word: int) -> bool:
    """Say whether a post is told of the past: "former prime minister", "formerly a deputy governor"."""
    return any(part.lowered[at] in _PAST for at in range(max(0, word - 4), word) if part.words[at] != ",")


def holds_post(part: ParsedPart, words: tuple[int, int], head: int) -> bool:
    """Say whether a phrase gives the one it is about a post: by a title before the name or words set beside it."""
    return _sits_in(part, head) or any(
        (is_post_at(part, word) or _is_seat(part, word))
        and not _is_rank(part, word)
        and not is_former(part, word)
        and (word == head or _is_tied(part, word, head) or (word < head and _is_tied(part, head, word)))
        for word in range(*words)
    )


def is_of_the_state(part: ParsedPart, head: int) -> bool:
    """Say whether somebody is said to be of a body of the state: "Ann Roe of NASA", "Ann Roe with the Turku police"."""
    first = min(part.subtree(head))
    if any(part.lemmas[word] in _OF_SCIENCE for word in range(first, head)):
        return False  # "lead author Ann Roe of the Norland Weather Service"
    for word in part.children[head]:
        inner = part.child(word, "pobj") if word > head and part.lowered[word] in _OF_A_BODY else None
        if inner is not None:
            named = part.mention_at.get(inner)
            first = named.first if named else inner
            return any(part.lowered[at] in STATE_BODIES | _OF_STATE for at in range(first, inner + 1))
    return False


def leads(part: ParsedPart, head: int) -> bool:
    """Say whether somebody is told to be at the head of something: "Ann Roe, who chairs the commission"."""
    verb = part.child(head, "relcl")
    if verb is None or part.lemmas[verb] not in _LEADING or part.tags[verb] not in ("VBZ", "VBG"):
        return False
    led = part.child(verb, "dobj")
    body = led is not None and (led in part.mention_at or source_nouns().get(part.lemmas[led]) is Basis.ORGANISATION)
    return led is not None and (body or part.lemmas[led] in _INQUIRIES)


def speaks_for_a_body(part: ParsedPart, head: int) -> bool:
    """Say whether somebody is told to speak for a body: "Ann Roe, speaking on behalf of the union"."""
    beside = part.children[part.heads[head]] if part.deps[head] == "nsubj" else ()
    for verb in (*part.children[head], *beside):
        link = part.child(verb, "prep") if part.lemmas[verb] == "speak" and part.tags[verb] == "VBG" else None
        if link is not None and part.lowered[link] == "on" and (behalf := part.child(link, "pobj")) is not None:
            link = part.child(behalf, "prep") if part.lemmas[behalf] == "behalf" else None
        body = part.child(link, "pobj") if link is not None and part.lowered[link] in ("for", "of") else None
        if body is not None and source_nouns().get(part.lemmas[body], Basis.ORGANISATION) is Basis.ORGANISATION:
            return True
    return False


def held_before(part: ParsedPart, words: tuple[int, int]) -> bool:
    """Say whether all the posts that a phrase names were given up: "former mayor Ann Roe"."""
    posts = [word for word in range(*words) if is_post(part.words[word])]
    return bool(posts) and all(is_former(part, word) for word in posts)


def _is_tied(part: ParsedPart, word: int, head: int) -> bool:
    """Whether a word hangs on the head as a title or beside it, not in a clause or behind a preposition."""
    at = word
    for _ in range(_REACH):
        if at == head:
            return True
        if part.deps[at] not in _TIES:
            break
        at = part.heads[at]
    return at == head or (word < head and all(part.tags[between] in _BEFORE for between in range(word, head)))


def office_holders(document: Document) -> frozenset[Entity]:
    """Give the persons whom an article gives a post somewhere: "Governor Ann Roe", "Ann Roe, head of the council"."""
    return frozenset(
        mention.entity
        for part in document.parts
        for mention in part.mentions
        if _is_addressed(part, mention)
        or (
            (mention.kind == "person" or _is_person(part, mention))
            and (_has_before(part, mention) or _has_behind(part, mention) or _is_one_of(part, mention))
        )
    )


def _is_person(part: ParsedPart, mention: Mention) -> bool:
    """Whether two names taken for a body are a person's: a post is set behind them, "Ann Roe, the commissioner"."""
    named = all(part.tags[word] == "NNP" for word in range(mention.first, mention.last))
    return (
        mention.kind == "organisation"
        and mention.last - mention.first == _FULL_NAME
        and named
        and (_has_behind(part, mention))
    )


def _is_addressed(part: ParsedPart, mention: Mention) -> bool:
    """Whether a name taken for a place or a body follows a title: "Governor Roe"."""
    before = mention.first - 1
    if mention.kind not in ("organisation", "place", "other") or mention.last - mention.first > _FULL_NAME:
        return False
    named = all(part.tags[word] == "NNP" for word in range(max(before, 0), mention.last))
    return before >= 0 and named and is_post(part.words[before])


def _has_before(part: ParsedPart, mention: Mention) -> bool:
    start = mention.first - 1
    if part.words[start : start + 1] == (")",):  # "MP (Member of Parliament) Ann Roe"
        opening = range(start, max(-1, start - _REACH), -1)
        start = next((word - 1 for word in opening if part.words[word] == "("), start)
    for word in range(start, max(-1, start - _REACH), -1):
        if part.tags[word] not in _BEFORE and part.lowered[word] not in _LINKS:
            return False
        if is_post_at(part, word) and part.tags[word] != "NNS" and not _is_rank(part, word):
            return not is_former(part, word)
    return False


def _is_one_of(part: ParsedPart, mention: Mention) -> bool:
    """Whether somebody is named as one of several who hold such a post: "one of its vice presidents, Ann Roe"."""
    before = mention.first - 2
    if before < 1 or part.words[before + 1] != "," or not is_post(part.words[before].removesuffix("s")):
        return False
    return "one" in (word.lower() for word in part.words[max(0, before - _REACH) : before])


def _has_behind(part: ParsedPart, mention: Mention) -> bool:
    last = min(len(part.words), mention.last + _REACH)
    if part.words[mention.last : mention.last + 1] not in ((",",), ("(",)):
        return False
    for word in range(mention.last + 1, last):
        low = part.lowered[word]
        if part.words[word] in MARKS or low in _ENDS or part.tags[word] in _CLAUSES:
            return False
        if (is_post_at(part, word) or _is_seat(part, word)) and part.tags[word] in ("NN", "NNP"):
            return not is_former(part, word)
    return False


_ENDS = frozenset(
    {",", ".", ";", ":", "of", "for", "to", "in", "at", "who", "which", "whose", "and", "with", "by", "from"}
)
_CLAUSES = frozenset({"VBD", "VBZ", "VBP", "VBG", "MD"})


def by_surname(document: Document) -> dict[str, str]:
    """Give the persons an article names in full, by their last name where only one bears it."""
    found: dict[str, str | None] = {}
    alone: set[str] = set()
    for part in document.parts:
        for mention in part.mentions:
            if not isinstance(mention.entity, str):
                continue
            last = mention.entity.rsplit(" ", 1)[-1]
            if last == mention.entity and mention.kind == "person":
                alone.add(last)
            elif last in alone:
                continue  # beside "President Roe", Ada Roe is somebody else
            full = " " in mention.entity and (mention.kind == "person" or _is_person(part, mention))
            if full or _is_addressed(part, mention):
                found[last] = mention.entity if found.get(last, mention.entity) == mention.entity else None
    return {last: name for last, name in found.items() if name is not None}
