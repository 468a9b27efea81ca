"""The report as one web page that needs nothing besides: styles and pictures are in it."""

from html import escape

from exempelbank.prose.text import slugify
from exempelbank.reports.chart import svg
from exempelbank.reports.document import Block, Bullets, Document, Grid, Heading, Para, Picture, Ref, Strong, Text

_STYLE = """\
body { color: #16211f; font: 1.0625rem/1.55 "Atkinson Hyperlegible Next", system-ui, sans-serif; margin: 0 auto; max-width: 46rem; padding: 1.5rem 1rem 4rem; }
h1, h2, h3 { line-height: 1.2; } h1 { font-size: 1.9rem; margin-bottom: 0.25rem; } h2 { border-top: 1px solid #d5dcd8; margin-top: 2.5rem; padding-top: 1.5rem; }
.under { color: #4a5a56; font-size: 1.125rem; margin-top: 0; } a { color: #0b5a5e; } li { margin-block: 0.4rem; }
.rulla { overflow-x: auto; } table { border-collapse: collapse; font-size: 1rem; margin-block: 1rem; } caption { font-weight: 700; padding-bottom: 0.5rem; text-align: start; }
th, td { border-bottom: 1px solid #d5dcd8; padding: 0.4rem 0.9rem 0.4rem 0; text-align: start; vertical-align: top; } tbody th { font-weight: 400; }
thead th { border-bottom: 2px solid #6f7f7a; } .tal td, .tal thead th + th { font-variant-numeric: tabular-nums; text-align: end; } svg { max-width: 24rem; width: 100%; }
@media print { body { font-size: 10pt; max-width: none; padding: 0; } thead { display: table-header-group; } tr, svg { break-inside: avoid; } h2, h3 { break-after: avoid; } }
"""


def render(document: Document) -> bytes:
    """Return the page."""
    body = "\n".join(_block(block) for block in document.blocks)
    return f"""\
<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(document.title)}</title>
<meta name="description" content="{escape(document.subtitle)}">
<meta name="author" content="{escape(document.publisher)}">
<meta name="dcterms.date" content="{document.day.isoformat()}">
<style>
{_STYLE}</style>
</head>
<body>
<main>
<h1>{escape(document.title)}</h1>
<p class="under">{escape(document.subtitle)}</p>
{body}
</main>
</body>
</html>
""".encode()


def _block(block: Block) -> str:
    match block:
        case Heading():
            level = block.level + 1
            return f'<h{level} id="{slugify(block.text)}">{escape(block.text)}</h{level}>'
        case Para():
            return f"<p>{_text(block.text)}</p>"
        case Bullets():
            items = "\n".join(f"<li>{_text(item)}</li>" for item in block.items)
            return f"<ul>\n{items}\n</ul>"
        case Grid():
            return _grid(block)
        case Picture():
            return svg(block.chart)


def _grid(grid: Grid) -> str:
    head = "".join(f'<th scope="col">{escape(title)}</th>' for title in grid.head)
    rows = "\n".join(
        f'<tr><th scope="row">{_text(first)}</th>{"".join(f"<td>{_text(cell)}</td>" for cell in rest)}</tr>'
        for first, *rest in grid.rows
    )
    kind = ' class="tal"' if grid.numbers else ""
    return (
        f'<div class="rulla" tabindex="0" role="group" aria-label="{escape(grid.caption)}">\n<table{kind}>\n<caption>{escape(grid.caption)}</caption>\n'
        f"<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}\n</tbody>\n</table>\n</div>"
    )


def _text(text: Text) -> str:
    return "".join(_part(part) for part in text)


def _part(part: str | Ref | Strong) -> str:
    match part:
        case Ref():
            return f'<a href="{escape(part.url)}">{escape(part.text)}</a>'
        case Strong():
            return f"<strong>{escape(part.text)}</strong>"
        case _:
            return escape(part)
