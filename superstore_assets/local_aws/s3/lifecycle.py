"""The lifecycle of objects: what a bucket's rules say happens, done when it is due.

S3 looks once a day, and counts from the next midnight UTC; an object that is due stays until the next look.
"""

import logging
import time
from collections.abc import Iterator, Mapping
from typing import Any

from superstore_assets.local_aws.s3.index import Bucket, Index, Version

logger = logging.getLogger(__name__)

Rule = Mapping[str, Any]

_DAY = 86_400
_BATCH = 1000
_SMALLEST_TO_MOVE = 128 * 1024
"""Bytes of the smallest object that a transition moves unless its rule names a size (S3 user guide, lifecycle)."""


def due(since: int, days: int) -> int:
    """Unix time from which something that happened at *since* is *days* old: a midnight UTC."""
    return (since // _DAY + 1 + days) * _DAY


class Lifecycle:
    """Applies the rules of all buckets."""

    def __init__(self, index: Index) -> None:
        self._index = index

    def apply(self, now: float | None = None) -> int:
        """Do what is due; how many versions, markers and uploads were changed or removed."""
        moment = int(time.time() if now is None else now)
        return sum(
            self._apply(bucket, [rule for rule in rules if rule["Status"] == "Enabled"], moment)
            for bucket in self._index.buckets()
            if (rules := self._index.setting(bucket.name, "lifecycle"))
        )

    def _apply(self, bucket: Bucket, rules: list[Rule], now: int) -> int:
        changed = 0
        for upload in self._index.uploads(bucket.name):
            for rule in rules:
                days = rule.get("AbortIncompleteMultipartUpload", {}).get("DaysAfterInitiation")
                if (
                    days
                    and upload.key.startswith(_conditions(rule).get("Prefix", ""))
                    and due(upload.begun, days) <= now
                ):
                    self._index.remove_upload(upload.id)
                    changed += 1
                    break
        for history in self._histories(bucket.name):
            changed += self._age(bucket, history, rules, now)
        return changed

    def _histories(self, bucket: str) -> Iterator[list[Version]]:
        """The versions of each key, the newest first."""
        history: list[Version] = []
        after, number = "", None
        while batch := self._index.versions(bucket, "", after, number, _BATCH):
            for version in batch:
                if history and history[0].key != version.key:
                    yield history
                    history = []
                history.append(version)
            after, number = batch[-1].key, batch[-1].number
        if history:
            yield history

    def _age(self, bucket: Bucket, history: list[Version], rules: list[Rule], now: int) -> int:
        changed = 0
        newest, *older = history
        left = len(history)
        for place, version in enumerate(older):
            replaced_at = history[place].modified
            if any(_noncurrent_is_over(rule, version, replaced_at, place, now) for rule in rules):
                self._index.remove(version)
                changed, left = changed + 1, left - 1
            else:
                moves = [
                    (step["NoncurrentDays"], step["StorageClass"])
                    for rule in rules
                    if _concerns(rule, version)
                    for step in rule.get("NoncurrentVersionTransitions", [])
                    if _large_enough(rule, version) and due(replaced_at, step["NoncurrentDays"]) <= now
                ]
                changed += self._move(version, moves)
        if newest.marker:
            alone = left == 1 and any(
                rule.get("Expiration", {}).get("ExpiredObjectDeleteMarker") and _concerns(rule, newest)
                for rule in rules
            )
            if alone:
                self._index.remove(newest)
            return changed + alone
        if any(_is_over(rule, newest, now) for rule in rules):
            if bucket.versioning:
                marker = Version(newest.bucket, newest.key, "", None, 0, "", now, marker=True)
                self._index.add(marker, bucket.versioning)
            else:
                self._index.remove(newest)
            return changed + 1
        moves = [
            (step["Days"], step["StorageClass"])
            for rule in rules
            if _concerns(rule, newest)
            for step in rule.get("Transitions", [])
            if _large_enough(rule, newest) and due(newest.modified, step["Days"]) <= now
        ]
        return changed + self._move(newest, moves)

    def _move(self, version: Version, moves: list[tuple[int, str]]) -> int:
        """Give a version the class of the latest of its transitions that are due."""
        if version.marker or not moves or (latest := max(moves)[1]) == version.storage_class:
            return 0
        self._index.describe(version, version.document, latest)
        return 1


def _conditions(rule: Rule) -> Mapping[str, Any]:
    given: Mapping[str, Any] = rule.get("Filter", rule)
    conditions: Mapping[str, Any] = given.get("And", given)
    return conditions


def _concerns(rule: Rule, version: Version) -> bool:
    conditions = _conditions(rule)
    tags = [*conditions.get("Tags", []), *([conditions["Tag"]] if "Tag" in conditions else [])]
    has = version.document.get("tags", {})
    return (
        version.key.startswith(conditions.get("Prefix", ""))
        and all(has.get(tag["Key"]) == tag["Value"] for tag in tags)
        and version.size > conditions.get("ObjectSizeGreaterThan", -1)
        and version.size < conditions.get("ObjectSizeLessThan", version.size + 1)
    )


def _large_enough(rule: Rule, version: Version) -> bool:
    sized = _conditions(rule).keys() & {"ObjectSizeGreaterThan", "ObjectSizeLessThan"}
    return bool(sized) or version.size >= _SMALLEST_TO_MOVE


def _is_over(rule: Rule, version: Version, now: int) -> bool:
    days = rule.get("Expiration", {}).get("Days")
    return bool(days) and _concerns(rule, version) and due(version.modified, days) <= now


def _noncurrent_is_over(rule: Rule, version: Version, replaced_at: int, newer: int, now: int) -> bool:
    """Whether a version that was replaced then, and after it *newer* others, is to go."""
    expiration = rule.get("NoncurrentVersionExpiration")
    return (
        expiration is not None
        and (version.marker or _concerns(rule, version))
        and newer >= expiration.get("NewerNoncurrentVersions", 0)
        and due(replaced_at, expiration["NoncurrentDays"]) <= now
    )
