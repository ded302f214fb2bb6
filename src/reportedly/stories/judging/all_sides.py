"""Whether all who have to say that it will be have said so."""

from __future__ import annotations

from collections.abc import Sequence

from reportedly.stories.judging.access import Weighed
from reportedly.stories.judging.plans import Known
from reportedly.stories.judging.speaking import speaks_alone


def all_sides(known: Known, said: Sequence[Weighed]) -> list[Weighed]:
    """Give who speaks for each party that is needed; nothing where one is missing, or one person speaks for all."""
    heard = [next((each for each in said if party in each.speaks_for), None) for party in known.parties.needed]
    told = [each for each in heard if each]
    return [] if len(told) < len(heard) or (len(heard) > 1 and _is_of_one_person(told)) else told


def _is_of_one_person(heard: Sequence[Weighed]) -> bool:
    """Whether one alone has spoken for all sides: of whom is a visit at home, and not to somebody else."""
    return all(each is heard[0] for each in heard) and speaks_alone(heard[0].holding)
