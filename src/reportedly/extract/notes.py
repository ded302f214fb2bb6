"""Notes about the article itself: corrections, updates, author notes, captions."""

from __future__ import annotations

import re

from reportedly.model.outlets import known

_CORRECTION = re.compile(
    r"^\W{0,3}(?:(?:correction|corrections|clarification|erratum|editors?['’]?s? note|editors['’] note|"
    r"korrektur|berichtigung|corrección|correctif|rectificatif)\b"
    r"(?: ?[(,–—-] ?[^:]{1,40}?)? ?[:.–—-]"
    r"|(?:this|the) (?:story|article|report|post|piece|headline|version) (?:has been|was|is) (?:\w+ "
    r")?(?:updated|corrected|amended|changed|clarified|edited|revised)\b"
    r"|(?:an|the|this) (?:earlier|previous|original|initial) version of (?:this|the)\b"
    r"|(?:this|the) (?:story|article|report|headline|version) (?:corrects|updates|clarifies|incorrectly|"
    r"misstated|originally)\b)",
    re.I,
)
_UPDATE = re.compile(
    r"^\W{0,3}(?:update|updated|actualización|aktualisierung|mise à jour)\b(?P<when>[^:]{0,40}):", re.I
)
_SELF = re.compile(r"\b(?:this|the) (?:story|article|report|headline|post|piece)\b|\bversion of this\b", re.I)
_AUTHOR = re.compile(
    r"^(?:(?:the )?(?:author|writer)|[^\W\d_a-zß-ÿ][\w.’'-]+(?: [^\W\d_a-zß-ÿ][\w.’'-]+){1,3}),? (?:is|"
    r"was|has been|covers|writes|reports|works|has covered|has reported) "
    r"(?:(?:a|an|the|our|on|about|as|for|from|its)\b.{0,60})?\b(?:reporter|correspondent|editor|writer|"
    r"journalist|columnist|freelancer?|contributor|bureau chief|fellow|reporting for|covers|staff|"
    r"newsroom)\b",
)
_AUTHOR_COVERS = re.compile(
    r"^[^\W\d_a-zß-ÿ][\w.’'-]+(?: [^\W\d_a-zß-ÿ][\w.’'-]+){1,2} (?:covers|writes about|reports on) "
    r".{3,80} for (?:the )?[^\W\d_a-zß-ÿ]"
)
_REACH = re.compile(
    r"^(?:contact|follow|reach|email|e-mail|write to|you can (?:reach|follow|contact)) .{0,60}(?:@|"
    r"twitter|x\.com|bluesky|email|instagram|linkedin)",
    re.I,
)
_PHOTO = re.compile(
    r"(?:[/|\[(–—-] ?(?:[^\W\d_][\w.’' -]{1,40} ?/ ?)?(?:via )?(?P<agency>[^\W\d_][\w. ]{1,24})(?: photo| "
    r"photos| images| file| via .{2,24})?[\])]?\.?)$"
)
_PHOTO_WORDS = re.compile(
    r"\b(?:photo|photograph|picture|pic|image|file photo|handout|screengrab|screenshot|foto|사진)"
    r"s? ?(?:[:/]|by|credit|courtesy|via|=)",
    re.I,
)
_IN_THIS = re.compile(
    r"^in (?:this|an?) (?:[\w,.]{1,12} ){0,6}(?:file |handout |undated |aerial |satellite |combination |video )?"
    r"(?:photo|image|picture|photograph|frame grab|screengrab|still)\b",
    re.I,
)
_ALONE = re.compile(r"^(?P<first>[^\W\d_][\w.’' -]{1,40}) ?/ ?(?P<agency>[^\W\d_][\w.’' /-]{1,40})$")


def is_correction(line: str) -> bool:
    """Say whether a line corrects or annotates the article, not the world."""
    return len(line) <= 400 and bool(_CORRECTION.match(line[:200]))


def update_of(line: str) -> str | None:
    """Give the words that date an update ("UPDATE May 7: ..."), or None where the line opens with none."""
    found = _UPDATE.match(line[:80])
    return found["when"].strip(" ,(") if found else None


def is_about_itself(line: str) -> bool:
    """Say whether a line speaks of the article ("this story")."""
    return bool(_SELF.search(line[:300]))


def is_author_note(line: str) -> bool:
    """Say whether a line presents or names the author: "Jane Doe is a reporter at ...", "Follow her on ..."."""
    return len(line) <= 500 and bool(
        _AUTHOR.match(line[:220]) or _AUTHOR_COVERS.match(line[:220]) or _REACH.match(line[:160])
    )


def is_caption(line: str) -> bool:
    """Say whether a line is a picture's caption or credit: "Dockers at work. Photo: ...", "A ship at sea (Name/AP)"."""
    if len(line) > 400:
        return False
    if line[0] not in '"“‘' and _PHOTO_WORDS.search(line) and (len(line) < 160 or _PHOTO_WORDS.search(line[-80:])):
        return True
    if _IN_THIS.match(line[:120]):
        return True
    alone = _ALONE.match(line)
    if alone and (known(alone["first"].strip()) or known(alone["agency"].strip())):
        return not (known(alone["first"].strip()) and known(alone["agency"].strip()))
    found = _PHOTO.search(line[-90:])
    if not found or not known(found["agency"].strip()):
        return False
    before = line[: len(line) - len(found[0])].rstrip()
    return "/" in found[0] or not before.endswith((".", "”", '"', "!", "?"))
