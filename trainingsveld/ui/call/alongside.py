"""Help for whoever practises alone: how the last turn was taken, or a hint for this one."""

from trainingsveld.dialogue import numbers, reply_of
from trainingsveld.session import CallTurn, Hint, State, help_now
from trainingsveld.ui.act_words import act_keyword, act_sentence
from trainingsveld.ui.look import Card, Icon, PlainText, announce, column, row
from trainingsveld.ui.mood import need_words


class Alongside(Card):
    """One card for both: at most one of them is there at a time. Hidden where there is neither."""

    def __init__(self) -> None:
        super().__init__("accent", padding=14, gap=4)
        self._state = State()
        self._said = ""
        self._icon = Icon("lightbulb", "accent", 18)
        self._head, self._words = PlainText("", "strong"), PlainText("")
        self._shown = PlainText("", "small")
        self._missed = PlainText("", "small", "muted")
        line = row(self._icon, self._head, gap=8)
        line.setStretch(1, 1)
        lines = column(line, self._words, self._shown, self._missed, gap=4)
        self.column.addLayout(lines)

    def retranslate(self) -> None:
        """Say it anew."""
        self.render_state(self._state)

    def render_state(self, state: State) -> None:
        """Show what may be shown now."""
        self._state = state
        may = help_now(state)
        if may.reaction is not None:
            self._show_reaction(state, may.reaction)
        elif may.hint is not None:
            self._show_hint(state, may.hint)
        self.setVisible(may.reaction is not None or may.hint is not None)
        said = f"{self._head.text()} {self._words.text()}" if not self.isHidden() else ""
        if said and said != self._said:
            announce(self, said)
        self._said = said

    def _show_hint(self, state: State, hint: Hint) -> None:
        self._icon.show_icon("lightbulb", "accent", "")
        short = hint.size == "keyword"
        self._head.setText(self.tr("Keyword") if short else self.tr("Hint"))
        self._words.setText(_keyword(state, hint) if short else _sentence(state, hint))
        for part in (self._shown, self._missed):
            part.hide()

    def _show_reaction(self, state: State, turn: CallTurn) -> None:
        if state.case is None:
            return
        scenario = state.case.scenario
        self._icon.show_icon("message-circle", "accent", "")
        now = need_words(turn.numbers)
        calmer = turn.numbers.tension - numbers(turn.before).tension
        head = self.tr("{name} stays as tense: {need}")
        if calmer < 0:
            head = self.tr("{name} calms down: {need}")
        elif calmer > 0:
            head = self.tr("{name} gets more tense: {need}")
        name = scenario.customer.name
        self._head.setText(head.replace("{need}", now).replace("{name}", name))
        because = " ".join(f"“{one}”" for one in turn.because)
        self._words.setText(because or self.tr("Nothing changed at this turn."))
        text = {one.id: one.text for one in scenario.criteria.values()}
        shown = ", ".join(text[one] for one in turn.shows if one in text)
        missed = ", ".join(text[one] for one in turn.misses if one in text)
        self._shown.setText(self.tr("You showed: {0}").replace("{0}", shown))
        self._missed.setText(self.tr("A chance here: {0}").replace("{0}", missed))
        self._shown.setVisible(bool(shown))
        self._missed.setVisible(bool(missed))


def _sentence(state: State, hint: Hint) -> str:
    """How to do it, and what to aim for with it."""
    case, call = state.on_call
    reply = reply_of(case, call, hint.reply)
    aim = next((case.scenario.criteria[one].text for one in reply.shows), "")
    how = act_sentence(hint.act)
    return " ".join(filter(None, (how, f"({aim})" if aim and how else aim))) or _own(reply.phrases)


def _keyword(state: State, hint: Hint) -> str:
    return act_keyword(hint.act) or _own(reply_of(*state.on_call, hint.reply).phrases)


def _own(phrases: tuple[str, ...]) -> str:
    """For an act that a case made up: the first of the author's own words for it."""
    return f"“{phrases[0]} …”" if phrases else ""
