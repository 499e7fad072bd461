"""Whatever is sent, by who means harm or does not know better: an answer in AWS's shape, and the server lives on."""

from collections.abc import Callable, Iterator

import pytest

from superstore_assets.local_aws.process import LocalAws
from superstore_assets_tests.faults.requests import SERVICES, Answer, Requests, Sent, exchange, raw
from superstore_assets_tests.local_aws.conftest import session

CALLS = 25
"""Of each service, and of raw HTTP, by one seed."""


@pytest.fixture(scope="module")
def target(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalAws]:
    """An embedded AWS that may be filled with anything."""
    with LocalAws(tmp_path_factory.mktemp("aws")) as server:
        s3 = session(server).client("s3")
        s3.create_bucket(Bucket="fuzz")
        s3.put_object(Bucket="fuzz", Key="a", Body=b"hello")
        session(server).client("sqs").create_queue(QueueName="fuzz")
        yield server


def keys(server: LocalAws) -> tuple[str, str]:
    found = session(server).get_credentials()
    assert found is not None
    return found.access_key, found.secret_key


def assert_of_aws(answer: Answer, sent: bytes, head: bool) -> None:
    """It is an answer, and an error is one that a client of AWS can read: the client's own mistake."""
    told = f"{sent[:3000]!r}\n{answer}"
    assert answer.status, f"closed without a word: {told}"
    assert (
        answer.status < 500
        or (answer.status == 501 and b"<Code>NotImplemented</Code>" in answer.body)
        or (answer.status == 501 and head)
    ), f"{sent[:3000]!r}\n{answer}"
    if answer.status >= 400 and not head:
        assert answer.code, told


def assert_lives(server: LocalAws) -> None:
    assert server.ended() is None
    assert session(server).client("s3").list_buckets()["Buckets"]


@pytest.mark.parametrize("service", SERVICES)
@pytest.mark.seeds(1)
def test_a_request_that_is_out_of_shape_is_refused_in_the_services_shape(
    target: LocalAws, service: str, seed: int, record_property: Callable[[str, object], None]
) -> None:
    record_property("fault", f"{CALLS} requests to {service}, valid and bent out of shape")
    requests = Requests(target.endpoint, keys(target), seed)
    for number in range(CALLS):
        made = requests.valid(service)
        made = made if number % 4 == 0 else requests.bent(made)
        sent = requests.signed(service, made)
        if requests.random.random() < 0.1:  # not what was signed
            sent = requests.bent(sent)
        head = sent.method == "HEAD"
        assert_of_aws(exchange(target.endpoint, sent.wire(), head), sent.wire(), head)
    assert_lives(target)


@pytest.mark.seeds(2)
def test_what_is_hardly_http_is_refused(
    target: LocalAws, seed: int, record_property: Callable[[str, object], None]
) -> None:
    record_property("fault", f"{CALLS} requests that are hardly HTTP")
    requests = Requests(target.endpoint, keys(target), seed)
    for _ in range(CALLS):
        signed = requests.signed("s3", Sent("GET", "/")).headers
        sent, ends = raw(requests.random, signed["Host"], signed)
        answer = exchange(target.endpoint, sent, ends=ends)
        if answer.status:
            assert_of_aws(answer, sent, head=False)
    assert_lives(target)
