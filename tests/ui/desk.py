"""A desk for tests and pictures: the shipped cases, settings in memory, a patient sound check."""

from dataclasses import dataclass, field
from pathlib import Path

from tests.ui.coaching import FakeCoaching
from tests.ui.vaults import FakeVaults
from tests.ui.workbench_desk import FakeWorkbench
from trainingsveld.app.pack_picture import pack_picture
from trainingsveld.app.rehearsals import _write
from trainingsveld.authoring.booth.cue import cues
from trainingsveld.authoring.booth.recordings import recording_folder, recordings
from trainingsveld.dialogue import case_from_text
from trainingsveld.feedback import parse_method
from trainingsveld.privacy import DEFAULT, Level, Naming
from trainingsveld.speech import Device
from trainingsveld.store import CaseFile, Library, Settings
from trainingsveld.store.library import FIRST, Shelf
from trainingsveld.store.methods import MethodFile
from trainingsveld.store.reference import customer_model, feedback_methods
from trainingsveld.ui.booth.ports import Ended, Script
from trainingsveld.ui.models.ports import ModelRow
from trainingsveld.ui.ports import Stopped

ROOT = Path(__file__).resolve().parents[2]
SHIPPED = ROOT / "scenarios"
_LIBRARY, _FIRST = Library((SHIPPED,)), Library((FIRST,))

HEADSETS = (
    Device("Jabra Evolve2 65", speaks=True, hears=True),
    Device("Luidsprekers (Realtek)", speaks=True, hears=False),
)

STOPPED = Stopped(
    session="2026-06-04",
    title="De salarissen zijn niet betaald",
    face="berg",
    turn=4,
    line="Ja, precies! En wie vertelt dat morgenochtend aan die tachtig mensen? Ik zeker weer.",
    at="2026-06-03T16:20:00+00:00",
)


class FakeSoundCheck:
    """Remembers what was asked; a test ends it with `finish`."""

    def __init__(self, devices: tuple[Device, ...] = HEADSETS) -> None:
        self.plugged = devices
        self.asked: list[str] = []
        self.level = None
        self.warned = None
        self.done = None

    def devices(self, told) -> None:
        told(self.plugged)

    def listen(self, level, warned, done) -> None:
        self.asked.append("listen")
        self.level, self.warned, self.done = level, warned, done

    def measure(self, seconds: float, found) -> None:
        self.doing, self.found = ("measure", seconds), found

    def record(self, seconds: float, done) -> None:
        self.asked.append(f"record {seconds:g}")
        self.done = done

    def hear(self, done) -> None:
        self.asked.append("hear")
        self.done = done

    def test_line(self, done) -> None:
        self.asked.append("line")
        self.done = done

    def stop(self) -> None:
        self.asked.append("stop")
        self.level = None

    def finish(self, code: str = "") -> None:
        self.done(code)


class FakeModels:
    """Two models, none of which is here; a test plays what fetching tells."""

    def __init__(self) -> None:
        self.here = {"whisper-base": 0, "whisper-small": 0}
        self.engine = True
        self.asked: list[tuple[str, ...]] = []
        self.told = self.done = None

    def has_engine(self) -> bool:
        return self.engine

    def rows(self):
        sizes = {"whisper-base": ("Whisper base", 146), "whisper-small": ("Whisper small", 484)}
        return tuple(
            ModelRow(name, *sizes[name], "MIT", percent) for name, percent in self.here.items()
        )

    def fetch(self, model, source, told, done) -> None:
        self.asked.append(("fetch", model, source))
        self.told, self.done = told, done

    def pause(self) -> None:
        self.asked.append(("pause",))
        self.done("")

    def remove(self, model, done) -> None:
        self.asked.append(("remove", model))
        self.here[model] = 0
        done("")


class FakePacks:
    """Shelves to show; a test answers `look` and `install` with what was kept of them."""

    def __init__(self) -> None:
        self.shown: tuple[Shelf, ...] = ()
        self.asked: list[tuple] = []
        self.told = self.progress = self.done = None

    def shelves(self) -> tuple[Shelf, ...]:
        return self.shown

    def picture(self, pack: Shelf, told) -> None:
        self.asked.append(("picture", pack.manifest.id))
        told(pack_picture(pack.picture))

    def look(self, file: Path, told) -> None:
        self.asked.append(("look", file.name))
        self.told = told

    def install(self, file: Path, fingerprint: str, progress, done) -> None:
        self.asked.append(("install", file.name, fingerprint))
        self.progress, self.done = progress, done

    def stop(self) -> None:
        self.asked.append(("stop",))

    def remove(self, pack_id: str, done) -> None:
        self.asked.append(("remove", pack_id))
        self.done = done


class FakeBooth:
    """Looks at the real files; what takes time waits until a test ends it with `finish`."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.scripts: dict[Path, Script] = {}
        self.level = self.warned = self.done = self.line = None

    def script(self, file: CaseFile, **statuses) -> Script:
        """A script of a case; `statuses` are LineRecordings by `node.n`."""
        found = cues(case_from_text(file.text, customer_model()))
        lines = tuple(
            (
                statuses.get(f"{line.node}.{line.variant}", statuses.get(line.node, line)),
                found[line.key],
            )
            for line in recordings(file.path, file.scenario)
        )
        return Script(file, lines, recording_folder(file.path, file.scenario))

    def open(self, file: CaseFile, told) -> None:
        self.asked.append("open")
        told(self.scripts.get(file.path) or self.script(file), Ended())

    def copy(self, file: CaseFile, told) -> None:
        self.asked.append("copy")
        self.done = told

    def record(self, line, cue, level, warned, done) -> None:
        self.asked.append(f"record {line.node}.{line.variant} {cue.style}")
        self.line, self.level, self.warned, self.done = line, level, warned, done

    def finish(self) -> None:
        self.asked.append("finish")

    def hear(self, line, done) -> None:
        self.asked.append(f"hear {line.node}.{line.variant}")
        self.done = done

    def listen(self, level, warned, done) -> None:
        self.asked.append("listen")
        self.level, self.warned, self.done = level, warned, done

    def hush(self) -> None:
        self.asked.append("hush")

    def keep(self, line, done) -> None:
        self.asked.append(f"keep {line.node}.{line.variant}")
        self.done = done

    def delete(self, line, done) -> None:
        self.asked.append(f"delete {line.node}.{line.variant}")
        self.done = done

    def stop(self) -> None:
        self.asked.append("stop")

    def end(self, code: str = "", **more) -> None:
        self.done(Ended(code, **more))


class FakeAlone:
    """A book that a test fills; drills that are asked for are written down."""

    def __init__(self, book=(), today: int = 20_800) -> None:
        self.known, self.day = tuple(book), today
        self.asked: list = []
        self.told: list = []
        self.stops: list | None = None

    def watch(self, told) -> None:
        self.told.append(told)

    def book(self):
        return self.known

    def today(self) -> int:
        return self.day

    def drill(self, skill) -> None:
        self.asked.append(skill)

    def write(self, folder, files, progress, done):
        """What the program does in a thread, at once; `stops` has what was stopped."""
        if self.stops is not None:
            return lambda: self.stops.append(folder)
        trouble = ""
        for number, (name, make) in enumerate(files.items(), 1):
            trouble = trouble or _write(folder, name, make)
            progress(number)
        done(trouble)
        return lambda: None

    def forget(self) -> None:
        self.know(())

    def know(self, book) -> None:
        self.known = tuple(book)
        for told in self.told:
            told()


@dataclass
class FakeDesk:
    """Does what the program does with choices and nothing else; the rest is written down.

    It is its own `sessions`: what was asked of them stands in the same list.
    """

    settings: Settings = field(default_factory=lambda: Settings(welcomed=True))
    files: tuple[CaseFile, ...] | None = None
    faulty: tuple[MethodFile, ...] = ()
    sound_check: FakeSoundCheck = field(default_factory=FakeSoundCheck)
    workbench: FakeWorkbench = field(default_factory=FakeWorkbench)
    packs: FakePacks = field(default_factory=FakePacks)
    vaults: FakeVaults = field(default_factory=FakeVaults)
    models: FakeModels = field(default_factory=FakeModels)
    booth: FakeBooth = field(default_factory=FakeBooth)
    coaching: FakeCoaching = field(default_factory=FakeCoaching)
    waiting: Stopped | None = None
    before: tuple = ()
    done: list[tuple] = field(default_factory=list)
    changed: list = field(default_factory=list)
    promised: list[tuple[Level, Naming]] = field(default_factory=list)
    practised: list = field(default_factory=list)
    alone: FakeAlone = field(default_factory=FakeAlone)

    @property
    def sessions(self) -> "FakeDesk":
        return self

    def change(self, settings: Settings) -> None:
        self.settings = settings
        for told in self.changed:
            told(settings)

    def cases(self) -> tuple[CaseFile, ...]:
        return _LIBRARY.cases() if self.files is None else self.files

    def first_cases(self) -> tuple[CaseFile, ...]:
        return _FIRST.cases() if self.files is None else ()

    def methods(self):
        return tuple(map(parse_method, feedback_methods().values()))

    def faulty_methods(self):
        return self.faulty

    def stopped(self) -> Stopped | None:
        return self.waiting

    def start(
        self, case: Path, people, method, *, by_hand: bool,
        level=DEFAULT, naming=Naming.NAMED, alone=None, **ways,
    ) -> None:  # fmt: skip
        table = tuple(name for name, on in ways.items() if on)
        more = (level,) if level is not DEFAULT else ()
        self.promised.append((level, naming))
        self.practised.append(alone)
        self.done.append(("start", case.name, people, method, by_hand, *table, *more))

    def gather(self, gathering) -> None:
        self.done.append(("gather", gathering))

    def lately(self):
        return self.before

    def go_on(self, session: str) -> None:
        self.done.append(("go on", session))

    def discard(self, session: str) -> None:
        self.done.append(("discard", session))
        self.waiting = None

    def leave(self) -> None:
        self.done.append(("leave",))


def case_file(name: str = "salaris-niet-betaald") -> CaseFile:
    """A shipped case."""
    return next(one for one in _LIBRARY.cases() if one.path.stem == name)
