"""Words for writings that tell something, and for what is not so or not real of them, as parts of patterns."""

WRITING = (
    r"(?:messages?|videos?|letters?|posts?|photos?|pictures?|images?|recordings?|audio|documents?|e-?mails?|clips?"
    r"|memos?|quotes?|quotations?|statements?|tweets?|screenshots?|deep-?fakes?)"
)
"""What can be forged."""
FORGED = (
    r"(?:fake[ds]?|hoax(?:es)?|forger(?:y|ies)|forged|fabricat(?:ed|ions?)|bogus|made up|invented|doctored|deep-?fakes?"
    r"|manipulated|(?:ai|computer)[- ]generated|generated (?:by|with) (?:ai|artificial intelligence))"
)
NOT_SO = (
    r"(?:false|untrue|not true|not correct|wrong|a lie|lies|nonsense|baseless|an invention|unfounded|groundless"
    rf"|(?:a )?{FORGED})"
)
