"""The table of levels, to be laid beside docs/confidentiality.md: four columns, one record each."""

from types import MappingProxyType

from trainingsveld.privacy.level import Level
from trainingsveld.privacy.policy import (
    FETCHED,
    AfterCrash,
    Duty,
    Export,
    Holder,
    LogForm,
    Naming,
    Outward,
    Place,
    Policy,
    Tightening,
    Trace,
    View,
    Voice,
)

POLICIES = MappingProxyType(
    {
        Level.OPEN: Policy(
            level=Level.OPEN,
            voice=Voice.SEALED,
            voice_minutes=None,
            holders=frozenset({Holder.SPEAKER, Holder.PICKED}),
            shared_days=None,
            naming=(Naming.NAMED, Naming.NAMELESS),
            nameless_below_five=True,
            feedback=Place.SESSION,
            traces=frozenset({Trace.DATE, Trace.SCENARIO, Trace.NICKNAMES}),
            outward=frozenset(Outward),
            export=frozenset(Export),
            hidden=frozenset(),
            kept_days=180,
            at_the_end=(Duty.SEAL,),
            after_a_crash=AfterCrash.OFFER,
            throw_away_seconds=None,
            log=LogForm.SEALED_FIELDS,
        ),
        Level.TEAM: Policy(
            level=Level.TEAM,
            voice=Voice.SEALED,
            voice_minutes=None,
            holders=frozenset({Holder.SPEAKER, Holder.PRESENT}),
            shared_days=14,
            naming=(Naming.NAMELESS, Naming.NAMED),
            nameless_below_five=True,
            feedback=Place.SESSION,
            traces=frozenset({Trace.DATE, Trace.SCENARIO, Trace.HEADS}),
            outward=FETCHED,
            export=frozenset(Export),
            hidden=frozenset({View.FEEDBACK}),
            kept_days=30,
            at_the_end=(Duty.SEAL, Duty.FORGET_SESSION_KEY),
            after_a_crash=AfterCrash.ASK_SPEAKER,
            throw_away_seconds=None,
            log=LogForm.SEALED_FIELDS,
        ),
        Level.CONFIDENTIAL: Policy(
            level=Level.CONFIDENTIAL,
            voice=Voice.SEALED,
            voice_minutes=None,
            holders=frozenset({Holder.SPEAKER}),
            shared_days=0,
            naming=(Naming.NAMED, Naming.NAMELESS),
            nameless_below_five=False,
            feedback=Place.VAULT,
            traces=frozenset({Trace.FILE}),
            outward=frozenset(),
            export=frozenset({Export.AGE}),
            hidden=frozenset({View.FEEDBACK, View.TRANSCRIPT, View.PLAYBACK}),
            kept_days=90,
            at_the_end=(Duty.SEAL, Duty.FORGET_SESSION_KEY, Duty.LOCK_VAULTS),
            after_a_crash=AfterCrash.AT_UNLOCK,
            throw_away_seconds=60,
            log=LogForm.SEALED_ROWS,
        ),
        Level.EPHEMERAL: Policy(
            level=Level.EPHEMERAL,
            voice=Voice.RAM,
            voice_minutes=30,
            holders=frozenset(),
            shared_days=0,
            naming=(Naming.NAMED, Naming.NAMELESS),
            nameless_below_five=False,
            feedback=Place.NOWHERE,
            traces=frozenset({Trace.MONTH}),
            outward=frozenset(),
            export=frozenset(),
            hidden=frozenset(View) - {View.CALL},
            kept_days=0,
            at_the_end=(Duty.OVERWRITE_BUFFERS,),
            after_a_crash=AfterCrash.NOTHING,
            throw_away_seconds=60,
            log=LogForm.MEMORY,
        ),
    }
)


def policy(level: Level) -> Policy:
    """Give what a level means."""
    return POLICIES[level]


def tightening(before: Level, now: Level) -> tuple[Tightening, ...]:
    """Say what a session that becomes stricter has to do with what is there, in this order."""
    was, is_now = POLICIES[before], POLICIES[now]
    needed = {
        Tightening.CALL_BACK: was.outward > is_now.outward,
        Tightening.CLOSE_SLOTS: bool(was.holders - is_now.holders),
        Tightening.TAKE_OFF_DISK: was.voice is Voice.SEALED and is_now.voice is Voice.RAM,
        Tightening.SEAL_LOG: was.log is not is_now.log or was.traces != is_now.traces,
    }
    return tuple(duty for duty, there in needed.items() if there)
