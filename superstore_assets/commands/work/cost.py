"""What the lake holds, what its lifecycle rules do at that size, and what it costs at list price."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from superstore_assets.lake import RAW_ORDERS, UPLOADS, Lake

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client

LEAST_MOVED = 128 * 1024
"""S3 moves no smaller object to STANDARD_IA or GLACIER_IR (user guide, 'Constraints and considerations for
transitions'), and bills a smaller one there as if it were this large."""

PRICES_OF = "list prices of us-east-1 in 2026, without tax, requests and data transfer"
_DOLLARS_PER_GB = {"STANDARD": 0.023, "STANDARD_IA": 0.0125, "GLACIER_IR": 0.004}
_GB = 2**30


@dataclass
class Holding:
    """What one zone holds in one storage class, current and replaced versions apart."""

    zone: str
    storage_class: str
    sizes: list[int] = field(default_factory=list)
    """Bytes of each current object,"""
    replaced: list[int] = field(default_factory=list)
    """and of each replaced version."""

    @property
    def dollars(self) -> float | None:
        """Storage for a month; None where the price of the class is not known here."""
        price = _DOLLARS_PER_GB.get(self.storage_class)
        least = 0 if self.storage_class == "STANDARD" else LEAST_MOVED
        billed = sum(max(size, least) for size in (*self.sizes, *self.replaced))
        return None if price is None else billed / _GB * price


@dataclass(frozen=True)
class Rule:
    """A lifecycle rule as the bucket has it, and what it does to what the bucket holds now."""

    bucket: str
    name: str
    says: str
    does: str


@dataclass(frozen=True)
class Cost:
    """The lake's holdings and rules."""

    holdings: tuple[Holding, ...]
    rules: tuple[Rule, ...]

    @property
    def storage_dollars(self) -> float:
        """Storage for a month, of the classes whose price is known here."""
        return sum(holding.dollars or 0.0 for holding in self.holdings)

    @property
    def raw_bytes(self) -> int:
        """Size of the current raw objects: what a query over all months scans."""
        return sum(sum(holding.sizes) for holding in self.holdings if holding.zone == RAW_ORDERS)


def cost(client: "S3Client", lake: Lake) -> Cost:
    """Count both buckets and explain their rules, with *client* acting as the operator."""
    holdings: dict[tuple[str, str, str], Holding] = {}
    for bucket in (lake.bucket, lake.results_bucket):
        for page in client.get_paginator("list_object_versions").paginate(Bucket=bucket):
            for found in page.get("Versions", []):
                zone, kind = _zone(lake, bucket, found["Key"]), str(found.get("StorageClass", "STANDARD"))
                holding = holdings.setdefault((bucket, zone, kind), Holding(zone, kind))
                (holding.sizes if found["IsLatest"] else holding.replaced).append(found["Size"])
    rules = []
    for bucket in (lake.bucket, lake.results_bucket):
        held = [holding for (where, _, _), holding in holdings.items() if where == bucket]
        for rule in client.get_bucket_lifecycle_configuration(Bucket=bucket)["Rules"]:
            name, says, does = rule.get("ID", ""), "; ".join(_says(rule)), "; ".join(_does(rule, held))
            rules.append(Rule(bucket, name, says, does))
    return Cost(tuple(sorted(holdings.values(), key=lambda each: (each.zone, each.storage_class))), tuple(rules))


def _zone(lake: Lake, bucket: str, key: str) -> str:
    if bucket == lake.results_bucket:
        return "query results"
    return next((zone for zone in (UPLOADS, RAW_ORDERS) if key.startswith(zone)), "elsewhere")


def _says(rule: Any) -> Iterator[str]:
    under = rule.get("Filter", {}).get("Prefix", "") or "everything"
    for step in rule.get("Transitions", []):
        yield f"{under} to {step['StorageClass']} after {step['Days']} days"
    if "Expiration" in rule:
        yield f"{under} deleted after {rule['Expiration']['Days']} days"
    if "NoncurrentVersionExpiration" in rule:
        yield f"replaced versions deleted after {rule['NoncurrentVersionExpiration']['NoncurrentDays']} days"
    if "AbortIncompleteMultipartUpload" in rule:
        days = rule["AbortIncompleteMultipartUpload"]["DaysAfterInitiation"]
        yield f"unfinished uploads in parts given up after {days} days"


def _does(rule: Any, held: list[Holding]) -> Iterator[str]:
    under = rule.get("Filter", {}).get("Prefix", "")
    concerned = [holding for holding in held if holding.zone.startswith(under)]
    sizes = [size for holding in concerned for size in holding.sizes]
    if "Transitions" in rule:
        large = [size for size in sizes if size >= LEAST_MOVED]
        if not sizes:
            yield "nothing: there is no object"
        elif large:
            yield f"moves {len(large):,} of {len(sizes):,} objects; the others are under 128 KB, which S3 does not move"
        else:
            largest = f"the largest of {len(sizes):,} objects has {max(sizes):,} bytes"
            yield f"nothing at this size: {largest}, and S3 moves none under 128 KB"
    if "Expiration" in rule:
        yield f"{len(sizes):,} objects, {sum(sizes):,} bytes, await their day"
    if "NoncurrentVersionExpiration" in rule:
        replaced = [size for holding in concerned for size in holding.replaced]
        yield f"{len(replaced):,} replaced versions, {sum(replaced):,} bytes, await their day"
