"""Data catalogs: AwsDataCatalog, which is Glue's, with its databases and tables, read as the caller."""

import re
import uuid
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from superstore_assets.local_aws.athena.failures import glue_text
from superstore_assets.local_aws.athena.members import invalid, take_page
from superstore_assets.local_aws.athena.workgroups import WorkGroups
from superstore_assets.local_aws.context import Aws
from superstore_assets.local_aws.errors import AwsError, UnsupportedError
from superstore_assets.local_aws.glue import Glue
from superstore_assets.local_aws.patterns import matching
from superstore_assets.local_aws.service import Call

NAME = "AwsDataCatalog"

T = TypeVar("T")


class Catalogs(WorkGroups):
    """The operations on data catalogs."""

    def __init__(self, aws: Aws, glue: Glue) -> None:
        super().__init__(aws)
        self.glue = glue

    def check_catalog(self, name: str) -> None:
        """Refuse any catalog but the one there is; its name has no case."""
        if name.lower() != NAME.lower():
            raise invalid(f"Catalog {name} was not found; the embedded AWS has {NAME} only.")

    def GetDataCatalog(self, call: Call, Name: str, WorkGroup: str | None = None) -> dict[str, Any]:
        """The one data catalog."""
        self._allowed(call, "GetDataCatalog", Name, WorkGroup)
        return {
            "DataCatalog": {
                "Name": NAME,
                "Type": "GLUE",
                "Parameters": {"catalog-id": self.aws.account},
                "Status": "CREATE_COMPLETE",
            }
        }

    def ListDataCatalogs(
        self, call: Call, NextToken: str | None = None, MaxResults: int = 50, WorkGroup: str | None = None
    ) -> dict[str, Any]:
        """The one data catalog, in a list."""
        call.identity.require("athena:ListDataCatalogs", "*")
        self._known(WorkGroup)
        page, _ = take_page([{"CatalogName": NAME, "Type": "GLUE", "Status": "CREATE_COMPLETE"}], NextToken, MaxResults)
        return {"DataCatalogsSummary": page}

    def ListDatabases(
        self,
        call: Call,
        CatalogName: str,
        NextToken: str | None = None,
        MaxResults: int = 50,
        WorkGroup: str | None = None,
    ) -> dict[str, Any]:
        """The databases that the caller may see in Glue."""
        self._allowed(call, "ListDatabases", CatalogName, WorkGroup)
        found = _from_glue(lambda: self.glue.catalogue.list_databases(call.identity))
        page, token = take_page([_database(database) for database in found], NextToken, MaxResults)
        return {"DatabaseList": page} | ({"NextToken": token} if token else {})

    def GetDatabase(
        self, call: Call, CatalogName: str, DatabaseName: str, WorkGroup: str | None = None
    ) -> dict[str, Any]:
        """One database."""
        self._allowed(call, "GetDatabase", CatalogName, WorkGroup)
        found = _from_glue(lambda: self.glue.catalogue.get_database(call.identity, DatabaseName))
        return {"Database": _database(found)}

    def ListTableMetadata(
        self,
        call: Call,
        CatalogName: str,
        DatabaseName: str,
        Expression: str | None = None,
        NextToken: str | None = None,
        MaxResults: int = 50,
        WorkGroup: str | None = None,
    ) -> dict[str, Any]:
        """The tables of a database whose whole name matches the regular expression *Expression*."""
        self._allowed(call, "ListTableMetadata", CatalogName, WorkGroup)
        if Expression and not re.fullmatch(r"[\w.*|?+^$-]+", Expression):
            raise UnsupportedError(f"the expression {Expression!r} in athena:ListTableMetadata")
        found = _from_glue(lambda: self.glue.catalogue.list_tables(call.identity, DatabaseName))
        try:
            wanted = matching(Expression or ".*", [table["Name"] for table in found])
        except ValueError as error:
            raise invalid(f"Expression {Expression} is no regular expression: {error}") from error
        tables = [_table(table) for table, is_wanted in zip(found, wanted, strict=True) if is_wanted]
        page, token = take_page(tables, NextToken, MaxResults)
        return {"TableMetadataList": page} | ({"NextToken": token} if token else {})

    def GetTableMetadata(
        self, call: Call, CatalogName: str, DatabaseName: str, TableName: str, WorkGroup: str | None = None
    ) -> dict[str, Any]:
        """One table or view."""
        self._allowed(call, "GetTableMetadata", CatalogName, WorkGroup)
        found = _from_glue(lambda: self.glue.catalogue.get_table(call.identity, DatabaseName, TableName))
        return {"TableMetadata": _table(found)}

    def _allowed(self, call: Call, action: str, catalog: str, workgroup: str | None) -> None:
        known = NAME if catalog.lower() == NAME.lower() else catalog
        call.identity.require(f"athena:{action}", self.aws.arn("athena", f"datacatalog/{known}"))
        self._known(workgroup)
        self.check_catalog(catalog)

    def _known(self, workgroup: str | None) -> None:
        """A request may name a workgroup, which decides whose identity is seen where IAM Identity Center is used."""
        if workgroup is not None:
            self.workgroup(workgroup)


def _from_glue(work: Callable[[], T]) -> T:
    try:
        return work()
    except AwsError as error:
        if error.code == "EntityNotFoundException":
            quoted = AwsError(error.code, "Entity Not Found")
            raise AwsError("MetadataException", glue_text(quoted, str(uuid.uuid4()))) from error
        if error.code == "AccessDeniedException":
            raise AwsError("MetadataException", glue_text(error, str(uuid.uuid4()))) from error
        raise


def _database(found: Mapping[str, Any]) -> dict[str, Any]:
    answer: dict[str, Any] = {"Name": found["Name"]}
    if found.get("Description"):
        answer["Description"] = found["Description"]
    if found.get("Parameters"):
        answer["Parameters"] = found["Parameters"]
    return answer


def _table(found: Mapping[str, Any]) -> dict[str, Any]:
    storage = found.get("StorageDescriptor") or {}
    serde = storage.get("SerdeInfo") or {}
    parameters = dict(found.get("Parameters") or {})
    for name, value in (
        ("inputformat", storage.get("InputFormat")),
        ("location", storage.get("Location")),
        ("outputformat", storage.get("OutputFormat")),
        ("serde.serialization.lib", serde.get("SerializationLibrary")),
    ):
        if value:
            parameters[name] = value
    parameters |= {f"serde.param.{name}": value for name, value in (serde.get("Parameters") or {}).items()}
    return {
        "Name": found["Name"],
        "CreateTime": found["CreateTime"],
        **({"LastAccessTime": found["LastAccessTime"]} if found.get("LastAccessTime") else {}),
        **({"TableType": found["TableType"]} if found.get("TableType") else {}),
        "Columns": [_column(column) for column in storage.get("Columns") or []],
        "PartitionKeys": [_column(column) for column in found.get("PartitionKeys") or []],
        "Parameters": parameters,
    }


def _column(column: Mapping[str, Any]) -> dict[str, str]:
    return {member: column[member] for member in ("Name", "Type", "Comment") if column.get(member) is not None}
