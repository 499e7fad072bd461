"""`superstore template`."""

import json
import sys


def template() -> None:
    """Print the CloudFormation template."""
    from superstore_assets.infrastructure.template import template as build

    sys.stdout.write(json.dumps(build(), indent=1) + "\n")
