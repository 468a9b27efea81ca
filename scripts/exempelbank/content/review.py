"""How long a review counts."""

from datetime import date

REVIEW_MONTHS = 24


def review_by(granskad: date) -> date:
    """Return the last day a review counts: 24 months on (29 February becomes 28)."""
    day = 28 if (granskad.month, granskad.day) == (2, 29) else granskad.day
    return date(granskad.year + REVIEW_MONTHS // 12, granskad.month, day)
