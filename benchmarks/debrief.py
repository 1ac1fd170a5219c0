"""Looking back on one's own call: from the state after it to everything there is to draw.

A made-up call of so many turns, none of which was the best one, whose end is farther away than is
looked ahead, so that every search goes on to its limit; and each case that ships, left half-way.
"""

import time
from statistics import median

from measuring import print_heading, print_table, read_words, verdict, whole
from measuring.long_call import long_call

from trainingsveld.dialogue import offered
from trainingsveld.rehearsal.debrief import debrief
from trainingsveld.session import (
    AnswerConsent,
    BeginSession,
    ChooseReply,
    Command,
    EndCall,
    Person,
    SkipLine,
    StartCall,
    State,
    decide,
    evolve,
)
from trainingsveld.store import Library
from trainingsveld.store.library import SHIPPED
from trainingsveld.store.reference import customer_model, feedback_methods

MOST = 0.5


def main() -> None:
    """Measure each call a few times."""
    parser = read_words(__doc__)
    parser.add_argument("--turns", type=whole, default=40)
    parser.add_argument("--rounds", type=whole, default=5)
    words = parser.parse_args()
    print_heading()
    made = played(long_call(4 * words.turns).decode(), words.turns)
    rows = [measured(f"made up, {len(made.turns)} turns", made, words.rounds)]
    slowest: tuple[float, State | None] = (-1.0, None)
    for file in Library((SHIPPED,)).cases():
        state = played(file.text, words.turns)
        took = once(state)
        if took > slowest[0]:
            slowest = (took, state)
    if state := slowest[1]:
        name = state.case.scenario.id if state.case else ""
        rows.append(measured(f"slowest that ships, {name}", state, words.rounds))
    print_table(("call", "seconds", f"target {MOST:g}"), rows)


def played(text: str, turns: int) -> State:
    """Play so many turns, each with the last reply that is offered, which is seldom the best."""
    people = (Person("p1", "", "player"),)
    begin = BeginSession(text, customer_model(), feedback_methods()["aloba"], people)
    state = State()
    for command in (begin, AnswerConsent(False), StartCall(), SkipLine()):
        state = taken(state, command)
    while state.call and state.case and len(state.turns) < turns:
        replies = offered(state.case, state.call)
        if not replies or state.round.tasks:
            break
        state = taken(taken(state, ChooseReply(replies[-1])), SkipLine())
    return state if state.round.tasks else taken(state, EndCall())


def taken(state: State, command: Command) -> State:
    """Do one thing."""
    for event in decide(state, command):
        state = evolve(state, event)
    return state


def once(state: State) -> float:
    """Seconds that looking back takes."""
    before = time.perf_counter()
    debrief(state)
    return time.perf_counter() - before


def measured(name: str, state: State, rounds: int) -> list[str]:
    """One row of the table."""
    took = median(once(state) for _ in range(rounds))
    return [name, f"{took:.3f}", verdict(took <= MOST)]


if __name__ == "__main__":
    main()
