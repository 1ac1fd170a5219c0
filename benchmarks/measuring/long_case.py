"""A made-up case of any size that is built as people build them: scenes that lead to scenes."""

_SCENE, _ABREAST = 12, 6
"""Moments in a scene: a start, ways to do better and worse, and what brings one to the next; and
how many scenes there are to choose from at any stage of the call."""

_LINES = (
    "Ik wacht nu al zo lang op bericht, en niemand belt mij ooit terug.",
    "Uw collega beloofde het vorige week nog, dat staat hier op papier.",
    "En wat gaat u daar dan aan doen? Want zo kan het niet langer.",
    "Goed, dat begrijp ik wel. Maar hoe zit het dan met de rest?",
)


def long_case(nodes: int) -> bytes:
    """Write the case. A third of the ways lead back into their scene, every scene can break off."""
    parts = [
        'format = 1\nid = "lang"\ntitle = "Een lange casus"\nlanguage = "nl"\n'
        'family = "complaint"\n'
    ]
    scenes = max(1, (nodes - 3) // _SCENE)
    count = 0
    for scene in range(scenes):
        size = _SCENE if scene < scenes - 1 else max(1, nodes - 3 - count)
        stage = scene // _ABREAST * _ABREAST
        onward = [stage + _ABREAST + (scene * 5 + turn) % _ABREAST for turn in (0, 2)]
        after = [f"s{one}-m0" if one < scenes else "done" for one in onward]
        parts += [_moment(scene, number, size, after) for number in range(size)]
        count += size
    for end, kind in (("gone", "hung_up"), ("later", "partly"), ("done", "resolved")):
        parts.append(f'[nodes.{end}]\nend = "{kind}"\nsay = "Dat was het dan. Goedendag."\n')
    return "".join(parts).encode()


def _moment(scene: int, number: int, size: int, after: list[str]) -> str:
    name = f"s{scene}-m{number}"
    ahead = [
        f"s{scene}-m{n}" if n < size else after[n % 2] for n in (2 * number + 1, 2 * number + 2)
    ]
    back = f"s{scene}-m{number // 3}"
    targets = [*dict.fromkeys([*ahead, back])]
    if number % 5 == 4:
        targets.append("later")
    text = [f'[nodes.{name}]\nsay = "{_LINES[(scene + number) % len(_LINES)]}"\n']
    if number % 3 == 0:
        text.append('silence = [{ after = 6, say = "Hallo?" }, { after = 14, goto = "gone" }]\n')
    for place, target in enumerate(targets):
        text.append(
            f'[[nodes.{name}.replies]]\nid = "{name}-r{place}"\nact = "listen"\n'
            f'say = "Ik zoek het voor u op en ik bel u terug."\ngoto = "{target}"\n'
        )
    return "".join(text)
