"""Adds the Arabic columns and aliases to the tables of a checkout: python3 apply.py ROOT. Runs again without harm; all else stays byte for byte."""
import csv, io, json, pathlib, sys

LANG = "ar"
HERE = pathlib.Path(__file__).resolve().parent
NOT_TABLES = set()

def read(path):
    raw = path.read_bytes()
    text = raw.decode("utf-8")
    return raw, list(csv.reader(io.StringIO(text, newline="")))

def write(rows):
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\n").writerows(rows)
    return out.getvalue().encode("utf-8")

def column(head, stem):
    """Where the column of LANG is, made after the last of its stem where there is none."""
    name = f"{stem}_{LANG}"
    if name in head: return head.index(name), False
    last = max(i for i, one in enumerate(head) if one[:-3] == stem and one[-3] == "_")
    return last + 1, True

def apply(root, told):
    path = root / told["file"]
    raw, rows = read(path)
    assert write(rows) == raw, f"{path}: another way of quoting"
    head = rows[0]
    if path.name == "search-aliases.csv":
        by_id = {row[0]: row for row in rows[1:]}
        for id, aliases in told["rows"].items():
            if id not in by_id:
                by_id[id] = [id, ""]
                rows.append(by_id[id])
            had = [one for one in by_id[id][1].split(";") if one]
            by_id[id][1] = ";".join(had + [one for one in aliases if one not in had])
        path.write_bytes(write(rows))
        return
    for stem in told["columns"]:
        at, new = column(rows[0], stem)
        if new:
            for row in rows: row.insert(at, "")
            rows[0][at] = f"{stem}_{LANG}"
        head = rows[0]
        if "texts" in told:
            en = head.index(f"{stem}_en")
            es = head.index(f"{stem}_es")
            for row in rows[1:]: row[at] = told["texts"][row[en]] if row[es] else ""
        elif path.name == "place-names.csv":
            ids = {row[0] for row in rows}
            for id, forms in told["rows"].items():
                if id not in ids and any(forms.values()):
                    rows.append([id] + [""] * (len(head) - 1))
                    ids.add(id)
            for row in rows[1:]: row[at] = told["rows"].get(row[0], {}).get(stem, "")
        else:
            key = head.index(told["key"])
            for row in rows[1:]: row[at] = told["rows"][row[key]][stem]
    path.write_bytes(write(rows))

root = pathlib.Path(sys.argv[1])
for file in sorted(HERE.glob("*.json")): apply(root, json.loads(file.read_text(encoding="utf-8")))
