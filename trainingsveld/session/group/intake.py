"""An incident of real work, taken in by a group: the incident method, before there is a case.

Somebody tells in one sentence what happened. The others ask for facts and nothing else. What it
did to whoever it happened to is said, not written. Then everybody writes what they would have
done, before anybody hears it; only then it is laid side by side. What it gave, and whether it
becomes a case, comes last, and is for whoever brought it in to say.

Source: the incident process of Paul and Faith Pigors, as `assets/feedback/incident.toml` has it.
"""

from collections.abc import Mapping

from msgspec.structs import replace

from trainingsveld.session.group.command import TellFact
from trainingsveld.session.group.event import FactTold, IncidentBrought
from trainingsveld.session.group.group import ENDING, Fact, Group, Intake, Said, Step
from trainingsveld.session.refused import Refused

AFTER_AT_INTAKE = {
    Step.AGREEMENT: Step.INCIDENT,
    Step.INCIDENT: Step.FACTS,
    Step.FACTS: Step.NEEDS,
    Step.NEEDS: Step.DECISION,
    Step.DECISION: Step.COMPARE,
    Step.COMPARE: Step.TAKEAWAYS,
    Step.TAKEAWAYS: Step.STORY,
    Step.STORY: Step.CLOSING,
}
"""What comes after a step of an intake."""
_TOLD_AT: Mapping[Fact, Step] = {
    "incident": Step.INCIDENT,
    "caller": Step.FACTS,
    "need": Step.NEEDS,
    "first": Step.STORY,
    "worse": Step.STORY,
    "title": Step.STORY,
}


def bring(group: Group, person: str) -> tuple[IncidentBrought, ...]:
    """Say whose incident it is; saying it twice is no mistake."""
    if group.intake is None or group.step is not Step.INCIDENT:
        raise Refused("not-now")
    return () if group.intake.bringer == person else (IncidentBrought(person),)


def tell(group: Group, command: TellFact) -> tuple[FactTold, ...]:
    """Write a fact down at the step that asks for it."""
    if group.intake is None or group.step is not _TOLD_AT[command.key]:
        raise Refused("not-now")
    same = group.intake.fact(command.key) == command.words
    return () if same else (FactTold(command.key, command.words),)


def has_incident(group: Group) -> bool:
    """Say whether there is something to ask about."""
    taken = group.intake
    return taken is not None and bool(taken.bringer) and bool(taken.fact("incident"))


def brought(group: Group, event: IncidentBrought | FactTold) -> Group:
    """Take in whose it is, or what is known of it."""
    taken = group.intake or Intake()
    match event:
        case IncidentBrought(person):
            return replace(group, intake=replace(taken, bringer=person))
        case FactTold(key, words):
            told = {**dict(taken.told), key: words}
            known = tuple((one, item) for one, item in told.items() if item)
            return replace(group, intake=replace(taken, told=known))


def decided(group: Group, said: Said) -> Group:
    """Take in what somebody would have done."""
    taken = group.intake or Intake()
    return replace(group, intake=replace(taken, decisions=(*taken.decisions, said)))


def bringer_left(group: Group, person: str) -> Group:
    """Whoever goes home takes their incident along; before the end another can be brought in."""
    if group.intake is None or group.intake.bringer != person:
        return group
    if group.step in ENDING:
        return replace(group, intake=Intake())
    back = Step.AGREEMENT if group.step is Step.AGREEMENT else Step.INCIDENT
    return replace(group, intake=Intake(), step=back, heard=())
