"""A vault opens for its owner's passphrase or eight words, and a planted file harms nobody."""

import asyncio
import json
import os
import time

import pytest

from trainingsveld.process.client import Patience
from trainingsveld.store.kept_error import KeptError
from trainingsveld.store.sealing import public_of
from trainingsveld.store.vaults import vault_file
from trainingsveld.store.vaults.auto_lock import lock_now
from trainingsveld.store.vaults.phrases import (
    check_passphrase,
    draw_words,
    read_words,
    same,
    word_list,
)
from trainingsveld.store.vaults.unlocking import Unlocking
from trainingsveld.store.vaults.vault_file import Cost, encode, parse, unlock

CHEAP = Cost(1, 8 << 20)
SECRET = "drie blauwe fietsen"  # noqa: S105 - of nobody
EIGHT = " ".join(draw_words("nl", os.urandom))


@pytest.fixture(scope="module")
def vault():
    return vault_file.make("Sanne", same(SECRET), same(EIGHT), CHEAP)


def test_both_ways_open_it_and_nothing_else_does(vault):
    file, secret = vault
    file = parse(encode(file))
    assert unlock(file, "passphrase", same(SECRET)) == secret
    assert unlock(file, "words", same(EIGHT)) == secret
    for by, phrase in (("passphrase", EIGHT), ("words", SECRET), ("passphrase", SECRET + "!")):
        with pytest.raises(KeptError, match="secret-wrong"):
            unlock(file, by, same(phrase))
    assert bytes(secret) not in encode(file)
    assert secret.hex() not in encode(file).decode()


def test_a_forgotten_passphrase_is_replaced_by_the_words(vault):
    file, secret = vault
    new = vault_file.locked_anew(file, secret, "passphrase", same("vier groene deuren"), CHEAP)
    new = parse(encode(new))
    assert unlock(new, "passphrase", same("vier groene deuren")) == secret
    assert unlock(new, "words", same(EIGHT)) == secret
    with pytest.raises(KeptError, match="secret-wrong"):
        unlock(new, "passphrase", same(SECRET))


@pytest.mark.parametrize(
    "pin", ["1234", "0000", "123 456", "2001-04-17", "１２３４", "12345678901"]
)
def test_numbers_alone_are_refused(pin):
    with pytest.raises(KeptError, match="secret-number"):
        check_passphrase(pin)


@pytest.mark.parametrize("short", ["", " ", "kort", "aaaaaaaaaaaa", "abababababab", "x" * 5000])
def test_what_is_guessed_at_once_is_refused(short):
    with pytest.raises(KeptError, match="secret-short"):
        check_passphrase(short)


def test_how_it_was_typed_does_not_matter():
    assert same("cafe\u0301  drie\tfietsen ") == same("café drie fietsen")
    for language in ("nl", "en"):
        assert len(set(word_list(language))) == 2048
        words = draw_words(language, os.urandom)
        paper = "\n".join(f"{number}. {word.upper()}" for number, word in enumerate(words, 1))
        assert read_words(paper) == " ".join(words)
    with pytest.raises(KeptError, match="words-unknown: fietzen"):
        read_words("fietzen " * 8)
    with pytest.raises(KeptError, match="words-unknown: 7"):
        read_words(" ".join(EIGHT.split()[:7]))


def test_eight_words_carry_88_bits():
    assert draw_words("en", lambda size: b"\xff" * size) == (word_list("en")[-1],) * 8
    assert draw_words("en", bytes) == (word_list("en")[0],) * 8
    eleven = (1 << 80).to_bytes(11, "big")
    assert draw_words("en", lambda _: eleven)[7] == word_list("en")[(1 << 80 >> 77) & 2047]


def planted(file) -> dict[str, bytes]:
    """Vault files somebody might put there."""
    good = json.loads(encode(file))

    def lock(**changes) -> bytes:
        return json.dumps({**good, "locks": [{**good["locks"][0], **changes}]}).encode()

    def whole(**changes) -> bytes:
        return json.dumps({**good, **changes}).encode()

    return {
        "16 TiB of memory": lock(memory=1 << 44),
        "2 GiB of memory": lock(memory=2 << 30),
        "no memory": lock(memory=0),
        "memory below zero": lock(memory=-1),
        "a number no computer holds": lock(memory=10**400),
        "a billion rounds": lock(rounds=10**9),
        "no rounds": lock(rounds=0),
        "half a round": lock(rounds=0.5),
        "rounds in words": lock(rounds="2"),
        "a salt of nothing": lock(salt=""),
        "a long salt": lock(salt="00" * 17),
        "a salt that is none": lock(salt="zz" * 16),
        "a short nonce": lock(nonce="00"),
        "a sealed megabyte": lock(sealed="00" * 5_000),
        "another way": lock(by="leader"),
        "no locks": whole(locks=[]),
        "a thousand locks": whole(locks=good["locks"] * 1000),
        "two locks of a kind": whole(locks=[good["locks"][0]] * 2),
        "a short public key": whole(public="00"),
        "no name": json.dumps({k: v for k, v in good.items() if k != "name"}).encode(),
        "a name of a page": whole(name="n" * 5_000),
        "something else": whole(what="another program"),
        "a later version": whole(version=2),
        "version minus one": whole(version=-1),
        "a megabyte": whole(name="n" * (1 << 20)),
        "brackets": b"[" * 16_000,
        "nothing": b"",
        "zeros": bytes(4_000),
        "a lone surrogate": b'{"what":"\\ud800"}',
        "no text": b"\xff\xfe" * 100,
    }


def test_planted_files_are_refused_at_once(vault, say):
    files = planted(vault[0])
    begun = time.process_time()
    for what, data in files.items():
        with pytest.raises(KeptError) as caught:
            parse(data)
        assert caught.value.code in ("vault-damaged", "vault-newer", "vault-absurd"), what
    assert time.process_time() - begun < 2
    say(f"{len(files)} planted vault files, all refused")


def test_every_flipped_bit_of_the_file_is_noticed(vault):
    """What still opens after a flip opened the lock that was not touched, or has another name."""
    file, secret = vault
    data = encode(file)
    noticed = 0
    for bit in range(0, 8 * len(data), 53):
        spoiled = bytearray(data)
        spoiled[bit // 8] ^= 1 << bit % 8
        for by, phrase in (("passphrase", SECRET), ("words", EIGHT)):
            try:
                found = parse(bytes(spoiled))
                assert unlock(found, by, same(phrase)) == secret
                assert found.public == file.public
            except KeptError:
                noticed += 1
    assert noticed > 30


def test_a_strangers_public_key_is_noticed_when_its_owner_unlocks(vault):
    file, _ = vault
    stranger, _ = vault_file.make("x", b"x", b"x", CHEAP)
    mixed = parse(encode(file).replace(file.public.encode(), stranger.public.encode()))
    with pytest.raises(KeptError, match="secret-wrong"):
        unlock(mixed, "passphrase", same(SECRET))


async def through_a_process():
    unlocking = Unlocking(CHEAP)
    made = await unlocking.make("Sanne", SECRET, EIGHT)
    again = await unlocking.unlock(made.file, "words", EIGHT.upper())
    assert again.secret == made.secret
    assert public_of(again.secret) == made.file.public_key
    changed = await unlocking.change(made.file, "words", EIGHT, "passphrase", "vijf rode knopen")
    opened = await unlocking.unlock(changed.file, "passphrase", "vijf rode knopen")
    assert opened.secret == made.secret
    with pytest.raises(KeptError, match="secret-wrong"):
        await unlocking.unlock(changed.file, "passphrase", SECRET)
    with pytest.raises(KeptError, match="secret-number"):
        await unlocking.make("Sanne", "1234", EIGHT)


def test_a_process_of_its_own_makes_unlocks_and_changes_it():
    asyncio.run(through_a_process())


async def waited_for(seconds: float) -> float:
    """Give up on a key that takes a minute; say how long that took."""
    loop = asyncio.get_running_loop()
    begun = loop.time()
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(seconds):
            await Unlocking(Cost(8, 1 << 30)).make("Sanne", SECRET, EIGHT)
    return loop.time() - begun


def test_waiting_for_a_key_can_be_cancelled():
    assert asyncio.run(waited_for(1.0)) < 30  # a machine that is busy, and not that key


def test_a_helper_that_is_rubbish_is_a_sentence():
    broken = Unlocking(CHEAP, ("trainingsveld.store.vaults.nothing",), Patience(10, 10))
    with pytest.raises(KeptError, match="helper-failed"):
        asyncio.run(broken.make("Sanne", SECRET, EIGHT))


def test_a_vault_locks_by_itself():
    assert lock_now(0, 1) is None
    assert lock_now(599, 1) is None
    assert lock_now(600, 1) == "idle"
    assert lock_now(3_000, 1, in_call=True) is None
    assert lock_now(0, 60) == "suspended"
    assert lock_now(0, -1) == "suspended"
    assert lock_now(0, 1, same_person=False) == "person"
    assert lock_now(0, 1, session_ended=True, in_call=True) == "ended"
