"""`superstore aws`: the embedded AWS alone."""

from superstore_assets.commands.work.options import AwsPort, Home, settings_of
from superstore_assets.commands.work.terminal import CommandError, err


def aws(home: Home = None, aws_port: AwsPort = 4566) -> None:
    """The embedded AWS alone, until Ctrl-C."""
    from superstore_assets.commands.work.children import until_stopped
    from superstore_assets.commands.work.endpoint import connected

    settings = settings_of(home)
    if settings.stage != "local":
        raise CommandError("SUPERSTORE_STAGE=aws: the embedded AWS belongs to the stage local")
    with connected(settings, aws_port) as endpoint:
        err.print(f'AWS        {endpoint}   (eval "$(superstore env)" points any AWS client at it)')
        err.print("Ctrl-C stops it.")
        until_stopped(None)
