"""Who speaks in each statement of a page, for whom, and to which outlet, by the words of the page alone."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from reportedly.model import outlets, states
from reportedly.model.article import Article
from reportedly.model.reading import Reading
from reportedly.model.statement import Act, Attribution, Basis, PartKind, Source
from reportedly.model.tracing import Root, party_of
from reportedly.origins.chains import path_to
from reportedly.origins.leaks import goes_on, is_leaked, leaked, seen_by
from reportedly.origins.listeners import listened
from reportedly.origins.naming import Setting, entity_of, is_full, name_of
from reportedly.origins.outlet_names import is_own, outlet_name
from reportedly.origins.parties import owner_of
from reportedly.origins.people import pronoun_of_spouse, relation_of
from reportedly.origins.same_voice import joined
from reportedly.origins.somebody import is_hearsay, is_label, is_pronoun, is_several_bodies, is_somebody

_BACK = re.compile(
    r"(?i)^((one|another|both|two) of (them|the \w+)"
    r"|the (\w+ )?(person|people|sources?|officials?|diplomats?|aides?|men|man|woman))$"
)
_PRONOUN = re.compile(r"(?i)^(he|she|they)$")
_PERSONS = (Basis.PERSON, Basis.OFFICIAL, Basis.ANONYMOUS)
_UNNAMED = (Basis.ANONYMOUS, Basis.UNATTRIBUTED)
NOT_SEEN = " (cited, not seen)"
"""Marks an outlet whose report pages pass on and that has no page among them."""


def own_voice(setting: Setting) -> Root:
    """Give the origin of what a page says without a source: the agency it credits, else its outlet."""
    article = setting.reading.article
    agency = agency_of(setting.reading)
    teller = _teller(setting)
    dateline = setting.reading.sent_from
    state = _state_of_site(article)
    return Root(
        key=f"outlet:{teller}",
        name=teller,
        family=state or _family_of_outlet(teller, setting),
        basis=Basis.OUTLET,
        unnamed=False,
        speaker=state or _state_voice(teller, setting),
        reached_through=tuple(outlet_name(name) for name in dict.fromkeys((agency, article.outlet)) if name),
        own_reporting=bool(dateline) or bool(article.byline) or state is not None,
        dateline=dateline,
    )


def _teller(setting: Setting) -> str:
    """The agency that a page credits, else its outlet."""
    article = setting.reading.article
    return outlet_name(agency_of(setting.reading) or article.outlet or article.id)


def voices(setting: Setting, reading: Reading) -> dict[str, Root]:
    """Give the origin of each attribution of a page; "the person said" goes back to who spoke before.

    So does "she said" on a page that has let one person speak. After "his wife said", "she" is the wife, even where the
    page gives no other name than his.
    """
    found: dict[str, Root] = {}
    unnamed: Root | None = None
    leak: Root | None = None
    persons: dict[str, Root] = {}
    spouses: dict[tuple[str, str], Root] = {}
    for attribution in reading.attributions:
        root = spouses.get(_called(attribution.source)) or _voice(setting, reading, attribution)
        whose, noun = relation_of(attribution) or ("", "")
        if whose and (pronoun := pronoun_of_spouse(noun)):
            spouses[pronoun, whose] = root
        if unnamed is not None and _refers_back(attribution.source, _BACK):
            root = unnamed
        elif len(persons) == 1 and _refers_back(attribution.source, _PRONOUN):
            root = next(iter(persons.values()))
        elif root.unnamed and root.basis is not Basis.UNATTRIBUTED:
            unnamed = root
        elif leak is not None and not root.leaked and goes_on(attribution):
            root = leak
        leak = root if root.leaked else leak
        if root.basis in _PERSONS and not _refers_back(attribution.source, _PRONOUN):
            persons[root.key] = root
        found[attribution.id] = root
    leaking = {each.outer: each for each in reading.attributions if found[each.id].basis is Basis.ANONYMOUS}
    for attribution in reading.attributions:
        outer = found.get(attribution.outer or "")
        if outer and outer.basis is Basis.OUTLET and (cited := leaking.get(attribution.outer)):
            outer = found[cited.id] if _covers(cited, attribution) else outer
        if outer and outer.basis is Basis.ANONYMOUS and _is_only_told_of(attribution):
            found[attribution.id] = outer
    found |= _of_headlines(reading, found)
    return joined(reading, listened(reading, found, own_voice(setting)))


def _of_headlines(reading: Reading, found: Mapping[str, Root]) -> dict[str, Root]:
    """The headline "Norvik offers to buy Holm" is told by those whom alone the story has it from, where they are
    unnamed.
    """
    in_story = [each for each in reading.attributions if each.part is PartKind.BODY and each.source.entity]
    changed: dict[str, Root] = {}
    for title in reading.attributions:
        if title.part is PartKind.BODY or title.source.basis not in _ON_RECORD or title.act is Act.DECLINE:
            continue
        same = [each for each in in_story if (each.source.entity, each.act) == (title.source.entity, title.act)]
        if same and all(found[each.id].basis is Basis.ANONYMOUS for each in same):
            changed[title.id] = found[same[0].id]
    return changed


def _covers(cited: Attribution, told: Attribution) -> bool:
    """Whether what a paper has from those whom it cites holds what it tells somebody to have said or done."""
    if cited.part is not told.part or not told.content.spans:
        return False
    start, end = told.content.spans[0][0], told.content.spans[-1][1]
    return any(first <= start and end <= last for first, last in cited.content.spans)


def _is_only_told_of(said: Attribution) -> bool:
    """Whether only those who tell of a statement vouch for it, so that it is theirs where they are unnamed.

    As in "the ministry has told the envoys that they must leave, two officials said", or "citing satellite images"; and
    in "Norvik has offered to buy Holm, the Packet said, citing people close to it".
    What a body is said not to say stays its silence.
    """
    source = said.source
    if source.basis is Basis.DOCUMENT:
        return entity_of(source) is None
    return source.basis in _ON_RECORD and said.act is not Act.DECLINE


_ON_RECORD = (Basis.PERSON, Basis.OFFICIAL, Basis.ORGANISATION)


def _called(source: Source) -> tuple[str, str]:
    """The words for a source and its name, to tell where "she" is taken for the man whose wife spoke before."""
    return source.text.casefold(), entity_of(source) or ""


def agency_of(reading: Reading) -> str | None:
    """Give the first news agency that a page has its report from, or None."""
    return next((credit.name for credit in reading.article.credits if credit.passes_on), None)


def _refers_back(source: Source, words: re.Pattern[str]) -> bool:
    """Whether a source that is nobody by name was told of before: "he", "the person", "one of the officials"."""
    return source.basis is not Basis.OUTLET and entity_of(source) is None and words.match(source.text) is not None


def _voice(setting: Setting, reading: Reading, attribution: Attribution) -> Root:
    source = attribution.source
    path = path_to(reading, attribution)
    listener = _listener(setting, attribution, path)
    through = _reached_through(setting, reading, path)
    if is_hearsay(source) or _is_nobody(attribution):
        return Root(
            f"hearsay:{listener}", source.text, f"unnamed, to {listener}", Basis.UNATTRIBUTED, True, None, through
        )
    if source.basis is Basis.OUTLET:
        name = outlet_name(entity_of(source) or source.text)
        family, speaker = _family_of_outlet(name, setting), _state_voice(name, setting)
        return Root(f"outlet:{name}", name, family, source.basis, False, speaker, through)
    if is_leaked(attribution, path):
        finder = outlet_name(seen_by(reading, listener, _teller(setting)))
        return leaked(attribution, finder, _family_of_outlet(finder, setting), through)
    if source.basis in _UNNAMED or (source.basis is Basis.WITNESS and not entity_of(source)):
        return _unnamed(setting, reading, attribution, listener, through)
    name, speaker = name_of(setting, attribution)
    key = f"said:{_key(name)}" if is_full(name) else f"said:{_key(name)}:{speaker}"
    return Root(key, name, speaker, source.basis, False, speaker, through, listener)


def _is_nobody(said: Attribution) -> bool:
    """Whether the words for a source name nobody who could say a thing: "that", "the controversy".

    Of what is in so many words told to speak ("the startup said") a page takes it for a body.
    """
    source = said.source
    if is_label(source):
        return True
    if source.entity is not None or is_somebody(said):
        return False
    if is_pronoun(source.text):  # "it" and "they" are mostly the body that the sentence is about
        return source.basis in (Basis.ORGANISATION, Basis.DOCUMENT) and _RELATIVE.match(source.text) is not None
    speaks = (
        source.text[1:] != source.text[1:].lower() or is_several_bodies(source.text) or _SAYING.match(said.cue.text)
    )
    return source.basis is Basis.ORGANISATION and not speaks


_RELATIVE = re.compile(r"(?i)(?:that|this|which)$")
_SAYING = re.compile(
    r"(?i)(?:sa(?:id|ys?|ying)|t(?:old|ells?|elling)|add(?:ed|s|ing)|announc\w+|confirm(?:ed|s|ing))\b"
)


def _key(name: str) -> str:
    return " ".join(name.casefold().split())


def _unnamed(
    setting: Setting, reading: Reading, attribution: Attribution, listener: str, through: tuple[str, ...]
) -> Root:
    source = attribution.source
    belongs = None if _outlet_of_sources(source) else source.affiliation
    body = party_of(belongs, setting.speaks_for) if belongs else None
    body = body or states.speaks_for(source.text)
    if body is None and (owner := owner_of(source.text)):
        body = party_of(owner, setting.speaks_for)
    witness = source.basis is Basis.WITNESS
    family = body or f"{'witnesses' if witness else 'unnamed'}, to {listener}"
    told = "" if source.basis is Basis.UNATTRIBUTED or witness else f", to {outlets.with_article(listener)}"
    return Root(
        key=f"unnamed:{family}:{listener}:{source.basis}",
        name=_uncapitalised(reading, attribution) + told,
        family=family,
        basis=source.basis,
        unnamed=body is None,
        speaker=body,
        reached_through=through,
        told_to=listener,
    )


def _uncapitalised(reading: Reading, attribution: Attribution) -> str:
    """The words for an unnamed source as they stand inside a sentence; a name or demonym keeps its capital."""
    text = attribution.source.text
    if outlet := _outlet_of_sources(attribution.source):
        text = re.sub(rf" (of|at|for) (the )?{re.escape(outlet)}$", "", text)
    first = text.split(" ", 1)[0]
    if states.state(first) or states.is_demonym(first) or f" {first} " in reading.article.text or first.isupper():
        return text
    return text[:1].lower() + text[1:]


def _listener(setting: Setting, attribution: Attribution, path: Sequence[Attribution]) -> str:
    """The outlet that the source spoke to: the one stated, else the innermost outlet cited, else whose page it is."""
    told = attribution.told or _outlet_of_sources(attribution.source)
    if told:
        return outlet_name(told)
    for outer in reversed(path[:-1]):
        if outer.source.basis is Basis.OUTLET:
            return outlet_name(entity_of(outer.source) or outer.source.text)
    return _teller(setting)


def _outlet_of_sources(source: Source) -> str | None:
    """The outlet whose sources they are: "sources of the Courier" spoke to it, and do not speak for it."""
    if source.basis is not Basis.ANONYMOUS or not source.affiliation or "source" not in source.text.casefold():
        return None
    return source.affiliation if outlets.looks_like_outlet(source.affiliation) else None


def _reached_through(setting: Setting, reading: Reading, path: Sequence[Attribution]) -> tuple[str, ...]:
    """From the outlet nearest the origin out to the page's own; those not among the pages are marked."""
    own = outlet_name(reading.article.outlet) if reading.article.outlet else None
    marked = [name if name in setting.seen else f"{name}{NOT_SEEN}" for name in upstream(reading, path)]
    return (*marked, *([own] if own else []))


def upstream(reading: Reading, path: Sequence[Attribution]) -> tuple[str, ...]:
    """Give the outlets between a source and the page that states it, the one it spoke to first, by their one name."""
    told = [outlet_name(said.told) for said in path[-1:] if said.told]
    cited = [
        outlet_name(entity_of(outer.source) or outer.source.text)
        for outer in path
        if outer.source.basis is Basis.OUTLET
    ]
    agencies = [outlet_name(credit.name) for credit in reading.article.credits if credit.passes_on]
    return tuple(
        name for name in dict.fromkeys([*told, *reversed(cited), *agencies]) if not is_own(name, reading.article)
    )


def _state_of_site(article: Article) -> str | None:
    """The state whose own site a page stands on: what a ministry publishes it says itself."""
    host = _HOST.search(article.url or "")
    return states.of_host(host[1]) if host else states.of_host(article.outlet or "")


_HOST = re.compile(r"//([^/:]+)")


def _family_of_outlet(name: str, setting: Setting) -> str:
    known = outlets.known(name)
    return setting.speaks_for.get(name) or ((known.state or known.owner or known.name) if known else name)


def _state_voice(name: str, setting: Setting) -> str | None:
    known = outlets.known(name)
    return setting.speaks_for.get(name) or (known.state if known else None)
