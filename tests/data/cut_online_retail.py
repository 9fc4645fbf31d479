#!/usr/bin/env python3
"""Cuts online-retail-part.csv.gz, about a hundredth, from the whole file, and prints what an import of it must find.

    cut_online_retail.py OnlineRetail.csv.gz online-retail-part.csv.gz

Whole invoices: of every 97th customer, of every 150th number without a customer, all three about bad debt, and every
third with a charge given free. The figures
are reckoned here once more, by rules written down apart from the program's.
"""
import csv
import gzip
import io
import sys
from collections import Counter
from decimal import Decimal

CHARGES = {"POST", "DOT", "M", "C2", "D", "S", "BANK CHARGES", "AMAZONFEE", "CRUK", "PADS", "B"}


def taken(row, free):
    number, customer = row[0], row[6]
    if number.startswith("A") or number in free:
        return True
    if customer:
        return int(float(customer)) % 97 == 17
    return int(number.lstrip("C")) % 150 in (1, 2)


def class_of(row):
    number, code, quantity, price = row[0], row[1].upper(), int(row[3]), Decimal(row[5])
    charge = code in CHARGES or code.startswith("GIFT_0001_")
    if number.startswith("A"):
        return "adjustment positive" if price > 0 else "adjustment negative"
    if number.startswith("C"):
        return "return charge" if charge else "return item"
    if price == 0 and quantity < 0:
        return "write-off"
    if price == 0:
        return "find charge" if charge else "find item"
    return "sale charge" if charge else "sale item"


def main(source, target):
    with gzip.open(source, "rt", encoding="utf-8", newline="") as text:
        rows = list(csv.reader(text))
    free = {row[0] for row in rows[1:] if class_of(row) == "find charge" and int(row[0]) % 3 == 1}
    header, part = rows[0], [row for row in rows[1:] if taken(row, free)]
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\n").writerows([header, *part])
    with open(target, "wb") as raw, gzip.GzipFile(filename="", mode="wb", fileobj=raw, mtime=0) as packed:
        packed.write(out.getvalue().encode("utf-8"))
    print(len(part), "rows;", len({row[0] for row in part}), "invoices")
    for name, count in sorted(Counter(map(class_of, part)).items()):
        print(f"{name}: {count}")
    print("sum of quantity x price:", sum(int(row[3]) * Decimal(row[5]) for row in part))
    of = lambda *names: [row for row in part if class_of(row).startswith(names)]
    print("orders:", len({row[0] for row in of("sale", "find charge", "adjustment")}))
    print("returns:", len({row[0] for row in of("return")}))
    for name in ("sale item", "return item", "find item", "write-off"):
        print("units of", name + ":", abs(sum(int(row[3]) for row in of(name))))
    print("customers:", len({row[6] for row in part if row[6]}))
    goods = {row[1].upper() for row in part if not class_of(row).endswith("charge") and not class_of(row).startswith("adj")}
    print("items:", len(goods))
    duplicates = sum(count - 1 for count in Counter(map(tuple, part)).values())
    print("exact duplicates:", duplicates)


if __name__ == "__main__":
    main(*sys.argv[1:])
