"""Facts for files in git: what the articles say, what they disagree on, and why."""

__version__ = "0.1.0"
