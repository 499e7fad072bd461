"""`superstore`: finds the commands, runs one, and says in one line what went wrong."""

import importlib
import inspect
import os
import pkgutil
import sys
import threading
from pathlib import Path
from typing import Any, Never

import typer

from superstore_assets import commands
from superstore_assets.commands.work import stopping
from superstore_assets.commands.work.terminal import CommandError
from superstore_assets.printable import printable

# Typer brings its own click and gives only this subclass a public name.
_UsageError: Any = typer.BadParameter.__bases__[0]
_INTERRUPTED = 130
if sys.stderr is None:  # closed by whoever started this: `2>&-`
    sys.stderr = Path(os.devnull).open("w")  # noqa: SIM115 for as long as the process lives
_STDERR = os.dup(sys.stderr.fileno())


def build() -> typer.Typer:
    """The command line: every public function of every module in this room."""
    app = typer.Typer(
        help="Monthly sales files to a triaged dashboard on AWS, real or embedded.",
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,  # plain help: rich takes longer to load than all the rest
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    for found in pkgutil.iter_modules(commands.__path__):
        if found.ispkg or found.name.startswith("_"):
            continue
        module = importlib.import_module(f"{commands.__name__}.{found.name}")
        for name, function in vars(module).items():
            if inspect.isfunction(function) and function.__module__ == module.__name__ and not name.startswith("_"):
                app.command(short_help=inspect.getdoc(function))(function)  # given so, it is not cut
    return app


def main() -> None:
    """Run a command; an error is one line on standard error and status 1."""
    stopping.heed()
    try:
        status = build()(prog_name="superstore", standalone_mode=False)
    except _UsageError as error:
        _fail(f"{error.format_message()} (superstore --help lists the commands, COMMAND --help their options)", 2)
    except (typer.Abort, KeyboardInterrupt):
        _fail("stopped", stopping.status())
    except Exception as error:
        said = _said(error)
        if said is None:
            raise
        _fail(said)
    else:
        if status == _INTERRUPTED:  # how typer says KeyboardInterrupt
            _fail("stopped", stopping.status())
        sys.exit(status if isinstance(status, int) else 0)


def _said(error: Exception) -> str | None:
    """What to say of an error that a user can do something about; None for a fault of the program."""
    if isinstance(error, CommandError | OSError):
        return str(error)

    from botocore.exceptions import BotoCoreError, ClientError
    from pydantic import ValidationError

    from superstore_assets.resources import AwsUnreachableError

    match error:
        case AwsUnreachableError():
            return str(error)
        case ValidationError():
            first = error.errors()[0]
            name = str(first["loc"][0] if first["loc"] else "").upper()
            if name == "ALERTS":  # a webhook's address is its password
                return "SUPERSTORE_ALERTS: log, topic, or the address of a webhook, https:// or on this machine"
            return f"SUPERSTORE_{name}: {first['msg']} (given {first['input']!r})"
        case BotoCoreError() | ClientError():
            return f"AWS: {error}"
        case _:
            return None


def _fail(message: str, status: int = 1) -> Never:
    """Say it, also where Dagster has taken standard error for the log of a step, and end.

    At once where a thread is still at work on what nobody waits for any more.
    """
    sys.stdout.flush()
    os.write(_STDERR, f"superstore: {printable(message, keep=chr(10))}\n".encode(errors="replace"))
    if threading.active_count() > 1:
        os._exit(status)
    sys.exit(status)


if __name__ == "__main__":
    main()
