"""What a parsed clause says: its subject and object, its auxiliaries and negations, the words of a noun phrase.

Parsers err; where the tree gives nothing, callers fall back on the words just left of a verb.
"""

from __future__ import annotations

from reportedly.events.headline_passives import is_told_of_in_a_headline
from reportedly.model.document import ParsedPart
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
SUBJECTS = ("nsubj", "nsubjpass", "csubj")
_CLAUSAL = ("xcomp", "ccomp", "advcl", "conj", "pcomp", "dep")
_INSIDE_NOUNS = ("det", "poss", "amod", "compound", "nummod", "quantmod", "nmod", "case", "predet", "punct", "advmod")
_LONGEST_NAME = 9
_TALKS = frozenset({"talk", "discussion", "negotiation"})
_TAKING_POSTS = frozenset("return become join rejoin succeed replace serve come stay".split())
_RELATIVES = frozenset({"which", "who", "that", "whom"})
_NEGATORS = frozenset({"not", "n't", "n’t", "never", "hardly", "scarcely", "nt"})
_NOBODY = frozenset({"nobody", "none", "nothing", "neither", "no-one"})


def is_verb(part: ParsedPart, word: int) -> bool:
    """Say whether the tagger takes a word for a verb."""
    return part.tags[word].startswith("VB")


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
    if part.deps[word] == "conj" and part.child(word, "nsubj") is not None:
        return is_verb(part, part.heads[word]) and is_passive(part, part.heads[word])  # "A was sunk and B killed"
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
    return any(part.words[at].lower() in ("if", "once", "unless", "when") for at in part.children[word] if at < word)


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
    own = [part.words[at].lower() for at in part.children[word] if part.deps[at] in ("aux", "auxpass")]
    if own or part.deps[word] != "conj" or not is_verb(part, part.heads[word]):
        return own
    if part.child(word, *SUBJECTS) is not None or not _same_form(part, word, part.heads[word]):
        return own
    return auxiliaries(part, part.heads[word])


def _same_form(part: ParsedPart, word: int, other: int) -> bool:
    """As in "may sail and sign" share their auxiliary; "may sail and signed" do not."""
    return part.tags[word] == part.tags[other] or {part.tags[word], part.tags[other]} == {"VB", "VBP"}


def is_negated(part: ParsedPart, word: int, but: int | None = None) -> bool:
    """Say whether a word is negated where it stands: "did not meet", "no meeting", "nobody met", "without meeting".

    `but` is a child that does not count: in "no meeting took place" the "no" is the meeting's.
    """
    for at in part.children[word]:
        if at == but:
            continue
        low = part.words[at].lower()
        if part.deps[at] == "neg" or low in _NEGATORS:
            return True
        if low == "longer" and at and part.words[at - 1].lower() == "no":
            return True
        if low == "no" and part.deps[at] in ("det", "intj") and at < word and part.words[at + 1] != ".":
            return True
        if part.deps[at] in (*SUBJECTS, "dobj", "attr") and _is_nobody(part, at, part.deps[at] in SUBJECTS):
            return True
        if low in ("neither", "nor") and part.deps[at] in ("preconj", "cc", "det", "advmod") and at < word:
            return True
    if part.deps[word] in ("pobj", "pcomp") and part.words[part.heads[word]].lower() == "without":
        return True
    return part.deps[word] == "conj" and is_verb(part, word) and _shares_negation(part, word)


def _shares_negation(part: ParsedPart, word: int) -> bool:
    """As in "has not met or called him", "has not met him, nor has it called him"."""
    head = part.heads[word]
    links = [at for at in part.children[head] if part.deps[at] == "cc" and head < at < word]
    link = part.words[links[-1]].lower() if links else ""
    if link == "nor":
        return True
    apart = part.child(word, *SUBJECTS, "aux") is not None
    alike = _same_form(part, word, head) or {part.tags[word], part.tags[head]} == {"VBN", "VBD"}
    return link == "or" and alike and not apart and is_negated(part, head)


def _is_nobody(part: ParsedPart, word: int, subject: bool) -> bool:
    if part.words[word].lower() in _NOBODY:
        return True
    if not subject:
        return False
    before = [text.lower() for text in part.words[max(0, word - 3) : word + 1]]
    if "not" in before[:-1] and before[before.index("not") + 1] in ("one", "a"):
        return True  # "not one soldier", "not a single soldier"
    return any(part.words[at].lower() in ("no", "neither") for at in part.children[word] if at <= word)


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
    if part.words[word].lower() not in _RELATIVES:
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
    return verb - 1 if part.words[before.first - 1].lower() == "with" else None


_FURTHER = 15
"""Words after several within which those of them that have a name are told."""


def included(part: ParsedPart, noun: int) -> list[int]:
    """Who is named as one of several: "twelve people, including Roe", "all the leaders, Lund among them"."""
    if part.tags[noun] not in ("NNS", "NNPS"):
        return []
    last = min(part.sentences[part.sentence_of[noun]][1], noun + _FURTHER)
    for at in range(noun + 1, last):
        low = [text.lower() for text in part.words[at : at + 2]]
        if low[:1] == ["including"]:
            return _named(part, part.child(at, "pobj", "dobj"))
        if low == ["among", "them"]:
            return _named(part, at - 1) or _named(part, _next_named(part, at + 2, last))
        if part.tags[at] in ("NNS", "NNPS"):
            break
    return []


def _next_named(part: ParsedPart, first: int, last: int) -> int | None:
    mention = next((part.mention_at[at] for at in range(first, last) if at in part.mention_at), None)
    return None if mention is None else mention.last - 1


def _named(part: ParsedPart, word: int | None) -> list[int]:
    """A person at a word, and those told with him by an "and"."""
    nouns = [] if word is None else conjuncts(part, word)
    return [at for at in nouns if at in part.mention_at and part.mention_at[at].kind == "person"]


def subject(part: ParsedPart, word: int) -> int | None:
    """Give the head word of who does what a verb says, or has it done to them, through control and coordination."""
    if part.kind is PartKind.TITLE and is_taken_for_plural(part, word):
        return word - 1
    if part.kind == PartKind.TITLE and part.tags[word].startswith("NNP") and part.deps[word - 1] == "compound":
        return word - 1  # the parser takes a capitalised verb for the last word of a name
    beside = beside_with(part, word)
    return _subject_above(part, word) if beside is None else beside


def is_taken_for_plural(part: ParsedPart, word: int) -> bool:
    """As in the headline "Norvik names Ana Lund chairwoman", where the parser makes a noun of the verb."""
    if part.kind != PartKind.TITLE or part.tags[word] not in ("NNS", "NNPS") or not 0 < word < len(part.words) - 1:
        return False
    if word in part.mention_at or part.deps[word] not in ("compound", "nsubj", "ROOT", "nmod", "appos"):
        return False
    behind = part.mention_at.get(word + 1)
    named = word - 1 in part.mention_at
    verbless = not _FINITE.intersection(part.tags)
    return named and ((behind is not None and behind.first == word + 1) or (verbless and _opens_object(part, word + 1)))


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
        if found is not None and part.words[found].lower() != "there":
            return antecedent(part, found) if not _is_dateline(part, found, at) else _left_noun(part, at)
        if found is not None:
            return None
        dep, head = part.deps[at], part.heads[at]
        if head == at:
            named = at != word and part.kind == PartKind.TITLE and at in part.mention_at
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
    linked = len(found) > 1 and found[0] < found[1] < verb and part.words[found[0]].lower() == "that"
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
    if part.lemmas[part.heads[word]] in _TO_AN_END and part.words[word - 1].lower() == "to":
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
    if not finite or part.words[verb - 1].lower() == "to":
        return None
    pairs = prepositions(part, part.heads[verb])
    return next((noun for prep, noun in pairs if prep in _CONJUNCTIONS and part.heads[verb] < noun < verb), None)


def _accused(part: ParsedPart, prep: int) -> int | None:
    """Who is accused, suspected or convicted of doing it, or kept from it."""
    verb = part.heads[prep]
    if part.words[prep].lower() == "from" and is_verb(part, verb):
        return part.child(verb, "nsubjpass") or part.child(verb, "dobj")
    judged = part.words[prep].lower() == "for" and part.lemmas[verb] in _JUDGING
    if not judged and (part.words[prep].lower() not in ("of", "for", "with") or part.lemmas[verb] not in ACCUSING):
        return None
    return part.child(verb, "nsubjpass") or part.child(verb, "dobj")


def _is_dateline(part: ParsedPart, found: int, verb: int) -> bool:
    """As in "GENEVA (Agency) - The minister arrived": the parser may take the dateline for the subject."""
    if not part.words[found].isupper() or len(part.words[found]) < 2:
        return False
    return any(part.words[at] in ("-", "--", "–", "—") for at in range(found + 1, verb))


def _relative_subject(part: ParsedPart, at: int) -> int | None:
    """As in "his plan to visit": whoever the plan is of; "the man visiting": the man."""
    head = part.heads[at]
    if any(part.words[child].lower() == "to" and part.deps[child] == "aux" for child in part.children[at]):
        if part.tags[head] in ("NNP", "NNPS", "PRP") or head in part.mention_at:
            return head
        owner = _for_whom(part, head, at)
        owner = _by_whom(part, head, at) if owner is None else owner
        owner = part.child(head, "poss") if owner is None else owner
        return owner if owner is not None else plan_owner(part, head)
    return head


def _for_whom(part: ParsedPart, noun: int, verb: int) -> int | None:
    """As in "plans for Roe to meet Doe", "talks with Roe to become coach": Roe."""
    joins = part.lemmas[noun] in _TALKS and part.lemmas[verb] in _TAKING_POSTS
    words = ("for", "with") if joins else ("for",)
    links = [at for at in part.children[noun] if part.words[at].lower() in words and at < verb]
    return next((whom for at in links if (whom := part.child(at, "pobj")) is not None), None)


def _by_whom(part: ParsedPart, noun: int, verb: int) -> int | None:
    """As in "the decision by Roe to free them", "a bid by the firm to buy it": Roe, the firm."""
    return next((whom for prep, whom in prepositions(part, noun) if prep == "by" and whom < verb), None)


def plan_owner(part: ParsedPart, noun: int) -> int | None:
    """Who has the plan: "A has plans to visit", "A is in talks to merge"."""
    verb = part.heads[noun]
    if part.deps[noun] == "pobj" and part.words[verb].lower() in ("in", "into", "under", "on"):
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


def conjuncts(part: ParsedPart, word: int) -> list[int]:
    """Give a noun and those coordinated with it: "A, B and C"."""
    found, stack = [], [word]
    while stack:
        at = stack.pop()
        found.append(at)
        stack.extend(child for child in part.children[at] if part.deps[child] == "conj" and _is_noun(part, child))
        stack.extend(child for child in part.children[at] if _is_another_name(part, child, at))
    return sorted({*found})


def _is_another_name(part: ParsedPart, word: int, name: int) -> bool:
    """As in "Roe and Lund", where the parser hangs the first name on the second."""
    if part.deps[word] != "nmod" or word not in part.mention_at or name not in part.mention_at:
        return False
    joined = any(part.words[at].lower() == "and" and part.deps[at] == "cc" for at in part.children[word])
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
                    found.append((part.words[at].lower(), noun))
                stack.extend(child for child in part.children[prep] if part.deps[child] == "prep")
    return found


def agent(part: ParsedPart, word: int) -> int | None:
    """Give who does it by a "by": "was held by A", "a raid by B"."""
    return next((noun for prep, noun in prepositions(part, word) if prep == "by"), None)
