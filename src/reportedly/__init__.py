"""Reportedly follows what is reported to who said it first, and keeps a dossier for every developing story."""

__version__ = "0.1.0"
