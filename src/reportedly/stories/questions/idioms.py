"""Set phrases of questions in plain words: who is to "go to prison" is to be jailed, as pages tell it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from reportedly.stories.claims.acts import gerund

_OPENING = re.compile(r"(?i)^(did|do|does)\b")
_HAVING = re.compile(r"(?i)^(?:has|have|had)\b")
_IS = re.compile(r"(?i)^(?:is|are|was|were)\b")
_ENDS = re.compile(r"(?i) *(?:\?|$)| (?:now|again|yet|already|today|for|on|over|by|this|since|after)\b")
_OPENED_BY = {"did": "was", "do": "are", "does": "is"}


def in_plain_words(question: str) -> str:
    """Give a question with its set phrase in plain words: "Did Roe go to prison?" asks "Was Roe jailed?"."""
    for phrase, forms in _rows():
        found = phrase.search(question)
        if found is None:
            continue
        said = (found["verb"] or "").casefold().strip()
        if not said and not (_IS.match(question) and _ENDS.match(question, found.end())):
            continue  # "Was the man in prison killed?"
        at = forms.get((said, bool(_HAVING.match(question)))) or forms[said, False]
        opening = _OPENING.match(question)
        if opening and at.startswith("be "):
            begun = _OPENED_BY[opening[1].casefold()]
            begun = begun.capitalize() if opening[1][:1].isupper() else begun
            return f"{begun}{question[opening.end() : found.start()]}{at.removeprefix('be ')}{question[found.end() :]}"
        between = " " if question[found.end() :][:1].isalnum() else ""
        return f"{question[: found.start()]}{at}{between}{question[found.end() :]}"
    return question


@cache
def _rows() -> tuple[tuple[re.Pattern[str], dict[tuple[str, bool], str]], ...]:
    rows = files("reportedly.stories").joinpath("data", "idioms.tsv").read_text(encoding="utf8").splitlines()
    return tuple(_row(*row.split("\t")) for row in rows if row and not row.startswith("#"))


def _row(verbs: str, rest: str, plain: str) -> tuple[re.Pattern[str], dict[tuple[str, bool], str]]:
    forms = {form: told for verb in verbs.split(";") for form, told in _forms(verb, plain)}
    # "Is Roe behind bars?", "Was she sent to prison?": the verb is the one that opens the question.
    opened = [verb.removeprefix("be").strip() for verb in verbs.split(";") if verb.split()[0] == "be"]
    forms |= {(each, False): plain.removeprefix("be ") for each in opened}
    said = "|".join(sorted({form for form, _ in forms if form}, key=len, reverse=True))
    ends = "" if rest.endswith("))") else r"(?![\w-])"
    optional = "?" if "" in opened else ""
    return re.compile(rf"(?i)\b(?:(?P<verb>{said}) ){optional}{rest}{ends}"), forms


def _forms(verb: str, plain: str) -> Iterator[tuple[tuple[str, bool], str]]:
    """The forms of a phrase's verb, each with whether it stands behind "has", and the plain verb in that form."""
    said, told = _inflected(verb), _inflected(plain)
    for form, meant in zip(said[:4], told[:4], strict=True):
        yield (form, False), meant
    yield (said[4], said[4] == said[3]), told[4]


def _inflected(whole: str) -> tuple[str, str, str, str, str]:
    """A verb with what belongs to it: plain, in the third person, in -ing, in the past, and its participle."""
    verb, _, rest = whole.partition(" ")
    ing = "being" if verb == "be" else gerund(verb)
    past = _IRREGULAR.get(verb, f"{ing.removesuffix('ing')}ed {ing.removesuffix('ing')}ed")
    third = "is" if verb == "be" else f"{verb}{'es' if verb.endswith(('o', 'sh', 'ch')) else 's'}"
    forms = (verb, third, ing, *past.split())
    base, third, ing, before, participle = (f"{form} {rest}".rstrip() for form in forms)
    return base, third, ing, before, participle


_IRREGULAR = {
    "be": "was been", "come": "came come", "do": "did done", "get": "got got", "go": "went gone",
    "hang": "hung hung", "make": "made made", "see": "saw seen", "take": "took taken", "win": "won won",
    "wind": "wound wound",
}  # fmt: skip
