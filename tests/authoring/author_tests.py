"""The tests that stand in a case, played by the book."""

from tests.authoring.by_the_book import Book, State
from trainingsveld.scenario import ScenarioTest


def passes(book: Book, test: ScenarioTest) -> bool:
    """Play a test of the author's and say whether it comes out as expected."""
    state = _gone_on(book, book.begin().state)
    shown, missed = set[str](), set[str]()
    for word in test.play:
        node = book.scenario.nodes[state.node]
        if node.end:
            return False
        if word == "unclear" or (word == "interrupt" and node.interruptible == "free"):
            continue
        step = next((step for step in book.steps(state) if step.word == word), None)
        opened = word.startswith("card:") and book.values(state)["seen." + word[5:]]
        if step is None and not opened:
            return False
        if step is not None:
            shown.update(step.reply.shows if step.reply else ())
            missed.update(step.reply.misses if step.reply else ())
            state = _gone_on(book, step.state)
    expect = test.expect
    as_expected = not expect.end or book.scenario.nodes[state.node].end in expect.end
    criteria = shown.issuperset(expect.shows) and missed.issuperset(expect.misses)
    return as_expected and criteria and book.holds(expect.holds, book.values(state))


def _gone_on(book: Book, state: State) -> State:
    """Follow the call where it goes on by itself, but never in a circle."""
    been = set[State]()
    while state not in been and [step.word for step in book.steps(state)] == [""]:
        been.add(state)
        state = book.steps(state)[0].state
    return state
