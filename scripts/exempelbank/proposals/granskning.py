"""Which texts are due for a new review, county by county, for the issue that says so once a month."""

from datetime import date

from exempelbank.check.report import markdown
from exempelbank.content.review import review_by
from exempelbank.prose.phrases import day, number_of
from exempelbank.prose.text import sort_key
from exempelbank.relations.index import Index


def overdue(index: Index, today: date) -> str:
    """Return the texts whose review has run out, oldest first in each county, in Markdown; "" where none has.

    A text of several counties stands under each of them.
    """
    due: dict[str, list[tuple[date, str, str]]] = {}
    late = [entry for entry in index.active if review_by(entry.data.granskad) < today]
    for entry in late:
        for lan in index.counties(entry):
            due.setdefault(lan.namn, []).append((entry.data.granskad, entry.data.titel, entry.file))
    if not due:
        return ""
    lines = [
        f"{number_of(len(late), 'text', 'texter')} ska granskas igen. En granskning gäller i 24 månader.",
        "Läs igenom, rätta det som har ändrats och skriv dagens datum efter `granskad:`.",
        "",
    ]
    for name in sorted(due, key=sort_key):
        lines += [f"### {markdown(name)}", "", "| Granskad | Text | Fil |", "| --- | --- | --- |"]
        lines += [f"| {day(when)} | {markdown(title)} | {markdown(file)} |" for when, title, file in sorted(due[name])]
        lines.append("")
    return "\n".join(lines)
