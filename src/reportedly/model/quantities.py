"""What figures are of: the topics of sums of money and percentages, by the words that stand beside them."""

from __future__ import annotations

from functools import cache

from reportedly.model.tables import rows

PER_SHARE = "per share"
"""The topic of a sum that is told for each share."""

SHARE_PRICE = "share price"
"""The topic of a sum that a share costs."""
IN_FAVOUR, AGAINST, ABSTAINED, CAST, NEEDED = "in favour", "against", "abstained", "cast", "needed"
"""What counted votes are: of one side or the other, of neither, of all who voted; or how many it takes."""
RATES = {"prime": "prime rate", "mortgage": "mortgage rate", "deposit": "deposit rate", "savings": "savings rate"}
"""Words before "rate" that make it another one than that of the central bank."""

CURRENCIES = {
    "dollars": "USD", "dollar": "USD", "euros": "EUR", "euro": "EUR", "pounds": "GBP", "yen": "JPY", "yuan": "CNY",
    "rupees": "INR", "roubles": "RUB", "rubles": "RUB", "won": "KRW", "francs": "CHF", "dirhams": "MAD",
    "hryvnia": "UAH", "hryvnias": "UAH", "shekels": "ILS", "lira": "TRY", "rand": "ZAR", "kronor": "SEK",
    "kroner": "NOK", "zlotys": "PLN", "złoty": "PLN", "złotys": "PLN", "forints": "HUF", "pesos": "MXN", "reais": "BRL",
    "riyals": "SAR", "dinars": "KWD", "baht": "THB", "ringgit": "MYR", "rupiah": "IDR", "naira": "NGN",
    "franc": "CHF", "pound": "GBP", "rupee": "INR", "rouble": "RUB", "ruble": "RUB", "peso": "MXN", "crowns": "SEK",
}  # fmt: skip
"""What money is called, and its code."""
OF_A_LAND = {
    ("Canadian", "dollar"): "CAD", ("Australian", "dollar"): "AUD", ("Hong Kong", "dollar"): "HKD",
    ("New Zealand", "dollar"): "NZD", ("Singapore", "dollar"): "SGD", ("Danish", "kroner"): "DKK",
    ("Norwegian", "crown"): "NOK", ("Danish", "crown"): "DKK", ("Czech", "crown"): "CZK", ("Egyptian", "pound"): "EGP",
    ("Pakistani", "rupee"): "PKR", ("Argentine", "peso"): "ARS", ("Philippine", "peso"): "PHP",
    ("Chilean", "peso"): "CLP", ("Colombian", "peso"): "COP", ("Tunisian", "dinar"): "TND", ("Iraqi", "dinar"): "IQD",
}  # fmt: skip
"""Names of money that several states use, where the state stands before them."""


@cache
def topics(quantity: str) -> dict[str, str]:
    """Give the topic that each word stands for beside a figure of that quantity; empty where it needs none."""
    found: dict[str, str] = {}
    for row in rows("figure_topics.tsv"):
        if row[0] == quantity:
            found |= dict.fromkeys(row[2].split(), row[1])
    return found
