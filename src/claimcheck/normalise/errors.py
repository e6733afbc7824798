"""The one error with which a reader of text gives up."""


class UnreadableError(ValueError):
    """The text is no figure or date; `args[0]` says which part of it could not be read, in words for the user."""
