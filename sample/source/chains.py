#!/usr/bin/env python3
"""Makes up eight industry chains of 临澜区 with three hundred enterprises, their products, purchases and figures, as the
workbook that people import. Standard library only, seeded: the same file each time.

Enterprises, places and codes are invented. The area code 370399 in the credit codes belongs to nobody; their check
characters are right (GB 32100-2015, GB 11714-1997).

  python3 chains.py       run in sample/source; writes ../chains/chains.xlsx
"""
import math, os, random, zipfile
from xml.sax.saxutils import escape

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.join(os.path.dirname(HERE), "chains")
random.seed(20260115)

# Middles of towns and streets, as places.py draws them: column, row, weight.
TOWNS = {
    "河东街道": (25, 22, 0.62), "河西街道": (20, 21, 0.60), "望湖街道": (22, 17, 0.66), "临港街道": (28, 28, 0.78),
    "石桥镇": (33, 20, 1.0), "柳泉镇": (11, 27, 1.0), "青崖镇": (9, 13, 1.1), "云溪镇": (16, 36, 1.0),
    "松岭镇": (30, 37, 1.0), "白塔镇": (38, 30, 1.0), "古渡镇": (36, 10, 1.0), "麦坡镇": (22, 7, 1.05)}
UP, MID, DOWN = "上游", "中游", "下游"

# A chain: code, name, leader's post, lead unit, task force, home towns, the word in names; its segments (key, title,
# place, feeds) and products (code, title, segment, inputs, how many make it).
CHAINS = [
    ("zhoucheng", "高端轴承产业链", "qu.vice-industry", "gxj", "zb-zhoucheng", ["临港街道", "石桥镇", "河东街道"], "轴承", [
        ("steel", "轴承钢材", UP, "ring、roller"), ("ring", "套圈", UP, "bearing"), ("roller", "滚动体", UP, "bearing"),
        ("cage", "保持架", UP, "bearing"), ("grease", "润滑与密封", UP, "bearing"),
        ("bearing", "轴承成品", MID, "unit"), ("unit", "轴承单元与总成", MID, "wind、vehicle"),
        ("wind", "风电装备", DOWN, ""), ("vehicle", "轨道与汽车", DOWN, "")], [
        ("bearing-steel", "高纯净轴承钢", "steel", "", 0), ("forging", "套圈锻件", "ring", "bearing-steel", 5),
        ("turned-ring", "车加工套圈", "ring", "forging", 6), ("steel-ball", "轴承钢球", "roller", "bearing-steel", 1),
        ("tapered-roller", "圆锥滚子", "roller", "bearing-steel", 3), ("ceramic-ball", "陶瓷球", "roller", "", 0),
        ("steel-cage", "冲压保持架", "cage", "", 4), ("brass-cage", "铜保持架", "cage", "", 1),
        ("bearing-grease", "轴承润滑脂", "grease", "", 0), ("seal-ring", "密封圈", "grease", "", 2),
        ("ball-bearing", "深沟球轴承", "bearing", "turned-ring、steel-ball、steel-cage、bearing-grease、seal-ring", 7),
        ("roller-bearing", "圆锥滚子轴承", "bearing", "turned-ring、tapered-roller、steel-cage、bearing-grease", 5),
        ("slewing-bearing", "回转支承", "bearing", "forging、bearing-grease、brass-cage", 2),
        ("spindle-bearing", "风电主轴轴承", "unit", "forging、tapered-roller、brass-cage、bearing-grease", 2),
        ("hub-unit", "轮毂轴承单元", "unit", "ball-bearing、seal-ring、ceramic-ball", 3),
        ("gearbox-wind", "风电齿轮箱", "wind", "spindle-bearing、slewing-bearing", 0),
        ("axle-box", "轴箱总成", "vehicle", "roller-bearing", 1)]),
    ("nongji", "智能农机产业链", "qu.vice-rural", "gxj", "zb-zhaoshang", ["石桥镇", "麦坡镇", "临港街道"], "农机", [
        ("casting", "铸锻件", UP, "drive、implement"), ("electric", "电控与传感", UP, "drive、whole"),
        ("drive", "动力与传动", MID, "whole"), ("implement", "工作部件", MID, "whole"),
        ("whole", "整机", DOWN, "service"), ("service", "社会化服务", DOWN, "")], [
        ("cast-iron", "球墨铸件", "casting", "", 4), ("ploughshare", "犁铧锻件", "casting", "", 1),
        ("controller", "农机控制器", "electric", "", 0), ("beidou", "北斗导航终端", "electric", "", 1),
        ("hydraulic", "液压提升器", "drive", "cast-iron", 2), ("gearbox", "拖拉机变速箱", "drive", "cast-iron", 0),
        ("diesel", "小型柴油机", "drive", "cast-iron", 1), ("header", "收割割台", "implement", "ploughshare", 3),
        ("seeder-unit", "精量播种单体", "implement", "", 4),
        ("tractor", "丘陵拖拉机", "whole", "gearbox、hydraulic、controller、diesel、beidou", 3),
        ("harvester", "收获机", "whole", "header、hydraulic、controller、diesel、beidou", 3),
        ("seeder", "播种机", "whole", "seeder-unit、controller、beidou、ploughshare", 4),
        ("machine-service", "农机作业服务", "service", "", 5)]),
    ("shipin", "食品与预制菜产业链", "qu.vice-rural", "nyj", "zb-zhaoshang", ["柳泉镇", "石桥镇", "古渡镇", "麦坡镇"], "食品", [
        ("farm", "种养基地", UP, "primary"), ("primary", "初加工", MID, "dish"), ("season", "调味与辅料", UP, "dish"),
        ("pack", "包装", UP, "dish"), ("dish", "预制菜", MID, "cold"), ("cold", "冷链与销售", DOWN, "")], [
        ("vegetables", "净菜", "primary", "", 6), ("beef-cuts", "分割牛肉", "primary", "", 2),
        ("fish-fillet", "鲈鱼片", "primary", "", 3), ("tomato-paste", "番茄酱", "season", "", 1),
        ("compound-sauce", "复合调味料", "season", "", 0), ("food-tray", "食品级托盘", "pack", "", 0),
        ("carton", "保温纸箱", "pack", "", 2),
        ("ready-dish", "即烹预制菜", "dish", "vegetables、beef-cuts、compound-sauce、food-tray、tomato-paste、carton", 6),
        ("fish-dish", "鱼类预制菜", "dish", "fish-fillet、compound-sauce、food-tray、carton", 3),
        ("bone-extract", "牛骨提取物", "primary", "", 1), ("collagen", "胶原蛋白肽", "season", "bone-extract", 0),
        ("cold-store", "冷库仓储服务", "cold", "", 4)]),
    ("chaye", "茶产业链", "qu.vice-trade", "nyj", "zb-zhaoshang", ["青崖镇", "白塔镇", "云溪镇"], "茶业", [
        ("garden", "茶园与种苗", UP, "tea"), ("machine", "茶机与耗材", UP, "tea"), ("tea", "加工", MID, "deep、sale"),
        ("deep", "深加工", DOWN, "sale"), ("sale", "品牌与茶旅", DOWN, "")], [
        ("tea-seedling", "茶苗", "garden", "", 2), ("fresh-leaf", "鲜叶", "garden", "tea-seedling", 8),
        ("tea-machine", "炒茶机", "machine", "", 0), ("tea-box", "茶叶包装盒", "machine", "", 1),
        ("green-tea", "青崖云雾茶", "tea", "fresh-leaf、tea-box、tea-machine", 8),
        ("black-tea", "红茶", "tea", "fresh-leaf、tea-box、tea-machine", 4),
        ("tea-dust", "茶末", "tea", "", 3), ("tea-powder", "抹茶粉", "deep", "tea-dust", 0),
        ("tea-drink", "茶饮料", "deep", "tea-powder", 0), ("tea-tour", "茶旅服务", "sale", "", 3)]),
    ("yiliao", "医疗器械产业链", "qu.vice-social", "kjj", "zb-zhaoshang", ["望湖街道", "河西街道", "临港街道"], "医疗", [
        ("material", "材料与元件", UP, "device、dress"), ("sterile", "灭菌与包装", UP, "dress"), ("device", "设备", MID, "care"),
        ("dress", "耗材与敷料", MID, "care"), ("care", "康复与服务", DOWN, "")], [
        ("nonwoven", "医用无纺布", "material", "", 2), ("medical-tube", "医用导管料", "material", "", 0),
        ("sensor", "压力传感器", "material", "", 1), ("sterilising", "环氧乙烷灭菌服务", "sterile", "", 0),
        ("gown", "手术衣", "dress", "nonwoven、sterilising", 4), ("catheter", "一次性导管", "dress", "medical-tube、sterilising", 4),
        ("dressing", "功能敷料", "dress", "nonwoven、sterilising", 3), ("monitor", "监护仪", "device", "sensor", 2),
        ("rehab-bed", "康复床", "device", "sensor", 3), ("rehab", "康复辅具服务", "care", "rehab-bed", 2)]),
    ("xinneng", "新能源与储能产业链", "qu.vice-exec", "fgj", "zb-zhaoshang", ["临港街道", "松岭镇", "白塔镇"], "新能源", [
        ("mineral", "材料", UP, "cell"), ("cell", "电芯与组件", MID, "pack2"), ("convert", "变流与控制", UP, "pack2"),
        ("pack2", "系统集成", MID, "station"), ("station", "电站与运维", DOWN, "")], [
        ("graphite", "石墨负极材料", "mineral", "", 2), ("electrolyte", "电解液", "mineral", "", 0),
        ("copper-foil", "锂电铜箔", "mineral", "", 1),
        ("battery-cell", "磷酸铁锂电芯", "cell", "graphite、electrolyte、copper-foil", 3),
        ("pv-frame", "光伏边框", "cell", "", 3), ("converter", "储能变流器", "convert", "", 0), ("bms", "电池管理系统", "convert", "", 1),
        ("storage-cabinet", "储能柜", "pack2", "battery-cell、converter、bms", 4),
        ("charging-pile", "充电桩", "pack2", "converter", 3), ("pv-kit", "屋顶光伏套件", "pack2", "pv-frame、converter", 4),
        ("operation", "电站运维服务", "station", "", 4), ("used-cell", "退役电芯梯次包", "cell", "", 2),
        ("black-powder", "电池黑粉", "mineral", "used-cell", 0)]),
    ("fangzhi", "纺织服装产业链", "qu.secretary", "shj", "zb-zhaoshang", ["河东街道", "河西街道", "麦坡镇"], "纺织", [
        ("yarn", "纱线", UP, "cloth"), ("cloth", "面料与印染", MID, "garment"), ("trim", "辅料", UP, "garment"),
        ("garment", "服装家纺", DOWN, "shop"), ("shop", "品牌与电商", DOWN, "")], [
        ("cotton-yarn", "棉纱", "yarn", "", 4), ("function-fibre", "功能纤维", "yarn", "", 0), ("grey-cloth", "坯布", "cloth", "cotton-yarn", 5),
        ("dyed-cloth", "印染面料", "cloth", "grey-cloth", 1), ("knit", "针织面料", "cloth", "cotton-yarn、function-fibre", 4),
        ("zip", "拉链", "trim", "", 0), ("button", "纽扣", "trim", "", 2),
        ("workwear", "工装", "garment", "dyed-cloth、zip、button", 6), ("home-textile", "床品", "garment", "dyed-cloth、zip", 5),
        ("sportswear", "运动服", "garment", "knit、zip", 4), ("live-shop", "电商直播服务", "shop", "", 3)]),
    ("wuliu", "冷链与现代物流产业链", "qu.vice-trade", "shj", "zb-zhaoshang", ["临港街道", "古渡镇", "白塔镇"], "物流", [
        ("equip", "冷链装备", UP, "store"), ("store", "仓储", MID, "trunk、city"), ("trunk", "干线运输", MID, "city"),
        ("city", "城市配送", DOWN, ""), ("data", "平台与供应链金融", DOWN, "")], [
        ("cold-unit", "制冷机组", "equip", "", 0), ("reefer", "冷藏车厢", "equip", "cold-unit", 1), ("insulation", "保温板材", "equip", "", 2),
        ("cold-hub", "冷链枢纽仓", "store", "cold-unit、insulation", 4), ("bonded", "保税仓", "store", "", 2),
        ("reefer-line", "冷藏干线", "trunk", "reefer、cold-unit", 5), ("barge", "港口驳运", "trunk", "", 2),
        ("city-box", "城市冷链配送", "city", "reefer", 5), ("track", "在途监测平台", "data", "", 1)]),
]

# Named in the sample's reports and projects already; the first of each chain is its 链主.
KNOWN = {
    "zhoucheng": [("澜工轴承股份有限公司", "澜工轴承", "ball-bearing", "临港街道"), ("恒转风电轴承有限公司", "恒转风电", "spindle-bearing", "石桥镇"),
                  ("临澜精锻环件有限公司", "临澜精锻", "forging", "临港街道"), ("玄锐轴承保持架有限公司", "玄锐轴承", "steel-cage", "石桥镇"),
                  ("启程滚动体有限公司", "启程滚动体", "tapered-roller", "河东街道")],
    "nongji": [("禾田智能农机有限公司", "禾田", "tractor", "石桥镇"), ("微澜传感器有限公司", "微澜传感器", "beidou", "望湖街道")],
    "chaye": [("青崖云雾茶业有限公司", "青崖云雾茶", "green-tea", "青崖镇")],
    "shipin": [("石桥果蔬食品有限公司", "石桥果蔬", "ready-dish", "石桥镇"), ("柳泉番茄食品有限公司", "柳泉番茄", "tomato-paste", "柳泉镇")],
    "wuliu": [("临澜冷链物流港有限公司", "临澜冷链物流港", "cold-hub", "临港街道")]}

FIRST = "恒泰启岳川澜瀚霖禾穗柏松云溪清源石锦鼎弘毅信达润沐晨曦远景致和嘉瑞拓铭盛凯立德同创捷诚"
SECOND = "川澜岳霖禾川柏源溪泽铭晟拓钧澈朗峻屹衡珩琛昱晖曜煜宸翎舟帆渡桥崖塔港湾坡岭林田野园圃"
CHECK = "0123456789ABCDEFGHJKLMNPQRTUWXY"


def organisation_code(n):
    body = "MA%06d" % n
    total = sum((int(c) if c.isdigit() else ord(c) - 55) * w for c, w in zip(body, (3, 7, 9, 10, 5, 8, 4, 2)))
    last = (11 - total % 11) % 11
    return body + ("X" if last == 10 else str(last))


def credit_code(n):
    body = "91370399" + organisation_code(n)
    total = sum(CHECK.index(c) * pow(3, i, 31) for i, c in enumerate(body))
    return body + CHECK[(31 - total % 31) % 31]


names = set()


def name(word):
    while True:
        brand = random.choice(FIRST) + random.choice(SECOND)
        full = "澜州" + brand + word + random.choice(["有限公司", "有限公司", "科技有限公司", "股份有限公司"])
        if brand not in names and brand[0] != brand[1]:
            names.add(brand)
            return full, brand + word


def site(town):
    column, row, weight = TOWNS[town]
    spread = 0.022 * weight
    return (round(117.40 + 0.010 * column + random.uniform(-spread, spread), 5),
            round(35.40 + 0.0082 * row + random.uniform(-spread, spread) * 0.8, 5))


class Enterprise:
    count = 0

    def __init__(self, chain, segment, product, rank, word, homes, known=None):
        Enterprise.count += 1
        self.code = credit_code(1000 + Enterprise.count * 7)
        self.name, self.brief = known[:2] if known else name(word)
        self.town = known[2] if known else random.choice(homes if random.random() < 0.8 else list(TOWNS))
        self.lon, self.lat = site(self.town)
        self.founded = "%d-%02d-%02d" % (random.randint(2003, 2023), random.randint(1, 12), random.randint(1, 28))
        self.chain, self.segment, self.rank = chain, segment, rank
        self.makes, self.others, self.buys = [product], [], []
        size = {"链主": 11.4, "龙头": 10.6, "骨干": 9.2, "配套": 7.9}[rank]
        self.revenue = math.exp(random.gauss(size, 0.45))
        self.years, self.held = [], []

    def figures(self):
        growth = random.gauss(1.06, 0.07)
        research = random.choice([0.008, 0.018, 0.027, 0.034, 0.045, 0.055, 0.068])
        people = max(8, round(self.revenue / random.uniform(55, 130)))
        science = random.choice([0.05, 0.08, 0.11, 0.14, 0.19, 0.26])
        high = random.choice([0, 0.35, 0.52, 0.63, 0.75, 0.88])
        one, two = random.choice([0, 0, 1, 2, 3, 5]), random.randint(0, 14)
        debts = random.uniform(0.25, 0.82)
        main = random.uniform(0.62, 0.99)
        first = 2023 if random.random() < 0.75 else 2024
        for year in range(first, 2026):
            revenue = self.revenue * growth ** (year - 2025)
            assets = revenue * random.uniform(0.8, 1.3)
            jobs = max(6, round(people * growth ** ((year - 2025) / 2)))
            row = [round(revenue * random.uniform(1.0, 1.06), 1), round(revenue, 1), round(revenue * main, 1),
                   round(revenue * high, 1), round(revenue * research, 1), round(assets, 1), round(assets * debts, 1),
                   jobs, min(jobs, round(jobs * science)), one, two]
            if year < 2025:
                row[9], row[10] = max(0, one - (2025 - year)), max(0, two - 2 * (2025 - year))
            self.years.append((year, row))
        revenue, main_revenue = self.years[-1][1][1], self.years[-1][1][2]
        if main_revenue >= 2000 and random.random() < 0.86:
            self.held.append(("规模以上工业企业", random.randint(2014, 2025)))
        if revenue < 20000 and research > 0.03 and science >= 0.11 and random.random() < 0.7:
            self.held.append(("科技型中小企业", 2025))
        if research >= 0.045 and science >= 0.11 and high >= 0.63 and random.random() < 0.7:
            self.held.append(("高新技术企业", random.randint(2023, 2025)))
            if revenue > 3000 and random.random() < 0.6:
                self.held.append(("专精特新中小企业", random.randint(2023, 2025)))
                if one >= 2 and revenue > 9000 and random.random() < 0.5:
                    self.held.append(("专精特新小巨人", random.randint(2023, 2025)))
                    if self.rank == "链主" and random.random() < 0.5:
                        self.held.append(("制造业单项冠军", 2024))


def build():
    enterprises, makers = [], {}
    for code, _, _, _, _, homes, word, segments, products in CHAINS:
        known = {product: (full, brief, town) for full, brief, product, town in KNOWN.get(code, [])}
        first = KNOWN.get(code, [(None,) * 4])[0][2]
        for product, title, segment, _, many in products:
            for i in range(many):
                rank = "链主" if i == 0 and product == first else random.choice(["龙头", "骨干", "骨干", "配套", "配套", "配套"])
                kind = "农机服务" if segment == "service" else title if len(title) <= 4 and title.isalpha() else word
                it = Enterprise(code, segment, product, rank, kind, homes, known.get(product) if i == 0 else None)
                enterprises.append(it)
                makers.setdefault(product, []).append(it)
    products = {p[0]: (c[0], p) for c in CHAINS for p in c[8]}
    made = [p for p in products if makers.get(p)]
    while len(enterprises) < 300:
        chain = random.choice(CHAINS)
        product = random.choice([p for p in chain[8] if p[4] >= 2])
        it = Enterprise(chain[0], product[2], product[0], random.choice(["骨干", "配套", "配套"]), chain[6], chain[5])
        enterprises.append(it)
        makers[product[0]].append(it)
    for chain in CHAINS:
        own = [e for e in enterprises if e.chain == chain[0]]
        if not any(e.rank == "链主" for e in own):
            max(own, key=lambda e: e.revenue).rank = "链主"
    for it in enterprises:
        if random.random() < 0.10:
            more = random.choice([p for p in made if products[p][0] == it.chain and len(makers[p]) > 1] or it.makes)
            if more not in it.makes:
                it.makes.append(more)
                makers[more].append(it)
        if random.random() < 0.06:
            other = random.choice([c for c in CHAINS if c[0] != it.chain])
            it.others.append("%s/%s/配套" % (other[0], random.choice(other[7])[0]))
        it.figures()
    for it in enterprises:
        inputs = sorted({i for p in it.makes for i in products[p][1][3].split("、") if i})
        for product in inputs:
            if random.random() > 0.9 or product in it.makes:
                continue
            amount = round(it.revenue * random.uniform(0.02, 0.14), 1)
            local = [m for m in makers.get(product, []) if m is not it]
            share = random.choice([30, 50, 60, 80, 100]) if local else 0
            if share:
                it.buys.append((product, "本地", share, round(amount * share / 100, 1), random.choice(local).code))
            if share < 100:
                it.buys.append((product, "外地", 100 - share, round(amount * (100 - share) / 100, 1), ""))
    return enterprises


def sheets(enterprises):
    yield "产业链", [["产业链代码", "产业链名称", "链长", "牵头单位", "工作专班"]] + [list(c[:5]) for c in CHAINS]
    yield "环节", [["产业链代码", "环节代码", "环节名称", "位置", "流向环节"]] + [[c[0], *s] for c in CHAINS for s in c[7]]
    yield "产品", [["产业链代码", "产品代码", "产品名称", "环节代码", "投入品"]] + [
        [c[0], p[0], p[1], p[2], p[3]] for c in CHAINS for p in c[8]]
    yield "企业", [["统一社会信用代码", "企业名称", "简称", "镇街", "地址", "经度", "纬度", "成立日期", "所在产业链", "所在环节", "角色",
                 "其他位置", "主要产品", "资质"]] + [
        [e.code, e.name, e.brief, e.town, e.town + "产业路%d号" % (i % 180 + 1), e.lon, e.lat, e.founded, e.chain, e.segment, e.rank,
         "；".join(e.others), "、".join(e.makes), "；".join("%s:%d" % h for h in e.held)] for i, e in enumerate(enterprises)]
    yield "购销", [["统一社会信用代码", "采购产品", "来源", "占需求比重（%）", "年采购额（万元）", "本地供应商"]] + [
        [e.code, *b] for e in enterprises for b in e.buys]
    yield "年度数据", [["统一社会信用代码", "年度", "工业总产值（万元）", "营业收入（万元）", "主营业务收入（万元）", "高新技术产品收入（万元）",
                   "研发费用（万元）", "资产总额（万元）", "负债总额（万元）", "从业人员（人）", "科技人员（人）", "Ⅰ类知识产权（件）",
                   "Ⅱ类知识产权（件）"]] + [[e.code, y, *row] for e in enterprises for y, row in e.years]


def letters(n):
    return chr(65 + n) if n < 26 else letters(n // 26 - 1) + chr(65 + n % 26)


def cell(column, row, value):
    place = "%s%d" % (letters(column), row)
    if value == "":
        return ""
    if isinstance(value, (int, float)):
        return '<c r="%s"><v>%s</v></c>' % (place, repr(value))
    return '<c r="%s" t="inlineStr"><is><t xml:space="preserve">%s</t></is></c>' % (place, escape(value))


def write(path, all_sheets):
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    rels = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    parts, titles = {}, []
    for n, (title, rows) in enumerate(all_sheets, 1):
        titles.append(title)
        data = "".join('<row r="%d">%s</row>' % (r, "".join(cell(c, r, v) for c, v in enumerate(row)))
                       for r, row in enumerate(rows, 1))
        parts["xl/worksheets/sheet%d.xml" % n] = head + '<worksheet xmlns="%s"><sheetData>%s</sheetData></worksheet>' % (main, data)
    count = range(1, len(titles) + 1)
    parts["xl/workbook.xml"] = head + '<workbook xmlns="%s" xmlns:r="%s"><sheets>%s</sheets></workbook>' % (
        main, rels, "".join('<sheet name="%s" sheetId="%d" r:id="rId%d"/>' % (t, i, i) for i, t in zip(count, titles)))
    parts["xl/_rels/workbook.xml.rels"] = head + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">%s</Relationships>' % "".join(
        '<Relationship Id="rId%d" Type="%s/worksheet" Target="worksheets/sheet%d.xml"/>' % (i, rels, i) for i in count)
    parts["_rels/.rels"] = head + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="%s/officeDocument" Target="xl/workbook.xml"/></Relationships>' % rels
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml."
    parts["[Content_Types].xml"] = head + ('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        '<Override PartName="/xl/workbook.xml" ContentType="%ssheet.main+xml"/>%s</Types>' % (kind, "".join(
            '<Override PartName="/xl/worksheets/sheet%d.xml" ContentType="%sworksheet+xml"/>' % (i, kind) for i in count)))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        for part in sorted(parts):
            info = zipfile.ZipInfo(part, (2026, 1, 15, 9, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            book.writestr(info, parts[part].encode("utf-8"))


if __name__ == "__main__":
    os.makedirs(OUT, exist_ok=True)
    everybody = build()
    write(os.path.join(OUT, "chains.xlsx"), list(sheets(everybody)))
    print(len(CHAINS), "chains,", len(everybody), "enterprises,", sum(len(e.buys) for e in everybody), "purchases")
