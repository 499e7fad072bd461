"""The Glue API: catalogue, CSV classifiers and crawlers."""

import base64
import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, ClassVar

from botocore.model import StructureShape

from superstore_assets.local_aws.context import Aws
from superstore_assets.local_aws.errors import AwsError, UnsupportedError
from superstore_assets.local_aws.glue.catalogue import Catalogue
from superstore_assets.local_aws.glue.classifiers import check_definition
from superstore_assets.local_aws.glue.crawlers import CLASSIFIERS, Crawlers
from superstore_assets.local_aws.service import Call, Service

Document = dict[str, Any]


class Glue(Service):
    """AWS Glue. Other services of this process use `catalogue` directly, as the identity that they act as."""

    name: ClassVar[str] = "glue"
    invalid: ClassVar[str] = "InvalidInputException"

    def __init__(self, aws: Aws) -> None:
        self.aws = aws
        self.catalogue = Catalogue(aws)
        self.crawlers = Crawlers(aws, self.catalogue)

    def _validate(self, given: Document, shape: StructureShape) -> None:
        """A request is of the account's own catalogue: a CatalogId says no more, so no handler takes it."""
        super()._validate(given, shape)
        catalog_id = given.pop("CatalogId", self.aws.account)
        if catalog_id != self.aws.account:
            raise UnsupportedError(f"the catalog {catalog_id}: it has that of its own account alone")

    # Databases

    def CreateDatabase(self, call: Call, DatabaseInput: Document) -> Document:
        """Make a database."""
        self.catalogue.create_database(call.identity, DatabaseInput)
        return {}

    def UpdateDatabase(self, call: Call, Name: str, DatabaseInput: Document) -> Document:
        """Replace a database's description, location and parameters."""
        self.catalogue.update_database(call.identity, Name, DatabaseInput)
        return {}

    def DeleteDatabase(self, call: Call, Name: str) -> Document:
        """Delete a database and all that is in it."""
        self.catalogue.delete_database(call.identity, Name)
        return {}

    def GetDatabase(self, call: Call, Name: str) -> Document:
        """One database."""
        return {"Database": self.catalogue.get_database(call.identity, Name)}

    def GetDatabases(self, call: Call, NextToken: str = "", MaxResults: int = 100) -> Document:
        """All databases that the caller may see."""
        return _page("DatabaseList", self.catalogue.list_databases(call.identity), NextToken, MaxResults)

    # Tables

    def CreateTable(self, call: Call, DatabaseName: str, TableInput: Document | None = None) -> Document:
        """Make a table."""
        if TableInput is None:
            raise AwsError("InvalidInputException", "TableInput is missing.")
        self.catalogue.create_table(call.identity, DatabaseName, TableInput)
        return {}

    def UpdateTable(
        self,
        call: Call,
        DatabaseName: str,
        TableInput: Document | None = None,
        Name: str | None = None,
        SkipArchive: bool = False,
        VersionId: str | None = None,
    ) -> Document:
        """Replace a table; the former one stays as a version."""
        if TableInput is None:
            raise AwsError("InvalidInputException", "TableInput is missing.")
        if Name is not None and Name.lower() != TableInput["Name"].lower():
            raise AwsError("InvalidInputException", "Name and TableInput.Name differ: a table cannot be renamed.")
        self.catalogue.update_table(call.identity, DatabaseName, TableInput, SkipArchive, VersionId)
        return {}

    def DeleteTable(self, call: Call, DatabaseName: str, Name: str) -> Document:
        """Delete a table with its versions and partitions."""
        self.catalogue.delete_table(call.identity, DatabaseName, Name)
        return {}

    def BatchDeleteTable(self, call: Call, DatabaseName: str, TablesToDelete: list[str]) -> Document:
        """Delete up to 100 tables."""
        return {"Errors": self.catalogue.delete_tables(call.identity, DatabaseName, TablesToDelete)}

    def GetTable(self, call: Call, DatabaseName: str, Name: str) -> Document:
        """One table."""
        return {"Table": self.catalogue.get_table(call.identity, DatabaseName, Name)}

    def GetTables(
        self, call: Call, DatabaseName: str, Expression: str | None = None, NextToken: str = "", MaxResults: int = 100
    ) -> Document:
        """The tables of a database."""
        found = self.catalogue.list_tables(call.identity, DatabaseName, Expression)
        return _page("TableList", found, NextToken, MaxResults)

    def GetTableVersions(
        self, call: Call, DatabaseName: str, TableName: str, NextToken: str = "", MaxResults: int = 100
    ) -> Document:
        """A table's versions, newest first."""
        found = self.catalogue.table_versions(call.identity, "GetTableVersions", DatabaseName, TableName)
        return _page("TableVersions", found, NextToken, MaxResults)

    def GetTableVersion(self, call: Call, DatabaseName: str, TableName: str, VersionId: str | None = None) -> Document:
        """One version of a table; the current one where none is named."""
        found = self.catalogue.table_versions(call.identity, "GetTableVersion", DatabaseName, TableName)
        for version in found:
            if VersionId in (None, version["VersionId"]):
                return {"TableVersion": version}
        raise AwsError("EntityNotFoundException", f"Table version {VersionId} not found.")

    def DeleteTableVersion(self, call: Call, DatabaseName: str, TableName: str, VersionId: str) -> Document:
        """Forget a former version."""
        self.catalogue.delete_table_version(call.identity, DatabaseName, TableName, VersionId)
        return {}

    # Partition indexes

    def CreatePartitionIndex(
        self, call: Call, DatabaseName: str, TableName: str, PartitionIndex: Mapping[str, Any]
    ) -> Document:
        """Make an index of some of a table's partition keys; it is ACTIVE at once."""
        name, keys = PartitionIndex["IndexName"], PartitionIndex["Keys"]
        self.catalogue.create_partition_index(call.identity, DatabaseName, TableName, name, keys)
        return {}

    def DeletePartitionIndex(self, call: Call, DatabaseName: str, TableName: str, IndexName: str) -> Document:
        """Remove an index."""
        self.catalogue.delete_partition_index(call.identity, DatabaseName, TableName, IndexName)
        return {}

    def GetPartitionIndexes(self, call: Call, DatabaseName: str, TableName: str, NextToken: str = "") -> Document:
        """A table's indexes, by name."""
        found = self.catalogue.partition_indexes(call.identity, DatabaseName, TableName)
        return _page("PartitionIndexDescriptorList", found, NextToken, len(found) or 1)

    # Partitions

    def CreatePartition(self, call: Call, DatabaseName: str, TableName: str, PartitionInput: Document) -> Document:
        """Make a partition."""
        self.catalogue.create_partition(call.identity, DatabaseName, TableName, PartitionInput)
        return {}

    def BatchCreatePartition(
        self, call: Call, DatabaseName: str, TableName: str, PartitionInputList: list[Document]
    ) -> Document:
        """Make up to 100 partitions."""
        errors = self.catalogue.create_partitions(call.identity, DatabaseName, TableName, PartitionInputList)
        return {"Errors": errors}

    def UpdatePartition(
        self, call: Call, DatabaseName: str, TableName: str, PartitionValueList: list[str], PartitionInput: Document
    ) -> Document:
        """Replace a partition."""
        self.catalogue.update_partition(call.identity, DatabaseName, TableName, PartitionValueList, PartitionInput)
        return {}

    def BatchUpdatePartition(self, call: Call, DatabaseName: str, TableName: str, Entries: list[Document]) -> Document:
        """Replace up to 100 partitions."""
        return {"Errors": self.catalogue.update_partitions(call.identity, DatabaseName, TableName, Entries)}

    def DeletePartition(self, call: Call, DatabaseName: str, TableName: str, PartitionValues: list[str]) -> Document:
        """Delete a partition; its objects stay."""
        self.catalogue.delete_partition(call.identity, DatabaseName, TableName, PartitionValues)
        return {}

    def BatchDeletePartition(
        self, call: Call, DatabaseName: str, TableName: str, PartitionsToDelete: list[Document]
    ) -> Document:
        """Delete up to 25 partitions."""
        values = [item["Values"] for item in PartitionsToDelete]
        return {"Errors": self.catalogue.delete_partitions(call.identity, DatabaseName, TableName, values)}

    def GetPartition(self, call: Call, DatabaseName: str, TableName: str, PartitionValues: list[str]) -> Document:
        """One partition."""
        found = self.catalogue.get_partition(call.identity, DatabaseName, TableName, PartitionValues)
        return {"Partition": found}

    def BatchGetPartition(
        self, call: Call, DatabaseName: str, TableName: str, PartitionsToGet: list[Document]
    ) -> Document:
        """Those of up to 1,000 partitions that exist."""
        values = [item["Values"] for item in PartitionsToGet]
        found = self.catalogue.batch_get_partition(call.identity, DatabaseName, TableName, values)
        return {"Partitions": found, "UnprocessedKeys": []}

    def GetPartitions(
        self,
        call: Call,
        DatabaseName: str,
        TableName: str,
        Expression: str | None = None,
        NextToken: str = "",
        Segment: Mapping[str, int] | None = None,
        MaxResults: int = 1000,
        ExcludeColumnSchema: bool = False,
    ) -> Document:
        """The partitions that satisfy Expression, at most 1,000 a page."""
        part = None
        if Segment:
            part = (Segment["SegmentNumber"], Segment["TotalSegments"])
            if part[0] >= part[1]:
                raise AwsError("InvalidInputException", "SegmentNumber must be less than TotalSegments.")
        found = self.catalogue.get_partitions(call.identity, DatabaseName, TableName, Expression, part)
        answer = _page("Partitions", found, NextToken, MaxResults)
        if ExcludeColumnSchema:
            for partition in answer["Partitions"]:
                partition.get("StorageDescriptor", {}).pop("Columns", None)
        return answer

    # Classifiers: no resource-level permissions

    def CreateClassifier(self, call: Call, CsvClassifier: Document | None = None) -> Document:
        """Make a CSV classifier."""
        call.identity.require("glue:CreateClassifier", "*")
        given = _csv_only(CsvClassifier)
        check_definition(given)
        with self.aws.store.transaction():
            if self.aws.store.get(CLASSIFIERS, given["Name"]):
                raise AwsError("AlreadyExistsException", f"{given['Name']} already exists")
            now = datetime.now(UTC)
            self._put_classifier({**given, "CreationTime": now, "LastUpdated": now, "Version": 1})
        return {}

    def UpdateClassifier(self, call: Call, CsvClassifier: Document | None = None) -> Document:
        """Change the members that are given; what was classified before keeps its schema."""
        call.identity.require("glue:UpdateClassifier", "*")
        given = _csv_only(CsvClassifier)
        with self.aws.store.transaction():
            former = self._classifier(given["Name"])
            changed = {**former, **given}
            check_definition(changed)
            changed |= {"LastUpdated": datetime.now(UTC), "Version": former["Version"] + 1}
            self._put_classifier(changed)
        return {}

    def _put_classifier(self, definition: Document) -> None:
        self.aws.store.put(CLASSIFIERS, definition["Name"], definition)

    def _classifier(self, name: str) -> Document:
        found = self.aws.store.get(CLASSIFIERS, name)
        if found is None:
            raise AwsError("EntityNotFoundException", f"Classifier {name} does not exist")
        return found

    def DeleteClassifier(self, call: Call, Name: str) -> Document:
        """Delete a classifier."""
        call.identity.require("glue:DeleteClassifier", "*")
        with self.aws.store.transaction():
            self._classifier(Name)
            self.aws.store.delete(CLASSIFIERS, Name)
        return {}

    def GetClassifier(self, call: Call, Name: str) -> Document:
        """One classifier."""
        call.identity.require("glue:GetClassifier", "*")
        return {"Classifier": {"CsvClassifier": self._classifier(Name)}}

    def GetClassifiers(self, call: Call, MaxResults: int = 100, NextToken: str = "") -> Document:
        """All classifiers."""
        call.identity.require("glue:GetClassifiers", "*")
        found = [{"CsvClassifier": definition} for _, definition in self.aws.store.items(CLASSIFIERS)]
        return _page("Classifiers", found, NextToken, MaxResults)

    # Crawlers

    def _require_crawler(self, call: Call, action: str, name: str) -> None:
        call.identity.require(f"glue:{action}", self.crawlers.arn(name), context=self._tags_of(name))

    def _tags_of(self, name: str) -> dict[str, str]:
        return {f"aws:ResourceTag/{key}": value for key, value in self.crawlers.tags(name).items()}

    def CreateCrawler(
        self,
        call: Call,
        Name: str,
        Role: str,
        Targets: Document,
        DatabaseName: str | None = None,
        Description: str = "",
        Classifiers: Sequence[str] = (),
        TablePrefix: str = "",
        SchemaChangePolicy: Mapping[str, str] | None = None,
        RecrawlPolicy: Mapping[str, str] | None = None,
        LineageConfiguration: Mapping[str, str] | None = None,
        LakeFormationConfiguration: Mapping[str, Any] | None = None,
        Configuration: str = "",
        CrawlerSecurityConfiguration: str = "",
        Tags: Mapping[str, str] | None = None,
    ) -> Document:
        """Make a crawler over S3, which acts as a role that the caller passes to Glue."""
        tags = dict(Tags or {})
        call.identity.require("glue:CreateCrawler", "*", context=_request_tags(tags))
        self.crawlers.create(call.identity, _given(locals()), tags)
        return {}

    def UpdateCrawler(
        self,
        call: Call,
        Name: str,
        Role: str | None = None,
        Targets: Document | None = None,
        DatabaseName: str | None = None,
        Description: str | None = None,
        Classifiers: Sequence[str] | None = None,
        TablePrefix: str | None = None,
        SchemaChangePolicy: Mapping[str, str] | None = None,
        RecrawlPolicy: Mapping[str, str] | None = None,
        LineageConfiguration: Mapping[str, str] | None = None,
        LakeFormationConfiguration: Mapping[str, Any] | None = None,
        Configuration: str | None = None,
        CrawlerSecurityConfiguration: str | None = None,
    ) -> Document:
        """Change the members that are given."""
        self._require_crawler(call, "UpdateCrawler", Name)
        self.crawlers.update(call.identity, _given(locals()))
        return {}

    def DeleteCrawler(self, call: Call, Name: str) -> Document:
        """Delete a crawler; its tables stay."""
        self._require_crawler(call, "DeleteCrawler", Name)
        self.crawlers.delete(Name)
        return {}

    def GetCrawler(self, call: Call, Name: str) -> Document:
        """One crawler with its state and last crawl."""
        self._require_crawler(call, "GetCrawler", Name)
        return {"Crawler": self.crawlers.described(self.crawlers.find(Name))}

    def GetCrawlers(self, call: Call, MaxResults: int = 100, NextToken: str = "") -> Document:
        """All crawlers."""
        call.identity.require("glue:GetCrawlers", "*")
        found = [self.crawlers.described(self.crawlers.find(name)) for name in self.crawlers.names()]
        return _page("Crawlers", found, NextToken, MaxResults)

    def ListCrawlers(
        self, call: Call, MaxResults: int = 100, NextToken: str = "", Tags: Mapping[str, str] | None = None
    ) -> Document:
        """Names of the crawlers, or of those that have all of Tags."""
        call.identity.require("glue:ListCrawlers", "*")
        wanted = set((Tags or {}).items())
        found = [name for name in self.crawlers.names() if wanted <= set(self.crawlers.tags(name).items())]
        return _page("CrawlerNames", found, NextToken, MaxResults)

    def BatchGetCrawlers(self, call: Call, CrawlerNames: list[str]) -> Document:
        """Those of up to 100 crawlers that exist and that the caller may get."""
        allowed = [
            name
            for name in CrawlerNames
            if not call.identity.denial("glue:BatchGetCrawlers", self.crawlers.arn(name), self._tags_of(name))
        ]
        if not allowed:
            raise AwsError("AccessDeniedException", "No access to any requested resource.")
        known = set(self.crawlers.names())
        return {
            "Crawlers": [self.crawlers.described(self.crawlers.find(name)) for name in allowed if name in known],
            "CrawlersNotFound": [name for name in allowed if name not in known],
        }

    def StartCrawler(self, call: Call, Name: str) -> Document:
        """Begin a crawl."""
        self._require_crawler(call, "StartCrawler", Name)
        self.crawlers.start(Name)
        return {}

    def StopCrawler(self, call: Call, Name: str) -> Document:
        """End a running crawl."""
        self._require_crawler(call, "StopCrawler", Name)
        self.crawlers.stop(Name)
        return {}

    def GetCrawlerMetrics(
        self, call: Call, CrawlerNameList: Sequence[str] = (), MaxResults: int = 100, NextToken: str = ""
    ) -> Document:
        """Run times and table counts of the named crawlers, or of all."""
        call.identity.require("glue:GetCrawlerMetrics", "*")
        known = self.crawlers.names()
        found = [self.crawlers.metrics(name) for name in CrawlerNameList or known if name in known]
        return _page("CrawlerMetricsList", found, NextToken, MaxResults)

    def ListCrawls(
        self,
        call: Call,
        CrawlerName: str,
        MaxResults: int = 20,
        Filters: Sequence[Mapping[str, str]] = (),
        NextToken: str = "",
    ) -> Document:
        """The crawls of a crawler, newest first."""
        self._require_crawler(call, "ListCrawls", CrawlerName)
        found = [
            {member: value for member, value in run.items() if not member.startswith("Tables")}
            for run in self.crawlers.runs(CrawlerName)
            if all(_passes(run, item) for item in Filters)
        ]
        return _page("Crawls", found, NextToken, MaxResults)

    # Tags, of crawlers

    def TagResource(self, call: Call, ResourceArn: str, TagsToAdd: Mapping[str, str]) -> Document:
        """Add tags to a crawler."""
        name = self._tagged(ResourceArn)
        context = {**self._tags_of(name), **_request_tags(TagsToAdd)}
        call.identity.require("glue:TagResource", ResourceArn, context=context)
        self.crawlers.tag(name, lambda tags: {**tags, **TagsToAdd})
        return {}

    def UntagResource(self, call: Call, ResourceArn: str, TagsToRemove: list[str]) -> Document:
        """Remove tags from a crawler."""
        name = self._tagged(ResourceArn)
        context: dict[str, str | list[str]] = {**self._tags_of(name), "aws:TagKeys": TagsToRemove}
        call.identity.require("glue:UntagResource", ResourceArn, context=context)
        self.crawlers.tag(name, lambda tags: {key: tags[key] for key in tags if key not in TagsToRemove})
        return {}

    def GetTags(self, call: Call, ResourceArn: str) -> Document:
        """A crawler's tags."""
        name = self._tagged(ResourceArn)
        call.identity.require("glue:GetTags", ResourceArn, context=self._tags_of(name))
        return {"Tags": self.crawlers.find(name)["Tags"]}

    def _tagged(self, arn: str) -> str:
        if not arn.startswith(self.crawlers.arn("")):
            raise UnsupportedError(f"tags of {arn}: in Glue it tags crawlers alone")
        return arn.removeprefix(self.crawlers.arn(""))


def _given(arguments: Mapping[str, Any]) -> Document:
    """The members of a request among a handler's arguments."""
    return {name: value for name, value in arguments.items() if name[0].isupper() and value is not None}


def _request_tags(tags: Mapping[str, str]) -> dict[str, str | list[str]]:
    context: dict[str, str | list[str]] = {f"aws:RequestTag/{key}": value for key, value in tags.items()}
    return {**context, "aws:TagKeys": list(tags)} if tags else context


def _csv_only(csv: Document | None) -> Document:
    """The one kind of custom classifier that it has; grok, XML and JSON ones are refused as members not honoured."""
    if csv is None:
        raise AwsError("InvalidInputException", "Exactly one classifier must be given.")
    return csv


def _page(member: str, items: Sequence[Any], token: str, size: int) -> Document:
    """One page of *items* under *member*, with a NextToken where more follow."""
    start = 0
    if token:
        try:
            start = max(0, int(json.loads(base64.urlsafe_b64decode(token))["start"]))
        except (ValueError, KeyError, TypeError, OverflowError, RecursionError) as error:
            raise AwsError("InvalidInputException", "NextToken is not one that this operation gave.") from error
    answer: Document = {member: list(items[start : start + size])}
    if start + size < len(items):
        answer["NextToken"] = base64.urlsafe_b64encode(json.dumps({"start": start + size}).encode()).decode()
    return answer


def _passes(run: Mapping[str, Any], given: Mapping[str, str]) -> bool:
    """Whether a crawl satisfies a CrawlsFilter; times are epoch milliseconds."""
    name, operator, wanted = given.get("FieldName"), given.get("FilterOperator", "EQ"), given.get("FieldValue", "")
    if name in ("CRAWL_ID", "STATE") and operator in ("EQ", "NE"):
        same = run["CrawlId" if name == "CRAWL_ID" else "State"] == wanted
        return same if operator == "EQ" else not same
    if name in ("START_TIME", "END_TIME") and wanted.isdigit():
        time = run.get("StartTime" if name == "START_TIME" else "EndTime")
        if time is None:
            return False
        left, right = int(time.timestamp() * 1000), int(wanted)
        outcomes = {
            "GT": left > right,
            "GE": left >= right,
            "LT": left < right,
            "LE": left <= right,
            "EQ": left == right,
            "NE": left != right,
        }
        return outcomes[operator]
    raise UnsupportedError(f"the filter {name} {operator} {wanted!r} of ListCrawls")
