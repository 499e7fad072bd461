"""Requests to S3 as no client of ours sends them: signed, and otherwise to the letter."""

import http.client
from collections.abc import Mapping
from urllib.parse import urlsplit

from botocore.auth import S3SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from defusedxml import ElementTree

from superstore_assets.local_aws.process import LocalAws
from superstore_assets_tests.local_aws.conftest import session


class _Signer(S3SigV4Auth):
    def payload(self, request: AWSRequest) -> str:
        """What the head says of the body: the truth, unless the test has it say otherwise."""
        return str(request.headers.get("x-claimed-payload") or super().payload(request))


def send(
    server: LocalAws, method: str, path: str, body: bytes = b"", headers: Mapping[str, str] | None = None
) -> tuple[int, dict[str, str], bytes]:
    """Status, headers and body of the answer to a signed request of the administrator.

    The header x-claimed-payload is what the signed head says of the body instead of its digest.
    """
    keys = session(server).get_credentials()
    assert keys is not None
    request = AWSRequest(method=method, url=server.endpoint + path, data=body, headers=dict(headers or {}))
    _Signer(Credentials(keys.access_key, keys.secret_key), "s3", "us-east-1").add_auth(request)
    address = urlsplit(server.endpoint)
    connection = http.client.HTTPConnection(address.hostname or "", address.port, timeout=30)
    try:
        connection.request(method, path, body, dict(request.headers.items()))
        answer = connection.getresponse()
        return answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read()
    finally:
        connection.close()


def error(answer: tuple[int, dict[str, str], bytes]) -> tuple[int, str, str]:
    """Status, code and message of a refusal."""
    root = ElementTree.fromstring(answer[2])
    assert root.tag == "Error"
    assert root.findtext("RequestId")
    return answer[0], root.findtext("Code") or "", root.findtext("Message") or ""
