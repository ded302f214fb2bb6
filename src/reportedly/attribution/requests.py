"""What somebody asks for and may be denied: bail, a licence, an extension."""

from __future__ import annotations

from reportedly.model.document import ParsedPart

_REQUESTS = frozenset(
    "request motion appeal petition application bid plea permission leave bail parole clemency pardon reprieve retrial"
    " injunction stay entry access admission passage boarding visa asylum citizenship licence license permit approval"
    " consent accreditation custody extradition release treatment funding loan".split()
)


def is_request(part: ParsedPart, verb: int) -> bool:
    """Say whether the object of a verb is what somebody asks for: "denies bail", not "denies the charge"."""
    taken = part.child(verb, "dobj")
    return taken is not None and taken > verb and part.lemmas[taken] in _REQUESTS
