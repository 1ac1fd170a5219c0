"""Which body shows which step of an intake."""

from trainingsveld.session.group import Step
from trainingsveld.ui.afternoon.body import StepBody
from trainingsveld.ui.afternoon.clock import Now
from trainingsveld.ui.intake.deciding import Comparing, Deciding
from trainingsveld.ui.intake.incident import Incident
from trainingsveld.ui.intake.story import Story
from trainingsveld.ui.intake.telling import Facts, Needs
from trainingsveld.ui.ports import Room, Send


def intake_bodies(send: Send, room: Room, now: Now) -> dict[Step, StepBody]:
    """Make them all."""
    return {
        Step.INCIDENT: Incident(send, room, now),
        Step.FACTS: Facts(send, room, now),
        Step.NEEDS: Needs(send, room, now),
        Step.DECISION: Deciding(send, room, now),
        Step.COMPARE: Comparing(send, room, now),
        Step.STORY: Story(send, room, now),
    }
