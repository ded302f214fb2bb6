"""Story and furniture out of a page: HTML, plain text as scraped, or a story already cut out."""

from reportedly.extract.options import Options
from reportedly.extract.reading import extract

__all__ = ["Options", "extract"]
