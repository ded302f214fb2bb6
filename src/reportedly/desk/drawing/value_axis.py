"""A value axis with round numbers, and numbers as charts write them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil, floor, log10

NEAR = 0.6
"""Where the least value is more than this share of the largest, the axis does not begin at zero, and says so."""
FAR = 1000.0
"""Where the usual values are so many times apart, the axis is logarithmic, and says so."""
ODD = 4.0
"""A value so many times larger than nearly all others is drawn at the upper end, with its number."""
USUAL = 0.9
"""The share of values that the axis is made for in any case."""
_LARGE = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))


@dataclass(frozen=True, slots=True)
class ValueAxis:
    """Gives the height of a value between `bottom` and `top`, in pixels; `ticks` are round numbers on it.

    Values beyond its ends are put at these.
    """

    low: float
    high: float
    bottom: float
    top: float
    ticks: tuple[float, ...]
    logarithmic: bool = False

    def y(self, value: float) -> float:
        """Give the height of a value."""
        low, high = self._scaled(self.low), self._scaled(self.high)
        at = self._scaled(min(max(value, self.low), self.high))
        return self.bottom - (at - low) / (high - low) * (self.bottom - self.top)

    def _scaled(self, value: float) -> float:
        return log10(value) if self.logarithmic else value


def value_axis(values: Iterable[float], bottom: float, top: float) -> ValueAxis:
    """Give an axis for values, of which there must be one."""
    known = sorted(values)
    usual = known[ceil(USUAL * len(known)) - 1]
    known = [value for value in known if usual <= 0 or value <= ODD * usual]
    low, high = known[0], known[-1]
    if low > 0 and usual > FAR * low:
        first, last = floor(log10(low)), ceil(log10(high))
        powers = range(first, last + 1, max(1, (last - first) // 5))
        return ValueAxis(10.0**first, 10.0**last, bottom, top, tuple(10.0**power for power in powers), True)
    if low > NEAR * high and high > low:
        margin = (high - low) * 0.2
        low, high = low - margin, high + margin
    else:
        low, high = min(low, 0.0), max(high, 0.0)
    if low == high:
        high = low + 1.0
    size = _round_step((high - low) / 4)
    low, high = floor(low / size) * size, ceil(high / size) * size
    count = round((high - low) / size)
    return ValueAxis(low, high, bottom, top, tuple(low + size * number for number in range(count + 1)))


def _round_step(rough: float) -> float:
    power = 10.0 ** floor(log10(rough))
    return power * next(step for step in (1, 2, 2.5, 5, 10) if rough <= step * power * 1.0001)


def number_in_short(value: float) -> str:
    """Write a number for an axis or a label: "1,037", "6.8", "20 billion"."""
    for size, name in _LARGE:
        if abs(value) >= size:
            return f"{value / size:,.4g} {name}"
    return f"{value:,.12g}" if abs(value) >= 1 else f"{value:.3g}"
