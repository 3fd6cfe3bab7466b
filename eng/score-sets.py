#!/usr/bin/env python3
"""What the program makes of labelled sentences: was it said, whose words are they, did a claim keep the sense.

    score-sets.py FOLDER [--cmd 'dotnet newsbot.dll'] [--list] [--json]

FOLDER holds stances.jsonl, speakers.jsonl, sense.jsonl and smalltalk.jsonl (their form: tests/sets/README.md). Python 3.11, standard library.
Prints a figure a line, "name value"; --list also what failed.
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


def load(folder, name):
    with open(os.path.join(folder, name), encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def run(command, *args, given=None):
    done = subprocess.run([*command, *args], capture_output=True, text=True, input=given, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def corpus(rows, folder):
    path = os.path.join(folder, "corpus.jsonl")
    with open(path, "w", encoding="utf-8") as file:
        for row in rows:
            record = {"id": row["id"], "title": "News of the day", "text": row["text"], "published": "2026-09-14", "outlet": "Post"}
            file.write(json.dumps(record) + "\n")
    return path


def units(text):
    return len(text.encode("utf-16-le")) // 2


def overlapping(row, quotes):
    """The records that hold at least half of the words, or are held by them."""
    at = row["text"].index(row["words"])
    start, end = units(row["text"][:at]), units(row["text"][: at + len(row["words"])])
    return [
        q
        for q in quotes
        if min(end, q["end"]) - max(start, q["start"]) >= 0.5 * min(end - start, q["end"] - q["start"])
    ]


def checked(command, rows, path, member):
    lines = "".join(json.dumps({"id": r["id"], "quote": r[member], "by": r["by"]}) + "\n" for r in rows)
    return {c["id"]: c for c in run(command, "check", "--batch", "-", "--json", "--corpus", path, given=lines)}


def stances(command, rows, folder, report):
    path = corpus(rows, folder)
    found = {line["id"]: line["quotes"] for line in run(command, "quotes", path, "--json")}
    verdicts = checked(command, rows, path, "words")
    said = [r for r in rows if r["stance"] == "said"]
    others = [r for r in rows if r["stance"] != "said"]
    lost = [r for r in said if (o := overlapping(r, found[r["id"]])) and all(q["stance"] != "said" for q in o)]
    given = [r for r in others if any(q["stance"] == "said" and q["speaker"] == r["by"] for q in overlapping(r, found[r["id"]]))]
    marked = [r for r in others if any(q["stance"] == r["stance"] for q in overlapping(r, found[r["id"]]))]
    passed = [r for r in others if verdicts[r["id"]]["verdict"] in ("verbatim", "paraphrase")]
    accused = [r for r in said if verdicts[r["id"]]["verdict"] in ("denied", "misattributed")]
    report("stances.said.lost", len(lost), len(said), lost)
    report("stances.other.given", len(given), len(others), given)
    report("stances.other.marked", len(marked), len(others), [r for r in others if r not in marked])
    report("stances.check.passed", len(passed), len(others), passed)
    report("stances.check.accused", len(accused), len(said), accused)


def speakers(command, rows, folder, report):
    found = {line["id"]: line["quotes"] for line in run(command, "quotes", corpus(rows, folder), "--json")}
    names = {r["id"]: {q["speaker"] for q in overlapping(r, found[r["id"]]) if q["stance"] == "said"} for r in rows}
    wrong = [r for r in rows if names[r["id"]] & set(r["not"])]
    named = [r for r in rows if r["speaker"]]
    right = [r for r in named if r["speaker"] in names[r["id"]] and r not in wrong]
    report("speakers.wrong", len(wrong), len(rows), wrong)
    report("speakers.right", len(right), len(named), [r for r in named if r not in right])


def sense(command, rows, folder, report):
    verdicts = checked(command, rows, corpus(rows, folder), "claim")
    turned, fair = [r for r in rows if not r["fair"]], [r for r in rows if r["fair"]]
    passed = [r for r in turned if verdicts[r["id"]]["verdict"] in ("verbatim", "paraphrase")]
    bad = ("misattributed", "denied")
    accused = [r for r in fair if verdicts[r["id"]]["verdict"] in bad or verdicts[r["id"]].get("sense") == "turned"]
    verbatim = [r for r in fair if verdicts[r["id"]]["verdict"] == "verbatim"]
    report("sense.passed", len(passed), len(turned), passed)
    report("sense.accused", len(accused), len(fair), accused)
    report("sense.verbatim", len(verbatim), len(fair), [r for r in fair if r not in verbatim])


def smalltalk(command, rows, folder, report):
    lines = "".join(json.dumps({"id": r["id"], "question": r["text"]}) + "\n" for r in rows)
    told = {c["id"]: c for c in run(command, "ask", "--batch", "-", "--json", given=lines)}

    def form(row):
        answer = told[row["id"]]
        return "reply" if answer["outcome"] == "reply" else "scope" if answer.get("reason") == "outOfScope" else "news"

    for name, kind in (("smalltalk.right", "reply"), ("smalltalk.scope.right", "scope")):
        wanted = [r for r in rows if r["form"] == kind]
        missed = [r for r in wanted if form(r) != kind]
        report(name, len(wanted) - len(missed), len(wanted), missed)
    questions = [r for r in rows if r["form"] == "news"]
    mistaken = [r for r in questions if form(r) != "news"]
    report("smalltalk.mistaken", len(mistaken), len(questions), mistaken)


def main():
    parser = argparse.ArgumentParser(description="Scores labelled sentences.")
    parser.add_argument("folder")
    parser.add_argument("--cmd", default=DEFAULT)
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    figures = {}

    def report(name, count, of, rows):
        figures[name] = count
        if not options.json:
            print(f"{name:<24} {count} of {of}")
        if options.list:
            for row in rows:
                print(f"    {row['id']} {row['form']}: {' / '.join(row['text'].splitlines())[:220]}")

    for score in (stances, speakers, sense, smalltalk):
        with tempfile.TemporaryDirectory() as folder:
            score(shlex.split(options.cmd), load(options.folder, f"{score.__name__}.jsonl"), folder, report)
    if options.json:
        print(json.dumps(figures))
    return 0


if __name__ == "__main__":
    sys.exit(main())
