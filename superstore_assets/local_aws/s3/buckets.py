"""The operations of S3 on buckets and their settings."""

import secrets
from typing import Any

from superstore_assets.local_aws.errors import AwsError, UnsupportedError
from superstore_assets.local_aws.s3 import settings
from superstore_assets.local_aws.s3.core import Core, Members, moment
from superstore_assets.local_aws.service import Call


class Buckets(Core):
    """Buckets are made, listed, deleted and set."""

    def CreateBucket(
        self,
        call: Call,
        Bucket: str,
        CreateBucketConfiguration: Members | None = None,
        ACL: str = "private",
        ObjectOwnership: str = "BucketOwnerEnforced",
    ) -> Members:
        """Make a bucket in this region: its owner owns all that is in it, and nothing is public."""
        configuration = CreateBucketConfiguration or {}
        if extra := configuration.keys() - {"LocationConstraint", "Tags"}:
            raise UnsupportedError(f"{', '.join(sorted(extra))} in s3:CreateBucket")
        settings.check_name(Bucket)
        if ACL != "private":
            raise AwsError(
                "InvalidBucketAclWithBlockPublicAccessError"
                if ACL.startswith("public")
                else "InvalidBucketAclWithObjectOwnership",
                "Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting",
            )
        settings.check_ownership({"Rules": [{"ObjectOwnership": ObjectOwnership}]})
        constraint = configuration.get("LocationConstraint") or "us-east-1"
        if constraint != self._region:
            raise AwsError(
                "IllegalLocationConstraintException",
                f"The {constraint} location constraint is incompatible for the region specific endpoint this request"
                " was sent to.",
            )
        tags = settings.check_tags(configuration.get("Tags", []), 50)
        with self.index.change():
            if self.index.bucket(Bucket):
                if self._region == "us-east-1":  # there, making one's own bucket again is no error
                    return {"Location": f"/{Bucket}"}
                raise AwsError(
                    "BucketAlreadyOwnedByYou",
                    "Your previous request to create the named bucket succeeded and you already own it.",
                    409,
                    BucketName=Bucket,
                )
            self.index.add_bucket(Bucket)
            self.index.set_setting(Bucket, "public access block", settings.BLOCK_ALL)
            if tags:
                self.index.set_setting(Bucket, "tags", tags)
        return {"Location": f"/{Bucket}"}

    def DeleteBucket(self, call: Call, Bucket: str) -> None:
        """Remove an empty bucket with its settings."""
        with self.index.change():
            self.bucket(Bucket)
            if not self.index.is_empty(Bucket):
                raise AwsError("BucketNotEmpty", "The bucket you tried to delete is not empty", 409, BucketName=Bucket)
            self.index.remove_bucket(Bucket)

    def HeadBucket(self, call: Call, Bucket: str) -> Members:
        """Whether there is such a bucket, and its region."""
        self.bucket(Bucket)
        return {"BucketRegion": self._region, "BucketArn": f"arn:aws:s3:::{Bucket}", "AccessPointAlias": False}

    def ListBuckets(
        self,
        call: Call,
        MaxBuckets: int = 10_000,
        ContinuationToken: str = "",
        Prefix: str = "",
        BucketRegion: str | None = None,
    ) -> Members:
        """The account's buckets, by name."""
        if BucketRegion not in (None, self._region):
            return {"Buckets": [], "Owner": self.owner}
        found = self.index.buckets(Prefix, ContinuationToken, MaxBuckets + 1)
        answer: Members = {
            "Buckets": [
                {"Name": bucket.name, "CreationDate": moment(bucket.created), "BucketRegion": self._region}
                for bucket in found[:MaxBuckets]
            ],
            "Owner": self.owner,
        }
        if Prefix:
            answer["Prefix"] = Prefix
        if len(found) > MaxBuckets:
            answer["ContinuationToken"] = found[MaxBuckets - 1].name
        return answer

    def GetBucketLocation(self, call: Call, Bucket: str) -> Members:
        """The bucket's region; nothing stands for us-east-1."""
        self.bucket(Bucket)
        return {"LocationConstraint": "" if self._region == "us-east-1" else self._region}

    # Settings.

    def _setting(self, bucket: str, setting: str, code: str, message: str) -> Any:
        self.bucket(bucket)
        found = self.index.setting(bucket, setting)
        if found is None:
            raise AwsError(code, message, 404, BucketName=bucket)
        return found

    def _set(self, bucket: str, setting: str, document: Any) -> None:
        with self.index.change():
            self.bucket(bucket)
            self.index.set_setting(bucket, setting, document)

    def GetBucketPolicy(self, call: Call, Bucket: str) -> Members:
        """The policy as it was put."""
        return {"Policy": self._setting(Bucket, "policy", "NoSuchBucketPolicy", "The bucket policy does not exist")}

    def PutBucketPolicy(self, call: Call, Bucket: str, Policy: str) -> None:
        """Set the policy; one that is open to the world is refused where public policies are blocked."""
        self.bucket(Bucket)
        block = self.index.setting(Bucket, "public access block") or {}
        settings.check_policy(Bucket, Policy, block.get("BlockPublicPolicy", False))
        self._set(Bucket, "policy", Policy)

    def DeleteBucketPolicy(self, call: Call, Bucket: str) -> None:
        """Take the policy away."""
        self._set(Bucket, "policy", None)

    def GetBucketPolicyStatus(self, call: Call, Bucket: str) -> Members:
        """Whether the policy is open to the world."""
        policy = self._setting(Bucket, "policy", "NoSuchBucketPolicy", "The bucket policy does not exist")
        return {"PolicyStatus": {"IsPublic": settings.is_public(policy)}}

    def GetBucketVersioning(self, call: Call, Bucket: str) -> Members:
        """Whether versions are kept; nothing where that was never said."""
        status = self.bucket(Bucket).versioning
        return {"Status": status} if status else {}

    def PutBucketVersioning(self, call: Call, Bucket: str, VersioningConfiguration: Members) -> None:
        """Keep versions from now on, or keep no new ones."""
        if VersioningConfiguration.get("MFADelete") == "Enabled":
            raise UnsupportedError("MFADelete in s3:PutBucketVersioning")
        status = VersioningConfiguration.get("Status")
        if status not in ("Enabled", "Suspended"):
            raise AwsError("IllegalVersioningConfigurationException", "The Versioning element must be specified")
        with self.index.change():
            self.bucket(Bucket)
            self.index.set_versioning(Bucket, status)

    def GetBucketEncryption(self, call: Call, Bucket: str) -> Members:
        """The default encryption, which every bucket has."""
        self.bucket(Bucket)
        found = self.index.setting(Bucket, "encryption") or settings.DEFAULT_ENCRYPTION
        return {"ServerSideEncryptionConfiguration": found}

    def PutBucketEncryption(self, call: Call, Bucket: str, ServerSideEncryptionConfiguration: Members) -> None:
        """Set the default encryption: S3's own."""
        settings.check_encryption(ServerSideEncryptionConfiguration)
        self._set(Bucket, "encryption", ServerSideEncryptionConfiguration)

    def DeleteBucketEncryption(self, call: Call, Bucket: str) -> None:
        """Go back to the default encryption that every bucket has."""
        self._set(Bucket, "encryption", None)

    def GetPublicAccessBlock(self, call: Call, Bucket: str) -> Members:
        """What public access is blocked."""
        message = "The public access block configuration was not found"
        found = self._setting(Bucket, "public access block", "NoSuchPublicAccessBlockConfiguration", message)
        return {"PublicAccessBlockConfiguration": found}

    def PutPublicAccessBlock(self, call: Call, Bucket: str, PublicAccessBlockConfiguration: Members) -> None:
        """Set what public access is blocked. Nothing is public here: requests are signed."""
        every = {name: bool(PublicAccessBlockConfiguration.get(name)) for name in settings.BLOCK_ALL}
        self._set(Bucket, "public access block", every)

    def DeletePublicAccessBlock(self, call: Call, Bucket: str) -> None:
        """Block no public access."""
        self._set(Bucket, "public access block", None)

    def GetBucketOwnershipControls(self, call: Call, Bucket: str) -> Members:
        """Who owns objects: the bucket's owner."""
        self.bucket(Bucket)
        return {"OwnershipControls": {"Rules": [{"ObjectOwnership": "BucketOwnerEnforced"}]}}

    def PutBucketOwnershipControls(self, call: Call, Bucket: str, OwnershipControls: Members) -> None:
        """Let the bucket's owner own all objects."""
        settings.check_ownership(OwnershipControls)
        self.bucket(Bucket)

    def GetBucketTagging(self, call: Call, Bucket: str) -> Members:
        """The bucket's tags."""
        tags = self._setting(Bucket, "tags", "NoSuchTagSet", "The TagSet does not exist")
        return {"TagSet": [{"Key": key, "Value": value} for key, value in tags.items()]}

    def PutBucketTagging(self, call: Call, Bucket: str, Tagging: Members) -> None:
        """Replace the bucket's tags."""
        self._set(Bucket, "tags", settings.check_tags(Tagging["TagSet"], 50) or None)

    def DeleteBucketTagging(self, call: Call, Bucket: str) -> None:
        """Take the bucket's tags away."""
        self._set(Bucket, "tags", None)

    def GetBucketLifecycleConfiguration(self, call: Call, Bucket: str) -> Members:
        """The rules by which objects grow colder and go."""
        message = "The lifecycle configuration does not exist"
        return {
            "Rules": self._setting(Bucket, "lifecycle", "NoSuchLifecycleConfiguration", message),
            "TransitionDefaultMinimumObjectSize": "all_storage_classes_128K",
        }

    def PutBucketLifecycleConfiguration(self, call: Call, Bucket: str, LifecycleConfiguration: Members) -> Members:
        """Replace those rules."""
        rules = settings.check_lifecycle(LifecycleConfiguration)
        self._set(Bucket, "lifecycle", [{"ID": secrets.token_urlsafe(36), **_named(rule)} for rule in rules])
        return {"TransitionDefaultMinimumObjectSize": "all_storage_classes_128K"}

    def DeleteBucketLifecycle(self, call: Call, Bucket: str) -> None:
        """Let objects stay as they are."""
        self._set(Bucket, "lifecycle", None)

    def GetBucketNotificationConfiguration(self, call: Call, Bucket: str) -> Members:
        """The queues that are told what happens to objects."""
        self.bucket(Bucket)
        found = self.index.setting(Bucket, "notification")
        return {"QueueConfigurations": found} if found else {}

    def PutBucketNotificationConfiguration(
        self,
        call: Call,
        Bucket: str,
        NotificationConfiguration: Members,
        SkipDestinationValidation: bool = False,
    ) -> None:
        """Replace those queues. Each must let S3 in, and is sent a test event."""
        queues = settings.check_notification(NotificationConfiguration)
        queues = [{**queue, "Id": queue.get("Id") or secrets.token_urlsafe(36)} for queue in queues]
        with self.index.change():
            self.bucket(Bucket)
            if not SkipDestinationValidation:
                self._notifications.check(Bucket, queues)
            self.index.set_setting(Bucket, "notification", queues or None)
            self._notifications.test(Bucket, queues, call)

    # Access lists, which are off: the bucket's owner owns and may do all.

    def _access_list(self) -> Members:
        grantee = {"Type": "CanonicalUser", **self.owner}
        return {"Owner": self.owner, "Grants": [{"Grantee": grantee, "Permission": "FULL_CONTROL"}]}

    def GetBucketAcl(self, call: Call, Bucket: str) -> Members:
        """The access list of every bucket: its owner may do all."""
        self.bucket(Bucket)
        return self._access_list()

    def PutBucketAcl(self, call: Call, Bucket: str, ACL: str | None = None) -> None:
        """Refused: with its owner owning all, a bucket allows no access lists."""
        self.bucket(Bucket)
        raise AwsError("AccessControlListNotSupported", "The bucket does not allow ACLs")


def _named(rule: Members) -> Members:
    return {name: value for name, value in rule.items() if name != "ID" or value}
