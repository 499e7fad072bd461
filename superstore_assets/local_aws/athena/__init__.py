"""Amazon Athena: Trino SQL over the tables of the Glue catalogue, run by DuckDB."""

from superstore_assets.local_aws.athena.service import Athena, QueryEndedError, QueryRun

__all__ = ["Athena", "QueryEndedError", "QueryRun"]
