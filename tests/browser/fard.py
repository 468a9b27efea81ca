"""A contributor's way by keyboard alone, from the start page to a sent example; counted as it goes."""

from pathlib import Path

from delat import started, tab_to
from playwright.sync_api import Download, Page, expect
from skrivare import choose, onward, step, tick, write

TITLE = "Mer tid med barnen: så gör vi i Lund"
SUMMARY = "Två socialsekreterare åker alltid ut tillsammans. Tiden med barnen ökade på två år."
FILE = "exempel/skane/mer-tid-med-barnen-sa-gor-vi-i-lund.md"
# Every key that is pressed and every letter that is typed, on all pages of a tab.
COUNT = """
const more = count => { sessionStorage.tangenter = count + Number(sessionStorage.tangenter ?? 0); };
const writes = target => target.matches?.('textarea, input:not([type=checkbox], [type=radio])');
addEventListener('keydown', event => { if (event.key.length > 1 || !writes(event.target)) more(1); }, true);
addEventListener('beforeinput', event => more((event.data ?? '').length), true);
"""


def to_the_form(page: Page) -> None:
    """Go from the start page to the form."""
    page.goto("")
    started(page)
    for name, address in (("Bidra", "**/bidra/"), ("Formuläret", "**/bidra/formular/")):
        tab_to(page, page.get_by_role("link", name=name, exact=True), 400)
        page.keyboard.press("Enter")
        page.wait_for_url(address)
        started(page)
    expect(page.get_by_label("Rubrik", exact=True)).to_be_attached()


def first_five(page: Page) -> None:
    """Answer what stands first: what it is, where, about what, and why."""
    write(page, "Rubrik", TITLE)
    onward(page)
    write(page, "Sammanfattning", SUMMARY)
    onward(page)
    write(page, "Kommuner", "lund")
    page.keyboard.press("Enter")
    onward(page)
    write(page, "Ämnen", "barnr")
    page.keyboard.press("Enter")
    onward(page)
    write(page, "Utgångsläge", "Barnen fick vänta länge.")


def the_rest(page: Page) -> None:
    """Answer the other questions, from where the first five ended."""
    onward(page)
    write(page, "Arbetssätt", "Vi åker ut två och två.")
    onward(page)
    tick(page, "Vet inte: Resultat")
    onward(page)
    write(page, "Barnens delaktighet", "Barnen valde platsen.")
    onward(page)
    choose(page, "Läge", "Pågår")
    onward(page)
    choose(page, "Vad har gjorts?", "Egna erfarenheter")
    onward(page)
    choose(page, "Vem berättar?", "Vi som arbetar så här")
    write(page, "Vem kan läsaren fråga?", "Enheten för barn och unga")
    write(page, "Er gemensamma e-postadress", "barnochunga@lund.se")
    while step(page).get_attribute("data-fraga") != "skicka":
        onward(page)
    expect(page.get_by_text("Klart att skicka.")).to_be_visible()


def sent(page: Page) -> Download:
    """Save the file by keyboard, which is the last step that does not need another's service."""
    with page.expect_download() as download:
        tab_to(page, page.get_by_role("button", name="Ladda ner filen"))
        page.keyboard.press("Enter")
    assert download.value.suggested_filename == Path(FILE).name
    return download.value
