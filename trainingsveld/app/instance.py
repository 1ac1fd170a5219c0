"""One running app per data folder: a second start raises the first window."""

from collections.abc import Callable
from typing import Self

from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE = 1_000  # milliseconds the running app has to answer


class OneInstance:
    """Holds a local name while the app runs; `first` says whether it was free.

    A name left behind by a crash is taken over: nobody answers on it. A running app is told the
    `file` that is to be opened, if there is one.
    """

    def __init__(self, token: str, file: str = "") -> None:
        self._name = f"trainingsveld-{token}"
        self._server = QLocalServer()
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._called)
        self._raise: Callable[[], None] | None = None
        self._asked = False
        self._file = file
        self._open: Callable[[str], None] | None = None
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

    def on_file(self, open_file: Callable[[str], None]) -> None:
        """Do this with the file somebody starts the app with again."""
        self._open = open_file

    def _call(self) -> bool:
        """Ask a running app to come to the front."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_PATIENCE):
            return False
        socket.write(self._file.encode("utf-8", "surrogateescape"))
        socket.disconnectFromServer()  # once everything is written
        if socket.state() is not QLocalSocket.LocalSocketState.UnconnectedState:
            socket.waitForDisconnected(_PATIENCE)
        return True

    def _called(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.disconnected.connect(self._hear(socket))
            socket.disconnected.connect(socket.deleteLater)
            self._asked = True
            if self._raise:
                self._raise()

    def _hear(self, socket: QLocalSocket) -> Callable[[], None]:
        def heard() -> None:
            file = bytes(socket.readAll().data()).decode("utf-8", "surrogateescape")
            if file and self._open:
                self._open(file)

        return heard
