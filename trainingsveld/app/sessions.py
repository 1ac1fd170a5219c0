"""Beginning sessions, and going on with those that stopped: what is needed is brought together."""

import secrets
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from trainingsveld.app.methods import Methods
from trainingsveld.app.serving import Tell
from trainingsveld.app.stage import Stage
from trainingsveld.app.unfinished import Unfinished
from trainingsveld.app.vaults.session import SessionKeeping
from trainingsveld.privacy import DEFAULT, Level, Naming
from trainingsveld.session import Alone, BeginSession, Person, replay
from trainingsveld.store import CaseFile, Library, Settings, StoreError
from trainingsveld.store.kept_error import KeptError
from trainingsveld.store.reference import customer_model
from trainingsveld.ui.ports import Gathering, Stopped

if TYPE_CHECKING:
    from trainingsveld.store.session_log.sealed import SealedLog


class Keep(Protocol):
    """Gives what keeps a session of this level; `found` is its log, if it is in the open vault."""

    def __call__(
        self, session: str, level: Level, found: "SealedLog | None" = None
    ) -> SessionKeeping:
        """Give it."""
        ...


class Sessions:
    """What `ui.ports.SessionDesk` asks for. The stage plays what is begun here."""

    def __init__(
        self,
        library: Library,
        methods: Methods,
        unfinished: Unfinished,
        keep: Keep,
        stage: Stage,
        settings: Callable[[], Settings],
        tell: Tell,
    ) -> None:
        self._library, self._methods, self._unfinished = library, methods, unfinished
        self._keep, self._stage = keep, stage
        self._settings, self._tell = settings, tell

    def start(  # noqa: PLR0913 - as many choices as setting up a session has
        self,
        case: Path,
        people: tuple[str, ...],
        method: str,
        *,
        by_hand: bool,
        actor: bool = False,
        level: Level = DEFAULT,
        hands_free: bool = False,
        naming: Naming = Naming.NAMED,
        alone: Alone = Alone(),  # noqa: B008 - a value that never changes
    ) -> None:
        """Start a session with the file as it is now."""
        found = self._library.reopen(case)
        if found.scenario is None:
            self._broken(found)
            return
        keeping = self._keep(secrets.token_hex(8), level)
        if len(people) == 1:
            self._belong_to_sitting(keeping)
        persons = tuple(
            Person(f"p{number}", keeping.vault.keep(name), "player" if number == 1 else "observer")
            for number, name in enumerate(people, 1)
        )
        text = self._methods.text(method)
        begin = BeginSession(
            found.text, customer_model(), text, persons, by_hand, actor, level, hands_free, naming,
            alone,
        )  # fmt: skip
        self._stage.play(keeping, begin, [found])

    def practise(self, case: Path, alone: Alone) -> None:
        """Start a drill: of one person, who answers as always."""
        name, by = self._settings().nickname, self._settings().answer_by
        hand, free = by == "hand", by == "free"
        self.start(case, (name,), "", by_hand=hand, hands_free=free, alone=alone)

    def gather(self, gathering: Gathering) -> None:
        """Start a session with the group, with the files as they are now."""
        from trainingsveld.app.gathering import beginning  # noqa: PLC0415 - seldom, and then once

        files = [self._library.reopen(path) for path in gathering.cases]
        if broken := next((one for one in files if one.scenario is None), None):
            self._broken(broken)
            return
        keeping = self._keep(secrets.token_hex(8), gathering.level)
        method = self._methods.text(gathering.method)
        self._stage.play(keeping, beginning(gathering, files, method, keeping.vault.keep), files)

    def stopped(self) -> Stopped | None:
        """Give the session that can go on, if there is one."""
        return self._unfinished.latest()

    def go_on(self, session: str) -> None:
        """Go on where it stopped, with as much of before as the level lets there be."""
        if self._stage.taken:
            return
        found = self._unfinished.take(session)
        keeping = self._keep(session, Level.EPHEMERAL, found)
        try:
            state = replay(keeping.log.read(session))
        except StoreError as error:
            self._tell(error.code, error.detail)
            return
        keeping.goes_on_from(state)
        if (
            len(state.people) == 1 and not state.group
        ):  # who plays alone is the one whose nickname the settings know
            keeping.vault.keep_known(state.people[0].name, self._settings().nickname)
        known = state.group.cases if state.group else filter(None, [state.case])
        files = [self._library.find(one.scenario.id, one.scenario.fingerprint) for one in known]
        self._stage.play(keeping, None, [one for one in files if one], state if found else None)

    def discard(self, session: str) -> None:
        """Forget a session that was stopped."""
        self._unfinished.discard(session)

    def leave(self) -> None:
        """Back to the library."""
        self._stage.leave()

    def _belong_to_sitting(self, keeping: SessionKeeping) -> None:
        """What whoever sits here says alone goes into their vault."""
        sitting = keeping.vaults.sitting
        if sitting is None:
            return
        try:
            keeping.belong_to(sitting)
        except KeptError as error:
            self._tell("not-kept", keeping.sentence(error))

    def _broken(self, file: CaseFile) -> None:
        self._tell("scenario-broken" if file.readable else "scenario-missing", str(file.path))
