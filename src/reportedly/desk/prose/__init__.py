"""What is known, in sentences for people: the question, the headline, the lead, the body, what has changed.

Functions of a dossier alone; every sentence carries the words of the pages that it rests on.
"""
