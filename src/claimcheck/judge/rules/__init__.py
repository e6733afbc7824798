"""One module per rule, each holding `RULE`. Rules import no rule; `judge/run.py` has the one list of them."""
