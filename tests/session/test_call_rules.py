import pytest

from tests.small_case import BRAM, CHANTAL, Played
from trainingsveld.dialogue import numbers
from trainingsveld.session import (
    AnswerConsent,
    BeginSession,
    CallTimeOut,
    ChooseNone,
    ChooseReply,
    ClipFinished,
    CloseSession,
    CountSilence,
    DoAction,
    EndCall,
    GiveWords,
    LineFailed,
    LineFinished,
    OpenCard,
    Person,
    Phase,
    PlayBack,
    PlayClip,
    PrepareVoice,
    Record,
    RecordingFailed,
    Refused,
    RepeatLine,
    Resume,
    RewindTo,
    ShowLine,
    ShowReplies,
    SilenceElapsed,
    SkipLine,
    Speak,
    StartAnswer,
    StartCall,
    StartTyping,
    State,
    StopAnswer,
    StopPlay,
    TakeBack,
    VoiceReady,
    activities,
    decide,
    replay,
)


def only(state):
    (activity,) = activities(state)
    return activity


def test_before_the_call_the_voice_is_prepared_once():
    played = Played()
    assert activities(played.state) == {PrepareVoice(played.state.since)}
    played.send(VoiceReady(played.state.since))
    assert played.state.voice_ready
    assert not activities(played.state)


def test_no_call_before_the_question_about_recording_is_answered():
    with pytest.raises(Refused, match="no-consent"):
        Played().send(StartCall())


def test_a_session_needs_exactly_one_player_and_different_people():
    for people in ((), (BRAM,), (CHANTAL, CHANTAL), (CHANTAL, Person("p2", "", "player"))):
        with pytest.raises(Refused, match="no-people"):
            decide(State(), BeginSession("", "", "", people))


def test_the_customer_opens_and_then_silence_counts():
    played = Played().send(AnswerConsent(yes=True), StartCall())
    activity = only(played.state)
    assert isinstance(activity, Speak)
    assert activity.text == "Waar blijft mijn geld?"
    assert activity.style == "angry"
    played.line_over()
    assert only(played.state) == CountSilence(played.state.since, 6)


def test_a_late_report_is_no_event():
    played = Played().call()
    before = len(played.log)
    played.send(LineFinished(0), SilenceElapsed(1), RecordingFailed(0, "device-lost"))
    assert len(played.log) == before


def test_holding_the_button_records_into_the_named_clip_and_letting_go_offers_replies():
    played = Played().call().send(StartAnswer("clip"))
    assert only(played.state) == Record(played.state.since, "clip")
    played.send(StopAnswer())
    assert played.state.phase is Phase.CHOOSING
    assert not activities(played.state)
    played.send(ChooseReply("feeling"))
    assert played.state.turns[0].answer.clips == ("clip",)
    assert played.state.turns[0].shows == ("feeling",)


def test_without_a_yes_nothing_is_recorded():
    played = Played().call(recording=False).send(StartAnswer("clip"))
    assert played.state.phase is Phase.ANSWERING
    assert not activities(played.state)
    assert "'clip'" not in repr(played.log)


def test_typing_stops_the_silence_and_words_lead_to_the_replies():
    played = Played().call().send(StartTyping())
    assert not activities(played.state)
    played.send(GiveWords("w1"))
    assert played.state.phase is Phase.CHOOSING
    assert played.state.answer.words == "w1"


def test_the_customer_reacts_by_the_rules_and_says_why():
    played = Played().call().send(ChooseReply("rules"))
    assert numbers(played.state.call).tension == 6
    assert played.state.said.text == "Nogmaals: waar blijft mijn geld?"
    assert "regel" in played.state.turns[0].because[0]


def test_an_answer_that_fits_none_costs_nothing_and_is_not_followed():
    played = Played().call().send(ShowReplies(), ChooseNone())
    assert played.state.said.text.startswith("Sorry")
    assert numbers(played.state.call).tension == 5


def test_a_reply_that_is_not_offered_is_refused():
    with pytest.raises(Refused, match="not-offered"):
        Played().call().send(ChooseReply("plan"))


def test_the_silence_ladder_speaks_and_then_hangs_up():
    played = Played().call()
    played.send(SilenceElapsed(played.state.since))
    assert only(played.state).text == "Hallo?"
    played.line_over()
    assert only(played.state) == CountSilence(played.state.since, 6)
    played.send(SilenceElapsed(played.state.since)).line_over()
    assert played.state.phase is Phase.FEEDBACK
    assert numbers(played.state.call).tension == 7


def test_by_hand_silence_does_not_count():
    assert not activities(Played(by_hand=True).call().state)


def test_talking_through_a_line_counts_and_the_answer_begins():
    played = Played().send(AnswerConsent(yes=True), StartCall(), StartAnswer("c"))
    assert played.state.phase is Phase.ANSWERING
    assert [turn.kind for turn in played.state.turns] == ["interrupt"]
    assert numbers(played.state.call).tension == 6


def test_nobody_can_talk_through_a_line_that_is_not_answered():
    played = Played().call().send(ChooseReply("feeling")).line_over()
    played.send(ChooseReply("verify")).line_over().send(ChooseReply("plan"))
    with pytest.raises(Refused):
        played.send(StartAnswer("c"))


def test_the_call_goes_on_by_itself_where_nothing_can_be_said():
    played = Played().call().send(ChooseReply("feeling")).line_over()
    played.send(ChooseReply("verify")).line_over().send(ChooseReply("plan")).line_over()
    assert played.state.said.text == "Tot drie uur dan."
    assert played.line_over().state.phase is Phase.FEEDBACK


def test_cards_take_no_turn():
    played = Played().call()
    with pytest.raises(Refused):
        played.send(DoAction("raise"))
    played.send(OpenCard("batch"), OpenCard("batch"))
    assert not played.state.turns
    assert repr(played.log).count("CardOpened") == 1
    with pytest.raises(Refused):
        played.send(OpenCard("nowhere"))


def test_take_back_returns_to_the_identical_state_and_the_same_line():
    played = Played().call()
    before = played.state.call
    played.send(ChooseReply("rules")).line_over().send(TakeBack())
    assert played.state.call == before
    assert only(played.state).text == "Waar blijft mijn geld?"
    with pytest.raises(Refused, match="nothing-to-take-back"):
        played.send(TakeBack())


def test_rewinding_keeps_the_tension_line_of_what_was_tried():
    played = Played().call().send(ChooseReply("rules")).line_over().send(ChooseReply("rules"))
    first = played.state.turns[0].before
    played.send(RewindTo(0))
    assert played.state.call == first
    assert played.state.earlier == ((6, 8),)


def test_time_out_silences_everything_and_the_line_is_said_again():
    played = Played().send(AnswerConsent(yes=True), StartCall(), CallTimeOut())
    assert not activities(played.state)
    with pytest.raises(Refused):
        played.send(ShowReplies())
    played.send(Resume())
    assert only(played.state).text == "Waar blijft mijn geld?"


def test_stop_ends_a_recording_at_once_and_asks_nothing():
    played = Played().call().send(StartAnswer("c"), StopPlay())
    assert not activities(played.state)
    assert played.send(StopPlay()).state.held == "stopped"
    assert played.send(Resume()).state.phase is Phase.LISTENING


def test_a_line_that_cannot_be_heard_is_read_and_the_next_is_tried_again():
    played = Played().send(AnswerConsent(yes=True), StartCall())
    played.send(LineFailed(played.state.since, "voice-hung"))
    assert isinstance(only(played.state), ShowLine)
    assert played.state.trouble == "voice-hung"
    played.line_over().send(ChooseReply("rules"))
    assert isinstance(only(played.state), Speak)
    played.line_over()
    assert played.state.trouble == ""


def test_after_two_failures_in_a_row_captions_stay_until_somebody_asks_to_hear_it_again():
    played = Played().send(AnswerConsent(yes=True), StartCall())
    played.send(LineFailed(played.state.since, "voice-hung")).line_over()
    played.send(ChooseReply("rules"))
    played.send(LineFailed(played.state.since, "voice-hung")).line_over()
    played.send(ChooseReply("feeling"))
    assert isinstance(only(played.state), ShowLine)
    played.line_over().send(RepeatLine())
    assert isinstance(only(played.state), Speak)


def test_a_lost_microphone_does_not_start_again_by_itself():
    played = Played().call().send(StartAnswer("c"))
    played.send(RecordingFailed(played.state.since, "device-lost"))
    assert not activities(played.state)
    assert played.state.trouble == "device-lost"
    assert played.send(StopAnswer()).state.phase is Phase.CHOOSING


def test_listening_back_silences_the_count_and_is_never_beside_the_customer():
    played = Played().call().send(StartAnswer("c"), StopAnswer(), PlayClip("c"))
    assert only(played.state) == PlayBack(played.state.position, "c")
    played.send(ClipFinished(played.state.playing.since))
    assert played.state.playing is None
    played.send(ChooseReply("rules"))
    with pytest.raises(Refused):
        played.send(PlayClip("c"))


def test_skipping_a_line_one_has_read_costs_nothing():
    played = Played().send(AnswerConsent(yes=True), StartCall(), SkipLine())
    assert played.state.phase is Phase.LISTENING
    assert numbers(played.state.call).tension == 5


def test_leaving_the_call_goes_to_the_feedback_and_closing_is_silent():
    played = Played().call().send(EndCall())
    assert played.state.phase is Phase.FEEDBACK
    assert played.state.left
    played.send(CloseSession())
    assert played.state.phase is Phase.DONE
    assert not activities(played.state)
    with pytest.raises(Refused):
        played.send(CloseSession())


def test_replaying_the_log_gives_the_same_state():
    played = Played().call().send(ChooseReply("rules")).line_over().send(TakeBack())
    assert replay(played.log) == played.state
