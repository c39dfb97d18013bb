#!/usr/bin/env python3
"""Makes up the sample district's leads, talents and idle land: leads.tsv and parcels.tsv. Standard library only, seeded:
the same files each time. Every enterprise, person and figure is invented, any likeness to a real one is chance. Credit
codes have a right check character and the area code 370399, which belongs to nobody.

  python3 leads.py        run in sample/source; writes into ..
"""
import json, os, random

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.dirname(HERE)
ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
STAGES = ["talks", "signed", "incorporated", "started", "producing", "enrolled"]
CHAINS = {                              # chain: segment, product that nobody local makes, trade in the name, lead unit
    "高端轴承产业链": [("轴承钢材", "高纯净轴承钢", "特种钢材", "jkq"), ("滚动体", "陶瓷球", "陶瓷滚珠", "jkq"),
                       ("润滑与密封", "轴承润滑脂", "润滑材料", "gxj"), ("风电装备", "风电齿轮箱", "传动装备", "lingang")],
    "智能农机产业链": [("电控与传感", "农机控制器", "智控科技", "cyy"), ("动力与传动", "拖拉机变速箱", "农机传动", "shiqiao")],
    "食品与预制菜产业链": [("调味与辅料", "复合调味料", "食品科技", "nyj"), ("包装", "食品级托盘", "包装材料", "baita"),
                           ("调味与辅料", "胶原蛋白肽", "生物制品", "nyj")],
    "茶产业链": [("茶机与耗材", "炒茶机", "茶业机械", "nyj"), ("深加工", "抹茶粉", "茶叶食品", "wlj")],
    "医疗器械产业链": [("材料与元件", "医用导管料", "医用材料", "kjj"), ("灭菌与包装", "环氧乙烷灭菌服务", "医疗服务", "cyy")],
    "新能源与储能产业链": [("材料", "电解液", "储能材料", "lingang"), ("变流与控制", "储能变流器", "能源装备", "lingang"),
                           ("材料", "电池黑粉", "循环利用", "jkq")],
    "纺织服装产业链": [("纱线", "功能纤维", "新型纤维", "shj"), ("辅料", "拉链", "服饰辅料", "shj")],
    "冷链与现代物流产业链": [("冷链装备", "制冷机组", "制冷设备", "shj"), ("仓储", "保税仓", "供应链管", "shj")],
}
HEADS = ("恒远 澜江 青禾 石泉 东岭 金枢 云启 瑞合 博纳 天枢 辰岳 海若 翠微 望川 启峰 安拓 晟锐 凌云 合一 长庚 远山 明湖 拓野 星桥 "
         "润行 松柏 锦程 弘毅 百川 朗润 川石 禾光 沐林 岱青 新屿 皓月 清泓 广陵 知白 方略 钧石 雁北 云岫 南浔 北辰 甬润 泰禾 和朴 "
         "卓远 立信 景明 乐川 易北 珩光 迈拓 奥朗 宏桥 嘉木 沃野 丰岳 盛川 中屿 德邻 信石 上元 昆屿 华庭 齐岳 万澜 正阳 同舟 永固 "
         "晨曦 旭升 智合 慧川 力拓 锐进 宇澄 泽远").split()
PLACES = "江苏苏州 浙江宁波 上海 广东深圳 福建厦门 山东青岛 安徽合肥 北京 湖北武汉 河南郑州 四川成都 天津".split()
WHYS = ["产业链缺口：本地企业外购，本地无供应", "驻外招商小分队拜访", "链主企业推荐", "商协会推介", "展会对接", "老乡企业家返乡"]
DROPS = ["投资方转投外地", "能耗指标不满足", "用地价格未谈拢", "投资方资金链紧张"]
SURNAMES = "赵钱孙李周吴郑王冯陈褚卫"
FIELDS = ["轴承摩擦学", "电驱控制", "冻干工艺", "康复医学", "工业视觉", "电池材料", "数据治理", "播种机构造", "古建修缮", "供应链金融"]


def code(number):
    first = "91370399MB%07d" % number
    total = sum(ALPHABET.index(c) * w for c, w in zip(first, [pow(3, i, 31) for i in range(17)]))
    return first + ALPHABET[(31 - total % 31) % 31]


def course(reach, days, end):
    """Days after registration on which each stage was reached; the last at least `end` days before today."""
    weights = [random.uniform(0.5, 1.5) * w for w in (6, 40, 18, 60, 130, 80)][:reach]
    room = max(reach, days - end)
    total, at, steps = sum(weights), 0.0, []
    for stage, weight in zip(STAGES, weights):
        at += weight
        steps.append("%s:%d" % (stage, max(len(steps) + 1, round(room * at / total))))
    return steps


def leads():
    random.seed(20260305)
    trades = [(chain, *row) for chain, rows in CHAINS.items() for row in rows]
    plan = [0] * 15 + [1] * 23 + [2] * 13 + [3] * 9 + [4] * 9 + [5] * 7 + [6] * 4      # 80: how far each came
    rows = []
    for i, reach in enumerate(plan):
        chain, segment, product, trade, unit = trades[(i * 7 + reach) % len(trades)]
        days = [random.randint(0, 9), random.randint(12, 150), random.randint(70, 230), random.randint(110, 280),
                random.randint(190, 330), random.randint(280, 350), random.randint(330, 362)][reach]
        quiet = random.choice([2, 4, 6, 9, 12, 20, 33, 70, 95]) if reach in (1, 2, 3, 4) else random.randint(2, 25)
        if reach == 1 and i % 8 == 0:
            days, quiet = 215, 200                                  # nothing for more than six months
        quiet = min(quiet, max(0, days - reach))
        steps = course(reach, days, quiet)
        last = int(steps[-1].split(":")[1]) if steps else 0
        report = days - quiet if days - quiet > last else last
        end = "open:%d" % report
        if reach in (0, 1, 2) and i % 9 == 5 and days > 8:
            end = "drop:%d:%s" % (min(days, last + random.randint(2, 20)), random.choice(DROPS))
        wan = random.choice([1200, 2600, 4800, 8600, 12000, 16000, 23000, 32000, 46000, 58000, 86000])
        land = "" if unit in ("cyy", "wlj", "kjj") or wan < 2000 else str(max(12, round(wan / random.uniform(350, 520))))
        known = reach >= 1 or random.random() < 0.5
        rows.append(["招商", HEADS[i] + trade + random.choice(["有限公司", "有限公司", "股份有限公司", "（集团）有限公司"]),
                     code(1001 + i) if known else "", unit, str(days), random.choice(PLACES), "", str(wan), land, chain, segment,
                     product, random.choice(SURNAMES) + random.choice(["经理", "总", "主任"]) + " 139****%04d" % random.randint(0, 9999),
                     random.choice(WHYS), "", ",".join(steps), end, "contract" if reach >= 2 and i % 2 == 0 else ""])
    for i in range(10):
        reach = [0, 1, 1, 2, 2, 3, 3, 4, 4, 1][i]
        days = [3, 20, 60, 70, 120, 150, 200, 240, 320, 100][i]
        quiet = [0, 3, 10, 5, 20, 12, 15, 9, 11, 75][i]
        steps = [s.replace("talks", "contact").replace("incorporated", "arrived").replace("started", "settled")
                 for s in course(reach, days, quiet)]
        rows.append(["人才", SURNAMES[i] + "**", "", ["rcb", "kjj"][i % 2], str(days), random.choice(PLACES),
                     ["领军人才", "骨干人才", "青年人才"][i % 3], "", "", list(CHAINS)[i % 8], "", FIELDS[i],
                     "", "揭榜挂帅对接", "", ",".join(steps), "open:%d" % (days - quiet), ""])
    return rows


def parcels():
    random.seed(20260306)
    places = json.load(open(os.path.join(OUT, "places", "boundaries.geojson")))
    towns = {}
    for feature in places["features"]:
        name = feature["properties"].get("name") or feature["properties"].get("名称")
        polygon = feature["geometry"]["coordinates"][0]
        ring = polygon[0] if isinstance(polygon[0][0], list) else polygon
        towns[name] = (sum(p[0] for p in ring) / len(ring), sum(p[1] for p in ring) / len(ring))
    parks = {"石桥镇": "石桥工业园", "临港街道": "临澜经开区临港片区", "白塔镇": "白塔建材园", "松岭镇": "松岭新材料园",
             "河东街道": "临澜创业园", "云溪镇": "", "青崖镇": "", "古渡镇": "古渡物流园"}
    rows = []
    for i in range(30):
        town = list(parks)[i % len(parks)]
        x, y = towns[town]
        state = ["闲置", "低效", "低效", "闲置", "在用"][i % 5]
        mu = round(random.choice([18, 24, 36, 45, 58, 66, 82, 95, 120, 160, 210]) * random.uniform(0.9, 1.1), 1)
        rows.append(["%s-%03d" % ({"石桥镇": "SQ", "临港街道": "LG", "白塔镇": "BT", "松岭镇": "SL", "河东街道": "HD",
                                   "云溪镇": "YX", "青崖镇": "QY", "古渡镇": "GD"}[town], i + 1),
                     "%s%d号地块" % (parks[town] or town, i // len(parks) + 1), parks[town], town, str(mu),
                     ["工业", "工业", "工业", "仓储物流", "科研", "工业", "商服"][i % 7], state,
                     "" if state == "闲置" else str(random.randint(12, 60) if state == "低效" else random.randint(180, 420)),
                     HEADS[-1 - i] + random.choice(["纺织有限公司", "建材有限公司", "塑胶有限公司", "机械厂"]),
                     "%.5f" % (x + random.uniform(-0.012, 0.012)) if i % 6 else "",
                     "%.5f" % (y + random.uniform(-0.010, 0.010)) if i % 6 else ""])
    return rows


def write(name, head, rows):
    with open(os.path.join(OUT, name), "w", encoding="utf-8") as out:
        out.write(head)
        for row in rows:
            out.write("\t".join(row) + "\n")


write("leads.tsv", """# 示例区的八十条招商线索和十条人才线索，由 source/leads.py 生成，均为虚构；信用代码的行政区划段 370399 不属于任何地方。各列以制表符分隔。
# 列：类别、名称、信用代码、承办单位代码、距装入当天的登记天数、来源地、规模、计划投资（万元）、需用地（亩）、产业链、环节、产品、联系方式、由来、重名说明、
# 走势（阶段:登记后第几天）、结局（open:最近一次进展在登记后第几天；drop:第几天:原因）、合同（contract 表示录入合同和承诺）
""", leads())
write("parcels.tsv", """# 示例区的三十宗闲置、低效用地，由 source/leads.py 生成，均为虚构。列同“地块”导入模板，以制表符分隔。
""", parcels())
