"""Count in how many pages of English Wikinews (CC BY 2.5) each term stands, as background for placing new pages.

usage: build_frequencies.py WIKINEWS.csv.gz ... > src/reportedly/stories/data/frequencies.tsv
"""

import csv
import gzip
import sys
from collections import Counter

from reportedly.stories.likeness import fingerprint

from reportedly.model.article import Article
from reportedly.model.page import Outcome, OutcomeKind
from reportedly.model.reading import Reading

FEWEST = 4
"""Pages a term must stand in to be listed: rarer ones are as good as new."""


def main() -> None:
    csv.field_size_limit(10_000_000)
    pages: Counter[str] = Counter()
    count = 0
    for path in sys.argv[1:]:
        with gzip.open(path, "rt", encoding="utf8") as handle:
            for row in csv.DictReader(handle):
                article = Article(id=row["url"], text=row["text"], title=row["title"])
                pages.update(fingerprint(Reading(Outcome(OutcomeKind.READ), article, row["date"])).counts.keys())
                count += 1
    print("# In how many pages of English Wikinews (CC BY 2.5), 2019 to 2021, a term stands; * is the number of pages.")
    print(f"*\t{count}")
    for term, seen in sorted(pages.items()):
        if seen >= FEWEST:
            print(f"{term}\t{seen}")


if __name__ == "__main__":
    main()
