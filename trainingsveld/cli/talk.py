"""A call by hand in the terminal: the second, tiny user interface over the same engine."""

from trainingsveld.cli.terminal import harmless
from trainingsveld.dialogue import (
    CannotBeGiven,
    Case,
    Script,
    ending,
    offered,
    reply_of,
    understand,
    visible_cards,
)
from trainingsveld.wording.phrases import phrase


def talk(case: Case, language: str) -> int:
    """Play until the call ends or the user stops."""
    name = case.scenario.customer.name or "?"
    _print(phrase("playing", language, title=case.scenario.title, name=name))
    words: list[str] = []
    script = Script(case)
    while ending(case, script.state) is None:
        _show(script)
        try:
            typed = input("> ").strip()
        except (EOFError, RuntimeError):  # no more input, or none at all
            typed = "q"
        if typed == "q":
            break
        if typed == "t":
            script = _back(case, words, language)
        elif word := _word(script, typed, language):
            _take(script, words, word, language)
    _closing(script, language)
    return 0


def _word(script: Script, typed: str, language: str) -> str:
    """Turn what was typed into a word of the play list, or say why not."""
    case, state = script.case, script.state
    on_offer = offered(case, state)
    kind, _, rest = typed.partition(" ")
    if not typed or typed == "?":
        _print(phrase("help", language))
        return ""
    if typed == "s":
        return "silence"
    if kind in ("k", "d") and rest:
        return f"{'card' if kind == 'k' else 'do'}:{rest.strip()}"
    if typed.isdecimal():
        return on_offer[int(typed) - 1] if 0 < int(typed) <= len(on_offer) else typed
    replies = [reply_of(case, state, reply) for reply in on_offer]
    found = understand(typed, replies, case.scenario.language)
    if found.verdict == "unclear":
        return "unclear"
    near = found.ranked[0].reply
    _print(phrase("closest", language, reply=reply_of(case, state, near).say))
    return near


def _take(script: Script, words: list[str], word: str, language: str) -> None:
    try:
        script.take(word)
    except CannotBeGiven as no:
        possible = ", ".join(no.possible) or phrase("nothing_possible", language)
        _print(phrase("not_possible", language, possible=possible))
        return
    words.append(word)
    kind, _, _ = word.partition(":")
    if kind in ("card", "do"):
        for card in visible_cards(script.case, script.state.values):
            if card.opened:
                _print(phrase("card_is", language, title=card.title))
                for field, value in card.fields.items():
                    _print(f"   {field}: {value}")
                for action in card.actions:
                    _print(f"   [{'x' if action.done else ' '}] {action.id}: {action.label}")


def _back(case: Case, words: list[str], language: str) -> Script:
    """Play everything but the last turn again; the same words give the same call."""
    turns = [at for at, word in enumerate(words) if ":" not in word]
    if turns:
        del words[turns[-1] :]
    _print(phrase("taken_back" if turns else "nothing_back", language))
    script = Script(case)
    script.play(words)
    return script


def _show(script: Script) -> None:
    name = script.case.scenario.customer.name or "?"
    if script.said:
        _print(f"\n{name}: {script.said.text}")
    for number, reply in enumerate(offered(script.case, script.state), 1):
        _print(f"  {number}. {reply_of(script.case, script.state, reply).say}")


def _closing(script: Script, language: str) -> None:
    name = script.case.scenario.customer.name or "?"
    end = ending(script.case, script.state)
    if end and script.said:
        _print(f"\n{name}: {script.said.text}")
    ended = phrase("ended", language, end=phrase(f"end_{end}", language)) if end else ""
    _print(ended or phrase("stopped", language))
    reasons = [reason for turn in script.turns for reason in turn.because]
    if reasons:
        _print(phrase("why_title", language, name=name))
        for reason in reasons:
            _print(f"  - {reason}")


def _print(text: str) -> None:
    print(harmless(text))
