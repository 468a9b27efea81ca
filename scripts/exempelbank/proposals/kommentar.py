"""The one comment on a proposal: what is wrong and how to mend it, or that it is ready to be read by an editor."""

from collections.abc import Iterator, Sequence

from exempelbank.check.report import by_file, markdown, summary_line
from exempelbank.content.findings import has_errors
from exempelbank.proposals.rapport import Rapport, Sida

MARK = "<!-- exempelbanken:kontroll -->"
_LIMIT = 60_000  # GitHub takes 65,536 characters
_MOST_SHOWN = 40
_CUT = "\nAllt får inte plats här. Resten står i kontrollens sammanfattning.\n"


def comment(rapport: Rapport, run: str, *, passed: bool) -> str:
    """Return the comment in Markdown, with nothing of a contributor's read as markup.

    ``run`` is the address of the run, and ``passed`` whether it ended well: both from GitHub and not from the account.
    """
    parts = [MARK, *_told(rapport, run, passed=passed)]
    text = "\n".join([*parts, ""])
    if len(text) <= _LIMIT:
        return text
    return text[:_LIMIT].rpartition("\n")[0] + "\n" + _CUT


def _told(rapport: Rapport, run: str, *, passed: bool) -> Iterator[str]:
    if has_errors(list(rapport.fynd)):
        yield "## Det finns något att rätta"
        yield f"\n{summary_line(rapport.fynd)} Fel måste rättas, varningar är råd."
        yield "Ändra filen i ditt förslag och spara. Då kontrolleras den igen, och den här texten byts ut.\n"
    elif not passed:
        yield "## Kontrollen blev inte klar"
        yield f"\nVi hittade inga fel i dina filer, men något annat gick fel. [Se vad som hände]({run}). Du behöver inte göra något: redaktionen tittar på det.\n"
    else:
        yield "## Klart för granskning"
        yield "\nKontrollen hittade inga fel. Nu läser en redaktör.\n"
    yield from _pages(rapport.sidor)
    yield f"[Se hur sidorna blir: hämta förhandsvisningen]({run}#artifacts) (filen `forhandsvisning`, packa upp den och öppna `index.html`).\n"
    yield from by_file(rapport.fynd)
    yield "Kör du fast? Skriv en kommentar här, så hjälper vi till."


def _pages(pages: Sequence[Sida]) -> Iterator[str]:
    """Yield the pages as a table: in a list, a title could begin with what Markdown takes for a rule or a list of its own."""
    if pages:
        yield from ("| Sidor i förslaget |", "| --- |")
        yield from (f"| {markdown(page.titel)} |" for page in pages[:_MOST_SHOWN])
        yield from ([f"| och {len(pages) - _MOST_SHOWN} till |"] if len(pages) > _MOST_SHOWN else [])
        yield ""
