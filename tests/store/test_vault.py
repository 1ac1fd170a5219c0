import pytest

from trainingsveld.store import StoreError, Vault


def test_words_and_sound_come_back_until_they_are_shredded():
    vault = Vault()
    name, clip = vault.keep("Ik schrok ervan. 🙂"), vault.new_clip()
    vault.record(clip, b"\1\0" * 480, 48_000)
    vault.record(clip, b"\2\0" * 480, 48_000)
    assert vault.words(name) == "Ik schrok ervan. 🙂"
    assert vault.sound(clip) == (b"\1\0" * 480 + b"\2\0" * 480, 48_000)
    assert vault.length(clip) == pytest.approx(0.02)
    kept = vault._clips[clip].samples
    vault.shred()
    assert vault.words(name) is None
    assert vault.sound(clip) is None
    assert not any(kept), "the buffer itself is overwritten"
    assert vault.seconds == 0


def test_one_recording_goes_and_what_the_microphone_still_brings_for_it_is_let_fall():
    vault = Vault()
    for clip in ("gone", "kept"):
        vault.record(clip, b"\1\0" * 480, 48_000)
    held = vault._clips["gone"].samples
    vault.forget(("gone", "gone", "never recorded"))
    vault.record("gone", b"\2\0" * 480, 48_000)
    assert vault.sound("gone") is None
    assert not any(held)
    assert vault.seconds == vault.length("kept") == pytest.approx(0.01)


def test_nothing_has_the_empty_name():
    vault = Vault()
    assert vault.keep("") == ""
    assert vault.words("") is None
    assert vault.sound("never recorded") is None
    assert vault.length("never recorded") == 0


def test_half_an_hour_is_the_most():
    vault = Vault(most_seconds=0.015)
    vault.record("c", b"\1\0" * 480, 48_000)
    with pytest.raises(StoreError, match="vault-full"):
        vault.record("c", b"\1\0" * 480, 48_000)
    assert vault.seconds == pytest.approx(0.01)


def test_lone_surrogates_do_not_break_the_vault():
    vault = Vault()
    assert vault.words(vault.keep("a\ud800b")) == "a?b"


def test_a_name_known_from_elsewhere_is_given_back_after_a_restart():
    vault = Vault()
    vault.keep_again("n1", "Chantal")
    assert vault.words("n1") == "Chantal"
