"""The proof: what is true of a case in every way a call can go.

`prove` looks at every reachable state at once (see `layout` for how) and says what is wrong
(TV04xx) and what is doubtful (TV05xx), each with the shortest words that lead there.
"""

from trainingsveld.authoring.proof.budget import Cancelled
from trainingsveld.authoring.proof.proof import Proof, Way, prove

__all__ = ["Cancelled", "Proof", "Way", "prove"]
