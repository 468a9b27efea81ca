"""Where the machine has its temporary files, and how the folder of ours there is named."""

import tempfile
from pathlib import Path

WORKPLACE = "exempelbanken-visa-"  # the folder that serve has while it runs (site.serving)


def folder() -> Path:
    """Return the machine's folder for temporary files, also while serve has one of its own, which ends with it."""
    usual = Path(tempfile.gettempdir())
    own = next((parent for parent in usual.parents if parent.name.startswith(WORKPLACE)), None)
    return own.parent if own else usual
