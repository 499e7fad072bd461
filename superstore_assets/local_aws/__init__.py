"""An AWS on this machine: S3, SQS, IAM, STS, CloudFormation, Glue, Athena and QuickSight on one loopback port."""

ACCOUNT = "000000000000"
"""The account of every embedded AWS; no real account has this number."""
