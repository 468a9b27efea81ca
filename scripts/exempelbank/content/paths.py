"""Where the files lie that are no pages of their own, relative to the root."""

TAGS_FILE, BEHOV_FILE, LAGRUM_FILE = "exempel/taggar.yml", "exempel/behov.yml", "exempel/lagrum.yml"
UPPDRAG_FILE, BORTTAGNA_FILE = "exempel/uppdrag.yml", "exempel/borttagna.yml"
LIST_FILES = (TAGS_FILE, BEHOV_FILE, LAGRUM_FILE, UPPDRAG_FILE, BORTTAGNA_FILE)
