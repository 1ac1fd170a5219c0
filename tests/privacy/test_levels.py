"""The table of levels, written down again by hand from what is promised to users."""

from itertools import pairwise, product

import pytest

from trainingsveld.privacy import (
    DEFAULT,
    POLICIES,
    AfterCrash,
    Duty,
    Export,
    Holder,
    Level,
    LogForm,
    Naming,
    Outward,
    Place,
    Tightening,
    Trace,
    View,
    Voice,
    may_become,
    policy,
    stricter,
    tightening,
)

OPEN, TEAM, CONFIDENTIAL, EPHEMERAL = Level
YES, NO = True, False


def column(question):
    return [question(policy(level)) for level in Level]


def test_what_files_carry_is_never_renamed():
    assert [level.value for level in Level] == ["open", "team", "confidential", "ephemeral"]
    assert DEFAULT is Level("confidential")


def test_voice_stored():
    assert column(lambda it: it.voice.value) == ["sealed", "sealed", "sealed", "ram"]
    assert column(lambda it: it.voice_minutes) == [None, None, None, 30]
    assert column(lambda it: it.on_disk()) == [YES, YES, YES, NO]


WHO = {
    (Holder.SPEAKER, 0): [YES, YES, YES, NO],
    (Holder.SPEAKER, 29): [YES, YES, YES, NO],
    (Holder.PICKED, 0): [YES, NO, NO, NO],
    (Holder.PICKED, 179): [YES, NO, NO, NO],
    (Holder.PRESENT, 0): [NO, YES, NO, NO],
    (Holder.PRESENT, 13): [NO, YES, NO, NO],
    (Holder.PRESENT, 14): [NO, NO, NO, NO],
    (Holder.PRESENT, -1): [NO, NO, NO, NO],
}


@pytest.mark.parametrize(("who", "days"), WHO)
def test_who_can_open(who, days):
    assert column(lambda it: it.may_open(who, days)) == WHO[who, days]


def test_every_kind_of_holder_is_in_the_table_and_no_role_is_one():
    assert {who for who, _ in WHO} == set(Holder)
    assert {who.value for who in Holder} == {"speaker", "picked", "present"}


def test_feedback_kept():
    assert column(lambda it: it.feedback) == [
        Place.SESSION,
        Place.SESSION,
        Place.VAULT,
        Place.NOWHERE,
    ]
    assert column(lambda it: it.naming[0]) == [
        Naming.NAMED,
        Naming.NAMELESS,
        Naming.NAMED,
        Naming.NAMED,
    ]
    assert column(lambda it: set(it.naming)) == [set(Naming)] * 4
    assert column(lambda it: it.nameless_below_five) == [YES, YES, NO, NO]


def test_that_it_happened():
    assert column(lambda it: it.traces) == [
        {Trace.DATE, Trace.SCENARIO, Trace.NICKNAMES},
        {Trace.DATE, Trace.SCENARIO, Trace.HEADS},
        {Trace.FILE},
        {Trace.MONTH},
    ]
    assert column(lambda it: it.log.value) == [
        "sealed-fields",
        "sealed-fields",
        "sealed-rows",
        "memory",
    ]


NETWORK = {
    # what, agreed by everybody, begun
    (Outward.VOICE, YES, NO): [YES, NO, NO, NO],
    (Outward.VOICE, YES, YES): [YES, NO, NO, NO],
    (Outward.VOICE, NO, NO): [NO, NO, NO, NO],
    (Outward.VOICE, NO, YES): [NO, NO, NO, NO],
    (Outward.RECOGNITION, YES, NO): [YES, NO, NO, NO],
    (Outward.RECOGNITION, YES, YES): [YES, NO, NO, NO],
    (Outward.RECOGNITION, NO, NO): [NO, NO, NO, NO],
    (Outward.RECOGNITION, NO, YES): [NO, NO, NO, NO],
    (Outward.PACKS, YES, NO): [YES, YES, NO, NO],
    (Outward.PACKS, NO, NO): [YES, YES, NO, NO],
    (Outward.PACKS, YES, YES): [NO, NO, NO, NO],
    (Outward.PACKS, NO, YES): [NO, NO, NO, NO],
    (Outward.MODELS, YES, NO): [YES, YES, NO, NO],
    (Outward.MODELS, NO, NO): [YES, YES, NO, NO],
    (Outward.MODELS, YES, YES): [NO, NO, NO, NO],
    (Outward.MODELS, NO, YES): [NO, NO, NO, NO],
}


@pytest.mark.parametrize(("what", "agreed", "begun"), NETWORK)
def test_network(what, agreed, begun):
    answers = column(lambda it: it.may_reach_out(what, agreed=agreed, begun=begun))
    assert answers == NETWORK[what, agreed, begun]


def test_no_socket_is_opened_at_the_strict_levels_and_every_case_is_in_the_table():
    assert column(lambda it: it.opens_no_socket()) == [NO, NO, YES, YES]
    assert set(NETWORK) == set(product(Outward, (YES, NO), (YES, NO)))


def test_export():
    assert column(lambda it: it.may_export(Export.FOLDER, by_the_speaker=True)) == [
        YES,
        YES,
        NO,
        NO,
    ]
    assert column(lambda it: it.may_export(Export.AGE, by_the_speaker=True)) == [YES, YES, YES, NO]
    for form in Export:
        assert not any(column(lambda it, f=form: it.may_export(f, by_the_speaker=False)))


HIDDEN = {
    View.CALL: [NO, NO, NO, NO],
    View.FEEDBACK: [NO, YES, YES, YES],
    View.TRANSCRIPT: [NO, NO, YES, YES],
    View.PLAYBACK: [NO, NO, YES, YES],
    View.OTHER: [NO, NO, NO, YES],
}


@pytest.mark.parametrize("view", View)
def test_hidden_from_screen_capture(view):
    assert column(lambda it: it.hides(view)) == HIDDEN[view]


def test_kept():
    assert column(lambda it: it.kept_days) == [180, 30, 90, 0]


def test_end_of_session_in_order():
    assert column(lambda it: [duty.value for duty in it.at_the_end]) == [
        ["seal"],
        ["seal", "forget-session-key"],
        ["seal", "forget-session-key", "lock-vaults"],
        ["overwrite-buffers"],
    ]


def test_after_a_crash():
    assert column(lambda it: it.after_a_crash) == [
        AfterCrash.OFFER,
        AfterCrash.ASK_SPEAKER,
        AfterCrash.AT_UNLOCK,
        AfterCrash.NOTHING,
    ]


def test_what_is_stopped_is_thrown_away_by_itself_after_a_minute_at_the_strict_levels():
    assert column(lambda it: it.throw_away_seconds) == [None, None, 60, 60]


def test_every_level_has_its_column_under_its_own_name():
    assert tuple(POLICIES) == tuple(Level)
    assert column(lambda it: it.level) == list(Level)


@pytest.mark.parametrize(("wide", "strict"), list(pairwise(Level)))
def test_a_stricter_level_lets_nothing_more_happen(wide, strict):
    """Kept days are the exception: at *confidential* the speaker alone decides over 90 of them."""
    wide, strict = policy(wide), policy(strict)
    assert strict.outward <= wide.outward
    assert strict.export <= wide.export
    assert strict.hidden >= wide.hidden
    assert strict.nameless_below_five <= wide.nameless_below_five
    assert list(LogForm).index(strict.log) >= list(LogForm).index(wide.log)
    assert list(Place).index(strict.feedback) >= list(Place).index(wide.feedback)
    assert list(Voice).index(strict.voice) >= list(Voice).index(wide.voice)
    assert len(strict.holders) <= len(wide.holders)
    assert (strict.throw_away_seconds or 999) <= (wide.throw_away_seconds or 999)


@pytest.mark.parametrize(("now", "wanted"), list(product(Level, Level)))
def test_only_stricter(now, wanted):
    order = ["open", "team", "confidential", "ephemeral"]
    is_stricter = order.index(wanted.value) > order.index(now.value)
    assert may_become(now, wanted) is is_stricter
    assert stricter(now, wanted) is (wanted if is_stricter else now)
    assert stricter(wanted, now) is stricter(now, wanted)


def test_what_becoming_stricter_asks_of_what_is_there():
    back, close, off, seal = Tightening
    assert tightening(OPEN, TEAM) == (back, close, seal)
    assert tightening(OPEN, CONFIDENTIAL) == (back, close, seal)
    assert tightening(OPEN, EPHEMERAL) == (back, close, off, seal)
    assert tightening(TEAM, CONFIDENTIAL) == (back, close, seal)
    assert tightening(TEAM, EPHEMERAL) == (back, close, off, seal)
    assert tightening(CONFIDENTIAL, EPHEMERAL) == (close, off, seal)


def test_the_end_names_what_the_level_has():
    for level in Level:
        it = policy(level)
        assert (Duty.SEAL in it.at_the_end) is (it.voice is Voice.SEALED)
        assert (it.kept_days == 0) is (it.log is LogForm.MEMORY)
