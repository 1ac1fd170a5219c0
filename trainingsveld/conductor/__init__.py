"""The one shell: command → log → state → screen and sound."""

from trainingsveld.conductor.feeds import Feeds
from trainingsveld.conductor.listening import Hearing, Pace
from trainingsveld.conductor.shell import AGAIN, Conductor, Wait, Watcher

__all__ = ["AGAIN", "Conductor", "Feeds", "Hearing", "Pace", "Wait", "Watcher"]
