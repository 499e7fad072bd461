"""Other people's clients against an embedded AWS, run in a virtual environment of their own by `make test-clients`."""
