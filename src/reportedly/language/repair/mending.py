"""Trees mended where the parser read a construction of the news in a way that grammar rules out.

It makes what is captured the subject of who tells of it ("has captured Zarem, commander Noor said"), a weekday
somebody's first name ("said on Thursday Ann Roe had left"), and a verb of who had only been briefed.
"""

from __future__ import annotations

from reportedly.language.repair.described_tellers import give_back_described
from reportedly.language.repair.grammar import ALL_SUBJECTS, IS_OR_WAS, NAMES, SUBJECTS, WEEKDAYS
from reportedly.language.repair.hostages import part_hostages
from reportedly.language.repair.not_but import join_what_is_set_against
from reportedly.language.repair.parse import Parse
from reportedly.language.repair.planning_names import let_names_plan
from reportedly.language.repair.polled import let_shares_answer
from reportedly.language.repair.portions import hold_what_is_portioned
from reportedly.language.repair.press_reports import let_reports_say
from reportedly.language.repair.shares import tell_of_a_share
from reportedly.language.repair.told_amid import let_tell_amid
from reportedly.language.repair.told_around import put_tellers_right
from reportedly.language.repair.told_beside import part_what_is_beside
from reportedly.language.repair.told_by_named import TELLING, let_the_described_tell
from reportedly.language.repair.told_on import let_tell_on
from reportedly.language.repair.wanted_done import befall_whom_it_is_wanted_for
from reportedly.language.repair.whose_who import give_who_to_people
from reportedly.language.roles import role_heads
from reportedly.language.trees import Tree
from reportedly.model.document import FINITE
from reportedly.model.states import is_demonym

_OBJECTS = ("dobj", "attr", "pobj", "dative", "oprd", "ccomp", "xcomp")
_SUBORDINATORS = frozenset("after before since while until till although though because unless".split())
"""Words that open a clause of time, reason or concession, and never one that somebody says."""


def mended(tree: Tree) -> Tree:
    """Give a tree with what the parser cannot have read rightly put right."""
    reading = Parse(tree.words, [*tree.tags], [*tree.deps], [*tree.heads])
    for at, (word, tag, dep) in enumerate(zip(tree.words, tree.tags, tree.deps, strict=True)):
        put_tellers_right(reading, at)
        let_shares_answer(reading, at)
        let_names_plan(reading, at)
        let_reports_say(reading, at)
        join_what_is_set_against(reading, at)
        hold_what_is_portioned(reading, at)
        if dep == "mark" and word in _SUBORDINATORS:
            _subordinate(reading, at)
        elif word in WEEKDAYS and dep in ("compound", "nmod", "npadvmod"):
            _day_before_a_subject(reading, at)
        elif word == "and" and at:
            _of_two(reading, at)
        elif dep == "ROOT" and tag == "VB" and word[:1].isupper():
            _name_that_is_asked_of(reading, at)
        elif dep == "attr" and tree.heads[at] < at:
            _asked_about(reading, at)
            _done_by_whom_it_counts(reading, at)
        elif dep == "amod" and tag in ("VBD", "VBN"):
            _verb_of_its_own_subject(reading, at)
            _telling_what_others_think(reading, at)
            _done_by_the_two(reading, at)
        elif dep == "acl" and tag == "VBN":
            _only_verb(reading, at)
            _called_by_the_noun_before(reading, at)
        elif dep in ("conj", "ccomp", "dep") and tag in FINITE | {"VBN"}:
            give_back_described(reading, *sorted((at, reading.heads[at])))
        elif dep == "appos" and tag in ("NN", "NNP"):
            _told_by_one_described(reading, at)
        if dep in SUBJECTS:
            _standing_so(reading, at)
            _subject_joined_to_another(reading, at)
            _before_a_colon(reading, at)
            _begun_by_an_object(reading, at)
            _about_the_noun_before(reading, at)
            tell_of_a_share(reading, at)
        befall_whom_it_is_wanted_for(reading, at)
        part_hostages(reading, at)
        give_who_to_people(reading, at)
        let_the_described_tell(reading, at)
        let_tell_amid(reading, at)
        part_what_is_beside(reading, at)
        let_tell_on(reading, at)
    sentences = _whole(tree.sentences, reading.heads)
    return tree._replace(tags=reading.tags, deps=reading.deps, heads=reading.heads, sentences=sentences)


def _whole(sentences: list[tuple[int, int]], heads: list[int]) -> list[tuple[int, int]]:
    """The sentences, each joined to the one before where a word of it hangs on that."""
    whole: list[tuple[int, int]] = []
    for first, last in sentences:
        joined = whole and any(heads[at] < first for at in range(first, last))
        whole.append((whole.pop()[0] if joined else first, last))
    return whole


def _subject_joined_to_another(reading: Parse, second: int) -> None:
    """Of two subjects of one verb with an "and" between them the second is joined to the first."""
    verb = reading.heads[second]
    first = next((at for at in reading.children(verb, "nsubj") if at < second), None)
    if first is None or second > verb:
        return
    joint = reading.child(first, "cc")
    if joint is not None and first < joint < second and reading.word(joint) in ("and", "or"):
        reading.hang(second, first, "conj")


def _about_the_noun_before(reading: Parse, that: int) -> None:
    """Of "asked them to sign a deal with Norvik, that would cut costs" the clause is about what stands before it.

    It has no other subject, and who asks has already said for what.
    """
    clause, noun = reading.heads[that], that - 2
    verb = reading.heads[clause]
    relative = reading.tags[that] == "WDT" and reading.deps[clause] == "ccomp" and reading.word(that - 1) == ","
    if not relative or not verb < noun or reading.tags[noun][:2] != "NN" or reading.edges(clause)[0] != that:
        return
    if any(verb < at < noun for at in reading.children(verb, "xcomp", "dobj", "ccomp")):
        reading.hang(clause, noun, "relcl")


def _subordinate(reading: Parse, mark: int) -> None:
    """A clause that "after" opens is not what somebody says: "..., an aide said, days after they had met"."""
    clause = reading.heads[mark]
    before = [at for at in reading.children(clause) if at < mark and reading.deps[at] != "npadvmod"]
    if reading.deps[clause] == "ccomp" and reading.heads[clause] < mark < clause and not before:
        reading.deps[clause] = "advcl"


def _verb_of_its_own_subject(reading: Parse, verb: int) -> None:
    """Of "Roe named economist Lund as minister" the verb is what is told, and no adjective: it has a subject."""
    noun = reading.heads[verb]
    while reading.deps[noun] == "compound" and reading.heads[noun] > noun:
        noun = reading.heads[noun]
    if noun < verb or reading.deps[noun] != "ROOT" or not reading.children(verb, "nsubj"):
        return
    reading.raise_over(verb, noun)
    reading.hang(noun, verb, "dobj")
    reading.tags[verb] = "VBD"
    for at in reading.children(noun):
        if at > noun and reading.word(at) != "of" and reading.deps[at] in ("prep", "punct", "npadvmod", "advcl"):
            reading.hang(at, verb, reading.deps[at])


def _telling_what_others_think(reading: Parse, verb: int) -> None:
    """Of "The detective added police believe it" the detective tells it, and no police are added.

    So it is in "The chief noted residents fear it", where the chief is taken for a word that describes them.
    """
    others, teller = reading.heads[verb], verb - 1
    if reading.words[verb] not in _ADDING or others != verb + 1:
        return
    beside = reading.deps[others] == "appos" and reading.heads[others] == teller
    subject = teller if beside else others
    thinks = reading.heads[subject]
    helped = any(reading.tags[at] in FINITE for at in reading.children(thinks, "aux", "auxpass"))
    finite = reading.tags[thinks] in FINITE or helped
    if not finite or thinks < others or reading.deps[subject] not in SUBJECTS:
        return
    if reading.words[teller].lower() not in role_heads() or reading.heads[teller] not in (verb, others, thinks):
        return
    reading.raise_over(verb, thinks)
    reading.hang(thinks, verb, "ccomp")
    reading.tags[verb] = "VBD"
    reading.hang(others, thinks, reading.deps[subject])
    reading.hang(teller, verb, "nsubj")
    for at in reading.children(others):
        if at < teller:
            reading.hang(at, teller)


_ADDING = frozenset({"added", "noted", "stressed", "explained", "admitted", "warned", "revealed"})


def _done_by_the_two(reading: Parse, verb: int) -> None:
    """Of "smiled as the two held talks" the verb is what they do: nobody counts two talks that are held."""
    noun, two, the = reading.heads[verb], verb - 1, verb - 2
    joint = reading.heads[noun]
    between = [reading.heads[at] == noun for at in (two, the)] if the > 0 else [False]
    if not all(between) or (reading.word(the), reading.word(two)) != ("the", "two") or noun < verb:
        return
    if reading.deps[noun] != "pobj" or joint != the - 1 or reading.word(joint) not in _OPENING_A_CLAUSE:
        return
    reading.raise_over(verb, joint)
    reading.deps[verb], reading.tags[verb] = "advcl", "VBD"
    reading.hang(joint, verb, "mark")
    reading.hang(noun, verb, "dobj")
    reading.hang(two, verb, "nsubj")
    reading.hang(the, two, "det")
    for at in reading.children(noun, "prep"):
        if at > noun and reading.word(at) != "of":
            reading.hang(at, verb)


_OPENING_A_CLAUSE = _SUBORDINATORS | {"as", "when"}


def _only_verb(reading: Parse, verb: int) -> None:
    """Of the whole sentence "Norvik Steel named Roe as its chief." the one verb is what is told, no participle."""
    noun = reading.heads[verb]
    whom = reading.children(verb, "oprd", "dobj")
    if reading.deps[noun] != "ROOT" or reading.tags[noun] not in NAMES or verb != noun + 1 or not whom:
        return
    first, last = reading.edges(noun)
    stops = any(reading.word(at) == "." for at in reading.children(noun, "punct"))
    if not stops or FINITE.intersection(reading.tags[first : last + 1]):
        return
    reading.raise_over(verb, noun)
    reading.hang(noun, verb, "nsubj")
    reading.tags[verb] = "VBD"
    for at in reading.children(noun, "punct"):
        reading.hang(at, verb, "punct")
    reading.deps[whom[0]] = "dobj"


def _day_before_a_subject(reading: Parse, day: int) -> None:
    """Of "said on Thursday Ann Roe had left" the day is when it was said, and no part of a name."""
    name, setting = reading.heads[day], day - 1
    if reading.word(setting) != "on" or reading.tags[name] not in NAMES or name < day:
        return
    if (
        reading.heads[name] == setting
        and (does := _lacking_a_subject(reading, name, reading.heads[setting])) is not None
    ):
        passive = bool(reading.children(does, "auxpass"))
        reading.hang(name, does, "nsubjpass" if passive else "nsubj")
    if reading.deps[name] in SUBJECTS and not reading.children(setting):
        reading.hang(day, setting, "pobj")


def _lacking_a_subject(reading: Parse, name: int, says: int) -> int | None:
    """What is said to be done, by a finite verb that begins behind a name and has no subject."""
    begins = reading.edges(name)[1] + 1
    for clause in reading.children(says, "ccomp"):
        if reading.edges(clause)[0] == begins and not reading.children(clause, *ALL_SUBJECTS):
            return clause
    return None


def _done_by_whom_it_counts(reading: Parse, counted: int) -> None:
    """Of "became the third country to ban it" the infinitive tells which is counted, and not what that is for."""
    becomes, to = reading.heads[counted], reading.edges(counted)[1] + 1
    ranked = any(reading.word(at).lower() in _RANKS for at in reading.children(counted, "amod"))
    if not ranked or reading.word(to) != "to" or reading.word(becomes).lower() not in _BECOMING:
        return
    for verb in reading.children(becomes, "advcl"):
        if reading.edges(verb)[0] == to:
            reading.hang(verb, counted, "relcl")


_BECOMING = IS_OR_WAS | {"be", "been", "being", "become", "becomes", "became", "becoming"}
_RANKS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth last latest only".split())


def _of_two(reading: Parse, joint: int) -> None:
    if is_demonym(reading.words[joint - 1]):
        _of_two_peoples(reading, joint)
    elif reading.tags[joint - 1] == "NN":
        _of_two_bodies(reading, joint)
    elif reading.tags[joint - 1] in NAMES:
        _of_several_names(reading, joint)


def _of_several_names(reading: Parse, joint: int) -> None:
    """Of "on the list of guests, the NW, ALM and Norpress agencies said" the first agency is no guest.

    The article belongs to what all of them are, which has no other.
    """
    first = last = joint - 1
    all_ = reading.heads[last]
    while reading.word(first - 1) == "," and reading.tags[first - 2] in NAMES:
        first -= 2
    the = first - 1
    if first == last or reading.word(the).lower() != "the" or reading.heads[the] != first:
        return
    if all_ <= joint or reading.tags[all_] not in ("NNS", "NNPS") or reading.children(all_, "det", "poss"):
        return
    for name in range(first, last, 2):
        reading.hang(name, all_, "nmod")
        reading.hang(name + 1, all_, "punct")
    reading.hang(the, all_, "det")


def _of_two_peoples(reading: Parse, joint: int) -> None:
    """ "Norwegian and US officials" are officials of both, not Norwegians and officials besides."""
    people = joint - 1
    both = next((at for at in reading.children(people, "conj") if reading.tags[at] in ("NN", "NNS")), None)
    other = joint + 1
    if both is None or both <= other or reading.heads[other] != both or reading.tags[other] == "DT":
        return
    if reading.tags[people] == "NNPS" or reading.children(people, "det"):
        return
    before = [at for at in reading.children(people) if at < people]
    behind = [at for at in reading.children(people) if at > both]
    reading.raise_over(both, people)
    reading.hang(people, both, "nmod")
    reading.hang(other, people, "conj")
    for at in before + behind:
        reading.hang(at, both, reading.deps[at])


_STANDING = frozenset({"stand", "stands", "stood"})


def _standing_so(reading: Parse, subject: int) -> None:
    """Of "The fair stands cancelled" and "stood accused of fraud" the verb is what was done: it is a passive."""
    stands = reading.heads[subject]
    if reading.word(stands) not in _STANDING:
        return
    verb = next(iter(reading.children(stands, "advcl", "acomp", "oprd", "xcomp", "ccomp")), 0)
    if verb != stands + 1 or reading.tags[verb] != "VBN" or reading.children(verb, *SUBJECTS, "auxpass"):
        return
    reading.raise_over(verb, stands)
    for at in reading.children(stands):
        reading.hang(at, verb, "nsubjpass" if reading.deps[at] == "nsubj" else reading.deps[at])
    reading.hang(stands, verb, "auxpass")


_UNNAMED = frozenset({"sources", "officials"})


def _of_two_bodies(reading: Parse, joint: int) -> None:
    """Of "Norwegian army and police sources said" the sources are of both, and no army says it."""
    body = joint - 1
    both = next((at for at in reading.children(body, "conj") if reading.word(at) in _UNNAMED), None)
    if both is None or reading.children(both, "det", "poss", "amod", "nummod") or reading.children(body, "det", "poss"):
        return
    between = range(joint + 1, both)
    if not between or any(reading.deps[at] != "compound" for at in between) or reading.deps[body] == "conj":
        return
    before = [at for at in reading.children(body) if at < body]
    behind = [at for at in reading.children(body) if at > both]
    reading.raise_over(both, body)
    reading.hang(body, both, "nmod")
    reading.hang(both - 1, body, "conj")
    for at in before + behind:
        reading.hang(at, both, reading.deps[at])


def _name_that_is_asked_of(reading: Parse, name: int) -> None:
    """Of "How many mills will Norlink close?" it is the name that closes some, and no verb."""
    does, helps = name + 1, name - 1
    if not reading.word(does).islower() or reading.heads[helps] != name or reading.deps[helps] != "aux":
        return
    if reading.heads[does] != name or reading.tags[helps] == "TO":
        return
    reading.raise_over(does, name)
    for at in reading.children(name):
        object_ = at < helps and reading.deps[at] in SUBJECTS
        reading.hang(at, does, "dobj" if object_ else reading.deps[at])
    reading.hang(name, does, "nsubj")
    reading.tags[name], reading.tags[does] = "NNP", "VB"


def _asked_about(reading: Parse, noun: int) -> None:
    """Of "Is the strike on Friday?" the strike is the subject: "is" opens the sentence, and has no other."""
    being = reading.heads[noun]
    opens = being == reading.edges(being)[0] and reading.heads[being] == being
    if opens and reading.word(being).lower() in IS_OR_WAS and not reading.children(being, *ALL_SUBJECTS):
        reading.deps[noun] = "nsubj"


def _called_by_the_noun_before(reading: Parse, verb: int) -> None:
    """Of "In a poll, 55 percent called him honest" the noun is the subject: a passive would not have both objects."""
    noun = reading.heads[verb]
    before = reading.edges(verb)[0] == verb == noun + 1 and reading.heads[noun] == noun
    if before and reading.children(verb, "dobj") and reading.children(verb, "oprd"):
        reading.raise_over(verb, noun)
        for at in reading.children(noun, "prep", "punct", "advmod"):
            reading.hang(at, verb, reading.deps[at])
        reading.hang(noun, verb, "nsubj")
        reading.tags[verb] = "VBD"


def _told_by_one_described(reading: Parse, office: int) -> None:
    """Of "will close the mill, its owner, Ann Roe, said" the owner tells it, and is no other name of the mill."""
    name = next((at for at in reading.children(office, "appos") if at > office), None)
    first = reading.edges(office)[0]
    first += reading.word(first) == ","
    told = reading.heads[office]
    if name is None or reading.tags[name] not in NAMES or told > first or reading.word(first - 1) != ",":
        return
    says = reading.edges(name)[1] + 1
    says += reading.word(says) == ","
    owned = any(reading.tags[at] == "PRP$" or reading.deps[at] in ("poss", "det") for at in reading.children(office))
    if reading.word(says) not in TELLING or reading.word(says - 1) != "," or not owned:
        return
    main = next((at for at in (reading.heads[says], *reading.children(says, "ccomp")) if at < first), None)
    tellers = reading.children(says, *SUBJECTS)
    if main is None or reading.heads[main] not in (main, says) or any(at > says for at in tellers):
        return
    for at in tellers:
        if at < first:
            reading.hang(at, main, "dobj" if at > main else "nsubj")
    reading.hang(office, says, "nsubj")
    if reading.heads[main] == main:
        reading.raise_over(says, main)
        reading.hang(main, says, "ccomp")


def _before_a_colon(reading: Parse, speaker: int) -> None:
    """Of "Army: General Roe is alive" the army is no subject: what is alive has one behind the colon."""
    colon = reading.edges(speaker)[1] + (reading.word(reading.edges(speaker)[1]) != ":")
    does = reading.heads[speaker]
    if reading.word(colon) == ":" and any(at > colon for at in reading.children(does, *SUBJECTS) if at != speaker):
        reading.deps[speaker] = "dep"


def _begun_by_an_object(reading: Parse, subject: int) -> None:
    """Of "has captured Zarem, commander Noor said" and "is on May 4, minister Roe said" the first is what it is about.

    One comma stands within the subject, none behind it, and right before it a verb or a preposition without an object.
    """
    says = reading.heads[subject]
    first = reading.edges(subject)[0]
    commas = [at for at in range(first, says) if reading.words[at] == ","]
    bare = first - 1
    if len(commas) != 1 or commas[0] == says - 1 or bare < 0 or not _lacks_an_object(reading, bare):
        return
    comma = commas[0]
    told = _told_before(reading, says, bare)
    tops = [at for at in range(first, comma) if not first <= reading.heads[at] < comma]
    if told is None or len(tops) != 1 or any(reading.words[at] in ("and", "or") for at in range(first, comma)):
        return
    loose = [at for at in range(comma + 1, says) if first <= reading.heads[at] < comma]
    role = reading.deps[subject]
    if subject < comma:
        if len(loose) != 1:
            return
        reading.hang(loose[0], says, role)
    else:
        for at in loose:
            reading.hang(at, subject, "nmod" if reading.deps[at] == "conj" else "compound")
    reading.hang(tops[0], bare, "pobj" if reading.tags[bare] in ("IN", "TO") else "dobj")
    reading.hang(comma, says, "punct")
    if reading.deps[says] in ("conj", "parataxis"):
        reading.raise_over(says, told)
        reading.hang(told, says, "ccomp")
        for at in reading.children(told):
            if at > says:
                reading.hang(at, says, reading.deps[at])


def _lacks_an_object(reading: Parse, at: int) -> bool:
    """Whether a word is a preposition or an active verb that nothing stands behind."""
    governs = reading.deps[at] == "prep" or (reading.tags[at][:1] == "V" and not reading.children(at, "auxpass"))
    return governs and not any(reading.deps[word] in _OBJECTS for word in reading.children(at) if word > at)


def _told_before(reading: Parse, says: int, last: int) -> int | None:
    """The clause before a verb that tells it, to which the word at `last` belongs; the verb tells nothing behind it."""
    if any(at > says and reading.deps[at] in ("ccomp", "xcomp", "dobj") for at in reading.children(says)):
        return None
    joined = reading.deps[says] in ("conj", "parataxis")
    told = [reading.heads[says]] if joined else [at for at in reading.children(says, "ccomp") if at < last + 1]
    return next(
        (at for at in told if at <= last and reading.edges(at)[0] <= last and not reading.children(at, "cc")), None
    )
