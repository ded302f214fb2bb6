"""Compile the list of words that news in English writes in lower case, from CSV files of English Wikinews (CC BY 2.5).

usage: build_common_words.py WIKINEWS.csv.gz ... > src/reportedly/language/data/common_words.txt
"""

import csv
import gzip
import re
import sys
from collections import Counter

WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
SENTENCE_START = re.compile(r"(?:^|[.!?:;\"“”\n(]\s*)$")


def counts(rows: list[dict[str, str]]) -> tuple[Counter[str], Counter[str]]:
    """Count how often each word stands in lower case and capitalised, the first words of sentences left out."""
    low: Counter[str] = Counter()
    high: Counter[str] = Counter()
    for row in rows:
        for found in WORD.finditer(row["text"]):
            word = found[0]
            if word.islower():
                low[word] += 1
            elif not SENTENCE_START.search(row["text"][max(0, found.start() - 3) : found.start()]):
                high[word.lower()] += 1
    return low, high


def main() -> None:
    csv.field_size_limit(10_000_000)
    rows = []
    for path in sys.argv[1:]:
        with gzip.open(path, "rt", encoding="utf8") as handle:
            rows.extend(csv.DictReader(handle))
    low, high = counts(rows)
    print("# Words written in lower case at least 19 times in 20 in English Wikinews (CC BY 2.5), 2019 to 2021.")
    for word in sorted(word for word, seen in low.items() if len(word) > 1 and seen >= 19 * high[word]):
        print(word)


if __name__ == "__main__":
    main()
