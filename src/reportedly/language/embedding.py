"""What the engine's networks make of a word without its neighbours, made once for each different word of a batch.

A third of the work that turns words into vectors looks at one word alone, and two words in three of a batch of news
stand in it already. The vectors are the same to the bit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

import numpy as np

if TYPE_CHECKING:
    from thinc.types import Ragged


def embed_each_word_once(network: Any) -> None:
    """Change the layers of a network that look at one word alone so that they are given no word twice."""
    from thinc.model import Model

    for layer in list(network.walk()):
        if [each.name for each in layer.layers[:2]] == ["extract_features", "list2ragged"]:
            layer.layers[2:-1] = [Model("each_word_once", _once, layers=layer.layers[2:-1])]


def _once(model: Any, words: Ragged, is_train: bool) -> tuple[Ragged, Any]:  # noqa: ARG001
    from thinc.types import Ragged

    features = np.ascontiguousarray(words.data)
    as_bytes = features.view(f"V{features.strides[0]}").ravel()
    _, first, at = np.unique(as_bytes, return_index=True, return_inverse=True)
    vectors: Any = features[first]
    for layer in model.layers:
        vectors = layer.predict(vectors)
    return Ragged(vectors[at], words.lengths), _not_for_training


def _not_for_training(_: Any) -> NoReturn:
    raise NotImplementedError("the engine is only read with")
