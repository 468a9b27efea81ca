"""The account's figures on our own bank, to the last one: counted here from the files themselves, by other code."""

import csv
import re
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
import yaml

from exempelbank.check.run import check
from exempelbank.relations.index import Index
from exempelbank.reports import svar
from exempelbank.reports.counting import count
from exempelbank.reports.period import Period

ROOT = Path(__file__).parents[2]
FIRST, LAST = "2018-01-01", "2026-11-25"
PURPOSES = ("placerade barn", "utsatta områden", "barnrätt", "kompetens och stabilitet")
LEVELS = {
    "ingen": "inte-uppfoljt", "erfarenhet": "egna-erfarenheter", "mätt": "egna-matningar", "extern": "granskat-utifran",
    "jämförelse": "utvarderat-med-jamforelsegrupp",
}  # fmt: skip
AGES = {"05-ar": (0, 5), "612-ar": (6, 12), "1317-ar": (13, 17), "1825-ar": (18, 25)}
SIZES = {"under-10000": 0, "10000": 10_000, "20000": 20_000, "50000": 50_000, "100000": 100_000}


def _yaml(text: str):
    return yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 - texts only


def _slug(text: str) -> str:
    plain = text.lower().translate(str.maketrans("åäöé", "aaoe")).replace("–", "")
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


@pytest.fixture(scope="module")
def files() -> dict[str, dict]:
    """The examples put in during the period, as their files have it, by slug; drafts are no examples yet."""
    found = {}
    for path in sorted((ROOT / "exempel").glob("*/*.md")):
        front = _yaml(path.read_text(encoding="utf-8").split("---\n")[1])
        if FIRST <= front["publicerad"] <= LAST and front.get("status") != "utkast":
            found[path.stem] = front
    assert len(found) > 50
    return found


@pytest.fixture(scope="module")
def register() -> list[dict[str, str]]:
    with (ROOT / "scripts/exempelbank/data/kommuner.csv").open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def tags() -> dict[str, dict]:
    return {tag["namn"]: tag for tag in _yaml((ROOT / "exempel/taggar.yml").read_text(encoding="utf-8"))["taggar"]}


@pytest.fixture(scope="module")
def places(files, register) -> dict[str, tuple[set[str], set[str]]]:
    """Each example's municipalities (codes) and counties (names)."""
    by_form = {form: row for row in register for form in (row["namn"], row["kommunkod"], f"{row['namn']} kommun", f"{row['namn']}s kommun")}  # fmt: skip
    found = {}
    for slug, front in files.items():
        rows = [by_form[name] for name in front.get("kommuner", [])]
        given = {name if name.endswith("län") else f"{name} län" for name in front.get("län", [])}
        assert given <= {row["lan"] for row in register}
        found[slug] = ({row["kommunkod"] for row in rows}, given or {row["lan"] for row in rows})
    return found


@pytest.fixture(scope="module")
def figures(files):
    index = Index(check(ROOT, date(2026, 12, 1)).bank)
    made = count(index, date.fromisoformat(LAST), Period(date.fromisoformat(FIRST), date.fromisoformat(LAST)))
    assert {entry.slug for entry in made.entries} == set(files)
    return made


def _purposes(front: dict, tags: dict[str, dict]) -> set[str]:
    return {purpose for name in front["taggar"] for purpose in tags[name].get("syfte", [])}


def _counted(table, *, zeros: bool = False) -> dict[str, int]:
    return {row.key: row.count for row in table.rows if row.count or zeros}


def test_purposes_with_follow_up(figures, files, tags):
    for item, purpose in zip(figures.purposes, (*PURPOSES, None), strict=True):
        own = {s: f for s, f in files.items() if (purpose in _purposes(f, tags) if purpose else not _purposes(f, tags))}
        assert set(item.row.members) == set(own), purpose
        levels = Counter(_slug(front["uppföljning"]["nivå"]) for front in own.values())
        assert {row.key: row.count for row in item.levels if row.count} == levels
        directions = Counter(
            _slug(f["uppföljning"]["riktning"]) for f in own.values() if "riktning" in f["uppföljning"]
        )
        assert {row.key: row.count for row in item.directions if row.count} == directions
        assert item.followed.count == sum(n for level, n in levels.items() if level != "ingen")
        assert item.measured.count == levels["matt"] + levels["extern"] + levels["jamforelse"]


def test_follow_up(figures, files):
    expected = Counter(LEVELS[front["uppföljning"]["nivå"]] for front in files.values())
    expected["okant"] = sum("uppföljning" in front.get("okänt", []) for front in files.values())
    assert _counted(figures.tables["uppfoljning"]) == +expected
    directions = (front["uppföljning"].get("riktning") for front in files.values())
    assert _counted(figures.tables["riktning"]) == Counter(_slug(code) for code in directions if code)


def test_ages_years_and_state(figures, files):
    ages = Counter()
    for front in files.values():
        span = front.get("ålder")
        ages["okant"] += span is None
        for group, (first, last) in AGES.items():
            ages[group] += bool(span) and any(
                first <= year <= last for year in range(int(span["från"]), int(span["till"]) + 1)
            )
    assert _counted(figures.tables["alder"]) == +ages
    assert _counted(figures.tables["startar"]) == Counter(front.get("startår", "okant") for front in files.values())
    words = {"planerat": "planerat", "pågående": "pagar", "avslutat": "avslutat", "okänt": "okant-i-dag"}
    assert _counted(figures.tables["lage"]) == Counter(words[front["läge"]] for front in files.values())
    newest = (max((s["år"] for s in front.get("källor", []) if "år" in s), default="okant") for front in files.values())
    assert _counted(figures.tables["kallor"]) == Counter(newest)


def test_tags_and_equality(figures, files):
    assert _counted(figures.tables["tagg"]) == Counter(
        _slug(name) for front in files.values() for name in front["taggar"]
    )
    own = [front for front in files.values() if "jämställdhet" in front["taggar"]]
    expected = Counter(method for front in own for method in front.get("metoder", []))
    expected |= {"alla": len(own), "utan-metod": sum(not front.get("metoder") for front in own)}
    assert _counted(figures.tables["jamstalldhet"]) == +Counter(expected)


def test_points_of_the_plan(figures, files):
    points = _yaml((ROOT / "exempel/uppdrag.yml").read_text(encoding="utf-8"))["punkter"]
    for area in {point["område"] for point in points}:
        expected = Counter()
        whole = set()
        for point in (point for point in points if point["område"] == area and point.get("utanför") != "ja"):
            tags = set(point.get("taggar", []))
            found = {
                slug for slug, front in files.items()
                if point["id"] in front.get("uppdrag", []) or (tags and tags <= set(front["taggar"]))
            }  # fmt: skip
            expected[point["id"]] = len(found)
            whole |= found
        assert _counted(figures.tables[f"plan-{_slug(area)}"]) == +(expected | Counter(hela=len(whole)))


def test_places(figures, files, places, register, tags):
    counties = Counter(_slug(name) for _, lan in places.values() for name in lan)
    assert _counted(figures.tables["lan"]) == counties
    group_of = {row["kommunkod"]: row["kommungrupp2023_namn"] for row in register}
    groups = Counter(_slug(name) for codes, _ in places.values() for name in {group_of[code] for code in codes})
    groups["okant"] = sum(not codes for codes, _ in places.values())
    assert _counted(figures.tables["kommungrupp"]) == +groups
    for line in figures.matrix:
        own = [front for slug, front in files.items() if line.title in places[slug][1]]
        assert line.total.count == len(own)
        expected = [sum(purpose in _purposes(front, tags) for front in own) for purpose in PURPOSES]
        assert [cell.count for cell in line.cells] == [*expected, sum(not _purposes(front, tags) for front in own)]
    assert len(figures.matrix) == 21


def test_municipalities_reached(figures, places, register):
    codes = {code for own, _ in places.values() for code in own}
    reached = [row for row in register if row["kommunkod"] in codes]
    assert set(figures.reach.row.members) == codes
    assert figures.reach.people == sum(int(row["folkmangd"]) for row in reached)
    assert figures.reach.all_people == 10_587_710  # Statistics Sweden, 31 December 2024
    for key, column in (("grupp", "kommungrupp2023_namn"), ("lan", "lan")):
        table = figures.tables[f"kommuner-{key}"]
        assert {_slug(row.title): row.count for row in table.rows if row.count} == Counter(
            _slug(r[column]) for r in reached
        )
        assert {_slug(row.title): row.out_of for row in table.rows} == Counter(_slug(row[column]) for row in register)
    sizes = Counter(
        max((k for k, least in SIZES.items() if int(r["folkmangd"]) >= least), key=SIZES.get) for r in reached
    )
    assert _counted(figures.tables["kommuner-storlek"]) == sizes
    counties = {row["lan"] for row in reached}
    assert [check.met for check in figures.reach.checks] == [
        len(codes) >= 50, len(sizes) == 5, len({row["kommungrupp2023_kod"] for row in reached}) == 9, len(counties) == 21,
    ]  # fmt: skip


def test_origin_review_and_when_put_in(figures, files):
    expected = Counter(_slug(front["underlag"]) for front in files.values())
    expected["sprakmodell"] = sum(front.get("språkmodell") in {"ja", "true"} for front in files.values())
    expected["bekraftat"] = sum("bekräftad" in front for front in files.values())
    expected["arkiverat"] = sum(front.get("status") == "arkiverad" for front in files.values())
    assert _counted(figures.tables["underlag"]) == +expected
    assert _counted(figures.tables["inkommet"]) == Counter(front["publicerad"][:7] for front in files.values())
    reviewed = Counter(
        "nyss"
        if front["granskad"] > "2025-11-25"
        else "forra-aret"
        if front["granskad"] >= "2024-11-25"
        else "for-gammalt"
        for front in files.values()
    )
    assert _counted(figures.tables["granskat"]) == reviewed


def _when(front: dict) -> str:
    """Return when the work began, beside the mandate's two years."""
    year = front.get("startår", "")
    return "okant" if not year else "fore" if year < "2018" else "under" if year in {"2018", "2019"} else "efter"


def test_when_the_work_began_beside_the_mandate(figures, files):
    began = Counter(_when(front) for front in files.values())
    assert _counted(figures.tables["borjan"]) == +began
    assert sum(began.values()) == len(files)


def test_meetings_by_county(figures, register):
    county = {form: row["lan"] for row in register for form in (row["namn"], row["kommunkod"])}
    expected = Counter()
    for path in sorted((ROOT / "docs/kalender").glob("*/*.md")):
        front = _yaml(path.read_text(encoding="utf-8").split("---\n")[1])
        if not FIRST <= front["datum"] <= LAST or front.get("inställt") == "ja":
            continue
        lan = front.get("län") or county.get(front.get("kommun", ""))
        expected[_slug(lan if lan.endswith("län") else f"{lan} län") if lan else "inget-lan"] += 1
        expected["alla"] += 1
        expected["under"] += front["datum"][:4] in {"2018", "2019"}
    assert expected["alla"] > 3
    table = figures.tables["moten"]
    counted = {
        _slug(row.title) if row.title.endswith(" län") else row.key: row.count for row in table.rows if row.count
    }
    assert counted == +expected


def test_the_first_page_says_these_figures(index, figures, files, places, tags):
    """In words: when the work began, one whole for the results, who wrote the texts and how much is unknown."""
    total, fronts = len(files), list(files.values())
    began = Counter(map(_when, fronts))
    answers = {item.title: svar.words(item.said) for item in svar.answers(index, figures)}
    told = svar.words(svar.lead(index, figures) + svar.where(figures))
    assert f"omfattar {total} exempel. Alla lades in i banken den 22 november 2026. " in told
    assert (
        f"före uppdraget i {began['fore']} av dem, under det (2018–2019) i {began['under']} och efter det i {began['efter']}. För {began['okant']} är"
        in told
    )
    assert (
        f"{len({code for codes, _ in places.values() for code in codes})} av landets 290 kommuner nämns i exemplen"
        in told
    )
    measured = [front for front in fronts if front["uppföljning"]["nivå"] in {"mätt", "extern", "jämförelse"}]
    directions = Counter(front["uppföljning"]["riktning"] for front in measured)
    assert answers["Resultat"].startswith(
        f"{len(measured)} av {total} exempel är mätta eller granskade utifrån: positivt resultat {directions['positiv']}, "
    )
    assert (
        f"rapporten är inte läst {directions['inte läst']}. Den som granskade är inte alltid oberoende"
        in answers["Resultat"]
    )
    own = [front for front in fronts if not _purposes(front, tags)]
    assert answers["Annat stöd och skydd"].startswith(f"{len(own)} exempel utanför de fyra syftena, oftast om ")
    assert (
        max(Counter(name for front in own for name in front["taggar"]).items(), key=lambda pair: pair[1])[0]
        in answers["Annat stöd och skydd"]
    )
    model = sum(front.get("språkmodell") in {"ja", "true"} for front in fronts)
    unfollowed = sum("uppföljning" in front.get("okänt", []) for front in fronts)
    unknown = sum(front["läge"] == "okänt" for front in fronts)
    assert f"{model} skrivna med hjälp av en språkmodell" in answers["Osäkert"]
    assert f"okänd för {unfollowed} exempel, och läget i dag för {unknown}." in answers["Osäkert"]
    assert "rutor (21 län × 4 syften) är tomma" in answers["Vita fläckar"]
    assert answers["Jämställdhet"].startswith(
        f"i {sum('jämställdhet' in front['taggar'] for front in fronts)} av {total} exempel"
    )
    assert answers["Konferenser"] == "banken känner till 5 möten i 3 län, 2 av dem under uppdraget (2018–2019)."  # fmt: skip


def test_every_table_is_counted_here(figures):
    """A new table needs its own independent count."""
    assert set(figures.tables) == {
        "uppfoljning", "riktning", "alder", "plan-tydligt-uppdrag", "plan-god-arbetsmiljo", "plan-tillgang-till-aktuell-kunskap",
        "tagg", "jamstalldhet", "lan", "kommungrupp", "lage", "startar", "kallor", "underlag", "granskat", "inkommet",
        "kommuner-lan", "kommuner-grupp", "kommuner-storlek", "annat-stod", "borjan", "moten",
    }  # fmt: skip


def test_what_serves_no_purpose_by_county(figures):
    lines = {line.cells[-1].key: line.cells[-1].members for line in figures.matrix}
    rows = {row.key: row.members for row in figures.tables["annat-stod"].rows}
    none = figures.purposes[-1]
    assert [rows.pop(key) for key in ("alla", "uppfoljda", "matta-eller-granskade")] == [
        none.row.members, none.followed.members, none.measured.members,
    ]  # fmt: skip
    assert rows == lines
