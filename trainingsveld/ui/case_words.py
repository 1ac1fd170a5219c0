"""What the library says about a case file, and what a search finds it by. No widgets."""

import unicodedata

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from trainingsveld.scenario import Family, Scenario
from trainingsveld.store import CaseFile
from trainingsveld.store.siblings import Siblings
from trainingsveld.ui.case_card import CardWords
from trainingsveld.ui.language import NAMES
from trainingsveld.ui.later import QT_TRANSLATE_NOOP, translated
from trainingsveld.ui.look import Mood, mood_for, person_for
from trainingsveld.wording import describe

FAMILIES: dict[Family, str] = {
    "complaint": QT_TRANSLATE_NOOP("Families", "Complaint"),
    "explain": QT_TRANSLATE_NOOP("Families", "Explaining"),
    "negotiate": QT_TRANSLATE_NOOP("Families", "Negotiating"),
    "bad_news": QT_TRANSLATE_NOOP("Families", "Bad news"),
    "coaching": QT_TRANSLATE_NOOP("Families", "Coaching"),
}
"""The kinds of call, in the order in which the filters stand."""

_LANGUAGES = {
    "nl": QT_TRANSLATE_NOOP("Families", "in Dutch"),
    "en": QT_TRANSLATE_NOOP("Families", "in English"),
}


def family_words(family: Family) -> str:
    """The kind of call in the language of the screen."""
    return translated("Families", FAMILIES[family])


def face_of(scenario: Scenario) -> str:
    """Whose face the customer has."""
    customer = scenario.customer
    return customer.face or person_for(scenario.id, customer.voice.gender)


def mood_of(scenario: Scenario) -> Mood:
    """How the customer looks before the call: by the first line's style, or by the tension."""
    tension = scenario.customer.start.get("tension", 0)
    level = "ABCD"[(tension > 3) + (tension > 6) + (tension > 8)]
    style = scenario.nodes[scenario.start].style
    if style is None:
        style = "upset" if scenario.family == "bad_news" else "angry" if tension > 5 else "tense"
    return mood_for(style, level)


def card_words(file: CaseFile, language: str, siblings: Siblings = ()) -> CardWords:
    """What stands on the card of a case, in the language of the screen; `language` is that.

    With `siblings` the card can be turned to the next of them.
    """
    scenario = file.scenario
    if not file.readable:
        return _closed(file, language)
    if scenario is None:
        return _broken(file)
    minutes = _minutes(scenario.minutes)
    foreign = scenario.language != language
    spoken = QCoreApplication.translate("CaseCard", "Difficulty {0} of 5").format(
        scenario.difficulty
    )
    return CardWords(
        title=scenario.title,
        facts=minutes,
        text=scenario.summary,
        tags=scenario.tags[:4],
        foot=_in_language(scenario.language) if foreign else family_words(scenario.family),
        difficulty=scenario.difficulty,
        face=face_of(scenario),
        mood=mood_of(scenario),
        button=QCoreApplication.translate("CaseCard", "Start"),
        recorder=QCoreApplication.translate("CaseCard", "Record the voice"),
        edit=QCoreApplication.translate("CaseCard", "Edit"),
        spoken=f"{spoken}, {minutes}",
        **_turning(file, siblings),
    )


def next_of(file: CaseFile, siblings: Siblings) -> CaseFile:
    """The sibling the card turns to."""
    return siblings[(siblings.index(file) + 1) % len(siblings)]


def _turning(file: CaseFile, siblings: Siblings) -> dict[str, str]:
    if len(siblings) < 2:
        return {}
    other = next_of(file, siblings).scenario
    if other is None:
        return {}
    name = NAMES.get(other.language, other.language)
    turn = QCoreApplication.translate("CaseCard", "Show this case in another language: {0}")
    return {"other": name, "turn": turn.replace("{0}", f"{name}, {other.title}")}


def searchable(file: CaseFile) -> str:
    """Everything a search looks in, folded: title, summary, tags, goal, kind, customer."""
    scenario = file.scenario
    if scenario is None:
        return folded(file.path.name)
    parts = (
        scenario.title,
        scenario.summary,
        scenario.goal,
        scenario.customer.name,
        family_words(scenario.family),
        *scenario.tags,
    )
    return folded(" ".join(parts))


def folded(text: str) -> str:
    """Without capitals and accents, so that `financien` finds `Financiën`."""
    loose = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in loose if not unicodedata.combining(letter))


def _minutes(minutes: int) -> str:
    return QCoreApplication.translate("CaseCard", "{0} min").format(minutes)


def _in_language(language: str) -> str:
    return translated("Families", _LANGUAGES.get(language, language))


def _closed(file: CaseFile, language: str) -> CardWords:
    """A file that is there and cannot be read: why, and what to do."""
    finding = file.findings[0]
    params = {**finding.params, "value": file.path.name}  # a whole path does not fit a card
    said = describe(replace(finding, params=params), language)
    return CardWords(
        title=file.path.name,
        facts=QCoreApplication.translate("CaseCard", "Cannot be read"),
        text=f"{said.message} {said.hint}",
        foot=QCoreApplication.translate("CaseCard", "Cannot be played yet"),
        button=QCoreApplication.translate("CaseCard", "Look again"),
    )


def _broken(file: CaseFile) -> CardWords:
    errors = [finding for finding in file.findings if finding.severity == "error"]
    count = QCoreApplication.translate("CaseCard", "Errors: {0}").format(len(errors))
    where = ""
    if errors:
        first = min(errors, key=lambda finding: (finding.line, finding.column))
        where = (
            QCoreApplication.translate("CaseCard", "The first is at line {0}, column {1} ({2}).")
            .replace("{0}", str(first.line))
            .replace("{1}", str(first.column))
            .replace("{2}", first.code)
        )
    remedy = QCoreApplication.translate(
        "CaseCard",
        "Press the pencil to mend it. Nothing of it is lost.",
    )
    return CardWords(
        title=file.path.name,
        facts=count,
        text=" ".join(part for part in (where, remedy) if part),
        foot=QCoreApplication.translate("CaseCard", "Cannot be played yet"),
        button=QCoreApplication.translate("CaseCard", "Look again"),
        edit=QCoreApplication.translate("CaseCard", "Edit"),
    )
