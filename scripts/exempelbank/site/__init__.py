"""The finished site: every file of it, its templates and assets, and how it is put in the place of the one before."""
