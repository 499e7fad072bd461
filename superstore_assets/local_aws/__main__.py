"""`python -m superstore_assets.local_aws --home DIR`: serve an embedded AWS until it is stopped."""

import argparse
import os
import sys
from pathlib import Path

from superstore_assets.local_aws.process import HOME_BUSY
from superstore_assets.local_aws.server import HomeError, HomeInUseError, PortError, serve


def main() -> int:
    """Serve; 1 where the home or the port cannot be served, HOME_BUSY where another one serves the home."""
    parser = argparse.ArgumentParser(prog="python -m superstore_assets.local_aws", description=__doc__)
    parser.add_argument("--home", type=Path, required=True, help="folder that holds everything")
    parser.add_argument("--port", type=int, default=0, help="loopback port (default: a free one)")
    parser.add_argument("--region", default="us-east-1")
    parser.add_argument("--profile", action="append", default=[], metavar="NAME=ROLE_ARN", help="AWS profile to write")
    parser.add_argument("--page-hint", metavar="TEXT", help="what a page says of how to open it with its token")
    parser.add_argument("--watch-stdin", action="store_true", help="stop when standard input closes and nobody uses it")
    given = parser.parse_args()
    profiles = dict(profile.split("=", 1) for profile in given.profile)
    try:
        serve(given.home.absolute(), given.port, given.region, profiles, given.watch_stdin, given.page_hint)
    except HomeInUseError as error:
        print(error, file=sys.stderr)  # noqa: T201
        return HOME_BUSY
    except (HomeError, PortError) as error:
        print(error, file=sys.stderr)  # noqa: T201
        return 1
    except OSError as error:
        print(f"{given.home} cannot be used: {error}", file=sys.stderr)  # noqa: T201
        return 1
    return 0


if __name__ == "__main__":
    if status := main():
        sys.stderr.flush()
        os._exit(status)  # what was said is the last line: extension modules have more to say when Python ends
