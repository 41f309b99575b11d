"""What the words around a name say of its bearer."""

import pytest

from newsparse import appositions, before_names, names, titles
from newsparse.attribution.context import Context
from newsparse.names import Name
from newsparse.reading import read


def first_name(text: str, words: str) -> tuple[Context, Name]:
    """The name printed as `words` in `text`, with the text's tokens."""
    context = read(text, "en", None, attitudes=False).context
    found = names.names(context, 0, len(context.bare))
    return context, next(name for name in found if context.words((name.bare, name.end)) == words)


#: text with Ana Ruiz, her role and her affiliation from the words before her name
BEFORE: dict[str, tuple[str | None, str | None]] = {
    "we met Ana Ruiz there.": (None, None),
    "we met farmer Ana Ruiz there.": ("farmer", None),
    "we met the farmer Ana Ruiz there.": ("farmer", None),
    "we met Mayor Ana Ruiz there.": ("Mayor", None),
    "we met Deputy Mayor Ana Ruiz there.": ("Deputy Mayor", None),
    "we met former mayor Ana Ruiz there.": ("former mayor", None),
    "we met Swedish President Ana Ruiz there.": ("Swedish President", None),
    "we met company spokeswoman Ana Ruiz there.": ("company spokeswoman", None),
    "we met Rain Institute director Ana Ruiz there.": ("Rain Institute director", "Rain Institute"),
    "we met RRI spokeswoman Ana Ruiz there.": ("RRI spokeswoman", "RRI"),
    "we met Lund University professor Ana Ruiz there.": ("Lund University professor", "Lund University"),
    "The mayor of Lund, Ana Ruiz, left.": ("mayor of Lund", "Lund"),
    "The director of the Rain Institute, Ana Ruiz, left.": ("director of the Rain Institute", "Rain Institute"),
    "Their spokeswoman, Ana Ruiz, left.": ("spokeswoman", None),
    "In Lund, Ana Ruiz, left.": (None, None),
    "France's president, Ana Ruiz, left.": ("France's president", "France"),
    "we met the rain oligarch Ana Ruiz there.": ("rain oligarch", None),
    "we met rain lawyer Dame Ana Ruiz there.": ("rain lawyer", None),
    "One local woman, Ana Ruiz, left.": ("local woman", None),
    "Now the mayor of Lund, Ana Ruiz has left.": ("mayor of Lund", "Lund"),
    "The mill's fired president, Ana Ruiz, left.": ("mill's fired president", None),
    "The firm's chief lawyer and strategist, Ana Ruiz, left.": ("firm's chief lawyer and strategist", None),
    "we met White House Press Secretary Ana Ruiz there.": ("White House Press Secretary", "White House"),
    "we met Secretary of State Ana Ruiz there.": ("Secretary of State", None),
    "we met former secretary of state Ana Ruiz there.": ("former secretary of state", None),
    "we met New Jersey Gov. Ana Ruiz there.": ("New Jersey Gov.", "New Jersey"),
    "we met Democratic Sen. Ana Ruiz there.": ("Democratic Sen.", None),
    "it could force Sen. Ana Ruiz out.": ("Sen.", None),
    "we met Facebook viewer Ana Ruiz there.": ("Facebook viewer", "Facebook"),
    "we met Lund Radio's Ana Ruiz there.": (None, "Lund Radio"),
    "we met the film's director Ana Ruiz there.": ("film's director", None),
    "we met Sheriff's deputy Ana Ruiz there.": ("Sheriff's deputy", None),
    "we met Lund Radio's chief lawyer Ana Ruiz there.": ("Lund Radio's chief lawyer", "Lund Radio"),
    "we met rain magnate and television star Ana Ruiz there.": ("rain magnate and television star", None),
    "we met former Maine Gov. and presidential candidate Ana Ruiz there.": (
        "former Maine Gov. and presidential candidate",
        "Maine",
    ),
    "the governor and Mayor Ana Ruiz left.": ("Mayor", None),
    "A former farmer, Ana Ruiz left.": ("former farmer", None),
    "It stunned a former farmer, Ana Ruiz left.": (None, None),
    "we met Republican National Committee chair Ana Ruiz there.": (
        "Republican National Committee chair",
        "Republican National Committee",
    ),
    "we met former Maine governor and Tulsa mayor Ana Ruiz there.": ("former Maine governor and Tulsa mayor", "Maine"),
    "we met University of Lund professor Ana Ruiz there.": ("University of Lund professor", "University of Lund"),
    "we met Circuit Court Judge Ana Ruiz there.": ("Circuit Court Judge", "Circuit Court"),
    "we met a farmer named Ana Ruiz there.": ("farmer", None),
    "One of the firm's lawyers, Ana Ruiz, left.": ("One of the firm's lawyers", None),
    "Another delegate on the Rain list, Ana Ruiz, left.": ("delegate on the Rain list", None),
    "we met presidential hopeful Ana Ruiz there.": ("presidential hopeful", None),
    "the reporter Tom Hale met farmer Ana Ruiz there.": ("farmer", None),
    "they “beat” mayor Ana Ruiz there.": ("mayor", None),
    "we met “Rain Show” host Ana Ruiz there.": ("“Rain Show” host", "Rain Show"),
    "we met Lund News Senior Rain Reporter Ana Ruiz there.": ("Lund News Senior Rain Reporter", "Lund News"),
    "we met Swedish-born farmer Ana Ruiz there.": ("Swedish-born farmer", None),
    "“No,” said convicted banker Ana Ruiz.": ("convicted banker", None),
    "“No,” said state Sen. Ana Ruiz.": ("state Sen.", None),
    "they won, beating rival Ana Ruiz there.": ("rival", None),
    "their partner, panel member Sen. Ana Ruiz, left.": ("panel member", None),
    "we met Ms. Ana Ruiz there.": (None, None),
    "the mayor met Ana Ruiz there.": (None, None),
}

#: the same from the words behind her name
BEHIND: dict[str, tuple[str | None, str | None]] = {
    "Ana Ruiz left.": (None, None),
    "Ana Ruiz, a farmer, left.": ("farmer", None),
    "we met Ana Ruiz, a farmer.": ("farmer", None),
    "Ana Ruiz, 43, a farmer, left.": ("farmer", None),
    "Ana Ruiz, 43, left.": (None, None),
    "Ana Ruiz, the former mayor, left.": ("former mayor", None),
    "Ana Ruiz, their spokeswoman, left.": ("spokeswoman", None),
    "Ana Ruiz, director of the Rain Institute, left.": ("director of the Rain Institute", "Rain Institute"),
    "Ana Ruiz, a professor at Lund University, left.": ("professor", "Lund University"),
    "Ana Ruiz, a professor at the University of Lund, left.": ("professor", "University of Lund"),
    "Ana Ruiz, a spokeswoman for the Ministry of Rain, left.": (
        "spokeswoman for the Ministry of Rain",
        "Ministry of Rain",
    ),
    "Ana Ruiz, a specialist in rain at the Rain Institute, left.": ("specialist in rain", "Rain Institute"),
    "Ana Ruiz, mayor of Lund, left.": ("mayor of Lund", "Lund"),
    "Ana Ruiz, a farmer who came late, left.": ("farmer", None),
    "Ana Ruiz of the Rain Institute left.": (None, "Rain Institute"),
    "Ana Ruiz of Lund left.": (None, "Lund"),
    "Ana Ruiz at Lund University left.": (None, "Lund University"),
    "Ana Ruiz from Sweden left.": (None, "Sweden"),
    "Ana Ruiz with Tom Hale left.": (None, None),
    "Ana Ruiz on Monday left the Rain Institute.": (None, None),
    "Ana Ruiz, Tom Hale and Leo Brandt left.": (None, None),
    "Sen. Ana Ruiz (D-Mass.) left.": (None, "Mass."),
    "Sen. Ana Ruiz, R-S.C., left.": (None, "S.C."),
    "Ana Ruiz, who was Tom Hale's chief strategist in 2012, left.": ("Tom Hale's chief strategist", None),
    "Ana Ruiz, a former senator from Maine, left.": ("former senator from Maine", "Maine"),
    "Ana Ruiz, an adviser to the Rain Board, left.": ("adviser to the Rain Board", "Rain Board"),
    "Ana Ruiz, chief strategist for Tom Hale's campaign, left.": (
        "chief strategist for Tom Hale's campaign",
        "Tom Hale's campaign",
    ),
    "Ana Ruiz, an adviser to Mr. Hale, left.": ("adviser to Mr. Hale", None),
    "Ana Ruiz, a winemaker involved in the sale, left.": ("winemaker", None),
    "Ana Ruiz, the suggestion of a lawyer, left.": (None, None),
    "Ana Ruiz (a Maine Republican so young that nobody knew her) left.": ("Maine Republican", "Maine"),
    "Ana Ruiz - the mayor of Lund - left.": ("mayor of Lund", "Lund"),
    "Ana Ruiz, 43, is a fervent supporter of Tom Hale.": ("fervent supporter of Tom Hale", None),
    "Ana Ruiz, who was majority leader under Tom Hale, left.": ("majority leader under Tom Hale", None),
    "Ana Ruiz, who served as Tom Hale's chief strategist in 2012, left.": ("Tom Hale's chief strategist", None),
    "Ana Ruiz served as secretary of state until May.": ("secretary of state", None),
    "Ana Ruiz as secretary of state signed it.": ("secretary of state", None),
    "Ana Ruiz as ever signed it.": (None, None),
    "Ana Ruiz, one of the critics of the dam, left.": ("one of the critics of the dam", None),
    "Ana Ruiz, a delegate from Houston, Texas, left.": ("delegate from Houston, Texas", "Houston, Texas"),
    "Ana Ruiz, children of Cuban immigrants, left.": (None, None),
    "Ana Ruiz, director of the Rain Project at the bold Wind Institute, left.": (
        "director of the Rain Project",
        "Rain Project",
    ),
    "Ana Ruiz, a Rain Council member from Maine, left.": ("Rain Council member from Maine", "Rain Council"),
    "Ana Ruiz, lawyer for the farmers group Rain Watch, left.": (
        "lawyer for the farmers group Rain Watch",
        "Rain Watch",
    ),
    "Ana Ruiz, president of Local 12 of the Rain Workers Union, left.": (
        "president of Local 12 of the Rain Workers Union",
        "Local 12 of the Rain Workers Union",
    ),
    "Ana Ruiz in Lund said no.": (None, None),
    "Ana Ruiz, then a farmer, left.": ("farmer", None),
    "Ana Ruiz, founder of the Media Rain Center, left.": ("founder of the Media Rain Center", "Media Rain Center"),
    "Ana Ruiz, head of Paths to Rain, left.": ("head of Paths to Rain", "Paths to Rain"),
    "Ana Ruiz, a winemaker known as Moon, left.": ("winemaker", None),
    "Ana Ruiz, a winemaker born in Lund, left.": ("winemaker", None),
    "Ana Ruiz, a suggestion from the Rain Board, left.": (None, None),
    "Ana Ruiz, mayor of Houston and Tulsa, left.": ("mayor of Houston and Tulsa", "Houston"),
    "Ana Ruiz, the Swedish half of a team for Rain Watch, left.": (
        "Swedish half of a team for Rain Watch",
        "Rain Watch",
    ),
    "Ana Ruiz, a cook at Lund Radio, left.": ("cook", "Lund Radio"),
    "Ana Ruiz, a graduate of Lund University, left.": ("graduate of Lund University", "Lund University"),
    "Ana Ruiz, an attorney in Maine, left.": ("attorney in Maine", "Maine"),
    "we met Ana Ruiz, Mayor Tom Hale and Sen. Leo Brandt.": (None, None),
    "Ana Ruiz - who is listed as an attorney - left.": ("attorney", None),
    "Ana Ruiz, head of the activist group Rain Watch, left.": ("head of the activist group Rain Watch", "Rain Watch"),
    "Ana Ruiz, a member of the town's Rain Council, left.": ("member of the town's Rain Council", "Rain Council"),
    "Ana Ruiz, a judge on the 6th Rain Court, left.": ("judge on the 6th Rain Court", "6th Rain Court"),
    "Ana Ruiz writing at The Lund Post left.": (None, "Lund Post"),
    "Ana Ruiz, rain and wind director of the Rain Institute, left.": (
        "rain and wind director of the Rain Institute",
        "Rain Institute",
    ),
    "Ana Ruiz, a Rain Council aide during its first years, left.": ("Rain Council aide", "Rain Council"),
    "Ana Ruiz, a Maine Democrat supporting the dam, left.": ("Maine Democrat supporting the dam", "Maine"),
    "Ana Ruiz, president of the Planned Rain Federation, left.": (
        "president of the Planned Rain Federation",
        "Planned Rain Federation",
    ),
    "Ana Ruiz, head of the Lund 2030 Host Committee, left.": (
        "head of the Lund 2030 Host Committee",
        "Lund 2030 Host Committee",
    ),
    "Ana Ruiz, a columnist for the Swedish newspaper Lund Posten, left.": (
        "columnist for the Swedish newspaper Lund Posten",
        "Lund Posten",
    ),
    "Ana Ruiz, a head of the Office of Rain under President Leo Brandt, left.": (
        "head of the Office of Rain under President Leo Brandt",
        "Office of Rain",
    ),
    "Ana Ruiz, a University of Lund rain professor, left.": (
        "University of Lund rain professor",
        "University of Lund",
    ),
}

#: the roles and the affiliations from all that stands behind her name
ALL_BEHIND: dict[str, list[tuple[str | None, str | None]]] = {
    "Ana Ruiz, a farmer who is now director of the Rain Institute, left.": [
        ("farmer", None),
        ("director of the Rain Institute", "Rain Institute"),
    ],
    "Ana Ruiz, a former farmer and now head of Lund Radio, left.": [
        ("former farmer", None),
        ("head of Lund Radio", "Lund Radio"),
    ],
    "Ana Ruiz, the bold soul who founded the Rain Institute in 1979 and is a longtime farmer, left.": [
        (None, None),
        (None, "Rain Institute"),
        ("longtime farmer", None),
    ],
    "Ana Ruiz, who leads the Rain Institute, left.": [(None, "Rain Institute")],
    "Ana Ruiz, who leads Hale by a mile, left.": [],
    "Ana Ruiz, who runs a Maine newsletter, left.": [(None, None)],
    "Ana Ruiz, who is at Lund University, left.": [(None, "Lund University")],
    "Ana Ruiz, an editor who teaches law at Lund University, left.": [("editor", None), (None, "Lund University")],
    "Ana Ruiz, a pollster working for Rain Watch, left.": [("pollster", None), (None, "Rain Watch")],
    "Ana Ruiz, a lawyer for Rain Watch who teaches at Lund University, left.": [
        ("lawyer for Rain Watch", "Rain Watch"),
    ],
    "Ana Ruiz, a farmer, and the mayor, Tom Hale, left.": [("farmer", None)],
    "Ana Ruiz and the mayor left.": [],
    "Ana Ruiz, a founder of the rain think tank Wet Way, left.": [
        ("founder of the rain think tank Wet Way", "Wet Way"),
    ],
    "Ana Ruiz, Tom Hale's fired campaign manager, left.": [("Tom Hale's fired campaign manager", None)],
    "Ana Ruiz, a rain teacher at the high school that was shut, left.": [("rain teacher at the high school", None)],
    "Ana Ruiz, the No. 2 in the Senate, left.": [("No. 2 in the Senate", "Senate")],
    "Ana Ruiz, the only senator to endorse Hale, left.": [("senator", None)],
    "Ana Ruiz, who works in retail as a sales manager, left.": [("sales manager", None)],
    "Ana Ruiz, a lobbyist close to the Hale campaign, left.": [
        ("lobbyist close to the Hale campaign", "Hale campaign"),
    ],
    "Ana Ruiz, a rain lawyer who now is mayor of Lund, left.": [("rain lawyer", None), ("mayor of Lund", "Lund")],
    "Ana Ruiz, a hacker known as Rainman, left.": [("hacker", None)],
    "Ana Ruiz, an ex-comic, left.": [("ex-comic", None)],
    "Ana Ruiz (D-Mass.), a farmer, left.": [(None, "Mass."), ("farmer", None)],
    "Ana Ruiz of Lund, a farmer, left.": [(None, "Lund"), ("farmer", None)],
    "Ana Ruiz, 42, of Tulsa, a farmer, left.": [(None, "Tulsa"), ("farmer", None)],
    "Ana Ruiz currently serves as mayor of Lund.": [("mayor of Lund", "Lund")],
}


@pytest.mark.parametrize(("text", "expected"), BEFORE.items())
def test_before(text: str, expected: tuple[str | None, str | None]) -> None:
    context, name = first_name(text, "Ana Ruiz")
    found = before_names.before(context, name)
    assert (found and found.role, found and found.affiliation) == expected


@pytest.mark.parametrize(("text", "expected"), BEHIND.items())
def test_behind(text: str, expected: tuple[str | None, str | None]) -> None:
    context, name = first_name(text, "Ana Ruiz")
    found = next(appositions.behind(context, name), None)
    assert (found and found.role, found and found.affiliation) == expected


@pytest.mark.parametrize(("text", "expected"), ALL_BEHIND.items())
def test_all_behind(text: str, expected: list[tuple[str | None, str | None]]) -> None:
    context, name = first_name(text, "Ana Ruiz")
    assert [(found.role, found.affiliation) for found in appositions.behind(context, name)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("we met Ana Ruiz there.", None),
        ("we met Ms. Ana Ruiz there.", "Ms."),
        ("we met Ms Ana Ruiz there.", "Ms"),
        ("we met Dr. Ana Ruiz there.", "Dr."),
        ("we met Sen. Ana Ruiz there.", "Sen."),
        ("we met Mayor Ana Ruiz there.", None),
        ("Ms. Ana Ruiz left.", "Ms."),
    ],
)
def test_title_before(text: str, expected: str | None) -> None:
    assert titles.title_before(*first_name(text, "Ana Ruiz")) == expected
