"""The bank as open data under /data/: records and the formats they are written in, what describes them, and the page."""
