"""Settings every test shares."""

import os

from hypothesis import settings

# No deadline: on a busy machine it measures the neighbours. In CI the same examples every time.
settings.register_profile("desk", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "desk")
