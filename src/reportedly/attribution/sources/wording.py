"""The words by which sources are told apart: numbers, pronouns, papers, bodies, ties."""

from __future__ import annotations

import re

from reportedly.model.statement import Basis

NUMBERS = dict(zip("one two three four five six seven eight nine ten eleven twelve".split(), range(1, 13), strict=True))
PAIRED = {"both": 2, "neither": 2, "either": 2, "dozen": 12}
ROUGHLY = frozenset("least about roughly some nearly almost more over around approximately up most".split())
ANYBODY = frozenset(
    "majority minority third quarter half most few pair duo trio anyone anybody someone somebody nobody one none adult"
    " kid guy teen toddler".split()
)
"""Somebody, or two or three, and no body of many."""
EVERYBODY = frozenset({"everyone", "everybody"})
ONE = frozenset({"a", "an", "another", "one", "this", "that", "every", "each"})
BACK = frozenset({"one", "another", "some", "two", "three", "several", "many", "others", "both", "he", "she", "they"})
PRONOUNS = frozenset("he she they it who which that him her them i we his hers their theirs its my our".split())
SUBJECT_OF = {"his": "he", "her": "she", "their": "they", "its": "it"}
"""The pronoun of who has what a possessive says: "their claims" are what they say."""
THEY = frozenset({"they", "them", "their", "theirs"})
OF_THINGS = frozenset(
    "owner co-owner operator captain skipper crew master manager insurer charterer driver pilot tenant landlord".split()
)
"""Whom ships, planes, plants and houses have, and no state: "its owner"."""
PLURAL_PRONOUNS = frozenset({"they", "them", "we", "their", "theirs", "our"})
BELONGING = frozenset({"by", "at", "of", "from", "for", "in", "with", "on", "inside", "to"})
SITE = re.compile(r"(?i)^[\w-]+(?:\.[\w-]+)*\.(?:com|net|org|info|news|tv|co\.[a-z]{2}|[a-z]{2})$")
"""A name that is the address of a site: "Example.com"."""

SPEAKING_FOR = frozenset(
    "office ministry government administration department campaign team staff company firm party lawyer attorney aide"
    " adviser advisor manager agent wife husband widow son daughter brother sister family".split()
)
"""What of a person speaks for that person, or for the body that he or she heads."""

CALLED = frozenset(
    "agency newspaper daily broadcaster network magazine channel website company firm group government".split()
)
ARTICLES = frozenset("the a an both neither nor either and its their".split())
GUARDS = frozenset({"coast", "national", "border", "revolutionary", "presidential", "republican"})
IN_PUBLIC = frozenset("statement briefing conference teleconference update presser release communique bulletin".split())
"""Where officials speak for their body."""
TIED = frozenset({"the", "this", "both", "its", "their"})
STATE_BODIES = frozenset(
    "police army navy military government ministry parliament senate fire coastguard intelligence authority agency "
    "bureau directorate command nasa unicef unhcr usgs noaa nato un fbi cia fema fda cdc".split()
)
OF_STATE = frozenset("government state city county town ministry prosecution crown commonwealth parliament".split())
"""Whose lawyer speaks for the state."""
COLLECTIVES = frozenset({"staff", "personnel", "media", "crew", "public", "press"})
OF_NEWS = frozenset(
    {"agency", "service", "site", "website", "source", "outlet", "organisation", "organization", "report"}
)
COVERING = frozenset({"news", "media", "press", "newspaper", "local"})
ANY = frozenset(
    "some several many other earlier recent previous initial early unconfirmed conflicting various multiple numerous "
    "further subsequent more these those the such".split()
)
SEEING = frozenset({"eyewitness", "witness"})
COUNTED = frozenset(NUMBERS) | {"a", "an", "some", "several", "many", "another"}
PERSONAL = frozenset("he she his her him himself herself".split())
TITLES = frozenset(
    "mr mrs ms miss dr mr. mrs. ms. dr. sir dame prof prof. lord lady prince princess king queen".split()
)
SHOWING = frozenset({"show", "indicate", "demonstrate", "reveal", "suggest", "read", "depict", "document", "state"})
PEOPLE_END = ("ans", "ists", "ers", "ors", "ats", "ees")
HEARSAY = frozenset({"claim", "allegation", "assertion", "gossip", "hearsay", "chatter", "wisdom"})
"""What is said by nobody, where nobody is named beside it: "according to a claim that went round"."""
TIDINGS = frozenset({"information", "info", "word"})
"""What comes from people whom nobody names, unless it is told who gave it: "according to unconfirmed information"."""
PAPERS = frozenset("newspaper newspapers daily tabloid broadsheet weekly magazine broadcaster newswire".split())
NAMED_DOCUMENTS = frozenset(
    "act constitution treaty charter protocol accord accords covenant statute amendment bill resolution directive"
    " declaration code report papers files manifesto bible quran".split()
)
"""The last words of names of documents."""
POLLS = frozenset({"poll", "polling", "survey", "study"})
REPORTERS = frozenset({"reporter", "correspondent", "journalist", "photographer"})
DEMANDING = frozenset({"protester", "demonstrator", "participant", "attendee", "visitor", "tourist", "student"})
"""Those who are witnesses where they tell what they saw, and else only want or think something."""

WRITINGS = frozenset({"report", "article", "story", "column", "editorial", "piece", "interview"})
DEFINITE = frozenset({"the", "this", "that", "these", "those"})
REPRESENTATIVES = frozenset({"lawyer", "attorney", "agent", "manager", "publicist", "representative", "client"})
LAWYERS = frozenset({"lawyer", "attorney", "counsel", "barrister"})
POSTED = frozenset({"post", "posting", "tweet", "message", "meme", "clip", "thread"})
FORGED = frozenset(
    "fake faked forged doctored bogus fabricated fraudulent hoax spoof spoofed counterfeit manipulated photoshopped"
    " falsified phoney phony sham deepfake purported unverified unauthenticated".split()
)
"""What is said of a document that is not what it gives itself out to be: nobody vouches for what it says."""
PLATFORMS = frozenset(
    "facebook x twitter instagram tiktok telegram whatsapp reddit weibo youtube threads bluesky vkontakte".split()
) | {"truth social"}
BODIES = frozenset({Basis.OUTLET, Basis.ORGANISATION, Basis.DOCUMENT})
UNNAMED = frozenset({Basis.ANONYMOUS, Basis.WITNESS})
INDIVIDUALS = frozenset({Basis.PERSON, Basis.OFFICIAL, Basis.ANONYMOUS, Basis.WITNESS})
PEOPLE = frozenset({Basis.ANONYMOUS, Basis.WITNESS, Basis.OFFICIAL})
