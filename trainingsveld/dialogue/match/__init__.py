"""Which reply comes closest to what was said: by the author's words, and how sure that is.

It proposes, a person decides. Its only inputs are the words and the replies on offer, so the same
words always give the same proposal. `heard` takes a text apart, `nearness` compares, `certainty`
says what that is worth.
"""

from trainingsveld.dialogue.match.certainty import Likeness, Understood, Verdict, understand
from trainingsveld.dialogue.match.nearness import Closeness

__all__ = ["Closeness", "Likeness", "Understood", "Verdict", "understand"]
