"""Records for `govdiff pipe`, and its answers, as the tests of scale handle them."""

import base64
import json
import subprocess
from collections import Counter
from pathlib import Path

# What no record may be, each with the id that its answer is to bear.
BAD = [
    (b"this is no JSON", None),
    (b'{"id": "no-reports"}', "no-reports"),
    (b'{"id": "no-base64", "old": "%%%", "new": "%%%", "encoding": "base64"}', "no-base64"),
    (b'{"id": "no-encoding", "old": "a", "new": "b", "encoding": "ebcdic"}', "no-encoding"),
    (
        json.dumps(
            {
                "id": "a-picture",
                "old": base64.b64encode(b"\x89PNG\r\n\x1a\n" + bytes(64)).decode(),
                "new": base64.b64encode(b"\x89PNG\r\n\x1a\n" + bytes(64)).decode(),
                "encoding": "base64",
            }
        ).encode(),
        "a-picture",
    ),
    (b"", None),
]


def make(govdiff, corpus, records, every):
    """Writes the records of a folder with a bad one after so many good ones; returns how many of each."""
    good = bad = 0
    command = [govdiff, "batch", str(corpus), "--records"]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as batch, open(records, "wb") as out:
        for line in batch.stdout:
            out.write(line)
            good += 1
            if good % every == 0:
                out.write(BAD[bad % len(BAD)][0] + b"\n")
                bad += 1
    if batch.returncode not in (0, 1):
        raise SystemExit(f"batch --records ended with {batch.returncode}")
    return good, bad


def head(records, count, out):
    """The first records of a file as another file."""
    with open(records, "rb") as lines, open(out, "wb") as some:
        some.writelines(line for line, _ in zip(lines, range(count)))
    return out


def identities(records):
    """The ids that the answers to some records are to bear, and how often each."""
    bad = dict(BAD)
    with open(records, "rb") as lines:
        stripped = (line.removesuffix(b"\n") for line in lines)
        return Counter(bad[line] if line in bad else json.loads(line)["id"] for line in stripped)


def lines(*files):
    """The lines of some files, without their line feeds."""
    for path in files:
        with open(path, "rb") as file:
            for line in file:
                yield line.removesuffix(b"\n")


def diff(answer):
    """The bytes of an answer's `diff`, as they stand."""
    start = answer.index(b'"diff":') + len(b'"diff":')
    end = b',"error":null}'
    if not answer.endswith(end):
        raise ValueError("an answer ends otherwise than thought")
    return answer[start : -len(end)]


def differences(records, answers, reports):
    """Holds the answers to some records against what batch wrote, byte for byte; returns what is wrong."""
    wrong, seen = [], Counter()
    for answer in answers:
        known = json.loads(answer)
        seen[known["id"]] += 1
        report = written(reports, known["id"])
        if report is None and known["status"] != "error":
            wrong.append(f"{known['id']}: answered, and batch wrote nothing")
        elif report is not None and known["status"] != "ok":
            wrong.append(f"{known['id']}: {known['error']}")
        elif report is not None and report != diff(answer):
            wrong.append(f"{known['id']}: batch wrote other bytes")
    expected = identities(records)
    if seen != expected:
        wrong.append(f"lost {expected - seen}, unasked {seen - expected}")
    return wrong


def written(reports, identity):
    """What batch wrote of a pair, without the last line feed; nothing where it wrote nothing."""
    file = Path(reports) / f"{identity}.json"
    return file.read_bytes().removesuffix(b"\n") if file.exists() else None
