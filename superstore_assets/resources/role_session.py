"""Clients that act as one of the deployment's roles, on credentials that renew themselves."""

import functools
import threading
from pathlib import Path
from typing import Any

import boto3
from botocore.config import Config
from botocore.credentials import (
    AssumeRoleCredentialFetcher,
    CredentialProvider,
    CredentialResolver,
    DeferredRefreshableCredentials,
)
from botocore.exceptions import (
    BotoCoreError,
    ClientError,
    ConnectTimeoutError,
    EndpointConnectionError,
    NoCredentialsError,
    PartialCredentialsError,
    ProfileNotFound,
)
from botocore.session import Session
from dagster import ConfigurableResource, InitResourceContext
from pydantic import ConfigDict, PrivateAttr

from superstore_assets import lake
from superstore_assets.resources.retrying import ATTEMPTS, FEW_ATTEMPTS, make_patient
from superstore_assets.settings import Settings

SESSION_SECONDS = 3600
"""As long as STS lets a role that was itself assumed hand out another (IAM user guide, 'Role chaining')."""

_CONFIG = Config(connect_timeout=10, read_timeout=60, user_agent_extra="superstore")
NOBODY_THERE = (
    EndpointConnectionError,
    ConnectTimeoutError,
    NoCredentialsError,
    PartialCredentialsError,
    ProfileNotFound,
)
"""How botocore says that nothing answers, or that it does not know who is asking."""


class AwsUnreachableError(Exception):
    """No AWS answers, or nobody said who is asking; the text says what to do."""


class _AssumedRole(CredentialProvider):
    """Credentials of a role, taken on the first request and renewed before they end."""

    METHOD = CANONICAL_NAME = "superstore-assumed-role"

    def __init__(self, base: Session, role_arn: str, session_name: str) -> None:
        super().__init__(base)
        self._fetcher = AssumeRoleCredentialFetcher(
            base.create_client,
            base.get_credentials(),
            role_arn,
            extra_args={"RoleSessionName": session_name, "DurationSeconds": SESSION_SECONDS},
            cache={},
        )

    def load(self) -> DeferredRefreshableCredentials:
        """Renewed from 15 minutes before their end, by one thread at a time (botocore)."""
        return DeferredRefreshableCredentials(self._fetcher.fetch_credentials, "assume-role")


class RoleSession(ConfigurableResource[None]):
    """Who the pipeline is on AWS: the Dagster role, and from it the role of each step.

    Nothing is asked of AWS before the first client is used. Where AWS is, and the Dagster role's own credentials, are
    botocore's affair (variables, config file, instance role).
    """

    model_config = ConfigDict(extra="forbid")

    name: str
    role_prefix: str
    region: str
    config_file: str | None = None
    profile: str | None = None

    _session_name: str = PrivateAttr(default="superstore")
    _attempts: int = PrivateAttr(default=ATTEMPTS)

    @classmethod
    def of(cls, settings: Settings) -> "RoleSession":
        """The session that *settings* describe."""
        return cls(
            name=settings.name,
            role_prefix=settings.role_prefix,
            region=settings.region,
            config_file=str(settings.aws_config_file) if settings.aws_config_file else None,
            profile=settings.aws_profile,
        )

    def setup_for_execution(self, context: InitResourceContext) -> None:
        """Sessions carry the Dagster run's id, so CloudTrail tells which run did what.

        A run tries a call longer than a sensor, whose next tick is another try.
        """
        if context.run:
            self._session_name = f"dagster-{context.run.run_id}"[:64]
        else:
            self._attempts = FEW_ATTEMPTS

    @property
    def lake(self) -> lake.Lake:
        """The deployment's names in the account of the Dagster role. Raises AwsUnreachableError."""
        return lake.Lake(self.name, self.role_prefix, self.account, self.region)

    @property
    def account(self) -> str:
        """Account number of the Dagster role, asked once. Raises AwsUnreachableError."""
        return self._clients.account

    def client(self, service: str, actor: str) -> Any:
        """A boto3 client of *service* that acts as *actor*, one of `lake.ACTORS`; clients are kept and thread-safe.

        Raises AwsUnreachableError where no AWS answers.
        """
        names = self.lake  # finds out whether there is an AWS
        return self._clients.get(service, None if actor == "dagster" else names.role_arn(actor))

    def unreachable(self, error: BotoCoreError) -> AwsUnreachableError:
        """What to say where *error*, one of NOBODY_THERE, came from an AWS that answered before."""
        return self._clients.unreachable(error)

    @property
    def _clients(self) -> "_Clients":
        file = Path(self.config_file) if self.config_file else None
        changed = file.stat().st_mtime_ns if file and file.exists() else 0
        return _kept_clients(self.config_file, changed, self.profile, self.region, self._session_name, self._attempts)


class _Clients:
    """Clients under one session name, made when they are first asked for."""

    def __init__(
        self, config_file: str | None, profile: str | None, region: str, session_name: str, attempts: int
    ) -> None:
        self._config_file, self._profile, self._region = config_file, profile, region
        self._session_name, self._attempts = session_name, attempts
        self._lock = threading.RLock()
        self._base = self._new_session()
        self._account: str | None = None
        self._made: dict[tuple[str, str | None], Any] = {}

    @property
    def account(self) -> str:
        with self._lock:
            if self._account is None:
                self._account = self._ask_account()
            return self._account

    def _ask_account(self) -> str:
        # Few tries: this is the call that finds out whether there is an AWS at all. Where one is, they are repeated.
        config = _CONFIG.merge(Config(retries={"mode": "standard", "total_max_attempts": 3}))
        for repetition in range(1, 4):
            try:
                sts: Any = self._base.create_client("sts", config=config)
                return str(sts.get_caller_identity()["Account"])
            except NOBODY_THERE as error:
                raise self.unreachable(error) from error
            except ClientError as error:
                if repetition == 3:
                    message = f"AWS does not accept the Dagster role's credentials: {error}"
                    raise AwsUnreachableError(message) from error
            except BotoCoreError:
                if repetition == 3:
                    raise
        raise AssertionError("the last repetition returns or raises")

    def get(self, service: str, role_arn: str | None) -> Any:
        """The client of *service* as the role, or as the Dagster role itself."""
        with self._lock:
            if (service, role_arn) not in self._made:
                session = self._base
                if role_arn:
                    session = self._new_session()
                    provider = _AssumedRole(self._base, role_arn, self._session_name)
                    session.register_component("credential_provider", CredentialResolver([provider]))
                made = boto3.Session(botocore_session=session).client(service, config=_CONFIG)  # type: ignore[call-overload]  # service is no literal
                self._made[service, role_arn] = made
            return self._made[service, role_arn]

    def _new_session(self) -> Session:
        session = Session(profile=self._profile)
        session.set_config_variable("region", self._region)
        make_patient(session, self._attempts)
        if self._config_file:
            session.set_config_variable("config_file", self._config_file)
            session.set_config_variable("credentials_file", str(Path(self._config_file).with_name("credentials")))
        return session

    def unreachable(self, error: BotoCoreError) -> AwsUnreachableError:
        """The error that says how to get an AWS."""
        reason = str(error).strip().rstrip(".")
        if self._config_file:
            return AwsUnreachableError(
                f"no embedded AWS is running for {self._config_file}: start it with `superstore aws` or `make dev`,"
                f" or set SUPERSTORE_STAGE=aws to use an AWS account ({reason})"
            )
        return AwsUnreachableError(
            f"AWS cannot be reached as the Dagster role: {reason}. Check AWS_PROFILE or the instance's role"
        )


@functools.lru_cache(maxsize=8)
def _kept_clients(
    config_file: str | None, _changed: int, profile: str | None, region: str, session_name: str, attempts: int
) -> _Clients:
    """Dagster makes resources anew for each step and tick; clients, and the roles taken for them, outlive that.

    *_changed* is the config file's time, so that an AWS that moved is found again.
    """
    return _Clients(config_file, profile, region, session_name, attempts)
