"""What the scalars of our schema look like, for Schemathesis."""

import schemathesis
from hypothesis import strategies as st
from schemathesis.graphql import nodes

YEAR = st.integers(1990, 2035).map(str)
MONTH = st.tuples(YEAR, st.integers(1, 12)).map(lambda v: f"{v[0]}-{v[1]:02}")
DAY = st.dates().map(str)
WRONG = st.sampled_from(["", "2024-13", "2024-02-30", "yesterday", "20240101"])

schemathesis.graphql.scalar("PartialDate", st.one_of(YEAR, MONTH, DAY, WRONG).map(nodes.String))
schemathesis.graphql.scalar(
    "CountryCode", st.one_of(st.sampled_from(["CN", "MY", "SG", "US", "TW", "ZZ", "cn"]), st.text(max_size=3)).map(nodes.String)
)
schemathesis.graphql.scalar("JSON", st.text(max_size=20).map(nodes.String))
