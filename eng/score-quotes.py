#!/usr/bin/env python3
"""Who said what in labelled texts: what `newsbot eval quotes` makes of a set.

    score-quotes.py FOLDER [--corpus CORPUS.jsonl] [--cmd 'dotnet newsbot.dll'] [--more SCORE_MORE.py]

FOLDER holds quotes.jsonl (short made-up texts with their quotations) and rtqa.jsonl (labels of RealTimeQA's articles as offsets; their text is their
publishers', so it is read from CORPUS, which retrieval's converter writes; without it that set is left out). --more adds wrong names
and calibration by the scorer of that name. Prints a figure a line, "name value". Python 3.11, standard library.
"""

import argparse
import json
import os
import shlex
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
DEFAULT = f"dotnet {HERE}/../src/NewsBot/bin/Debug/net10.0/newsbot.dll"


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def with_text(rows, corpus):
    wanted = {row["id"]: row for row in rows}
    for article in map(json.loads, open(corpus, encoding="utf-8")):
        if article["id"] in wanted:
            wanted[article["id"]]["text"] = article["text"]
    return rows


def score(command, name, rows, folder, more):
    gold, texts = os.path.join(folder, "gold.jsonl"), os.path.join(folder, "texts.jsonl")
    with open(gold, "w", encoding="utf-8") as file:
        file.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    figures = json.loads(subprocess.run([*command, "eval", "quotes", gold, "--json"], capture_output=True, text=True, check=True).stdout)
    for row in ("all", "direct", "indirect", "mixed"):
        print(f"{name}.{row}.e2e".ljust(24), figures[row]["e2e_f1"])
    if more:
        with open(texts, "w", encoding="utf-8") as file:
            file.writelines(json.dumps({"id": r["id"], "text": r["text"]}, ensure_ascii=False) + "\n" for r in rows)
        found = os.path.join(folder, "found.jsonl")
        with open(found, "w", encoding="utf-8") as file:
            subprocess.run([*command, "quotes", texts, "--json"], stdout=file, stderr=subprocess.DEVNULL, check=True)
        print(subprocess.run([sys.executable, more, gold, found], capture_output=True, text=True, check=True).stdout.strip())


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folder")
    arguments.add_argument("--corpus")
    arguments.add_argument("--cmd", default=DEFAULT)
    arguments.add_argument("--more")
    options = arguments.parse_args()
    command = shlex.split(options.cmd)
    with tempfile.TemporaryDirectory() as folder:
        score(command, "quotes", lines(os.path.join(options.folder, "quotes.jsonl")), folder, options.more)
        if options.corpus:
            labels = lines(os.path.join(options.folder, "rtqa.jsonl"))
            score(command, "rtqa", with_text(labels, options.corpus), folder, options.more)
    return 0


if __name__ == "__main__":
    sys.exit(main())
