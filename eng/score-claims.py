#!/usr/bin/env python3
"""What the program makes of claims as people paste them, each on the articles that it is about.

    score-claims.py FOLDER [--cmd 'dotnet newsbot.dll'] [--list] [--json]

FOLDER holds claims.jsonl (its form: tests/sets/README.md). Python 3.11, standard library. Claims that share their articles are
checked in one run. Prints a figure a line, "name value"; --list also what failed.
"""

import argparse
import json
import os
import shlex
import subprocess
import sys
import tempfile
from collections import defaultdict

HERE = os.path.dirname(os.path.abspath(__file__))
DEFAULT = f"dotnet {HERE}/../src/NewsBot/bin/Debug/net10.0/newsbot.dll"
ACCUSING = {"altered", "misattributed", "denied"}
PASSING = {"verbatim", "paraphrase"}


def load(folder):
    with open(os.path.join(folder, "claims.jsonl"), encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def checked(command, rows):
    """The checks of all claims, by id; those on the same articles in one run."""
    corpora = defaultdict(list)
    for row in rows:
        corpora[json.dumps(row["articles"], ensure_ascii=False)].append(row)
    found = {}
    for articles, claims in corpora.items():
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "corpus.jsonl")
            with open(path, "w", encoding="utf-8") as file:
                file.writelines(json.dumps(article) + "\n" for article in json.loads(articles))
            lines = "".join(json.dumps({k: c[k] for k in ("id", "quote", "by") if k in c}) + "\n" for c in claims)
            done = subprocess.run(
                [*command, "check", "--batch", "-", "--json", "--corpus", path], capture_output=True, text=True, input=lines, check=True
            )
            found |= {line["id"]: line for line in map(json.loads, done.stdout.splitlines())}
    return found


def score(rows, found, report):
    verdict = {row["id"]: found[row["id"]]["verdict"] for row in rows}
    right = [r for r in rows if verdict[r["id"]] in r["verdict"]]
    accused = [r for r in rows if verdict[r["id"]] in ACCUSING and not ACCUSING & set(r["verdict"])]
    passed = [r for r in rows if verdict[r["id"]] in PASSING and not PASSING & set(r["verdict"])]
    turned = [r for r in rows if r.get("sense") == "turned" and "altered" in r["verdict"]]
    told = [r for r in turned if found[r["id"]].get("sense") == "turned"]
    said = [r for r in rows if r.get("speaker")]
    named = [r for r in said if any(m.get("speaker") == r["speaker"] for m in found[r["id"]]["matches"])]
    report("claims.right", len(right), len(rows), [r for r in rows if r not in right])
    report("claims.accused", len(accused), len(rows), accused)
    report("claims.passed", len(passed), len(rows), passed)
    report("claims.turned.right", len(told), len(turned), [r for r in turned if r not in told])
    report("claims.speaker.right", len(named), len(said), [r for r in said if r not in named])


def main():
    parser = argparse.ArgumentParser(description="Scores claims with what they are about.")
    parser.add_argument("folder")
    parser.add_argument("--cmd", default=DEFAULT)
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    rows, figures = load(options.folder), {}
    found = checked(shlex.split(options.cmd), rows)

    def report(name, count, of, failed):
        figures[name] = count
        if not options.json:
            print(f"{name:<24} {count} of {of}")
        if options.list:
            for row in failed:
                line = found[row["id"]]
                sense = f" ({line['sense']})" if line.get("sense") else ""
                print(f"    {row['id']} {row['form']}: {line['verdict']}{sense} for {'|'.join(row['verdict'])}: {row['quote']!r:.160} {row.get('by', '')}")

    score(rows, found, report)
    if options.json:
        print(json.dumps(figures))
    return 0


if __name__ == "__main__":
    sys.exit(main())
