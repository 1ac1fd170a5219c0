"""Vaults for tests and pictures: what was asked is written down, a test ends it with `finish`."""

from trainingsveld.privacy import Level
from trainingsveld.ui.vault.ports import Owner, Past, PastSessions, Thing, Things, Written

SANNE, BRAM = Owner("0" * 32, "Sanne"), Owner("1" * 32, "Bram")
BROKEN = Owner("2" * 32, "", "Deze kluis is beschadigd of veranderd (it is no vault).")
DAY = 20_800


def thing(name="a", **more) -> Thing:
    known = {
        "number": SANNE.number, "level": Level.CONFIDENTIAL, "day": DAY, "seconds": 12.4,
        "days_left": 90,
    }  # fmt: skip
    return Thing(name, **{**known, **more})


THINGS = Things(
    recordings=(
        thing("a"),
        thing("b", level=Level.TEAM, day=DAY - 1, seconds=75, days_left=29, shared_until=DAY + 13),
        thing("c", level=Level.OPEN, day=DAY - 4, seconds=3.2, days_left=176, whole=False),
        thing("d", level=Level.TEAM, day=DAY - 2, number=BRAM.number, owner="Bram", days_left=28),
    ),
    texts=(
        Written("t1", "session", DAY, (("case", "Mijn pakket is weg"), ("people", "1"))),
        Written("t2", "view", DAY, (
            ("case", "De salarissen zijn niet betaald"),
            ("asked", "Waar wil je hulp bij?"),
            ("words", "Ik wil hulp bij het moment dat ze begon over haar eigen mensen."),
        )),
        Written("t3", "note", DAY, (
            ("case", "De salarissen zijn niet betaald"),
            ("asked", "Wat zag je dat werkte?"),
            ("words", "Je benoemde wat het voor haar betekende, en toen werd ze rustiger."),
        )),
        Written("t4", "action", DAY, (
            ("case", "De salarissen zijn niet betaald"),
            ("words", "Eerst samenvatten, dan pas een oplossing noemen."),
            ("by", "2026-12-15"),
        )),
    ),
    lost=1,
)  # fmt: skip

BEFORE = PastSessions(
    (
        Past(Level.OPEN, DAY, "De salarissen zijn niet betaald", ("Sanne", "Bram"), 2),
        Past(Level.TEAM, DAY - 7, "Mijn pakket is weg", (), 5),
    ),
    (("2026-12", None), ("2026-11", 7)),
)


class FakeVaults:
    """A desk of vaults that does nothing by itself."""

    def __init__(self, owners=(), opened=None, trouble="", *, ready=True) -> None:
        self.people, self.now, self.why, self.is_ready = tuple(owners), opened, trouble, ready
        self.sits = opened
        self.inside, self.before = THINGS, PastSessions()
        self.asked: list[tuple] = []
        self.done = None
        self.watching: list = []

    def watch(self, told) -> None:
        self.watching.append(told)

    def unwatch(self, told) -> None:
        self.watching.remove(told)

    def changed(self) -> None:
        for told in tuple(self.watching):
            told()

    def ready(self) -> bool:
        return self.is_ready

    def trouble(self) -> str:
        return self.why

    def owners(self):
        return self.people

    def opened(self):
        return self.now

    def chosen(self):
        return self.sits

    def busy(self) -> bool:
        return self.done is not None

    def cancel(self) -> None:
        self.asked.append(("cancel",))
        self.finish()

    def lock(self) -> None:
        self.asked.append(("lock",))
        self.now = self.sits = None
        self.changed()

    def past(self, count: int) -> PastSessions:
        return self.before

    def things(self, told) -> None:
        told(self.inside)

    def hush(self) -> None:
        self.asked.append(("hush",))

    def finish(self, trouble: str = "") -> None:
        """End what was asked."""
        done, self.done = self.done, None
        self.changed()
        if done:
            done(trouble)

    def _ask(self, *what, done) -> None:
        self.asked.append(what)
        self.done = done
        self.changed()

    def make(self, name, done) -> None:
        self._ask("make", name, done=done)

    def open(self, number, done) -> None:
        self._ask("open", number, done=done)

    def recover(self, number, done) -> None:
        self._ask("recover", number, done=done)

    def hear(self, thing, done) -> None:
        self.asked.append(("hear", thing.name))
        self.heard = done

    def share(self, thing, numbers, days, done) -> None:
        self._ask("share", thing.name, tuple(numbers), days, done=done)

    def take_back(self, thing, done) -> None:
        self._ask("take back", thing.name, done=done)

    def withdraw(self, things, done) -> None:
        self._ask("withdraw", tuple(one.name for one in things), done=done)

    def forget_text(self, text, done) -> None:
        self._ask("forget", text.name, done=done)

    def export(self, out, done) -> None:
        self._ask("export", out.name, done=done)

    def gone_now(self, number, done) -> None:
        self._ask("gone now", number, done=done)

    def erase(self, number, done) -> None:
        self._ask("erase", number, done=done)
