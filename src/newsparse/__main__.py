"""``python -m newsparse`` is the command ``newsparse``."""

import sys

from newsparse.cli import main

sys.exit(main())
