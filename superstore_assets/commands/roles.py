"""`superstore roles`."""

import sys

from superstore_assets.commands.work.options import settings_of


def roles() -> None:
    """Print who may do what: the roles, and every call with those who may make it, in Markdown."""
    from superstore_assets.infrastructure.roles_page import roles_page
    from superstore_assets.lake import names

    sys.stdout.write(roles_page(names(settings_of(None))))
