"""`trainingsveld packs`, `install` and `remove`: the packs of the library."""

import argparse
import asyncio
import sys
from pathlib import Path

from trainingsveld.authoring.packs.bring_in import bring_in, look_at_pack
from trainingsveld.cli.commands import Commands
from trainingsveld.cli.source import UNPLAYABLE, UNREADABLE, add_language, say
from trainingsveld.cli.terminal import harmless
from trainingsveld.scenario.packs import Manifest, PackFault, kind_of, version_key
from trainingsveld.speech.listen import listening
from trainingsveld.store import Library, StoreError, find_home
from trainingsveld.store.library import SHIPPED
from trainingsveld.store.packs import Packs
from trainingsveld.wording.packs import refusal
from trainingsveld.wording.phrases import phrase

KEPT = 1
"""The exit code when somebody was asked and said no."""


def register(commands: Commands) -> None:
    """Add the three commands."""
    listing = commands.add_parser(
        "packs", help="list the packs", description="List the packs of the library."
    )
    listing.set_defaults(run=run_list)
    install = commands.add_parser(
        "install",
        help="put a pack into the library",
        description="Put a pack into the library. Exit code: 0 installed, 1 not replaced, 2 the "
        "pack was refused, 3 not readable or not writable.",
    )
    install.add_argument("file", metavar="ZIP", type=Path, help="a pack")
    install.set_defaults(run=run_install)
    remove = commands.add_parser(
        "remove",
        help="take a pack out of the library",
        description="Take a pack out of the library. Exit code: 0 removed, 1 kept, 2 there is no "
        "such pack, 3 not writable.",
    )
    remove.add_argument("id", metavar="ID", help="the id of an installed pack")
    remove.set_defaults(run=run_remove)
    for parser in (install, remove):
        parser.add_argument("--yes", action="store_true", help="do not ask")
    for parser in (listing, install, remove):
        add_language(parser)


def _packs() -> Packs:
    return Packs(find_home().packs)


def _library() -> Library:
    return Library((SHIPPED, find_home().cases), _packs())


def run_list(arguments: argparse.Namespace) -> int:
    """List what is installed, what ships, and packs in the user's own folder."""
    language: str = arguments.language
    try:
        found = _library().shelves()
    except StoreError as error:
        return _failed(error, language)
    for shelf in found:
        where = (
            phrase("pack_installed", language)
            if shelf.installed
            else phrase("pack_beside", language, folder=str(shelf.folder))
        )
        print(
            harmless(
                phrase(
                    "pack_row",
                    language,
                    id=shelf.manifest.id,
                    title=shelf.manifest.title,
                    version=shelf.manifest.version,
                    licence=shelf.manifest.licence,
                    cases=str(shelf.cases),
                    where=where,
                    fingerprint=shelf.fingerprint,
                ).rstrip(". ")
            )
        )
    if not found:
        print(phrase("packs_none", language))
    return 0


def run_install(arguments: argparse.Namespace) -> int:
    """Install one, asking before a version that is there is replaced."""
    language: str = arguments.language
    file: Path = arguments.file
    packs = _packs()
    try:
        manifest, fingerprint = look_at_pack(file)
        shelves = _library().shelves()
        present = next((one for one in shelves if one.manifest.id == manifest.id), None)
        if present and not arguments.yes and present.fingerprint != fingerprint:
            question = replacing(present.manifest, manifest, language)
            if not _asked(question, language):
                return KEPT
        asyncio.run(listening(lambda listen: bring_in(file, packs, listen, _progress, fingerprint)))
    except PackFault as fault:
        say(refusal(fault, str(file), language))
        return UNPLAYABLE
    except StoreError as error:
        return _failed(error, language)
    except OSError as error:
        why = error.strerror or str(error)
        say(phrase("pack_unreadable", language, file=str(file), why=why))
        return UNREADABLE
    cases = str(sum(kind_of(name) == "case" for name, _ in manifest.files))
    words = {"title": manifest.title, "version": manifest.version, "cases": cases}
    print(harmless(phrase("pack_ready", language, **words)))
    return 0


def replacing(old: Manifest, new: Manifest, language: str) -> str:
    """Ask whether one version may take the place of another."""
    before, after = version_key(old.version), version_key(new.version)
    key = "pack_newer" if after > before else "pack_older" if after < before else "pack_same"
    return phrase(key, language, title=old.title, old=old.version, new=new.version)


def run_remove(arguments: argparse.Namespace) -> int:
    """Remove one, after asking."""
    language: str = arguments.language
    packs = _packs()
    try:
        present = next((p for p in packs.installed() if p.manifest.id == arguments.id), None)
        if present is None:
            say(phrase("pack_unknown", language, id=arguments.id))
            return UNPLAYABLE
        title, old = present.manifest.title, present.manifest.version
        question = phrase("pack_remove", language, title=title, old=old)
        if not arguments.yes and not _asked(question, language):
            return KEPT
        packs.remove(arguments.id)
    except StoreError as error:
        return _failed(error, language)
    print(harmless(phrase("pack_removed", language, title=title)))
    return 0


def _asked(question: str, language: str) -> bool:
    """Ask; no answer is no."""
    if not sys.stdin.isatty():
        say(question)
        say(phrase("pack_unasked", language))
        return False
    print(harmless(f"{question} [{phrase('yes_or_no', language)}] "), end="", flush=True)
    if sys.stdin.readline().strip().lower() in ("j", "ja", "y", "yes"):
        return True
    say(phrase("pack_kept", language))
    return False


def _progress(done: int, total: int) -> bool:
    if sys.stderr.isatty():
        end = "\r" if done < total else "\r     \r"
        print(f"{100 * done // max(1, total):3d} %", end=end, file=sys.stderr, flush=True)
    return True


def _failed(error: StoreError, language: str) -> int:
    say(phrase(error.code.replace("-", "_"), language, why=error.detail))
    return UNREADABLE
