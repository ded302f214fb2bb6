"""Pages from files, folders, standard input, addresses and feeds; their bytes are kept as they came."""

from reportedly.ingest.network import Network
from reportedly.ingest.no_page import NoPageError
from reportedly.ingest.options import Options
from reportedly.ingest.posting import post
from reportedly.ingest.sources import pages

__all__ = ["Network", "NoPageError", "Options", "pages", "post"]
