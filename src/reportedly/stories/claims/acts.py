"""Verbs that tell the same act: to disband a body is to dissolve it, whatever the type of the event."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

_IRREGULAR = {
    "beat": "beat beaten", "break": "broke broken", "bring": "brought", "build": "built", "cut": "cut",
    "do": "did done", "freeze": "froze frozen", "lay": "laid", "let": "let", "put": "put", "see": "saw seen",
    "sell": "sold", "show": "showed shown", "shut": "shut", "spin": "spun", "split": "split",
    "strike": "struck stricken", "take": "took taken", "tear": "tore torn", "throw": "threw thrown",
    "win": "won", "wind": "wound", "withdraw": "withdrew withdrawn",
}  # fmt: skip

_DOUBLING = re.compile(
    r"[^aeiou]*(?:qu|[^aeiou])?[aeiou][bdgklmnprt]|(?:over|out|up|off|under|un)[^aeiou]+[aeiou][bdgmnpt]|re(?:fit|plan|run|set|bel)"
    r"|(?:com|ad|sub|per|o|e|re|trans)mit|(?:re|de|in|con|trans|pre)fer|(?:ex|com|re|dis|im|pro)pel|(?:oc|re|in)cur"
    r"|(?:re|a)bet|rebut|(?:pa|con)trol|begin|regret|acquit|equip|deter|forget|forbid|cancel"
)
"""Verbs that double their last letter: short ones, and those with their stress at the end."""


_STAYS = re.compile(
    r"(?:enter|leave) (?:hospital|intensive care|ventilator|isolation)|be back at work|be under control|enter prison"
    r"|endorse|withdraw endorsement|recede"
)


def is_stay(act: str | None) -> bool:
    """Whether an act is told by more than its verb: where somebody is kept or is back, or whom somebody backs.

    It is as sure as a known type.
    """
    return act is not None and _STAYS.fullmatch(act) is not None


def act_of(verb: str) -> str:
    """Give the kind of an act by its verb in its plain form: that of the verbs which tell the same, or itself."""
    return _groups().get(verb, verb)


def verbs_for(verb: str) -> frozenset[str]:
    """Give the verbs that tell the same act as one, in their plain form; none for a verb in no group."""
    kind = _groups().get(verb)
    return frozenset(each for each, other in _groups().items() if other == kind) if kind else frozenset()


def act_told(words: str) -> str | None:
    """Give the kind of the act that words of a page or a question tell, in whatever form; None for words not known."""
    return _forms().get(words.casefold())


def gerund(verb: str) -> str:
    """Give the form in -ing: "banning", "closing", "tying"."""
    if verb.endswith("ie"):
        return f"{verb[:-2]}ying"
    if re.search(r"[^eoy]e$", verb):
        return f"{verb[:-1]}ing"
    return f"{_doubled(verb)}ing"


def _doubled(verb: str) -> str:
    return verb + verb[-1] if _DOUBLING.fullmatch(verb) else verb


@cache
def _groups() -> dict[str, str]:
    rows = files("reportedly.stories").joinpath("data", "acts.tsv").read_text(encoding="utf8").splitlines()
    groups = [row.split(";") for row in rows if row and not row.startswith("#")]
    # A verb of several senses ("split", "throw out") counts with the sense that comes first.
    return {verb: verbs[0] for verbs in reversed(groups) for verb in verbs}


@cache
def _forms() -> dict[str, str]:
    return {" ".join([form, *rest]): kind for whole, kind in _groups().items() for form, rest in _inflected(whole)}


def _inflected(whole: str) -> list[tuple[str, list[str]]]:
    verb, *rest = whole.split()
    past = verb + "d" if verb.endswith("e") else re.sub(r"([^aeiou])y$", r"\1i", _doubled(verb)) + "ed"
    third = re.sub(r"([^aeiou])y$", r"\1ie", verb) + ("es" if re.search(r"(s|x|z|ch|sh)$", verb) else "s")
    return [(form, rest) for form in (verb, past, third, gerund(verb), *_IRREGULAR.get(verb, "").split())]
