"""A proposal's way from a contributor to the site: what it touches, what the editors and the contributor are told of it."""
