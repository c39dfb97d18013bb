#!/usr/bin/env python3
"""Draws the made-up district 临澜区: boundaries of its towns and streets, and four red-line layers. Standard library
only, seeded: the same files each time.

  python3 places.py       run in sample/source; writes into ../places
"""
import json, math, os, random

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.join(os.path.dirname(HERE), "places")
WEST, SOUTH = 117.40, 35.40
STEP = 0.010                      # degrees of longitude between cells: some 900 m
COLUMNS, ROWS = 46, 44
TOWNS = {                         # name: column, row, weight (streets of the old town are small)
    "河东街道": (25, 22, 0.62), "河西街道": (20, 21, 0.60), "望湖街道": (22, 17, 0.66), "临港街道": (28, 28, 0.78),
    "石桥镇": (33, 20, 1.0), "柳泉镇": (11, 27, 1.0), "青崖镇": (9, 13, 1.1), "云溪镇": (16, 36, 1.0),
    "松岭镇": (30, 37, 1.0), "白塔镇": (38, 30, 1.0), "古渡镇": (36, 10, 1.0), "麦坡镇": (22, 7, 1.05)}


def corner(column, row, noise):
    """Corners of a grid, each pushed a little; shared by the cells around it, so that towns fit without gaps."""
    return noise.setdefault((column, row), (
        round(WEST + STEP * column + random.uniform(-0.36, 0.36) * STEP, 6),
        round(SOUTH + STEP * 0.82 * row + random.uniform(-0.36, 0.36) * STEP * 0.82, 6)))


def inside(column, row):
    x, y = (column + 0.5 - COLUMNS / 2) / (COLUMNS / 2), (row + 0.5 - ROWS / 2) / (ROWS / 2)
    angle = math.atan2(y, x)
    return math.hypot(x, y) < 0.86 + 0.07 * math.sin(3 * angle + 0.6) + 0.05 * math.sin(5 * angle + 2)


def owner(column, row):
    return min(TOWNS, key=lambda t: math.hypot(column + 0.5 - TOWNS[t][0], row + 0.5 - TOWNS[t][1]) / TOWNS[t][2]
               + 0.9 * math.sin(column * 0.7 + row * 0.45) * math.cos(row * 0.6) / 2)


def rings(cells, noise):
    """The outline of a set of cells: every side that has the set on one hand only, strung together."""
    sides = {}
    for c, r in cells:
        for a, b, other in (((c, r), (c + 1, r), (c, r - 1)), ((c + 1, r), (c + 1, r + 1), (c + 1, r)),
                            ((c + 1, r + 1), (c, r + 1), (c, r + 1)), ((c, r + 1), (c, r), (c - 1, r))):
            if other not in cells:
                sides.setdefault(a, []).append(b)
    outlines = []
    while sides:
        start = min(sides)
        ring, at, before = [start], start, None
        while True:
            nexts = sides[at]
            # Where two cells meet at a corner only, turn so that the ring does not cross itself.
            to = nexts[0] if len(nexts) == 1 or before is None else max(nexts, key=lambda n: turn(before, at, n))
            nexts.remove(to)
            if not nexts:
                del sides[at]
            ring.append(to)
            before, at = at, to
            if at == start:
                break
        outlines.append([list(corner(c, r, noise)) for c, r in ring])
    return outlines


def turn(a, b, c):
    return (b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0])


def area(ring):
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(ring, ring[1:])) / 2


def largest(cells):
    """Connected cells only: what lies apart falls to nobody."""
    best, left = set(), set(cells)
    while left:
        group, todo = set(), [left.pop()]
        while todo:
            at = todo.pop()
            group.add(at)
            for d in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                n = (at[0] + d[0], at[1] + d[1])
                if n in left:
                    left.remove(n)
                    todo.append(n)
        best = max(best, group, key=len)
    return best


def feature(name, polygon_rings):
    return {"type": "Feature", "properties": {"name": name}, "geometry": {"type": "Polygon", "coordinates": polygon_rings}}


def polygon(cells, noise):
    outlines = sorted(rings(cells, noise), key=lambda ring: -abs(area(ring)))
    return outlines


def write(name, features):
    with open(os.path.join(OUT, name), "w", encoding="utf-8") as f:
        f.write('{"type":"FeatureCollection","features":[\n'
                + ",\n".join(json.dumps(x, ensure_ascii=False, separators=(",", ":")) for x in features) + "\n]}\n")


def blob(longitude, latitude, radius, wobble, seed):
    phase = random.Random(seed).uniform(0, 6)
    points = []
    for step in range(48):
        t = 2 * math.pi * step / 48
        r = radius * (1 + wobble * math.sin(3 * t + phase) + wobble / 2 * math.sin(7 * t + 2 * phase))
        points.append([round(longitude + r * math.cos(t), 6), round(latitude + r * 0.82 * math.sin(t), 6)])
    return [points + [points[0]]]


def strip(line, half):
    """A band along a line, both sides at the same distance, for gentle bends."""
    left, right = [], []
    for i, (x, y) in enumerate(line):
        x0, y0 = line[max(0, i - 1)]
        x1, y1 = line[min(len(line) - 1, i + 1)]
        length = math.hypot(x1 - x0, y1 - y0)
        nx, ny = -(y1 - y0) / length * half, (x1 - x0) / length * half
        left.append([round(x + nx, 6), round(y + ny, 6)])
        right.append([round(x - nx, 6), round(y - ny, 6)])
    ring = right + left[::-1]
    return [ring + [ring[0]]]


def main():
    random.seed(20260301)
    os.makedirs(OUT, exist_ok=True)
    noise, cells = {}, {}
    for c in range(COLUMNS):
        for r in range(ROWS):
            if inside(c, r):
                cells.setdefault(owner(c, r), set()).add((c, r))
    write("boundaries.geojson", [feature(t, polygon(largest(cells[t]), noise)) for t in TOWNS])

    write("ecological-red-line.geojson", [
        feature("青崖水库水源涵养区", blob(117.478, 35.498, 0.030, 0.14, 1)),
        feature("松岭生物多样性维护区", blob(117.690, 35.684, 0.019, 0.16, 2)),
        feature("云溪湿地", blob(117.560, 35.690, 0.014, 0.18, 3))])

    rural = [t for t in TOWNS if t.endswith("镇")]
    fields = []
    for town in rural:
        free = sorted(largest(cells[town]))
        for number in range(3):
            c, r = random.choice(free)
            group = {(c + dc, r + dr) for dc in (0, 1, 2) for dr in (0, 1)
                     if (c + dc, r + dr) in cells[town] and random.random() < 0.85}
            group = largest(group) if group else {(c, r)}
            fields.append((f"{town}永久基本农田{number + 1}号片区", group))
    taken, patches = set(), []
    for name, group in fields:
        group = largest({cell for cell in group if cell not in taken} or {next(iter(group))})
        if group & taken:
            continue
        taken |= group
        patches.append(feature(name, polygon(group, noise)))
    write("basic-farmland.geojson", patches)

    river = [(117.46 + 0.0105 * i, 35.755 - 0.0098 * i + 0.012 * math.sin(i / 4.2)) for i in range(33)]
    write("flood-land.geojson", [
        feature("澜水河河道管理范围", strip(river, 0.0022)),
        feature("古渡蓄滞洪区", blob(117.768, 35.492, 0.017, 0.1, 4))])

    pipe = [(117.45 + 0.012 * i, 35.545 + 0.006 * i + 0.004 * math.sin(i / 5)) for i in range(28)]
    write("gas-pipeline.geojson", [feature("澜州支线天然气管道保护范围", strip(pipe, 0.0006))])


if __name__ == "__main__":
    main()
