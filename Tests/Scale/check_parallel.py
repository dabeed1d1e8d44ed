"""Has GNU parallel compare a corpus of made pairs, and holds what comes out against `govdiff batch`."""

import argparse
from pathlib import Path

import records
from check_spark import make_corpus, timed


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("govdiff", type=Path)
    parser.add_argument("benchmark", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pairs", type=int, default=1_000)
    options = parser.parse_args()
    govdiff, pairs, work = options.govdiff.resolve(), options.pairs, options.folder
    work.mkdir(parents=True, exist_ok=True)
    corpus, batch = work / f"corpus-{pairs}", work / f"batch-{pairs}"
    make_corpus(options.benchmark.resolve(), corpus, pairs)
    timed("batch", pairs, [govdiff, "batch", corpus, "-o", batch, "--format", "json"], (0, 1))
    given = work / "records.jsonl"
    good, bad = records.make(govdiff, corpus, given, every=41)
    wrong = [] if good == pairs else [f"{good} pairs of {pairs} found"]
    outputs = {}
    for name, command in [
        ("pipe", f"{govdiff} pipe"),
        ("parallel", f"parallel --will-cite --pipe -k --block 2M -j 2 {govdiff} pipe --jobs 1"),
    ]:
        outputs[name] = work / f"{name}.jsonl"
        shell = f"{command} < {given} > {outputs[name]}"
        timed(name, pairs, ["sh", "-c", shell])
    if outputs["pipe"].read_bytes() != outputs["parallel"].read_bytes():
        wrong.append("parallel and one pipe give different answers, or in another order")
    answers = records.lines(outputs["parallel"])
    wrong += records.differences(given, answers, batch / "reports")
    if wrong:
        raise SystemExit("\n".join(wrong[:20]))
    print(f"{good} pairs and {bad} bad records: parallel, pipe and batch agree byte for byte")


if __name__ == "__main__":
    main()
