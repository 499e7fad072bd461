"""Monthly sales files to a triaged dashboard: S3, Glue, Athena and QuickSight, run by Dagster."""
