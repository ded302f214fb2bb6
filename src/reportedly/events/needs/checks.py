"""What rows of the lexicon need of the words around them: `CHECKS` says for each need whether a word meets it."""

from __future__ import annotations

from reportedly.events.documents import is_of_writing, is_writing_object
from reportedly.events.killings import is_ordered
from reportedly.events.needs import (
    abductions,
    across_borders,
    agreements,
    attendance,
    bails,
    bodily,
    candidacies,
    classes,
    clubs,
    custody,
    employers,
    encounters,
    envoys,
    figurative,
    firms,
    flights,
    forms,
    found_dead,
    in_charge,
    insolvencies,
    jobs,
    kept_open,
    landings,
    lasting,
    leaving_lands,
    listings,
    markets,
    mooted,
    moves,
    oneself,
    peoples,
    persons,
    policies,
    posts,
    productions,
    punishments,
    rescues,
    running,
    senses,
    squads,
    staying_so,
    tenures,
    trade,
    upheavals,
)
from reportedly.events.needs.need import Need
from reportedly.events.noun_kinds import are_many
from reportedly.events.picks import drops_out, is_for_post, is_pick_for_post
from reportedly.events.syntax.arguments import arguments

_OF_WORDS: dict[str, Need] = {
    "ordered": is_ordered,
    "for-post": is_for_post,
    "pick": is_pick_for_post,
    "dropping-out": drops_out,
    "of-writing": is_of_writing,
    "writing": lambda part, word, _: is_writing_object(part, arguments(part, word)),
    "no-writing": lambda part, word, _: not is_writing_object(part, arguments(part, word)),
    "many": are_many,
    "few": lambda part, word, name: not are_many(part, word, name),
}
"""What modules beside the needs know of the words of a row."""

CHECKS: dict[str, Need] = (
    _OF_WORDS
    | abductions.NEEDS
    | across_borders.NEEDS
    | agreements.NEEDS
    | attendance.NEEDS
    | bodily.NEEDS
    | bails.NEEDS
    | envoys.NEEDS
    | candidacies.NEEDS
    | classes.NEEDS
    | clubs.NEEDS
    | custody.NEEDS
    | employers.NEEDS
    | encounters.NEEDS
    | figurative.NEEDS
    | firms.NEEDS
    | flights.NEEDS
    | found_dead.NEEDS
    | peoples.NEEDS
    | forms.NEEDS
    | in_charge.NEEDS
    | insolvencies.NEEDS
    | jobs.NEEDS
    | leaving_lands.NEEDS
    | kept_open.NEEDS
    | lasting.NEEDS
    | productions.NEEDS
    | landings.NEEDS
    | listings.NEEDS
    | markets.NEEDS
    | mooted.NEEDS
    | moves.NEEDS
    | oneself.NEEDS
    | persons.NEEDS
    | policies.NEEDS
    | posts.NEEDS
    | punishments.NEEDS
    | rescues.NEEDS
    | running.NEEDS
    | senses.NEEDS
    | squads.NEEDS
    | staying_so.NEEDS
    | tenures.NEEDS
    | trade.NEEDS
    | upheavals.NEEDS
)
