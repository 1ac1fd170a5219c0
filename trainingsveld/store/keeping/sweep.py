"""At every start: finish what a crash cut short, and take away what has been kept long enough."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from trainingsveld.store.disk import Disk, read_whole
from trainingsveld.store.disk.replace import NEW, OLD, finish_replace, replace
from trainingsveld.store.keeping import promise
from trainingsveld.store.keeping.places import GONE, NAME, SESSION, TALK, PersonPlace
from trainingsveld.store.keeping.retention import is_over_outside, month_of
from trainingsveld.store.keeping.withdrawal import all_names, finish_person, withdraw
from trainingsveld.store.kept_error import KeptError
from trainingsveld.store.recording import slots
from trainingsveld.store.recording.outside import outside_of
from trainingsveld.store.recording.writer import SLOTS, SOUND
from trainingsveld.store.session_log import moving
from trainingsveld.store.session_log.blocks import destroy, is_destroyed, look_outside
from trainingsveld.store.texts.texts import Texts
from trainingsveld.store.vaults.vault_file import is_vault


@dataclass(frozen=True, slots=True)
class Swept:
    """What a sweep did: withdrawals, erasures and moves it `finished`, and what was `over`.

    What `moved` out of the event log is to be forgotten there, by whoever has it.
    """

    finished: int = 0
    over: int = 0
    guests: int = 0
    texts: int = 0
    moved: tuple[moving.MovedOut, ...] = ()


def sweep(disk: Disk, root: Path, today: int, latest: int) -> Swept:
    """Look through the folder of people; needs no key. The days are a `Calendar`'s.

    Never raises: what the disk refuses is tried again at the next start.
    """
    over = guests = texts = 0
    places = people_places(disk, root)
    finished, moved = moving.finish(disk, places)
    finished += promise.finish(disk, root, places)
    for place in places:
        if place.number.endswith(GONE):
            finish_person(disk, place)
            finished += 1
            continue
        _finish_replacing(disk, place)
        half, old = _half_gone(disk, place), _over(disk, place, today)
        withdraw(disk, place, {*half, *old})
        finished, over = finished + len(half), over + len(old)
        over += _old_sessions(disk, place, today)
        guests += _send_guests_away(disk, place, latest)
        texts += _old_texts(disk, place, today)
    return Swept(finished, over, guests, texts, moved)


def people_places(disk: Disk, root: Path) -> tuple[PersonPlace, ...]:
    """Name the folders of people, those that are being erased too."""
    names = disk.names(root)
    return tuple(PersonPlace(root, n) for n in names if NAME.fullmatch(n.removesuffix(GONE)))


def _finish_replacing(disk: Disk, place: PersonPlace) -> None:
    for name in _stems(disk.names(place.sound), (NEW, OLD)):
        if name + GONE not in disk.names(place.sound):
            with suppress(OSError):
                finish_replace(disk, place.slots(name), slots.is_whole)
    with suppress(OSError):
        finish_replace(disk, place.vault, is_vault)


def _half_gone(disk: Disk, place: PersonPlace) -> set[str]:
    """Find recordings that were being taken away, or begun and never given a sound."""
    there = set(disk.names(place.sound))
    half: set[str] = set()
    for name in all_names(disk, place):
        if name + GONE in there or name + SLOTS not in there or name + SOUND not in there:
            half.add(name)
            continue
        with suppress(OSError):
            if read_whole(disk, place.slots(name), slots.SIZE).startswith(slots.GONE):
                half.add(name)
    return half


def _over(disk: Disk, place: PersonPlace, today: int) -> set[str]:
    """Find recordings whose time is over. One whose header is damaged is left to its owner."""
    over: set[str] = set()
    for name in _stems(disk.names(place.sound), (SOUND,)):
        with suppress(KeptError):
            if is_over_outside(outside_of(disk, place.recording(name))[1], today):
                over.add(name)
    return over


def _send_guests_away(disk: Disk, place: PersonPlace, today: int) -> int:
    gone = 0
    for name in _stems(disk.names(place.sound), (SLOTS,)):
        with suppress(KeptError, OSError):
            data = slots.read(disk, place.slots(name))
            if 0 < slots.check(data) < today:
                replace(disk, place.slots(name), slots.without_guests(data))
                gone += 1
    return gone


def _old_sessions(disk: Disk, place: PersonPlace, today: int) -> int:
    """Take away the logs of sessions and talks that nobody went on with for so long."""
    gone = 0
    for name in disk.names(place.sessions):
        if SESSION.fullmatch(name) or TALK.fullmatch(name):
            path = place.sessions / name
            with suppress(KeptError):
                if is_destroyed(disk, path) or is_over_outside(look_outside(disk, path), today):
                    gone += destroy(disk, path)
    return gone


def _old_texts(disk: Disk, place: PersonPlace, today: int) -> int:
    if place.texts.name not in disk.names(place.folder):
        return 0
    try:
        with Texts(disk, place.texts, b"") as texts:
            return texts.forget_over(month_of(today))
    except KeptError:
        return 0


def _stems(names: Iterable[str], ends: tuple[str, ...]) -> list[str]:
    stems = {name.partition(".")[0] for name in names if name.endswith(ends)}
    return sorted(stem for stem in stems if NAME.fullmatch(stem))
