"""Random groups of people, what is published about them, and what an attacker makes of it."""

import random
from itertools import pairwise

from tests.privacy.attacker import FEW, Attacker
from trainingsveld.privacy.counts import Table, issue

ENUMERATED = 3
"""One in so many random series is small enough to try out every table that fits."""


def counted(people, groups, criteria):
    rows = [[sum(p == (g, c) for p in people) for c in criteria] for g in groups]
    return Table(groups, criteria, tuple(map(tuple, rows)))


def life(chance, people, groups, criteria):
    """Some join, some leave, some do something else than last time."""
    after = list(people)
    for _ in range(chance.choice([0, 1, 1, 2, 3, 7])):
        what = chance.random()
        if what < 0.4 and after:
            after.pop(chance.randrange(len(after)))
        elif what < 0.8 or not after:
            after.append((chance.choice(groups), chance.choice(criteria)))
        else:
            place = chance.randrange(len(after))
            after[place] = (after[place][0], chance.choice(criteria))
    return after


def series(seed):
    """Two or three tables about the same people, some with other groups or criteria left out."""
    chance = random.Random(seed)  # noqa: S311 - the same groups each time
    small = seed % ENUMERATED == 0
    groups = tuple("ABCD"[: chance.randint(1, 3 if small else 4)])
    criteria = tuple("wxyz"[: chance.randint(1, 2 if small else 4)])
    most = chance.choice([7, 12] if small else [7, 12, 30, 80])
    people = [
        (chance.choice(groups), chance.choice(criteria)) for _ in range(chance.randint(0, most))
    ]
    tables = [counted(people, groups, criteria)]
    for _ in range(1 if small else chance.choice([1, 1, 2])):
        people = life(chance, people, groups, criteria)
        some = [g for g in groups if chance.random() < 0.85] or groups[:1]
        which = [c for c in criteria if chance.random() < 0.9] or criteria[:1]
        tables.append(counted(people, tuple(some), tuple(which)))
    return tables, small


def published(tables):
    issues = []
    for table in tables:
        issues.append(issue(table, tuple(issues)))
    return issues


def attacker_of(issues):
    """The luckiest guess: it is known of every count whether it changed."""

    def same(at, group, criterion):
        history = [one.table.cells.get((group, criterion)) for one in issues[: at + 1]]
        history = [count for count in history if count is not None]
        changes = sum(a != b for a, b in pairwise(history))
        return group, criterion, changes

    frames = [(one.table.groups, one.table.criteria) for one in issues]
    shown = [{label: one.number(label) for label in one.shown} for one in issues]
    attacker = Attacker(frames, shown, same)
    for at, (groups, criteria) in enumerate(frames):
        for group in groups:
            for criterion in criteria:
                attacker.cells(at, group, criterion)
    return attacker


def patient(issues, at):
    """Who tries out every table that fits one issue, with what others show of it unchanged."""
    one = issues[at]
    shown = {label: one.number(label) for label in one.shown}
    for other in issues:
        for label in other.shown:
            same_people = other.table.parts[label] == one.table.parts.get(label)
            if same_people and other.number(label) == one.table.numbers[label]:
                shown[label] = other.number(label)
    attacker = Attacker([(one.table.groups, one.table.criteria)], [shown], lambda _, g, c: (g, c))
    attacker.cells(0)
    return attacker


def leaks(seed):
    """Say, a sentence each, what can be found out about fewer than five people."""
    tables, small = series(seed)
    issues = published(tables)
    attacker = attacker_of(issues)
    found = []
    for at in range(len(issues)):
        found += said_or_worked_out(issues, at, attacker)
        found += changes(issues, at, attacker)
        if small:
            found += tried_out(issues, at)
    return found


def said_or_worked_out(issues, at, attacker):
    one = issues[at]
    truth = {attacker.cells(at, *cell): count for cell, count in one.table.cells.items()}
    for label in one.shown:
        if one.number(label) < FEW:
            yield f"issue {at} shows {label}"
    for cells in set(attacker.every_sum(at)):
        count = sum(truth[frozenset((name,))] for name in cells)
        if count < FEW and attacker.works_out(cells):
            yield f"issue {at}: {count} people can be worked out of {sorted(cells)}"


def changes(issues, at, attacker):
    now = issues[at].table
    for before, old in enumerate(issues[:at]):
        for label, count in now.numbers.items():
            if old.table.parts.get(label) != now.parts[label]:
                continue  # other groups: the difference is no number of people
            change = abs(count - old.table.numbers[label])
            cells = attacker.cells(at, *label), attacker.cells(before, *label)
            if 0 < change < FEW and attacker.works_out(*cells):
                yield f"{label} changed by {change} between {before} and {at}"


def tried_out(issues, at):
    tries = patient(issues, at)
    for label, count in issues[at].table.numbers.items():
        if count < FEW and not tries.could_be_large(tries.cells(0, *label)):
            yield f"issue {at}: {label} has to be below five"
