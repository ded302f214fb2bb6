"""The nouns that numbers count: people, things, and what is no person."""

from __future__ import annotations

from reportedly.events.figures.numbers import Number
from reportedly.model.document import ParsedPart

PEOPLE = frozenset(
    "people person man woman child other resident worker civilian soldier officer firefighter student passenger"
    " tourist villager migrant prisoner protester patient victim individual citizen national girl boy rescuer"
    " medic journalist doctor member policeman fighter militant crew miner fisherman pilgrim family household"
    " nurse teacher employee driver pilot sailor hiker climber visitor guest customer demonstrator trooper"
    " commando gunman hostage refugee evacuee inmate pupil swimmer marine infant adult pensioner farmer guard"
    " rebel bystander neighbour neighbor motorist cyclist pedestrian relative warden trucker diver skier"
    " worshipper shopper diner commuter holidaymaker mourner fan spectator settler nomad herder trader vendor"
    " labourer laborer volunteer toddler baby teenager peacekeeper policewoman businessman lawmaker politician"
    " attacker bomber insurgent jihadist fugitive castaway stowaway".split()
)
NO_PEOPLE = frozenset(
    "animal cow cattle sheep pig chicken bird fish dog cat horse whale duck bee tree job bill plan hour day week month"
    " year time minute mile home house building car vehicle ship boat plane flight business company shop school church"
    " one percent cent point side".split()
)
"""What is killed, hurt or held, too, and is no person."""
_THINGS = frozenset(
    "car vehicle truck unit home house building structure apartment school hospital flight train ship plane aircraft"
    " tank drone missile rocket warhead shell acre hectare barrel ton tonne dose ticket store branch factory plant"
    " restaurant shop product device phone satellite shareholder share seat country state city village town delegate"
    " lawmaker candidate sample test animal cow pig bird dog cat sheep tree bottle container".split()
)
"""Things that news counts."""
_TIMES = frozenset("today yesterday tomorrow tonight morning afternoon evening night midday noon".split())
_BREAKS = frozenset((":", ";", "(", ")", "–", "—"))


def noun_of(part: ParsedPart, number: Number) -> int | None:
    """Give the noun that a number counts, or None: the one it modifies, or the next one past a few adjectives."""
    head = part.heads[number.last - 1]
    if any(_breaks(part, at) for at in range(number.last, min(head, number.last + 5))):
        return None
    counted = part.deps[number.last - 1] in ("nummod", "quantmod", "compound") and part.tags[head][0] == "N"
    if counted and number.last <= head < number.last + 5:
        return head
    for at in range(number.last, min(number.last + 3, len(part.words))):
        if part.tags[at] in ("NNS", "NN"):
            return None if part.lemmas[at] in _TIMES else at
        named = (
            part.tags[at] == "NNP" and part.deps[at] == "compound" and part.heads[at] > at
        )  # "11 confirmed Ebola cases"
        if part.tags[at] not in ("JJ", "VBN", "RB", "JJR") and not named:
            break
    return None


def _breaks(part: ParsedPart, at: int) -> bool:
    """Say whether a sign sets what follows apart; a hyphen does where it stands by itself."""
    loose = part.words[at] == "-" and part.text[part.starts[at] - 1 : part.starts[at]].isspace()
    return loose or part.words[at] in _BREAKS


def is_people(part: ParsedPart, noun: int) -> bool:
    """Say whether a noun is one of people, or of a nation."""
    return part.lemmas[noun] in PEOPLE or part.tags[noun] == "NNPS"


def thing_of(part: ParsedPart, number: Number) -> str | None:
    """Give the thing that is counted, where there are several of it: "430,000 cars", "2,170 acres"."""
    noun = noun_of(part, number)
    several = noun is not None and number.value >= 2 and part.tags[noun] == "NNS"
    return part.lemmas[noun] if noun is not None and several and part.lemmas[noun] in _THINGS else None


_WHERE = frozenset("in at on from near across aboard under around inside outside throughout along".split())


def tells_where(part: ParsedPart, noun: int) -> bool:
    """Say whether a noun only tells where those before it are: "users in 38 countries were arrested"."""
    prep = part.heads[noun]
    inside = part.deps[noun] == "pobj" and part.lowered[prep] in _WHERE
    return inside and part.heads[prep] < prep and part.tags[part.heads[prep]] in ("NNS", "NNPS")


def behind_where(part: ParsedPart, noun: int) -> int:
    """Give the word behind a noun and all that tells where those are that it stands for, or of which kind."""
    end = noun + 1
    while end < len(part.words) and part.lowered[end] in (*_WHERE, "of") and part.heads[end] == noun:
        end = _last_under(part, end) + 1
    return end


def _last_under(part: ParsedPart, word: int) -> int:
    last = word
    while below := [at for at in part.children[last] if at > last]:
        last = max(below)
    return last
