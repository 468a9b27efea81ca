"""Where the files lie that are no pages of their own, relative to the root."""

TAGS_FILE = "exempel/taggar.yml"
