#!/usr/bin/env python3
"""Milliseconds of a processor per series of opsdeskd's forecasts beside those of R's forecast package, on the same made-up series,
on this machine, in this run. Skipped where Rscript or the package is not installed.

usage: forecast_r.py OPSDESKD [--series 200] [--weeks 104] [--horizon 13]

Prints one JSON object a line. opsdeskd's time is with reading and writing JSON, less its start; R's is inside the process, its start and reading left out.
"""
import argparse
import json
import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile

# opsdeskd reads far more series than R, so that its start does not matter.
TIMES_AS_MANY = 50


def made_up(count, weeks):
    """Three of ten smooth, two erratic, the rest intermittent or lumpy: as `opsdeskd bench plan` makes them."""
    dice = random.Random(20111130)
    for number in range(count):
        size = 5 + dice.randrange(60)
        kind = number % 10
        chance, spread = (100, 30) if kind < 3 else (95, 180) if kind < 5 else (8 + dice.randrange(50), 30 if kind < 8 else 150)
        series = []
        for week in range(weeks):
            any_sold = dice.randrange(100) < chance
            percent = max(0, 100 - spread + dice.randrange(2 * spread + 1))
            season = 150 if number % 3 == 0 and week % 52 >= 44 else 100
            series.append(max(1, size * percent * season // 10000) if any_sold else 0)
        yield series if any(series) else [1] + series[1:]


def r_is_missing():
    if not shutil.which("Rscript"):
        return "Rscript is not installed"
    asked = subprocess.run(["Rscript", "-e", "library(forecast)"], capture_output=True, text=True)
    return None if asked.returncode == 0 else "R has no package forecast (Debian: r-cran-forecast)"


def seconds_of(program, horizon, method, lines):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([program, "forecast", "--horizon", str(horizon), "--method", method], input="".join(lines),
                   stdout=subprocess.DEVNULL, text=True, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def opsdeskd_milliseconds(program, horizon, method, lines):
    start = min(seconds_of(program, horizon, method, lines[:1]) for _ in range(3))
    whole = min(seconds_of(program, horizon, method, lines * TIMES_AS_MANY) for _ in range(3))
    return 1000 * (whole - start) / (len(lines) * TIMES_AS_MANY)


def main():
    given = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    given.add_argument("opsdeskd")
    given.add_argument("--series", type=int, default=200)
    given.add_argument("--weeks", type=int, default=104)
    given.add_argument("--horizon", type=int, default=13)
    options = given.parse_args()
    missing = r_is_missing()
    if missing:
        print(f"skipped: {missing}, so there is nothing to compare with.")
        return 0
    series = list(made_up(options.series, options.weeks))
    lines = [json.dumps({"id": str(i), "frequency": 52, "y": y}) + "\n" for i, y in enumerate(series)]
    with tempfile.NamedTemporaryFile("w", suffix=".csv") as file:
        file.writelines(",".join(map(str, y)) + "\n" for y in series)
        file.flush()
        script = os.path.join(os.path.dirname(os.path.abspath(__file__)), "forecast_r.R")
        told = subprocess.run(["Rscript", script, file.name, str(options.horizon)], capture_output=True, text=True)
    if told.returncode != 0:
        print(told.stderr, file=sys.stderr)
        return 1
    theirs = json.loads(told.stdout)
    pairs = [("all methods tried, the best taken", "auto", "ets"), ("Theta", "theta", "thetaf"),
             ("Croston", "croston", "croston")]
    for what, ours, other in pairs:
        milliseconds = opsdeskd_milliseconds(options.opsdeskd, options.horizon, ours, lines)
        print(json.dumps({"what": f"forecast: {what}; {options.series} series of {options.weeks} weeks",
                          "value": round(milliseconds, 4), "unit": "ms/series", "beside": theirs[other],
                          "beside_what": f"R forecast {theirs['version']} {other}",
                          "times_as_fast": round(theirs[other] / milliseconds, 1)}), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
