"""The Athena views: one file `v_<name>.sql` for each, and `sql.py`, which reads them.

Here belongs what a view says and what can be known from its SQL alone: dependencies, columns, descriptions, lineage.
Adding a view is adding a file. What Dagster makes of a view is in `assets/views.py`, what Athena does in
`resources/athena.py`.
"""
