"""Give each verb of WordNet 3.0 that its texts use with the verbs and nouns that tell the same, in plain forms.

usage: build_related.py WORDNET_DICT_FOLDER > src/reportedly/stories/data/related.tsv

A verb has the verbs of its first three meanings, those just below and above the first one that are told little
otherwise, and the nouns of acts, events, states and communication that are made from any of these.
A noun in the very form of another verb has mostly another meaning: "process", for "sue".
"""

import re
import sys
from pathlib import Path

FILES = {"n": "noun", "v": "verb"}
TELLING = {"04", "10", "11", "19", "22", "26"}
"""The kinds of nouns that tell what happens: act, communication, event, phenomenon, process, state."""
FORM = re.compile(r"[a-z]+( [a-z]+)?$")
NARROW = 12
"""Meanings in the texts of WordNet up to which a wider verb tells no more than the narrower one."""
COMMON = 10
"""Meanings in those texts from which on a verb has too many to tell the same as another: "call", "make"."""

LICENCE = """\
Made from WordNet 3.0 by tools/build_related.py. The licence of WordNet, which holds for this file:
This software and database is being provided to you, the LICENSEE, by Princeton University under the following
license. By obtaining, using and/or copying this software and database, you agree that you have read, understood,
and will comply with these terms and conditions.:
Permission to use, copy, modify and distribute this software and database and its documentation for any purpose and
without fee or royalty is hereby granted, provided that you agree to comply with the following copyright notice and
statements, including the disclaimer, and that the same appear on ALL copies of the software, database and
documentation, including modifications that you make for internal use or for distribution.
WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved.
THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES,
EXPRESS OR IMPLIED. BY WAY OF EXAMPLE, BUT NOT LIMITATION, PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR
WARRANTIES OF MERCHANT-ABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE OF THE LICENSED SOFTWARE,
DATABASE OR DOCUMENTATION WILL NOT INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR OTHER RIGHTS.
The name of Princeton University or Princeton may not be used in advertising or publicity pertaining to distribution
of the software and/or database. Title to copyright in this software, database and any associated documentation
shall at all times remain with Princeton University and LICENSEE agrees to preserve same.
verb	verbs	nouns"""


class WordNet:
    """The meanings of words: their synonyms and pointers, and the meanings of each word, the most used first."""

    def __init__(self, folder: Path) -> None:
        self.meanings = {}
        self.of = {}
        self.used = {}
        for pos, name in FILES.items():
            for row in self._rows(folder / f"data.{name}"):
                last = 4 + 2 * int(row[3], 16)
                words = [word.lower().replace("_", " ") for word in row[4:last:2]]
                pointers = [row[at : at + 4] for at in range(last + 1, last + 1 + 4 * int(row[last]), 4)]
                self.meanings[pos, row[0]] = words, pointers, row[1]
            for row in self._rows(folder / f"index.{name}"):
                pointers = int(row[3])
                word = row[0].replace("_", " "), pos
                self.of[word], self.used[word] = row[6 + pointers :], int(row[5 + pointers])

    @staticmethod
    def _rows(path: Path) -> list[list[str]]:
        lines = path.read_text(encoding="latin1").splitlines()
        return [line.split("|")[0].split() for line in lines if not line.startswith("  ")]

    def means(self, word: str, pos: str, meaning: str, within: int) -> bool:
        return meaning in self.of.get((word, pos), [])[:within]

    def alike(self, verb: str) -> tuple[list[str], list[str]]:
        verbs, nouns = {}, {}
        for rank, meaning in enumerate(self.of[verb, "v"][:3]):
            words, pointers, _ = self.meanings["v", meaning]
            verbs |= dict.fromkeys(word for word in words if word != verb and self.means(word, "v", meaning, 3))
            for symbol, other, pos, places in pointers:
                if pos not in FILES:
                    continue
                found, _, kind = self.meanings[pos, other]
                noun = found[int(places[2:], 16) - 1]
                if symbol == "+" and pos == "n" and kind in TELLING and self.means(noun, "n", other, 4):
                    nouns[noun] = None
                if rank == 0 and pos == "v" and symbol == "~":
                    narrower = (word for word in found if self.means(word, "v", other, 1))
                    verbs |= dict.fromkeys(word for word in narrower if self.used[word, "v"])
                if rank == 0 and pos == "v" and symbol == "@":
                    wider = (word for word in found if self.means(word, "v", other, 2))
                    verbs |= dict.fromkeys(word for word in wider if self.used[word, "v"] < NARROW)
        verbs = [word for word in verbs if FORM.match(word) and self.used[word, "v"] < COMMON]
        return verbs, [word for word in nouns if FORM.match(word) and (word == verb or (word, "v") not in self.of)]


def main() -> None:
    wordnet = WordNet(Path(sys.argv[1]))
    print("\n".join(f"# {line}" for line in LICENCE.splitlines()))
    for verb, pos in sorted(wordnet.of):
        if pos == "v" and FORM.match(verb) and wordnet.used[verb, "v"]:
            verbs, nouns = wordnet.alike(verb)
            if verbs or nouns:
                print(verb, ";".join(verbs), ";".join(nouns), sep="\t")


if __name__ == "__main__":
    main()
