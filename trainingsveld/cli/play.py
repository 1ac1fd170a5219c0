"""`trainingsveld play`: a call in the terminal, by hand or from a list of replies."""

import argparse
import json
import sys
from typing import Any

from trainingsveld.cli.commands import Commands
from trainingsveld.cli.source import UNPLAYABLE, NoCase, open_named, say
from trainingsveld.cli.talk import talk
from trainingsveld.cli.terminal import harmless
from trainingsveld.dialogue import (
    CannotPlay,
    Case,
    Numbers,
    Played,
    Turn,
    numbers,
    play,
    tally,
    variables,
)
from trainingsveld.wording.phrases import phrase


def register(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser(
        "play", help="play a case", description="Play a case in the terminal, or unattended."
    )
    parser.add_argument("file", metavar="FILE", help="a case file, or the id of a case that ships")
    parser.add_argument(
        "--replies",
        metavar="ID,ID,…",
        help="play these replies unattended; also silence, interrupt, unclear, card:ID and do:ID",
    )
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.add_argument(
        "--language",
        choices=("nl", "en"),
        help="language of what is said about it, and of the call where the case has it",
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Play. 0: played; 2: the case has errors, or a reply cannot be given; 3: not readable."""
    language: str = arguments.language or "nl"
    try:
        case = open_named(arguments.file, language, spoken=arguments.language or "")
    except NoCase as no:
        return no.code
    if arguments.replies is None and arguments.format == "text":
        return talk(case, language)
    words = [word.strip() for word in (arguments.replies or "").split(",") if word.strip()]
    try:
        played = play(case, words)
    except CannotPlay as no:
        possible = ", ".join(no.possible) or phrase("nothing_possible", language)
        number = str(no.place + 1)
        said = {"number": number, "asked": no.asked, "node": no.node, "possible": possible}
        say(phrase("cannot_give", language, **said))
        return UNPLAYABLE
    if arguments.format == "json":
        json.dump(as_json(case, played), sys.stdout, ensure_ascii=False, indent=2)
        sys.stdout.write("\n")
    else:
        print(harmless(as_text(case, played, language)))
    return 0


def as_json(case: Case, played: Played) -> dict[str, Any]:
    """Give the object that `--format json` prints."""
    closing = played.closing
    return {
        "scenario": case.scenario.id,
        "fingerprint": case.scenario.fingerprint,
        "turns": [_turn(turn) for turn in played.turns],
        "closing": {
            "node": played.state.node,
            "line": closing.text if closing else "",
            "style": played.closing_style,
        },
        "end": played.end,
        "final": numbers(played.state)._asdict(),
        "vars": variables(case, played.state),
        "criteria": {
            criterion: {"shown": shown, "missed": missed}
            for criterion, (shown, missed) in tally(case, played.turns).items()
        },
    }


def _turn(turn: Turn) -> dict[str, Any]:
    return {
        "node": turn.node,
        "line": turn.line,
        "style": turn.style,
        "reply": turn.reply,
        "act": turn.act,
        "before": turn.before._asdict(),
        "after": turn.after._asdict(),
        "because": list(turn.because),
        "shows": list(turn.shows),
        "misses": list(turn.misses),
    }


def as_text(case: Case, played: Played, language: str) -> str:
    """Write the call out as people read it."""
    customer = case.scenario.customer.name or case.scenario.title
    rows: list[str] = []
    for turn in played.turns:
        mood = phrase(f"style_{turn.style}", language)
        rows.append(f"{customer} ({mood}): {turn.line}")
        rows.append(f"  > {_given(case, turn, language)}")
        rows += [f"    {reason}" for reason in turn.because]
        rows.append(f"    {state_line(turn.after, language)}")
    if played.closing:
        mood = phrase(f"style_{played.closing_style}", language)
        rows.append(f"{customer} ({mood}): {played.closing.text}")
    if played.end:
        rows.append(phrase("ended", language, end=phrase(f"end_{played.end}", language)))
    else:
        rows.append(phrase("stopped", language))
    return "\n".join(rows)


def _given(case: Case, turn: Turn, language: str) -> str:
    node = case.scenario.nodes[turn.node]
    said = next((reply.say for reply in node.replies if reply.id == turn.reply), "")
    return f"{phrase('agent', language)} [{turn.reply or '…'}] {said}".rstrip()


def state_line(now: Numbers, language: str) -> str:
    """Say the customer's state in one line."""
    values = {name: str(value) for name, value in now._asdict().items()}
    return phrase("state", language, **values)
