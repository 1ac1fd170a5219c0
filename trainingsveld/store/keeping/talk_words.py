"""What stays of a coaching talk, as texts in the agent's vault; and what was agreed before."""

from collections.abc import Iterable, Mapping
from contextlib import suppress

from msgspec.structs import replace

from trainingsveld.coaching import RUNGS, Phase, Promise, Talk, Used
from trainingsveld.coaching.bank import Bank
from trainingsveld.privacy import Level
from trainingsveld.store.keeping.open_vault import OpenVault
from trainingsveld.store.keeping.retention import gone_by, level_in_files
from trainingsveld.store.kept_error import KeptError
from trainingsveld.store.session_log.talk_log import TalkLog
from trainingsveld.store.texts.row import Text
from trainingsveld.store.texts.texts import Texts

LEVEL = Level.CONFIDENTIAL
"""What a talk promises: it is the agent's alone."""
_USED: tuple[Used, ...] = ("yes", "partly", "no")


def talk_texts(talk: Talk, name: str, day: int, bank: Bank, language: str) -> tuple[Text, ...]:
    """Give what is kept of a talk that is over; `name` is its own, `day` counts from 1970.

    Who the leader was is not in it: what they thought stands there without its giver.
    """
    found = [Text("session", {"people": "2"})]
    asked = bank.ask(Phase.VIEW.value, language)
    found += [Text("view", {"asked": asked, "words": one}) for one in (*talk.well, *talk.less)]
    found += [
        Text("view", {"asked": one.criterion, "words": one.words}) for one in talk.viewed
        if one.words
    ]  # fmt: skip
    for climb in (*talk.before, talk.rungs):
        for rung, words in zip(RUNGS, climb, strict=False):
            asked = bank.ask(rung.value, language)
            found.append(Text("view", {"asked": asked, "words": words}))
    found += [Text("note", {"words": one}) for one in talk.laid_beside]
    if talk.follow_up and talk.follow_up.who:
        after = talk.follow_up
        words = {"words": after.words, "by": after.by, "notice": after.notice, "who": after.who}
        found.append(Text("action", {**words, "at": str(talk.at)}))
    elif talk.follow_up:
        found.append(Text("view", {"asked": bank.ask("close", language),
                                   "words": talk.follow_up.words}))  # fmt: skip
    return tuple(replace(one, day=day, session=name) for one in found)


def keep_talk(vault: OpenVault, log: TalkLog, texts: Iterable[Text], talk: Talk) -> None:
    """Put the texts of a talk into its vault, what the agent said of the last one too.

    Then its log goes. After a crash half way nothing is kept twice. Raises KeptError.
    """
    known, _ = vault.texts()
    month = gone_by(level_in_files(LEVEL), vault.calendar.today)
    if all(one.session != log.talk for one in known.values()):
        with Texts(vault.disk, vault.person.place.texts, vault.public) as kept:
            kept.keep(tuple(texts), gone_by=month)
    if talk.last and talk.used:
        with suppress(KeptError):  # the agent took that agreement away meanwhile
            answer(vault, talk.last.name, talk.used, talk.happened)
    log.destroy()


def answer(vault: OpenVault, name: str, used: Used, happened: str) -> None:
    """Keep what became of an agreement. Raises KeptError "recording-gone" where it is no more."""
    texts, _ = vault.texts()
    if (before := texts.get(name)) is None:
        raise KeptError("recording-gone", name)
    words = {**before.words, "used": used, "happened": happened}
    with Texts(vault.disk, vault.person.place.texts, vault.public) as kept:
        kept.replace(name, replace(before, words=words))


def promises(texts: Mapping[str, Text]) -> tuple[Promise, ...]:
    """Find what was agreed, in talks and after calls."""
    return tuple(
        _promise(name, text.words, text.day)
        for name, text in texts.items()
        if text.kind == "action" and text.words.get("words")
    )


def _promise(name: str, words: Mapping[str, str], day: int) -> Promise:
    used = words.get("used", "")
    return Promise(
        name=name,
        words=words["words"],
        day=day,
        by=words.get("by", ""),
        who=words.get("who", ""),
        notice=words.get("notice", ""),
        at=words.get("at", ""),
        used=used if used in _USED else "",
        happened=words.get("happened", ""),
    )
