"""The take of one line: recorded, heard, kept or thrown away, with what is said about it."""

from collections.abc import Callable
from typing import TYPE_CHECKING, ParamSpec, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from trainingsveld.ui.ask import Button, ask
from trainingsveld.ui.booth.ports import Booth, Ended
from trainingsveld.ui.booth.stage import Doing, Stage
from trainingsveld.ui.booth.words import trouble_words
from trainingsveld.ui.sentences import notice

if TYPE_CHECKING:
    from trainingsveld.authoring.booth.cue import Cue
    from trainingsveld.authoring.booth.recordings import LineRecording
    from trainingsveld.speech.error import Warn

Told = ParamSpec("Told")


class Around(Protocol):
    """The page a take is on."""

    def line(self) -> "tuple[LineRecording, Cue] | None":
        """Give the line that is on, if there is one."""
        ...

    def draw(self) -> None:
        """Draw anew: what goes on has changed."""
        ...

    def agree_first(self) -> None:
        """Put the question in front whether the voice may go with the case."""
        ...

    def look_again(self, *, move: bool) -> None:
        """See what is on the disk now; to the next line that is missing, if that is wanted."""
        ...


class Taking(QObject):
    """What goes on with loudspeaker and microphone, one thing at a time.

    `busy` says that something is asked that has not come back. What is told late, of something else
    than is going on now, is of no interest: `fresh` sees to that.
    """

    def __init__(self, booth: Booth, stage: Stage, around: Around, page: QWidget) -> None:
        super().__init__(page)
        self._booth, self._stage, self._around, self._page = booth, stage, around, page
        self._asked = 0
        self.agreed = self.taken = self.busy = False
        self.doing: Doing = ""
        stage.begun.connect(self._begin)
        stage.ended.connect(self._end)
        stage.hear_asked.connect(self.hear)
        stage.level_asked.connect(self.check_level)
        stage.keep_asked.connect(self.keep)
        stage.delete_asked.connect(self.ask_to_delete)

    def fresh(self, told: Callable[Told, None]) -> Callable[Told, None]:
        """What is told late, of something else than is going on now, is of no interest."""
        self._asked += 1
        mine = self._asked

        def if_still(*args: Told.args, **kwargs: Told.kwargs) -> None:
            if mine == self._asked:
                self.busy = False
                told(*args, **kwargs)

        return if_still

    def forget(self) -> None:
        """Stop whatever goes on, and throw the take away."""
        self._asked += 1
        self.doing, self.taken, self.busy = "", False, False
        self._stage.quiet()
        self._stage.say("")
        self._booth.stop()

    def press(self) -> None:
        """Space: the yes comes before the first recording."""
        if self._stage.hold.isEnabled() and not self.agreed:
            self._stage.say(self.tr("First say above whether your voice may go with the case."))
            self._around.agree_first()
            return
        self._stage.hold.press_hold()

    def _begin(self) -> None:
        on = self._around.line()
        if on is None or self.doing == "recording" or self.busy:
            return
        if not self.agreed:
            self.press()
            return
        line, cue = on
        self.forget()
        self.doing = "recording"
        self._stage.say(self.tr("Recording"))
        self._booth.record(line, cue, self._stage.show_level, self._warn, self.fresh(self._ready))
        self._around.draw()

    def _end(self) -> None:
        if self.doing == "recording":
            self.doing = ""
            self.busy = True
            self._stage.say(self.tr("One moment …"))
            self._booth.finish()
            self._around.draw()

    def _warn(self, warning: "Warn") -> None:
        trouble = notice(warning)
        self._stage.say(f"{trouble.title}. {trouble.text}", trouble=True)

    def _ready(self, ended: Ended) -> None:
        self.doing = ""
        self.taken = not ended.code
        self._stage.quiet()
        if ended.code:
            self._stage.say(trouble_words(ended), trouble=True)
        else:
            seconds = f"{ended.seconds:.1f}"
            words = self.tr("{0} seconds. Hear it, keep it, or say it once more.")
            self._stage.say(words.replace("{0}", seconds))
        self._around.draw()

    def hear(self) -> None:
        """Hear the line; while it sounds, stop it."""
        if self.doing == "hearing":
            self.hush()
        elif (on := self._around.line()) and self._stage.hear.isEnabled() and not self.busy:
            self.hush()
            self.doing = "hearing"
            self._stage.say(self.tr("You hear it as it will be heard in play."))
            self._booth.hear(on[0], self.fresh(self._heard))
            self._around.draw()

    def check_level(self) -> None:
        """Show how loud one is without recording; once more ends it."""
        if self.doing == "listening":
            self.hush()
        elif self._around.line() and self._stage.level.isEnabled() and not self.busy:
            self.hush()
            self.doing = "listening"
            self._stage.say(self.tr("Say the line as you will say it. Nothing of it is kept."))
            self._booth.listen(self._stage.show_level, self._warn, self.fresh(self._heard))
            self._around.draw()

    def hush(self) -> None:
        """Stop hearing or listening; a take stays."""
        if self.doing:
            self._booth.hush()
            self.fresh(self._heard)(Ended())

    def _heard(self, ended: Ended) -> None:
        self.doing = ""
        self._stage.quiet()
        self._stage.say(trouble_words(ended) if ended.code else "", trouble=bool(ended.code))
        self._around.draw()

    def keep(self) -> None:
        """Keep the take, and go on to the next line."""
        on = self._around.line()
        if on and self.taken and not self.busy:
            self.hush()
            self.busy = True
            self._booth.keep(on[0], self.fresh(self._kept))
            self._around.draw()

    def _kept(self, ended: Ended) -> None:
        if ended.code:
            self._stage.say(trouble_words(ended), trouble=True)
            self._around.draw()
            return
        self.taken = False
        self._stage.say(self.tr("Kept. Here is the next line."))
        self._around.look_again(move=True)

    def ask_to_delete(self) -> None:
        """Ask before what was kept of the line goes."""
        on = self._around.line()
        if on is None or not self._stage.delete.isEnabled():
            return
        line = on[0]

        def answered(answer: str) -> None:
            if answer == "delete":
                self.hush()
                self._booth.delete(line, self.fresh(self._deleted))

        words = self.tr("Delete the recording {0}? The computer's voice then says this line.")
        name = str(line.file.name) if line.file else ""
        keep = Button("", self.tr("Let it be"))
        delete = Button("delete", self.tr("Delete"), "danger")
        ask(self._page, words.replace("{0}", name), (keep, delete), answered)

    def _deleted(self, ended: Ended) -> None:
        said = trouble_words(ended) if ended.code else self.tr("Deleted.")
        self._stage.say(said, trouble=bool(ended.code))
        self._around.look_again(move=False)
