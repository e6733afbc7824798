"""The one exception family a user can cause; everything else that is raised is a bug."""


class ClaimcheckError(Exception):
    """The run is impossible: usage, configuration or I/O. Caught in cli only (exit code 2).

    `hint` says in one sentence what to do about it; empty when the message already does.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
