#!/usr/bin/env python3
"""Measures what stock policies cost: the weekly demand of Online Retail, item by item, replayed with lead times of SCMS's shape.

    money.py OPSDESKD [--data FOLDER] [--fill 0.9,0.95,0.98] [--keep FOLDER] [-- option of `opsdeskd backtest`…]

Prints a table of the stock that each policy holds at the same fill rate. The data sets stand beside the source tree, or where --data or
the variable OPSDESK_DATA says; without them it says so and does nothing (exit code 77). Needs nothing but Python 3.

Demand: units sold by code and week (Monday to Sunday), less what the same customer sent back of them; no charges, nothing free of
charge, without the week that is not over, from the first sale on. Online Retail knows no cost: half of the mean price stands in.
Lead times: days from sending an order to delivery, negative ones left out, scaled so that the median is 21.
"""
import argparse
import csv
import datetime
import gzip
import io
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict

CHARGES = {"POST", "DOT", "M", "C2", "D", "S", "BANK CHARGES", "AMAZONFEE", "CRUK", "PADS", "B"}
FIRST_WEEK = datetime.date(2010, 11, 29)
MEDIAN_DAYS = 21
SKIPPED = 77


def day_of(text):
    for form in ("%Y-%m-%d", "%m/%d/%Y", "%d-%b-%y", "%m/%d/%y"):
        try:
            return datetime.datetime.strptime(text, form).date()
        except ValueError:
            pass
    return None


def sales_and_returns(file):
    sales, returns = [], []
    with gzip.open(file, "rt", encoding="latin-1", newline="") as text:
        rows = csv.reader(text)
        next(rows)
        for number, (invoice, code, _, quantity, when, price, customer, _) in enumerate(rows):
            code, units = code.strip().upper(), int(quantity)
            if code in CHARGES or code.startswith("GIFT_0001") or invoice.startswith("A") or float(price) <= 0:
                continue
            line = {"day": day_of(when.split()[0]), "number": number, "code": code, "customer": customer, "units": abs(units), "price": float(price)}
            if invoice.startswith("C"):
                returns.append(line)
            elif units > 0:
                sales.append(line)
    return sales, returns


def take_back(sales, returns):
    """Takes what came back off the latest sales of the code to the customer before."""
    bought = defaultdict(list)
    for line in sales:
        bought[line["code"], line["customer"]].append(line)
    for back in returns:
        left = back["units"] if back["customer"] else 0
        for line in reversed(bought[back["code"], back["customer"]]):
            if left and line["number"] < back["number"]:
                taken = min(left, line["units"])
                line["units"] -= taken
                left -= taken


def series_of(sales):
    weeks = (max(line["day"] for line in sales) + datetime.timedelta(days=1) - FIRST_WEEK).days // 7
    demand, money, units = defaultdict(lambda: [0] * weeks), Counter(), Counter()
    for line in sales:
        week = (line["day"] - FIRST_WEEK).days // 7
        if week < weeks and line["units"] > 0:
            demand[line["code"]][week] += line["units"]
            money[line["code"]] += line["units"] * line["price"]
            units[line["code"]] += line["units"]
    for code in sorted(demand):
        values = demand[code]
        while values[0] == 0:
            values = values[1:]
        price = max(1, round(100 * money[code] / units[code]))
        yield {"id": code, "frequency": 52, "y": values, "unit_cost": max(1, round(price / 2)), "price": price}


def lead_times(file):
    text = gzip.open(file).read().decode("latin-1").replace("\r\n", "\n").replace("\r", "\n")
    rows = csv.DictReader(io.StringIO(text))
    days = []
    for row in rows:
        sent, delivered = day_of(row["PO Sent to Vendor Date"]), day_of(row["Delivered to Client Date"])
        if sent and delivered:
            days.append((delivered - sent).days)
    scale = MEDIAN_DAYS / statistics.median(days)
    return [value * scale for value in days if value >= 0]


def prepared(data, folder):
    retail, scms = data / "online_retail/OnlineRetail.csv.gz", data / "scms/SCMS_Delivery_History_Dataset.csv.gz"
    for file in (retail, scms):
        if not file.exists():
            print(f"skipped: {file} is not here; OPSDESK_DATA or --data names the folder of the real data sets")
            sys.exit(SKIPPED)
    sales, returns = sales_and_returns(retail)
    take_back(sales, returns)
    series, days = folder / "online-retail.ndjson", folder / "lead-times.txt"
    series.write_text("".join(json.dumps(line) + "\n" for line in series_of(sales)))
    days.write_text("".join(f"{value:.2f}\n" for value in lead_times(scms)))
    return series, days


def replayed(program, series, days, fills, more):
    command = [program, "backtest", "--series", series, "--lead-times", days, "--fill", fills, *more]
    rows = []
    for policies in (["--policy", "minmax,ses,opsdesk", "--service", "cycle,value"], ["--service", "value", "--worth", "price"]):
        out = subprocess.run(command + policies, check=True, stdout=subprocess.PIPE, text=True).stdout
        rows += [row for row in map(json.loads, out.splitlines()) if row["segment"] == "all"]
    return rows


def table(rows):
    held = {(row["fill_wanted"], row["policy"]): row["average_stock_value"] for row in rows if row["policy"] != "opsdesk" and row["fill_reached"]}

    def against(row, policy):
        other = held.get((row["fill_wanted"], policy))
        return f"{100 * (row['average_stock_value'] / other - 1):+.0f} %" if other and row["fill_reached"] else "–"

    yield "| policy | fill, pieces | fill, money | cycle service | stock at cost | against min/max | against SES | orders | lost margin |"
    yield "|---|---|---|---|---|---|---|---|---|"
    for row in sorted(rows, key=lambda row: row["fill_wanted"]):
        name = " ".join(row[part] for part in ("policy", "service", "worth") if part in row)
        missed = "" if row["fill_reached"] else ", not reached"
        yield (f"| {name} | {100 * row['fill_rate']:.1f} %{missed} | {100 * row['value_fill_rate']:.1f} % | {100 * row['cycle_service']:.1f} % | "
               f"{row['average_stock_value'] / 100:,.0f} | {against(row, 'minmax')} | {against(row, 'ses')} | {row['orders']:,} | {row['lost_margin'] / 100:,.0f} |")


def main():
    root = pathlib.Path(__file__).resolve().parents[2]
    arguments, more = sys.argv[1:], []
    if "--" in arguments:
        at = arguments.index("--")
        arguments, more = arguments[:at], arguments[at + 1:]
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("opsdeskd")
    parser.add_argument("--data", type=pathlib.Path, default=pathlib.Path(os.environ.get("OPSDESK_DATA", root.parent / "shared/data")))
    parser.add_argument("--fill", default="0.85,0.9,0.95,0.97")
    parser.add_argument("--keep", type=pathlib.Path, help="a folder to leave the prepared series and lead times in")
    given = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as temporary:
        folder = given.keep or pathlib.Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        series, days = prepared(given.data, folder)
        print("\n".join(table(replayed(given.opsdeskd, series, days, given.fill, more))))


if __name__ == "__main__":
    main()
