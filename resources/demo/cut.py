#!/usr/bin/env python3
"""Cuts the demo's parts out of the whole data sets: cut.py OnlineRetail.csv.gz SCMS_Delivery_History_Dataset.csv.gz

Both files may be plain or gzip. Rows and columns are taken or left; no value is changed. The same sources give the same bytes.
"""

import collections
import csv
import gzip
import io
import pathlib
import sys
from datetime import datetime

LAST_DAY = "2011-11-30"
QUEUE_FROM = "2011-10-01"  # write-offs from here on wait for the controller
CHARGES = {"POST", "DOT", "M", "C2", "D", "S", "BANK CHARGES", "AMAZONFEE", "CRUK", "PADS", "B"}
ENTERED_AND_CANCELLED = {"23843", "23166"}  # 80,995 and 74,215 units, taken back within minutes

SCMS_COLUMNS = ["PO / SO #", "Vendor", "Fulfill Via", "Item Description", "Molecule/Test Type", "Vendor INCO Term", "PO Sent to Vendor Date",
                "Scheduled Delivery Date", "Delivered to Client Date", "Line Item Quantity", "Pack Price", "Line Item Value", "Freight Cost (USD)",
                "Weight (Kilograms)"]


def read(path):
    data = pathlib.Path(path).read_bytes()
    if data[:2] == b"\x1f\x8b":
        data = gzip.decompress(data)
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n"))))


def write(name, columns, rows):
    text = io.StringIO()
    writer = csv.DictWriter(text, columns, extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    packed = io.BytesIO()
    with gzip.GzipFile(filename="", mode="wb", compresslevel=9, fileobj=packed, mtime=0) as file:
        file.write(text.getvalue().encode())
    target = pathlib.Path(__file__).parent / name
    target.write_bytes(packed.getvalue())
    print(f"{target.name}: {len(rows)} rows, {len(packed.getvalue())} bytes")


def is_item(row):
    code = row["StockCode"].upper()
    return code not in CHARGES | ENTERED_AND_CANCELLED and not code.startswith("GIFT_") and not row["InvoiceNo"].startswith("A")


def measures(rows):
    """Per code: lines sold, lines sold outside the home country, returned lines, write-offs, those that say why, recent ones."""
    found = collections.defaultdict(collections.Counter)
    for row in rows:
        counts = found[row["StockCode"].upper()]
        quantity, price = int(row["Quantity"]), float(row["UnitPrice"])
        if row["InvoiceNo"].startswith("C"):
            counts["returned"] += 1
        elif price == 0 and quantity < 0:
            counts["written_off"] += 1
            counts["explained"] += row["Description"] not in ("", "?", "check")
            counts["recent"] += row["InvoiceDate"] >= QUEUE_FROM
        elif price > 0:
            counts["sold"] += 1
            counts["abroad"] += row["Country"] != "United Kingdom"
    return found


def chosen(counts):
    """Best sellers, everything whose write-off still waits, what comes back most, and a spread of slow movers."""
    def by(measure):
        return sorted(counts, key=lambda code: (-measure(counts[code]), code))
    codes = set(by(lambda c: c["sold"])[:24])
    codes |= {code for code in counts if counts[code]["recent"] and counts[code]["sold"] >= 20}
    steady = [code for code in by(lambda c: (2 * c["returned"] + 8 * c["explained"] + c["abroad"] / 10) / (50 + c["sold"]))
              if counts[code]["sold"] >= 60 and code not in codes]
    codes |= set(steady[:110])
    slow = [code for code in by(lambda c: c["sold"]) if 25 <= counts[code]["sold"] < 200 and code not in codes]
    codes |= set(slow[::len(slow) // 90])
    return codes


def cut_retail(path):
    rows = [row for row in read(path) if is_item(row) and row["InvoiceDate"][:10] <= LAST_DAY]
    codes = chosen(measures(rows))
    kept = [row for row in rows if row["StockCode"].upper() in codes]
    print(f"{len(codes)} of {len({row['StockCode'].upper() for row in rows})} items")
    write("online-retail.csv.gz", list(rows[0]), kept)


def is_date(text):
    for form in ("%m/%d/%y", "%d-%b-%y"):
        try:
            return bool(datetime.strptime(text, form))
        except ValueError:
            pass
    return False


def cut_scms(path):
    dated = [row for row in read(path) if row["Vendor"] != "SCMS from RDC"
             and all(is_date(row[name]) for name in ("PO Sent to Vendor Date", "Delivered to Client Date"))]
    write("scms.csv.gz", SCMS_COLUMNS, dated)


if len(sys.argv) != 3:
    sys.exit(__doc__)
cut_retail(sys.argv[1])
cut_scms(sys.argv[2])
