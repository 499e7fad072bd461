"""What the pipeline needs on AWS: the roles and their policies, the CloudFormation template, and its deployment."""
