"""The one place that looks at the clock; below the adapters the day is an argument.

The bank is Swedish: its days begin and end at midnight in Stockholm, wherever the machine stands.
"""

import os
from datetime import UTC, date, datetime, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from exempelbank.errors import SetupError

_ZONE = "Europe/Stockholm"
_EXAMPLE = "1764115200"
# No day of the bank lies outside: it was begun after the first, and archives (ZIP) know no year after 2107.
_FIRST, _LAST = date(2018, 1, 1), date(2099, 12, 31)


def today(now: datetime | None = None) -> date:
    """Return the Swedish day to judge dates by: of ``now``, else of SOURCE_DATE_EPOCH, else of this moment.

    SOURCE_DATE_EPOCH (reproducible-builds.org) is a number of seconds since 1970; empty is as if it were not set. Raises
    SetupError where it is no such number, and where the day cannot be right: a machine whose clock has stopped would find
    every date of the bank wrong, and one far ahead would call every text overdue.
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "").strip()
    moment = now or (_instant(epoch) if epoch else datetime.now(UTC))
    try:
        day = moment.astimezone(_sweden()).date()
    except OverflowError as error:
        raise _wrong(epoch) from error
    if not _FIRST <= day <= _LAST:
        told = "Miljövariabeln SOURCE_DATE_EPOCH säger" if epoch and now is None else "Datorns klocka säger"
        raise SetupError(f"{told} att det är den {day}. Det kan inte stämma. Rätta dagen och försök igen.")
    return day


def stamp() -> str:
    """Return this moment in Sweden, as it is told to a person: 2026-11-22 10:32:05."""
    return datetime.now(UTC).astimezone(_sweden()).strftime("%Y-%m-%d %H:%M:%S")


def _instant(epoch: str) -> datetime:
    if not (epoch.isascii() and epoch.isdigit()):
        raise _wrong(epoch)
    try:
        return datetime.fromtimestamp(int(epoch), UTC)
    except (OverflowError, ValueError, OSError) as error:  # a year that no calendar has
        raise _wrong(epoch) from error


def _wrong(epoch: str) -> SetupError:
    return SetupError(
        f"Miljövariabeln SOURCE_DATE_EPOCH är ”{epoch[:40]}”. Den ska vara antalet sekunder sedan år 1970, "
        f"till exempel {_EXAMPLE}. Ta bort den, så gäller dagens datum."
    )


def _sweden() -> tzinfo:
    try:
        return ZoneInfo(_ZONE)
    except ZoneInfoNotFoundError as error:  # Windows has no time zones of its own
        raise SetupError(f"Datorn känner inte tidszonen {_ZONE}. Installera paketet tzdata: kör make site.") from error
