"""Crawlers: their definitions, their runs and the history of those."""

import logging
import statistics
import threading
import uuid
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from superstore_assets.local_aws.context import Aws
from superstore_assets.local_aws.errors import AwsError, UnsupportedError
from superstore_assets.local_aws.glue.catalogue import Catalogue
from superstore_assets.local_aws.glue.classifiers import CsvClassifier
from superstore_assets.local_aws.glue.crawler import MEMORIES, Changes, Crawl, StoppedError, configuration, target
from superstore_assets.local_aws.identity import Identity, service_role

Document = dict[str, Any]

CRAWLERS = "glue.crawlers"
RUNS = "glue.crawls"
CLASSIFIERS = "glue.classifiers"
LOG_GROUP = "/aws-glue/crawlers"

_SEPARATOR = "\x1f"  # in no name: Glue's names are printable
_GLUE = "glue.amazonaws.com"
_INTERRUPTED = "Internal Service Exception: the service ended during the crawl; start the crawler again."
_FINISHED = "BENCHMARK : Crawler has finished running and is in state READY"
_OTHER_TARGETS = (
    "JdbcTargets",
    "MongoDBTargets",
    "DynamoDBTargets",
    "CatalogTargets",
    "DeltaTargets",
    "IcebergTargets",
    "HudiTargets",
)

logger = logging.getLogger(__name__)


class Crawlers:
    """All crawlers of the account. A crawler is READY, RUNNING, or STOPPING while it winds up."""

    def __init__(self, aws: Aws, catalogue: Catalogue) -> None:
        self._aws = aws
        self._store = aws.store
        self._catalogue = catalogue
        self._stops: dict[str, threading.Event] = {}
        self._recover()

    def _recover(self) -> None:
        """A crawl that was under way when the last process ended has failed, and says so."""
        with self._store.transaction():
            for name, crawler in self._store.items(CRAWLERS):
                if crawler["State"] != "READY":
                    run = dict(self._store.items(RUNS, f"{name}{_SEPARATOR}"))[crawler["RunKey"]]
                    self._finish(name, run, "FAILED", _INTERRUPTED, Changes())

    # Definitions

    def create(self, identity: Identity, given: Mapping[str, Any], tags: Mapping[str, str]) -> None:
        """Store a crawler; AlreadyExistsException where the name is taken."""
        name = given["Name"]
        crawler = self._checked(identity, {}, given)
        with self._store.transaction():
            if self._store.get(CRAWLERS, name):
                raise AwsError("AlreadyExistsException", f"Crawler with name {name} already exists")
            now = datetime.now(UTC)
            crawler |= {"State": "READY", "CreationTime": now, "LastUpdated": now, "Version": 1, "Tags": dict(tags)}
            self._store.put(CRAWLERS, name, crawler)

    def update(self, identity: Identity, given: Mapping[str, Any]) -> None:
        """Change what *given* has of a crawler that does not run."""
        name = given["Name"]
        with self._store.transaction():
            former = self._idle(name)
            checked = self._checked(identity, former, given)
            incremental = {"RecrawlBehavior": "CRAWL_NEW_FOLDERS_ONLY"}
            if former["RecrawlPolicy"] == checked["RecrawlPolicy"] == incremental and (
                checked["Targets"] != former["Targets"]
            ):
                raise AwsError(
                    "InvalidInputException",
                    "The S3 targets of a crawler with CRAWL_NEW_FOLDERS_ONLY cannot be changed.",
                )
            changed = {**former, **checked, "LastUpdated": datetime.now(UTC), "Version": former["Version"] + 1}
            self._store.put(CRAWLERS, name, changed)

    def _checked(self, identity: Identity, former: Mapping[str, Any], given: Mapping[str, Any]) -> Document:
        """The members of a definition after *given* changes *former*; raises for what is not accepted."""
        for member, ordinary in (
            ("LineageConfiguration", {"CrawlerLineageSettings": "DISABLE"}),
            ("LakeFormationConfiguration", {"UseLakeFormationCredentials": False}),
            ("CrawlerSecurityConfiguration", ""),
        ):
            if given.get(member) and given[member] != ordinary:
                raise UnsupportedError(f"{member} of a crawler")
        crawler = {
            "Description": "",
            "Classifiers": [],
            "TablePrefix": "",
            "Configuration": "",
            "RecrawlPolicy": {"RecrawlBehavior": "CRAWL_EVERYTHING"},
            **{member: former[member] for member in _DEFINED if member in former},
            **{member: given[member] for member in _DEFINED if member in given},
        }
        crawler["RecrawlPolicy"] = {"RecrawlBehavior": "CRAWL_EVERYTHING"} | crawler["RecrawlPolicy"]
        if not crawler.get("DatabaseName"):
            raise AwsError("InvalidInputException", "DatabaseName of the crawler is missing.")
        if "Role" in given:
            crawler["Role"] = self._passed_role(identity, given["Name"], given["Role"])
        crawler["Targets"] = self._checked_targets(crawler["Targets"])
        crawler["SchemaChangePolicy"] = self._checked_policy(crawler)
        configuration(crawler["Configuration"])
        for classifier in crawler["Classifiers"]:
            if self._store.get(CLASSIFIERS, classifier) is None:
                raise AwsError("EntityNotFoundException", f"Classifier {classifier} does not exist")
        return crawler

    def _passed_role(self, identity: Identity, name: str, role: str) -> str:
        """Path and name of a role, given as ARN, path and name, or name, which the caller passes to Glue."""
        arn = self._role_arn(role)
        identity.require_pass_role(arn, _GLUE)
        try:
            self._assume(name, arn)
        except AwsError as error:
            raise AwsError(
                "InvalidInputException",
                f"Service is unable to assume provided role. Please verify role's TrustPolicy. ({error.message})",
            ) from error
        return arn.partition(":role/")[2]

    def _role_arn(self, role: str) -> str:
        return role if role.startswith("arn:") else f"arn:aws:iam::{self._aws.account}:role/{role.lstrip('/')}"

    def _assume(self, name: str, role_arn: str) -> Identity:
        return service_role(role_arn, _GLUE, self.arn(name), self._aws.account, self._aws.region)

    @staticmethod
    def _checked_targets(given: Mapping[str, Any]) -> Document:
        for member in _OTHER_TARGETS:
            if given.get(member):
                raise UnsupportedError(f"{member} of a crawler")
        if not given.get("S3Targets"):
            raise AwsError("InvalidInputException", "Crawler target is missing: give at least one S3 target.")
        for item in given["S3Targets"]:
            target(item)
        s3 = [{"Path": item["Path"], "Exclusions": item.get("Exclusions", [])} for item in given["S3Targets"]]
        return {"S3Targets": s3, **{member: [] for member in _OTHER_TARGETS}}

    @staticmethod
    def _checked_policy(crawler: Mapping[str, Any]) -> Document:
        behaviour = crawler["RecrawlPolicy"]["RecrawlBehavior"]
        if behaviour == "CRAWL_EVENT_MODE":
            raise UnsupportedError("CRAWL_EVENT_MODE")
        given: Document = crawler.get("SchemaChangePolicy", {})
        if behaviour == "CRAWL_NEW_FOLDERS_ONLY":
            policy = {"UpdateBehavior": "LOG", "DeleteBehavior": "LOG"} | given
            if set(policy.values()) != {"LOG"}:
                raise AwsError(
                    "InvalidInputException",
                    'The SchemaChangePolicy for "Crawl new folders only" Amazon S3 target can have only LOG'
                    " DeleteBehavior value and LOG UpdateBehavior value.",
                )
            return policy
        return {"UpdateBehavior": "UPDATE_IN_DATABASE", "DeleteBehavior": "DEPRECATE_IN_DATABASE"} | given

    def delete(self, name: str) -> None:
        """Delete a crawler that does not run; what it catalogued stays."""
        with self._store.transaction():
            self._idle(name)
            self._store.delete(CRAWLERS, name)
            self._store.delete(MEMORIES, name)
            for key, _ in self._store.items(RUNS, f"{name}{_SEPARATOR}"):
                self._store.delete(RUNS, key)

    def find(self, name: str) -> Document:
        """A crawler as stored; EntityNotFoundException."""
        crawler = self._store.get(CRAWLERS, name)
        if crawler is None:
            raise AwsError("EntityNotFoundException", f"Crawler entry with name {name} does not exist")
        return crawler

    def tags(self, name: str) -> dict[str, str]:
        """A crawler's tags; none where there is no such crawler."""
        crawler = self._store.get(CRAWLERS, name)
        return dict(crawler["Tags"]) if crawler else {}

    def names(self) -> list[str]:
        """All crawlers' names."""
        return [name for name, _ in self._store.items(CRAWLERS)]

    def arn(self, name: str) -> str:
        """ARN of a crawler."""
        return self._aws.arn("glue", f"crawler/{name}")

    def tag(self, name: str, change: Callable[[dict[str, str]], dict[str, str]]) -> None:
        """Change a crawler's tags."""
        with self._store.transaction():
            crawler = self.find(name)
            self._store.put(CRAWLERS, name, {**crawler, "Tags": change(crawler["Tags"])})

    def described(self, crawler: Mapping[str, Any]) -> Document:
        """The API's Crawler structure."""
        elapsed = datetime.now(UTC) - crawler["Started"] if crawler["State"] != "READY" else None
        answer = {member: value for member, value in crawler.items() if member not in ("Tags", "RunKey", "Started")}
        return {
            **answer,
            "CrawlElapsedTime": int(elapsed.total_seconds() * 1000) if elapsed else 0,
            "LineageConfiguration": {"CrawlerLineageSettings": "DISABLE"},
            "LakeFormationConfiguration": {"UseLakeFormationCredentials": False, "AccountId": ""},
        }

    # Runs

    def _idle(self, name: str) -> Document:
        crawler = self.find(name)
        if crawler["State"] != "READY":
            raise AwsError("CrawlerRunningException", f"Crawler with name {name} is currently running")
        return crawler

    def start(self, name: str) -> None:
        """Begin a crawl in the background."""
        with self._store.transaction():
            crawler = self.find(name)
            if crawler["State"] != "READY":
                raise AwsError("CrawlerRunningException", f"Crawler with name {name} has already started")
            now = datetime.now(UTC)
            run = {"CrawlId": str(uuid.uuid4()), "State": "RUNNING", "StartTime": now}
            self._store.put(RUNS, _run_key(name, run), run)
            crawler |= {"State": "RUNNING", "RunKey": _run_key(name, run), "Started": now}
            self._store.put(CRAWLERS, name, crawler)
            stopping = self._stops[name] = threading.Event()
        self._aws.background(self._crawl, crawler, run, stopping)

    def stop(self, name: str) -> None:
        """Ask a running crawl to end; it is then CANCELLED, and the catalogue as it was."""
        with self._store.transaction():
            crawler = self.find(name)
            if crawler["State"] == "READY":
                raise AwsError("CrawlerNotRunningException", f"Crawler with name {name} isn't running")
            if crawler["State"] == "STOPPING":
                raise AwsError("CrawlerStoppingException", f"Crawler with name {name} is already stopping")
            self._store.put(CRAWLERS, name, {**crawler, "State": "STOPPING"})
            self._stops[name].set()

    def _crawl(self, crawler: Document, run: Document, stopping: threading.Event) -> None:
        name = crawler["Name"]
        status, message, changes = "SUCCEEDED", "", Changes()
        try:
            role = self._assume(name, self._role_arn(crawler["Role"]))
            self._log(role, name, run, [f"BENCHMARK : Running Start Crawl for Crawler {name}"])
            run |= {"LogGroup": LOG_GROUP, "LogStream": name}
            custom = self._custom(crawler["Classifiers"])
            crawl = Crawl(self._aws, self._catalogue, crawler, custom, role, run["CrawlId"], stopping)
            changes = crawl.run()
            self._wind_up(name)
            self._log(role, name, run, [*(f"INFO : {line}" for line in changes.messages), _FINISHED])
        except StoppedError:
            status = "CANCELLED"
        except (AwsError, UnsupportedError) as error:
            status, message = "FAILED", str(error)
        except Exception as error:
            status, message = "FAILED", f"Internal Service Exception: {error}"
            raise
        finally:
            self._aws.recorded(lambda: self._finish(name, run, status, message, changes))

    def _log(self, role: Identity, name: str, run: Mapping[str, Any], messages: Sequence[str]) -> None:
        self._aws.logs.write(role, LOG_GROUP, name, [f"[{run['CrawlId']}] {message}" for message in messages])

    def _wind_up(self, name: str) -> None:
        with self._store.transaction():
            self._store.put(CRAWLERS, name, {**self.find(name), "State": "STOPPING"})

    def _custom(self, names: Sequence[str]) -> list[CsvClassifier]:
        classifiers = []
        for name in names:
            definition = self._store.get(CLASSIFIERS, name)
            if definition is None:
                raise AwsError("EntityNotFoundException", f"Classifier {name} does not exist")
            classifiers.append(CsvClassifier.of(definition))
        return classifiers

    def _finish(self, name: str, run: Document, status: str, message: str, changes: Changes) -> None:
        state = {"SUCCEEDED": "COMPLETED", "CANCELLED": "STOPPED", "FAILED": "FAILED"}[status]
        told: Document = {"MessagePrefix": run["CrawlId"]}
        if message:
            told["ErrorMessage"] = message[:2048]
        told |= {member: run[member] for member in ("LogGroup", "LogStream") if member in run}
        with self._store.transaction():
            counts = {
                "TablesCreated": changes.tables_created,
                "TablesUpdated": changes.tables_updated,
                "TablesDeleted": changes.tables_deleted,
            }
            ended = {**run, **told, **counts, "State": state, "EndTime": datetime.now(UTC)}
            self._store.put(RUNS, _run_key(name, run), ended)
            last = {"Status": status, "StartTime": run["StartTime"], **told}
            self._store.put(CRAWLERS, name, {**self.find(name), "State": "READY", "LastCrawl": last})
            self._stops.pop(name, None)

    def runs(self, name: str) -> list[Document]:
        """The crawls of a crawler, newest first, with what each changed."""
        self.find(name)
        return [run for _, run in reversed(self._store.items(RUNS, f"{name}{_SEPARATOR}"))]

    def metrics(self, name: str) -> Document:
        """The API's CrawlerMetrics of one crawler."""
        runs = self.runs(name)
        seconds = [(run["EndTime"] - run["StartTime"]).total_seconds() for run in runs if "EndTime" in run]
        counted = ("TablesCreated", "TablesUpdated", "TablesDeleted")
        return {
            "CrawlerName": name,
            "TimeLeftSeconds": 0.0,
            "StillEstimating": self.find(name)["State"] != "READY",
            "LastRuntimeSeconds": seconds[0] if seconds else 0.0,
            "MedianRuntimeSeconds": statistics.median(seconds) if seconds else 0.0,
            **{count: next((run[count] for run in runs if count in run), 0) for count in counted},
        }


_DEFINED = (
    "Name",
    "Role",
    "Targets",
    "DatabaseName",
    "Description",
    "Classifiers",
    "TablePrefix",
    "SchemaChangePolicy",
    "RecrawlPolicy",
    "Configuration",
)


def _run_key(name: str, run: Mapping[str, Any]) -> str:
    return _SEPARATOR.join((name, f"{run['StartTime'].timestamp():020.6f}", run["CrawlId"]))
