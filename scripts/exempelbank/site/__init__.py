"""The finished site: every generated file, templates and assets, and the way to its place on the disk."""
