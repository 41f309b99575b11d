"""Datelines in all the shapes of the wild, and what only looks like one."""

import datetime as dt

import pytest

from newsparse.dateline import RULES, Rule, dateline_of, find_dateline
from newsparse.model import Dateline
from newsparse.places import country_of
from newsparse.structure import read_structure

KNOWN = dt.date(2023, 3, 21)
TALKS = "Talks went on. The harbour board agreed on Tuesday to sell the northern quay, which has stood empty."


def read(text: str, known: dt.date | None = KNOWN) -> Dateline | None:
    found = find_dateline(text, 0, len(text))
    return dateline_of(text, found, known) if found else None


# The dateline, its place, city, region, country, agency and date ("3-21" means 2023-03-21).
SHAPES: list[tuple[str, str, str | None, str | None, str | None, str | None, str | None]] = [
    ("DALLAS (AP) —", "DALLAS", "DALLAS", None, "US", "AP", None),
    ("DAKAR, Senegal (AP) —", "DAKAR, Senegal", "DAKAR", "Senegal", "SN", "AP", None),
    ("BETHESDA, Md. (AP) _", "BETHESDA, Md.", "BETHESDA", "Md.", "US", "AP", None),
    ("GROSSETO, Italy (AP) --", "GROSSETO, Italy", "GROSSETO", "Italy", "IT", "AP", None),
    ("MACAU (Reuters) –", "MACAU", "MACAU", None, "MO", "Reuters", None),
    ("PARIS, Aug 31 (Reuters) -", "PARIS", "PARIS", None, "FR", "Reuters", "2023-08-31"),
    ("ROME, March 13, Reuter -", "ROME", "ROME", None, "IT", "Reuters", "2023-03-13"),
    ("HEMPSTEAD, N.Y., Jan. 26 (UPI) —", "HEMPSTEAD, N.Y.", "HEMPSTEAD", "N.Y.", "US", "UPI", "2023-01-26"),
    ("STOCKHOLM, Aug 29, 2014 (AFP) -", "STOCKHOLM", "STOCKHOLM", None, "SE", "AFP", "2014-08-29"),
    ("SEOUL, Nov 26 AFP -", "SEOUL", "SEOUL", None, "KR", "AFP", "2022-11-26"),
    ("SYDNEY March 22 AAP -", "SYDNEY", "SYDNEY", None, "AU", "AAP", "2023-03-22"),
    ("ANSA TEST - ROMA, 01 LUG -", "ROMA", "ROMA", None, "IT", "ANSA", "2023-07-01"),
    ("Tegucigalpa, Jan 2 (EFE).-", "Tegucigalpa", "Tegucigalpa", None, "HN", "EFE", "2023-01-02"),
    ("(EFE).-", "", None, None, None, "EFE", None),
    ("Berlin (dpa) -", "Berlin", "Berlin", None, "DE", "dpa", None),
    ("Hamburg (dpa/lno) –", "Hamburg", "Hamburg", None, "DE", "dpa", None),
    ("Berlin/Frankfurt (dpa) -", "Berlin/Frankfurt", "Berlin/Frankfurt", None, None, "dpa", None),
    ("Frankfurt/Main (dpa) -", "Frankfurt/Main", "Frankfurt/Main", None, "DE", "dpa", None),
    ("Wiesbaden (KNA/iz).", "Wiesbaden", "Wiesbaden", None, "DE", "KNA", None),
    ("BEIJING, March 31 (Xinhua) --", "BEIJING", "BEIJING", None, "CN", "Xinhua", "2023-03-31"),
    ("BRISBANE, Australia, Jan. 1(Xinhua) --", "BRISBANE, Australia", "BRISBANE", "Australia", "AU", "Xinhua",
        "2023-01-01"),
    ("BEIJING, 10 avril (Xinhua) --", "BEIJING", "BEIJING", None, "CN", "Xinhua", "2023-04-10"),
    ("ST. PETERSBURG, June 20. /TASS/.", "ST. PETERSBURG", "ST. PETERSBURG", None, None, "TASS", "2023-06-20"),
    ("MOSCOW. April 2 (Interfax) -", "MOSCOW", "MOSCOW", None, "RU", "Interfax", "2023-04-02"),
    ("Patna, March 16 (PTI)", "Patna", "Patna", None, "IN", "PTI", "2023-03-16"),
    ("Amritsar (Punjab), Apr 13 (ANI):", "Amritsar (Punjab)", "Amritsar", "Punjab", None, "ANI", "2023-04-13"),
    ("New Delhi:", "New Delhi", "New Delhi", None, "IN", None, None),
    ("(Bloomberg) --", "", None, None, None, "Bloomberg", None),
    ("Jan. 5 (Bloomberg) --", "", None, None, None, "Bloomberg", "2023-01-05"),
    ("ALTOONA, Pa., Feb. 20 /PRNewswire/ --", "ALTOONA, Pa.", "ALTOONA", "Pa.", "US", "PR Newswire", "2023-02-20"),
    ("NEW YORK and CHICAGO (December 22, 2013) —", "NEW YORK and CHICAGO", "NEW YORK and CHICAGO", None, None, None,
        "2013-12-22"),
    ("PARETS DEL VALLÈS, Spain -", "PARETS DEL VALLÈS, Spain", "PARETS DEL VALLÈS", "Spain", "ES", None, None),
    ("PORT-AU-PRINCE, Jan. 1 (Xinhua) --", "PORT-AU-PRINCE", "PORT-AU-PRINCE", None, "HT", "Xinhua", "2023-01-01"),
    ("GEORGETOWN, Grand Cayman, British West Indies, March 25 -", "GEORGETOWN, Grand Cayman, British West Indies",
        "GEORGETOWN", "Grand Cayman, British West Indies", "KY", None, "2023-03-25"),
    ("des moines, april 7 -", "des moines", "des moines", None, "US", None, "2023-04-07"),
    ("JOHANNESBURG March 13 -", "JOHANNESBURG", "JOHANNESBURG", None, "ZA", None, "2023-03-13"),
    ("TURIN , March 8 -", "TURIN", "TURIN", None, "IT", None, "2023-03-08"),
    ("BELGRADE, March 2O -", "BELGRADE", "BELGRADE", None, "RS", None, "2023-03-20"),
    ("WASHINGTON --", "WASHINGTON", "WASHINGTON", None, "US", None, None),
    ("DES MOINES -", "DES MOINES", "DES MOINES", None, "US", None, None),
    ("TALLAHASSEE —", "TALLAHASSEE", "TALLAHASSEE", None, "US", None, None),
    ("LOWER QUAY —", "LOWER QUAY", "LOWER QUAY", None, None, None, None),
    ("CHARLESTON, S.C.\u00a0—", "CHARLESTON, S.C.", "CHARLESTON", "S.C.", "US", None, None),
    ("MILL FALLS, Wisc. —", "MILL FALLS, Wisc.", "MILL FALLS", "Wisc.", "US", None, None),
    ("Cedar Rapids, Iowa —", "Cedar Rapids, Iowa", "Cedar Rapids", "Iowa", "US", None, None),
    ("Moscow —", "Moscow", "Moscow", None, "RU", None, None),
    ("Kinshasa, 1 February:", "Kinshasa", "Kinshasa", None, "CD", None, "2023-02-01"),
    ("Bunia, 13/11 (ACP).", "Bunia", "Bunia", None, "CD", "ACP", "2022-11-13"),
    ("新华社北京11月17日电", "北京", "北京", None, None, "Xinhua", "2022-11-17"),
    ("【6月18日 AFP】", "", None, None, None, "AFP", "2023-06-18"),
    ("دمشق، سوريا (CNN) --", "دمشق، سوريا", "دمشق", "سوريا", "SY", "CNN", None),
    ("WASHINGTON, D.C., April 4 -", "WASHINGTON, D.C.", "WASHINGTON", "D.C.", "US", None, "2023-04-04"),
    ("STONY FERRY, ORE., March 9 -", "STONY FERRY, ORE.", "STONY FERRY", "ORE.", "US", None, "2023-03-09"),
    ("LEXINGTON, KY (AP) —", "LEXINGTON, KY", "LEXINGTON", "KY", "US", "AP", None),
    ("RIO de JANEIRO (AP) —", "RIO de JANEIRO", "RIO de JANEIRO", None, "BR", "AP", None),
    ("O'FALLON, Ill. (AP) —", "O'FALLON, Ill.", "O'FALLON", "Ill.", "US", "AP", None),
    ("McALLEN, Texas (AP) —", "McALLEN, Texas", "McALLEN", "Texas", "US", "AP", None),
    ("NEW\nDELHI, April 6 -", "NEW\nDELHI", "NEW\nDELHI", None, "IN", None, "2023-04-06"),
    ("TBILISI, Georgia (AP) —", "TBILISI, Georgia", "TBILISI", "Georgia", "GE", "AP", None),
    ("SAVANNAH, Georgia (AP) —", "SAVANNAH, Georgia", "SAVANNAH", "Georgia", None, "AP", None),
    ("LONDON, Ontario (CP) —", "LONDON, Ontario", "LONDON", "Ontario", "CA", "The Canadian Press", None),
    ("LONDON, Sat. Mar 18 (Reuters) -", "LONDON", "LONDON", None, "GB", "Reuters", "2023-03-18"),
    ("OSLO, Thursday, March 16 (AP) —", "OSLO", "OSLO", None, "NO", "AP", "2023-03-16"),
    ("LOWER QUAY (XYZ) —", "LOWER QUAY", "LOWER QUAY", None, None, "XYZ", None),
    ("SINGAPORE (AP) —", "SINGAPORE", "SINGAPORE", None, "SG", "AP", None),
]  # fmt: skip


@pytest.mark.parametrize(("printed", "place", "city", "region", "country", "agency", "date"), SHAPES)
def test_shapes(
    printed: str,
    place: str,
    city: str | None,
    region: str | None,
    country: str | None,
    agency: str | None,
    date: str | None,
) -> None:
    text = f"{printed} {TALKS}"
    day = dt.date.fromisoformat(date) if date else None
    assert read(text) == Dateline(0, len(printed), printed, place, city, region, country, agency, day)
    found = find_dateline(text, 0, len(text))
    assert found is not None
    assert text[found.parts.body :] == TALKS


@pytest.mark.parametrize(
    ("printed", "place"),
    [("LONDON (Reuters) -", "LONDON"), ("London (CNN)", "London"), ("WASHINGTON—", "WASHINGTON"), ("(CNN)", "")],
)
def test_the_text_may_be_glued(printed: str, place: str) -> None:
    text = printed + TALKS
    dateline = read(text)
    assert dateline is not None
    assert (dateline.text, dateline.place) == (printed, place)


@pytest.mark.parametrize(
    ("line", "place", "agency"),
    [
        ("Strasbourg, 10 juil 2024 (AFP)", "Strasbourg", "AFP"),
        ("TOKYO, Jan. 13, Kyodo", "TOKYO", "Kyodo"),
        ("New Delhi, August 29", "New Delhi", None),
        ("OSLO (AP)", "OSLO", "AP"),
    ],
)
def test_a_line_of_its_own(line: str, place: str, agency: str | None) -> None:
    structure = read_structure(f"Quay Sold\n\n{line}\n\n{TALKS}", published=KNOWN)
    assert structure.dateline is not None
    assert (structure.dateline.text, structure.dateline.place, structure.dateline.agency) == (line, place, agency)
    assert structure.zones[1].body == structure.zones[1].end


LOOK_ALIKES = [
    "EXCLUSIVE – Ana Ruiz: The Ferry Was Sold Before Anybody Asked the Crew About It.",
    "FIX IS IN: Crew Says The Ferry Was Sold Long Before The Board Met On The Pier At All.",
    "NY Post: The Ferry Will Stay At The Old Pier Until The New One Is Open To Everybody.",
    "AP-GfK Poll: Voters Are Angry",
    "UPDATE: 3/9 — The ferry that was due at noon has been sent back to the pier.",
    "NORWAY'S FERRIES RUN LATE, BUT PIERS STAY OPEN - Tom Hale: “Nobody minds the wait.”",
    "QUAY MARKETS CLOSE - Mixed",
    "Stony Ferry, May 2 - Cloudy/51 degrees - 4 mph",
    "(Foto: picture alliance/dpa)",
    "Friday, June 10, 2016.",
    "Associated Press (AP) reporters said on Monday that it rained in the north of the country.",
    "Paris - the city of lights - is dark.",
    "President Ana Ruiz - who spoke on Tuesday - said no.",
    "Mayor Tom Hale (Quay Party) — Elected May 2, 2019",
    "“It rained,” said Ana Ruiz — and it did.",
    "Most of the crew — and half of the port — stayed away.",
    "Hale: KEEP THE FERRY.",
    "The ferry - and the old pier that it calls at - will close in the spring.",
    "HARBOUR SPOTLIGHT - NORWAY FERRY PLAN",
    "TALKING POINT/FERRIES",
    "Ruiz — In a sharp turn, the mayor said no to the sale of the quay.",
    "March 20 was a fine day in the north, and the board met on the quay.",
    "Monday — Talks went on in the north of the country and lasted until the evening came.",
    "BREAKING: Talks",
    "WATCH — The board meets on the quay and talks about the price, which is known to nobody.",
    "Ana Ruiz (Independent) — The mayor of the town, who leads the harbour board, said no.",
    "It rained (in the north) on March 3 - a Friday.",
    "Moscow – the capital – is far away from the quay and from the town.",
    "(Laughter) — The board went on with the meeting.",
    "(AP)",
    "Rain",
    "- Reuters.",
    "",
]  # fmt: skip


@pytest.mark.parametrize("text", LOOK_ALIKES)
def test_look_alikes(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize("rule", RULES, ids=[rule.id for rule in RULES])
def test_rules_keep_their_own_examples(rule: Rule) -> None:
    for example in rule.takes:
        found = find_dateline(text := f"{example} {TALKS}", 0, len(text))
        assert found is not None, example
        assert found.rule == rule.id, example
    for example in rule.refuses:
        found = find_dateline(text := f"{example} {TALKS}", 0, len(text))
        assert found is None or found.rule != rule.id, example


def test_the_order_of_the_rules() -> None:
    assert [rule.id for rule in RULES] == [
        "dateline.place-date-agency",
        "dateline.place-agency",
        "dateline.place-date",
        "dateline.place-date-alone",
        "dateline.date-agency",
        "dateline.agency-alone",
        "dateline.place-dash",
        "dateline.place-colon",
    ]


def test_the_year_is_not_invented() -> None:
    text = f"PARIS, Aug 31 (Reuters) - {TALKS}"
    dateline = read(text, None)
    assert dateline is not None
    assert dateline.date is None


def test_the_header_gives_the_year() -> None:
    structure = read_structure(f"Date: 2020-09-01\n\nPARIS, Aug 31 (Reuters) - {TALKS}")
    assert structure.dateline is not None
    assert structure.dateline.date == dt.date(2020, 8, 31)


def test_a_summary_may_stand_before_the_dateline() -> None:
    summary = "The harbour board sold the quay on Tuesday, and the mill stays where it has always been."
    text = f"{summary}\n\n{summary}\n\nPARIS, Aug 31 (Reuters) - {TALKS}"
    structure = read_structure(text)
    assert structure.dateline is not None
    assert text[structure.dateline.start :].startswith("PARIS")


def test_weak_datelines_stand_where_the_text_begins() -> None:
    long = "The harbour board sold the quay on Tuesday, and the mill stays where it has always been."
    assert read_structure(f"{long}\n\nTALLAHASSEE — {TALKS}").dateline is None
    assert read_structure(f"Quay Sold\n\nTALLAHASSEE — {TALKS}").dateline is not None


@pytest.mark.parametrize(
    ("city", "region", "country"),
    [
        ("PARIS", None, "FR"),
        ("PARIS", "Texas", "US"),
        ("Springfield", None, None),
        ("Springfield", "Mass.", "US"),
        ("BERLIN", "West Germany", "DE"),
        ("BELFAST", "Northern Ireland", "GB"),
        ("BAHRAIN", None, "BH"),
        ("Oslo", "Some Shire", None),
        ("N’Djamena", None, "TD"),
    ],
)
def test_countries(city: str, region: str | None, country: str | None) -> None:
    assert country_of(city, region) == country
