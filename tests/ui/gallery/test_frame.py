"""Every page of the frame drawn to docs/gallery: the pictures are the documentation of the screen.

A picture is only written where it differs from the one that is there, so that a run changes
nothing by itself.
"""

import dataclasses
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.ui.acted import Acted
from tests.ui.desk import ROOT, STOPPED, FakeDesk, case_file
from trainingsveld.authoring.booth.recordings import recordings
from trainingsveld.privacy import Level
from trainingsveld.scenario.packs import Manifest
from trainingsveld.session import StartAnswer
from trainingsveld.store import Settings
from trainingsveld.store.case_file import open_case_file
from trainingsveld.store.library import Shelf
from trainingsveld.ui.ask import Button, ask
from trainingsveld.ui.language import Language
from trainingsveld.ui.look import PlainText, Theme
from trainingsveld.ui.packs.ports import Look
from trainingsveld.ui.window import MainWindow

GALLERY = ROOT / "docs" / "gallery"
BROKEN = 'format = 1\nid = "kapot"\ntitle = "Kapot"\nlanguage = "nl"\nfamily = "klacht"\n'


@pytest.fixture(scope="module")
def theme(qapp):
    made = Theme(qapp, "light")
    yield made
    made.use("light")


@pytest.fixture
def language(qapp):
    made = Language(qapp, "nl")
    yield made
    made.use("en")
    for translator in made._installed:
        qapp.removeTranslator(translator)


def settle() -> None:
    for _ in range(12):
        QApplication.sendPostedEvents()


def library_stopped(window, _desk) -> None:
    window.show_library()


def library_search(window, _desk) -> None:
    window._own["library"]._search.setText("xyzzy")


def library_broken(window, desk, tmp_path) -> None:
    file = tmp_path / "mijn-eerste-casus.toml"
    file.write_text(BROKEN, encoding="utf-8")
    desk.files = (*desk.cases()[:4], open_case_file(file))
    desk.waiting = None
    window.show_library()
    window._own["library"]._sort.setCurrentIndex(4)


def packs_shown(window, desk) -> None:
    pack = Manifest("energie", "Energie en water", "1.2.0", ("Bram Visser",), "CC-BY-4.0")
    names = ("nieuwe-inlogtoken", "claim-afgewezen")
    inside = (replace(case_file(name), pack=pack.id) for name in names)
    desk.files = (case_file(), case_file("wordt-persoonlijk"), *inside)
    desk.packs.shown = (Shelf(pack, len(names), Path("energie"), "f" * 64),)
    desk.waiting = None
    window.show_library()


def packs_installing(window, desk) -> None:
    packs_shown(window, desk)
    window._own["library"]._bringing.take("energie.zip")
    desk.packs.told(Look(desk.packs.shown[0].manifest, "f"))
    desk.packs.progress(40, 100)


def setup_alone(window, _desk) -> None:
    window._own.set_up(case_file())


def setup_group(window, _desk) -> None:
    window._own.set_up(case_file())
    page = window._own["setup"]
    page._who.button("group").click()
    page._people.show_people(("Aïsha", "Bram", "Chantal", ""), alone=False)


def levels_cards(window, desk) -> None:
    setup_group(window, desk)
    window._own["setup"]._start.click()


def levels_who_sees(window, desk) -> None:
    acted = Acted("salaris-niet-betaald", "Chantal", "Bram", "Aïsha", level=Level.TEAM)
    window.enter_session(acted.send, acted.room)
    acted.show(window)
    acted.start().spoken()
    window._show_who_sees()


def levels_bar(window, desk) -> None:
    acted = Acted("salaris-niet-betaald", "Chantal")
    window.enter_session(acted.send, acted.room)
    acted.show(window)
    acted.start().play("feeling").send(StartAnswer(acted.room.new_clip()))


def setup_actor(window, _desk) -> None:
    window._own.set_up(case_file())
    page = window._own["setup"]
    page._who.button("group").click()
    page._customer.button("actor").click()


def settings_all(window, desk) -> None:
    desk.settings = replace(desk.settings, captions=130)
    window._show_settings()


def settings_meter(window, desk) -> None:
    window._show_settings()
    panel = window._own["settings"]._check
    panel._listen.click()
    for n in range(90):
        desk.sound_check.level(0.02 + 0.3 * ((n * 37) % 11) / 11)
    page = panel.parentWidget().parentWidget()
    page.parentWidget().parentWidget().parentWidget().ensureWidgetVisible(panel)


def spoken(window, desk) -> None:
    """A case of which some lines have a voice, and one text has changed since."""
    file = case_file()
    lines = recordings(file.path, file.scenario)
    done = {
        f"{line.node}.{line.variant}": dataclasses.replace(line, status="recorded", file=file.path)
        for line in lines[:7]
    }
    changed = dataclasses.replace(
        lines[3], status="changed", file=file.path, old=lines[3].text[:40] + " …"
    )
    done[f"{changed.node}.{changed.variant}"] = changed
    window._own.record(file)
    desk.booth.scripts[file.path] = dataclasses.replace(
        desk.booth.script(file, **done), place=Path("cases/salaris-niet-betaald/audio/nl")
    )
    window._own.record(file)


def booth_yes(window, desk) -> None:
    spoken(window, desk)


def booth_recording(window, desk) -> None:
    spoken(window, desk)
    page = window._own["booth"]
    page._yes.click()
    page._stage.hold.press_hold()
    for n in range(90):
        desk.booth.level(0.02 + 0.3 * ((n * 37) % 11) / 11)


def booth_closed(window, _desk) -> None:
    file = case_file("wordt-persoonlijk")
    _desk.booth.scripts[file.path] = dataclasses.replace(_desk.booth.script(file), closed="ships")
    window._own.record(file)


def keys_all(window, _desk) -> None:
    window._show_keys()


def palette_all(window, _desk) -> None:
    window._show_palette()


def notice_disk(window, _desk) -> None:
    window.tell("log-full", "~/.local/share/trainingsveld/log.db")
    window._refusal.tell("nothing-to-take-back")


def question_discard(window, _desk) -> None:
    words = QCoreApplication.translate(
        "GoOnBanner", "Discard this session? Where you were is then forgotten; the case stays."
    )
    keep = QCoreApplication.translate("GoOnBanner", "Keep it")
    discard = QCoreApplication.translate("GoOnBanner", "Discard")
    ask(window, words, (Button("", keep), Button("x", discard, "danger")), lambda _: None)


def welcome(step: int):
    def draw(window, desk) -> None:
        desk.settings = replace(desk.settings, nickname="" if step < 2 else "Aïsha")
        window._own.show("welcome")
        for _ in range(step):
            window._own["welcome"]._forward()
            window._own["welcome"]._name.setText("Aïsha")

    return draw


STATES = {
    "library-stopped": library_stopped,
    "library-search": library_search,
    "library-broken": library_broken,
    "packs-shown": packs_shown,
    "packs-installing": packs_installing,
    "setup-alone": setup_alone,
    "setup-group": setup_group,
    "setup-actor": setup_actor,
    "levels-cards": levels_cards,
    "levels-who-sees": levels_who_sees,
    "levels-bar": levels_bar,
    "settings-all": settings_all,
    "settings-meter": settings_meter,
    "booth-yes": booth_yes,
    "booth-recording": booth_recording,
    "booth-closed": booth_closed,
    "keys-all": keys_all,
    "palette-all": palette_all,
    "notice-disk": notice_disk,
    "question-discard": question_discard,
    "welcome-language": welcome(0),
    "welcome-name": welcome(1),
    "welcome-sound": welcome(2),
    "welcome-sample": welcome(3),
}
IN_FULL = (
    "booth-yes",
    "library-stopped",
    "packs-shown",
    "setup-group",
    "levels-cards",
    "levels-who-sees",
    "settings-all",
    "keys-all",
    "welcome-sample",
)
"""Drawn in the dark and in English too."""

PICTURES = [(state, "light", "nl") for state in STATES] + [
    (state, *kind) for state in IN_FULL for kind in (("dark", "nl"), ("light", "en"))
]


def drawn(qtbot, theme, language, tmp_path, state, scheme, tongue, size=(1280, 800)) -> MainWindow:
    theme.use(scheme)
    language.use(tongue)
    desk = FakeDesk(Settings(welcomed=True, nickname="Aïsha", language=tongue), waiting=STOPPED)
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    settle()
    do = STATES[state]
    if do is library_broken:
        do(window, desk, tmp_path)
    else:
        do(window, desk)
    settle()
    return window


@pytest.mark.parametrize(("state", "scheme", "tongue"), PICTURES)
def test_draw(qtbot, theme, language, tmp_path, state, scheme, tongue):
    window = drawn(qtbot, theme, language, tmp_path, state, scheme, tongue)
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    assert picture.size().width() == 1280
    file = GALLERY / f"{state}-{scheme}-{tongue}.png"
    GALLERY.mkdir(parents=True, exist_ok=True)
    if not file.exists() or QImage(str(file)).convertToFormat(picture.format()) != picture:
        assert picture.save(str(file))


class Longer(QTranslator):
    """Every text 40 % longer, as a wordier language would have it."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context, source, disambiguation=None, n=-1) -> str:
        extra = round(len(source) * 0.4)
        return source.replace("%n", str(n)) + (" enzovoort" * extra)[:extra]


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("size", [(1366, 768), (1280, 800), (900, 600)])
def test_no_text_is_cut_off_at_40_percent_longer(
    qapp, qtbot, theme, language, tmp_path, state, size
):
    longer = Longer(qapp)
    qapp.installTranslator(longer)
    window = drawn(qtbot, theme, language, tmp_path, state, "light", "en", size)
    qapp.removeTranslator(longer)
    cut = [
        (text.text(), text.size().toTuple(), text.heightForWidth(text.width()))
        for text in window.findChildren(PlainText)
        if text.isVisible() and text.wordWrap() and text.text()
        and text.height() < text.heightForWidth(text.width()) - 1
    ]  # fmt: skip
    assert cut == []
