"""Good packs: the same bytes everywhere, in and out again unchanged, and flips are noticed."""

import hashlib
import os
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.authoring.packs.parts import GOOD, HEAD, case, manifest, picture, raw_zip, recording
from tests.authoring.packs.parts import parts as parts_of
from trainingsveld.authoring.packs.bring_in import Stopped, bring_in, look_at_pack
from trainingsveld.authoring.packs.make import Given, make_pack
from trainingsveld.authoring.packs.write import zipped
from trainingsveld.scenario.packs import Manifest, PackFault, manifest_text, read_manifest
from trainingsveld.store.library import SHIPPED, Library
from trainingsveld.store.packs import Packs

GIVEN = Given("proef", "Proefpakket", "1.0.0", ("Chantal",), "CC-BY-4.0")


def hears(_: bytes) -> bool:
    return True


def goes_on(*_: int) -> bool:
    return True


def put(folder: Path, **files: bytes) -> Path:
    """A folder with these files; `__` stands for the slash, `_` for the dot."""
    for name, data in files.items():
        path = folder / name.replace("__", "/").replace("_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder


def described() -> bytes:
    return "\n".join(f"{k} = {v}" for k, v in HEAD.items() if k != "language").encode()


@pytest.fixture
def folder(tmp_path):
    return put(
        tmp_path / "bron", pack_toml=described(), klein__case_toml=case(),
        klein__audio__nl__opening_flac=recording(),
        klein__audio__nl__Opening_2_WAV=recording(kind="WAV"),
        klein__audio__nl__vroeger_flac=b"no such node", klein__audio__en__opening_flac=b"x",
        cover_png=picture(), aantekeningen_txt=b"x", b_toml=case("b"),
    )  # fmt: skip


def content(pack: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(pack) as file:
        return {name: file.read(name) for name in file.namelist()}


# ---- making ----


def test_a_folder_becomes_a_pack_that_every_zip_reader_reads(folder, tmp_path):
    made = make_pack([folder], Given(), tmp_path / "x.zip", hears)
    found = content(made.file)
    assert [*found] == ["pack.toml", *(name for name, _ in made.manifest.files)]
    own = read_manifest(found.pop("pack.toml"), whole=True)
    assert own == made.manifest
    assert own.languages == ("nl",)
    assert dict(own.files) == {n: hashlib.sha256(data).hexdigest() for n, data in found.items()}
    assert set(found) == {
        "b/b.toml", "klein/klein.toml", "klein/audio/nl/opening.flac",
        "klein/audio/nl/opening.2.wav", "cover.png",
    }  # fmt: skip
    left = {path.name for path in made.left_out}
    assert left == {"vroeger.flac", "opening.flac", "aantekeningen.txt"}


def test_the_same_cases_give_the_same_bytes_whatever_their_files_are_like(folder, tmp_path):
    first = make_pack([folder], Given(), tmp_path / "een.zip", hears)
    other = put(
        tmp_path / "Andere plek", pack_toml=b"# van een andere computer\r\n" + described(),
        sub__anders_toml=b"\xef\xbb\xbf" + case().replace(b"\n", b"\r\n"), zzz_toml=case("b"),
        sub__audio__nl__opening_2_wav=recording(kind="WAV"), cover_png=picture(),
        sub__audio__nl__OPENING_FLAC=recording(),
    )  # fmt: skip
    for path in other.rglob("*"):
        os.utime(path, (1, 1))
        path.chmod(0o700)
    second = make_pack([other], Given(), tmp_path / "twee.zip", hears)
    assert second.fingerprint == first.fingerprint
    assert second.file.read_bytes() == first.file.read_bytes()


def test_the_bytes_of_a_pack_never_change():
    pack = b"".join(zipped(["b.toml", "pack.toml", "a/a.toml"], str.encode))
    assert (
        hashlib.sha256(pack).hexdigest()
        == "19c3a1af85b382ac185bd6ec55cfada1de22f4e9663be7ea34c92f247a5516b1"
    )


def test_an_unpacked_pack_makes_the_same_pack_again(folder, tmp_path):
    made = make_pack([folder], Given(), tmp_path / "x.zip", hears)
    for name, data in content(made.file).items():
        path = tmp_path / "los" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    again = make_pack([tmp_path / "los"], Given(), tmp_path / "y.zip", hears)
    assert again.file.read_bytes() == made.file.read_bytes()


def test_loose_files_become_a_pack_when_somebody_says_what_it_is(folder, tmp_path):
    files = [folder / "b.toml", folder / "klein" / "case.toml"]
    with pytest.raises(PackFault, match="undescribed"):
        make_pack(files, Given(id="los"), tmp_path / "x.zip", hears)
    made = make_pack(files, GIVEN, tmp_path / "x.zip", hears)
    assert made.manifest.title == "Proefpakket"
    assert {*dict(made.manifest.files)} >= {"b/b.toml", "klein/audio/nl/opening.flac"}


@pytest.mark.parametrize("pack", sorted(path.parent for path in SHIPPED.glob("*/pack.toml")))
def test_the_packs_that_ship_can_be_made_and_installed(pack, tmp_path):
    made = make_pack([pack], Given(), tmp_path / "x.zip", hears)
    packs = Packs(tmp_path / "packs")
    bring_in(made.file, packs, hears, goes_on)
    library = Library((SHIPPED,), packs)
    here = [one for one in library.cases() if one.pack == pack.name]
    assert len(here) == len([name for name, _ in made.manifest.files if name.endswith(".toml")])
    texts = {one.text for one in here}
    for path in pack.glob("*.toml"):
        if path.name != "pack.toml":
            assert path.read_text("utf-8") in texts


@pytest.mark.parametrize(
    ("files", "code"),
    [
        ({"fout_toml": b"x = 1"}, "case"),
        ({"nog_toml": case()}, "same-case"),
        ({"klein__audio__nl__story_flac": b"x"}, "recording"),
        ({"groot_png": b"x"}, "picture"),
        ({"Mijn plaatje_png": picture()}, "name-letters"),
        ({"con_png": picture()}, "name-reserved"),
        ({"pack_toml": b'id = "x"'}, "manifest-value"),
        ({"pack_toml": b"format = 1\n"}, "undescribed"),
        ({"pack_toml": b'format = 1\ntitel = "x"\n'}, "manifest-unknown"),
    ],
)
def test_what_is_no_good_is_said_and_the_old_pack_stays(folder, tmp_path, files, code):
    out = tmp_path / "x.zip"
    out.write_bytes(b"van gisteren")
    put(folder, **files)
    with pytest.raises(PackFault) as caught:
        make_pack([folder], Given(), out, lambda data: data != b"x")
    assert caught.value.code == code
    assert out.read_bytes() == b"van gisteren"
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


texts = st.text(
    st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp", "Cf"]), min_size=1, max_size=80
)


@settings(deadline=None)
@given(texts, st.lists(texts, min_size=1, max_size=3), texts)
def test_what_a_pack_says_is_read_as_it_was_written(title, authors, licence):
    said = Manifest(
        "x", title.strip() or "x", "1.2", tuple(one.strip() or "x" for one in authors),
        licence.strip() or "x", "", ("nl",), (("a.toml", "ab" * 32),),
    )  # fmt: skip
    assert read_manifest(manifest_text(said).encode(), whole=True) == said


# ---- letting in ----


def test_a_pack_comes_out_as_it_went_in_with_its_sound(tmp_path):
    pack = tmp_path / "x.zip"
    pack.write_bytes(raw_zip(parts_of()))
    packs = Packs(tmp_path / "packs")
    bring_in(pack, packs, hears, goes_on)
    (one,) = packs.installed()
    assert {name: path.read_bytes() for name, path in one.files.items()} == GOOD
    assert one.fingerprint == hashlib.sha256(manifest()).hexdigest() == look_at_pack(pack)[1]
    (found,) = Library((), packs).cases()
    assert found.pack == "proef"
    assert {name: path.read_bytes() for name, path in found.recordings} == {
        "nl/opening.flac": GOOD["klein/audio/nl/opening.flac"],
        "nl/opening.2.wav": GOOD["klein/audio/nl/opening.2.wav"],
    }


def test_another_pack_than_the_one_looked_at_is_not_installed(tmp_path):
    pack, packs = tmp_path / "x.zip", Packs(tmp_path / "packs")
    pack.write_bytes(raw_zip(parts_of()))
    fingerprint = look_at_pack(pack)[1]
    pack.write_bytes(raw_zip(parts_of(title='"Anders"')))
    with pytest.raises(PackFault, match="changed"):
        bring_in(pack, packs, hears, goes_on, fingerprint)
    assert packs.installed() == ()


@pytest.mark.parametrize("step", range(5))
def test_stopping_at_any_file_leaves_everything_as_it_was(tmp_path, step):
    pack, packs = tmp_path / "x.zip", Packs(tmp_path / "packs")
    pack.write_bytes(raw_zip(parts_of(version='"1"')))
    bring_in(pack, packs, hears, goes_on)
    before = sorted(path.name for path in (tmp_path / "packs").rglob("*"))
    pack.write_bytes(raw_zip(parts_of(version='"2"')))
    told: list[tuple[int, int]] = []

    def stops(done: int, total: int) -> bool:
        told.append((done, total))
        return len(told) <= step

    with pytest.raises(Stopped):
        bring_in(pack, packs, hears, stops)
    assert packs.installed()[0].manifest.version == "1"
    assert sorted(path.name for path in (tmp_path / "packs").rglob("*")) == before
    assert told == sorted(told)


FILES = {name: data for name, data in GOOD.items() if name.endswith(("toml", "png"))}
SIGNED = raw_zip(parts_of(FILES))
FLIP = st.tuples(st.integers(0, len(SIGNED) - 1), st.integers(1, 255))


@settings(max_examples=400, deadline=None)
@given(
    st.lists(
        st.tuples(st.integers(0, len(SIGNED) - 1), st.integers(1, 255)), min_size=1, max_size=4
    )
)
def test_a_pack_with_flipped_bytes_is_refused_or_the_very_same(tmp_path_factory, flips):
    flipped = bytearray(SIGNED)
    for place, mask in flips:
        flipped[place] ^= mask
    folder = tmp_path_factory.mktemp("flip")
    pack, packs = folder / "x.zip", Packs(folder / "packs")
    pack.write_bytes(flipped)
    try:
        bring_in(pack, packs, hears, goes_on)
    except PackFault:
        assert packs.installed() == ()
        return
    (one,) = packs.installed()
    assert {name: path.read_bytes() for name, path in one.files.items()} == FILES
    assert one.fingerprint == hashlib.sha256(manifest(FILES)).hexdigest()


@pytest.mark.parametrize("length", range(0, len(SIGNED), 97))
def test_a_pack_cut_short_is_refused(tmp_path, length):
    (tmp_path / "x.zip").write_bytes(SIGNED[:length])
    with pytest.raises(PackFault, match=r"no-zip|cut-off|foreign"):
        look_at_pack(tmp_path / "x.zip")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes that have a name")
@pytest.mark.timeout(10)
def test_a_pipe_keeps_nobody_waiting(tmp_path):
    os.mkfifo(tmp_path / "x.zip")
    with pytest.raises(PackFault, match="no-zip"):
        look_at_pack(tmp_path / "x.zip")


def test_packs_of_other_programs_are_let_in_when_they_are_in_order(tmp_path):
    """Packed, with folders and times: what usual programs make of an unpacked pack."""
    files = {"pack.toml": manifest(), **GOOD}
    with zipfile.ZipFile(tmp_path / "x.zip", "w", zipfile.ZIP_DEFLATED) as file:
        file.mkdir("klein")
        for name, data in files.items():
            file.writestr(name, data)
    packs = Packs(tmp_path / "packs")
    bring_in(tmp_path / "x.zip", packs, hears, goes_on)
    assert packs.installed()[0].fingerprint == hashlib.sha256(manifest()).hexdigest()
