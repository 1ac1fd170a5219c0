"""Somebody with every number that was ever shown, patience, and a lucky guess at what stayed equal.

Written without a look at how numbers are chosen: equations by matrices, and trying out everything.
"""

from itertools import combinations

import numpy as np

FEW = 5


class Attacker:
    """Reads only what is shown. `same` tells which counts have not changed, as a lucky guess."""

    def __init__(self, frames, shown, same):
        """Per issue: its groups and criteria; its shown numbers; for a cell, the name it shares."""
        self.names = {}
        self.frames, self.shown, self.same = frames, shown, same
        self.sums = []
        for at, numbers in enumerate(shown):
            for (group, criterion), count in numbers.items():
                self.sums.append((self.cells(at, group, criterion), count))

    def cells(self, at, group="", criterion=""):
        groups, criteria = self.frames[at]
        return frozenset(
            self.names.setdefault(self.same(at, g, c), len(self.names))
            for g in groups
            if group in ("", g)
            for c in criteria
            if criterion in ("", c)
        )

    def row(self, cells, minus=frozenset()):
        row = np.zeros(len(self.names))
        row[list(cells)] += 1
        row[list(minus)] -= 1
        return row

    def works_out(self, cells, minus=frozenset()):
        """Whether this sum, or difference of sums, follows from what is shown; by least squares."""
        known = np.array([self.row(sum_) for sum_, _ in self.sums] or [np.zeros(len(self.names))])
        asked = self.row(cells, minus)
        found = np.linalg.lstsq(known.T, asked, rcond=None)[0]
        return bool(np.allclose(known.T @ found, asked, atol=1e-7))

    def every_sum(self, at):
        """Everything one may ask of an issue: totals, and any counts of one line together."""
        groups, criteria = self.frames[at]
        lines = [[(g, c) for c in criteria] for g in groups]
        lines += [[(g, c) for g in groups] for c in criteria]
        lines.append([(g, "") for g in groups])
        lines.append([("", c) for c in criteria])
        for line in lines:
            for size in range(1, len(line) + 1):
                for some in combinations(line, size):
                    yield frozenset().union(*(self.cells(at, *one) for one in some))

    def could_be_large(self, cells):
        """Whether any table that fits all that is shown has five people or more here."""
        sums = [(sorted(sum_), count) for sum_, count in self.sums]
        most = dict.fromkeys(range(len(self.names)), 0)
        for name in most:
            tops = [count for sum_, count in sums if name in sum_]
            if not tops and name in cells:
                return True
            most[name] = min(tops, default=0)
        order = sorted(most, key=lambda name: (name not in cells, most[name]))
        return self._try(order, 0, {}, sums, most, cells)

    def _try(self, order, at, tried, sums, most, cells):
        for sum_, count in sums:
            have = sum(tried.get(name, 0) for name in sum_)
            could = sum(most[name] for name in sum_ if name not in tried)
            if have > count or have + could < count:
                return False
        if sum(tried.get(n, most[n]) for n in cells) < FEW:
            return False
        if at == len(order):
            return True
        name = order[at]
        return any(
            self._try(order, at + 1, {**tried, name: value}, sums, most, cells)
            for value in range(most[name], -1, -1)
        )
