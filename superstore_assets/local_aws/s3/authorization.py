"""Which rights an S3 request needs: actions and resources as the service authorization reference has them.

A request whose operation is refused here needs its right all the same, and is refused for the right first.
"""

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import unquote

from superstore_assets.local_aws.errors import AwsError
from superstore_assets.local_aws.identity import Context, Identity

Members = Mapping[str, Any]
Need = tuple[str, str]
"""An action without 's3:', and an ARN."""

# Operations whose action has another name than they have. A configuration's removal needs the right to put it.
_ACTIONS = {
    "ListBuckets": "ListAllMyBuckets",
    "HeadBucket": "ListBucket",
    "ListObjects": "ListBucket",
    "ListObjectsV2": "ListBucket",
    "ListObjectVersions": "ListBucketVersions",
    "ListMultipartUploads": "ListBucketMultipartUploads",
    "ListParts": "ListMultipartUploadParts",
    "HeadObject": "GetObject",
    "CopyObject": "PutObject",
    "CreateMultipartUpload": "PutObject",
    "UploadPart": "PutObject",
    "UploadPartCopy": "PutObject",
    "CompleteMultipartUpload": "PutObject",
    "RenameObject": "PutObject",
    "DeleteBucketTagging": "PutBucketTagging",
    "GetBucketCors": "GetBucketCORS",
    "PutBucketCors": "PutBucketCORS",
    "DeleteBucketCors": "PutBucketCORS",
    "GetBucketEncryption": "GetEncryptionConfiguration",
    "PutBucketEncryption": "PutEncryptionConfiguration",
    "DeleteBucketEncryption": "PutEncryptionConfiguration",
    "GetBucketLifecycleConfiguration": "GetLifecycleConfiguration",
    "PutBucketLifecycleConfiguration": "PutLifecycleConfiguration",
    "DeleteBucketLifecycle": "PutLifecycleConfiguration",
    "GetBucketNotificationConfiguration": "GetBucketNotification",
    "PutBucketNotificationConfiguration": "PutBucketNotification",
    "DeleteBucketOwnershipControls": "PutBucketOwnershipControls",
    "GetPublicAccessBlock": "GetBucketPublicAccessBlock",
    "PutPublicAccessBlock": "PutBucketPublicAccessBlock",
    "DeletePublicAccessBlock": "PutBucketPublicAccessBlock",
    "GetBucketReplication": "GetReplicationConfiguration",
    "PutBucketReplication": "PutReplicationConfiguration",
    "DeleteBucketReplication": "PutReplicationConfiguration",
    "GetBucketAccelerateConfiguration": "GetAccelerateConfiguration",
    "PutBucketAccelerateConfiguration": "PutAccelerateConfiguration",
    "GetObjectLockConfiguration": "GetBucketObjectLockConfiguration",
    "PutObjectLockConfiguration": "PutBucketObjectLockConfiguration",
    "SelectObjectContent": "GetObject",
}
_VERSIONED = {
    "GetObject": "GetObjectVersion",
    "DeleteObject": "DeleteObjectVersion",
    "GetObjectAcl": "GetObjectVersionAcl",
    "PutObjectAcl": "PutObjectVersionAcl",
    "GetObjectTagging": "GetObjectVersionTagging",
    "PutObjectTagging": "PutObjectVersionTagging",
    "DeleteObjectTagging": "DeleteObjectVersionTagging",
    "GetObjectAttributes": "GetObjectVersionAttributes",
}
# Condition keys that are a request's own headers and parameters.
_CONDITIONS = {
    "ACL": "s3:x-amz-acl",
    "CopySource": "s3:x-amz-copy-source",
    "Delimiter": "s3:delimiter",
    "GrantFullControl": "s3:x-amz-grant-full-control",
    "GrantRead": "s3:x-amz-grant-read",
    "GrantReadACP": "s3:x-amz-grant-read-acp",
    "GrantWrite": "s3:x-amz-grant-write",
    "GrantWriteACP": "s3:x-amz-grant-write-acp",
    "IfMatch": "s3:if-match",
    "IfNoneMatch": "s3:if-none-match",
    "MaxKeys": "s3:max-keys",
    "MetadataDirective": "s3:x-amz-metadata-directive",
    "ObjectOwnership": "s3:x-amz-object-ownership",
    "Prefix": "s3:prefix",
    "SSEKMSKeyId": "s3:x-amz-server-side-encryption-aws-kms-key-id",
    "ServerSideEncryption": "s3:x-amz-server-side-encryption",
    "StorageClass": "s3:x-amz-storage-class",
    "VersionId": "s3:VersionId",
}


def needs(operation: str, given: Members) -> Iterator[Need]:
    """The actions and resources of a request with these members; a batch's keys are in its body."""
    bucket = f"arn:aws:s3:::{given['Bucket']}" if "Bucket" in given else "*"
    resource = f"{bucket}/{given['Key']}" if "Key" in given else bucket
    action = _ACTIONS.get(operation, operation)
    versioned = bool(given.get("VersionId"))
    if operation == "DeleteObjects":
        for entry in given.get("Delete", {}).get("Objects", []):
            yield ("DeleteObjectVersion" if entry.get("VersionId") else "DeleteObject"), f"{bucket}/{entry['Key']}"
        return
    yield (_VERSIONED.get(action, action) if versioned else action), resource
    if operation == "GetObjectAttributes":
        yield ("GetObjectVersion" if versioned else "GetObject"), resource
    if "CopySource" in given:
        source, key, version = copy_source(given["CopySource"])
        yield ("GetObjectVersion" if version else "GetObject"), f"arn:aws:s3:::{source}/{key}"
    if given.get("Tagging") and operation in ("PutObject", "CopyObject", "CreateMultipartUpload"):
        yield "PutObjectTagging", resource


def copy_source(text: str) -> tuple[str, str, str | None]:
    """Bucket, key and version of an x-amz-copy-source; InvalidArgument where it has no bucket and key."""
    path, _, query = text.partition("?")
    bucket, _, key = unquote(path).removeprefix("/").partition("/")
    name, _, version = query.partition("=")
    if not bucket or not key or (query and name != "versionId"):
        raise AwsError(
            "InvalidArgument",
            "Copy Source must mention the source bucket and key: sourcebucket/sourcekey",
            ArgumentName="x-amz-copy-source",
            ArgumentValue=text,
        )
    return bucket, key, unquote(version) or None


def context(given: Members, tags: Mapping[str, str] | None = None) -> Context:
    """The condition keys of a request, with the *tags* of the object that it reads."""
    found: dict[str, str | list[str]] = {
        condition: str(given[member]) for member, condition in _CONDITIONS.items() if member in given
    }
    for name, value in (tags or {}).items():
        found[f"s3:ExistingObjectTag/{name}"] = value
    return found


def require(identity: Identity, action: str, resource: str, conditions: Context | None = None) -> None:
    """AccessDenied unless *identity* may do *action* ('GetObject') on *resource* (an ARN)."""
    if message := identity.denial(f"s3:{action}", resource, conditions):
        raise AwsError("AccessDenied", message.replace(f" {resource} ", f' "{resource}" ', 1), 403)
