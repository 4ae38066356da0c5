"""`python -m twitchcare`."""

import sys

from twitchcare.app.main import main

sys.exit(main())
