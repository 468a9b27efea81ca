"""The form's preview says what the built page says, of every example, and is shown on a sheet as it will be printed."""

from collections.abc import Callable
from io import BytesIO

import pytest
from delat import broken
from playwright.sync_api import Page, expect
from pypdf import PdfReader

# What a contributor writes, as a tree of elements: names, classes, texts, and where links and pictures lead.
_COMPARE = """async () => {
  const script = document.querySelector("script[type=module]").src;
  const load = (name) => import(new URL(name, script).href);
  const [{ previewOf }, { loadParser }, { readFile }, { makeFile }, { fetchJson, at }] = await Promise.all(
    ["formular/visning/ruta.js", "formular/visning/markdown.js", "formular/las.js", "formular/fil.js", "hamta.js"].map(load));
  await loadParser();
  const right = () => true;
  const [data, known, addresses] = [await fetchJson(at("formular"), right), await fetchJson(at("visning"), right), await fetchJson(at("adresser"), right)];
  known.titlar = new Map(addresses);
  const parts = ["h1", ".ex-marken", ".ex-exempel__plats", ".ex-ingress", ".ex-ursprung > strong", ".ex-rutor", ".ex-brodtext"];
  const left = ".ex-ikon, .ex-relaterat, .ex-brev, section:has(> #ruta-anpassning), section:has(> #visning-anpassning)"; // others' adaptations stand there too;
  const isBlock = (node) => /^(?:div|dl|dt|dd|h\\d|header|hr|li|ol|p|pre|section|t\\w+|ul)$/.test(node.localName ?? "");
  const tree = (node, base) => {
    const kept = [...node.childNodes].filter((child) => child.nodeType < 4 && !(child.matches?.(left)));
    const loose = kept.some(isBlock); // what stands between blocks is no text
    const inside = [];
    for (const child of kept) {
      const text = child.nodeType === Node.TEXT_NODE ? child.data.replace(/\\s+/g, " ") : null;
      if (text === null) inside.push(tree(child, base));
      else if (typeof inside.at(-1) === "string") inside.push((inside.pop() + text).replace(/\\s+/g, " "));
      else if (!(loose && text === " ")) inside.push(text);
    }
    const [first, last] = [inside[0], inside.at(-1)];
    if (isBlock(node) && typeof first === "string") inside[0] = first.trimStart();
    if (isBlock(node) && typeof last === "string") inside[inside.length - 1] = inside.at(-1).trimEnd();
    const told = ["start", "tabindex", "alt", "title"].filter((name) => node.hasAttribute(name)).map((name) => `${name}=${node.getAttribute(name)}`);
    for (const name of ["href", "src"]) if (node.hasAttribute(name)) told.push(`${name}=${new URL(node.getAttribute(name), base).href}`);
    return [[node.localName, ...node.classList, ...told].join(" "), ...inside.filter((one) => one !== "")];
  };
  const told = (root, base) => parts.flatMap((part) => [...root.querySelectorAll(part)].map((found) => JSON.stringify(tree(found, base))));
  const differ = [];
  let count = 0;
  for (const [address] of addresses.filter(([address]) => /^exempel\\/.+/.test(address) && !address.includes("sida/"))) {
    const base = new URL(address, new URL("../../", location.href)).href;
    const [text, html] = await Promise.all([fetch(`${base}exempel.txt`), fetch(base)].map(async (asked) => (await asked).text()));
    const { answers } = readFile(text, data);
    answers.fil = address.split("/")[1];
    const made = previewOf(makeFile(answers, data, "2026-11-28"), { answers, data }, known);
    const built = new DOMParser().parseFromString(html, "text/html").querySelector("article");
    const [here, there] = [[made.className, ...told(made, base)], [built.className, ...told(built, base)]];
    count += 1;
    here.concat(there.length > here.length ? there.slice(here.length) : []).forEach((one, place) => {
      if (one !== there[place]) differ.push([address, one, there[place]]);
    });
  }
  return { count, differ };
}"""


def test_the_preview_of_every_example_says_what_its_page_says(page: Page, go: Callable[..., None]):
    go("bidra/formular/")
    found = page.evaluate(_COMPARE)
    assert found["count"] > 80
    assert found["differ"][:3] == []


_BREACHES = "globalThis.brott = []; addEventListener('securitypolicyviolation', e => brott.push(`${e.violatedDirective} ${e.blockedURI}`))"
_ROGUE = "<img src=x onerror=alert(1)> [fälla](javascript:alert(1)) och\n\n| a | b |\n|:-:|--:|\n| 1 | **2** |"


def test_the_preview_follows_what_is_written_and_holds_to_the_policy(page: Page, go: Callable[..., None]):
    page.add_init_script(_BREACHES)
    go("bidra/formular/")
    assert page.evaluate("typeof globalThis.markdownit") == "undefined"  # fetched by those who open the preview
    page.get_by_role("button", name="Förhandsvisa sidan").click()
    preview = page.get_by_role("region", name="Förhandsvisning")
    expect(preview.get_by_role("heading", name="Rubriken saknas")).to_be_visible()
    page.get_by_label("Rubrik", exact=True).fill("Mer tid med <b>barnen</b>")
    expect(preview.locator("h1")).to_have_text("Mer tid med <b>barnen</b>")
    page.get_by_label("Arbetssätt", exact=True).fill(_ROGUE)
    expect(preview.locator("td strong")).to_have_text("2")
    expect(preview.get_by_text("[fälla](javascript:alert(1))")).to_be_visible()
    assert preview.locator("img, script, b, [style]").count() == 0
    assert page.evaluate("brott") == []
    page.get_by_role("button", name="Stäng förhandsvisningen").click()
    expect(preview).to_be_hidden()
    expect(page.get_by_role("button", name="Förhandsvisa sidan")).to_be_focused()


@pytest.mark.parametrize("width", [320, 1280])
def test_the_sheet_is_an_a4_as_it_is_printed(page: Page, go: Callable[..., None], width: int):
    page.set_viewport_size({"width": width, "height": 800})
    go("bidra/formular/?exempel=helsingborg-skolfam")
    page.get_by_role("button", name="Förhandsvisa sidan").click()
    expect(page.locator(".ex-visning h1")).to_be_visible()
    assert broken(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.get_by_role("button", name="Visa på A4").click()
    expect(page.get_by_role("heading", name="Så ser det ut på papper")).to_be_focused()
    expect(page.get_by_text("Ryms på ett A4.")).to_be_visible()
    sheet = page.locator(".ex-visning__blad").bounding_box()
    assert sheet is not None
    assert sheet["height"] / sheet["width"] == pytest.approx(297 / 210, abs=0.01)
    expect(page.get_by_label("Rubrik", exact=True)).to_be_hidden()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert broken(page) == []
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Visa på A4")).to_be_focused()
    expect(page.get_by_label("Rubrik", exact=True)).to_be_visible(visible=True)


def test_what_is_printed_is_the_preview_on_one_sheet(page: Page, go: Callable[..., None]):
    go("bidra/formular/?exempel=helsingborg-skolfam")
    page.get_by_role("button", name="Förhandsvisa sidan").click()
    expect(page.locator(".ex-visning h1")).to_be_visible()
    pdf = PdfReader(BytesIO(page.pdf(prefer_css_page_size=True)))
    text = " ".join(sheet.extract_text() for sheet in pdf.pages)
    assert len(pdf.pages) == 1
    assert "Så är exemplet uppföljt" in text
    assert "Förhandsvisa" not in text
    assert "Vad gjorde ni?" not in text


def test_when_the_preview_does_not_come_the_reader_can_ask_again(page: Page, go: Callable[..., None]):
    go("bidra/formular/")
    page.route("**/markdown-it.min.js*", lambda route: route.abort())
    page.get_by_role("button", name="Förhandsvisa sidan").click()
    again = page.get_by_role("button", name="Försök igen")
    again.wait_for()
    page.unroute("**/markdown-it.min.js*")
    again.click()
    expect(page.get_by_role("heading", name="Rubriken saknas")).to_be_visible()
