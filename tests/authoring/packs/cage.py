"""Runs each hostile file in a process of its own, with little memory and little time.

`python -m tests.authoring.packs.cage KIND FOLDER` prints one line of JSON per file: the code it was
refused with, the sentences, seconds and MB. Forked from one process, so that a hundred take a
quarter of a minute.
"""

import asyncio
import json
import os
import resource
import signal
import sys
import time
from pathlib import Path

from trainingsveld.authoring.check import check_file
from trainingsveld.authoring.packs.bring_in import bring_in
from trainingsveld.scenario.packs import PackFault
from trainingsveld.speech.listen import listening
from trainingsveld.store.packs import Packs
from trainingsveld.wording import describe
from trainingsveld.wording.packs import refusal

MEMORY = 512 * 1024 * 1024
SECONDS = 10


def install(path: Path) -> dict[str, object]:
    packs = Packs(path.with_suffix(".home"))
    try:
        asyncio.run(listening(lambda listen: bring_in(path, packs, listen, lambda *_: True)))
    except PackFault as fault:
        told = {language: refusal(fault, path.name, language) for language in ("nl", "en")}
        return {"code": fault.code, **told, "installed": len(packs.installed())}
    return {"code": "", "installed": len(packs.installed())}


def check(path: Path) -> dict[str, object]:
    found = check_file(path).findings
    wrong = [finding for finding in found if finding.severity == "error"]
    told = {one: describe(wrong[0], one).message for one in ("nl", "en") if wrong}
    return {"code": wrong[0].code if wrong else "", **told, "count": len(found)}


def caged(work, path: Path) -> dict[str, object]:
    """Do it in a child; what the child does not survive is an answer too."""
    reading, writing = os.pipe()
    began = time.monotonic()
    child = os.fork()
    if child == 0:
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
        signal.alarm(2 * SECONDS)
        try:
            answer = work(path)
        except BaseException as error:
            answer = {"code": f"{type(error).__name__}: {error}"}
        os.write(writing, json.dumps(answer).encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        said = pipe.read()
    _, status, used = os.wait4(child, 0)
    answer = json.loads(said) if said else {"code": f"died: {status}"}
    seconds = time.monotonic() - began
    return {"name": path.stem, **answer, "seconds": seconds, "mb": used.ru_maxrss / 1024}


if __name__ == "__main__":
    for file in sorted(Path(sys.argv[2]).iterdir()):
        if file.suffix in (".zip", ".toml"):
            answer = caged({"pack": install, "case": check}[sys.argv[1]], file)
            sys.stdout.write(json.dumps(answer) + "\n")
            sys.stdout.flush()
