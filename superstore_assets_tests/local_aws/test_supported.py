"""The page of what is supported says what the code does."""

from superstore_assets_tests.local_aws.supported import PAGE, page


def test_the_page_is_fresh() -> None:
    fresh = page() == PAGE.read_text(encoding="utf-8")
    assert fresh, "run python -m superstore_assets_tests.local_aws.supported"
