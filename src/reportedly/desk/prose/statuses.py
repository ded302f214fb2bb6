"""What each status means, in a sentence for readers."""

from __future__ import annotations

from reportedly.model.dossier import Status

STATUSES = {
    Status.RUMOURED: "Only unnamed sources say so, or only as possible.",
    Status.REPORTED: "A named source that is no party says so, or an outlet as its own finding.",
    Status.ANNOUNCED: "One party, on record, says that it will be.",
    Status.CONFIRMED: "All the parties needed are on record that it will be.",
    Status.UNDER_WAY: "It is told as going on by somebody with access: a party, the authority responsible, a witness.",
    Status.OCCURRED: "It is told as having happened by somebody with access, and no such party denies it.",
    Status.POSTPONED: "A party has moved its date, and the new date has not come.",
    Status.CANCELLED: "A party has called it off.",
    Status.DENIED: "A party, or the authority with access, says that it is not so or will not be.",
    Status.DISPUTED: "Somebody with access denies it, and another holds it certain.",
    Status.LAPSED: "Its time and three days of grace have passed, and no page known says that it happened.",
    Status.RETRACTED: "Every origin that supported it has withdrawn.",
}
