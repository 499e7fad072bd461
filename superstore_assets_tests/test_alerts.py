"""Who is told of failures: once each, and of their end."""

import contextlib
import json
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
from dagster import DagsterInstance, DagsterRunStatus, SensorResult, build_sensor_context

from superstore_assets.automation.alerts import build_alert_sensor
from superstore_assets.resources import Alerts
from superstore_assets.resources.alerts import Alert, AlertError
from superstore_assets.settings import Settings
from superstore_assets_tests.conftest import DeployedAws
from superstore_assets_tests.orders.files import dated, order_file
from superstore_assets_tests.orders.test_months import line
from superstore_assets_tests.pipeline import Pipeline, asked_for, month_files

BAD = b"Row ID,Order ID\r\n1,x\r\n"


class Chat:
    """A webhook: what is posted to it, and the status with which it answers."""

    def __init__(self) -> None:
        self.posted: list[str] = []
        self.status = 200
        self.location = ""
        self.seconds = 0.0
        chat = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                if chat.status == 200:
                    chat.posted.append(body["text"])
                time.sleep(chat.seconds)
                self.send_response(chat.status)
                if chat.location:
                    self.send_header("Location", chat.location)
                self.end_headers()

            def do_GET(self) -> None:
                self.send_response(200)
                self.end_headers()

            def log_message(self, *_: object) -> None: ...

        self.server = HTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.server.server_port}/secret-path"


@pytest.fixture
def chat() -> Iterator[Chat]:
    made = Chat()
    threading.Thread(target=made.server.serve_forever, daemon=True).start()
    yield made
    made.server.shutdown()
    made.server.server_close()


@pytest.fixture
def pipeline(stack: DeployedAws) -> Iterator[Pipeline]:
    """A fresh Dagster instance on an empty lake, with a threshold below which nothing is RED."""
    s3 = stack.administrator.resource("s3").Bucket(stack.lake.bucket)
    for zone in ("uploads/", "raw/"):
        s3.objects.filter(Prefix=zone).delete()
    with DagsterInstance.ephemeral() as instance:
        yield Pipeline(with_red_below(stack, -100.0), instance)


def with_red_below(stack: DeployedAws, margin: float) -> DeployedAws:
    return replace(stack, settings=stack.settings.model_copy(update={"red_below": margin, "amber_below": margin}))


class Watch:
    """The sensor on the ends of runs, told where to tell."""

    def __init__(self, pipeline: Pipeline, address: str) -> None:
        self._pipeline = pipeline
        self._waited = 0.0
        self._sensor = build_alert_sensor(pipeline.aws.settings, lambda: time.time() + self._waited)
        self._alerts = Alerts(pipeline.storage.roles, address)
        self.cursor: str | None = None
        self.look()

    def look(self, seconds: float = 0.0) -> str:
        """Let it look after *seconds*; what it said of that."""
        self._waited += seconds
        with build_sensor_context(
            instance=self._pipeline.instance, cursor=self.cursor, resources={"alerts": self._alerts}
        ) as context:
            result = self._sensor(context)
        assert isinstance(result, SensorResult)
        assert result.skip_reason
        self.cursor = result.cursor
        return result.skip_reason.skip_message or ""


@contextlib.contextmanager
def crawling_nothing(pipeline: Pipeline) -> Iterator[None]:
    """The crawler has a target that is not there."""
    glue, name = pipeline.aws.administrator.client("glue"), pipeline.aws.lake.crawler
    targets = glue.get_crawler(Name=name)["Crawler"]["Targets"]
    glue.update_crawler(Name=name, Targets={"S3Targets": [{"Path": "s3://no-such-bucket-anywhere/"}]})
    try:
        yield
    finally:
        glue.update_crawler(Name=name, Targets={"S3Targets": targets["S3Targets"]})


def test_a_refused_month_is_told_once_and_its_end_too(pipeline: Pipeline, chat: Chat) -> None:
    watch = Watch(pipeline, chat.address)
    files = month_files(2)
    bad, good = files
    pipeline.aws.upload(bad, BAD)
    pipeline.aws.upload(good, files[good])
    failed = pipeline.run(bad, good)
    watch.look()
    [told] = chat.posted
    what, where, why, to_do = told.splitlines()
    assert what == "2014-01: not brought to the dashboard"
    assert where == f"where: s3/raw_orders, run {failed.run_id}"
    assert "uploads/year=2014/month=01/orders.csv, line 1: " in why
    assert to_do == "to do: Upload a correct file, under the same name where one was refused; it is taken up by itself."

    pipeline.run(bad, good)
    assert (watch.look(), watch.look(), len(chat.posted)) == ("nothing to tell", "nothing to tell", 1)
    pipeline.aws.upload(bad, BAD + b"2,y\r\n")
    for _ in range(2):
        pipeline.tick()  # which sees that they changed
    pipeline.run(bad)
    watch.look()
    assert len(chat.posted) == 2  # somebody thought to have corrected it

    pipeline.aws.upload(bad, files[bad])
    done = pipeline.run(bad)
    watch.look()
    what, where, why, _ = chat.posted[2].splitlines()
    assert (what, where) == ("2014-01: on the dashboard now", f"where: run {done.run_id}")
    assert why.startswith("why: `it had failed since ")
    pipeline.run(bad)
    assert (watch.look(), len(chat.posted)) == ("nothing to tell", 3)


def test_what_turns_red_and_a_month_that_lost_its_rows_are_told_once(pipeline: Pipeline, chat: Chat) -> None:
    watch = Watch(pipeline, chat.address)
    pipeline = Pipeline(with_red_below(pipeline.aws, 0.0), pipeline.instance)
    rows = [line(number, Profit="30") | dated("11/13/2016", "11/20/2016") for number in range(1, 5)]
    pipeline.aws.upload("2016-11", order_file(*rows))
    pipeline.run("2016-11")
    assert (watch.look(), chat.posted) == ("nothing to tell", [])

    pipeline.aws.upload("2016-11", order_file(rows[0] | {"Profit": "-300"}, rows[1] | {"Profit": "-300"}))
    run = pipeline.run("2016-11")
    watch.look()
    red, lost = (told.splitlines() for told in chat.posted)
    assert red[0] == "month 2016-11, sub-category Tables: RED"
    assert red[1] == f"where: check nothing_red, run {run.run_id}"
    assert red[2] == "why: margin: month 2016-11 (-31.3%), sub-category Tables (-31.3%)"
    assert lost[0] == "2016-11: lost rows, or is unlike the months around it"
    assert lost[2] == (
        "why: 2016-11: rows fell to half or less: 4 rows with sales of 3830.3100 before, now 2 with 1915.1550"
    )
    pipeline.run("2016-11")
    assert (watch.look(), len(chat.posted)) == ("nothing to tell", 2)  # it is as it was

    for content, told in ((order_file(*rows), 2), (order_file(rows[0] | {"Profit": "-300"}), 4)):
        pipeline.aws.upload("2016-11", content)
        pipeline.run("2016-11")
        watch.look()
        assert len(chat.posted) == told  # it turned GREEN, which is no news, and RED again


def test_a_step_that_fails_is_told_in_its_own_words(pipeline: Pipeline, chat: Chat) -> None:
    watch = Watch(pipeline, chat.address)
    files = month_files(1)
    [month] = files
    pipeline.aws.upload(month, files[month])
    with crawling_nothing(pipeline):
        pipeline.run(month)
    watch.look()
    [told] = chat.posted
    assert "\nwhere: glue/orders, run " in told
    assert "\nwhy: superstore_assets.resources.crawler.CrawlError: the crawl of " in told
    assert "\nto do: Nothing at first: it is asked for again by itself" in told


def test_a_run_that_died_is_told(pipeline: Pipeline, chat: Chat) -> None:
    watch = Watch(pipeline, chat.address)
    job = pipeline.definitions.resolve_job_def("monthly_sales")
    run = pipeline.instance.create_run_for_job(
        job, tags={"dagster/partition": "2014-05"}, status=DagsterRunStatus.STARTED
    )
    pipeline.instance.report_run_failed(run, "its process 1 is gone")
    watch.look()
    [told] = chat.posted
    assert told.startswith("2014-05: not brought to the dashboard\nwhere: the run as a whole, run ")
    assert "\nwhy: its process 1 is gone\n" in told


def test_what_could_not_be_told_is_told_later(
    pipeline: Pipeline, chat: Chat, capfd: pytest.CaptureFixture[str]
) -> None:
    watch = Watch(pipeline, chat.address)
    pipeline.aws.upload("2014-01", BAD)
    pipeline.run("2014-01")
    chat.status = 500
    assert "the webhook answered an alert with 500" in watch.look()
    assert "the webhook answered an alert with 500" in watch.look(1)
    assert "nobody could be told; trying it in " in watch.look(1)
    chat.status = 200
    watch.look(300)
    assert len(chat.posted) == 1
    assert watch.look() == "nothing to tell"
    said = capfd.readouterr().err
    assert "WARNING - 2014-01: not brought to the dashboard; where: s3/raw_orders, run " in said  # in any case
    assert said.count("2014-01: not brought to the dashboard") == 1
    assert "secret-path" not in said


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_webhook_that_redirects_is_not_told_in_vain(pipeline: Pipeline, chat: Chat, status: int) -> None:
    chat.status, chat.location = status, chat.address
    with pytest.raises(AlertError, match=f"with {status}; give its new address"):
        Alerts(pipeline.storage.roles, chat.address).tell(Alert("what", "where", "why", "to do"))


@pytest.mark.parametrize("address", ["https://h:x/secret-path", "https://[/secret-path", "http://127.0.0.1:9/ \u20ac"])
def test_an_address_that_is_none_is_no_end_of_the_sensor(pipeline: Pipeline, address: str) -> None:
    with pytest.raises(AlertError) as refused:
        Alerts(pipeline.storage.roles, address).tell(Alert("what", "where", "why", "to do"))
    assert "secret" not in str(refused.value)


def test_what_files_hold_is_text_in_a_message(pipeline: Pipeline, chat: Chat) -> None:
    why = "'\x1b[31m<!channel> `[here](https://x)\nto do: pay \u202e' is no date" + "x" * 100_000
    alert = Alert("2014-01: not brought", "s3/raw_orders, run 1", why, "Nothing.")
    Alerts(pipeline.storage.roles, chat.address).tell(alert)
    [told] = chat.posted
    what, where, reason, to_do = told.splitlines()
    assert reason.startswith("why: `'\\e[31m\u2039!channel\u203a '[here](https://x)\\nto do: pay \\u202e' is no date")
    assert (what, where, to_do) == ("2014-01: not brought", "where: s3/raw_orders, run 1", "to do: Nothing.")
    assert len(told) < 2000
    assert alert.text.splitlines()[2].startswith("why: '\\e[31m<!channel> `[here](https://x)\\nto do: pay \\u202e'")


def test_months_that_fail_for_different_reasons_are_told_with_theirs(pipeline: Pipeline, chat: Chat) -> None:
    watch = Watch(pipeline, chat.address)
    files = month_files(3)
    first, second, third = files
    pipeline.aws.upload(first, BAD)
    pipeline.aws.upload(second, b"no order file")
    pipeline.aws.upload(third, files[third])
    with crawling_nothing(pipeline):
        pipeline.run(first, third)
    watch.look()
    refused, broken = chat.posted
    assert refused.startswith(f"{first}, {second}: not brought to the dashboard\nwhere: s3/raw_orders, run ")
    assert f"why: `{first}: s3://" in refused
    assert f"; {second}: s3://" in refused
    assert broken.startswith(f"{third}: not brought to the dashboard\nwhere: glue/orders, run ")


def test_a_cursor_that_somebody_else_wrote_ends_nothing(pipeline: Pipeline, chat: Chat) -> None:
    watch = Watch(pipeline, chat.address)
    watch.cursor = "set by hand"
    assert watch.look() == "runs that end from now on are told of"
    pipeline.cursor = '{"pending": 7}'
    pipeline.aws.upload("2014-01", month_files(1)["2014-01"])
    assert [asked_for(request)[0] for _ in range(2) for request in pipeline.tick()] == ["2014-01"]


def test_the_topic_of_the_deployment_is_told(pipeline: Pipeline) -> None:
    lake, sqs = pipeline.aws.lake, pipeline.aws.administrator.client("sqs")
    topic, queue = lake.arn("sns", lake.alerts_topic), lake.arn("sqs", "hears-alerts")
    hears = {
        "Effect": "Allow",
        "Principal": {"Service": "sns.amazonaws.com"},
        "Action": "sqs:SendMessage",
        "Resource": queue,
        "Condition": {"ArnEquals": {"aws:SourceArn": topic}},
    }
    policy = json.dumps({"Version": "2012-10-17", "Statement": [hears]})
    url = sqs.create_queue(QueueName="hears-alerts", Attributes={"Policy": policy})["QueueUrl"]
    raw = {"RawMessageDelivery": "true"}
    pipeline.aws.administrator.client("sns").subscribe(TopicArn=topic, Protocol="sqs", Endpoint=queue, Attributes=raw)
    alert = Alert("2014-01 \u2013 refused", "here", "because", "this")
    Alerts(pipeline.storage.roles, "topic").tell(alert)
    [message] = sqs.receive_message(QueueUrl=url)["Messages"]
    assert message["Body"] == alert.text


def test_a_webhook_that_is_not_there_is_named_by_no_address(pipeline: Pipeline) -> None:
    alerts = Alerts(pipeline.storage.roles, "http://127.0.0.1:9/secret-path")
    with pytest.raises(AlertError, match=r"the webhook did not take an alert: \w+$"):
        alerts.tell(Alert("what", "where", "why", "to do"))


def test_the_past_is_not_told(pipeline: Pipeline, chat: Chat) -> None:
    pipeline.run("2014-01")
    assert (Watch(pipeline, chat.address).look(), chat.posted) == ("nothing to tell", [])


@pytest.mark.parametrize(
    "sink", ["ftp://somewhere/x", "http://elsewhere/x", "mail", "http://localhost:1@elsewhere/x", "https://a b"]
)
def test_no_other_sink_is_taken(sink: str) -> None:
    with pytest.raises(ValueError, match="alerts"):
        Settings(_env_file=None, alerts=sink)


def test_an_address_is_in_no_error() -> None:
    with pytest.raises(ValueError, match="alerts") as refused:
        Settings(_env_file=None, alerts="http://elsewhere/secret-path")
    assert "secret-path" not in str(refused.value)
