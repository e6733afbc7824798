"""Settings every test shares."""

import os

from hypothesis import settings

# Two slow cores and a stopwatch disagree about nothing but the weather: no deadline. In CI the same examples every time.
settings.register_profile("desk", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "desk")
