"""The author's files on a real disk: what is written beside a case, and where it looks for it."""

import asyncio

import pytest

from trainingsveld.app.case_files import CaseFiles
from trainingsveld.authoring.schema import schema_text
from trainingsveld.store import Home, Settings
from trainingsveld.store.library import shipped_case


def saved(tmp_path, begin):
    """Open a case, save it as it is, and give its path."""

    async def work():
        async with asyncio.TaskGroup() as group:
            files = CaseFiles(
                Home(tmp_path, writable=True), Settings, group.create_task, lambda *_: None
            )
            opened = asyncio.get_running_loop().create_future()
            begin(files, opened.set_result)
            source = (await opened).source
            written = asyncio.get_running_loop().create_future()
            files.save(source, source.text, written.set_result, anyway=False)
            return (await written).path

    return asyncio.run(work())


def shipped(files, told):
    files.open(shipped_case("salaris-niet-betaald"), told)


@pytest.mark.parametrize("begin", [CaseFiles.begin, shipped], ids=["new", "copy"])
def test_the_schema_a_case_names_is_beside_it(tmp_path, begin):
    case = saved(tmp_path, begin)
    first = case.read_text(encoding="utf-8").splitlines()[0]
    assert case.parent == tmp_path / "cases"
    assert first == "#:schema ./scenario-1.json"
    assert (case.parent / "scenario-1.json").read_text(encoding="utf-8") == schema_text()


def test_a_case_without_that_line_gets_no_schema_and_keeps_its_first_line(tmp_path):
    text = "# mine\nformat = 1\n"
    case = saved(tmp_path, lambda files, told: files.begin_with("mijn", text, told))
    assert case.read_text(encoding="utf-8") == text
    assert [one.name for one in case.parent.iterdir()] == ["mijn.toml"]


def test_answers_are_kept_in_the_order_they_were_given_and_trouble_is_told(tmp_path):
    told = []

    async def work(home):
        async with asyncio.TaskGroup() as group:
            files = CaseFiles(
                Home(home, writable=True), Settings, group.create_task, lambda *it: told.append(it)
            )
            for text in ("een", "", "twee"):
                files.keep_answers(text)
        return files.answers()

    assert asyncio.run(work(tmp_path)) == b"twee"
    assert told == []
    (tmp_path / "taken").write_text("no folder")
    assert asyncio.run(work(tmp_path / "taken")) == b""
    assert {code for code, _ in told} == {"draft-failed"}
