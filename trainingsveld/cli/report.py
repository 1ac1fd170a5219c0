"""One page of HTML about a call: what was said, how the customer's tension went, and why."""

from html import escape

from trainingsveld.dialogue import Case, Played, numbers, tally
from trainingsveld.wording.phrases import phrase

_STYLE = """
body{font:16px/1.5 "Atkinson Hyperlegible Next",system-ui,sans-serif;background:#f5f4f0;
color:#1a2026;max-width:52rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.6rem;margin:0}h2{font-size:1.05rem;margin:1.6rem 0 .5rem}
.muted{color:#565f6b}.card{background:#fff;border:1px solid #e3dfd6;border-radius:14px;
padding:1rem 1.25rem;margin:1rem 0}
.line{background:#f0eee8;border-radius:12px;padding:.5rem .8rem;margin:.5rem 4rem .2rem 0}
.reply{background:#0b6b66;color:#fff;border-radius:12px;padding:.5rem .8rem;
margin:.2rem 0 .2rem 4rem}
.why{margin:.1rem 0 .6rem 4rem;color:#565f6b;font-size:.9rem}
svg{width:100%;height:auto}
"""
_WIDTH, _HEIGHT, _LEFT = 760, 180, 26


def report(case: Case, played: Played, language: str, seconds: float) -> str:
    """Write the page. Everything an author wrote is escaped."""
    scenario = case.scenario
    name = escape(scenario.customer.name or scenario.title)
    rows: list[str] = []
    for turn in played.turns:
        node = scenario.nodes[turn.node]
        said = next((r.say for r in node.replies if r.id == turn.reply), turn.reply or "…")
        rows.append(f'<p class="line"><b>{name}</b><br>{escape(turn.line)}</p>')
        rows.append(f'<p class="reply">{escape(said)}</p>')
        rows += [f'<p class="why">{escape(reason)}</p>' for reason in turn.because]
    if played.closing:
        rows.append(f'<p class="line"><b>{name}</b><br>{escape(played.closing.text)}</p>')
    ended = (
        phrase("ended", language, end=phrase(f"end_{played.end}", language))
        if played.end
        else phrase("stopped", language)
    )
    shown = "".join(f"<li>{escape(told)}</li>" for told in criteria_lines(case, played, language))
    title, heading = escape(scenario.title), escape(phrase("criteria_title", language))
    return (
        f'<!doctype html><html lang="{escape(language)}"><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width"><title>{title}</title>'
        f"<style>{_STYLE}</style><h1>{title}</h1>"
        f'<p class="muted">{escape(scenario.summary)}</p>'
        f'<div class="card">{_curve(played)}<p>{escape(ended)}</p></div>'
        f'<div class="card"><h2>{heading}</h2><ul>{shown}</ul></div>'
        f'<div class="card">{"".join(rows)}</div>'
        f'<p class="muted">customer.wav · {seconds:.0f} s</p></html>\n'
    )


def criteria_lines(case: Case, played: Played, language: str) -> list[str]:
    """Say per criterion how often it was shown and missed."""
    lines: list[str] = []
    for key, (shown, missed) in tally(case, played.turns).items():
        text = case.scenario.criteria[key].text
        counts = {"shown": str(shown), "missed": str(missed)}
        lines.append(phrase("criterion", language, text=text, **counts))
    return lines


def _curve(played: Played) -> str:
    """Draw the tension as a line over the levels A to D."""
    tension = [turn.before.tension for turn in played.turns] + [numbers(played.state).tension]
    step = (_WIDTH - _LEFT) / max(1, len(tension) - 1)
    points = " ".join(f"{_LEFT + n * step:.0f},{_y(value):.0f}" for n, value in enumerate(tension))
    bands = "".join(
        f'<rect x="{_LEFT}" y="{_y(high):.0f}" width="{_WIDTH - _LEFT}" '
        f'height="{_y(low) - _y(high):.0f}" fill="{fill}"/>'
        f'<text x="4" y="{(_y(low) + _y(high)) / 2 + 5:.0f}" font-size="14">{level}</text>'
        for level, low, high, fill in (
            ("A", 0, 3.5, "#dcf2e2"),
            ("B", 3.5, 6.5, "#fbebcf"),
            ("C", 6.5, 8.5, "#f9d9c4"),
            ("D", 8.5, 10, "#fbe4e1"),
        )
    )
    told = ", ".join(str(value) for value in tension)
    return (
        f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" aria-label="{told}">{bands}'
        f'<polyline points="{points}" fill="none" stroke="#1a2026" stroke-width="3"/></svg>'
    )


def _y(tension: float) -> float:
    return _HEIGHT - 8 - tension * (_HEIGHT - 16) / 10
