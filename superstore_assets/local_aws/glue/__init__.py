"""AWS Glue: the Data Catalog, CSV classifiers, and a crawler that crawls."""

from superstore_assets.local_aws.glue.service import Glue

__all__ = ["Glue"]
