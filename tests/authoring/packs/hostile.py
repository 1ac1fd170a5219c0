"""Packs that want harm, or have met it: each with the reason it has to be refused for."""

import gzip
import io
import stat
import tarfile
import zipfile
import zlib
from functools import cache
from struct import pack

import numpy as np

from tests.authoring.packs.parts import (
    GOOD,
    Part,
    case,
    chunk,
    deflated,
    manifest,
    parts,
    picture,
    raw_zip,
    recording,
)

Attacks = dict[str, tuple[bytes, str]]
MB = 1024 * 1024


def changed(**told) -> bytes:
    """A good pack of which both places say something else about the first case."""
    these = parts()
    these[1].both(**told)
    return raw_zip(these)


def lying(**told) -> bytes:
    """A good pack of which the file itself says something else than the directory."""
    these = parts()
    these[1].local |= told
    return raw_zip(these)


def listed(**told) -> bytes:
    """A good pack of which the directory says something else."""
    these = parts()
    these[1].central |= told
    return raw_zip(these)


def having(name: str, data: bytes = b"x", also: bool = True) -> bytes:
    """A pack with one file more, listed or not."""
    files = {**GOOD, name: data}
    return raw_zip(parts(files, None if also else manifest()))


def named(name: bytes) -> bytes:
    """A good pack with one file more, under this name, not listed."""
    return raw_zip([*parts(), Part(name, b"x")])


def replaced(name: str, data: bytes) -> bytes:
    """A good pack in which a file is another, and the hash is right."""
    return raw_zip(parts({**GOOD, name: data}))


def own(text: bytes) -> bytes:
    """A good pack with this pack.toml."""
    return raw_zip(parts(own=text))


def said(**told) -> bytes:
    return own(manifest(**told))


GOOD_ZIP = raw_zip(parts())


def containers() -> Attacks:
    plain = parts()
    low, high = raw_zip(plain, here=2, total=2), raw_zip(plain, here=9, total=9)
    tar = io.BytesIO()
    with tarfile.open(fileobj=tar, mode="w") as file:
        file.addfile(tarfile.TarInfo("pack.toml"))
    gap = parts()
    gap[1].gap = b"hidden"
    twice_listed = [*parts(), Part(b"twee.toml", b"", central={"at": 0}, skip=True)]
    inside = parts()
    inside[1].central["packed"] = inside[1].central["size"] = 5
    inside[1].local = dict(inside[1].central)
    many = [Part(b"%d.toml" % number) for number in range(70_000)]
    zip64 = pack("<4sQ2H2I4Q", b"PK\6\6", 44, 45, 45, 0, 0, 1, 1, 46, 0)
    zip64 += pack("<4sIQI", b"PK\6\7", 0, len(GOOD_ZIP), 1)
    return {
        "nothing at all": (b"", "no-zip"),
        "two letters": (b"PK", "cut-off"),
        "a text": (b"Dit is geen pakket.", "no-zip"),
        "a gzip file": (gzip.compress(b"x" * 1000), "no-zip"),
        "a tar file": (tar.getvalue(), "no-zip"),
        "an empty zip": (raw_zip([]), "no-manifest"),
        "a picture before the zip": (picture() + GOOD_ZIP, "foreign"),
        "a program before the zip": (raw_zip(parts(), before=b"MZ" + bytes(500)), "foreign"),
        "a header before the zip": (raw_zip(parts(), before=b"PK\3\4" + bytes(99)), "foreign"),
        "something after the zip": (GOOD_ZIP + b"\0", "foreign"),
        "a script after the zip": (GOOD_ZIP + b"#!/bin/sh\n" * 99, "foreign"),
        "a comment": (raw_zip(parts(), comment=b"hallo"), "foreign"),
        "a comment that is an end": (raw_zip(parts(), comment=raw_zip([])), "foreign"),
        "a whole zip as comment": (raw_zip(parts(), comment=GOOD_ZIP), "foreign"),
        "bytes between files": (raw_zip(gap), "foreign"),
        "bytes before the directory": (raw_zip(parts(), gap=b"hidden"), "foreign"),
        "a third of it": (GOOD_ZIP[: len(GOOD_ZIP) // 3], "cut-off"),
        "half of it": (GOOD_ZIP[: len(GOOD_ZIP) // 2], "cut-off"),
        "all but one byte": (GOOD_ZIP[:-1], "foreign"),
        "all but the end record": (GOOD_ZIP[:-22], "cut-off"),
        "all but the first byte": (GOOD_ZIP[1:], "foreign"),
        "zeros instead of the middle": (GOOD_ZIP[:900] + bytes(900) + GOOD_ZIP[1800:], "damaged"),
        "fewer files counted than listed": (low, "foreign"),
        "more files counted than listed": (high, "cut-off"),
        "65,534 files counted": (raw_zip(plain, here=65_534, total=65_534), "many-files"),
        "70,000 files": (raw_zip(many, here=4464, total=4464), "many-files"),
        "counts that differ": (raw_zip(plain, here=3), "volumes"),
        "zip64 by its marks": (raw_zip(plain, here=0xFFFF, total=0xFFFF), "zip64"),
        "zip64 by its offset": (raw_zip(plain, start=0xFFFFFFFF), "zip64"),
        "zip64 records in between": (GOOD_ZIP[:-22] + zip64 + GOOD_ZIP[-22:], "foreign"),
        "zip64 size of a file": (listed(size=0xFFFFFFFF), "zip64"),
        "zip64 extra": (changed(extra=pack("<HHQQ", 1, 16, 5, 5)), "zip64"),
        "a second volume": (raw_zip(plain, disk=1), "volumes"),
        "a file on a second volume": (listed(disk=1), "volumes"),
        "a directory elsewhere": (raw_zip(plain, start=4), "foreign"),
        "a directory of a gigabyte": (raw_zip(plain, size=1 << 30), "many-files"),
        "two names for the same bytes": (raw_zip(twice_listed), "overlap"),
        "a file inside a file": (raw_zip(inside), "foreign"),
        "a file that runs into the next": (changed(packed=9999, size=9999), "overlap"),
        "a file that runs past the end": (changed(packed=10 * MB, size=10 * MB), "overlap"),
        "a file that starts past the end": (listed(at=1 << 30), "foreign"),
        "a file comment": (listed(comment=b"hallo"), "foreign"),
        "an extra name": (changed(extra=pack("<HHBI", 0x7075, 5, 1, 0)), "foreign"),
        "an extra cut short": (changed(extra=b"\x55\x54\xff"), "foreign"),
        "an extra that runs over": (changed(extra=pack("<HH", 0x5455, 99)), "foreign"),
        "an extra of 60,000 bytes": (changed(extra=bytes(60_000)), "foreign"),
    }  # fmt: skip


def lies() -> Attacks:
    bomb = bytes(64 * MB)
    squeezed = deflated(b"klein/klein.toml", bomb)
    rest = parts()
    quiet = deflated(b"klein/klein.toml", bomb).both(size=1000, crc=0)
    own_bomb = deflated(b"pack.toml", bomb).both(size=700)
    trailing = deflated(b"klein/klein.toml", case())
    trailing.data += b"more"
    trailing.both(packed=len(trailing.data))
    cut = deflated(b"klein/klein.toml", case())
    cut.data = cut.data[:-20]
    cut.both(packed=len(cut.data))
    rubbish = Part(b"klein/klein.toml", b"\xff" * 500).both(method=8, size=5000)
    empty = b"\0\0\0\xff\xff" * (4 * MB)  # blocks of nothing
    last = deflated(b"pack.toml", manifest())
    wasteful = Part(b"pack.toml", empty + last.data).both(
        **last.local | {"packed": len(empty + last.data)}
    )
    nested = deflated(b"klein/klein.toml", zlib.compress(bomb))
    return {
        "another name in the file": (lying(name=b"klein/klein.tomL"), "disagree"),
        "another length of name": (lying(name=b"x"), "disagree"),
        "another size in the file": (lying(size=7), "disagree"),
        "another check in the file": (lying(crc=7), "disagree"),
        "another method in the file": (lying(method=8), "disagree"),
        "other flags in the file": (lying(flags=2048), "disagree"),
        "a smaller size": (changed(size=10), "disagree"),
        "a larger size": (changed(size=100_000), "disagree"),
        "a wrong check": (changed(crc=1), "damaged"),
        "a bomb that says how large it is": (raw_zip([rest[0], squeezed, *rest[2:]]), "big"),
        "a bomb that lies": (raw_zip([rest[0], quiet, *rest[2:]]), "damaged"),
        "a bomb of a pack.toml": (raw_zip([own_bomb, *rest[1:]]), "damaged"),
        "a pack.toml packed in 20 MB": (raw_zip([wasteful, *rest[1:]]), "damaged"),
        "a folder with something in it": (
            raw_zip([*rest, Part(b"map/", b"x").both(method=8, size=0, attributes=0)]), "disagree"
        ),
        "a bomb in a bomb": (raw_zip([rest[0], nested, *rest[2:]]), "hash"),
        "more behind what was packed": (raw_zip([rest[0], trailing, *rest[2:]]), "damaged"),
        "what was packed is cut short": (raw_zip([rest[0], cut, *rest[2:]]), "damaged"),
        "what was packed is rubbish": (raw_zip([rest[0], rubbish, *rest[2:]]), "damaged"),
        **{
            f"packed by method {method}": (changed(method=method), "method")
            for method in (1, 6, 9, 12, 14, 93, 95, 98)
        },
        "packed by AES": (changed(method=99, flags=1), "encrypted"),
        "a password": (changed(flags=1), "encrypted"),
        "a strong password": (changed(flags=65), "encrypted"),
        "a hidden directory": (changed(flags=1 << 13), "encrypted"),
        "an AES extra": (changed(extra=pack("<HHI", 0x9901, 4, 0)), "encrypted"),
        "sizes after the data": (changed(flags=8), "streamed"),
        "a patch": (changed(flags=32), "method"),
        "a flag nobody knows": (changed(flags=1 << 15), "method"),
        "a version nobody knows": (changed(needed=63), "method"),
        **{
            f"a {word}": (listed(attributes=(kind | 0o777) << 16), "link")
            for word, kind in (
                ("link", stat.S_IFLNK), ("terminal", stat.S_IFCHR), ("disk", stat.S_IFBLK),
                ("pipe", stat.S_IFIFO), ("socket", stat.S_IFSOCK), ("folder", stat.S_IFDIR),
            )
        },
        "a folder by its DOS mark": (listed(attributes=0x10), "link"),
        "a device by its DOS mark": (listed(attributes=0x40), "link"),
        "a volume label": (listed(attributes=0x08), "link"),
    }  # fmt: skip


def names() -> Attacks:
    kinds = {
        "name-absolute": [b"/etc/passwd.toml", b"C:\\x.toml", b"C:/x.toml", b"\\\\server\\x.toml"],
        "name-backslash": [b"..\\x.toml", b"a\\b.toml"],
        "name-parent": [b"../x.toml", b"a/../../x.toml", b"a/./x.toml", b"a//x.toml", b"", b".."],
        "name-nul": [b"x.toml\0.png", b"\0"],
        "name-long": [b"x" * 300 + b".toml", b"a/" * 40 + b"x.toml", b"x" * 65_000],
        "name-reserved": [b"con.toml", b"AUX/x.toml", b"lpt1.toml", b"a/nul.tar.toml", b"COM9"],
        "name-letters": [
            b"x.toml.", b"x.toml ", b"a b.toml", b"x.toml:evil", b".bashrc", b"-rf", b"*.toml",
            "k\u202elmot.toml".encode(), "kl\u0435in.toml".encode(), b"kl\xe9in.toml", b"\xff\xfe",
            b"x\x1b[2J.toml", b"x\n.toml", "e\u0301\u200d.toml".encode(), b"~/x.toml",
            b"%TEMP%.toml", b"$(id).toml", b"{0.__class__}.toml", b"=cmd.toml",
        ],
        "twice": [b"klein/klein.toml", b"Klein/KLEIN.toml", b"KLEIN", b"pack.toml", b"PACK.TOML",
                  b"cover.png/x.toml"],
        "link": [b"map/"],
    }  # fmt: skip
    return {
        f"a file called {name[:40]!r}": (named(name), code)
        for code, some in kinds.items()
        for name in some
    }


def manifests() -> Attacks:
    text = dict.fromkeys(("title", "licence"), f'"{"x" * 10000}"')
    return {
        "no pack.toml": (raw_zip(parts(own=b"")), "no-manifest"),
        "pack.toml in a folder": (raw_zip(parts({"a/pack.toml": b"x"}, b"")), "no-manifest"),
        "a pack.toml of 5 MB": (own(b"#" * 5 * MB), "big"),
        "one key of 300,000 parts": (own(b"a." * 300_000 + b"b = 1"), "manifest"),
        "a million brackets": (own(b"a = " + b"[" * 700_000), "manifest"),
        "tables in tables": (own(b"a = " + b"{ a = " * 90_000), "manifest"),
        "random bytes": (own(bytes(range(256)) * 100), "manifest"),
        "UTF-16": (own(manifest().decode().encode("utf-16")), "manifest"),
        "a lone surrogate": (said(title='"\ud800"'), "manifest"),
        "an escaped surrogate": (said(title='"\\ud800"'), "manifest"),
        "a zero byte": (own(manifest() + b"\0"), "manifest"),
        "an escape sequence in the title": (said(title='"\x1b[2J"'), "manifest"),
        "the same, escaped": (said(title='"\\u001b[2J"'), "manifest"),
        "a title backwards": (said(title='"\u202eteelknI"'), "manifest"),
        "a title of 10,000 letters": (said(title=text["title"]), "manifest-value"),
        "a licence of 10,000 letters": (said(licence=text["licence"]), "manifest-value"),
        "a title in two lines": (said(title='"a\\nb"'), "manifest-value"),
        "an empty title": (said(title='" "'), "manifest-value"),
        "a title that is a number": (said(title="1"), "manifest-value"),
        "a title that is a date": (said(title="2026-11-22"), "manifest-value"),
        "an id that is a path": (said(id='"../../x"'), "manifest-value"),
        "an id in capitals": (said(id='"PROEF"'), "manifest-value"),
        "an id of 5,000 letters": (said(id=f'"{"a" * 5000}"'), "manifest-value"),
        "a version in words": (said(version='"latest"'), "manifest-value"),
        "a version of 200,000 digits": (said(version=f'"{"9" * 200_000}"'), "manifest-value"),
        "a version in Arabic digits": (said(version='"\u0661.\u0662"'), "manifest-value"),
        "a version that is nan": (said(version="nan"), "manifest-value"),
        "no authors": (said(authors="[]"), "manifest-value"),
        "100,000 authors": (said(authors="[" + '"a",' * 100_000 + "]"), "manifest-value"),
        "an author who is a number": (said(authors="[1]"), "manifest-value"),
        "a later format": (said(format="2"), "manifest-newer"),
        "a format that is true": (said(format="true"), "manifest-value"),
        "a format of 40 digits": (said(format="9" * 40), "manifest"),
        "no format": (said(format=None), "manifest-value"),
        "no licence": (said(licence=None), "manifest-missing"),
        "no id": (said(id=None), "manifest-missing"),
        "no language": (said(language=None), "manifest-missing"),
        "a key of its own": (said(install='"rm -rf /"'), "manifest-unknown"),
        "a class": (said(__class__='"x"'), "manifest-unknown"),
        "the same key twice": (own(manifest(before='title = "x"')), "manifest"),
        "no list of files": (own(manifest().partition(b"[files]")[0]), "manifest-missing"),
        "a list of files that is a text": (
            own(manifest().partition(b"[files]")[0] + b"files = 'x'"), "manifest-value"
        ),
        "a hash cut short": (said(hashes={"cover.png": "ab12"}), "manifest-hash"),
        "a hash in capitals": (said(hashes={"cover.png": "AB" * 32}), "manifest-hash"),
        "a wrong hash": (said(hashes={"cover.png": "ab" * 32}), "hash"),
        "a wrong hash of the case": (said(hashes={"klein/klein.toml": "00" * 32}), "hash"),
        "a listed file that is not there": (said(hashes={"a.png": "ab" * 32}), "missing"),
        "pack.toml lists itself": (said(hashes={"pack.toml": "ab" * 32}), "missing"),
        "a file that is not listed": (having("meer.png", picture(), also=False), "unlisted"),
        "a listed path outside": (said(hashes={"../x.toml": "ab" * 32}), "name-parent"),
        "3,500 listed files": (
            said(hashes={f"{number}.png": "ab" * 32 for number in range(3_500)}), "many-files"
        ),
        "another language": (said(language='"en"'), "languages"),
        "a language that is a path": (said(language='"../nl"'), "manifest-value"),
    }  # fmt: skip


def contents() -> Attacks:
    wave = recording(kind="WAV")
    channels = wave[:22] + pack("<H", 1024) + wave[24:]
    flac = recording()
    long = np.zeros(61 * 8_000, dtype=np.int16)
    hour = np.zeros(3_600 * 8_000, dtype=np.int16)
    nan = recording(np.full(4_000, np.nan, dtype=np.float32), kind="WAV", subtype="FLOAT")
    ogg = recording(kind="OGG", subtype="VORBIS")
    wide = picture(30_000, 30_000, b"")
    packed = chunk(b"zTXt", b"k\0\0" + zlib.compress(bytes(100 * MB)))
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as file:
        file.writestr("x", b"x")
    voice = "klein/audio/nl/opening.flac"
    cases = {f"c{number}.toml": case(f"c{number}") for number in range(61)}
    return {
        "a case with a fault": (replaced("klein/klein.toml", case() + b"\nfout = 1\n"), "case"),
        "a case that goes nowhere": (
            replaced("klein/klein.toml", case().replace(b'"story"', b'"nergens"')), "case"
        ),
        "a case of 300 KB": (replaced("klein/klein.toml", case() + b"#" * 300_000), "big"),
        "a case of brackets": (replaced("klein/klein.toml", b"a = " + b"[" * 200_000), "case"),
        "a case of one long key": (replaced("klein/klein.toml", b"a." * 99_999 + b"b=1"), "case"),
        "an empty case": (replaced("klein/klein.toml", b""), "case"),
        "a case that is a zip": (replaced("klein/klein.toml", inner.getvalue()), "case"),
        "two cases of one id": (having("b.toml", case()), "same-case"),
        "61 cases": (raw_zip(parts(cases)), "how-many-cases"),
        "101 pictures": (
            raw_zip(parts({**GOOD, **{f"{n}.png": picture() for n in range(101)}})), "many-pictures"
        ),
        "no case": (raw_zip(parts({"cover.png": picture()})), "how-many-cases"),
        **{
            f"a file {name}": (having(name), "kind")
            for name in (
                "x.zip", "x.svg", "x.exe", "x.py", "x.html", "x.sqlite", "readme", "x.toml.exe",
                "audio/nl/x.toml", "klein/audio/nl/opening.mp3", "x.lnk", "autorun.inf", "x.PNG",
                "klein/audio/nl/opening.flac.bak", "klein/audio/opening.flac",
            )
        },
        "a nested pack": (having("binnen.zip", GOOD_ZIP), "kind"),
        "a recording without a case": (having("los/audio/nl/opening.flac", flac), "stray"),
        "a picture of 30,000 by 30,000": (replaced("cover.png", wide), "picture"),
        "a picture of nothing": (replaced("cover.png", picture(0, 0, b"")), "picture"),
        "a picture with packed text": (replaced("cover.png", picture(extra=packed)), "picture"),
        "a picture with a profile": (
            replaced("cover.png", picture(extra=chunk(b"iCCP", b"x\0\0"))), "picture"
        ),
        "a picture that moves": (
            replaced("cover.png", picture(extra=chunk(b"acTL", bytes(8)))), "picture"
        ),
        "a picture with too many pixels": (
            replaced("cover.png", picture(pixels=bytes(100 * MB))), "picture"
        ),
        "a picture with too few pixels": (replaced("cover.png", picture(pixels=b"")), "picture"),
        "a picture with two heads": (
            replaced("cover.png", picture(extra=picture()[8:33])), "picture"
        ),
        "a picture with a wrong check": (
            replaced("cover.png", picture()[:30] + b"\0" + picture()[31:]), "picture"
        ),
        "a picture with more behind": (replaced("cover.png", picture(end=GOOD_ZIP)), "picture"),
        "a picture cut short": (replaced("cover.png", picture()[:-9]), "picture"),
        "a picture of 3 MB": (
            replaced("cover.png", picture(extra=chunk(b"tEXt", bytes(3 * MB)))), "big"
        ),
        "a picture that is SVG": (replaced("cover.png", b"<svg onload='x'/>"), "picture"),
        "a picture that is JPEG": (replaced("cover.png", b"\xff\xd8\xff\xe0JFIF"), "picture"),
        "a recording that is text": (replaced(voice, b"geen geluid"), "recording"),
        "a recording that is empty": (replaced(voice, b""), "recording"),
        "a recording that is Ogg": (replaced(voice, ogg), "recording"),
        "a recording in 1,024 channels": (replaced(voice, channels), "recording"),
        "a recording of 61 seconds": (replaced(voice, recording(long, 8_000)), "recording"),
        "an hour of silence": (replaced(voice, recording(hour, 8_000)), "recording"),
        "a recording at 96 kHz": (replaced(voice, recording(rate=96_000)), "recording"),
        "a recording that is no number": (replaced(voice, nan), "recording"),
        "a recording cut short": (replaced(voice, flac[: len(flac) // 2]), "recording"),
        "a recording whose head lies": (
            replaced(voice, wave[:40] + pack("<I", 0x7FFFFFFF) + wave[44:]), "recording"
        ),
        "a recording of 25 MB": (replaced(voice, bytes(25 * MB)), "big"),
        "a recording that only begins": (replaced(voice, b"fLaC"), "recording"),
    }  # fmt: skip


@cache
def attacks() -> Attacks:
    """All of them, by name."""
    return containers() | lies() | names() | manifests() | contents()
