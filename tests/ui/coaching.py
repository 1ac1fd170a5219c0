"""A coaching desk for tests and pictures: the real rules, in memory; what takes time waits."""

from trainingsveld.coaching import BeginTalk, Phase, ResumeTalk, Talk, decide, evolve
from trainingsveld.privacy import Level
from trainingsveld.ui.coaching.ports import Heard

NOW = 1_796_000_000


class FakeBringIn:
    """Remembers what was asked; a test tells how it went."""

    def __init__(self) -> None:
        self.asked: list[tuple] = []
        self.progress = self.done = None

    def look(self, file, progress, done) -> None:
        self.asked.append(("look", file.name))
        self.progress, self.done = progress, done

    def hear(self, start, end, done) -> None:
        self.asked.append(("hear", start, end))

    def hush(self) -> None:
        self.asked.append(("hush",))

    def keep(self, cut, progress, done) -> None:
        self.asked.append(("keep", cut))
        self.progress, self.done = progress, done

    def stop(self) -> None:
        self.asked.append(("stop",))

    def found(self, seconds=60.0, spoilt=0.0) -> None:
        loud = tuple(0.02 + 0.2 * ((n * 7919) % 100) / 100 for n in range(round(seconds * 10)))
        self.done(Heard(seconds, loud, spoilt), "")


class FakeCoaching:
    """What the page of a talk asks for."""

    def __init__(self, promises=(), waits=None) -> None:
        self.promises, self.waits = tuple(promises), waits
        self.on = None
        self.things = ()
        self.asked: list[tuple] = []
        self.watching: list = []
        self.trouble = ""
        self.bring_in = FakeBringIn()

    def watch(self, told) -> None:
        self.watching.append(told)

    def unwatch(self, told) -> None:
        self.watching.remove(told)

    def changed(self) -> None:
        for told in tuple(self.watching):
            told()

    def now(self) -> int:
        return NOW

    def ready(self) -> bool:
        return True

    def talk(self):
        return self.on

    def waiting(self):
        return self.waits

    def last(self):
        return self.promises[-1] if self.promises else None

    def due(self):
        return tuple(one for one in self.promises if not one.used)

    def begin(self, leader, level=Level.CONFIDENTIAL) -> str:
        self.on = Talk()
        return self.send(BeginTalk("Sanne", leader, NOW, self.last(), level))

    def go_on(self) -> str:
        self.on, self.waits = self.waits, None
        return self.send(ResumeTalk(NOW))

    def discard(self) -> None:
        self.waits = None
        self.changed()

    def send(self, command) -> str:
        new = decide(self.on, command)
        if self.trouble:
            return self.trouble
        for event in new:
            self.on = evolve(self.on, event)
        self.changed()
        return ""

    def leave(self) -> None:
        over = self.on is not None and self.on.phase is Phase.DONE
        self.waits, self.on = None if over else self.on, None
        self.changed()

    def answer(self, promise, used, happened, done) -> None:
        self.asked.append(("answer", promise.name, used, happened))
        self.promises = tuple(one for one in self.promises if one != promise)
        self.changed()
        done("")

    def recordings(self, told) -> None:
        told(self.things)

    def play(self, thing, at, pace, place, done) -> None:
        self.asked.append(("play", thing.name, at, pace))
        self.place, self.done = place, done

    def hush(self) -> None:
        self.asked.append(("hush",))
