"""The evidence pack: what somebody practised, on paper, to hand in themself. As HTML and as PDF.

It is made from words and counts alone; nobody's voice or own sentences are in it. Only painted and
escaped, as plain text: a case may hold any text.
"""

from collections.abc import Sequence
from html import escape

from msgspec import Struct
from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPageLayout, QPageSize, QPainter, QPdfWriter

from trainingsveld.rehearsal.path_log import iso
from trainingsveld.rehearsal.practised import Practised
from trainingsveld.rehearsal.progress import progress
from trainingsveld.ui.alone.words import ended_words, practice_words, skill_words
from trainingsveld.ui.look.fonts import FAMILY, load_fonts

_DPI, _MARGIN = 150, 18.0
_INK, _MUTED = QColor("#1A2026"), QColor("#565F6B")
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


class Section(Struct, frozen=True):
    """A heading and what stands under it, line by line."""

    head: str
    lines: tuple[str, ...]


class Paper(Struct, frozen=True):
    """The whole document."""

    title: str
    under: str
    sections: tuple[Section, ...]
    foot: str


def evidence(book: Sequence[Practised], name: str, today: int) -> Paper:
    """Write it in the language of the screen. `today` counts from 1 January 1970."""
    translate, found = QCoreApplication.translate, progress(book)
    since = iso(found.since) if found.since is not None else iso(today)
    under = translate("Evidence", "{name} · from {since} to {today}")
    under = under.replace("{since}", since).replace("{today}", iso(today)).replace("{name}", name)
    times = translate("Evidence", "{0} calls practised alone, and {1} short drills.")
    sections = [
        Section(
            translate("Evidence", "What was practised"),
            (times.replace("{0}", str(found.calls)).replace("{1}", str(found.drills)),),
        ),
        Section(translate("Evidence", "Behaviour that was shown"), _shown(book)),
        Section(
            translate("Evidence", "Skills"),
            tuple(
                translate("Evidence", "{skill}: worked in {met} of {all} drills")
                .replace("{met}", str(sum(met for _, met in one.done)))
                .replace("{all}", str(len(one.done)))
                .replace("{skill}", skill_words(one.skill))
                for one in found.skills
            ),
        ),
        Section(
            translate("Evidence", "The calls"),
            tuple(
                f"{iso(one.day)} · {one.title} · {practice_words(one.practice)} · "
                f"{ended_words(one.ended)}"
                for one in book
                if one.skill is None
            ),
        ),
    ]
    foot = translate(
        "Evidence",
        "Made with Trainingsveld by the agent, from the agent's own vault. It says what was "
        "practised, and is no judgement. Nobody else could see or check it.",
    )
    title = translate("Evidence", "What I practised")
    return Paper(title, under, tuple(one for one in sections if one.lines), foot)


def _shown(book: Sequence[Practised]) -> tuple[str, ...]:
    """Every behaviour that was shown, with in how many calls."""
    times: dict[str, int] = {}
    for one in book:
        for criterion, text in one.criteria:
            if criterion in one.shown:
                times[text] = times.get(text, 0) + 1
    count = QCoreApplication.translate("Evidence", "{text} ({n}×)")
    ordered = sorted(times.items(), key=lambda item: (-item[1], item[0]))
    return tuple(count.replace("{n}", str(n)).replace("{text}", text) for text, n in ordered)


def as_html(paper: Paper, language: str) -> bytes:
    """Write a page that needs nothing else: no script, no picture, no address."""
    parts = [
        f'<!doctype html><html lang="{escape(language)}"><meta charset="utf-8">',
        f"<title>{escape(paper.title)}</title>",
        "<style>body{font:16px/1.5 sans-serif;max-width:44em;margin:2em auto;padding:0 1em;"
        "color:#1A2026}p,small{color:#565F6B}</style>",
        f"<h1>{escape(paper.title)}</h1><p>{escape(paper.under)}</p>",
    ]
    for one in paper.sections:
        lines = "".join(f"<li>{escape(line)}</li>" for line in one.lines)
        parts.append(f"<h2>{escape(one.head)}</h2><ul>{lines}</ul>")
    parts.append(f"<small>{escape(paper.foot)}</small></html>")
    return "\n".join(parts).encode()


def as_pdf(paper: Paper) -> bytes:
    """Write A4 pages."""
    load_fonts()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setTitle(paper.title)
    writer.setCreator("Trainingsveld")
    a4, upright = QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    writer.setPageLayout(QPageLayout(a4, upright, margins, QPageLayout.Unit.Millimeter))
    painter = QPainter(writer)
    pen = _Pen(writer, painter)
    pen.write(paper.title, 22, bold=True)
    pen.write(paper.under, 11, ink=_MUTED)
    for one in paper.sections:
        pen.space(14)
        pen.write(one.head, 14, bold=True)
        for line in one.lines:
            pen.write(f"– {line}", 11)
    pen.space(18)
    pen.write(paper.foot, 9, ink=_MUTED)
    painter.end()
    return bytes(buffer.data().data())


class _Pen:
    """Writes paragraphs under each other, and goes on to a new page where one does not fit."""

    def __init__(self, writer: QPdfWriter, painter: QPainter) -> None:
        self._writer, self._painter, self._at = writer, painter, 0.0

    def space(self, points: float) -> None:
        """Leave so much white."""
        self._at += points * _DPI / 72

    def write(self, text: str, points: int, *, bold: bool = False, ink: QColor = _INK) -> None:
        """Write one paragraph."""
        face = QFont(FAMILY)
        face.setPixelSize(round(points * _DPI / 72))
        face.setBold(bold)
        self._painter.setFont(face)
        self._painter.setPen(ink)
        room = self._painter.viewport()
        area = QRectF(0, self._at, room.width(), room.height())
        needed = self._painter.boundingRect(area, _WRAP, text)
        if self._at and needed.bottom() > room.height():
            self._writer.newPage()
            self._at = 0.0
            area.moveTop(0.0)
        self._painter.drawText(area, _WRAP, text)
        self._at += needed.height() + 0.35 * face.pixelSize()
