"""No number of people below five can be worked out of what is published about random groups."""

import sys

from looping import loop

from tests.privacy.random_groups import leaks

if __name__ == "__main__":
    sys.exit(loop(__doc__, "random series of tables", leaks, count=10_000))
