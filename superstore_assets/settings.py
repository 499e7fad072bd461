"""The settings of one deployment, read from `SUPERSTORE_*` environment variables."""

from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, StringConstraints
from pydantic_settings import BaseSettings, SettingsConfigDict

Month = Annotated[str, StringConstraints(pattern=r"^\d{4}-(0[1-9]|1[0-2])$")]


class Settings(BaseSettings):
    """What differs between deployments; everything else follows from it.

    A stage is a place to find AWS: `local` reads the profile that the embedded AWS keeps in the home folder, `aws`
    leaves endpoint, account and credentials to the ordinary AWS variables and files.
    """

    # A webhook's address is its password: no error shows what was given.
    model_config = SettingsConfigDict(env_prefix="SUPERSTORE_", extra="forbid", frozen=True, hide_input_in_errors=True)

    stage: Literal["local", "aws"] = "local"
    home: Path = Field(Path(".superstore"), description="folder of the embedded AWS and of Dagster's history")
    region: str = "us-east-1"
    name: Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9]{1,19}$")] = Field(
        "superstore", description="names the stack, the database, the workgroup and the buckets"
    )
    role_prefix: Annotated[str, StringConstraints(pattern=r"^[A-Za-z][A-Za-z0-9-]{0,31}$")] = Field(
        "superstore", description="IAM roles are called <role_prefix>-<actor>"
    )
    first_month: Month = Field("2014-01", description="first partition of every layer")
    last_month: Month | None = Field(None, description="last partition; without it the current month")
    quicksight: Literal["on", "off"] = Field("on", description="off leaves the QuickSight layers out")
    reader_group: str | None = Field(None, description="QuickSight group that may see the dashboard")
    author_group: str | None = Field(
        None,
        description="QuickSight group that may change dashboard and dataset, and gets the mails of failed refreshes",
    )
    refresh_at: Literal["off"] | Annotated[str, StringConstraints(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")] = Field(
        "06:00", description="time of day (UTC) at which QuickSight also refreshes the dataset by itself"
    )
    operator_arn: str | None = Field(
        None, description="who may assume the Dagster, uploader and Athena roles; without it whoever deploys"
    )
    retention_days: int = Field(365, ge=1, le=3650, description="days that replaced versions in the lake are kept")
    scan_cutoff_bytes: int = Field(
        1_000_000_000, ge=10_000_000, le=1_000_000_000_000, description="Athena cancels a query that scans more"
    )
    alerts: (
        Literal["log", "topic"]
        | Annotated[
            str, StringConstraints(pattern=r"^(https://[!-~]+|http://(127\.0\.0\.1|localhost)(:\d{1,5})?(/[!-~]*)?)$")
        ]
    ) = Field(
        "log", description="who is told of failures: the log, the deployment's SNS topic too, or the webhook given here"
    )
    month_due_day: int = Field(
        10, ge=1, le=28, description="day of the month by which the month before is awaited among the uploads"
    )
    red_below: float = Field(0.0, description="a profit margin below this is RED")
    amber_below: float = Field(0.10, description="a profit margin below this, and not RED, is AMBER")

    @property
    def folder(self) -> Path:
        """The home folder, absolute."""
        return self.home.expanduser().absolute()

    @property
    def aws_config_file(self) -> Path | None:
        """The AWS config file to use in place of the user's own: the embedded AWS's, or None on a real account."""
        return self.folder / "aws" / "config" if self.stage == "local" else None

    @property
    def aws_profile(self) -> str | None:
        """The profile of the Dagster role in that file; None leaves it to AWS_PROFILE and the default chain."""
        return "dagster" if self.stage == "local" else None
