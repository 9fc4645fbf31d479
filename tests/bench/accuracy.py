#!/usr/bin/env python3
"""How accurate `opsdeskd forecast` is on public data, as the tables of docs/planning-quality.md.

usage: accuracy.py OPSDESKD DATA-FOLDER [m4|carparts|online_retail …]

DATA-FOLDER holds m4/Weekly-train.csv.gz and Weekly-test.csv (M4 competition), carparts/carparts.csv (R package expsmooth)
and online_retail/OnlineRetail.csv.gz (UCI). What is absent is skipped, with a word.
"""
import csv
import datetime
import gzip
import io
import json
import math
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor


def forecast(program, series, horizon, frequency, method="auto"):
    """One answer per series, in order; two processes share the work."""
    lines = [json.dumps({"id": i, "frequency": frequency, "y": y}) for i, y in enumerate(series)]

    def run(part):
        command = [program, "forecast", "--horizon", str(horizon), "--method", method, "--level", "95"]
        out = subprocess.run(command, input="\n".join(part) + "\n", stdout=subprocess.PIPE, text=True, check=True).stdout
        return [json.loads(line) for line in out.splitlines()]

    parts = [lines[k::2] for k in range(2)]
    with ThreadPoolExecutor(2) as pool:
        answers = list(pool.map(lambda part: run(part) if part else [], parts))
    whole = [None] * len(series)
    for k, part in enumerate(answers):
        whole[k::2] = part
    return whole


def naive_scale(history, power=1):
    return sum(abs(b - a) ** power for a, b in zip(history, history[1:])) / (len(history) - 1)


def smape(predicted, actual):
    return 200 * sum(abs(f - a) / (abs(f) + abs(a)) if f or a else 0 for f, a in zip(predicted, actual)) / len(actual)


def mean_absolute(predicted, actual):
    return sum(abs(f - a) for f, a in zip(predicted, actual)) / len(actual)


def read_m4(path):
    opened = gzip.open(path, "rt") if path.endswith(".gz") else open(path)
    with opened as file:
        rows = csv.reader(file)
        next(rows)
        return {row[0]: [float(cell) for cell in row[1:] if cell] for row in rows}


def m4(program, folder):
    """359 weekly series, 13 weeks ahead; the organisers' sMAPE, and MASE scaled by the one-step naive error (m = 1)."""
    train = read_m4(os.path.join(folder, "Weekly-train.csv.gz"))
    test = read_m4(os.path.join(folder, "Weekly-test.csv"))
    names = list(train)
    print("| M4 Weekly | sMAPE | MASE | 95 % interval holds |\n|---|---|---|---|")
    for method in ("naive", "ses", "damped_holt", "theta", "selected", "auto"):
        answers = forecast(program, [train[name] for name in names], 13, 52, method)
        errors, scaled, held, points = 0, 0, 0, 0
        for name, answer in zip(names, answers):
            errors += smape(answer["mean"], test[name]) / len(names)
            scaled += mean_absolute(answer["mean"], test[name]) / naive_scale(train[name]) / len(names)
            for low, high, actual in zip(answer["lo95"], answer["hi95"], test[name]):
                held += low <= actual <= high
                points += 1
        print(f"| {method} | {errors:.3f} | {scaled:.3f} | {100 * held / points:.1f} % |", flush=True)


def carparts(program, folder):
    """2,674 monthly series of seldom demand; the last months are held back."""
    with open(os.path.join(folder, "carparts.csv")) as file:
        rows = list(csv.reader(file))[1:]
    series = []
    for column in range(1, len(rows[0])):
        cells = [row[column] for row in rows]
        series.append([float(cell) for cell in cells if cell not in ("", "NA")])
    print("| carparts | 6 months: RMSSE | bias | 12 months: RMSSE | bias |\n|---|---|---|---|---|")
    results = {}
    methods = ("zero", "ses", "croston", "sba", "tsb", "lifetime", "auto")
    for horizon in (6, 12):
        usable = [y for y in series if len(y) >= horizon + 16 and naive_scale(y[:-horizon], 2) > 0]
        known = [y[:-horizon] for y in usable]
        for method in methods:
            answers = None if method == "zero" else forecast(program, known, horizon, 12, method)
            error, surplus, actual = 0, 0, 0
            for i, y in enumerate(usable):
                mean = answers[i]["mean"] if answers else [0] * horizon
                squares = sum((f - a) ** 2 for f, a in zip(mean, y[-horizon:])) / horizon
                error += math.sqrt(squares / naive_scale(known[i], 2)) / len(usable)
                surplus += sum(mean) - sum(y[-horizon:])
                actual += sum(y[-horizon:])
            results[method, horizon] = (error, surplus / actual)
    for method in methods:
        cells = " | ".join(f"{results[method, h][0]:.4f} | {100 * results[method, h][1]:+.1f} %" for h in (6, 12))
        print(f"| {method} | {cells} |", flush=True)


NO_ITEMS = {"POST", "DOT", "M", "C2", "D", "S", "BANK CHARGES", "AMAZONFEE", "CRUK", "PADS", "B"}
FIRST_MONDAY = datetime.date(2010, 11, 29)


def read_retail(path):
    """Weekly sales by item from the first week with one, the last, which is not over, left out."""
    sales = {}
    with gzip.open(path) as packed:
        for row in csv.DictReader(io.TextIOWrapper(packed, encoding="utf-8", errors="replace")):
            code, quantity = row["StockCode"].upper(), int(row["Quantity"])
            if code in NO_ITEMS or code.startswith("GIFT") or not 0 < quantity < 70000 or float(row["UnitPrice"]) <= 0:
                continue
            text = row["InvoiceDate"].split()[0]
            form = "%Y-%m-%d" if "-" in text else "%m/%d/%Y"
            week = (datetime.datetime.strptime(text, form).date() - FIRST_MONDAY).days // 7
            weeks = sales.setdefault(code, {})
            weeks[week] = weeks.get(week, 0) + quantity
    last = max(max(weeks) for weeks in sales.values())
    series = [[weeks.get(w, 0) for w in range(min(weeks), last)] for _, weeks in sorted(sales.items()) if len(weeks) >= 5]
    return [y for y in series if len(y) >= 26]


def online_retail(program, folder):
    """Each item's last half year, forecast four weeks ahead from every second week."""
    horizon, step = 4, 2
    series = [y for y in read_retail(os.path.join(folder, "OnlineRetail.csv.gz")) if naive_scale(y[: max(20, len(y) - 26)])]
    trials = [(i, o) for i, y in enumerate(series) for o in range(max(20, len(y) - 26), len(y) - horizon + 1, step)]
    print(f"| Online Retail, {len(series):,} items | MASE of the mean | of the median | RMSSE | bias |\n|---|---|---|---|---|")
    for method in ("seasonal_naive", "moving_average", "ses", "damped_holt", "tsb", "root_ses", "combination", "auto"):
        answers = forecast(program, [series[i][:o] for i, o in trials], horizon, 52, method)
        sums = [[0, 0, 0, 0] for _ in series]
        surplus, actual = 0, 0
        for (i, origin), answer in zip(trials, answers):
            truth = series[i][origin : origin + horizon]
            sums[i][0] += mean_absolute(answer["mean"], truth)
            sums[i][1] += mean_absolute(answer["median"], truth)
            sums[i][2] += sum((f - a) ** 2 for f, a in zip(answer["mean"], truth)) / horizon
            sums[i][3] += 1
            surplus += sum(answer["mean"]) - sum(truth)
            actual += sum(truth)
        mean, median, squared = 0, 0, 0
        for y, (absolute, of_median, squares, count) in zip(series, sums):
            known = y[: max(20, len(y) - 26)]
            mean += absolute / count / naive_scale(known) / len(series)
            median += of_median / count / naive_scale(known) / len(series)
            squared += math.sqrt(squares / count / naive_scale(known, 2)) / len(series)
        print(f"| {method} | {mean:.4f} | {median:.4f} | {squared:.4f} | {100 * surplus / actual:+.1f} % |", flush=True)


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    program, data = sys.argv[1:3]
    for name in sys.argv[3:] or ("m4", "carparts", "online_retail"):
        folder = os.path.join(data, name)
        if not os.path.isdir(folder):
            print(f"{name} is skipped: there is no folder {folder}.")
            continue
        {"m4": m4, "carparts": carparts, "online_retail": online_retail}[name](program, folder)
        print(flush=True)


main()
