"""The command line: each public function of each module here is a command of `superstore`.

Adding a command is adding a file. A module holds one command or a close group: what it takes, what it prints, and the
errors it turns into one line. It imports at its top nothing but the standard library, typer and what `work` has for
every command, so that `superstore --help` stays as quick as Python itself; the rest is imported where it is used.

What commands do, and only they, is in `work`; what the pipeline does is in the other rooms. Nothing imports this room.
"""
