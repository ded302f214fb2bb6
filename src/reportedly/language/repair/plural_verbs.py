"""Headlines whose verb the parser takes for a plural: "Minister signs decree to ban veils", "Court orders release".

It is given the headline with the verb in the past, which is no plural, and its words stand afterwards as they were.
"""

from __future__ import annotations

from reportedly.language.trees import Tree

_IRREGULAR = {
    "bids": "bid",
    "bursts": "burst",
    "cuts": "cut",
    "deals": "dealt",
    "draws": "drew",
    "drives": "drove",
    "fights": "fought",
    "hits": "hit",
    "leads": "led",
    "leaves": "left",
    "meets": "met",
    "rides": "rode",
    "runs": "ran",
    "sets": "set",
    "shoots": "shot",
    "sinks": "sank",
    "strikes": "struck",
    "wins": "won",
}
_REGULAR = frozenset(
    "accords acts aids aims alarms answers appeals approaches attacks attempts awards backs bans bars battles"
    " benefits bills blames blasts blocks blows bombs boosts bows breaches calls campaigns cancels challenges"
    " charges checks claims clashes closes clubs contacts contracts controls counters courts crashes credits crosses"
    " damages dates delays demands deploys designs dies divides doubles drafts drops ends endorses exits experiences"
    " exploits explores exports extends fails faces files fines fires flips floods forces forms frees funds gains"
    " grants grounds halts hands harbors heads hosts imports increases injures interviews invites issues joins jails"
    " judges kills lands launches licenses lifts links lists loans lowers marks marches masks matches moves murders"
    " names notes objects offers opens orders outlaws pardons parks passes permits phones plans pledges plots posts"
    " prices probes produces promises proposes protests pulls pushes questions quizzes raids rallies ranks rants"
    " rates records recalls refuses releases remarks rents repeals replaces reports requests rescues reserves"
    " resigns restores results retreats returns reverses reviews rewards risks rivals rocks rules sacks sanctions"
    " scores scraps seals searches seeks shares shelves shifts ships signals signs slams snubs sparks stages stamps"
    " stops storms strips studies sues suffers supplies supports surges surveys suspends swaps swears tackles talks"
    " tanks targets taxes teams tests threatens tips tops tours trades transfers treats tries triggers triumphs"
    " trusts turns urges uses vetoes visits votes vows walks wants warns welcomes works wounds yields".split()
)
_ONE = frozenset(
    "minister president premier chancellor judge court jury tribunal government parliament senate congress council"
    " mayor governor king queen prince princess pope bishop chief boss army navy union company firm bank club team man"
    " woman boy girl teenager student worker driver pilot officer official lawyer attorney lawmaker senator deputy"
    " ambassador envoy leader commander general ruler regulator agency ministry committee commission board panel party"
    " group star singer actor actress director player coach manager owner gunman suspect bomber author scientist study"
    " report lawsuit storm hurricane bomb fire explosion ship ferry train plane bus".split()
)
"""Words for one who does something: "judge orders" is a clause where "steel orders" are orders."""
_BINDING = frozenset("pledges promises refuses swears threatens vows".split())
"""What a name does before "to": "Kremlin pledges to go", where "Norvik plans to go" may be plans."""
_NOUNS = frozenset({"NN", "NNP"})
_MAIN = frozenset({"VBZ", "VBD", "MD"})


def in_the_past(text: str, tree: Tree) -> tuple[str, int] | None:
    """Give a headline with what may be its verb in the past, and the number of that word."""
    for at in range(1, len(tree.words) - 1):
        if _may_be_its_verb(tree, at):
            start = tree.starts[at]
            return text[:start] + _past(tree.words[at]) + text[start + len(tree.words[at]) :], at
    return None


def as_it_is_written(tree: Tree, at: int, plain: Tree) -> Tree | None:
    """Give what was parsed in the past with the words of the headline; None where that makes no better sense."""
    told = tree.tags[at] in ("VBD", "VBN") and tree.deps[at] in ("ROOT", "ccomp", "conj", "parataxis")
    doer = [under for under, head in enumerate(tree.heads) if head == at and tree.deps[under] == "nsubj"]
    if not told or not doer or doer[0] > at or len(tree.words) != len(plain.words):
        return None
    tags = list(tree.tags)
    tags[at] = "VBZ"
    return tree._replace(words=plain.words, starts=plain.starts, tags=tags)


def _past(word: str) -> str:
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    stem = word[:-2] if word.endswith(("ches", "shes", "sses", "xes", "zzes", "oes")) else word[:-1]
    if stem.endswith("ie"):
        return stem[:-2] + "ied"
    return stem + ("d" if stem.endswith("e") else "ed")


def _may_be_its_verb(tree: Tree, at: int) -> bool:
    word, before = tree.words[at], tree.words[at - 1].lower()
    if tree.tags[at] not in ("NNS", "NNPS") or (word not in _IRREGULAR and word not in _REGULAR):
        return False
    if tree.tags[at - 1] not in _NOUNS and before not in _ONE and not tree.tags[at - 1].startswith("JJ"):
        return False
    person = any(name.label == "PERSON" and name.last == at for name in tree.names)
    one = person or before in _ONE
    main = [each for each, (tag, dep) in enumerate(zip(tree.tags, tree.deps, strict=True)) if _is_main(tag, dep)]
    if person and all(each > at and tree.words[each - 1] == "," for each in main):
        return True  # "Ann Roe surveys yard, calls for aid": the second of two deeds has no subject of its own
    if any(tree.tags[each] in _MAIN for each in main):
        return False
    bound = word in _BINDING and tree.tags[at + 1] == "TO"
    named = any(name.last == at for name in tree.names) and (bound or tree.tags[at + 1] not in ("IN", "TO"))
    return one or (named and not main)


def _is_main(tag: str, dep: str) -> bool:
    return tag in ("VBZ", "VBD", "VBP", "MD", "VBN", "VB") and dep in ("ROOT", "ccomp", "aux")
