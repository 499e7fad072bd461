"""`superstore cost`."""

import sys

from superstore_assets.commands.work.options import Home, settings_of
from superstore_assets.commands.work.terminal import say, show_table


def cost(home: Home = None) -> None:
    """Show what the lake holds, what its lifecycle rules do at that size, and what it costs. Acts as the operator."""
    from superstore_assets.commands.work.cost import PRICES_OF
    from superstore_assets.commands.work.cost import cost as count
    from superstore_assets.commands.work.endpoint import connected, deploy_if_local
    from superstore_assets.commands.work.operator_session import deployed_lake, operator
    from superstore_assets.resources.athena import DOLLARS_PER_TERABYTE, MINIMUM_BYTES

    settings = settings_of(home)
    with connected(settings):
        deploy_if_local(settings)
        found = count(operator(settings).client("s3"), deployed_lake(settings))
    holdings = []
    for held in found.holdings:
        figures = (len(held.sizes), sum(held.sizes), len(held.replaced), sum(held.replaced))
        dollars = "not known" if held.dollars is None else f"{held.dollars:.6f}"
        holdings.append((held.zone, held.storage_class, *(f"{figure:,}" for figure in figures), dollars))
    show_table(("zone", "class", "objects", "bytes", "replaced", "bytes", "dollars a month"), holdings)
    sys.stdout.write("\n")
    rules = [(f"{rule.bucket}: {rule.name}", rule.says, rule.does) for rule in found.rules]
    show_table(("rule", "says", "does now"), rules)
    sys.stdout.write("\n")
    query = max(found.raw_bytes, MINIMUM_BYTES) * DOLLARS_PER_TERABYTE / 10**12
    prices = (
        ("storage, a month", f"{found.storage_dollars:.6f}"),
        ("an Athena query over all months ($5 a TB, 10 MB at least)", f"{query:.6f}"),
        ("a DPU-hour of the Glue crawler", "0.44"),
        ("a QuickSight author, a month", "24.00"),
        ("a QuickSight reader, a month", "3.00"),
    )
    show_table(("what", "dollars"), prices)
    say(f"These are {PRICES_OF}.")
