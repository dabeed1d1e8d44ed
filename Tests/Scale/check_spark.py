"""Has Spark compare a corpus of made pairs, and holds what comes out against `govdiff batch`, byte for byte."""

import argparse
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import records

HERE = Path(__file__).parent


def timed(name, pairs, command, codes=(0,)):
    """Runs a command and tells how long it took."""
    start = time.monotonic()
    code = subprocess.run([str(word) for word in command], check=False).returncode
    seconds = time.monotonic() - start
    if code not in codes:
        raise SystemExit(f"{name} ended with {code}")
    print(f"{name}: {seconds:.1f} s, {pairs / seconds:.0f} pairs/s", flush=True)


def make_corpus(benchmark, folder, pairs):
    """Makes a corpus where there is none; it is whole or not there."""
    if folder.exists():
        return
    part = folder.with_suffix(".part")
    shutil.rmtree(part, ignore_errors=True)
    timed("corpus", pairs, [benchmark, "corpus", part, "--pairs", pairs, "--seed", 7, "--copies", 3])
    part.rename(folder)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("govdiff", type=Path)
    parser.add_argument("benchmark", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pairs", type=int, default=20_000)
    parser.add_argument("--master", default="local-cluster[2,1,1024]")
    options = parser.parse_args()
    govdiff, pairs, work = options.govdiff.resolve(), options.pairs, options.folder
    # Executors are to run the Python that has pandas.
    os.environ["PYSPARK_PYTHON"] = sys.executable
    work.mkdir(parents=True, exist_ok=True)
    corpus, batch, answers = work / f"corpus-{pairs}", work / f"batch-{pairs}", work / "answers"
    make_corpus(options.benchmark.resolve(), corpus, pairs)
    timed("batch", pairs, [govdiff, "batch", corpus, "-o", batch, "--format", "json"], (0, 1))
    every = work / "records.jsonl"
    good, bad = records.make(govdiff, corpus, every, every=97)
    print(f"records: {good} pairs and {bad} that are none", flush=True)
    wrong = [] if good == pairs else [f"{good} pairs of {pairs} found"]
    # The older interface on some only, as it takes as long.
    some = records.head(every, 1_000, work / "records-head.jsonl")
    for name, given, more in [("mapInPandas", every, []), ("RDD.pipe", some, ["--rdd"])]:
        count = sum(records.identities(given).values())
        shutil.rmtree(answers, ignore_errors=True)
        job = [sys.executable, HERE / "spark_pairs.py", given, answers, *more]
        timed(f"Spark, {name}", count, job + ["--govdiff", govdiff, "--master", options.master])
        parts = sorted(answers.glob("part-*"))
        found = records.differences(given, records.lines(*parts), batch / "reports")
        print(f"Spark, {name}: {count} records, {len(found)} differences", flush=True)
        wrong += found
    if wrong:
        raise SystemExit("\n".join(wrong[:20]))
    print(f"{good} pairs: Spark gives byte for byte what batch gives")


if __name__ == "__main__":
    main()
