"""The stages in order, one file per question asked of them; nothing else knows the order.

A package, so that a question loads no stage that it does not need: `list` starts without the judge.
"""
