"""The locks and the papers say what they have to."""

import os
import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
EXTRAS = ("understanding", "recognition")
LOCKS = (
    "requirements.lock", "requirements-dev.lock",
    *(f"requirements-{extra}.lock" for extra in EXTRAS),
)  # fmt: skip
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def requirements(lock: str) -> list[str]:
    """The lock's requirements, each with its hashes on one line."""
    text = (ROOT / lock).read_text("utf-8").replace("\\\n", " ")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def name_of(requirement: str) -> str:
    return re.split(r"[ \[=<>;]", requirement, maxsplit=1)[0].lower().replace("_", "-")


@pytest.mark.parametrize("lock", LOCKS)
def test_every_requirement_is_pinned_and_hashed_and_comes_from_nowhere_in_particular(lock):
    text = (ROOT / lock).read_text("utf-8")
    assert "://" not in text
    assert " @ " not in text
    found = requirements(lock)
    assert len(found) > 15
    for requirement in found:
        assert re.match(
            r"[a-z0-9-]+==[\w.]+( ; [^\\]+)?( +--hash=sha256:[0-9a-f]{64})+$", requirement
        )


def test_the_lock_holds_every_dependency_and_the_developers_lock_holds_all_of_it():
    app, dev, *extras = ({name_of(line) for line in requirements(lock)} for lock in LOCKS)
    assert {name_of(line) for line in PROJECT["project"]["dependencies"]} <= app
    assert {name_of(line) for line in PROJECT["project"]["optional-dependencies"]["dev"]} <= dev
    for extra, more in zip(EXTRAS, extras, strict=True):
        wanted = {name_of(line) for line in PROJECT["project"]["optional-dependencies"][extra]}
        brought = {"recognition": {"pyyaml"}}.get(extra, set())
        assert more == app | wanted | brought
    pins = {line.split()[0] for line in requirements("requirements.lock")}
    for lock in LOCKS[1:]:
        assert pins <= {line.split()[0] for line in requirements(lock)}


def test_parts_of_other_systems_stay_there():
    for line in requirements("requirements.lock"):
        name = name_of(line)
        if name.startswith("pyobjc"):
            assert "sys_platform == 'darwin'" in line
        if name in {"comtypes", "pywin32", "pypiwin32"}:
            assert "sys_platform == 'win32'" in line
        if name == "espeakng-loader":
            assert "sys_platform == 'linux'" in line


def test_qt_stays_below_the_release_that_loses_references():
    pin = next(line for line in requirements("requirements.lock") if "pyside6-essentials" in line)
    assert (6, 8) <= tuple(int(part) for part in re.findall(r"\d+", pin)[1:3]) < (6, 12)


def test_the_licence_is_the_whole_gpl():
    text = (ROOT / "LICENSE").read_text("utf-8")
    assert text.lstrip().startswith("GNU GENERAL PUBLIC LICENSE")
    assert "17. Interpretation of Sections 15 and 16." in text
    assert len(text.splitlines()) > 650
    assert PROJECT["project"]["license"] == "GPL-3.0-or-later"


def test_the_readme_has_the_two_commands_and_the_promise():
    text = (ROOT / "README.md").read_text("utf-8")
    assert "\npython3 run.py\n" in text
    assert "\npython3 run.py test\n" in text
    assert "in memory only" in text


def test_the_changelog_knows_this_version():
    assert f"## {PROJECT['project']['version']}" in (ROOT / "CHANGELOG.md").read_text("utf-8")


def test_every_record_says_why_what_and_with_what_effect():
    records = sorted((ROOT / "docs" / "adr").glob("*.md"))
    assert [path.name[:4] for path in records] == [f"{i:04}" for i in range(1, len(records) + 1)]
    for path in records:
        text = path.read_text("utf-8")
        for heading in ("## Context", "## Decision", "## Consequences"):
            assert heading in text, path.name


@pytest.mark.parametrize("paper", ["README.md", "CONTRIBUTING.md", "docs/architecture.md"])
def test_every_file_a_paper_points_to_is_there(paper):
    text = (ROOT / paper).read_text("utf-8")
    for target in re.findall(r"\]\(([^)#:]+)\)", text):
        assert (ROOT / paper).parent.joinpath(target).exists(), target


def test_ci_runs_what_a_developer_types():
    text = (ROOT / ".ci" / "run").read_text("utf-8")
    assert text.index("python3 run.py lint") < text.index("python3 run.py test")
    assert os.access(ROOT / ".ci" / "run", os.X_OK)
