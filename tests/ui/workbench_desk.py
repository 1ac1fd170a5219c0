"""A workbench desk for tests and pictures: real checks and real files, at once and without a loop.

A test that wants answers to come late sets `patient` and lets them come with `answer`.
"""

from pathlib import Path

from trainingsveld.app.case_files import CaseFiles, _compared
from trainingsveld.authoring.map import side_file, write_moved
from trainingsveld.authoring.workbench import Bench
from trainingsveld.store import Home, Settings
from trainingsveld.store.drafts import Drafts
from trainingsveld.store.reference import customer_model
from trainingsveld.store.source import SourceError, held_now, write_source
from trainingsveld.ui.workbench.ports import Failed

_MODEL = customer_model()


class FakeChecks:
    """Answers at once, or, when `patient`, with the next `answer`. Newer questions win."""

    def __init__(self) -> None:
        self._bench = Bench(_MODEL)
        self._due: dict[str, object] = {}
        self.patient = False
        self.looks = 0

    def look(self, text, moved, told, drawn) -> None:
        self.looks += 1

        def work():
            for found in self._bench.looks(text, lambda: False):
                told(found)
                if found.sound:
                    drawn(self._bench.picture(moved))

        self._do("look", work)

    def rehearse(self, words, told) -> None:
        self._do("rehearse", lambda: told(self._bench.rehearse(words)))

    def story(self, words, language, told) -> None:
        self._do("story", lambda: told(self._bench.story(words, language)))

    def ways(self, node, told) -> None:
        self._do("ways", lambda: told(self._bench.ways(node)))

    def _do(self, kind, work) -> None:
        if self.patient:
            self._due[kind] = work
        else:
            work()

    def answer(self) -> None:
        """Answer what was asked last of each kind."""
        due, self._due = self._due, {}
        for work in due.values():
            work()


class FakeFiles(CaseFiles):
    """The program's own handling of files, with every step done at once."""

    def __init__(self, home: Path, *, keeps: bool) -> None:
        self._keeps = keeps
        place = Home(home, writable=True)
        self.trouble: list[tuple[str, str]] = []
        self._settings = Settings
        self._home = place
        self._drafts = Drafts(place.drafts)
        self._pull = None
        self.watched = None
        self.told = None

    def open(self, path, told) -> None:
        self._at_once(lambda: self._opened(path.absolute()), told)

    def begin(self, told) -> None:
        self._at_once(self._begun, told)

    def begin_with(self, name, text, told) -> None:
        self._at_once(lambda: self._made(name, text), told)

    def compare(self, path, text, told) -> None:
        self._at_once(lambda: _compared(path, text), told)

    def save(self, source, text, told, *, anyway) -> None:
        def write():
            source.path.parent.mkdir(parents=True, exist_ok=True)
            return write_source(source, text, anyway=anyway)

        self._at_once(write, told)

    def _at_once(self, work, told) -> None:
        try:
            found = work()
        except SourceError as error:
            told(Failed(error.code, error.detail))
        else:
            told(found)

    def keep_map(self, path, moved) -> None:
        write_moved(side_file(path), moved)

    def watch(self, path, told) -> None:
        self.watched, self.told = path, told

    def look_at_the_file(self) -> None:
        """What the program does once a second."""
        if self.watched is not None and (held := held_now(self.watched)) is not None:
            self.told(held)

    def put_aside(self, pull) -> None:
        if self._keeps and (draft := pull()) is not None:
            self._drafts.keep(draft)

    def drop_draft(self, path) -> None:
        self._drafts.forget(path)

    def keep_answers(self, text) -> None:
        if self._keeps:
            self._drafts.keep_answers(text)


class FakeWorkbench:
    """Checks, files in a folder of its own, and a voice that writes down what it was to say."""

    def __init__(self, home: Path = Path("/nowhere/trainingsveld"), *, keeps: bool = True) -> None:
        self.checks = FakeChecks()
        self.files = FakeFiles(home, keeps=keeps)
        self.said: list[tuple] = []
        self.told = None
        self.done = None

    def hear(self, text, style, speaker, done) -> None:
        self.said.append((text, style, speaker))
        self.done = done

    def hush(self) -> None:
        self.said.append(())

    def on_trouble(self, told) -> None:
        self.told = told
