"""Warnings about what programs leave in a text that was pasted: wrapped addresses, bullets, tables and notes."""

from collections.abc import Iterator

from exempelbank.check.family import RuleFamily
from exempelbank.content import besked, tracking
from exempelbank.content.declarations import paragraph
from exempelbank.content.document import Document
from exempelbank.content.findings import Edit, Finding
from exempelbank.content.kinds import Innehall
from exempelbank.prose import pasted
from exempelbank.prose.text import shorten

FAMILY = RuleFamily("Inklistrad text")

SPARNING = FAMILY.warning(
    "adress-sparning",
    "En adress är den som läsaren kommer till, utan mejlprogrammets omväg och utan tillägg som räknar klick.",
    "Omvägen slutar fungera, och den talar om vem som har följt länken.",
    bad=paragraph("Läs mer i [rapporten](https://www.lund.se/rapport?utm_source=nyhetsbrev)."),
    good=paragraph("Läs mer i [rapporten](https://www.lund.se/rapport)."),
)
INTERN = FAMILY.warning(
    "adress-intern",
    "En adress går att öppna för alla, inte bara inne i kommunens nät.",
    "Läsare i andra kommuner kommer annars inte fram.",
    bad=paragraph("Läs mer i [rutinen](https://intranat.lund.se/rutin)."),
    good=paragraph("Läs mer i [rutinen](https://www.lund.se/rutin)."),
)
PUNKT = FAMILY.warning(
    "inklistrad-lista",
    "En punktlista har ett streck, `-`, först på varje rad.",
    "Tecken som • kommer från Word. Då blir listan ett enda stycke på sidan.",
    bad=paragraph("• Barnen fick vänta.\n• Familjerna fick vänta."),
    good=paragraph("- Barnen fick vänta.\n- Familjerna fick vänta."),
)
TABELL = FAMILY.warning(
    "inklistrad-tabell",
    "En tabell har lodstreck mellan rutorna.",
    "Tabbar kommer från Word eller Excel. På sidan blir de mellanslag, och raderna flyter ihop.",
    bad=paragraph("År\tVäntan\n2020\t12 veckor\n2022\t6 veckor"),
    good=paragraph("| År | Väntan |\n| --- | --- |\n| 2020 | 12 veckor |\n| 2022 | 6 veckor |"),
)
NOT = FAMILY.warning(
    "inklistrad-not",
    "Det som stod i en not står i texten, inom parentes, eller bland källorna.",
    "Noter följer inte med till sidan: siffran leder ingenstans.",
    bad=paragraph("Väntan blev kortare.[1]\n\n[1] Enligt årsrapporten 2023."),
    good=paragraph("Väntan blev kortare (enligt årsrapporten 2023)."),
)


@FAMILY.every
def addresses(doc: Document[Innehall]) -> Iterator[Finding]:
    """Addresses lead straight to what anyone can open. Varning: ``…safelinks.protection.outlook.com/?url=…``."""
    for number, line in doc.lines_with(tracking.MAY_BE_ADDRESS):
        for match in tracking.ADDRESS.finditer(line):
            url, place = match.group(), (number, match.start() + 1)
            right = tracking.bare(url)
            if right != url:
                words = besked.OMVAG.words(written=shorten(url, 50), right=right)
                yield doc.finding(place, SPARNING, *words, (url, right))
            elif tracking.is_inside(url):
                yield doc.finding(place, INTERN, *besked.INTERN.words(written=shorten(url, 50)))


@FAMILY.every
def lists_and_tables(doc: Document[Innehall]) -> Iterator[Finding]:
    """Lists and tables are Markdown. Varning: lines that begin with •, and columns between tabs."""
    lines = doc.front.body.split("\n")
    outside = pasted.outside_code(lines)
    items = [pasted.bullet_at(lines, number) if outside[number] else None for number in range(len(lines))]
    number = 0
    while number < len(lines):
        end = number
        while end < len(lines) and items[end] is not None:
            end += 1
        if end > number:
            words = besked.PUNKT.words(example=shorten(items[number] or "", 40))
            edit = _edit(doc, number, lines[number:end], [item or "" for item in items[number:end]])
            yield doc.finding(doc.in_body(number + 1), PUNKT, *words, edit)
        number = max(end, number + 1)
    if "\t" in doc.front.body:
        yield from _tables(doc, lines, outside)


def _tables(doc: Document[Innehall], lines: list[str], outside: list[bool]) -> Iterator[Finding]:
    for start, end in pasted.tables(lines):
        if all(outside[start:end]):
            table = pasted.as_table(lines[start:end])
            fix = f"Skriv lodstreck mellan rutorna, och en rad med streck under den första: {table[1]}"
            yield doc.finding(
                doc.in_body(start + 1),
                TABELL,
                "Tabellen är inklistrad med tabbar.",
                fix,
                _edit(doc, start, lines[start:end], table),
            )


def _edit(doc: Document[Innehall], start: int, old: list[str], new: list[str]) -> Edit:
    return Edit(*doc.in_body(start + 1), "\n".join(old), "\n".join(new))


@FAMILY.every
def footnotes(doc: Document[Innehall]) -> Iterator[Finding]:
    """Notes stand in the text. Varning: ``[1] Årsrapporten`` below a text with ``[1]`` in it."""
    for mark, (number, text) in pasted.notes(doc.front.body.split("\n")).items():
        words = besked.NOT.words(mark=mark, note=shorten(text.rstrip("."), 60))
        yield doc.finding(doc.in_body(number + 1), NOT, *words)
