"""Answers of a real Trino 426, the engine of Athena's version 3, to compare the embedded Athena's with.

``statements/*.sql`` are written by hand and ``generated/*.sql`` by ``generate``; below each statement stands the answer
as a comment. README.md tells how to add a statement.
"""
