"""The map as an SVG file: for a wiki, a printer, or a machine without a screen.

It follows light and dark of whatever shows it, holds no script and names no other file.
"""

import re
from collections.abc import Callable, Iterable
from functools import cache
from html import escape
from pathlib import Path

from trainingsveld.authoring.map.drawing import (
    LABEL_HEIGHT,
    NODE_HEIGHT,
    NODE_WIDTH,
    Drawing,
    DrawnEdge,
    DrawnNode,
    Marks,
    NodeKind,
    Point,
    label_width,
)

_ICONS = Path(__file__).resolve().parents[3] / "assets" / "icons"
_MARGIN = 40
_LINE = 27
"""Letters of the customer's words that surely fit on a line of a card."""

Words = Callable[[str], str]
"""Gives the words for a kind of moment, such as `end_resolved`, or a mark, `map_trap`."""

ICONS: dict[NodeKind, str] = {
    "start": "phone-call",
    "resolved": "circle-check",
    "partly": "circle-dot",
    "escalated": "arrow-up",
    "hung_up": "phone-off",
    "ended_by_agent": "hand",
}
"""The icon of each kind of moment; an ordinary one has none."""

_STYLE = """
:root{--paper:#F5F4F0;--card:#FFFFFF;--sunken:#F0EEE8;--edge:#8A8578;--text:#1A2026;--muted:#565F6B;
--accent:#0B6B66;--accent-soft:#D8EEEB;--danger:#B3261E;--danger-soft:#FBE4E1;--ok:#1B6E37;
--ok-soft:#DCF2E2;--warn:#8A5200;--warn-soft:#FBEBCF}
@media (prefers-color-scheme:dark){:root{--paper:#121517;--card:#1B2023;--sunken:#242A2E;
--edge:#7C878E;--text:#EDF1F3;--muted:#A7B2B9;--accent:#4CC9BE;--accent-soft:#12393A;
--danger:#FF8A80;--danger-soft:#43201E;--ok:#7FD99A;--ok-soft:#173522;--warn:#F5C26B;
--warn-soft:#3D2E12}}
svg{background:var(--paper)}
text{font:12px "Atkinson Hyperlegible Next","Segoe UI",sans-serif;fill:var(--muted)}
.way{fill:none;stroke:var(--edge);stroke-width:1.4}
.back{stroke-dasharray:6 4}.silence,.otherwise{stroke-dasharray:1.5 4;stroke-linecap:round}
.warm{stroke:var(--warn);stroke-width:2.4}
.head{fill:var(--edge)}.label{fill:var(--paper)}
.card{fill:var(--card);stroke:var(--edge);stroke-width:1.2}
.name{font-size:14px;font-weight:600;fill:var(--text)}
.icon{fill:none;stroke:var(--text);stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
.start>.card{fill:var(--accent-soft);stroke:var(--accent)}.start>.icon{stroke:var(--accent)}
.resolved>.card{fill:var(--ok-soft);stroke:var(--ok)}.resolved>.icon{stroke:var(--ok)}
.partly>.card,.escalated>.card{fill:var(--warn-soft);stroke:var(--warn)}
.partly>.icon,.escalated>.icon{stroke:var(--warn)}
.hung_up>.card,.ended_by_agent>.card{fill:var(--sunken)}
.dead{opacity:.55}.dead>.card{stroke-dasharray:4 4;fill:none}
.trap>.card{fill:var(--danger-soft);stroke:var(--danger);stroke-width:2.5}
.trap>.icon{stroke:var(--danger)}
.heat{fill:var(--warn)}.cold{fill:var(--sunken)}
"""


def as_svg(drawing: Drawing, title: str, words: Words, marks: Marks | None = None) -> str:
    """Write the drawing as SVG. `words` says what icons mean, for those who hear the picture."""
    marks = marks or Marks()
    left, top = drawing.box.left - _MARGIN, drawing.box.top - _MARGIN
    wide = drawing.box.right + _MARGIN - left
    high = drawing.box.bottom + _MARGIN - top
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{left:.0f} {top:.0f} {wide:.0f} '
        f'{high:.0f}" width="{wide:.0f}" height="{high:.0f}" role="img">\n',
        f"<title>{_safe(title)}</title>\n<style>{_STYLE}</style>\n",
        *_ways(drawing.edges, marks),
        *(_label(edge) for edge in drawing.edges if edge.label_at),
        *(_card(node, marks, words) for node in drawing.nodes),
        "</svg>\n",
    ]
    return "".join(parts)


def _ways(edges: Iterable[DrawnEdge], marks: Marks) -> list[str]:
    """Draw every piece once, though many ways may run along it."""
    known: set[tuple[Point, ...]] = set()
    parts: list[str] = []
    for edge in edges:
        curve = edge.curve
        kind = f"way {edge.kind}{' back' if edge.back else ''}"
        if edge.replies and marks.dead_replies.issuperset(edge.replies):
            kind += " dead"
        if any(reply in (marks.given or ()) for reply in edge.replies):
            kind += " warm"
        for at in range(0, len(curve) - 1, 3):
            piece = curve[at : at + 4]
            if piece in known:
                continue
            known.add(piece)
            a, b, c, d = [f"{x:.1f} {y:.1f}" for x, y in piece]
            parts.append(f'<path class="{kind}" d="M{a}C{b} {c} {d}"/>\n')
        if (head := curve[-2:]) not in known:
            known.add(head)
            parts.append(f'<path class="head" d="{_head(*head)}"/>\n')
    return parts


def _head(before: Point, tip: Point) -> str:
    """An arrow's head of nine units."""
    dx, dy = tip.x - before.x, tip.y - before.y
    far = max((dx * dx + dy * dy) ** 0.5, 0.001)
    dx, dy = dx / far * 9, dy / far * 9
    x, y = tip.x - dx, tip.y - dy
    return (
        f"M{tip.x:.1f} {tip.y:.1f}L{x - dy * 0.5:.1f} {y + dx * 0.5:.1f}"
        f"L{x + dy * 0.5:.1f} {y - dx * 0.5:.1f}Z"
    )


def _label(edge: DrawnEdge) -> str:
    assert edge.label_at  # noqa: S101 - asked for by the caller
    (x, y), wide = edge.label_at, label_width(edge.label)
    return (
        f'<rect class="label" x="{x - wide / 2:.1f}" y="{y - LABEL_HEIGHT / 2:.1f}" '
        f'width="{wide:.1f}" height="{LABEL_HEIGHT:.0f}" rx="9"/>'
        f'<text x="{x:.1f}" y="{y + 4:.1f}" text-anchor="middle">{_safe(edge.label)}</text>\n'
    )


def _card(node: DrawnNode, marks: Marks, words: Words) -> str:
    left, top = node.x - NODE_WIDTH / 2, node.y - NODE_HEIGHT / 2
    kinds, says = [node.kind], [node.id]
    icon = ICONS.get(node.kind, "")
    if node.kind != "ordinary":
        says.append(words("map_start" if node.kind == "start" else f"end_{node.kind}"))
    if node.id in marks.traps:
        kinds, icon = [*kinds, "trap"], "triangle-alert"
        says.append(words("map_trap"))
    if node.id in marks.dead:
        kinds, icon = [*kinds, "dead"], "eye-off"
        says.append(words("map_dead"))
    radius = 14 if node.kind in ("start", "ordinary") else 26
    parts = [
        f'<g class="{" ".join(kinds)}"><title>{_safe(", ".join(says))}</title>',
        f'<rect class="card" x="{left:.1f}" y="{top:.1f}" width="{NODE_WIDTH:.0f}" '
        f'height="{NODE_HEIGHT:.0f}" rx="{radius}"/>',
    ]
    text = left + 16
    if icon:
        parts.append(
            f'<g class="icon" transform="translate({left + 14:.1f} {top + 10:.1f}) scale(.667)">'
            f"{_drawn(icon)}</g>"
        )
        text += 20
    name = _cut(node.id, 18 if icon else 20)
    parts.append(f'<text class="name" x="{text:.1f}" y="{top + 23:.1f}">{_safe(name)}</text>')
    for number, line in enumerate(_lines(node.words)):
        down = top + 41 + 15 * number
        parts.append(f'<text x="{left + 16:.1f}" y="{down:.1f}">{_safe(line)}</text>')
    if marks.warmth is not None:
        parts.append(_heat(left, top, marks.warmth.get(node.id, 0.0)))
    return "".join(parts) + "</g>\n"


def _heat(left: float, top: float, share: float) -> str:
    """How much it was played, as a bar along the bottom: its length says it, not its colour."""
    x, y, wide = left + 16, top + NODE_HEIGHT - 6, NODE_WIDTH - 32
    return (
        f'<rect class="cold" x="{x:.1f}" y="{y:.1f}" width="{wide:.0f}" height="3" rx="1.5"/>'
        f'<rect class="heat" x="{x:.1f}" y="{y:.1f}" width="{wide * share:.1f}" height="3" '
        'rx="1.5"/>'
    )


def _lines(words: str) -> list[str]:
    """Break the words into at most two lines."""
    first, rest = "", words
    while rest:
        word, _, after = rest.partition(" ")
        if first and len(first) + 1 + len(word) > _LINE:
            break
        first, rest = f"{first} {word}".strip(), after
    return [_cut(first, _LINE), _cut(rest, _LINE)]


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def _safe(text: str) -> str:
    """Make text harmless in XML, which has no place for control characters at all."""
    return escape("".join(c if c.isprintable() else " " for c in text))


@cache
def _drawn(name: str) -> str:
    """The strokes of one of our icons."""
    text = (_ICONS / f"{name}.svg").read_text(encoding="utf-8")
    return "".join(re.findall(r"<(?:path|circle|rect|line|polyline|ellipse)[^>]*/>", text))
