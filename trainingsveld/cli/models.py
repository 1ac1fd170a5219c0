"""`trainingsveld models`: list, fetch, check and remove the models of recognisers and voices."""

import argparse
import asyncio
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from trainingsveld.cli.commands import Commands
from trainingsveld.cli.source import UNPLAYABLE, UNREADABLE, add_language, say
from trainingsveld.cli.terminal import harmless
from trainingsveld.privacy import Outward
from trainingsveld.store import find_home
from trainingsveld.wording.models import model_trouble, model_words
from trainingsveld.wording.outward import outward_trouble

if TYPE_CHECKING:
    from trainingsveld.speech.models.catalogue import Model
    from trainingsveld.speech.models.shelf import Shelf

NOT_IN_ORDER = 1


def register(commands: Commands) -> None:
    """Add the command with its four verbs."""
    parser = commands.add_parser(
        "models",
        help="list, fetch, check or remove models of recognisers and voices",
        description="Models are what a recogniser or a voice works with. They are only fetched "
        "when asked for here or under Settings. Exit code: 0; 1 a model is not here or not in "
        "order; 2 there is no such model; 3 the other computer or the disk failed; 130 paused.",
    )
    verbs = parser.add_subparsers(title="verbs", metavar="VERB", required=True)
    listing = verbs.add_parser("list", help="list the models there are and which are here")
    listing.set_defaults(run=run_list)
    fetch = verbs.add_parser(
        "fetch", help="fetch a model, or go on where it stopped; Ctrl+C pauses"
    )
    fetch.add_argument("--from", dest="source", metavar="ADDRESS-OR-FOLDER", default="",
                       help="another web address, or a folder, in which its files are")  # fmt: skip
    fetch.set_defaults(run=run_fetch)
    check = verbs.add_parser("check", help="look at every byte of a model that is here")
    check.set_defaults(run=run_check)
    remove = verbs.add_parser("remove", help="delete a model from this computer")
    remove.set_defaults(run=run_remove)
    for verb in (fetch, check, remove):
        verb.add_argument("id", metavar="ID", help="which model")
    for verb in (listing, fetch, check, remove):
        add_language(verb)


def run_list(arguments: argparse.Namespace) -> int:
    """List them."""
    from trainingsveld.speech.models.catalogue import catalogue  # noqa: PLC0415 - off the start

    language: str = arguments.language
    shelf = _shelf()
    for model in catalogue():
        print(harmless(_row(model, shelf, language)))
    return 0


def run_fetch(arguments: argparse.Namespace) -> int:
    """Bring one here."""
    return _do("fetch", arguments)


def run_check(arguments: argparse.Namespace) -> int:
    """Look at one."""
    return _do("check", arguments)


def run_remove(arguments: argparse.Namespace) -> int:
    """Delete one."""
    return _do("remove", arguments)


def _do(verb: str, arguments: argparse.Namespace) -> int:
    from trainingsveld.outward.error import OutwardError  # noqa: PLC0415 - off the start
    from trainingsveld.speech.models.catalogue import find  # noqa: PLC0415 - off the start
    from trainingsveld.speech.models.error import ModelError  # noqa: PLC0415 - off the start

    language: str = arguments.language
    try:
        model = find(arguments.id)
        match verb:
            case "fetch":
                return asyncio.run(_fetch(model, arguments.source, language))
            case "check":
                return asyncio.run(_check(model, language))
            case _:
                gone = _shelf().remove(model)
                key = "removed" if gone else "was-not-here"
                print(harmless(model_words(key, language, title=model.title)))
                return 0
    except ModelError as error:
        say(model_trouble(error.code, error.detail, language))
        if error.code == "model-unknown":
            return UNPLAYABLE
        return NOT_IN_ORDER if error.code.startswith("model-") else UNREADABLE
    except OutwardError as error:
        say(outward_trouble(error.code, error.detail, Outward.MODELS, language))
        return UNREADABLE
    except KeyboardInterrupt:
        if verb == "fetch":
            say(model_words("paused", language))
        raise


async def _fetch(model: "Model", source: str, language: str) -> int:
    from trainingsveld.outward.gate import Gate  # noqa: PLC0415 - off the start
    from trainingsveld.speech.models.bring import copy, fetch  # noqa: PLC0415 - off the start

    shelf = _shelf()
    if shelf.presence(model).whole:
        print(harmless(model_words("already", language, title=model.title)))
        return 0
    progress = _Progress(model, language)
    if source and not source.startswith(("http://", "https://")):
        await copy(model, shelf, Path(source), progress.tell)
    else:
        await fetch(model, shelf, Gate(), source, progress.tell)
    print(harmless(model_words("fetched", language, title=model.title)))
    return 0


async def _check(model: "Model", language: str) -> int:
    from trainingsveld.speech.models.bring import check  # noqa: PLC0415 - off the start

    await check(model, _shelf(), _Progress(model, language).tell)
    print(harmless(model_words("in-order", language, title=model.title)))
    return 0


class _Progress:
    """One line on a terminal that is written over; elsewhere one line every tenth."""

    def __init__(self, model: "Model", language: str) -> None:
        self._model, self._language = model, language
        self._said = -1

    def tell(self, there: int, size: int) -> None:
        """Say how far it is."""
        percent = 100 * there // size
        alive = sys.stderr.isatty()
        if percent == self._said or (not alive and percent // 10 == self._said // 10):
            return
        self._said = percent
        line = model_words(
            "progress",
            self._language,
            title=self._model.title,
            percent=str(percent),
            size=megabytes(size, self._language),
        )
        sys.stderr.write(f"\r{line}" if alive and percent < 100 else f"{line}\n")
        sys.stderr.flush()


def megabytes(size: int, language: str) -> str:
    """Give a size as people read it; at least 1 MB."""
    return model_words("size", language, megabytes=str(max(1, round(size / 1_000_000))))


def _row(model: "Model", shelf: "Shelf", language: str) -> str:
    found = shelf.presence(model)
    if found.whole:
        state = model_words("state-here", language)
    elif found.there:
        percent = str(100 * found.there // model.size)
        state = model_words("state-begun", language, percent=percent)
    else:
        state = model_words("state-not", language)
    return model_words(
        "row",
        language,
        id=model.id,
        title=f"{model.title} ({model_words(f'for-{model.purpose}', language)})",
        size=megabytes(model.size, language),
        languages=", ".join(model_words(f"lang-{one}", language) for one in model.languages),
        licence=model.licence,
        state=state,
    )


def _shelf() -> "Shelf":
    from trainingsveld.speech.models.shelf import Shelf  # noqa: PLC0415 - off the start

    return Shelf(find_home().models)
