"""The readers' edition: the stories of a store as a news site of plain files.

Store to values (`gather`), values to files (`render`), files to a folder (`place`).
"""
