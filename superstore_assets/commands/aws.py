"""`superstore aws`: the embedded AWS alone."""

from superstore_assets.commands.work.options import AwsPort, Home, settings_of
from superstore_assets.commands.work.terminal import CommandError, say


def aws(home: Home = None, aws_port: AwsPort = 4566) -> None:
    """The embedded AWS alone, until Ctrl-C."""
    from superstore_assets.commands.work.endpoint import address_line, expect_serving, served
    from superstore_assets.commands.work.stopping import pause, until_told

    settings = settings_of(home)
    if settings.stage != "local":
        raise CommandError("SUPERSTORE_STAGE=aws: the embedded AWS belongs to the stage local")
    with served(settings, aws_port) as server, until_told():
        say(address_line(settings, server.endpoint))
        say("Ctrl-C stops it.")
        while True:
            expect_serving(server)
            pause(1)
