"""Operations on corrections: the trail of them, making one, taking one back."""

from __future__ import annotations

from reportedly.desk import contract
from reportedly.desk.api import bodies
from reportedly.desk.api.bodies import LIST, WORDS
from reportedly.desk.api.operations import TIME, Answer, Asked, Operation, Parameter, id_of
from reportedly.desk.api.problems import Kind, ProblemError
from reportedly.desk.calls import CallError
from reportedly.desk.contract import Json
from reportedly.desk.corrections import correcting
from reportedly.desk.corrections.correcting import NoChangeError
from reportedly.desk.web.corrections import asked_for
from reportedly.model.correction import RULE, Correction
from reportedly.model.dossier import Status

JSON = "application/json"
_STORY = id_of("story", "s-3a7cd4e6e28e93e7")
_STATUSES: Json = {"type": "string", "enum": [status.value for status in Status]}
_RELATIONS: Json = {"type": "string", "enum": ["same", "family", "different"]}
_KINDS: dict[str, tuple[Json, Json]] = {
    "origins": ({"origin": WORDS, "other": WORDS, "relation": _RELATIONS}, {}),
    "on page": ({"origin": WORDS, "page": WORDS}, {}),
    "status": ({"event": WORDS, "status": _STATUSES}, {"since": TIME, "page": WORDS, "words": WORDS}),
    "headline": ({"headline": WORDS}, {}),
    "party": ({"event": WORDS, "wrong": WORDS, "right": WORDS}, {}),
    "speaker": ({"name": WORDS, "party": WORDS}, {}),
    "outlet": ({"page": WORDS, "outlet": WORDS}, {}),
    "date": ({"page": WORDS, "published": TIME}, {}),
    "split": ({"pages": LIST}, {}),
    "merge": ({"with": WORDS}, {}),
}
"""What each kind of correction needs to be told, and what it may be told besides; see the desk's own forms."""


def _object(needed: Json, optional: Json) -> Json:
    properties = {**needed, "who": WORDS, "why": WORDS, **optional}
    required = [name for name in properties if name not in optional]
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


WITHDRAWAL = _object({}, {})
NEW: Json = {"oneOf": [_object({"kind": {"const": kind}, **needed}, more) for kind, (needed, more) in _KINDS.items()]}


def everything(asked: Asked) -> Answer:
    """Give the corrections that people made."""
    return _listed([each for each in asked.store.corrections() if each.who != RULE])


def of_story(asked: Asked) -> Answer:
    """Give the corrections of one story, also those of the rule."""
    story = asked.values["story"]
    found = asked.store.corrections(story)
    if not found and not asked.store.readings(story):
        raise ProblemError(Kind.UNKNOWN, f"no story {story!r} is kept; /api/stories lists them")
    return _listed(found)


def make(asked: Asked) -> Answer:
    """Make a correction of a story; give it as it is kept."""
    given = bodies.object_of(asked.content, NEW)
    fields = {key: "\n".join(value) if isinstance(value, list) else value for key, value in given.items()}
    dossier = asked.desk.dossier(asked.values["story"], asked.now)
    if dossier is None:
        raise ProblemError(Kind.UNKNOWN, f"no story {asked.values['story']!r} is kept; /api/stories lists them")
    try:
        by = correcting.by(fields["who"], fields["why"], asked.now)
        return _kept(correcting.keep(asked.store, asked_for(asked.desk, dossier, fields, by)))
    except CallError as error:
        raise ProblemError(Kind.STANDS, str(error)) from error
    except NoChangeError as error:
        raise ProblemError(Kind.STANDS, f"nothing changed: {error}; leave it so") from error


def withdraw(asked: Asked) -> Answer:
    """Take a correction back; give it as it is kept."""
    given, number = bodies.object_of(asked.content, WITHDRAWAL), asked.values["number"]
    if all(each.number != number for each in asked.store.corrections()):
        raise ProblemError(Kind.UNKNOWN, f"no correction {number} is kept; /api/corrections lists them")
    try:
        return _kept(correcting.withdraw(asked.store, number, correcting.by(given["who"], given["why"], asked.now)))
    except CallError as error:
        raise ProblemError(Kind.STANDS, str(error)) from error


def _listed(found: list[Correction] | tuple[Correction, ...]) -> Answer:
    return Answer({"corrections": [contract.of_correction(each) for each in found]})


def _kept(correction: Correction) -> Answer:
    return Answer({"correction": contract.of_correction(correction)})


OPERATIONS = (
    Operation(
        "listCorrections",
        "/corrections",
        "What people have corrected",
        "What `reportedly correct list` prints: in all stories, as made, also what was withdrawn.",
        everything,
        "Corrections",
        timeless=True,
    ),
    Operation(
        "listCorrectionsOfStory",
        "/stories/{story}/corrections",
        "What was corrected in one story",
        "What `reportedly correct list STORY` prints, also what the rule that groups pages has done.",
        of_story,
        "Corrections",
        (_STORY,),
        (Kind.UNKNOWN,),
        timeless=True,
    ),
    Operation(
        "makeCorrection",
        "/stories/{story}/corrections",
        "Correct a story",
        "Keeps a correction with who made it and why. The ids of events, origins and pages are those of the dossier. "
        "One that cannot be made as the story stands, or would change nothing, ends in 409.",
        make,
        "KeptCorrection",
        (_STORY,),
        (Kind.UNKNOWN, Kind.STANDS, Kind.TOO_LARGE, Kind.MEDIA),
        method="POST",
        takes={JSON: NEW},
    ),
    Operation(
        "withdrawCorrection",
        "/corrections/{number}/withdraw",
        "Take a correction back",
        "It stays kept, marked with who took it back and why.",
        withdraw,
        "KeptCorrection",
        (
            Parameter(
                "number",
                {"type": "integer", "minimum": 1, "maximum": 999_999_999},
                "The number of the correction.",
                "1",
                "path",
                required=True,
            ),
        ),
        (Kind.UNKNOWN, Kind.STANDS, Kind.TOO_LARGE, Kind.MEDIA),
        method="POST",
        takes={JSON: WITHDRAWAL},
    ),
)
