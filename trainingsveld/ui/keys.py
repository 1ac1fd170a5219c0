"""The one list of commands: what the keys do, what `?` shows, what the palette offers.

A page installs the commands it can carry out, once, in its constructor:

    self._keys = install(self, {"time-out": self._time_out, "repeat-answer": self._replay})
    self._keys["repeat-answer"].setEnabled(…)      # in render_state; the palette follows

Each becomes an action of that widget, with the key of the list as its shortcut; it works while the
widget is shown, and not while somebody types into a field (a single letter is then a letter).
"""

from collections.abc import Callable, Mapping
from typing import Literal

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from trainingsveld.ui.later import QT_TRANSLATE_NOOP, translated

Where = Literal[
    "everywhere", "library", "workbench", "booth", "call", "feedback", "afternoon", "listening"
]
"""Where a command exists. The headings of the list of keys."""

By = Literal["window", "page", "press"]
"""Who listens: the window; a page, through `install`; or a page's own key events (`press`)."""


class KeyCommand(Struct, frozen=True):
    """One command. `sequence` is Qt's portable text, `label` English that is translated in "Keys".

    Without a sequence it is in the palette alone; `keys` is shown where that text would not do.
    """

    id: str
    sequence: str
    where: Where
    label: str
    by: By = "page"
    keys: tuple[str, ...] = ()

    def words(self) -> str:
        """The label in the language of the screen."""
        return translated("Keys", self.label)

    def caps(self) -> tuple[str, ...]:
        """The keys as they are written on a keyboard, one cap each."""
        if self.keys:
            return tuple(translated("Keys", key) for key in self.keys)
        return tuple(cap for cap in self.sequence.replace("++", "+Plus").split("+") if cap)


KEYS: tuple[KeyCommand, ...] = (
    KeyCommand(
        "keys", "?", "everywhere", QT_TRANSLATE_NOOP("Keys", "Show all keys"), "window"
    ),
    KeyCommand(
        "palette", "Ctrl+K", "everywhere",
        QT_TRANSLATE_NOOP("Keys", "Find a command by its name"), "window",
    ),
    KeyCommand(
        "settings", "Ctrl+,", "everywhere", QT_TRANSLATE_NOOP("Keys", "Settings"), "window"
    ),
    KeyCommand(
        "back", "Esc", "everywhere", QT_TRANSLATE_NOOP("Keys", "Back, or close what is on top"),
        "window",
    ),
    KeyCommand(
        "theme", "Ctrl+Shift+D", "everywhere",
        QT_TRANSLATE_NOOP("Keys", "Switch between light and dark"), "window",
    ),
    KeyCommand(
        "leave", "Ctrl+L", "everywhere", QT_TRANSLATE_NOOP("Keys", "To the list of cases"),
        "window",
    ),
    KeyCommand(
        "workbench", "Ctrl+E", "everywhere", QT_TRANSLATE_NOOP("Keys", "Make a case"), "window"
    ),
    KeyCommand(
        "gather", "Ctrl+Shift+G", "everywhere",
        QT_TRANSLATE_NOOP("Keys", "Session with the group"), "window",
    ),
    KeyCommand(
        "coaching", "Ctrl+Shift+B", "everywhere",
        QT_TRANSLATE_NOOP("Keys", "One-to-one (bila): a leader and an agent"), "window",
    ),
    KeyCommand(
        "who-sees", "V", "everywhere", QT_TRANSLATE_NOOP("Keys", "Who sees this?"), "window"
    ),
    KeyCommand(
        "vault", "Ctrl+M", "everywhere", QT_TRANSLATE_NOOP("Keys", "My things: my vault"), "window"
    ),
    KeyCommand(
        "progress", "Ctrl+Shift+M", "everywhere",
        QT_TRANSLATE_NOOP("Keys", "My progress"), "window",
    ),
    KeyCommand(
        "gone-now", "Ctrl+Shift+Del", "everywhere",
        QT_TRANSLATE_NOOP("Keys", "I want my recording gone, now"), "window",
    ),
    KeyCommand(
        "room-screen", "P", "everywhere",
        QT_TRANSLATE_NOOP("Keys", "The screen for the room: show it, or back"), "window",
    ),
    KeyCommand(
        "search", "Ctrl+F", "library", QT_TRANSLATE_NOOP("Keys", "Search the cases")
    ),
    KeyCommand(
        "go-on", "Ctrl+G", "library", QT_TRANSLATE_NOOP("Keys", "Go on where you stopped")
    ),
    KeyCommand(
        "save-case", "Ctrl+S", "workbench", QT_TRANSLATE_NOOP("Keys", "Save the case")
    ),
    KeyCommand("new-case", "Ctrl+N", "workbench", QT_TRANSLATE_NOOP("Keys", "New case")),
    KeyCommand("open-case", "Ctrl+O", "workbench", QT_TRANSLATE_NOOP("Keys", "Open a case")),
    KeyCommand(
        "offer", "Ctrl+Space", "workbench", QT_TRANSLATE_NOOP("Keys", "What fits here?"), "press",
    ),
    KeyCommand(
        "next-finding", "F8", "workbench",
        QT_TRANSLATE_NOOP("Keys", "To the next thing that is wrong"),
    ),
    KeyCommand(
        "previous-finding", "Shift+F8", "workbench",
        QT_TRANSLATE_NOOP("Keys", "To the thing before it that is wrong"),
    ),
    KeyCommand(
        "find-text", "Ctrl+F", "workbench", QT_TRANSLATE_NOOP("Keys", "Find in the text")
    ),
    KeyCommand(
        "find-next", "F3", "workbench", QT_TRANSLATE_NOOP("Keys", "To the next place found")
    ),
    KeyCommand(
        "find-previous", "Shift+F3", "workbench",
        QT_TRANSLATE_NOOP("Keys", "To the place found before it"),
    ),
    KeyCommand(
        "replace-text", "Ctrl+H", "workbench", QT_TRANSLATE_NOOP("Keys", "Replace in the text")
    ),
    KeyCommand("go-to-line", "Ctrl+G", "workbench", QT_TRANSLATE_NOOP("Keys", "Go to a line")),
    KeyCommand("play-here", "F5", "workbench", QT_TRANSLATE_NOOP("Keys", "Play from here")),
    KeyCommand("hear-line", "F9", "workbench", QT_TRANSLATE_NOOP("Keys", "Hear this line")),
    KeyCommand(
        "next-part", "F6", "workbench",
        QT_TRANSLATE_NOOP("Keys", "Text, findings, map and play: to the next one"),
    ),
    KeyCommand(
        "talk", "Space", "call", QT_TRANSLATE_NOOP("Keys", "Talk: hold it, let go when done"),
        "press", (QT_TRANSLATE_NOOP("Keys", "Space"),),
    ),
    KeyCommand(
        "skip-line", "Return", "call",
        QT_TRANSLATE_NOOP("Keys", "I have read the line: go on"),
        "press", ("Enter",),
    ),
    KeyCommand(
        "show-replies", "", "call",
        QT_TRANSLATE_NOOP("Keys", "My turn: show the replies, without saying it aloud"),
        "press", ("Enter",),
    ),
    KeyCommand(
        "reply", "", "call", QT_TRANSLATE_NOOP("Keys", "Choose the reply with that number"),
        "press", ("1", "9"),
    ),
    KeyCommand(
        "repeat-answer", "R", "call", QT_TRANSLATE_NOOP("Keys", "Hear my last answer again")
    ),
    KeyCommand(
        "actor", "Ctrl+Shift+A", "call",
        QT_TRANSLATE_NOOP("Keys", "Open the window of the actor"), "window",
    ),
    KeyCommand(
        "think", "D", "call", QT_TRANSLATE_NOOP("Keys", "I am still thinking: nothing counts")
    ),
    KeyCommand(
        "way", "W", "call",
        QT_TRANSLATE_NOOP("Keys", "Answer another way: hold a key, hands-free, by hand"),
    ),
    KeyCommand(
        "screens", "S", "call",
        QT_TRANSLATE_NOOP("Keys", "The screens of the system: look, search, do; or close them"),
    ),
    KeyCommand("mark", "M", "call", QT_TRANSLATE_NOOP("Keys", "Mark this moment")),
    KeyCommand(
        "seen", "", "call",
        QT_TRANSLATE_NOOP("Keys", "I see what I watch for: the key of that row"),
        "press", ("F", "G", "H", "J", "…"),
    ),
    KeyCommand("time-out", "T", "call", QT_TRANSLATE_NOOP("Keys", "Time-out")),
    KeyCommand(
        "take-back", "Ctrl+Z", "call", QT_TRANSLATE_NOOP("Keys", "Take the last turn back")
    ),
    KeyCommand(
        "booth-record", "Space", "booth", QT_TRANSLATE_NOOP("Keys", "Record this line"),
        "press", (QT_TRANSLATE_NOOP("Keys", "Space"),),
    ),
    KeyCommand(
        "booth-hear", "P", "booth", QT_TRANSLATE_NOOP("Keys", "Hear this line, or stop it")
    ),
    KeyCommand(
        "booth-level", "L", "booth",
        QT_TRANSLATE_NOOP("Keys", "See how loud you are, without recording"),
    ),
    KeyCommand(
        "booth-keep", "Return", "booth",
        QT_TRANSLATE_NOOP("Keys", "Keep it, and to the next line that is missing"),
        "press", ("Enter",),
    ),
    KeyCommand(
        "booth-delete", "Del", "booth", QT_TRANSLATE_NOOP("Keys", "Delete the recording")
    ),
    KeyCommand(
        "starter", "", "feedback",
        QT_TRANSLATE_NOOP("Keys", "Begin a sentence of the note with the words of that number"),
        "press", ("Ctrl", "1…9"),
    ),
    KeyCommand(
        "question", "", "feedback",
        QT_TRANSLATE_NOOP("Keys", "Make a question of what sounds like an order"),
        "press", ("Ctrl", "0"),
    ),
    KeyCommand(
        "after-call", "W", "feedback", QT_TRANSLATE_NOOP("Keys", "The work after the call")
    ),
    KeyCommand(
        "tick-task", "", "feedback", QT_TRANSLATE_NOOP("Keys", "Tick the task of that number"),
        "press", ("Alt", "1…9"),
    ),
    KeyCommand(
        "pass-step", "S", "afternoon",
        QT_TRANSLATE_NOOP("Keys", "Whoever is on passes; no reason needed"),
    ),
    KeyCommand("take-break", "B", "afternoon", QT_TRANSLATE_NOOP("Keys", "Break")),
    KeyCommand(
        "end-later", "+", "afternoon",
        QT_TRANSLATE_NOOP("Keys", "The session ends five minutes later"), keys=("+",),
    ),
    KeyCommand(
        "end-earlier", "-", "afternoon",
        QT_TRANSLATE_NOOP("Keys", "The session ends five minutes earlier"), keys=("-",),
    ),
    KeyCommand(
        "step-in", "I", "call", QT_TRANSLATE_NOOP("Keys", "Somebody else steps in: who?"), "window",
    ),
    KeyCommand(
        "nudge-up", "Ctrl+Up", "call",
        QT_TRANSLATE_NOOP("Keys", "Customer’s director: a little angrier"),
    ),
    KeyCommand(
        "nudge-down", "Ctrl+Down", "call",
        QT_TRANSLATE_NOOP("Keys", "Customer’s director: a little calmer"),
    ),
    KeyCommand(
        "direct", "Ctrl+D", "call",
        QT_TRANSLATE_NOOP("Keys", "Customer’s director: the next reply that is chosen is mine"),
    ),
    KeyCommand(
        "people", "F4", "everywhere",
        QT_TRANSLATE_NOOP("Keys", "Session with the group: somebody goes home or comes in"),
        "window",
    ),
    KeyCommand(
        "attempts", "K", "feedback",
        QT_TRANSLATE_NOOP("Keys", "The attempts beside each other, and who tries it next"),
        "window",
    ),
    KeyCommand(
        "listen-back", "L", "feedback",
        QT_TRANSLATE_NOOP("Keys", "Listen back together, or back to the round"), "window",
    ),
    KeyCommand(
        "listen", "Space", "listening", QT_TRANSLATE_NOOP("Keys", "Play, or pause"), "page",
        (QT_TRANSLATE_NOOP("Keys", "Space"),),
    ),
    KeyCommand("less", "Left", "listening", QT_TRANSLATE_NOOP("Keys", "Five seconds back")),
    KeyCommand("more", "Right", "listening", QT_TRANSLATE_NOOP("Keys", "Five seconds on")),
    KeyCommand(
        "turn-before", "Ctrl+Left", "listening", QT_TRANSLATE_NOOP("Keys", "To the turn before")
    ),
    KeyCommand(
        "turn-after", "Ctrl+Right", "listening", QT_TRANSLATE_NOOP("Keys", "To the next turn")
    ),
    KeyCommand("mark-after", "N", "listening", QT_TRANSLATE_NOOP("Keys", "To the next mark")),
    KeyCommand(
        "mark-before", "Shift+N", "listening", QT_TRANSLATE_NOOP("Keys", "To the mark before")
    ),
    KeyCommand(
        "slower", "S", "listening", QT_TRANSLATE_NOOP("Keys", "Slower, at the same pitch")
    ),
    KeyCommand(
        "repeat", "R", "listening", QT_TRANSLATE_NOOP("Keys", "Repeat this turn, or what you chose")
    ),
    KeyCommand("loop-from", "A", "listening", QT_TRANSLATE_NOOP("Keys", "Repeat from here")),
    KeyCommand("loop-to", "B", "listening", QT_TRANSLATE_NOOP("Keys", "Repeat up to here")),
    KeyCommand(
        "compare", "C", "listening",
        QT_TRANSLATE_NOOP("Keys", "This turn in the first try, and then in the second"),
    ),
    KeyCommand(
        "stop", "", "call", QT_TRANSLATE_NOOP("Keys", "Stop everything at once"), "window",
        ("Esc", "Esc"),
    ),
)  # fmt: skip
"""Esc belongs to the window, once and twice: a shortcut on Esc of a page's own would clash."""

_BY_ID = {command.id: command for command in KEYS}


def command(name: str) -> KeyCommand:
    """Find a command. Raises KeyError for a name that is not in the list."""
    return _BY_ID[name]


def install(widget: QWidget, doing: Mapping[str, Callable[[], None]]) -> dict[str, QAction]:
    """Make actions of these commands and give them to the widget; returned by id.

    A letter without Ctrl does not repeat while it is held.
    """
    made: dict[str, QAction] = {}
    for name, do in doing.items():
        action = QAction(widget)
        action.setObjectName(name)
        wanted = command(name)
        if wanted.sequence:
            action.setShortcut(QKeySequence.fromString(wanted.sequence))
        action.setAutoRepeat(False)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(_without_checked(do))
        widget.addAction(action)
        made[name] = action
    return made


def carry_out(widget: QWidget, name: str) -> None:
    """Do a command that something around this widget installed; without one nothing happens."""
    around: QWidget | None = widget
    while around is not None:
        for action in around.actions():
            if action.objectName() == name:
                action.trigger()
                return
        around = around.parentWidget()


def offered(*widgets: QWidget) -> tuple[tuple[KeyCommand, QAction], ...]:
    """The commands these widgets can carry out now, in the order of the list."""
    actions = {
        action.objectName(): action
        for widget in widgets
        for action in widget.actions()
        if action.isEnabled()
    }
    return tuple((one, actions[one.id]) for one in KEYS if one.id in actions)


def _without_checked(do: Callable[[], None]) -> Callable[[bool], None]:
    def triggered(_checked: bool) -> None:
        do()

    return triggered
