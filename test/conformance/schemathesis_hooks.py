"""What the scalars of our schema look like, and what counts as a fault of the server, for Schemathesis."""

import os

import schemathesis
from hypothesis import strategies as st
from schemathesis.graphql import nodes

YEAR = st.integers(1990, 2035).map(str)
MONTH = st.tuples(YEAR, st.integers(1, 12)).map(lambda v: f"{v[0]}-{v[1]:02}")
DAY = st.dates().map(str)
WRONG = st.sampled_from(["", "2024-13", "2024-02-30", "yesterday", "20240101"])
COUNTRIES = st.sampled_from(["CN", "MY", "SG", "US", "TW", "ZZ", "cn"])
# Of the reported cases, so that questions find something.
IDS = st.sampled_from(["fleet-my-300", "lease-my-300", "firm-inspur", "fleet-megaspeed", "flow-tw-my-computers", "my-suitcases"])

schemathesis.graphql.scalar("PartialDate", st.one_of(YEAR, MONTH, DAY, WRONG).map(nodes.String))
schemathesis.graphql.scalar("CountryCode", st.one_of(COUNTRIES, st.text(max_size=3)).map(nodes.String))
schemathesis.graphql.scalar("JSON", st.text(max_size=20).map(nodes.String))
schemathesis.graphql.scalar("ID", st.one_of(IDS, st.text(max_size=30)).map(nodes.String))


@schemathesis.hook
def before_call(ctx, case, kwargs):
    token = os.environ.get("THROUGHLINE_TOKEN")
    if token:
        case.headers = {**(case.headers or {}), "Authorization": f"Bearer {token}"}


@schemathesis.check
def server_has_no_fault(ctx, response, case):
    """A refusal is an answer; what the server did not foresee is a fault."""
    text = response.content.decode("utf-8", "replace")
    assert response.status_code < 500, f"{response.status_code}: {text[:500]}"
    assert "INTERNAL_SERVER_ERROR" not in text, text[:500]
