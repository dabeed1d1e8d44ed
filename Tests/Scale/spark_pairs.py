"""Compares pairs of reports with Apache Spark: a record a line in, an answer a line out.

    spark-submit --files /path/to/govdiff spark_pairs.py RECORDS ANSWERS
"""

import argparse
import json
import subprocess

import pandas
from pyspark import SparkFiles
from pyspark.sql import SparkSession


def answers(batches):
    """Runs `govdiff pipe` on each batch of records; a bad record is answered, a lost one stops the job."""
    for batch in batches:
        records = batch["value"].tolist()
        ran = subprocess.run(
            [SparkFiles.get("govdiff"), "pipe", "--jobs", "1"],
            input="".join(record + "\n" for record in records),
            stdout=subprocess.PIPE,
            encoding="utf-8",
            check=True,
        )
        lines = ran.stdout.split("\n")[:-1]
        if len(lines) != len(records):
            raise RuntimeError(f"{len(records)} records, {len(lines)} answers")
        known = [json.loads(line) for line in lines]
        yield pandas.DataFrame(
            {
                "id": [answer["id"] for answer in known],
                "status": [answer["status"] for answer in known],
                "answer": lines,
            }
        )


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("records")
    parser.add_argument("answers")
    parser.add_argument("--govdiff", help="the binary, where --files does not ship it")
    parser.add_argument("--master", default=None)
    parser.add_argument("--rdd", action="store_true", help="RDD.pipe in place of mapInPandas")
    options = parser.parse_args()
    builder = SparkSession.builder.appName("govdiff")
    if options.master:
        builder = builder.master(options.master)
    # A record holds two files: a few hundred are enough for a batch, a few megabytes for a partition.
    spark = (
        builder.config("spark.sql.execution.arrow.maxRecordsPerBatch", "200")
        .config("spark.sql.files.maxPartitionBytes", "16m")
        .getOrCreate()
    )
    if options.govdiff:
        spark.sparkContext.addFile(options.govdiff)
    records = spark.read.text(options.records, lineSep="\n")
    if options.rdd:
        # The files that are shipped lie where executors work.
        piped = records.rdd.map(lambda row: row.value).pipe("./govdiff pipe --jobs 1", checkCode=True)
        piped.saveAsTextFile(options.answers)
        read = spark.sparkContext.textFile(options.answers).count()
        if read != records.count():
            raise SystemExit(f"{records.count()} records, {read} answers")
    else:
        answered = records.mapInPandas(answers, "id string, status string, answer string")
        answered.select("answer").write.text(options.answers, lineSep="\n")
    spark.stop()


if __name__ == "__main__":
    main()
