"""The places of a story on a map, and how the place of an event moved."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise, zip_longest
from math import asin, cos, hypot, pi, radians, sin, sqrt

from reportedly.desk.dates import in_words
from reportedly.desk.drawing import svg
from reportedly.desk.drawing.addresses import Addresses
from reportedly.desk.drawing.days import day_in_short, usual_year
from reportedly.desk.drawing.lettering import clipped, width_of
from reportedly.desk.drawing.outlines import Point, View, borders, coasts, thinned
from reportedly.desk.look.status import class_name
from reportedly.desk.wording import counted, several
from reportedly.model import states
from reportedly.model.dossier import DossierEvent, PlaceTold

PLACES = 20
"""Places that are marked, those of the foremost events first."""
SPAN = 5.0
"""Degrees from south to north that a map shows at least; closer the outlines would be coarse."""
NEAR = 70.0
"""Degrees from west to east up to which the fine outlines are drawn."""
FLATTEST = 60.0
"""Degrees of latitude beyond which east-west steps are not shortened further."""
MARGIN = 0.22
SHAPE, SHAPE_NARROW = 0.62, 0.8
"""Height of the map as a share of its width, on wide and on narrow screens."""
NARROW = 480
NAME, NOTE = 13.0, 11.5
KILOMETRES = 111.32
"""Kilometres of a degree of latitude."""


@dataclass(slots=True)
class _Place:
    """A place with what is said to be there, and where it stands on the map."""

    name: str
    country: str | None
    lat: float
    lon: float
    foremost: bool = False
    stands: bool = False
    events: list[DossierEvent] = field(default_factory=list)
    told: list[PlaceTold] = field(default_factory=list)
    until: str | None = None
    x: float = 0.0
    y: float = 0.0


@dataclass(frozen=True, slots=True)
class _Projection:
    """Equal steps for equal degrees of latitude, east-west steps shortened as at the middle of the map."""

    view: View
    scale: float
    shrink: float

    def at(self, point: Point) -> Point:
        """Give where a point with longitude and latitude stands, in pixels."""
        return (point[0] - self.view.west) * self.shrink * self.scale, (self.view.north - point[1]) * self.scale


def story_map(events: Sequence[DossierEvent], *, addresses: Addresses, prefix: str, width: int = 640) -> str:
    """Draw the places of events on a map cut to them, as inline SVG, `width` pixels wide.

    A place that stands is marked solid, one that an event was moved away from hollow, with a line from the one to the
    other. Each place links to the words that first gave it. Gives "" where no event has a place.
    """
    places = _places(events)
    if not places:
        return ""
    height = round(width * (SHAPE if width >= NARROW else SHAPE_NARROW))
    longitudes = _turned([place.lon for place in places])
    projection = _projection([place.lat for place in places], longitudes, width, height)
    for place, lon in zip(places, longitudes, strict=True):
        place.x, place.y = projection.at((lon, place.lat))
    clip = f"{prefix}-edge"
    parts = [
        f'<clipPath id="{clip}"><rect width="{width}" height="{height}"/></clipPath>',
        svg.box(0, 0, width, height, "sea"),
        f'<g clip-path="url(#{clip})">{"".join(_ground(projection))}</g>',
        *_moves(events, places),
        *_marked(places, width, height, addresses),
        _scale_bar(projection, height),
    ]
    return svg.picture(
        parts,
        width=width,
        height=height,
        prefix=prefix,
        kind="story-map",
        title=f"Where: {several([_named(place) for place in places if place.stands][:6])}",
        description=_described(places),
    )


def _places(events: Iterable[DossierEvent]) -> list[_Place]:
    """The places of the events, each once, those of the first event that has any before the others."""
    found: dict[tuple[str, float, float], _Place] = {}
    first: DossierEvent | None = None
    for event in events:
        for told, following in zip_longest(event.place_history, event.place_history[1:]):
            if _on_earth(told.lat, told.lon):
                first = first or event
                place = _taken(found, told.name, told.country, told.lat, told.lon)
                if event is first or not place.foremost:
                    place.told.append(told)
                    place.until = following.at if following else None
                _befall(place, event, event is first)
        if event.place and _on_earth(event.place.lat, event.place.lon):
            first = first or event
            place = _taken(found, event.place.name, event.place.country, event.place.lat, event.place.lon)
            place.stands = place.stands or event is first or not place.foremost
            _befall(place, event, event is first)
    return sorted(found.values(), key=lambda place: (not place.foremost, not place.stands))[:PLACES]


def _on_earth(lat: float, lon: float) -> bool:
    return -90 <= lat <= 90 and -180 <= lon <= 180


def _taken(
    found: dict[tuple[str, float, float], _Place], name: str, country: str | None, lat: float, lon: float
) -> _Place:
    return found.setdefault((name, lat, lon), _Place(name, country, lat, lon))


def _befall(place: _Place, event: DossierEvent, foremost: bool) -> None:
    place.foremost = place.foremost or foremost
    if all(each is not event for each in place.events):
        place.events.append(event)


def _turned(longitudes: Sequence[float]) -> list[float]:
    """The longitudes as numbers that lie as near together as they do on the globe, across its seam if need be."""
    around = sorted(longitudes)
    gaps = [after - before for before, after in zip(around, [*around[1:], around[0] + 360], strict=True)]
    west = around[(gaps.index(max(gaps)) + 1) % len(around)]
    return [lon if lon >= west else lon + 360 for lon in longitudes]


def _projection(latitudes: Sequence[float], longitudes: Sequence[float], width: float, height: float) -> _Projection:
    south, north = min(latitudes), max(latitudes)
    west, east = min(longitudes), max(longitudes)
    middle_y, middle_x = (south + north) / 2, (west + east) / 2
    shrink = cos(radians(min(abs(middle_y), FLATTEST)))
    tall = max((north - south) * (1 + 2 * MARGIN), SPAN, (east - west) * (1 + 2 * MARGIN) * shrink * height / width)
    tall = min(tall, 180.0)
    shrink = max(shrink, tall * width / height / 360)
    middle_y = max(min(middle_y, 90 - tall / 2), tall / 2 - 90)
    wide = tall * width / height / shrink
    view = View(middle_x - wide / 2, middle_y - tall / 2, middle_x + wide / 2, middle_y + tall / 2)
    return _Projection(view, height / tall, shrink)


def _ground(projection: _Projection) -> Iterator[str]:
    """Land and the borders on it."""
    near = projection.view.east - projection.view.west <= NEAR
    view = projection.view.grown(0.02)
    least = 1.2 if near else 1.8
    rings = (thinned([projection.at(point) for point in ring], least) for ring in coasts(view, near=near))
    land = "".join(f"{_path(ring)}z" for ring in rings if len(ring) > 3)
    lines = (thinned([projection.at(point) for point in line], least) for line in borders(view, near=near))
    yield f'<path class="land" fill-rule="evenodd" d="{land}"/>'
    yield f'<path class="border" d="{"".join(map(_path, lines))}"/>'


def _path(points: Sequence[Point]) -> str:
    """A path in steps of half pixels, which is short and fine enough."""
    x, y = (round(value * 2) for value in points[0])
    text = f"M{x / 2:g} {y / 2:g}l"
    for point in points[1:]:
        next_x, next_y = (round(value * 2) for value in point)
        text += f"{(next_x - x) / 2:g} {(next_y - y) / 2:g} "
        x, y = next_x, next_y
    return text.rstrip()


def _moves(events: Iterable[DossierEvent], places: Sequence[_Place]) -> Iterator[str]:
    """A bent line for each time that the place of an event moved, its point at the place that then stood."""
    known = {(place.name, place.lat, place.lon): place for place in places}
    drawn: set[tuple[int, int]] = set()
    for event in events:
        stood = [(known.get((told.name, told.lat, told.lon)), told) for told in event.place_history]
        for (before, _), (after, told) in pairwise(stood):
            if before and after and before is not after and (id(before), id(after)) not in drawn:
                drawn.add((id(before), id(after)))
                yield _move(before, after, told)


def _move(before: _Place, after: _Place, told: PlaceTold) -> str:
    across, down = after.x - before.x, after.y - before.y
    far = hypot(across, down)
    if far < 16:
        return ""
    bend_x = (before.x + after.x) / 2 - down * 0.18
    bend_y = (before.y + after.y) / 2 + across * 0.18
    back_x, back_y = after.x - bend_x, after.y - bend_y
    size = hypot(back_x, back_y)
    ux, uy = back_x / size, back_y / size
    tip_x, tip_y = after.x - ux * 8, after.y - uy * 8
    n = svg.num
    line = f"M{n(before.x)} {n(before.y)}Q{n(bend_x)} {n(bend_y)} {n(tip_x - ux * 5)} {n(tip_y - uy * 5)}"
    head = (
        f"M{n(tip_x)} {n(tip_y)}L{n(tip_x - ux * 9 - uy * 4.5)} {n(tip_y - uy * 9 + ux * 4.5)}"
        f"L{n(tip_x - ux * 9 + uy * 4.5)} {n(tip_y - uy * 9 - ux * 4.5)}z"
    )
    words = (
        f"Moved from {before.name} to {after.name}, {_kilometres(before, after):,.0f} km, "
        f"{in_words(told.at)}{f', by {told.by}' if told.by else ''}"
    )
    return svg.titled(f'<path class="move" d="{line}"/><path class="move-point" d="{head}"/>', words)


def _kilometres(one: _Place, other: _Place) -> float:
    """How far two places are apart on the globe."""
    lat, lon = radians(other.lat - one.lat), radians(other.lon - one.lon)
    chord = sin(lat / 2) ** 2 + cos(radians(one.lat)) * cos(radians(other.lat)) * sin(lon / 2) ** 2
    return 2 * asin(min(1.0, sqrt(chord))) * KILOMETRES * 180 / pi


def _marked(places: Sequence[_Place], width: float, height: float, addresses: Addresses) -> Iterator[str]:
    """Each place with its name, where one of eight places around the mark has room for it.

    Where all are in one state, that is written once, beside the place that stands.
    """
    taken = [(place.x - 7, place.y - 7, place.x + 7, place.y + 7) for place in places]
    usual = usual_year(told.at for place in places for told in place.told)
    abroad = len({place.country for place in places}) > 1
    for place in places:
        whole = abroad or (place.stands and place.foremost)
        name = clipped(_named(place) if whole else place.name, 190, NAME, bold=True)
        note = clipped(_note(place, usual), 190, NOTE)
        n = svg.num
        kind = f"{'stands' if place.stands else 'left'} {class_name(place.events[0].status) if place.foremost else ''}"
        size = 6 if place.foremost else 4.5
        body = f'<circle class="place {kind.strip()}" cx="{n(place.x)}" cy="{n(place.y)}" r="{size}"/>'
        wide = max(width_of(name, NAME, bold=True), width_of(note, NOTE)) + 2
        at = _room_for(place, wide, 30.0 if note else 16.0, taken, width, height)
        if at:
            left, top = at
            taken.append((left, top, left + wide, top + (30.0 if note else 16.0)))
            body += svg.words(name, left, top + 12, "name halo") + (
                svg.words(note, left, top + 26, "fine halo") if note else ""
            )
        because = next((told.because[0] for told in place.told if told.because), None)
        address = addresses.of_evidence(because) if because else None
        yield svg.linked(body, address, f"{_named(place)}: {_spoken(place)}")


Box = tuple[float, float, float, float]


def _room_for(
    place: _Place, wide: float, tall: float, taken: Sequence[Box], width: float, height: float
) -> Point | None:
    """The first of eight places around a mark where a label covers nothing and stays on the map."""
    x, y, off = place.x, place.y, 9.0
    for left, top in (
        (x + off, y - 10),
        (x - off - wide, y - 10),
        (x + off - 3, y - off - tall + 4),
        (x + off - 3, y + 4),
        (x - wide / 2, y - off - tall),
        (x - wide / 2, y + off),
        (x - off - wide + 3, y - off - tall + 4),
        (x - off - wide + 3, y + 4),
    ):
        right, bottom = left + wide, top + tall
        if left < 2 or top < 2 or right > width - 2 or bottom > height - 18:
            continue
        if all(right < box[0] or left > box[2] or bottom < box[1] or top > box[3] for box in taken):
            return left, top
    return None


def _named(place: _Place) -> str:
    state = states.by_code(place.country) if place.country else None
    return place.name if state is None or state.name == place.name else f"{place.name}, {state.name}"


def _note(place: _Place, usual: str | None) -> str:
    if place.until and not place.stands:
        return f"until {day_in_short(place.until, usual)}"
    if place.foremost and place.told:
        return f"since {day_in_short(place.told[-1].at, usual)}"
    return counted(len(place.events), "event") if len(place.events) > 1 else place.events[0].type.value


def _spoken(place: _Place) -> str:
    told = several([event.title for event in place.events][:4])
    return told if place.stands else f"{told}, not any more"


def _scale_bar(projection: _Projection, height: float) -> str:
    """A bar of a round number of kilometres, true at the middle of the map from west to east."""
    pixels = projection.scale / KILOMETRES
    length = next((km for km in (2000, 1000, 500, 200, 100, 50, 20, 10) if km * pixels <= 110), 10)
    x = 12 + length * pixels
    line = f'<path class="scale" d="M12 {height - 14:g}v4H{svg.num(x)}v-4"/>'
    return line + svg.words(f"{length:,} km", x + 6, height - 9, "fine halo")


def _described(places: Sequence[_Place]) -> str:
    return "; ".join(f"{_named(place)}: {_spoken(place)}" for place in places[:8])
