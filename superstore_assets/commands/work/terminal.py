"""What a person sees: results on standard output, the rest on standard error; how a command fails."""

import sys

from rich.console import Console

# A pipe has no width: what goes into one is not cut or wrapped.
out = Console(highlight=False, width=None if sys.stdout.isatty() else 4096)
err = Console(stderr=True, highlight=False, width=None if sys.stderr.isatty() else 4096)


class CommandError(Exception):
    """What a command says on standard error before it ends with status 1."""
