"""Datasets: what is read from a data source, kept in SPICE and shown to dashboards."""

import uuid
from typing import Any

from superstore_assets.local_aws.errors import AwsError, UnsupportedError
from superstore_assets.local_aws.quicksight.columns import Shape, dataset_shape
from superstore_assets.local_aws.quicksight.core import DATA_SET, DATA_SOURCE, SCHEDULES, now, page, shown, tag_map
from superstore_assets.local_aws.quicksight.ingestions import IngestionsPart
from superstore_assets.local_aws.quicksight.permissions import Permissions
from superstore_assets.local_aws.service import Call
from superstore_assets.local_aws.store import Document


class DataSetsPart(IngestionsPart):
    """Create, update, describe, list and delete datasets."""

    def CreateDataSet(
        self,
        call: Call,
        AwsAccountId: str,
        DataSetId: str,
        Name: str,
        PhysicalTableMap: dict[str, Any],
        ImportMode: str,
        LogicalTableMap: dict[str, Any] | None = None,
        ColumnGroups: list[dict[str, Any]] | None = None,
        FieldFolders: dict[str, Any] | None = None,
        DataSetUsageConfiguration: dict[str, bool] | None = None,
        Permissions: Permissions = (),
        Tags: list[dict[str, str]] | None = None,
    ) -> dict[str, Any]:
        """Make a dataset and start its first ingestion.

        The authorisation reference lists the data source alone as CreateDataSet's resource; the dataset is asked for
        too, so that what is allowed here is allowed on AWS whichever of the two it asks for.
        """
        tags = tag_map(Tags)
        sources = _source_resources(PhysicalTableMap)
        self.allow(call, AwsAccountId, "CreateDataSet", f"dataset/{DataSetId}", *sources, tags=tags)
        self.allow(call, AwsAccountId, "PassDataSource", *sources)
        if tags:
            self.allow(call, AwsAccountId, "TagResource", f"dataset/{DataSetId}", tags=tags)
        members = self._members(
            Name, PhysicalTableMap, ImportMode, LogicalTableMap, ColumnGroups, FieldFolders, DataSetUsageConfiguration
        )
        with self.aws.store.transaction():
            self.ensure_new(DATA_SET, DataSetId)
            made = now()
            dataset = {
                "Arn": self.arn(f"dataset/{DataSetId}"),
                "DataSetId": DataSetId,
                **members,
                "ConsumedSpiceCapacityInBytes": 0,
                "CreatedTime": made,
                "LastUpdatedTime": made,
                "Permissions": self.checked_permissions(DATA_SET, Permissions),
                "Tags": tags,
            }
            self.put(DATA_SET, DataSetId, dataset)
            ingestion = self.start_ingestion(DataSetId, str(uuid.uuid4()), "INITIAL_INGESTION")
        return _answer(dataset, ingestion)

    def UpdateDataSet(
        self,
        call: Call,
        AwsAccountId: str,
        DataSetId: str,
        Name: str,
        PhysicalTableMap: dict[str, Any],
        ImportMode: str,
        LogicalTableMap: dict[str, Any] | None = None,
        ColumnGroups: list[dict[str, Any]] | None = None,
        FieldFolders: dict[str, Any] | None = None,
        DataSetUsageConfiguration: dict[str, bool] | None = None,
    ) -> dict[str, Any]:
        """Replace a dataset's definition and start an ingestion, which supersedes one that runs.

        The data stay what they were until that ingestion completes.
        """
        sources = _source_resources(PhysicalTableMap)
        self.allow(call, AwsAccountId, "UpdateDataSet", f"dataset/{DataSetId}")
        self.allow(call, AwsAccountId, "PassDataSource", *sources)
        members = self._members(
            Name, PhysicalTableMap, ImportMode, LogicalTableMap, ColumnGroups, FieldFolders, DataSetUsageConfiguration
        )
        with self.aws.store.transaction():
            dataset = self.find(DATA_SET, DataSetId)
            for optional in ("LogicalTableMap", "ColumnGroups", "FieldFolders", "DataSetUsageConfiguration"):
                dataset.pop(optional, None)
            dataset |= {**members, "LastUpdatedTime": now()}
            self.put(DATA_SET, DataSetId, dataset)
            self.supersede(DataSetId)
            ingestion = self.start_ingestion(DataSetId, str(uuid.uuid4()), "EDIT")
        return _answer(dataset, ingestion)

    def DescribeDataSet(self, call: Call, AwsAccountId: str, DataSetId: str) -> dict[str, Any]:
        """One dataset."""
        self.allow(call, AwsAccountId, "DescribeDataSet", f"dataset/{DataSetId}")
        dataset = self.find(DATA_SET, DataSetId)
        columns = [column.output() for column in shape_of(dataset).columns]
        return {"DataSet": {**shown(dataset, "RefreshProperties"), "OutputColumns": columns}}

    def ListDataSets(
        self, call: Call, AwsAccountId: str, MaxResults: int | None = None, NextToken: str | None = None
    ) -> dict[str, Any]:
        """The datasets, by id."""
        self.allow(call, AwsAccountId, "ListDataSets", "dataset/*")
        summaries = [
            {
                "Arn": dataset["Arn"],
                "DataSetId": dataset["DataSetId"],
                "Name": dataset["Name"],
                "CreatedTime": dataset["CreatedTime"],
                "LastUpdatedTime": dataset["LastUpdatedTime"],
                "ImportMode": dataset["ImportMode"],
                "RowLevelPermissionTagConfigurationApplied": False,
                "ColumnLevelPermissionRulesApplied": False,
            }
            for _, dataset in self.aws.store.items(DATA_SET.collection)
        ]
        return page(summaries, MaxResults, NextToken, "DataSetSummaries")

    def DeleteDataSet(self, call: Call, AwsAccountId: str, DataSetId: str) -> dict[str, Any]:
        """Remove a dataset with its data, ingestions and schedules; dashboards over it stay and have no data."""
        self.allow(call, AwsAccountId, "DeleteDataSet", f"dataset/{DataSetId}")
        with self.aws.store.transaction():
            dataset = self.find(DATA_SET, DataSetId)
            self.forget_ingestions(DataSetId)
            for key, _ in self.aws.store.items(SCHEDULES, f"{DataSetId}/"):
                self.aws.store.delete(SCHEDULES, key)
            self.aws.store.delete(DATA_SET.collection, DataSetId)
        self.sweep(DataSetId)
        return {"Arn": dataset["Arn"], "DataSetId": DataSetId}

    def _members(
        self,
        name: str,
        physical: dict[str, Any],
        import_mode: str,
        logical: dict[str, Any] | None,
        column_groups: list[dict[str, Any]] | None,
        field_folders: dict[str, Any] | None,
        usage: dict[str, bool] | None,
    ) -> Document:
        """A request's definition, checked."""
        if import_mode != "SPICE":
            raise UnsupportedError(f"ImportMode {import_mode}: datasets are imported into SPICE")
        shape = dataset_shape(physical, logical or {})
        names = {column.name for column in shape.columns}
        grouped = [name for group in column_groups or [] for name in group["GeoSpatialColumnGroup"]["Columns"]]
        foldered = [name for folder in (field_folders or {}).values() for name in folder.get("columns", [])]
        for column in (*grouped, *foldered):
            if column not in names:
                raise AwsError(self.invalid, f"Column {column} is not found in the dataset.")
        prefix, _, source = shape.data_source_arn.rpartition("/")
        if f"{prefix}/" != self.arn("datasource/"):
            raise AwsError(self.invalid, f"{shape.data_source_arn} is not the ARN of a data source of this account.")
        if self.find(DATA_SOURCE, source)["Status"] in ("CREATION_IN_PROGRESS", "CREATION_FAILED"):
            raise AwsError(self.invalid, f"Data source {source} is not ready: see its Status and ErrorInfo.")
        members = {"Name": name, "PhysicalTableMap": physical, "ImportMode": import_mode}
        optional = {
            "LogicalTableMap": logical,
            "ColumnGroups": column_groups,
            "FieldFolders": field_folders,
            "DataSetUsageConfiguration": usage,
        }
        return members | {key: value for key, value in optional.items() if value is not None}


def shape_of(dataset: Document) -> Shape:
    """Where a dataset reads and what its columns are."""
    return dataset_shape(dataset["PhysicalTableMap"], dataset.get("LogicalTableMap", {}))


def _source_resources(physical: dict[str, Any]) -> list[str]:
    """The data sources of a request as resources: 'datasource/athena'."""
    arns = {table[kind]["DataSourceArn"] for table in physical.values() for kind in table}
    return sorted(arn.rpartition(":")[2] for arn in arns) or ["datasource/*"]


def _answer(dataset: Document, ingestion: Document) -> dict[str, Any]:
    return {
        "Status": 201,
        "Arn": dataset["Arn"],
        "DataSetId": dataset["DataSetId"],
        "IngestionArn": ingestion["Arn"],
        "IngestionId": ingestion["IngestionId"],
    }
