"""Before a drill: what it is about, and what was said in the call so far."""

from trainingsveld.dialogue import CannotPlay, Played, play
from trainingsveld.session import State
from trainingsveld.ui.act_words import act_sentence
from trainingsveld.ui.alone.words import skill_words
from trainingsveld.ui.arrange import empty
from trainingsveld.ui.look import Bubble, Card, PlainText, column

_ACT = {
    "summarise": "summarise",
    "name-feeling": "reflect_feeling",
    "ask-open": "open_question",
    "set-limit": "set_limit",
    "bad-news": "bad_news",
}
_LAST = 4


class SoFar(Card):
    """Hidden where a call begins at its beginning and is about all of it."""

    def __init__(self) -> None:
        super().__init__("accent")
        self._of: tuple[object, ...] = ()
        self._state = State()
        self._head, self._how = PlainText("", "heading"), PlainText("")
        self._before = PlainText("", "strong")
        self._said = column(gap=8)
        for part in (self._head, self._how, self._before):
            self.column.addWidget(part)
        self.column.addLayout(self._said)

    def retranslate(self) -> None:
        """Set the texts of its own."""
        self._before.setText(self.tr("So far in this call"))
        self._of = ()
        self.render_state(self._state)

    def render_state(self, state: State) -> None:
        """Show what comes before, once for each drill."""
        self._state = state
        skill = state.alone.skill
        self.setVisible(skill is not None and state.case is not None)
        if skill is None or state.case is None or self._of == (state.alone,):
            return
        self._of = (state.alone,)
        head = self.tr("Two minutes: {0}").replace("{0}", skill_words(skill))
        self._head.setText(head)
        self._how.setText(act_sentence(_ACT[skill.value]))
        empty(self._said)
        try:
            played = play(state.case, state.alone.opening)
        except CannotPlay:
            played = None
        lines = self._lines(state, played) if played else []
        for side, words in lines[-_LAST:]:
            self._said.addWidget(Bubble("customer" if side else "agent", words))
        self._before.setVisible(bool(lines))

    def _lines(self, state: State, played: Played) -> list[tuple[bool, str]]:
        """The customer's lines and the answers to them, without the one that comes now."""
        found: list[tuple[bool, str]] = []
        for turn in played.turns:
            if turn.line:
                found.append((True, turn.line))
            if turn.reply and state.case:
                node = state.case.scenario.nodes[turn.node]
                found += [(False, one.say) for one in node.replies if one.id == turn.reply]
        return found
