"""The list of sources: what each text of the bank rests on, as a table."""

import csv
import io
from collections.abc import Iterator

from exempelbank.content.bank import Bank
from exempelbank.content.groups import Kalla, keys_of
from exempelbank.exports.oppna.tabell import DELIMITER, cell

_BOM = "\ufeff"


def render(bank: Bank) -> bytes:
    """Return one row a source, by file, with every field that a source has."""
    out = io.StringIO()
    out.write(_BOM)
    writer = csv.writer(out, delimiter=DELIMITER, lineterminator="\r\n")
    writer.writerow(["fil", *keys_of(Kalla)])
    for file, source in sorted(_sources(bank), key=lambda item: item[0]):
        values = source.model_dump(mode="json", by_alias=True)
        writer.writerow([file, *(cell(values[key]) for key in keys_of(Kalla))])
    return out.getvalue().encode()


def _sources(bank: Bank) -> Iterator[tuple[str, Kalla]]:
    for entries in (bank.exempel, bank.metoder, bank.handelser):
        yield from ((entry.file, source) for entry in entries for source in entry.data.kallor)
