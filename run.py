#!/usr/bin/env python3
"""Start, test and check Trainingsveld with nothing but Python: it brings its own parts along.

`python3 run.py --help` tells what it can do. Only the standard library is used here, and any
Python 3 must be able to read this file: an old one gets a sentence instead of a SyntaxError.
Hence no f-strings, no `:=`, no `match`, no annotated variables and no `[*a, *b]`.
"""
# ruff: noqa: RUF005, UP031, UP036 - the rules that ask for what an old Python cannot read

import sys

if sys.version_info < (3, 11):
    sys.stderr.write(
        "Trainingsveld heeft Python 3.11 of nieuwer nodig; dit is Python %d.%d. Installeer een "
        "nieuwe Python en start daarmee, bijvoorbeeld: python3.12 run.py\n"
        "Trainingsveld needs Python 3.11 or newer; this is Python %d.%d. Install a newer Python "
        "and start with that one, for example: python3.12 run.py\n"
        % (sys.version_info[:2] + sys.version_info[:2])
    )
    sys.exit(3)

import contextlib
import ctypes
import hashlib
import locale
import os
import shlex
import shutil
import subprocess
import sysconfig
import tempfile
import time
import venv
from collections.abc import Generator
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "trainingsveld.stamp"
LOCKS = {
    "app": ROOT / "requirements.lock",
    "dev": ROOT / "requirements-dev.lock",
    "understanding": ROOT / "requirements-understanding.lock",
    "voices": ROOT / "requirements-voices.lock",
    "recognition": ROOT / "requirements-recognition.lock",
}
EXTRAS = ("understanding", "voices", "recognition")  # what a user may add: docs/adr/0012, 0014
BASE_PYTHON = getattr(sys, "_base_executable", "") or sys.executable  # not that of a venv
PYTHON_TAG = "%s %s" % (sys.implementation.cache_tag, sysconfig.get_platform())
PIP_AT_LEAST = (22, 3)  # the first with --python
UV = "uv==0.13.9"  # makes the locks; a developer's tool, see make_locks
# where byte code must not be written beside the sources, it is kept with the parts: the tests start
# some five hundred processes, and each would compile everything again
KEPT_COMPILED = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(VENV / "pycache")}
NOT_READY = 3  # exit code: something outside the project is missing

# What to try, and the Debian package that brings it, for: the app, the tests, some measurements.
# A name with .so is loaded, one with a slash is a file below /usr/lib, another is a program. The
# libraries are what ldd names for Qt's Core, Gui, Widgets, Network, Svg and its xcb and offscreen
# plugins and what is not in the wheel, and PortAudio.
# fmt: off
SYSTEM = {
    "app": {
        "libglib-2.0.so.0": "libglib2.0-0", "libfontconfig.so.1": "libfontconfig1",
        "libfreetype.so.6": "libfreetype6", "libdbus-1.so.3": "libdbus-1-3",
        "libgssapi_krb5.so.2": "libgssapi-krb5-2", "libbrotlidec.so.1": "libbrotli1",
        "libEGL.so.1": "libegl1", "libGL.so.1": "libgl1",
        "libX11.so.6": "libx11-6", "libX11-xcb.so.1": "libx11-xcb1",
        "libxkbcommon.so.0": "libxkbcommon0", "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
        "libxcb.so.1": "libxcb1", "libxcb-cursor.so.0": "libxcb-cursor0",
        "libxcb-glx.so.0": "libxcb-glx0", "libxcb-icccm.so.4": "libxcb-icccm4",
        "libxcb-image.so.0": "libxcb-image0", "libxcb-keysyms.so.1": "libxcb-keysyms1",
        "libxcb-randr.so.0": "libxcb-randr0", "libxcb-render.so.0": "libxcb-render0",
        "libxcb-render-util.so.0": "libxcb-render-util0", "libxcb-shape.so.0": "libxcb-shape0",
        "libxcb-shm.so.0": "libxcb-shm0", "libxcb-sync.so.1": "libxcb-sync1",
        "libxcb-util.so.1": "libxcb-util1", "libxcb-xfixes.so.0": "libxcb-xfixes0",
        "libxcb-xkb.so.1": "libxcb-xkb1", "libportaudio.so.2": "libportaudio2",
    },
    "test": {
        "Xvfb": "xvfb", "xdotool": "xdotool", "sox": "sox",
        "ffmpeg": "ffmpeg", "pulseaudio": "pulseaudio", "pactl": "pulseaudio-utils",
        "alsa-lib/libasound_module_pcm_pulse.so": "libasound2-plugins", "strace": "strace",
    },
    "bench": {"node": "nodejs", "npm": "npm"},
}
# fmt: on

HELP = """\
python3 run.py                    start Trainingsveld (the first time it fetches its parts)
python3 run.py -- ARGS            the command line: -- check FILE, -- play FILE, -- --help
python3 run.py add understanding  better understanding of what was typed (fetches 32 MB once)
python3 run.py add voices         neural voices: Piper, for models you put into its folder
python3 run.py add recognition    have your words written down (fetches 45 MB once, then a model)
python3 run.py test [ARGS]        all tests; ARGS go to pytest
python3 run.py lint               every rule the code keeps, said aloud
python3 run.py bench [NAME]       one measurement from benchmarks/; without NAME: which there are
python3 run.py soak [NAME]        a long loop from soak/, or all; without NAME: which there are
python3 run.py lock [ARGS]        write the requirements locks anew (--upgrade: newest versions)
"""

LINT = (
    ("ruff format", "the code has one look", ["-m", "ruff", "format", "--check", "."]),
    ("ruff check", "the lint rules named in pyproject.toml", ["-m", "ruff", "check", "."]),
    ("pyright", "strict types: every case of every union is handled", ["-m", "pyright"]),
    (
        "import-linter",
        "the rooms of docs/architecture.md: who may import whom",
        ["-c", "import sys; from importlinter.cli import lint_imports_command as c; sys.exit(c())"],
    ),
)


class CannotStartError(Exception):
    """Something outside the project is missing. Arguments: the sentence in Dutch, in English."""


def in_dutch() -> bool:
    """Tell whether this machine speaks Dutch."""
    names = [os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    name = next((name for name in names if name), None) or locale.setlocale(locale.LC_CTYPE)
    return name.lower().startswith(("nl", "dutch"))


def say(dutch: str, english: str) -> None:
    """Tell what is going on; on standard error, because the command line's output is read."""
    print(dutch if in_dutch() else english, file=sys.stderr, flush=True)


# --- system libraries and programs -------------------------------------------------------------


def is_there(name: str) -> bool:
    """Try the thing itself: load a library, look up a program."""
    if "/" in name:
        return any(any(Path("/usr").glob(place + name)) for place in ("lib*/", "lib*/*/"))
    if ".so" not in name:
        return shutil.which(name) is not None
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def missing(group: str) -> dict[str, str]:
    """Return the part of SYSTEM that `group` (app, test, bench) needs and that is not there."""
    if not sys.platform.startswith("linux"):
        return {}
    return {name: package for name, package in SYSTEM[group].items() if not is_there(name)}


def run(command: list[str]) -> subprocess.CompletedProcess[str]:
    """Run a command, keep what it prints, ask it nothing; the caller looks at its exit code."""
    return subprocess.run(
        command, check=False, stdin=subprocess.DEVNULL, capture_output=True, text=True
    )


def as_root() -> list[str] | None:
    """Return what to put before a command to run it as root, or None if that cannot be."""
    if os.geteuid() == 0:
        return []
    may = shutil.which("sudo") and run(["sudo", "-n", "true"]).returncode == 0
    return ["sudo", "-n"] if may else None


def install_system(wanted: dict[str, str]) -> None:
    """Install the Debian packages of this part of SYSTEM, or raise with the command to type."""
    names = ", ".join(wanted)
    packages = sorted(set(wanted.values()))
    if not shutil.which("apt-get"):
        raise CannotStartError(
            "Hier ontbreekt: %s. Installeer dat met je pakketbeheer en start opnieuw." % names,
            "Missing here: %s. Install that with your package manager and start again." % names,
        )
    command = ["apt-get", "install", "-y", "--no-install-recommends"] + packages
    known = any(Path("/var/lib/apt/lists").glob("*_Packages*"))
    typed = "%ssudo %s" % ("" if known else "sudo apt-get update && ", shlex.join(command))
    root = as_root()
    if root is None:
        raise CannotStartError(
            "Hier ontbreekt: %s. Typ dit en start opnieuw:\n  %s" % (names, typed),
            "Missing here: %s. Type this and start again:\n  %s" % (names, typed),
        )
    say(
        "Systeemonderdelen installeren met apt-get: %s (ongeveer 20 s) ..." % " ".join(packages),
        "Installing system parts with apt-get: %s (about 20 s) ..." % " ".join(packages),
    )
    quiet = root + ["env", "DEBIAN_FRONTEND=noninteractive"]
    patient = ["-q", "-o", "DPkg::Lock::Timeout=120"]  # another apt may be busy
    update, install = quiet + ["apt-get", "update"] + patient, quiet + command + patient
    said = ""
    for step in [install, update, install] if known else [update, install]:
        done = run(step)
        if step is install and done.returncode == 0:
            return
        said = done.stdout + done.stderr
    last = "\n".join(said.strip().splitlines()[-5:])
    raise CannotStartError(
        "apt-get lukte niet:\n%s\nProbeer het zelf en start opnieuw:\n  %s" % (last, typed),
        "apt-get failed:\n%s\nTry it yourself and start again:\n  %s" % (last, typed),
    )


def need_system(group: str) -> None:
    """Make sure that everything `group` (app, test, bench) needs from the system is there."""
    wanted = missing(group)
    if wanted:
        install_system(wanted)


# --- the project's own Python parts ------------------------------------------------------------


def digest(group: str) -> str:
    """Return what tells one lock from another; line ends do not count."""
    return hashlib.sha256(LOCKS[group].read_text("utf-8").encode()).hexdigest()


def read_stamp() -> dict[str, str]:
    """Return what was installed to the end in .venv; {} if there is none or it is half-made."""
    try:
        lines = STAMP.read_text("utf-8", "replace").splitlines()
    except OSError:
        return {}
    stamp = {name: value for name, _, value in (line.partition("=") for line in lines)}
    return stamp if stamp.get("python") == PYTHON_TAG and PYTHON.exists() else {}


def is_ready(group: str) -> bool:
    """Tell whether .venv holds exactly what the lock of `group` (app, dev) names."""
    return read_stamp().get(group) == digest(group)


@contextlib.contextmanager
def one_at_a_time() -> Generator[None]:
    """Wait until no other run.py is installing, then keep others waiting."""
    VENV.mkdir(exist_ok=True)
    with (VENV / ".lock").open("a+b") as handle:
        os.set_inheritable(handle.fileno(), True)  # a pip that outlives us keeps others waiting
        waited = False
        while not take(handle.fileno()):
            if not waited:
                say(
                    "Een andere start is nog aan het installeren; even wachten ...",
                    "Another start is still installing; waiting for it ...",
                )
            waited = True
            time.sleep(0.2)
        yield  # closing the file gives the lock back


def take(descriptor: int) -> bool:
    """Try to take the lock on an open file; the system gives it back when the process ends."""
    try:
        if os.name == "nt":
            import msvcrt  # noqa: PLC0415 - exists on Windows only

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl  # noqa: PLC0415 - exists everywhere else

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def make_venv(folder: Path) -> Path:
    """Make a virtual environment without ensurepip, which Debian leaves out; return its Python."""
    venv.EnvBuilder(symlinks=os.name != "nt").create(folder)
    return folder / PYTHON.relative_to(VENV)


def renew_venv() -> None:
    """Throw away what is in .venv, half-made or of another Python, and start afresh."""
    for entry in VENV.iterdir():
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(entry)
        elif entry.name != ".lock":
            entry.unlink()
    make_venv(VENV)
    packages = Path(sysconfig.get_path("purelib", "venv", {"base": str(VENV)}))
    # relative, so that the folder may be moved; this is how Python finds the package from anywhere
    (packages / "project.pth").write_text(os.path.relpath(ROOT, packages) + "\n", "utf-8")


def pip_for(python: Path) -> list[str]:
    """Return the command that is pip for another Python, wherever a pip new enough can be found."""
    command = find_pip(python)
    if command is None and sys.platform.startswith("linux"):
        install_system({"pip": "python3-pip"})
        command = find_pip(python)
    if command is None:
        raise CannotStartError(
            "Deze Python heeft geen pip %d.%d of nieuwer: %s" % (PIP_AT_LEAST + (BASE_PYTHON,)),
            "This Python has no pip %d.%d or newer: %s" % (PIP_AT_LEAST + (BASE_PYTHON,)),
        )
    return command


def find_pip(python: Path) -> list[str] | None:
    """Look for a pip: this Python's, the one of the environment we run in, the bundled one."""
    ask = "import pip; print(*pip.__version__.split('.')[:2])"
    for own in dict.fromkeys((BASE_PYTHON, sys.executable)):
        found = [int(part) for part in run([own, "-P", "-c", ask]).stdout.split() if part.isdigit()]
        if tuple(found) >= PIP_AT_LEAST:
            return [own, "-P", "-m", "pip", "--python", str(python)]
    if run([str(python), "-m", "ensurepip"]).returncode == 0:
        return [str(python), "-m", "pip"]
    return None


def pip_install(python: Path, arguments: list[str]) -> None:
    """Install with pip and name each part as it is fetched."""
    command = pip_for(python) + ["install", "--no-input", "--disable-pip-version-check"] + arguments
    env = dict(os.environ, PIP_USER="0", PIP_ROOT_USER_ACTION="ignore")
    lines = list[str]()
    with subprocess.Popen(
        command, env=env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, text=True, errors="replace", close_fds=False,
    ) as pip:  # fmt: skip
        for line in pip.stdout or ():
            lines.append(line.rstrip())
            if line.startswith("Collecting "):
                say("  " + line.split()[1], "  " + line.split()[1])
            elif line.startswith("Installing collected"):
                say("  uitpakken ...", "  unpacking ...")
    if pip.returncode != 0:
        last = "\n".join([line for line in lines if line.startswith("ERROR")] or lines[-8:])
        raise CannotStartError(
            "De onderdelen konden niet worden opgehaald. Is er internet? Start daarna opnieuw. "
            "pip zei:\n" + last,
            "The parts could not be fetched. Is there a network? Then start again. pip said:\n"
            + last,
        )


def install_parts(group: str) -> None:
    """Bring .venv to what the lock of `group` names. The stamp comes last: killed means anew."""
    stamp = read_stamp()
    say(
        "Python-onderdelen ophalen naar .venv (eenmalig, ongeveer 130 MB, een halve minuut) ...",
        "Fetching Python parts into .venv (once, about 130 MB, half a minute) ...",
    )
    STAMP.unlink(missing_ok=True)
    if not stamp:
        renew_venv()
    only_what_is_locked = ["--no-deps", "--require-hashes", "--only-binary", ":all:"]
    # Python compiles what it imports; compiling everything beforehand takes longer than it saves
    pip_install(PYTHON, only_what_is_locked + ["--no-compile", "-r", str(LOCKS[group])])
    stamp.update({"python": PYTHON_TAG, group: digest(group), "app": digest("app")})  # dev has all
    STAMP.write_text("".join("%s=%s\n" % pair for pair in stamp.items()), "utf-8")
    say("Klaar.", "Done.")


def need_parts(group: str) -> None:
    """Make sure that .venv holds what the lock of `group` (app, dev) names."""
    if not is_ready(group):
        with one_at_a_time():
            if not is_ready(group):  # another start may have done it meanwhile
                install_parts(group)


# --- what a user or a developer asks for -------------------------------------------------------


def have_run(arguments: list[str], **extra: str) -> int:
    """Run the project's Python and come back with its exit code."""
    command = [str(PYTHON)] + arguments
    sys.stdout.flush()
    return subprocess.run(command, check=False, env=dict(os.environ, **extra)).returncode


def hand_over(arguments: list[str], **extra: str) -> int:
    """Run the project's Python in the user's folder; its exit code becomes ours."""
    if os.name == "nt":  # there exec would return to the prompt before the program has ended
        return have_run(arguments, **extra)
    command = [str(PYTHON)] + arguments
    sys.stdout.flush()
    return os.execve(command[0], command, dict(os.environ, **extra))  # noqa: S606 - no shell is what we want


def start(arguments: list[str]) -> int:
    """Start the app, or its command line when there are arguments."""
    need_system("app")
    need_parts("app")
    # without safe path, a random.py in the user's folder would be imported instead of Python's
    return hand_over(["-m", "trainingsveld"] + arguments, PYTHONSAFEPATH="1", **KEPT_COMPILED)


def pytest(*runs: list[str]) -> int:
    """Run pytest with everything the tests need; what cannot be had is skipped, and said."""
    need_system("app")
    extra = dict(KEPT_COMPILED, QT_QPA_PLATFORM=os.environ.get("QT_QPA_PLATFORM", "offscreen"))
    try:
        need_system("test")
        if not sys.platform.startswith("linux"):
            raise CannotStartError(
                "De bureaubladtests draaien alleen op Linux.", "The desktop tests need Linux."
            )
    except CannotStartError as reason:
        if os.environ.get("CI") == "true":
            raise
        say(*reason.args)
        say("De bureaubladtests worden overgeslagen.", "The desktop tests are skipped.")
        extra["TRAININGSVELD_NO_DESKTOP"] = reason.args[1].splitlines()[0]
    need_parts("dev")
    os.chdir(ROOT)
    codes = [have_run(["-m", "pytest"] + run, **extra) for run in runs]
    return next((code for code in codes if code), 0)


def test(arguments: list[str]) -> int:
    """Run the tests: on all cores, and then two at a time those that need peace.

    Each of the two has a virtual screen and sound card of its own, and mostly waits for a voice.
    With ARGS one run does what they say.
    """
    if arguments:
        return pytest(arguments)
    shared = ["-n", "2", "--dist", "worksteal", "-p", "no:randomly"]  # the long ones stand first
    files = sorted((ROOT / "tests").rglob("test_*.py"))  # to collect all tests takes half a minute
    real = [str(path) for path in files if "mark.desktop" in path.read_text("utf-8")]
    return pytest(["-m", "not desktop", "-n", "logical"], ["-m", "desktop"] + shared + real)


def lint(_: list[str]) -> int:
    """Run every rule, say what each guards, and fail if one of them does."""
    need_parts("dev")
    env = dict(os.environ, PYRIGHT_PYTHON_IGNORE_WARNINGS="1")  # it would ask for its newest self
    broken = list[str]()
    for tool, guards, command in LINT:
        print("== %s: %s" % (tool, guards), flush=True)
        python = [str(PYTHON)] + command
        if subprocess.run(python, check=False, cwd=ROOT, env=env).returncode:
            broken.append(tool)
    print("== broken: %s" % ", ".join(broken) if broken else "== every rule is kept", flush=True)
    return 1 if broken else 0


def programs(folder: str) -> dict[str, Path]:
    """Return the programs of a folder that has one in each file, such as benchmarks/, by name."""
    return {path.stem: path for path in sorted((ROOT / folder).glob("[a-z]*.py"))}


def list_programs(verb: str, found: dict[str, Path]) -> None:
    """Name each program with the first line of what it says of itself."""
    for name, path in found.items():
        first = path.read_text("utf-8").lstrip('"').splitlines()[0]
        print("python3 run.py %s %-16s %s" % (verb, name, first.rstrip('"')))


def bench(arguments: list[str]) -> int:
    """Run one measurement, or list them with the first line of what each says of itself."""
    found = programs("benchmarks")
    if not arguments or arguments[0] not in found:
        list_programs("bench", found)
        return 2 if arguments else 0
    need_system("app")
    if "npm" in found[arguments[0]].read_text("utf-8"):  # measured beside a JavaScript program
        need_system("bench")
    need_parts("app")
    platform = os.environ.get("QT_QPA_PLATFORM", "offscreen")
    return hand_over([str(found[arguments[0]])] + arguments[1:], QT_QPA_PLATFORM=platform)


def soak(arguments: list[str]) -> int:
    """Run one long loop, or with `all` every one by turns, or list them."""
    found = programs("soak")
    name, words = (arguments[0], arguments[1:]) if arguments else ("", [])
    if name not in found and name != "all":
        list_programs("soak", found)
        return 2 if arguments else 0
    need_system("app")
    need_parts("dev")
    if name in found:
        return hand_over([str(found[name])] + words, **KEPT_COMPILED)
    broken = list[str]()
    for name, path in found.items():
        print("== %s" % name, flush=True)
        if have_run([str(path)] + words, **KEPT_COMPILED):
            broken.append(name)
    print("== broken: %s" % ", ".join(broken) if broken else "== every loop held", flush=True)
    return 1 if broken else 0


def make_locks(arguments: list[str]) -> int:
    """Write the locks anew from pyproject.toml, for every system and Python we support.

    What is locked stays as it is unless pyproject.toml asks otherwise or ARGS are `--upgrade`.
    """
    with tempfile.TemporaryDirectory() as room:
        python = make_venv(Path(room))
        pip_install(python, [UV])
        uv = [str(python), "-m", "uv", "pip", "compile", "-q", "--universal"]
        uv += ["--python-version", "3.11", "--generate-hashes"]
        uv += ["--no-emit-index-url", "--no-annotate", "--no-header"]
        for group, lock in LOCKS.items():
            extra = [] if group == "app" else ["--extra", group, "-c", LOCKS["app"].name]
            target = ["pyproject.toml", "-o", lock.name]
            if subprocess.run(uv + extra + arguments + target, check=False, cwd=ROOT).returncode:
                return 1  # uv has said why
    return 0


def add(arguments: list[str]) -> int:
    """Fetch an extra part of the app."""
    if len(arguments) != 1 or arguments[0] not in EXTRAS:
        print("python3 run.py add %s" % " | ".join(EXTRAS))
        return 2
    need_parts(arguments[0])
    return 0


def show_help(_: list[str]) -> int:
    """Tell what run.py can do."""
    print(HELP, end="")
    return 0


COMMANDS = {
    "--": start,
    "add": add,
    "test": test,
    "lint": lint,
    "bench": bench,
    "soak": soak,
    "lock": make_locks,
    "--help": show_help,
    "-h": show_help,
}


def main(words: list[str]) -> int:
    """Do what the words ask; 3 means that something outside the project is missing."""
    verb, rest = (words[0], words[1:]) if words else ("--", [])
    if verb not in COMMANDS:
        say(
            "run.py kent '%s' niet. Voor de opdrachtregel: python3 run.py -- %s"
            % (verb, shlex.join(words)),
            "run.py does not know '%s'. For the command line: python3 run.py -- %s"
            % (verb, shlex.join(words)),
        )
        return 2
    try:
        return COMMANDS[verb](rest)
    except CannotStartError as reason:
        say(*reason.args)
    except PermissionError as error:
        say(
            "Hier mag niet geschreven worden: %s" % error.filename,
            "Nothing may be written here: %s" % error.filename,
        )
    except KeyboardInterrupt:
        say("Gestopt.", "Stopped.")
        return 130
    return NOT_READY


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
