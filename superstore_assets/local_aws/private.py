"""A folder that nobody but its owner reads: keys, tokens and data lie in it."""

import contextlib
import os
from pathlib import Path


def make_private(folder: Path) -> None:
    """Make *folder* and keep it to its owner: what lies in it, and what this process and its children put there.

    Folders become 0700 and files 0600, whatever they were; the process's umask becomes 077. Links are left alone.
    """
    os.umask(0o077)
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(0o700)
    waiting = [os.fspath(folder)]
    while waiting:
        with contextlib.suppress(FileNotFoundError), os.scandir(waiting.pop()) as entries:  # gone meanwhile
            for entry in entries:
                wanted = 0o700 if entry.is_dir(follow_symlinks=False) else 0o600
                if wanted == 0o700:
                    waiting.append(entry.path)
                elif not entry.is_file(follow_symlinks=False):
                    continue
                with contextlib.suppress(FileNotFoundError):
                    if entry.stat(follow_symlinks=False).st_mode & 0o777 != wanted:
                        Path(entry.path).chmod(wanted)
