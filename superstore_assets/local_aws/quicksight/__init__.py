"""QuickSight of the embedded AWS: data sources on Athena, SPICE datasets, ingestions, schedules and dashboards."""

from superstore_assets.local_aws.athena import Athena
from superstore_assets.local_aws.context import Aws
from superstore_assets.local_aws.quicksight.account import AccountPart
from superstore_assets.local_aws.quicksight.dashboards import DashboardsPart
from superstore_assets.local_aws.quicksight.data_sets import DataSetsPart
from superstore_assets.local_aws.quicksight.refresh import RefreshPart
from superstore_assets.local_aws.quicksight.spice import Spice
from superstore_assets.local_aws.quicksight.users import UsersPart

__all__ = ["QuickSight", "Spice"]


class QuickSight(AccountPart, UsersPart, DataSetsPart, RefreshPart, DashboardsPart):
    """The service. Of an account's quotas, that of a dataset's refreshes a day is enforced; SPICE capacity is not."""

    def __init__(self, aws: Aws, athena: Athena) -> None:
        super().__init__(aws, athena)
        self.recover_data_sources()
        self.recover_ingestions()
        self.recover_dashboards()
        self.start_clock()
