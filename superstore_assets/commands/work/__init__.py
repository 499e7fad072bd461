"""What the commands, and only they, do: run a backfill, put uploads, act as the operator, make the sample, print.

No command stands here, and nothing that the deployed pipeline needs.
"""
