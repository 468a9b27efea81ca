"""The one place that looks at the clock; below the adapters the day is an argument."""

import os
from datetime import UTC, date, datetime


def today() -> date:
    """Return the day to judge dates by: SOURCE_DATE_EPOCH where it is set (reproducible-builds.org), else today."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    return datetime.fromtimestamp(int(epoch), UTC).date() if epoch else datetime.now().astimezone().date()
