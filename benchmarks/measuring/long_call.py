"""A made-up case of any size that reads as a call does: chapters one after the other."""

LINES = (
    "Ik wacht nu al {n} dagen op bericht, en niemand belt mij terug.",
    "Uw collega beloofde het vorige week, dat staat op regel {n} van mijn brief.",
    "En wat gaat u daar dan aan doen? Dit is keer {n} dat ik bel.",
    "Goed, dat begrijp ik. Maar hoe zit het dan met rekening {n}?",
)
HEAD = """format = 1
id = "lang"
title = "Een lang gesprek"
language = "nl"
family = "complaint"
[customer]
start = { tension = 5 }
[vars]
verified = false
offer = { values = ["none", "part", "all"], start = "none" }
[[criteria]]
id = "feeling"
text = "Benoemt het gevoel"
[[cards]]
id = "file"
title = "Dossier"
[[cards.actions]]
id = "note"
label = "Leg vast"
when = { verified = true }
set = { offer = "part" }
"""
TAIL = """[nodes.done]
say = "Dank u wel."
end = "resolved"
[nodes.part]
say = "Dan houd ik dat maar aan."
end = "partly"
[nodes.gone]
say = "Laat maar."
end = "hung_up"
"""


def long_call(nodes: int, chapter: int = 10) -> bytes:
    """Write a case of so many moments, in chapters that lead on and in which one can go back.

    Of every four moments one has a reply that can be given once, of every five one has a line for
    the second time; every third has a reply on a condition, every reply three phrases.
    """
    parts = [HEAD]
    for n in range(nodes):
        first, last = n - n % chapter, n % chapter == chapter - 1 or n == nodes - 1
        on = f"m{n + 1}" if n < nodes - 1 else "done"
        say = LINES[n % 4].format(n=n)
        lines = f'["{say}", "Nogmaals, nummer {n}."]' if n % 5 == 1 else f'"{say}"'
        parts.append(
            f"[nodes.m{n}]\nsay = {lines}\n"
            'silence = [{ after = 6, say = "Bent u er nog?" }, { after = 14, goto = "gone" }]\n'
        )
        parts.append(_reply(n, "a", "reflect_feeling", f'goto = "{on}"\nshows = ["feeling"]'))
        back = f'[{{ when = {{ level = ["C", "D"] }}, node = "m{first}" }}, {{ node = "{on}" }}]'
        parts.append(_reply(n, "b", "explain_policy", f"goto = {back}"))
        if n % 4 == 3:
            again = f"m{first}" if last else f"m{max(first, n - 1)}"
            parts.append(_reply(n, "c", "open_question", f'goto = "{again}"\nonce = true'))
        elif n % 3 == 0:
            when = ("verified = true", 'heard = ">= 1"', 'offer = ["part", "all"]')[n // 3 % 3]
            parts.append(_reply(n, "c", "next_step", f'when = {{ {when} }}\ngoto = "{on}"'))
        else:
            verified = n % 2 == 1
            parts.append(
                _reply(
                    n,
                    "c",
                    "listen",
                    f'set = {{ verified = {str(verified).lower()} }}\ngoto = "m{n}"',
                )
            )
    parts.append(_reply(nodes - 1, "d", "next_step", 'when = { offer = "all" }\ngoto = "part"'))
    parts.append(
        _reply(nodes - 1, "e", "advise", f'set = {{ offer = "all" }}\ngoto = "m{nodes - 1}"')
    )
    return "".join((*parts, TAIL)).encode()


def _reply(n: int, name: str, act: str, rest: str) -> str:
    words = {"a": "vervelend is dat van", "b": "dat staat zo in artikel", "c": "vertel eens over",
             "d": "dan doen wij alles voor", "e": "mijn raad gaat over"}[name]  # fmt: skip
    phrases = ", ".join(f'"{words} {word}"' for word in ("zaak", "nummer", "deel"))
    return (
        f'[[nodes.m{n}.replies]]\nid = "m{n}-{name}"\nsay = "{words.capitalize()} {n}."\n'
        f'act = "{act}"\nphrases = [{phrases}]\n{rest}\n'
    )
