"""A party that has no plans for what is only talked of: "Norvik has no plans to cut jobs, a spokeswoman said".

It leaves open whether it ever will be, and yet it is how firms, clubs and courts deny what papers have heard. Of what
takes two, such as a meeting, it says no more than that nothing is set, as long as anybody talks of it: "there are no
plans for talks at present".
"""

from __future__ import annotations

import re

from reportedly.model.dossier import Status
from reportedly.model.statement import EventType, Factuality
from reportedly.stories.judging.access import Weighed
from reportedly.stories.judging.plans import Known
from reportedly.stories.judging.speaking import ON_RECORD
from reportedly.stories.judging.verdict import Verdict, verdict_of
from reportedly.stories.telling import sentence_around, text_of

_NO_PLANS = re.compile(
    r"(?i)\b(?:no|not have any|n[o’']t have any) (?:[\w-]+ )?(?:plans?|intentions?|desire|wish|thought)\b"
    r"|\b(?:no|none of)\b[^.;]* (?:is|are|was|were|been|being) (?:\w+ly )?(?:plan|consider|intend|contemplat)\w*"
    r"|\b(?:not|never|n['’]t)(?: \w+ly| at present| now)? (?:plan|plann|intend|consider|contemplat|think|look|seek)\w*"
)


_OF_TWO = frozenset({EventType.MEETING, EventType.CALL, EventType.VISIT, EventType.AGREEMENT})
_HARDLY = frozenset({Factuality.PROBABLY_NOT, Factuality.POSSIBLY_NOT})


def not_planned(known: Known) -> Verdict | None:
    """Give the verdict where a party is on record that it has no plans for it, and nobody else on record says so."""
    said = [each for each in known.weighed if _has_no_plans(each)]
    open_ = known.claim.type in _OF_TWO and bool(known.positive)
    if not said or open_ or any(_says_so(each) for each in known.positive):
        return None
    return verdict_of(Status.DENIED, "a party says that there are no plans for it", said[-1:])


def _has_no_plans(each: Weighed) -> bool:
    event, holding = each.holding.telling.event, each.holding
    if not each.party or holding.value not in _HARDLY or event.change or event.setting_denied:
        return False
    text = text_of(holding.telling.reading, event.part)
    return not event.background and _NO_PLANS.search(text[slice(*sentence_around(text, event.span))]) is not None


def _says_so(each: Weighed) -> bool:
    """Whether somebody on record says that it is or will be so."""
    root = each.holding.root
    return root.basis in ON_RECORD and not root.unnamed and each.holding.value is Factuality.CERTAIN
