"""Answers to proposals: "turned down the offer", "walked away from the deal", "accepted the invitation".

Most turns of a story are told so, without the word of the event. An answer is of the matter that the page tells and
whose sides answer; it is held by who answers, as a statement of his.
"""

from reportedly.events.answering.telling import with_answers

__all__ = ["with_answers"]
