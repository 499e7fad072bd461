"""What the base's CloudFormation lacks: our services' resource types, and the rights of whoever deploys."""

from superstore_assets.local_aws.cloudformation.provisioning import install
from superstore_assets.local_aws.cloudformation.requester import requester

__all__ = ["install", "requester"]
