"""`superstore history`."""

from datetime import UTC

from superstore_assets.commands.work.options import Home, Month, month_of, settings_of
from superstore_assets.commands.work.terminal import CommandError, say, show_table


def history(
    month: Month,
    home: Home = None,
) -> None:
    """List every version of a month's uploads and raw object: who put it and when. Acts as the operator."""
    from superstore_assets.commands.work.endpoint import connected, deploy_if_local
    from superstore_assets.commands.work.history import PROOF
    from superstore_assets.commands.work.history import history as find
    from superstore_assets.commands.work.operator_session import deployed_lake, operator

    month_of(month)
    settings = settings_of(home)
    with connected(settings):
        deploy_if_local(settings)
        there = deployed_lake(settings)
        versions = find(operator(settings).client("s3"), there, month)
    if not versions:
        raise CommandError(f"s3://{there.bucket} holds no version of {month}")
    rows = []
    for version in versions:
        when = version.when.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S")
        size = "" if version.size is None else f"{version.size:,}"
        rows.append((when, version.key, version.version_id, version.state, size, version.who))
    show_table(("when (UTC)", "object", "version", "state", "bytes", "who"), rows)
    say(PROOF)
