"""One running app per data folder: a second start raises the first window."""

from collections.abc import Callable
from typing import Self

from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE = 1_000  # milliseconds the running app has to answer


class OneInstance:
    """Holds a local name while the app runs; `first` says whether it was free.

    A name left behind by a crash is taken over: nobody answers on it.
    """

    def __init__(self, token: str) -> None:
        self._name = f"trainingsveld-{token}"
        self._server = QLocalServer()
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._called)
        self._raise: Callable[[], None] | None = None
        self._asked = False
        self.first = True

    def __enter__(self) -> Self:
        self.first = not self._call()
        if self.first:
            QLocalServer.removeServer(self._name)
            self._server.listen(self._name)
        return self

    def __exit__(self, *_: object) -> None:
        self._server.close()

    def on_second(self, raise_window: Callable[[], None]) -> None:
        """Do this when somebody starts the app again; at once if somebody already has."""
        self._raise = raise_window
        if self._asked:
            raise_window()

    def _call(self) -> bool:
        """Ask a running app to come to the front."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_PATIENCE):
            return False
        socket.disconnectFromServer()
        return True

    def _called(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.disconnected.connect(socket.deleteLater)
            self._asked = True
            if self._raise:
                self._raise()
