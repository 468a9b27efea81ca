"""The ways out of the form: each real button is pressed, and what leaves passes the check byte for byte, in its own place."""

from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
import yaml
from delat import passes
from playwright.sync_api import Page, Route, expect
from skrivare import answer

ROOT = Path(__file__).parents[2]
REPO = "https://github.com/exempelbanken/exempelbanken"
MAIL = {"epost": "exempelbanken@regionen.se", "namn": "Redaktionen", "svarstid": "fem arbetsdagar"}
BY_HAND = "Ladda ner eller kopiera"
MOST = 7_500  # bytes of an address


def sheet(name: str) -> dict[str, Any]:
    return yaml.safe_load((ROOT / "tests" / "data" / "formular" / "blad" / f"{name}.yml").read_text(encoding="utf-8"))


@pytest.fixture
def filled(page: Page, go) -> Callable[..., str]:
    """Fill in the form with a sheet, on a site with other settings where some are given; return the file's path."""

    def fill_in(name: str, **settings: str) -> str:
        def changed(route: Route) -> None:
            data = route.fetch().json()
            route.fulfill(json=data | {"ut": data["ut"] | settings})

        page.route("**/formular.json", changed)
        page.context.route("https://github.com/**", lambda route: route.fulfill(body="GitHub"))
        page.context.grant_permissions(["clipboard-read", "clipboard-write"])
        go("bidra/formular/")
        task = sheet(name)
        answer(page, task["svar"])
        expect(page.get_by_text("Klart att skicka.")).to_be_visible()
        return task["fil"]

    return fill_in


def opened(page: Page, name: str) -> str:
    """Press a link and return the address of the page that opens in a new tab."""
    with page.expect_popup() as popup:
        page.get_by_role("link", name=name).click()
    address = popup.value.url
    popup.value.close()
    return address


def downloaded(page: Page, name: str) -> tuple[str, bytes]:
    with page.expect_download() as download:
        page.get_by_role("button", name=name, exact=True).click()
    return download.value.suggested_filename, Path(download.value.path()).read_bytes()


def headings(page: Page) -> list[str]:
    return page.locator("[data-fraga=skicka] h3").all_inner_texts()


def said(page: Page, text: str) -> None:
    expect(page.locator("[data-fraga=skicka] [role=status]").filter(has_text=text)).to_be_visible()


def test_github_gets_a_new_file_filled_in(page: Page, filled, bank: Path):
    path = filled("svalov")
    address = opened(page, "Öppna GitHub med texten ifylld")
    said(page, "ligger förslaget på GitHub")
    assert len(address.encode()) < MOST
    parts = urlsplit(address)
    assert f"https://{parts.netloc}{parts.path}" == f"{REPO}/new/main"
    given = {key: value for key, (value,) in parse_qs(parts.query, strict_parsing=True).items()}
    assert given.keys() == {"filename", "value"}
    assert given["filename"] == path
    passes(bank, given["filename"], given["value"].encode())
    assert downloaded(page, "Ladda ner filen") == (Path(path).name, given["value"].encode())


def test_a_text_too_long_for_an_address_is_uploaded(page: Page, filled, bank: Path):
    path = filled("parlasning", mest="2000")
    expect(page.get_by_role("link", name="Öppna GitHub med texten ifylld")).to_have_count(0)
    name, content = downloaded(page, "1. Ladda ner filen")
    folder = opened(page, "2. Öppna uppladdningen").removeprefix(f"{REPO}/upload/main/")
    assert f"{folder}/{name}" == path
    passes(bank, path, content)
    said(page, "ligger förslaget på GitHub")


def test_a_change_goes_by_the_clipboard_to_the_file_itself(page: Page, go, bank: Path):
    page.context.route("https://github.com/**", lambda route: route.fulfill(body="GitHub"))
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    go("bidra/formular/?exempel=helsingborg-skolfam")
    expect(page.get_by_text("Exemplet är öppnat.")).to_be_visible()
    page.get_by_label("Arbetssätt", exact=True).press_sequentially("Vi börjar alltid med barnet. ")
    expect(page.get_by_text("Klart att skicka.")).to_be_visible()
    page.get_by_role("button", name="1. Kopiera texten").click()
    said(page, "Texten är kopierad")
    text = page.evaluate("navigator.clipboard.readText()")
    assert "Vi börjar alltid med barnet." in text
    path = opened(page, "2. Öppna filen på GitHub").removeprefix(f"{REPO}/edit/main/")
    assert (ROOT / path).is_file()
    passes(bank, path, text.encode())
    said(page, "ligger ändringen på GitHub")


def test_a_mail_is_short_and_the_file_is_saved_beside_it(page: Page, filled, bank: Path):
    path = filled("sigtuna", **MAIL)
    expect(page.get_by_text(f"Till Redaktionen, {MAIL['epost']}.")).to_be_visible()
    asked: list[str] = []
    session = page.context.new_cdp_session(page)
    session.send("Page.enable")
    session.on("Page.frameRequestedNavigation", lambda event: asked.append(event["url"]))
    name, content = downloaded(page, "Spara filen och öppna mejlet")
    said(page, "Bifoga den i mejlet")
    said(page, "Räkna med svar inom fem arbetsdagar.")
    passes(bank, path, content)
    (address,) = asked
    assert len(address) < 2_000
    assert address.startswith(f"mailto:{MAIL['epost']}?subject=")
    told = unquote(address)
    assert sheet("sigtuna")["svar"]["Rubrik"] in told
    assert name in told
    assert path in told


def test_a_copy_is_the_file_to_the_byte(page: Page, filled, bank: Path):
    path = filled("karlskrona")
    page.get_by_role("button", name="Kopiera texten", exact=True).click()
    said(page, "Texten är kopierad")
    text = page.evaluate("navigator.clipboard.readText()")
    _, content = downloaded(page, "Ladda ner filen")
    assert text.encode() == content
    passes(bank, path, content)


@pytest.mark.parametrize(
    ("settings", "shown"),
    [
        ({}, ["Lägg in på GitHub", BY_HAND]),
        ({"repo": ""}, [BY_HAND]),
        (MAIL | {"repo": ""}, ["Skicka med e-post", BY_HAND]),
        (MAIL, ["Skicka med e-post", "Lägg in på GitHub", BY_HAND]),
    ],
    ids=["repository", "nothing", "mail", "both"],
)
def test_a_way_that_is_not_set_is_not_shown(page: Page, filled, settings: dict[str, str], shown: list[str]):
    filled("mellantvang", **settings)
    assert headings(page) == shown
    none = page.get_by_text("Den här webbplatsen har ingen adress att skicka till ännu.")
    expect(none).to_have_count(int(shown == [BY_HAND]))
