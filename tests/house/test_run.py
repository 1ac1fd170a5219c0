"""run.py as a newcomer meets it."""

import ast
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCE = (ROOT / "run.py").read_text("utf-8")


# --- an old Python gets a sentence -------------------------------------------------------------


def test_an_old_python_gets_a_sentence_in_dutch_and_english(monkeypatch, capsys):
    monkeypatch.setattr(sys, "version_info", (3, 9, 18, "final", 0))
    with pytest.raises(SystemExit) as ended:
        exec(compile(SOURCE, "run.py", "exec"), {"__name__": "__main__"})  # noqa: S102 - ours
    assert ended.value.code == 3
    said = capsys.readouterr().err
    assert "heeft Python 3.11 of nieuwer nodig; dit is Python 3.9." in said
    assert "needs Python 3.11 or newer; this is Python 3.9." in said


def test_nothing_in_it_is_newer_than_python_3_4_can_read():
    newer = (
        ast.JoinedStr, ast.AnnAssign, ast.NamedExpr, ast.Match, ast.AsyncFunctionDef, ast.TryStar,
        ast.Await,
    )  # fmt: skip
    for node in ast.walk(ast.parse(SOURCE, feature_version=(3, 7))):
        place = f"line {getattr(node, 'lineno', '?')}: {type(node).__name__}"
        assert not isinstance(node, newer), place
        if isinstance(node, ast.List | ast.Tuple | ast.Set):
            assert not any(isinstance(item, ast.Starred) for item in node.elts), place
        if isinstance(node, ast.Dict):
            assert None not in node.keys, place
        if isinstance(node, ast.arguments):
            assert not node.posonlyargs, place


def test_a_real_old_python_agrees():
    tried = 0
    for minor in range(4, 11):
        old = shutil.which(f"python3.{minor}")
        if old and not subprocess.run([old, "-c", ""], check=False, capture_output=True).returncode:
            done = subprocess.run([old, ROOT / "run.py"], check=False, capture_output=True)
            assert done.returncode == 3
            assert b"this is Python 3.%d." % minor in done.stderr
            tried += 1
    if not tried:
        pytest.skip("there is no Python older than 3.11 here")


# --- what the system has to bring --------------------------------------------------------------


@pytest.fixture
def system(newcomer, tmp_path, monkeypatch):
    """A PATH with nothing but what the test puts there; programs write down how they are called."""
    folder = tmp_path / "bin"
    folder.mkdir()
    calls = tmp_path / "calls"
    calls.touch()
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    (folder / "env").symlink_to("/usr/bin/env")

    class System:
        run = newcomer.module()

        @staticmethod
        def has(program: str, does: str = "exit 0") -> None:
            path = folder / program
            path.write_text(f'#!/bin/sh\necho {program} "$@" >>"{calls}"\n{does}\n')
            path.chmod(0o755)

        @staticmethod
        def is_root(yes: bool) -> None:
            monkeypatch.setattr(os, "geteuid", lambda: 0 if yes else 1000)

        @staticmethod
        def calls() -> list[str]:
            return calls.read_text().splitlines()

    return System


def test_a_library_is_missing_when_it_cannot_be_loaded(newcomer, monkeypatch):
    run = newcomer.module()
    table = {"libc.so.6": "libc6", "libno-such-thing.so.7": "libno-such-thing7"}
    monkeypatch.setitem(run.SYSTEM, "app", table)
    assert run.missing("app") == {"libno-such-thing.so.7": "libno-such-thing7"}


def test_elsewhere_than_on_linux_the_system_lacks_nothing(newcomer, monkeypatch):
    run = newcomer.module()
    monkeypatch.setitem(run.SYSTEM, "app", {"libno-such-thing.so.7": "libno-such-thing7"})
    for platform in ("win32", "darwin"):
        monkeypatch.setattr(sys, "platform", platform)
        assert run.missing("app") == {}


def test_every_library_qt_asks_for_and_does_not_bring_is_in_the_table(newcomer):
    """ldd tells what Qt needs; whatever the C library does not bring must be in the table."""
    import PySide6  # noqa: PLC0415 - only this test needs it

    if not shutil.which("ldd"):
        pytest.skip("there is no ldd here")
    qt = Path(PySide6.__file__).parent / "Qt"
    names = ["Core", "Gui", "Widgets", "Network", "Svg", "SvgWidgets", "XcbQpa", "DBus"]
    libraries = [qt / "lib" / f"libQt6{name}.so.6" for name in names]
    libraries += [qt / "plugins" / "platforms" / f"libq{name}.so" for name in ("xcb", "offscreen")]
    libraries += sorted((qt / "plugins" / "xcbglintegrations").glob("*.so"))
    table = newcomer.module().SYSTEM["app"]
    told = "".join(
        subprocess.run(["ldd", path], check=True, capture_output=True, text=True).stdout
        for path in libraries
    )
    assert "not found" not in told
    mine = {line.split()[0] for line in told.splitlines() if "PySide6" not in line}
    xcb_and_gl = {
        name for name in mine if name.startswith(("libxcb", "libxkb", "libEGL", "libGL."))
    }
    assert xcb_and_gl <= set(table), xcb_and_gl - set(table)


def test_root_gets_the_packages_installed_without_a_question(system):
    system.has("apt-get")
    system.is_root(True)
    system.run.install_system({"libEGL.so.1": "libegl1", "libGL.so.1": "libgl1"})
    assert system.calls()[-1].startswith(
        "apt-get install -y --no-install-recommends libegl1 libgl1 -q"
    )


def test_a_list_of_packages_that_is_out_of_date_is_fetched_first(system, tmp_path):
    fetched = tmp_path / "fetched"
    system.has("apt-get", f'[ "$1" = update ] && : >"{fetched}"\n[ -e "{fetched}" ]')
    system.is_root(True)
    system.run.install_system({"libEGL.so.1": "libegl1"})
    assert [call.split()[1] for call in system.calls()][-2:] == ["update", "install"]


def test_sudo_is_used_when_it_asks_no_password(system):
    system.has("apt-get")
    system.has("sudo", '[ "$1" = -n ] && shift\n[ "$1" = true ] || exec "$@"')
    system.is_root(False)
    system.run.install_system({"libEGL.so.1": "libegl1"})
    assert "sudo -n env DEBIAN_FRONTEND=noninteractive apt-get install -y" in "\n".join(
        system.calls()
    )


@pytest.mark.parametrize("sudo", ["no sudo", "sudo asks a password"])
def test_otherwise_the_exact_command_is_told(system, monkeypatch, capsys, sudo):
    system.has("apt-get")
    if sudo != "no sudo":
        system.has("sudo", "exit 1")
    system.is_root(False)
    monkeypatch.setitem(system.run.SYSTEM, "app", {"libno-such.so.7": "libno-such7"})
    assert system.run.main(["--", "check", "x.toml"]) == 3
    said = capsys.readouterr().err
    assert "sudo apt-get install -y --no-install-recommends libno-such7\n" in said
    assert not [call for call in system.calls() if "install" in call]


def test_without_apt_the_missing_libraries_are_named(system, monkeypatch, capsys):
    monkeypatch.setitem(system.run.SYSTEM, "app", {"libno-such.so.7": "libno-such7"})
    assert system.run.main([]) == 3
    assert "Missing here: libno-such.so.7." in capsys.readouterr().err


def test_when_apt_fails_its_last_words_and_the_command_are_told(system, capsys, monkeypatch):
    monkeypatch.setenv("LC_ALL", "nl_NL.UTF-8")
    monkeypatch.setitem(system.run.SYSTEM, "app", {"libno-such.so.7": "libno-such7"})
    system.has("apt-get", "echo E: no route >&2; exit 100")
    system.is_root(True)
    assert system.run.main([]) == 3
    said = capsys.readouterr().err
    assert "apt-get lukte niet:\nE: no route\n" in said
    assert "apt-get install -y --no-install-recommends libno-such7" in said


def test_missing_desktop_tools_are_an_error_in_ci_and_a_reason_elsewhere(system, monkeypatch):
    monkeypatch.setitem(system.run.SYSTEM, "app", {})
    monkeypatch.setitem(system.run.SYSTEM, "test", {"no-such-tool": "no-such-tool"})
    handed = []
    monkeypatch.setattr(system.run, "need_parts", lambda group: None)
    monkeypatch.setattr(system.run.os, "chdir", lambda folder: None)
    monkeypatch.setattr(system.run, "have_run", lambda words, **extra: handed.append(extra) or 0)
    monkeypatch.setenv("CI", "true")
    assert system.run.main(["test"]) == 3
    assert handed == []
    monkeypatch.delenv("CI")
    assert system.run.main(["test"]) == 0
    assert "no-such-tool" in handed[0]["TRAININGSVELD_NO_DESKTOP"]


# --- .venv --------------------------------------------------------------------------------------


def test_arguments_and_exit_code_are_passed_and_the_users_folder_is_kept(newcomer, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "random.py").write_text("raise SystemExit('not this one')")
    done = newcomer.types("--", "check", "a case.toml", "--", "7", cwd=elsewhere)
    assert done.returncode == 7, done.stderr
    words, folder, python, chance = json.loads(done.stdout)
    assert words == ["check", "a case.toml", "--", "7"]
    assert Path(folder) == elsewhere
    assert Path(python).is_relative_to(newcomer.venv)
    assert not Path(chance).is_relative_to(elsewhere)


def test_the_first_start_says_what_it_does_and_the_next_says_nothing(newcomer):
    first = newcomer.types(LC_ALL="nl_NL.UTF-8")
    assert first.returncode == 0, first.stderr
    assert "Python-onderdelen ophalen" in first.stderr
    assert json.loads(first.stdout)[0] == []
    made = newcomer.stamp.stat().st_mtime_ns
    assert not list(newcomer.venv.rglob("pip")), "Debian has no ensurepip unless it is asked for"
    again = newcomer.types()
    assert (again.returncode, again.stderr) == (0, "")
    assert newcomer.stamp.stat().st_mtime_ns == made


def test_a_half_made_or_foreign_environment_is_made_anew(newcomer):
    assert newcomer.types().returncode == 0
    whole = newcomer.stamp.read_text()
    foreign = whole.replace("python=", "python=another ")
    newcomer.stamp.unlink()  # killed while installing: the stamp comes last
    (newcomer.venv / "left-over").mkdir()
    again = newcomer.types()
    assert again.returncode == 0, again.stderr
    assert newcomer.stamp.read_text() == whole
    assert not (newcomer.venv / "left-over").exists()
    run = newcomer.module()
    for damage in ("", "=\n\n", whole[:20], foreign):
        newcomer.stamp.write_text(damage)
        assert run.read_stamp() == {}
    newcomer.stamp.write_text(whole)
    assert run.is_ready("app")
    run.PYTHON.unlink()  # the Python it was made with has gone
    assert not run.is_ready("app")


def test_a_changed_lock_is_installed_and_line_ends_do_not_count(newcomer):
    assert newcomer.types().returncode == 0
    lock = newcomer.root / "requirements.lock"
    lock.write_bytes(b"# newer\n")
    assert "Fetching" in newcomer.types().stderr
    lock.write_bytes(b"# newer\r\n")
    assert newcomer.types().stderr == ""


def test_the_developers_parts_come_with_the_first_lint_and_hold_the_apps_too(newcomer):
    done = newcomer.types("lint")
    assert done.returncode == 1, "the empty lock brings no ruff"
    headings = [line for line in done.stdout.splitlines() if line.startswith("==")]
    assert [line.split(":")[0] for line in headings] == [
        "== ruff format", "== ruff check", "== pyright", "== import-linter", "== broken",
    ]  # fmt: skip
    assert newcomer.types().stderr == ""


def test_a_project_that_was_moved_still_starts(newcomer, tmp_path):
    assert newcomer.types().returncode == 0
    newcomer.root.rename(tmp_path / "moved")
    newcomer.root = tmp_path / "moved"
    done = newcomer.types("--", "5", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (5, "")


def test_a_lock_that_cannot_be_had_is_a_sentence(newcomer):
    wanted = f"--no-index\nno-such-part==1 --hash=sha256:{'0' * 64}\n"
    (newcomer.root / "requirements.lock").write_text(wanted)
    done = newcomer.types()
    assert done.returncode == 3
    assert "The parts could not be fetched." in done.stderr
    assert "Traceback" not in done.stderr
    assert not newcomer.stamp.exists()


def test_a_second_start_waits_until_the_first_has_installed(newcomer):
    run = newcomer.module()
    with run.one_at_a_time():
        second = subprocess.Popen(
            newcomer.command("--", "4"), env=newcomer.environment(), text=True,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip
        assert "waiting" in second.stderr.readline()
    _, said = second.communicate()
    assert second.returncode == 4, said


# --- words --------------------------------------------------------------------------------------


def test_help_names_every_command_and_installs_nothing(newcomer):
    done = newcomer.types("--help")
    assert done.returncode == 0
    for verb in ("-- ARGS", "test", "lint", "bench", "soak", "lock"):
        assert f"python3 run.py {verb}" in done.stdout
    assert not newcomer.venv.exists()


def test_an_unknown_word_leads_to_the_command_line(newcomer):
    done = newcomer.types("check", "my case.toml")
    assert done.returncode == 2
    assert "python3 run.py -- check 'my case.toml'" in done.stderr


def test_bench_lists_what_there_is_and_runs_one(newcomer):
    (newcomer.root / "benchmarks").mkdir()
    text = '"""How long nothing takes."""\nimport sys\nprint("measured", sys.argv[1:])\n'
    (newcomer.root / "benchmarks" / "nothing.py").write_text(text)
    assert "bench nothing          How long nothing takes.\n" in newcomer.types("bench").stdout
    assert newcomer.types("bench", "somehting").returncode == 2
    assert newcomer.types("bench", "nothing", "--fast").stdout == "measured ['--fast']\n"


def test_soak_lists_the_long_loops_runs_one_or_all_and_says_which_broke(newcomer):
    (newcomer.root / "soak").mkdir()
    text = '"""Nothing ever goes wrong."""\nimport sys\nprint(sys.argv[1:])\nsys.exit({})\n'
    for name, code in (("calm", 0), ("storm", 4)):
        (newcomer.root / "soak" / f"{name}.py").write_text(text.format(code))
    assert "soak calm             Nothing ever goes wrong.\n" in newcomer.types("soak").stdout
    assert newcomer.types("soak", "clam").returncode == 2
    one = newcomer.types("soak", "storm", "--seed", "3")
    assert (one.returncode, one.stdout) == (4, "['--seed', '3']\n")
    every = newcomer.types("soak", "all", "--count", "2")
    assert every.returncode == 1
    assert every.stdout == (
        "== calm\n['--count', '2']\n== storm\n['--count', '2']\n== broken: storm\n"
    )
    (newcomer.root / "soak" / "storm.py").unlink()
    held = newcomer.types("soak", "all")
    assert (held.returncode, held.stdout.splitlines()[-1]) == (0, "== every loop held")
