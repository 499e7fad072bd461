"""What starts the graph and watches over it: the job, its runs, the sensor on the uploads, and who is told.

What a run does is in `assets`; nothing here reads or writes a layer.
"""

from dagster import AssetSelection, Definitions, define_asset_job

from superstore_assets.assets.keys import MONTH_IN_TIME
from superstore_assets.automation.alerts import build_alert_sensor
from superstore_assets.automation.runs import JOB, end_dead_runs, failure_reason, process_tags, ranges
from superstore_assets.automation.uploads import build_upload_sensor
from superstore_assets.settings import Settings

__all__ = ["JOB", "build_automation", "end_dead_runs", "failure_reason", "process_tags", "ranges"]


def build_automation(settings: Settings) -> Definitions:
    """The job over all assets and checks, and what starts it."""
    job = define_asset_job(
        JOB,
        selection=AssetSelection.all() - AssetSelection.checks(MONTH_IN_TIME),
        description="Uploads to dashboard for any range of months, with one crawl and one ingestion.",
    )
    return Definitions(jobs=[job], sensors=[build_upload_sensor(settings), build_alert_sensor(settings)])
