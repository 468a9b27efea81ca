"""What the unit tests share."""

from datetime import date
from pathlib import Path

import pytest

from exempelbank.check.run import check
from exempelbank.relations.index import Index

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def index() -> Index:
    """The project's own bank, indexed. Read only."""
    return Index(check(ROOT, date(2026, 12, 1)).bank)
