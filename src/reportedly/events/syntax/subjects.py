"""Who does what a clause tells: its subject, by the tree, or where the tree gives none, by the words before it."""

from __future__ import annotations

from reportedly.events.lexicon import headline_forms, is_verb_of_lexicon, noun_rows, word_class
from reportedly.events.syntax.clauses import antecedent, beside_with, is_verb, prepositions
from reportedly.model.document import Mention, ParsedPart
from reportedly.model.statement import PartKind

ACCUSING = frozenset(
    "accuse suspect convict acquit blame charge sentence jail imprison arrest detain indict prosecute fine punish"
    " penalise penalize sue sack dismiss suspend execute hang".split()
)
"""Verbs of which whoever is their object has done what stands behind "of" or "for"."""
_JUDGING = frozenset(
    "slam blast condemn criticise criticize rip praise thank hail scold chide mock attack fault commend laud assail"
    " denounce rebuke lambast lambaste berate castigate admonish reprimand ridicule applaud salute congratulate hammer"
    " knock bash pan shame honor honour forgive pardon excuse decry credit reward upbraid lash".split()
)
"""Verbs of which whoever is their object has done what stands behind "for"."""
_CLAUSAL = ("xcomp", "ccomp", "advcl", "conj", "pcomp", "dep")
_TALKS = frozenset({"talk", "discussion", "negotiation"})
_TAKING_POSTS = frozenset("return become join rejoin succeed replace serve come stay".split())


def subject(part: ParsedPart, word: int) -> int | None:
    """Give the head word of who does what a verb says, or has it done to them, through control and coordination."""
    if part.kind is PartKind.TITLE and is_taken_for_plural(part, word):
        return part.heads[word - 1] if part.deps[word - 1] == "conj" else word - 1
    if part.kind == PartKind.TITLE and part.tags[word].startswith("NNP") and part.deps[word - 1] == "compound":
        return word - 1  # the parser takes a capitalised verb for the last word of a name
    beside = beside_with(part, word)
    return _subject_above(part, word) if beside is None else beside


def is_taken_for_plural(part: ParsedPart, word: int) -> bool:
    """As in the headline "Norvik names Ana Lund chairwoman", where the parser makes a noun of the verb."""
    if part.kind != PartKind.TITLE or part.tags[word] not in ("NNS", "NNPS") or not 0 < word < len(part.words) - 1:
        return is_taken_for_noun(part, word)
    if word in part.mention_at or part.deps[word] not in ("compound", "nsubj", "ROOT", "nmod", "appos"):
        return False
    behind = part.mention_at.get(word + 1)
    named = word - 1 in part.mention_at or _is_body_before_person(part, word)
    verbless = not _FINITE.intersection(part.tags[: _where_told(part)])
    if named and ((behind is not None and behind.first == word + 1) or (verbless and _opens_object(part, word + 1))):
        return True
    return verbless and word - 1 in part.mention_at and _is_only_a_verb(part, word) and stands_alone(part, word)


def is_taken_for_noun(part: ParsedPart, word: int) -> bool:
    """As in the headline "Police arrest Ana Lund", where the parser makes a noun of the verb behind several people."""
    if part.kind is not PartKind.TITLE or part.tags[word] != "NN":
        return False
    if _is_of_a_club(part, word) or _is_of_two(part, word):
        return True
    if word != 1:
        return False
    several = part.tags[0] in ("NNS", "NNPS") or part.lowered[0] == "police"
    behind = part.mention_at.get(word + 1)
    named = behind is not None and behind.first == word + 1 and _ends_with(part, behind)
    return several and named and is_verb_of_lexicon(part.lowered[word])


_WITH_PLAYERS = frozenset({"sign", "sell", "appoint", "sack", "hire", "loan", "release"})
"""What a club does with who plays for it."""


def _is_of_a_club(part: ParsedPart, word: int) -> bool:
    """As in the headline "Norvik City sign striker Ana Lund": a club is many."""
    club = part.mention_at.get(word - 1)
    first = club is not None and club.first == 0 and club.kind != "person"
    near = (part.mention_at[at] for at in range(word + 1, word + 4) if at in part.mention_at)
    return first and part.lowered[word] in _WITH_PLAYERS and any(_ends_with(part, each) for each in near)


def _ends_with(part: ParsedPart, behind: Mention) -> bool:
    """Whether a phrase ends with a person's name, and it is no name before another noun: "arrest Roe supporters"."""
    follows = part.tags[behind.last] if behind.last < len(part.tags) else ""
    return behind.kind == "person" and follows[:2] not in ("NN", "VB") and follows != "POS"


def _is_of_two(part: ParsedPart, word: int) -> bool:
    """As in the headline "Norway and Peru swap prisoners"."""
    paired = 2 < word < len(part.words) - 1 and part.lowered[word - 2] == "and" and part.deps[word] == "compound"
    named = paired and word - 1 in part.mention_at and word - 3 in part.mention_at
    return named and part.lowered[word] in ("swap", "exchange") and part.tags[word + 1] == "NNS"


def _is_body_before_person(part: ParsedPart, word: int) -> bool:
    """As in the headline "Club sacks manager Ana Lund": who does it is no name, and it is done to one who has one."""
    if word != 1 or not part.tags[0].startswith("NN") or not _is_only_a_verb(part, word):
        return False
    return any(at in part.mention_at and part.mention_at[at].kind == "person" for at in range(2, 6))


def _is_only_a_verb(part: ParsedPart, word: int) -> bool:
    """Whether the lexicon knows a plural as a verb, and has no such noun: "sinks", "resigns", and no "talks"."""
    lemma, pos = headline_forms().get(part.lowered[word], ("", ""))
    return pos == "v" and (lemma in _MOSTLY_VERBS or not (noun_rows(lemma) or noun_rows(part.lemmas[word])))


_MOSTLY_VERBS = frozenset({"sack", "axe"})
"""Nouns of the lexicon in the singular alone: "got the sack"."""


def stands_alone(part: ParsedPart, verb: int) -> bool:
    """Say whether nothing is there that the verb may be done to: behind it a comma, a preposition or nothing."""
    behind = verb + 1
    return behind >= len(part.words) or part.words[behind] in (",", ":", ";") or part.tags[behind] == "IN"


def _where_told(part: ParsedPart) -> int:
    """Where a headline's last words begin that only tell who says so: ", minister says"."""
    last = len(part.words) - 1
    if last < 0 or part.lemmas[last] not in ("say", "report", "announce") or "," not in part.words:
        return len(part.words)
    return max(at for at in range(last) if part.words[at] == ",") if "," in part.words[:last] else len(part.words)


_FINITE = frozenset({"VBZ", "VBP", "VBD", "MD", "VB", "VBN"})


def _opens_object(part: ParsedPart, word: int) -> bool:
    return part.tags[word].startswith(("JJ", "NN", "CD", "DT", "PRP$"))


def behind_plural(part: ParsedPart, word: int) -> int:
    """What is done to whom by a verb that the parser takes for a noun: the name behind it, else the noun."""
    behind = part.mention_at.get(word + 1)
    if behind is not None and behind.first == word + 1:
        last = behind.last - 1
        while part.deps[last] == "compound" and part.heads[last] > last:
            last = part.heads[last]  # "Roe fires Norlink chief Ana Lund"
        return last
    last = word + 1
    while last + 1 < len(part.words) and _opens_object(part, last + 1):
        last += 1
    return last


def _subject_above(part: ParsedPart, word: int) -> int | None:
    at = word
    for _ in range(6):
        found = _own_subject(part, at)
        if found is not None and part.lowered[found] != "there":
            return antecedent(part, found) if not _is_dateline(part, found, at) else _left_noun(part, at)
        if found is not None:
            return None
        dep, head = part.deps[at], part.heads[at]
        if head == at:
            headed = at != word and part.kind == PartKind.TITLE
            opens = part.tags[at] in ("NN", "NNS") and part.words[at + 1 : at + 2] == ("to",)  # "Club to sack manager"
            named = headed and (at in part.mention_at or (opens and at < word))
            return at if named else _left_noun(part, at)  # "Norvik and Fjell to merge"
        if dep in ("acl", "relcl"):
            return _relative_subject(part, at)
        if at == word and (lost := _lost_subject(part, at)) is not None:
            return lost
        if dep == "pcomp" and (accused := _accused(part, head)) is not None:
            return accused
        if (controller := _controller(part, at)) is not None:
            return controller
        if dep in ("prep", "acomp", "oprd") or dep in _CLAUSAL:
            at = _main_verb_going_on(part, at) or _up_to_predicate(part, head)
            continue
        if dep == "advmod" and part.lemmas[head] == "be":
            at = head
            continue
        if at != word and part.lemmas[at] in _COURSES and (over := _weighing(part, at)) is not None:
            at = over
            continue
        return head if _is_out(part, at) else None
    return None


def _main_verb_going_on(part: ParsedPart, verb: int) -> int | None:
    """As in "Roe won after Berg bowed out, and will take charge", tied to the clause between: Roe will, who won."""
    beside, will = part.heads[verb], part.child(verb, "aux")
    if part.deps[verb] != "conj":
        return None
    ahead = will is not None and part.tags[will] == "MD" and part.words[will - 2 : will] == (",", "and")
    if not ahead or part.deps[beside] not in ("advcl", "pcomp") or part.tags[beside] != "VBD":
        return None
    above = part.heads[beside]
    return part.heads[above] if part.deps[beside] == "pcomp" else above


def _own_subject(part: ParsedPart, verb: int) -> int | None:
    """The subject of a verb; of two with a comma between, as in "The levy is void, a court ruled", the nearer.

    So it is of a "that" that the parser takes for one: "told them that Roe had left".
    """
    found = [at for at in part.children[verb] if part.deps[at] in ("nsubj", "nsubjpass")]
    apart = len(found) > 1 and found[-1] < verb and "," in part.words[found[0] : found[-1]]
    linked = len(found) > 1 and found[0] < found[1] < verb and part.lowered[found[0]] == "that"
    return found[-1] if apart or linked else next(iter(found), None)


_COURSES = frozenset(
    "option plan scenario possibility idea way prospect proposal intention alternative aim goal hope interest"
    " likelihood chance means method".split()
)
"""Courses of action: whoever weighs or has one is who is to do it."""


def _weighing(part: ParsedPart, noun: int) -> int | None:
    """The verb of whoever weighs a course: "is looking at options for selling it", "has no intention of selling"."""
    head = part.heads[noun]
    over = part.heads[head] if part.deps[noun] == "pobj" and part.deps[head] == "prep" else head
    return over if part.deps[noun] in ("dobj", "pobj") and is_verb(part, over) else None


def _is_out(part: ParsedPart, word: int) -> bool:
    """As in the headline "Roe out as manager"."""
    named = part.tags[part.heads[word]].startswith("NNP")
    return part.deps[word] in ("prt", "advmod") and part.kind == PartKind.TITLE and named


_CALLING_ON = frozenset(
    {
        ("call", "on"),
        ("call", "upon"),
        ("appeal", "to"),
        ("plead", "with"),
        ("rely", "on"),
        ("count", "on"),
        ("look", "to"),
    }
)


def _called_on(part: ParsedPart, verb: int) -> int | None:
    """Who is to do it, as in "called on Roe to withdraw", "appealed to them to wait"."""
    pairs = prepositions(part, verb) if is_verb(part, verb) else []
    return next((noun for prep, noun in pairs if (part.lemmas[verb], prep) in _CALLING_ON), None)


def _controller(part: ParsedPart, word: int) -> int | None:
    """As in "forced the firm to sell", "left forty people dead": whom the verb above it has for an object."""
    if part.deps[word] not in ("xcomp", "ccomp", "oprd"):
        return None
    if part.lemmas[part.heads[word]] in _TO_AN_END and part.lowered[word - 1] == "to":
        return None
    whom = part.child(part.heads[word], "dobj") or _called_on(part, part.heads[word])
    filed = whom is not None and part.lemmas[whom] in _FILED  # "filed papers to run", "made plans to leave"
    return whom if whom is not None and whom < word and not (filed or _is_sum(part, whom)) else None


_TO_AN_END = frozenset(
    "shun snub bypass defy ignore sidestep skip leave quit abandon dump ditch meet visit join beat defeat overcome use"
    " break cross enter exit interrupt sack fire oust spurn rebuff flout cancel postpone scrap cut pass sign"
    " hold buck reverse violate".split()
)
"""Verbs that nobody is made to do something by: "shunned her party to strike a deal" is done by whoever shunned it."""
_FILED = frozenset("paper paperwork document form plan preparation step nomination request application bid".split())
_COINS = frozenset("dollar euro pound yen cent franc crown rouble ruble yuan rupee peso million billion".split())


def _is_sum(part: ParsedPart, noun: int) -> bool:
    """As in "bid 780 million dollars to acquire it", which the money does not."""
    return part.tags[noun] in ("CD", "$") or part.lemmas[noun] in _COINS


def _lost_subject(part: ParsedPart, verb: int) -> int | None:
    """The name right before "will" of a clause told by somebody, where the parser gave it to the words before.

    And the name behind "after", where the parser takes that for a preposition.
    """
    if part.deps[verb] == "advcl":
        return _behind_conjunction(part, verb)
    will = part.child(verb, "aux")
    if part.deps[verb] != "ccomp" or not will or part.tags[will] != "MD":
        return None
    return _left_noun(part, verb) if part.tags[will - 1].startswith("NNP") else None


_CONJUNCTIONS = frozenset({"after", "before", "since", "until"})


def _behind_conjunction(part: ParsedPart, verb: int) -> int | None:
    """As in "was held after Roe, a pilot, was robbed", where the parser takes "after" for a preposition: Roe."""
    finite = part.tags[verb] in ("VBD", "VBZ") or part.child(verb, "aux", "auxpass") is not None
    if not finite or part.lowered[verb - 1] == "to":
        return None
    pairs = prepositions(part, part.heads[verb])
    return next((noun for prep, noun in pairs if prep in _CONJUNCTIONS and part.heads[verb] < noun < verb), None)


def _accused(part: ParsedPart, prep: int) -> int | None:
    """Who is accused, suspected or convicted of doing it, or kept from it."""
    verb = part.heads[prep]
    if part.lowered[prep] == "from" and is_verb(part, verb):
        return part.child(verb, "nsubjpass", "dobj")
    judged = part.lowered[prep] == "for" and part.lemmas[verb] in _JUDGING
    if not judged and (part.lowered[prep] not in ("of", "for", "with") or part.lemmas[verb] not in ACCUSING):
        return None
    return part.child(verb, "nsubjpass", "dobj")


def _is_dateline(part: ParsedPart, found: int, verb: int) -> bool:
    """As in "GENEVA (Agency) - The minister arrived": the parser may take the dateline for the subject."""
    if not part.words[found].isupper() or len(part.words[found]) < 2:
        return False
    return any(part.words[at] in ("-", "--", "–", "—") for at in range(found + 1, verb))


def _relative_subject(part: ParsedPart, at: int) -> int | None:
    """As in "his plan to visit": whoever the plan is of; "the man visiting": the man."""
    head = part.heads[at]
    if any(part.lowered[child] == "to" and part.deps[child] == "aux" for child in part.children[at]):
        if part.tags[head] in ("NNP", "NNPS", "PRP") or head in part.mention_at or _heads_headline(part, head):
            return head
        owner = _for_whom(part, head, at)
        owner = _by_whom(part, head, at) if owner is None else owner
        owner = part.child(head, "poss") if owner is None else owner
        return owner if owner is not None else plan_owner(part, head)
    return head


def _heads_headline(part: ParsedPart, noun: int) -> bool:
    """As in the headlines "Nurses to walk out", "Norway's rocket to fly": they are to, and nobody who has them."""
    alone = part.kind is PartKind.TITLE and part.heads[noun] == noun and part.words[noun + 1 : noun + 2] == ("to",)
    return alone and any(part.lemmas[noun] in word_class(name) for name in ("people", "crafts", "venues", "headcount"))


def _for_whom(part: ParsedPart, noun: int, verb: int) -> int | None:
    """As in "plans for Roe to meet Doe", "talks with Roe to become coach": Roe."""
    joins = part.lemmas[noun] in _TALKS and part.lemmas[verb] in _TAKING_POSTS
    words = ("for", "with") if joins else ("for",)
    links = [at for at in part.children[noun] if part.lowered[at] in words and at < verb]
    return next((whom for at in links if (whom := part.child(at, "pobj")) is not None), None)


def _by_whom(part: ParsedPart, noun: int, verb: int) -> int | None:
    """As in "the decision by Roe to free them", "a bid by the firm to buy it": Roe, the firm."""
    return next((whom for prep, whom in prepositions(part, noun) if prep == "by" and whom < verb), None)


def plan_owner(part: ParsedPart, noun: int) -> int | None:
    """Who has the plan: "A has plans to visit", "A is in talks to merge"."""
    verb = part.heads[noun]
    if part.deps[noun] == "pobj" and part.lowered[verb] in ("in", "into", "under", "on"):
        verb = part.heads[verb]
        if verb in part.mention_at and part.kind == PartKind.TITLE:
            return verb  # the headline "A in talks to buy B"
    elif part.deps[noun] not in ("dobj", "attr"):
        return None
    given = part.child(verb, "dative")
    if given is not None and part.tags[given].startswith(("NN", "PRP")):
        return given  # "granted the firm a licence to launch"
    return subject(part, verb) if is_verb(part, verb) and part.child(verb, "expl") is None else None


def _up_to_predicate(part: ParsedPart, at: int) -> int:
    return part.heads[at] if part.deps[at] in ("acomp", "prep") else at


def _left_noun(part: ParsedPart, at: int) -> int | None:
    """In a headline the parser may give the verb no subject: take the noun phrase just before it."""
    first = part.sentences[part.sentence_of[at]][0]
    before = at - 1
    while before >= first and part.tags[before] in ("TO", "MD", "RB", "VBZ", "VBP", "VBD"):
        before -= 1
    named = before >= first and before in part.mention_at
    if before < first or not (named or part.tags[before].startswith(("NN", "PRP"))):
        return None
    while part.deps[before] == "conj" and first <= part.heads[before] < before:
        before = part.heads[before]
    return before
