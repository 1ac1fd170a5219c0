"""What the room's screen says at each moment: a line, and one text in large letters."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from trainingsveld.session.projection import Projection
from trainingsveld.ui.afternoon.words import question_of, title_of
from trainingsveld.ui.feedback.words import in_language
from trainingsveld.ui.ports import Room
from trainingsveld.ui.room_screen.seats import seat_name

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Said:
    """`icon` stands before `head`; `body` is large."""

    head: str
    body: str
    icon: str = "users"


def said(shown: Projection, room: Room, language: str) -> Said:
    """Put it in words. Nothing comes from anywhere but the projection."""
    match shown.scene:
        case "waiting":
            return Said("", translate("RoomScreen", "We go on in a moment."), "hourglass")
        case "gathered":
            return _gathered(shown, room)
        case "agreeing":
            words = translate(
                "RoomScreen", "First the agreements. Everybody says yes for themselves."
            )
            return Said(shown.title, words, "shield-check")
        case "briefing":
            return _briefing(shown, room)
        case "call":
            return _call(shown, room)
        case "quiet":
            words = translate(
                "RoomScreen", "Everything is quiet for a moment. Take the time you need."
            )
            return Said(shown.title, words, "hand")
        case "handing-over":
            words = translate("RoomScreen", "The laptop goes to {0}.")
            head = translate("RoomScreen", "Feedback round")
            return Said(head, words.replace("{0}", _on(shown, room)), "users")
        case "listening":
            words = translate("RoomScreen", "We listen back together.")
            return Said(shown.title, words, "headphones")
        case "step":
            return _step(shown, room, language)
        case "over":
            words = translate("RoomScreen", "This round is over. Thank you.")
            return Said(shown.title, words, "heart")


def _gathered(shown: Projection, room: Room) -> Said:
    """The question of a step between two calls: it is the same for everybody."""
    wait = translate("RoomScreen", "We go on in a moment.")
    if shown.gathered is None:
        return Said("", wait, "hourglass")
    asked = question_of(shown.gathered) or wait
    notes = [_note(shown, place, room) for place in range(len(shown.notes))]
    return Said(title_of(shown.gathered), "\n".join(filter(None, (asked, *notes))), "users")


def _on(shown: Projection, room: Room) -> str:
    """Who is on, by name or role; everybody, where no one person is."""
    place = next((seat.place for seat in shown.seats if seat.on), None)
    if place is None:
        return translate("People", "Everybody")
    return seat_name(shown.seats, place, room)


def _briefing(shown: Projection, room: Room) -> Said:
    words = translate("RoomScreen", "{0} calls in a moment. {1} picks up.")
    words = words.replace("{1}", _on(shown, room)).replace("{0}", shown.customer)
    return Said(shown.title, words, "phone")


def _call(shown: Projection, room: Room) -> Said:
    if shown.speaks:
        words = translate("RoomScreen", "{0} speaks")
        return Said(words.replace("{0}", shown.customer), f"“{shown.line}”", "volume-2")
    words = translate("RoomScreen", "{0}, take your time. Silence is fine.")
    body = f"“{shown.line}”" if shown.line else ""
    return Said(words.replace("{0}", _on(shown, room)), body, "headset")


def _step(shown: Projection, room: Room, language: str) -> Said:
    if shown.step is None:
        return Said("", "")
    title = in_language(shown.step.title, language)
    if any(seat.on for seat in shown.seats):
        title = f"{_on(shown, room)}: {title}"
    notes = [_note(shown, place, room) for place in range(len(shown.notes))]
    body = "\n".join(note for note in notes if note)
    return Said(title, body or in_language(shown.step.ask, language), "message-square-heart")


def _note(shown: Projection, place: int, room: Room) -> str:
    note = shown.notes[place]
    words = room.words(note.words)
    if not words:
        return ""
    return f"{seat_name(shown.seats, note.giver, room)}: {words}" if note.giver >= 0 else words
