"""One file per command. The only place that knows Typer, exit codes, and how an exception becomes a message."""
