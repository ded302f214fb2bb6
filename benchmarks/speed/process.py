"""What a command costs."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

REPORTEDLY = str(Path(sys.executable).with_name("reportedly"))
ONE_THREAD = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "BLIS_NUM_THREADS": "1"}


def cpu_seconds(command: Sequence[str]) -> float:
    """Run a command on one thread, its output thrown away, and give the CPU seconds it took.

    Exit status 1 is let through: some pages could not be read, and the command names them.
    Raises CalledProcessError for any other failure.
    """
    with Path(os.devnull).open("w") as nowhere:
        process = subprocess.Popen(command, stdout=nowhere, env={**os.environ, **ONE_THREAD})
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        raise subprocess.CalledProcessError(process.returncode, command)
    return usage.ru_utime + usage.ru_stime


def stay_on_one_processor() -> None:
    """Keep this process and those it starts on one processor where the system lets it be told so."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
