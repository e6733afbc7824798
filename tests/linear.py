"""Time in proportion to size, whatever the machine: no test counts seconds."""

import gc
import time
from collections.abc import Callable

_TIMES = 4  # the larger size over the smaller
_ALLOWED = 10  # times the time; linear work takes 4 times as long, quadratic work 16 times
_TOO_SHORT = 0.005  # seconds of processor time; less says nothing about growth


def assert_linear(work: Callable[[int], object], size: int) -> None:
    """Fail when the work takes much more than four times as long for 4 x `size` as for `size`: the best of three.

    A larger run that is quick enough at once is not repeated.
    """
    small = min(_seconds(work, size) for _ in range(3))
    allowed = max(small, _TOO_SHORT) * _ALLOWED
    large = next((taken for taken in (_seconds(work, _TIMES * size) for _ in range(3)) if taken < allowed), None)
    assert large is not None, f"{small:.3f} s became more than {allowed:.3f} s"


def _seconds(work: Callable[[int], object], size: int) -> float:
    gc.collect()
    started = time.process_time()
    work(size)
    return time.process_time() - started
