"""The wording of a question: what kind of answer it wants, and the statement it asks about."""

from __future__ import annotations

import re
from collections.abc import Iterable

from reportedly.model.document import Document, ParsedPart
from reportedly.model.dossier import Asks
from reportedly.stories.questions.idioms import in_plain_words
from reportedly.stories.questions.posts import in_other_words

_FILLERS = r"(?:(?:has|have|had|is|are|was|were|does|do|did|else|first|now|also|ever|still|openly|publicly) )*"
_SPEAKERS = (
    r"(?:who|which (?:\w+ ){0,2}?"
    r"(?:outlets?|papers?|newspapers?|sources?|officials?|agency|agencies|media|party|parties))"
)
_SAYING = (
    r"(?:said|say|says|saying|claim\w*|report\w*|told|tells?|telling|announc\w*|confirm\w*|deny|denies|denied|denying"
    r"|disput\w*|predict\w*|expect\w*|warn\w*|suggest\w*|insist\w*|rul(?:es?|ed|ing) out)"
)
_STORY = r"(?:report|claim|rumou?r|story)"
_WHO_SAYS = re.compile(rf"(?i)^{_SPEAKERS} {_FILLERS}{_SAYING}\b ?(?:us |reporters )?(?:that )?")
_SOURCE_OF = re.compile(
    rf"(?i)^(?:according to whom|on whose (?:word|authority|say-so)|who is behind the {_STORY} (?:that|of)"
    rf"|(?:what|who) (?:is|are|was|were) the (?:sources?|origins?) (?:of|for|behind)(?: the)?(?: {_STORY})?"
    r"(?: (?:that|of))?"
    rf"|where does the {_STORY} come from that)\b,? "
)
_WHEN = re.compile(
    r"(?i)^(?:when|by when|until when|since when|how soon"
    r"|(?:(?:on|in|at|by) )?(?:what|which) (?:day|date|month|year|week|time)"
    r"|what(?:'s| is| was) the (?:new |planned |exact )?(?:date|day|time))\b(?: (?:of|for))?"
)
_WHERE = re.compile(
    r"(?i)^(?:where|(?:(?:in|at|to|from) )?(?:what|which) (?:city|town|country|place|venue|location|capital|port)"
    r"|what(?:'s| is| was) the (?:venue|place|location))\b(?: (?:of|for))?"
)
AUXILIARIES = "will|would|shall|should|can|could|may|might|must|do|does|did|has|have|had|is|are|was|were"
"""Verbs that open a question and stand behind its subject in the statement it asks about."""
_NAME = r"(?:[^\W\d_a-z][\w’'&.-]*|\d+(?:st|nd|rd|th)?)"
_BODY = (
    r"(?:(?:appeals|district|federal|high|supreme|state|central|ruling|opposition|security|air|armed|peace|health|lower|upper"
    r"|foreign|interior|defen[cs]e|finance|justice) )?"
    r"(?:courts?|administration|government|ministry|department|cabinet|parliament|assembly|senate|house|committee|council"
    r"|board|commission|panel|jury|judges?|party|coalition|campaign|police|army|navy|military|troops|forces|force|regime"
    r"|authorities|officials|lawmakers|union|company|club|group|bank|family|talks"
    r"|airport|bridge|tunnel|stadium|arena|station|port|harbour|museum|gallery|theatre|library|hospital|school|zoo"
    r"|plant|factory|works|mill|mine|refinery|shipyard|steelworks|smelter|brewery|branch|store|shop|office|hotel"
    r"|(?:[a-z]+ )?(?:line|route|service|ferry|train|tram)|metro|film|series|show|game|album|paper|newspaper|magazine)"
)
"""What a name may only belong to: "the Norvik government", "the 9th Circuit appeals court"."""
_MANY = r"[a-z]{2,}[a-rt-z]s"
"""Those of a name who do it together: "Corva employees"."""
_INVERTED_MANY = re.compile(
    rf"^(?P<auxiliary>(?i:are|were|have|had|do|did|will|would|could|can|may|might|should)) "
    rf"(?P<subject>(?:[Tt]he )?{_NAME}(?: {_NAME})* {_MANY})"
    r" (?P<rest>[^\W\d_].*)$"
)
"""The same with several of theirs for a subject: the plural is the last word before what they do."""
_INVERTED_SOMEWHERE = re.compile(
    rf"^(?P<auxiliary>(?i:{AUXILIARIES})) "
    rf"(?P<subject>(?:the )?(?:[a-z][\w’'-]* ){{0,2}}(?:{_MANY}|staff|crews?|police|women|men|children|people) "
    rf"(?:in|at|from|of|on) (?:the )?{_NAME}(?: {_NAME})*)"
    r" (?P<rest>[^\W\d_A-Z].*)$"
)
"""The same with those of a place or a firm: "dockers in Turku", "the bus drivers of Kemi", "staff at Norvik"."""
_INVERTED = re.compile(
    rf"^(?P<auxiliary>(?i:{AUXILIARIES})) "
    rf"(?P<subject>(?:[Tt]he )?{_NAME}(?: (?:(?:and|of|the|de|van|von|al) )*{_NAME})*(?: {_BODY}\b(?= [a-z]))?)"
    r"(?<!['’]s)(?<!s['’]) (?P<rest>[^\W\d_A-Z].*)$"
)
_INVERTED_OFFICE = re.compile(
    rf"^(?P<auxiliary>(?i:{AUXILIARIES})) (?P<subject>[Tt]he(?: [a-z][\w’'-]*){{1,3}} (?:of|at|in|for) (?:the )?"
    rf"{_NAME}(?: (?:(?:and|of|the|for) )*{_NAME})*) (?P<rest>[^\W\d_A-Z].*)$"
)
"""The same with a subject by its office: "the head of the Harrow Institute"."""
_INVERTED_COMMON = tuple(
    re.compile(
        rf"^(?P<auxiliary>(?i:{AUXILIARIES})) (?P<subject>(?:the|a|an|his|her|its|their)(?: [\w’'-]+){{{length}}})"
        r" (?P<rest>[^\W\d_].*)$"
    )
    for length in (1, 2, 3)
)
"""The same with a subject of so many words after its article: where it ends, nobody knows beforehand."""
_INVERTED_PASSIVE = re.compile(
    r"^(?P<auxiliary>(?i:has|have|had)) (?P<subject>[a-z][^,;:?]*?)"
    r" (?P<rest>(?:now |ever |yet |already |really )?been (?:[a-z]+ly )?[a-z]+\b.*)$"
)
"""The same with any subject, up to the words for what has been done to it: "the wreckage of Volga flight VA 12",
"water"."""
_INVERTED_OWNED = tuple(
    re.compile(
        rf"^(?P<auxiliary>(?i:{AUXILIARIES})) (?P<subject>(?:[Tt]he )?{_NAME}(?: {_NAME})*(?:['’]s|(?<=s)['’])"
        rf"(?: [a-z][\w’'-]*){{{length}}}) (?P<rest>[^\W\d_].*)$"
    )
    for length in (1, 2)
)
"""The same with a subject by its owner: "Peru's president", "Ana Roe's private jet"."""
_INVERTED_OCCASION = re.compile(
    rf"^(?P<auxiliary>(?i:{AUXILIARIES})) (?P<subject>(?i:(?:the|a|an|this|next) )?[^\W\d_][^,;:?]*?)"
    r" (?P<rest>(?:still |now |ever )?(?:take place|took place|taken place|go ahead|be held|been held|happen(?:ed)?"
    r"|proceed|be (?:postponed|cancelled|canceled|called off|delayed|put off|put back|rescheduled|moved|scrapped))"
    r"\b.*)$"
)
"""The same with an occasion for a subject, up to the words for its being held or put off."""
_FLYING = re.compile(
    r"(?i)\b(?:(?:return|get back|go back) to flight|(?:lift|blast) off(?: again)?"
    r"|resume (?:its |their )?launch(?:es|ing)"
    r"|(?<=rocket )fly(?: again)?|(?<=shuttle )fly(?: again)?|(?<=booster )fly(?: again)?"
    r"|make (?:its|their) (?:maiden|first|next|debut) (?:flight|launch))\b"
)
"""How a craft is said to be launched in the words of its trade, which pages vary."""
_PURPOSE = re.compile(
    r"(?i)(?<=\w) (?:in order )?to (?:help )?(?:prepare(?: for)?|pave the way for|lay the ground(?:work)? for|plan)"
    r" (?:the|a|an|his|her|their) [^,?]*?\b(?:summit|meeting|talks|visit|trip|conference|negotiations)(?= *\?|$)"
)
"""What another gathering two meet for, which they may hold elsewhere: "to prepare the Turku summit"."""
_FIRST = re.compile(rf"^(?i:{AUXILIARIES})\b")
_TOURS = re.compile(r"(?i)\bgo(?P<ing>ing)? on (?:a )?tour\b")
_GOES = re.compile(r"(?i)(?<!still )(?<!let )\bgo(?P<ing>ing)?(?=[ ?]*$)")
"""As in "Will Roe go?": with no place to go to, somebody leaves his post."""
_OF_ONE = re.compile(rf"^(?:[Tt]he )?(?P<names>{_NAME}(?: {_NAME})*)(?P<of>(?: [a-z]+)?) (?P<noun>[a-z]+)$")
"""A query of no more than a name and what happens to it: "Roe resignation", "Kemi plant closure"."""
_OF_TWO = re.compile(
    rf"^(?:[Tt]he )?(?P<one>{_NAME}) (?P<other>{_NAME})(?P<noun>(?: [a-z]+)? (?:merger|deal|takeover|tie-up|talks"
    r"|meeting|summit|agreement|truce|ceasefire|pact|treaty|war|match))$"
)
"""The same with what two are in together: "Velora Norlink merger"."""


def asks_of(question: str) -> Asks:
    """Say whether a question wants to know whether, when or where something is, or who says so."""
    asked = question.strip()
    if _WHO_SAYS.match(asked) or _SOURCE_OF.match(asked):
        return Asks.WHO_SAYS
    if _WHEN.match(asked):
        return Asks.WHEN
    return Asks.WHERE if _WHERE.match(asked) else Asks.WHETHER


def wordings(question: str) -> tuple[str, ...]:
    """Give the wordings in which what a question asks about may be read, the likeliest first.

    "When will Ada Berg come?" and "Who says that Ada Berg will come?" both ask about "Ada Berg will come.". A question
    also keeps its own words, with a small auxiliary in front, so that nobody is taken to be called "Will Ada Berg".
    """
    asked = question.strip()
    in_post = in_other_words(asked)
    if in_post:
        return (in_post,)
    for opening in (_WHO_SAYS, _SOURCE_OF, _WHEN, _WHERE):
        found = opening.match(asked)
        if found and asked[found.end() :].strip(" ?"):
            asked = asked[found.end() :].strip()
            break
    asked = in_plain_words(_PURPOSE.sub("", asked))
    asked = _FLYING.sub("launch", asked)
    asked = _TOURS.sub(lambda found: f"tour{found['ing'] or ''}", asked)
    if _FIRST.match(asked):
        asked = _GOES.sub(lambda found: "stepping down" if found["ing"] else "step down", asked)
    if (noun := _OF_ONE.match(asked.rstrip(" ?."))) is not None and not _FIRST.match(asked):
        owner = f"the {noun['names']}{noun['of']}" if noun["of"] else noun["names"]
        return (asked, f"The {noun['noun']} of {owner}.")
    as_asked = _FIRST.sub(lambda found: found[0].lower(), asked)
    forms = (_INVERTED_MANY, _INVERTED, _INVERTED_SOMEWHERE, _INVERTED_PASSIVE, _INVERTED_OFFICE)
    turned = [next((found for form in forms if (found := form.match(asked))), None)]
    if turned == [None] and (occasion := _INVERTED_OCCASION.match(asked)):
        return (_stated(occasion, asked=True), as_asked)
    turned += [form.match(asked.rstrip(" ?.!") + " .") for form in _INVERTED_OWNED]
    turned += [form.match(asked) for form in _INVERTED_COMMON]
    return (
        *(_stated(each) for each in turned[:1] if each),
        as_asked,
        *(_stated(each) for each in turned[1:] if each),
    )


def as_of_two(question: str, texts: Iterable[str]) -> str | None:
    """Give a query of two names side by side, and of what they are in together, as of two: "Velora Norlink merger".

    Two capitals in a row are the name of one more often: so the `texts` of pages must have both, and never as one.
    """
    found = _OF_TWO.match(question.strip(" ?."))
    if found is None or _FIRST.match(question):
        return None
    one, other = found["one"], found["other"]
    whole = " ".join(texts)
    both = one in whole and other in whole and f"{one} {other}" not in whole
    return f"The{found['noun']} between {one} and {other}." if both else None


def _stated(inverted: re.Match[str], asked: bool = False) -> str:
    """A question with its auxiliary behind its subject, which begins as a sentence does, or as it is `asked` about."""
    subject = inverted["subject"] if asked else f"{inverted['subject'][:1].upper()}{inverted['subject'][1:]}"
    return f"{subject} {inverted['auxiliary'].lower()} {inverted['rest'].rstrip(' ?.!')}."


def turned(asked: Document) -> str | None:
    """Give a question as a statement, by the tree of its own words: "will Norvik's chief Ada Berg resign?".

    Its subject is all that stands between the auxiliary that opens it and the verb that this helps, with what else
    helps it; None where no auxiliary opens it, or nothing is left of one of the two.
    """
    part = asked.parts[-1]
    last = part.sentences[0][1] if part.sentences else 0
    if not (part.text[:1].islower() and _FIRST.match(part.text)) or last < _SHORTEST:
        return None
    verb = part.heads[0]
    if verb == 0:
        subject = part.child(0, "nsubj", "nsubjpass")
        begins = _helped_below(part) if subject is None else max(part.subtree(subject)) + 1
    else:
        helpers = [at for at in part.children[verb] if part.deps[at] in ("aux", "auxpass", "neg") and 0 < at < verb]
        begins = min([verb, *helpers])
        while begins > 1 and part.deps[begins - 1] == "advmod" and part.heads[begins - 1] == verb:
            begins -= 1
    if begins is None or not 1 < begins < last - 1 or part.deps[verb] not in ("ROOT", "ccomp"):
        return None
    if {"and", "or", "of", ","} & {part.lowered[begins - 1], part.lowered[begins]}:
        return None  # the parser has cut the subject in two
    subject_text = part.text[part.starts[1] : part.end(begins - 1)]
    rest = part.text[part.starts[begins] :].rstrip(" ?.!")
    return f"{subject_text[:1].upper()}{subject_text[1:]} {part.lowered[0]} {rest}."


def _helped_below(part: ParsedPart) -> int | None:
    """Where the verb begins that the parser hangs below its auxiliary: "was Peru's envoy to Chile killed?".

    So it does with "has parliament banned vaping?", as if it had some vaping that is banned.
    """
    verb = part.child(0, "ccomp")
    if verb is None:
        had = part.child(0, "dobj") if part.lemmas[0] == "have" else None
        done = part.child(had, "amod") if had is not None else None
        return done if done is not None and part.tags[done] == "VBN" else None
    return min([verb, *(at for at in part.children[verb] if part.deps[at] in ("aux", "auxpass"))])


def is_cut_short(wording: Document) -> bool:
    """Whether a wording has its auxiliary inside its subject, as parsed: "the Lenko will memo be released"."""
    part = wording.parts[-1]
    if _stands_before_its_noun(part):
        return True
    if any(_PARTED.match(f"{part.lowered[at - 1]} {part.lowered[at]}") for at in range(2, len(part.words))):
        return True
    auxiliary = next((at for at, tag in enumerate(part.tags) if tag == "MD"), None)
    if auxiliary is None or auxiliary + 1 >= len(part.words) or not auxiliary:
        return False
    behind_a_verb = part.tags[auxiliary - 1].startswith("VB")  # "the band get will back together"
    return behind_a_verb or part.deps[auxiliary + 1] in ("nsubj", "nsubjpass") or part.heads[auxiliary + 1] == auxiliary


def _stands_before_its_noun(part: ParsedPart) -> bool:
    """As in "the Tarn is bridge open": an auxiliary between a name and the noun that it belongs to."""
    if len(part.words) < _SHORTEST or part.lowered[0] != "the" or not part.tags[1].startswith("NNP"):
        return False
    at = next((word for word in range(1, len(part.words)) if not part.tags[word].startswith("NNP")), 0)
    auxiliary = part.lowered[at] in ("is", "are", "was", "were", "has", "have", "had")
    return auxiliary and at + 1 < len(part.tags) and part.tags[at + 1] in ("NN", "NNS")


_PARTED = re.compile(r"[a-z]+ed (?:has|have|had)$")
"""As in "the Halden Post ceased has publication": a participle before its auxiliary."""
_SHORTEST = 4
