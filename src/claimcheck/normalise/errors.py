"""The one error with which a reader of text gives up."""


class UnreadableError(ValueError):
    """The text is no figure or date; `args[0]` says which part of it could not be read, in words for the user."""


HOW_TO_WRITE_A_DATE = "write it as 2025, 2025-08, 2025-08-31, 2025-Q3, 2025-H1 or an interval 2025-08/2025-10"
