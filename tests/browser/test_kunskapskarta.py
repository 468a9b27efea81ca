"""The map of knowledge in a browser: every number is the number that its search shows."""

from playwright.sync_api import Page, expect

# Asks the search's own modules, as its page does, for the address that each cell leads to.
_COUNT = """async () => {
  const js = document.querySelector('script[type=module]').src.replace(/main\\.js.*/, '');
  const [{ readState }, { choose, readSelection }, { at, fetchJson }] = await Promise.all(['sok/adress', 'sok/urval', 'hamta'].map(name => import(`${js}${name}.js`)));
  const selection = readSelection(await fetchJson(at('urval'), ({ sidor }) => sidor));
  const pages = selection.pages.map(id => ({ id }));
  return [...document.querySelectorAll('.ex-kunskap td a')].map(link => {
    const state = readState(new URL(link.href).search);
    return [link.getAttribute('href'), Number(link.textContent.match(/\\d+(?= exempel$)/)[0]), choose(pages, state.chosen, selection).length];
  });
}"""


def test_every_cell_has_the_number_that_its_search_finds(page: Page, go):
    go("kunskapskarta/")
    cells = page.evaluate(_COUNT)
    assert len(cells) == 6 * page.locator(".ex-kunskap tr:has(td)").count() > 200
    assert [cell for cell in cells if cell[1] != cell[2]] == []
    assert {cell[1] for cell in cells} >= {0, 1, 2}


def test_a_cell_leads_to_its_examples_and_an_empty_one_says_so(page: Page, go):
    for size in ("3", "0"):
        go("kunskapskarta/")
        cell = page.locator(f".ex-kunskap a[href*=uppfoljning][class$='--{size}']").first
        count = cell.evaluate("link => link.textContent.match(/\\d+ exempel$/)[0]")
        assert (count == "0 exempel") == (size == "0")
        cell.click()
        expect(page.locator("[data-antal]")).to_have_text(count if size != "0" else "Inget exempel")
        assert page.locator("[data-val] .ex-val__ett").count() == 2
    expect(page.get_by_role("heading", name="Inget exempel stämmer")).to_be_visible()


def test_the_map_is_read_as_a_table(page: Page, go):
    go("kunskapskarta/")
    table = page.get_by_role("table", name="Antal exempel efter ämne")
    assert table.get_by_role("columnheader").count() >= 7
    row = table.get_by_role("row", name="Skolfrånvaro")
    expect(row.get_by_role("rowheader")).to_have_text("Skolfrånvaro")
    expect(row.get_by_role("link", name="Skolfrånvaro, granskat utifrån:")).to_have_count(1)
