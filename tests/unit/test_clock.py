"""A day begins at midnight in Stockholm, wherever the machine stands."""

import subprocess
import sys
from datetime import UTC, date, datetime

import pytest

from exempelbank import clock
from exempelbank.errors import SetupError

_TODAY = "from exempelbank.clock import today; print(today())"


@pytest.mark.parametrize(
    ("instant", "day"),
    [
        ("2026-11-21T22:59:59", "2026-11-21"),
        ("2026-11-21T23:00:00", "2026-11-22"),
        ("2026-11-21T23:30:00", "2026-11-22"),
        ("2026-07-01T21:59:59", "2026-07-01"),  # two hours in summer
        ("2026-07-01T22:00:00", "2026-07-02"),
        ("2026-03-28T22:59:59", "2026-03-28"),  # the night before summer time begins is still an hour
        ("2026-03-28T23:00:00", "2026-03-29"),
        ("2026-03-29T22:00:00", "2026-03-30"),  # and the night after two
        ("2026-10-24T22:00:00", "2026-10-25"),
        ("2026-10-25T22:59:59", "2026-10-25"),
        ("2026-10-25T23:00:00", "2026-10-26"),
        ("2026-12-31T23:30:00", "2027-01-01"),
    ],
)
def test_the_day_is_swedish(instant, day, monkeypatch):
    moment = datetime.fromisoformat(instant).replace(tzinfo=UTC)
    assert clock.today(moment) == date.fromisoformat(day)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(moment.timestamp())))
    assert clock.today() == date.fromisoformat(day)


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "America/Los_Angeles", "UTC"])
def test_the_machines_zone_is_of_no_matter(zone, monkeypatch):
    monkeypatch.setenv("TZ", zone)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(datetime(2026, 11, 21, 23, 30, tzinfo=UTC).timestamp())))
    told = subprocess.run([sys.executable, "-c", _TODAY], capture_output=True, text=True, check=True)
    assert told.stdout == "2026-11-22\n"


@pytest.mark.parametrize("empty", ["", " "])
def test_an_empty_instant_is_none(empty, monkeypatch):
    before = clock.today(datetime.now(UTC))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", empty)
    assert before <= clock.today() <= clock.today(datetime.now(UTC))


@pytest.mark.parametrize("wrong", ["abc", "-1", "1e99", "1.5", "1_0", "²", "9" * 5000, "253402300799", "0x10"])
def test_what_is_no_instant_is_told(wrong, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", wrong)
    with pytest.raises(SetupError, match=r"SOURCE_DATE_EPOCH är ”.*till exempel 1764115200") as told:
        clock.today()
    assert len(str(told.value)) < 250


@pytest.mark.parametrize("instant", ["0", "1", "946684800", "4102444800", "32503680000"])
def test_a_clock_that_cannot_be_right_is_told(instant, monkeypatch):
    moment = datetime.fromtimestamp(int(instant), UTC)
    with pytest.raises(
        SetupError, match=rf"^Datorns klocka säger att det är den {moment.year}-\d\d-\d\d\. Det kan inte stämma"
    ):
        clock.today(moment)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", instant)
    with pytest.raises(SetupError, match=r"^Miljövariabeln SOURCE_DATE_EPOCH säger att det är den"):
        clock.today()
