"""An AWS on this machine: S3, SQS, IAM, STS, CloudFormation, Glue, Athena and QuickSight on one loopback port."""
