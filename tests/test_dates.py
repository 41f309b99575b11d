"""Dates and times as newspapers print them, and the years that nobody may invent."""

import datetime as dt
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.dates import Reference, asked, date_at, misspelt_date_at, moment_at, read_moment, resolved

KNOWN = dt.date(2023, 3, 21)

DATES = {
    "2023-03-21": dt.date(2023, 3, 21),
    "2023/03/21": dt.date(2023, 3, 21),
    "March 21, 2023": dt.date(2023, 3, 21),
    "March 21 2023": dt.date(2023, 3, 21),
    "Mar. 21, 2023": dt.date(2023, 3, 21),
    "MARCH 21, 2023": dt.date(2023, 3, 21),
    "Sept. 3, 2023": dt.date(2023, 9, 3),
    "March 21st, 2023": dt.date(2023, 3, 21),
    "21 March 2023": dt.date(2023, 3, 21),
    "21st of March 2023": dt.date(2023, 3, 21),
    "21. März 2023": dt.date(2023, 3, 21),
    "10 juil 2024": dt.date(2024, 7, 10),
    "10 août 2024": dt.date(2024, 8, 10),
    "1er mars 2023": dt.date(2023, 3, 1),
    "5 de mayo de 2023": dt.date(2023, 5, 5),
    "01 LUG 2023": dt.date(2023, 7, 1),
    "9-Jul-2020": dt.date(2020, 7, 9),
    "Tuesday, March 21, 2023": dt.date(2023, 3, 21),
    "Tues. 21 March 2023": dt.date(2023, 3, 21),
    "21/03/2023": dt.date(2023, 3, 21),
    "03/21/2023": dt.date(2023, 3, 21),
    "11.5.2020": dt.date(2020, 5, 11),
    "2023年3月21日": dt.date(2023, 3, 21),
    "Feb. 29, 2024": dt.date(2024, 2, 29),
    "March21, 2023": dt.date(2023, 3, 21),
    "1º de março de 2023": dt.date(2023, 3, 1),
    "3 de mayo del 2023": dt.date(2023, 5, 3),
    "3 maart 2023": dt.date(2023, 3, 3),
    "3 marca 2023 r.": dt.date(2023, 3, 3),
    "3 марта 2023 г.": dt.date(2023, 3, 3),
    "3 березня 2023": dt.date(2023, 3, 3),
    "3. maj 2023": dt.date(2023, 5, 3),
    "3. února 2023": dt.date(2023, 2, 3),
    "3. marraskuuta 2023": dt.date(2023, 11, 3),
    "3 Σεπτεμβρίου 2023": dt.date(2023, 9, 3),
    "mardi 3 mai 2022": dt.date(2022, 5, 3),
    "20230321": dt.date(2023, 3, 21),
    # Not in the calendar, not a date, or not known which.
    "2023-02-30": None,
    "Feb. 30, 2023": None,
    "Feb. 29, 2023": None,
    "2023-13-01": None,
    "20233-03-21": None,
    "3 mai 20233": None,
    "20231301": None,
    "12345678": None,
    "March 21, 20233": None,
    "March 2023": None,
    "05/11/2020": None,
    "yesterday": None,
    "two hours ago": None,
    "Tuesday": None,
    "May 1968": None,
    "": None,
    "Rain fell on the town": None,
}

TIMES = {
    "3:41 PM EDT, Thu July 9, 2020": "2020-07-09T15:41:00-04:00",
    "July 9, 2020 at 3:41 p.m. ET": "2020-07-09T15:41:00",
    "July 9, 2020, 12:05 a.m. GMT": "2020-07-09T00:05:00+00:00",
    "9 July 2020 15:41 BST": "2020-07-09T15:41:00+01:00",
    "Thursday 9 July 2020 15.41 BST": "2020-07-09T15:41:00+01:00",
    "Thu, 09 Jul 2020 15:41:00 +0200": "2020-07-09T15:41:00+02:00",
    "0241 GMT (1041 HKT) July 9, 2020": "2020-07-09T02:41:00+00:00",
    "2020-07-09T15:41:00Z": "2020-07-09T15:41:00+00:00",
    "2020-07-09 15:41": "2020-07-09T15:41:00",
    "2020-07-09T15:41:00.5+05:30": "2020-07-09T15:41:00.500000+05:30",
    "9. Juli 2020 um 15:41": "2020-07-09T15:41:00",
    "3 PM, July 9, 2020": "2020-07-09T15:00:00",
    "9 July 2020 15:41 UTC+5:30": "2020-07-09T15:41:00+05:30",
    "9 July 2020 15:41 (GMT-4)": "2020-07-09T15:41:00-04:00",
    "9. Juli 2020 um 15:41 Uhr MESZ": "2020-07-09T15:41:00+02:00",
    "2020-07-09 15:41 EDT": "2020-07-09T15:41:00-04:00",
    "2020-07-09T15:41:00 ET": "2020-07-09T15:41:00",
    "20200709T154100Z": "2020-07-09T15:41:00+00:00",
    "20200709154100": "2020-07-09T15:41:00",
    "1594323660": "2020-07-09T19:41:00+00:00",
    "1594323660.5": "2020-07-09T19:41:00+00:00",
    "1594323660500": "2020-07-09T19:41:00.500000+00:00",
    "@1594323660": "2020-07-09T19:41:00+00:00",
    "946684800": "2000-01-01T00:00:00+00:00",
}

WITHOUT_YEAR = {
    "March 20": dt.date(2023, 3, 20),
    "20 March": dt.date(2023, 3, 20),
    "March 24": dt.date(2023, 3, 24),
    "Dec. 30": dt.date(2022, 12, 30),
    "Jan. 5": dt.date(2023, 1, 5),
    "March 2O": dt.date(2023, 3, 20),
    "2O March": dt.date(2023, 3, 20),
    "6月18日": dt.date(2023, 6, 18),
    "13/11": dt.date(2022, 11, 13),
    "3/4": dt.date(2023, 3, 4),
    "March 1-2": dt.date(2023, 3, 1),
    "Feb. 30": None,
    "Feb. 29": None,  # the years around have none
}


# What counts back, with its value where a day is known (21 March 2023) and where a moment is (that day at 9:30).
DAY = dt.date(2023, 3, 21)
MOMENT = dt.datetime(2023, 3, 21, 9, 30)
RELATIVE: dict[str, tuple[dt.date | None, dt.date | None]] = {
    "3 hours ago": (DAY, MOMENT - dt.timedelta(hours=3)),
    "3h ago": (DAY, MOMENT - dt.timedelta(hours=3)),
    "an hour ago": (DAY, MOMENT - dt.timedelta(hours=1)),
    "12 hours ago": (DAY, MOMENT - dt.timedelta(hours=12)),
    "30 hours ago": (dt.date(2023, 3, 20), MOMENT - dt.timedelta(hours=30)),
    "45 mins ago": (DAY, MOMENT - dt.timedelta(minutes=45)),
    "Hours ago": (DAY, DAY),
    "2 days ago": (dt.date(2023, 3, 19), dt.date(2023, 3, 19)),
    "One day ago.": (dt.date(2023, 3, 20), dt.date(2023, 3, 20)),
    "3 weeks ago": (dt.date(2023, 2, 28), dt.date(2023, 2, 28)),
    "Yesterday": (dt.date(2023, 3, 20), dt.date(2023, 3, 20)),
    "Today": (DAY, DAY),
    "Yesterday at 3:41 PM": (dt.datetime(2023, 3, 20, 15, 41), dt.datetime(2023, 3, 20, 15, 41)),
    "Heute, 15:41 Uhr": (dt.datetime(2023, 3, 21, 15, 41), dt.datetime(2023, 3, 21, 15, 41)),
    "vor 3 Stunden": (DAY, MOMENT - dt.timedelta(hours=3)),
    "vor einer Stunde": (DAY, MOMENT - dt.timedelta(hours=1)),
    "il y a 2 jours": (dt.date(2023, 3, 19), dt.date(2023, 3, 19)),
    "hace 2 días": (dt.date(2023, 3, 19), dt.date(2023, 3, 19)),
    "2 giorni fa": (dt.date(2023, 3, 19), dt.date(2023, 3, 19)),
    "há 2 dias": (dt.date(2023, 3, 19), dt.date(2023, 3, 19)),
    "2 dagen geleden": (dt.date(2023, 3, 19), dt.date(2023, 3, 19)),
    "2 dni temu": (dt.date(2023, 3, 19), dt.date(2023, 3, 19)),
    "2 дня назад": (dt.date(2023, 3, 19), dt.date(2023, 3, 19)),
    "вчера": (dt.date(2023, 3, 20), dt.date(2023, 3, 20)),
    "avant-hier": (dt.date(2023, 3, 19), dt.date(2023, 3, 19)),
    # Nothing that counts back, or nobody can say how far.
    "Days ago": (None, None),
    "years ago": (None, None),
    "2 months ago": (None, None),
    "ago": (None, None),
    "four ago": (None, None),
    "3 hours": (None, None),
    "some hours ago": (None, None),
    "3 of 5 hours ago": (None, None),
    "Yesterday it rained": (None, None),
    "Yesterday at 15:41 it rained": (None, None),
}


@pytest.mark.parametrize(("printed", "expected"), RELATIVE.items())
def test_relative_dates(printed: str, expected: tuple[dt.date | None, dt.date | None]) -> None:
    assert read_moment(printed, 0, len(printed), "en", Reference(DAY, DAY)) == expected[0]
    assert read_moment(printed, 0, len(printed), "en", Reference(MOMENT, MOMENT)) == expected[1]
    assert read_moment(printed, 0, len(printed), "en", Reference()) is None


def test_a_relative_date_keeps_the_time_zone_that_is_known() -> None:
    known = dt.datetime(2023, 3, 21, 1, 30, tzinfo=dt.UTC)
    printed = "3 hours ago"
    assert read_moment(printed, 0, len(printed), "en", Reference(known, known)) == dt.datetime(
        2023, 3, 20, 22, 30, tzinfo=dt.UTC
    )
    printed = "Yesterday at 3:41 PM EDT"
    moment = read_moment(printed, 0, len(printed), "en", Reference(known, known))
    assert moment is not None
    assert moment.isoformat() == "2023-03-20T15:41:00-04:00"


@pytest.mark.parametrize("printed", ["9999 weeks ago", "yesterday", "2 days ago", "3 hours ago"])
def test_nothing_is_before_the_calendar(printed: str) -> None:
    assert read_moment(printed, 0, len(printed), "en", Reference(dt.date(1, 1, 1), dt.date(1, 1, 1))) in (
        None,
        dt.date(1, 1, 1),
    )
    assert read_moment(printed, 0, len(printed), "en", Reference(dt.datetime(1, 1, 1), dt.datetime(1, 1, 1))) is None


SLIPS = {
    "Marc 3": 3,
    "Mach 3": 3,
    "Febuary 3": 2,
    "Janurary 3": 1,
    "Arpil 3": 4,
    "Juen 3": 6,
    "Setpember 3": 9,
    "Octobr 3": 10,
    "Dezembr 3": 12,
    # Two months, another word, no slip at all, or too much of one.
    "Jule 3": None,
    "Mary 3": None,
    "Room 3": None,
    "March 3": None,
    "Marc": None,
    "Fbrry 3": None,
}


@pytest.mark.parametrize(("printed", "month"), SLIPS.items())
def test_a_slip_in_the_month(printed: str, month: int | None) -> None:
    written = misspelt_date_at(printed, 0, len(printed))
    assert (written and (written.month, written.day)) == (month and (month, 3))
    if month:
        assert date_at(printed, 0, len(printed)) is None


@pytest.mark.parametrize(("printed", "expected"), DATES.items())
def test_dates(printed: str, expected: dt.date | None) -> None:
    assert read_moment(printed, 0, len(printed), "en", Reference()) == expected


@pytest.mark.parametrize(("printed", "expected"), TIMES.items())
def test_times(printed: str, expected: str) -> None:
    moment = read_moment(printed, 0, len(printed), "en", Reference())
    assert moment is not None
    assert moment.isoformat() == expected


@pytest.mark.parametrize("printed", ["2020-07-09T25:41:00Z", "2020-13-09 15:41"])
def test_impossible_times(printed: str) -> None:
    assert read_moment(printed, 0, len(printed), "en", Reference()) is None


@pytest.mark.parametrize(("printed", "expected"), WITHOUT_YEAR.items())
def test_the_year_comes_from_what_is_known(printed: str, expected: dt.date | None) -> None:
    assert read_moment(printed, 0, len(printed), "en", Reference(KNOWN)) == expected
    assert read_moment(printed, 0, len(printed), "en", Reference(dt.datetime(2023, 3, 21, 9, 30))) == expected


@pytest.mark.parametrize("printed", WITHOUT_YEAR)
def test_no_year_is_invented(printed: str) -> None:
    assert read_moment(printed, 0, len(printed), "en", Reference()) is None


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        (dt.date(2023, 1, 2), dt.date(2022, 12, 30)),
        (dt.date(2022, 12, 28), dt.date(2022, 12, 30)),
        (dt.date(2022, 8, 1), dt.date(2022, 12, 30)),
        (dt.date(1, 1, 2), None),  # the nearest one is before the calendar
        (dt.date(9999, 12, 31), dt.date(9999, 12, 30)),
    ],
)
def test_the_nearest_year_is_meant(known: dt.date, expected: dt.date | None) -> None:
    written = date_at("Dec. 30", 0, 7)
    assert written is not None
    assert resolved(written, known) == expected


@pytest.mark.parametrize(
    "printed", ["7:30 and rain", "75 people", "March of the mills", "Mayor 3", "12:99 July", "99 pm"]
)
def test_no_date_stands_here(printed: str) -> None:
    assert moment_at(printed, 0, len(printed), KNOWN) is None


def test_the_date_ends_where_the_text_goes_on() -> None:
    text = "July 9, 2020 Rain fell."
    assert moment_at(text, 0, len(text), None) == (12, dt.date(2020, 7, 9))
    assert moment_at(text, 0, 7, None) == (6, None)


def test_dateparser_is_asked_for_uncommon_forms() -> None:
    assert read_moment("on the 9th day of July, 2020", 0, 28, "en", Reference()) in (dt.date(2020, 7, 9), None)
    assert asked("July 9 of 2020", "en") == dt.date(2020, 7, 9)
    assert asked("2020 July 9 15:41 +0200", "en") == dt.datetime(
        2020, 7, 9, 15, 41, tzinfo=dt.timezone(dt.timedelta(hours=2))
    )
    assert asked("July 2020", "en") is None
    assert asked("tomorrow 2020", "en") is None


def test_dateparser_is_asked_once(monkeypatch: pytest.MonkeyPatch) -> None:
    import dateparser

    def fails(*_: object, **__: object) -> None:
        raise ValueError("a stranger's bug")

    monkeypatch.setattr(dateparser, "parse", fails)
    asked.cache_clear()
    assert asked("July 9 of 2021", "en") is None
    monkeypatch.undo()
    assert asked("July 9 of 2021", "en") is None
    asked.cache_clear()
    assert asked("July 9 of 2021", "en") == dt.date(2021, 7, 9)


def test_common_forms_do_not_load_dateparser() -> None:
    program = (
        "import sys; from newsparse.dates import Reference, read_moment; "
        "read_moment('3:41 PM EDT, Thu July 9, 2020', 0, 29, 'en', Reference()); "
        "read_moment('rain', 0, 4, 'en', Reference()); "
        "print('dateparser' in sys.modules)"
    )
    assert (
        subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout == "False\n"
    )


@given(st.dates(), st.sampled_from(["%Y-%m-%d", "%B %d, %Y", "%d %B %Y", "%d.%m.%Y"]))
def test_every_day_is_read_back(day: dt.date, form: str) -> None:
    printed = day.strftime(form)
    if day.year >= 1000:
        assert read_moment(printed, 0, len(printed), "en", Reference()) == day


@given(st.text(), st.none() | st.dates() | st.datetimes())
def test_any_text_will_do(text: str, known: dt.date | None) -> None:
    for start in range(min(len(text), 5)):
        moment_at(text, start, len(text), known)
        read_moment(text, start, len(text), "en", Reference(known, known))
