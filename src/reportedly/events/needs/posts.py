"""Needs of rows of the lexicon about posts: who takes, loses, keeps or is back in one."""

from __future__ import annotations

from reportedly.events.lexicon import word_class
from reportedly.events.needs.need import Need
from reportedly.events.noun_kinds import (
    are_many,
    denotes_people,
    is_firm,
    is_one_name,
    is_person,
    is_unknown_name,
    of_class,
)
from reportedly.events.syntax import clauses, subjects
from reportedly.events.syntax.arguments import arguments, nouns_below
from reportedly.events.syntax.signs import counted_deed
from reportedly.model.document import ParsedPart
from reportedly.model.statement import PartKind


def names_in_post(part: ParsedPart, word: int, name: str) -> bool:
    """As in "unveiled as the new manager"; not "unveiled by the manager"."""
    posts = [noun for noun, prep in nouns_below(part, word) if prep == "as"]
    return of_class(part, posts, name)


_SERVING = frozenset(
    "replace succeed lead head run serve become fill oversee chair manage coach direct helm captain spearhead".split()
)


def is_to_serve(part: ParsedPart, word: int, _: str) -> bool:
    """As in "tapped Roe to lead the bank", "picked Roe to be chairman": for some post, and not to sing."""
    low = [text.lower() for text in part.words[word + 1 : word + 12]]
    if part.kind is PartKind.TITLE and "to" in low[:-1] and low[low.index("to") + 1] in _SERVING:
        return True
    heads = [word, *arguments(part, word)]
    below = [child for at in heads for child in part.children[at] if part.deps[child] in ("xcomp", "advcl", "acl")]
    for verb in below:
        if part.lemmas[verb] in _SERVING and part.tags[verb] == "VB":
            return True
        post = part.child(verb, "attr") if part.lemmas[verb] == "be" else None
        if post is not None and of_class(part, [post], "offices"):
            return True
    return False


def is_let_into_office(part: ParsedPart, word: int, _: str) -> bool:
    """As in "the Senate confirmed Roe", "was confirmed to the court", "if confirmed", "the votes to confirm her".

    Not "was confirmed dead".
    """
    if part.child(word, "ccomp", "xcomp", "oprd", "acomp", "prt") is not None:
        return False
    below = nouns_below(part, word)
    posts = [noun for noun, prep in below if prep == "as"]
    if posts and not of_class(part, posts, "offices"):
        return False
    whom = arguments(part, word)
    one = len(whom) == 1 and (is_person(part, whom[0]) or part.tags[whom[0]] == "PRP")
    if not one or part.lowered[whom[0]] in ("it", "them", "they"):
        return False
    doer = clauses.agent(part, word) if clauses.is_passive(part, word) else subjects.subject(part, word)
    decides = doer is not None and (of_class(part, [doer], "deciders") or of_class(part, [doer], "chambers"))
    decides = decides or (part.deps[word] in ("acl", "relcl") and part.lemmas[part.heads[word]] in ("vote", "majority"))
    to_post = any(prep in ("to", "as") for _, prep in below)
    return decides or to_post or (clauses.is_passive(part, word) and doer is None)


def is_ones_own(part: ParsedPart, word: int, _: str) -> bool:
    """As in "lost his job"; where twenty lose their jobs, or a firm lost a post, nobody's post is meant."""
    posts = [at for at in arguments(part, word) if part.tags[at] == "NN" and part.lemmas[at] in word_class("duties")]
    return any(part.child(at, "poss") is not None for at in posts)


_THREATENING = frozenset({"face", "get", "give", "fear", "risk", "escape", "avoid", "dodge", "survive", "hand"})
_BRINKS = frozenset({"brink", "verge", "threat", "risk", "edge", "danger"})


def threatened(part: ParsedPart, word: int) -> int | None:
    """Who faces "the sack", "the axe": whose is the verb over it. None where a thing is meant: "carried the sack"."""
    head = part.heads[word]
    if (
        part.tags[word] != "NN"
        or part.child(word, "prep") is not None
        or not any(part.lowered[at] == "the" for at in part.children[word])
    ):
        return None
    if part.deps[word] == "pobj" and part.lemmas[part.heads[head]] in _BRINKS and part.lowered[head] == "of":
        verb = next((at for at in _above(part, head) if clauses.is_verb(part, at)), None)
    else:
        verb = head if part.deps[word] == "dobj" and part.lemmas[head] in _THREATENING else None
    if verb is None:
        return None
    given = part.child(verb, "dative")
    whom = subjects.subject(part, verb) if given is None else given
    return whom if whom is not None and denotes_people(part, whom) else None


def _above(part: ParsedPart, word: int) -> list[int]:
    found = [word]
    for _ in range(5):
        found.append(part.heads[found[-1]])
    return found


def is_one_person(part: ParsedPart, word: int, _: str) -> bool:
    """As in "pushed out its chief", "pushed out Roe"; not "pushed out the protesters"."""
    return any(
        part.tags[at] in ("NN", "NNP")
        and is_person(part, at)
        and not are_many(part, word, "")
        and not _is_behind_infinitive(part, at, word)
        for at in arguments(part, word)
    )


def _is_behind_infinitive(part: ParsedPart, noun: int, verb: int) -> bool:
    """As in "a motion to impeach Roe was thrown out", where the parser has Roe thrown out, and not the motion."""
    first, _ = clauses.noun_phrase(part, noun)
    return first > 1 and first - 1 != verb and part.tags[first - 1] == "VB" and part.lowered[first - 2] == "to"


def _replaces_its_own(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "Norvik replaced its manager", "the president is to replace his envoy": who does it takes no post by it."""
    doer = None if clauses.is_passive(part, verb) else subjects.subject(part, verb)
    if doer is None:
        return False  # who "is replaced by Roe" has him for a successor
    phrases = (clauses.noun_phrase(part, at) for at in arguments(part, verb))
    own = any(part.tags[at] == "PRP$" for first, last in phrases for at in range(first, last))
    mention = part.mention_at.get(doer)
    body = mention.kind != "person" if mention is not None else part.lemmas[doer] in word_class("bodies")
    return (own or body) and denotes_people(part, doer)


def has_person_as_subject(part: ParsedPart, word: int, _: str) -> bool:
    """Say whether a person, or a name of nobody known, is the subject."""
    subject = subjects.subject(part, word)
    return subject is not None and (is_person(part, subject) or is_unknown_name(part, subject))


def is_in_post(part: ParsedPart, word: int, _: str) -> bool:
    """As in "is back as Norvik chief executive", "is back in charge", whatever the parser makes of it."""
    low = [text.lower() for text in part.words[word + 1 : word + 8]]
    if low[:2] in (["in", "charge"], ["in", "office"]) or low[:3] in (["at", "the", "helm"], ["at", "the", "top"]):
        return part.lowered[word] == "back"
    return "as" in low[:4] and any(text in word_class("offices") for text in low[low.index("as") :])


def takes_a_post(part: ParsedPart, word: int, _: str) -> bool:
    """As in "return as coach", "return to Norvik", "return to the company": to a post, or to a body that has posts.

    Where the page has told of a dismissal, who "is coming back" comes back to the post.
    """
    if is_in_post(part, word, ""):
        return True
    below = nouns_below(part, word)
    bodies = [noun for noun, prep in below if prep == "to"]
    if any(is_firm(part, at) or is_one_name(part, at) or of_class(part, [at], "posts") for at in bodies):
        return True
    return not below and not _DISMISSING.isdisjoint(part.lemmas)


_DISMISSING = frozenset({"oust", "fire", "sack", "dismiss", "ouster", "dismissal", "sacking", "firing", "reinstate"})


def joins_firm(part: ParsedPart, word: int, _: str) -> bool:
    """As in "joined Norvik", "joined the board"."""
    return any(is_firm(part, at) or of_class(part, [at], "posts") for at in arguments(part, word))


_NEXT = frozenset({"interim", "acting", "next", "new", "first", "permanent", "caretaker"})


def will_be_in_post(part: ParsedPart, word: int, _: str) -> bool:
    """As in "Roe will be interim chief executive", "is to be the next coach", "is once again chief executive"."""
    above = part.lemmas[part.heads[word]].lower()
    if part.deps[word] in ("acl", "relcl", "advcl", "xcomp") and (
        above in word_class("races") or _in_a_race(part, word)
    ):
        return False  # "the race to be the next mayor" gives nobody the post
    again = any(part.lowered[at] == "again" for at in part.children[word])
    again = again or _is_the_new_one(part, word)
    ahead = bool({"will", "'ll", "’ll", "to", "would"} & {*clauses.auxiliaries(part, word)})
    posts = [at for at in part.children[word] if part.deps[at] == "attr"]
    told = {part.lowered[at] for post in posts for at in part.children[post]}
    if (again or ahead) and any(part.lemmas[post] in _CHOSEN for post in posts):
        return True
    will = bool({"will", "'ll", "’ll"} & {*clauses.auxiliaries(part, word)})
    bare = will and bool(posts) and all(part.child(post, "det") is None for post in posts)  # "will be prime minister"
    now = "new" in told and part.tags[word] in ("VBZ", "VBP")  # "is the new prime minister"
    return (again or now or (ahead and (bare or bool(told & _NEXT)))) and of_class(part, posts, "offices")


def _is_the_new_one(part: ParsedPart, word: int) -> bool:
    """As in "Roe is the new mayor", "Norvik's new mayor is Roe": whoever is that has just become it."""
    if part.tags[word] not in ("VBZ", "VBP"):
        return False
    posts = [at for at in part.children[word] if part.deps[at] in ("attr", "nsubj") and part.tags[at] == "NN"]
    phrases = (clauses.noun_phrase(part, post) for post in posts if of_class(part, [post], "offices"))
    told = ({text.lower() for text in part.words[first:last]} for first, last in phrases)
    return any("new" in words and {"the", "'s", "’s", "its", "their", "our"} & words for words in told)


def _in_a_race(part: ParsedPart, verb: int) -> bool:
    """As in "pulled out of the race to be mayor", "is running to be mayor", whatever the parser ties it to."""
    if verb < 2 or part.lowered[verb - 1] != "to":
        return False
    return part.lemmas[verb - 2].lower() in word_class("races") | {"run", "stand", "vie", "compete"}


_CHOSEN = frozenset({"nominee", "candidate", "running-mate", "standard-bearer", "mate"})


def is_asked_by_crown(part: ParsedPart, word: int, _: str) -> bool:
    """As in "was asked by the king to form a government": there that makes somebody the head of it."""
    to_form = [at for at in part.children[word] if part.lemmas[at] == "form" and part.lowered[at - 1] == "to"]
    bodies = {part.lemmas[below] for at in to_form for below in arguments(part, at)}
    if not bodies & {"government", "administration"}:
        return False
    asking = clauses.agent(part, word) if clauses.is_passive(part, word) else subjects.subject(part, word)
    if asking is None:
        return False
    first, last = clauses.noun_phrase(part, asking)
    return any(part.lowered[at] in _CROWNS for at in range(first, last))


_CROWNS = frozenset("king queen monarch majesty emperor sovereign governor-general crown".split())


def takes_over(part: ParsedPart, word: int, _: str) -> bool:
    """As in "will take over as coach", "took over from Roe": a person does, from somebody or in some post."""
    doer = subjects.subject(part, word)
    person = doer is not None and (is_person(part, doer) or part.tags[doer] == "NNP")
    below = clauses.prepositions(part, word)
    bare = part.kind == PartKind.TITLE and doer is not None and is_person(part, doer) and not below
    return person and (bare or any(prep in ("as", "at", "from") for prep, _ in below))


_SELVES = frozenset({"himself", "herself", "themselves", "itself", "ourselves", "myself"})


def leaves_of_own_accord(part: ParsedPart, word: int, _: str) -> bool:
    """As in "she resigned"; not "she looked resigned", "is resigned to losing", "resigned himself to a draw"."""
    if part.deps[word] in ("acomp", "oprd") or any(part.lowered[at] in _SELVES for at in part.children[word]):
        return False
    return part.child(word, "auxpass") is None or not any(prep == "to" for prep, _ in clauses.prepositions(part, word))


def keeps_post(part: ParsedPart, word: int, _: str) -> bool:
    """As in "remained in his job", "will stay on as chairman", "kept her post": a post is kept, and nobody leaves."""
    if {"until", "till"} & {text.lower() for text in part.words[word + 1 : word + 10]}:
        return False  # "will remain in post until a successor is chosen": he goes
    below = clauses.prepositions(part, word)
    below += [pair for at in part.children[word] if part.deps[at] == "prt" for pair in clauses.prepositions(part, at)]
    kept = arguments(part, word) if part.lemmas[word] == "keep" else []
    kept += [noun for prep, noun in below if prep in ("in", "at", "as")]
    return any(part.lemmas[at] in _POSTS or (part.lemmas[at] in word_class("offices")) for at in kept)


_POSTS = word_class("duties") | {"office", "place", "charge"}
_PREPOSITIONS_OF_PLACE = frozenset("for to from in at behind with until through into out".split())


def leads_into_election(part: ParsedPart, word: int, _: str) -> bool:
    """As in "will lead the party into the next election": who says so denies to leave before."""
    led = [noun for prep, noun in clauses.prepositions(part, word) if prep in ("into", "through")]
    for at in part.children[word]:
        led += [noun for prep, noun in clauses.prepositions(part, at) if prep == "into"]
    return any(part.lemmas[at].lower() in ("election", "poll", "vote", "campaign", "ballot") for at in led)


def serves_own_term(part: ParsedPart, word: int, _: str) -> bool:
    """As in "will serve out his term", "intends to complete her mandate": nobody leaves before its end."""
    served = [at for at in arguments(part, word) if part.lemmas[at] in ("term", "mandate", "tenure")]
    own = [at for at in served if any(part.tags[below] == "PRP$" for below in part.children[at])]
    return bool(own)


def goes_nowhere(part: ParsedPart, word: int, _: str) -> bool:
    """As in "she is not leaving", "he is staying": nothing is left or gone to, which makes it a post, not a place.

    Who "left" may have gone home.
    """
    going_on = part.tags[word] == "VBG" and bool(
        {"is", "are", "was", "were", "be", "'s", "’s", "'re", "’re"} & {*clauses.auxiliaries(part, word)}
    )
    bare = going_on and part.child(word, "dobj", "ccomp", "xcomp", "acomp", "attr", "oprd", "prt", "npadvmod") is None
    return bare and not any(prep in _PREPOSITIONS_OF_PLACE for prep, _ in clauses.prepositions(part, word))


def leaves_nothing_else(part: ParsedPart, word: int, _: str) -> bool:
    """Whether who leaves a body or a post leaves it alone, and nothing there: no "left the firm a note"."""
    objects = [at for at in part.children[word] if part.deps[at] == "dobj"]
    return len(objects) < 2 and part.child(word, "oprd", "dative") is None


def leaves_own_mandate(part: ParsedPart, word: int, _: str) -> bool:
    """As in "she gave up the chairmanship", "he left parliament": one does, not "senators left", nor "a seat"."""
    doer = subjects.subject(part, word)
    one = doer is not None and part.tags[doer] in ("NN", "NNP", "PRP") and part.lowered[doer] not in ("they", "we")
    left = [below for at in arguments(part, word) for below in part.children[at] if part.deps[below] == "det"]
    return one and not any(part.lowered[at] in ("a", "an") for at in left)


def heads_a_body(part: ParsedPart, word: int, _: str) -> bool:
    """As in "will lead the Norvik Space Agency", "to run the ministry"; not "will lead the talks"."""
    if _in_a_race(part, word) and part.words[max(0, word - 4) : word - 2][-2:][:1] in (("of",), ("from",)):
        return False  # "withdrew from the contest to run Norvik"
    mentions = [part.mention_at.get(at) for at in arguments(part, word)]
    by_name = any(mention is not None and mention.kind == "organisation" for mention in mentions)
    return by_name or of_class(part, arguments(part, word), "agencies")


def is_no_first_to_do_it(part: ParsedPart, word: int, _: str) -> bool:
    """Whether it is a post that somebody comes into; who "became the first president to visit" did that visit."""
    return counted_deed(part, word) is None


NEEDS: dict[str, Need] = {
    "no-first-to": is_no_first_to_do_it,
    "plainly": leaves_nothing_else,
    "to-serve": is_to_serve,
    "keeping-post": keeps_post,
    "resigning": leaves_of_own_accord,
    "stays-put": goes_nowhere,
    "as": names_in_post,
    "own": is_ones_own,
    "threatened": lambda part, word, _: threatened(part, word) is not None,
    "taking": takes_over,
    "one": is_one_person,
    "replacing-own": _replaces_its_own,
    "subject-person": has_person_as_subject,
    "posting": takes_a_post,
    "joining": joins_firm,
    "ahead": will_be_in_post,
    "into-election": leads_into_election,
    "own-term": serves_own_term,
    "asked-by-crown": is_asked_by_crown,
    "in-post": is_in_post,
    "into-office": is_let_into_office,
    "alone-in-it": leaves_own_mandate,
    "over-a-body": heads_a_body,
}
