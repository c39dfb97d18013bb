#!/usr/bin/env python3
"""Makes the .docx, .pdf and .xlsx samples from their plain sources. Standard library only; the .pdf
needs LibreOffice (soffice) and a TrueType Chinese font (Debian: fonts-wqy-zenhei).

  python3 build.py        run in sample/source; writes into the folder above
"""
import csv, datetime, os, re, subprocess, tempfile, zipfile
from xml.sax.saxutils import escape, quoteattr

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.dirname(HERE)
STAMP = (2026, 1, 20, 9, 0, 0)


def pack(path, parts):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
        for name, data in parts.items():
            info = zipfile.ZipInfo(name, STAMP)
            info.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(info, data.encode("utf-8"))


HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'


def fonts(f):
    return f'<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia={quoteattr(f)} w:cs="Times New Roman"/>'


def core(title, author, date):
    return (HEAD + '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
            'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
            f'<dc:title>{escape(title)}</dc:title><dc:creator>{escape(author)}</dc:creator>'
            f'<dcterms:created xsi:type="dcterms:W3CDTF">{date}T09:00:00Z</dcterms:created></cp:coreProperties>')


class Docx:
    """A4, the usual faces of an official document, Heading 1–2, automatic Chinese numbering."""

    def __init__(self, title, author, date, body="仿宋_GB2312", h1="黑体", h2="楷体_GB2312", cover="方正小标宋简体", header=None):
        self.title, self.author, self.date, self.header = title, author, date, header
        self.body, self.h1, self.h2, self.cover = body, h1, h2, cover
        self.p = []

    def run(self, text, font=None, bold=False):
        pr = (fonts(font) if font else "") + ("<w:b/>" if bold else "")
        return f'<w:r>{"<w:rPr>" + pr + "</w:rPr>" if pr else ""}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'

    def para(self, runs, style=None, extra=""):
        runs = self.run(runs) if isinstance(runs, str) else "".join(runs)
        pr = (f'<w:pStyle w:val="{style}"/>' if style else "") + extra
        self.p.append(f'<w:p>{"<w:pPr>" + pr + "</w:pPr>" if pr else ""}{runs}</w:p>')

    def table(self, rows, widths):
        cell = lambda t, w, head: (f'<w:tc><w:tcPr><w:tcW w:w="{w}" w:type="dxa"/>'
                                   + ('<w:shd w:val="clear" w:color="auto" w:fill="E7E6E6"/>' if head else "")
                                   + '<w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr>'
                                   + self.run(t, self.h1 if head else None) + '</w:p></w:tc>')
        out = ['<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/><w:jc w:val="center"/></w:tblPr><w:tblGrid>'
               + "".join(f'<w:gridCol w:w="{w}"/>' for w in widths) + '</w:tblGrid>']
        for i, r in enumerate(rows):
            out.append('<w:tr><w:trPr><w:cantSplit/>' + ('<w:tblHeader/>' if i == 0 else "") + '</w:trPr>'
                       + "".join(cell(t, w, i == 0) for t, w in zip(r, widths)) + '</w:tr>')
        self.p.append("".join(out) + "</w:tbl>")

    def save(self, path):
        def style(i, name, ppr, rpr, based="Normal", extra=""):
            return (f'<w:style w:type="paragraph" w:styleId="{i}"{extra}><w:name w:val="{name}"/>'
                    + (f'<w:basedOn w:val="{based}"/>' if based else "") + f'<w:qFormat/><w:pPr>{ppr}</w:pPr><w:rPr>{rpr}</w:rPr></w:style>')
        line = '<w:spacing w:line="560" w:lineRule="exact"/>'
        indent = '<w:ind w:firstLineChars="200" w:firstLine="640"/>'
        sz = lambda n: f'<w:sz w:val="{n}"/><w:szCs w:val="{n}"/>'
        styles = (HEAD + f'<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr>{fonts(self.body)}{sz(32)}'
                  '<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>'
                  + style("Normal", "Normal", line + '<w:jc w:val="both"/>', "", None, ' w:default="1"')
                  + style("BodyText", "Body Text", indent, "")
                  + style("Title", "Title", '<w:spacing w:before="240" w:after="120" w:line="640" w:lineRule="exact"/><w:jc w:val="center"/>', fonts(self.cover) + sz(44))
                  + style("Subtitle", "Subtitle", '<w:jc w:val="center"/>', fonts(self.h2))
                  + style("Heading1", "heading 1", '<w:keepNext/><w:spacing w:before="120"/>' + indent + '<w:outlineLvl w:val="0"/>', fonts(self.h1))
                  + style("Heading2", "heading 2", '<w:keepNext/>' + indent + '<w:outlineLvl w:val="1"/>', fonts(self.h2) + "<w:b/>")
                  + style("Caption", "caption", '<w:keepNext/><w:spacing w:before="200" w:after="80"/><w:jc w:val="center"/>', fonts(self.h1) + sz(28))
                  + style("TableText", "Table Text", '<w:spacing w:line="400" w:lineRule="exact"/><w:jc w:val="center"/>', sz(21))
                  + style("Footer", "footer", '<w:spacing w:line="240" w:lineRule="auto"/><w:jc w:val="center"/>', sz(28))
                  + style("Header", "header", '<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="auto"/></w:pBdr><w:spacing w:line="240" w:lineRule="auto"/><w:jc w:val="center"/>', sz(18))
                  + '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>'
                  + "".join(f'<w:{s} w:val="single" w:sz="4" w:space="0" w:color="000000"/>' for s in ("top", "left", "bottom", "right", "insideH", "insideV"))
                  + '</w:tblBorders></w:tblPr></w:style></w:styles>')
        lvl = lambda n, fmt, text, st="": (f'<w:lvl w:ilvl="{n}"><w:start w:val="1"/><w:numFmt w:val="{fmt}"/>{st}<w:suff w:val="nothing"/>'
                                           f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLineChars="200" w:firstLine="640"/></w:pPr></w:lvl>')
        numbering = (HEAD + f'<w:numbering {W}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>'
                     + lvl(0, "chineseCountingThousand", "%1、") + lvl(1, "chineseCountingThousand", "（%2）")
                     + '</w:abstractNum><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="singleLevel"/>'
                     + lvl(0, "decimal", "%1．") + '</w:abstractNum><w:abstractNum w:abstractNumId="2"><w:multiLevelType w:val="singleLevel"/>'
                     + lvl(0, "decimal", "%1．") + '</w:abstractNum>'
                     + "".join(f'<w:num w:numId="{i + 1}"><w:abstractNumId w:val="{i}"/></w:num>' for i in range(3)) + '</w:numbering>')
        field = lambda c: f'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> {c} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
        footer = HEAD + f'<w:ftr {W}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>{self.run("— ")}{field("PAGE")}{self.run(" —")}</w:p></w:ftr>'
        header = HEAD + f'<w:hdr {W}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>{self.run(self.header or "")}</w:p></w:hdr>'
        sect = ('<w:sectPr>' + ('<w:headerReference w:type="default" r:id="rId4"/>' if self.header else "")
                + '<w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/>'
                '<w:pgMar w:top="2098" w:right="1474" w:bottom="1985" w:left="1588" w:header="1200" w:footer="1200" w:gutter="0"/></w:sectPr>')
        doc = HEAD + f'<w:document {W}><w:body>{"".join(self.p)}{sect}</w:body></w:document>'
        ct = "application/vnd.openxmlformats-officedocument.wordprocessingml."
        types = (HEAD + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                 '<Default Extension="xml" ContentType="application/xml"/>'
                 + "".join(f'<Override PartName="/word/{p}.xml" ContentType="{ct}{t}+xml"/>' for p, t in
                           (("document", "document.main"), ("styles", "styles"), ("numbering", "numbering"), ("footer1", "footer"), ("header1", "header")))
                 + '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>')
        R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        rels = lambda l: (HEAD + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
                          + "".join(f'<Relationship Id="{i}" Type="{t}" Target="{g}"/>' for i, t, g in l) + '</Relationships>')
        pack(path, {
            "[Content_Types].xml": types,
            "_rels/.rels": rels([("rId1", R + "officeDocument", "word/document.xml"),
                                 ("rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml")]),
            "docProps/core.xml": core(self.title, self.author, self.date),
            "word/document.xml": doc, "word/styles.xml": styles, "word/numbering.xml": numbering,
            "word/footer1.xml": footer, "word/header1.xml": header,
            "word/_rels/document.xml.rels": rels([("rId1", R + "styles", "styles.xml"), ("rId2", R + "numbering", "numbering.xml"),
                                                  ("rId3", R + "footer", "footer1.xml"), ("rId4", R + "header", "header1.xml")])})


def num(i, level=0):
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{i}"/></w:numPr>'


def write(doc, text, cover_lines, auto, sign=()):
    """Lines to paragraphs. auto: strip typed heading and list numbers and let Word count them."""
    lines = [l for l in text.split("\n") if l.strip()]
    table, lists = [], 1
    for i, l in enumerate(lines):
        if "\t" in l:
            table.append(l.split("\t"))
            if i + 1 == len(lines) or "\t" not in lines[i + 1]:
                n = len(table[0])
                doc.table(table, [2550, 1750, 2144, 2400] if n == 4 else [8900 // n] * n)
                table = []
            continue
        if i < cover_lines[0]:
            doc.para(l, "Title")
        elif i < cover_lines[1]:
            doc.para(l, "Subtitle")
        elif m := re.match(r"[一二三四五六七八九十]+、", l):
            doc.para(l[m.end():] if auto else l, "Heading1", num(1) if auto else "")
        elif l == "名词解释":
            doc.para(l, "Heading1")
            lists = 2
        elif (m := re.match(r"（[一二三四五六七八九十]+）", l)) and len(re.findall("[。；]", l)) <= 1:
            doc.para(l[m.end():] if auto else l, "Heading2", num(1, 1) if auto else "")
        elif re.match(r"（[一二三四五六七八九十]+）|——", l):
            k = l.index("。") + 1
            doc.para([doc.run(l[:k], doc.h2, True), doc.run(l[k:])], "BodyText")
        elif (m := re.match(r"[0-9]+．", l)) and auto:
            doc.para(l[m.end():], "BodyText", num(lists + 1))
        elif l.endswith(("分工表",)):
            doc.para(l, "Caption")
        elif l in sign:
            doc.para(l, None, '<w:keepNext/><w:ind w:rightChars="200" w:right="640"/><w:jc w:val="right"/>')
        elif l.endswith("：") and len(l) < 60 and ("各位代表" == l[:4] and len(l) == 5 or l.startswith("各镇")):
            doc.para(l)
        else:
            doc.para(l, "BodyText")


def column(i):
    return chr(65 + i)


class Sheet:
    def __init__(self, name, widths, title, heads):
        self.name, self.widths, self.rows, self.merges = name, widths, [], []
        n = len(heads)
        self.n = n
        self.add([(title, 1)] + [("", 1)] * (n - 1), 36)
        self.merges.append(f"A1:{column(n - 1)}1")
        self.heads = heads

    def add(self, cells, height=None):
        self.rows.append((cells, height))
        return len(self.rows)


def xlsx(path, sheets, title, author, date):
    strings, index = [], {}

    def sid(s):
        if s not in index:
            index[s] = len(strings)
            strings.append(s)
        return index[s]
    S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    parts, names = {}, []
    for k, sh in enumerate(sheets, 1):
        rows = []
        for r, (cells, h) in enumerate(sh.rows, 1):
            out = []
            for c, (v, st) in enumerate(cells):
                ref = f'{column(c)}{r}'
                if v == "" or v is None:
                    out.append(f'<c r="{ref}" s="{st}"/>')
                elif isinstance(v, tuple):
                    out.append(f'<c r="{ref}" s="{st}"><f>{escape(v[0])}</f><v>{v[1]}</v></c>')
                elif isinstance(v, datetime.date):
                    out.append(f'<c r="{ref}" s="{st}"><v>{(v - datetime.date(1899, 12, 30)).days}</v></c>')
                elif isinstance(v, (int, float)):
                    out.append(f'<c r="{ref}" s="{st}"><v>{v}</v></c>')
                else:
                    out.append(f'<c r="{ref}" s="{st}" t="s"><v>{sid(v)}</v></c>')
            rows.append(f'<row r="{r}"' + (f' ht="{h}" customHeight="1"' if h else "") + f'>{"".join(out)}</row>')
        selected = ' tabSelected="1"'
        parts[f"xl/worksheets/sheet{k}.xml"] = (
            HEAD + f'<worksheet xmlns="{S}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:{column(sh.n - 1)}{len(sh.rows)}"/>'
            f'<sheetViews><sheetView workbookViewId="0"{selected if k == 1 else ""}><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
            '<sheetFormatPr defaultRowHeight="30"/><cols>' + "".join(f'<col min="{i}" max="{i}" width="{w}" customWidth="1"/>' for i, w in enumerate(sh.widths, 1)) + '</cols>'
            f'<sheetData>{"".join(rows)}</sheetData><mergeCells count="{len(sh.merges)}">' + "".join(f'<mergeCell ref="{m}"/>' for m in sh.merges) + '</mergeCells>'
            '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>'
            '<headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter></worksheet>')
        names.append(f'<definedName name="_xlnm.Print_Titles" localSheetId="{k - 1}">\'{sh.name}\'!$1:$2</definedName>')
    b = '<border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border>'
    al = lambda h: f'<alignment horizontal="{h}" vertical="center" wrapText="1"/>'
    xf = lambda num_, font, fill, border, h: f'<xf numFmtId="{num_}" fontId="{font}" fillId="{fill}" borderId="{border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">{al(h)}</xf>'
    parts["xl/styles.xml"] = (
        HEAD + f'<styleSheet xmlns="{S}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="0&quot;项&quot;"/></numFmts>'
        '<fonts count="4"><font><sz val="11"/><name val="宋体"/></font><font><sz val="20"/><name val="方正小标宋简体"/></font><font><b/><sz val="12"/><name val="黑体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts>'
        '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFD9E1F2"/></patternFill></fill></fills>'
        f'<borders count="2"><border/>{b}</borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="9">'
        + xf(0, 0, 0, 0, "general") + xf(0, 1, 0, 0, "center") + xf(0, 2, 2, 1, "center") + xf(0, 0, 0, 1, "left") + xf(0, 0, 0, 1, "center")
        + xf(164, 0, 0, 1, "center") + xf(165, 3, 0, 1, "left") + xf(0, 3, 0, 1, "center") + xf(3, 0, 0, 1, "center")
        + '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>')
    parts["xl/workbook.xml"] = (HEAD + f'<workbook xmlns="{S}" xmlns:r="{R}"><bookViews><workbookView/></bookViews><sheets>'
                                + "".join(f'<sheet name="{s.name}" sheetId="{k}" r:id="rId{k}"/>' for k, s in enumerate(sheets, 1))
                                + f'</sheets><definedNames>{"".join(names)}</definedNames></workbook>')
    n = len(sheets)
    parts["xl/_rels/workbook.xml.rels"] = (HEAD + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        + "".join(f'<Relationship Id="rId{k}" Type="{R}/worksheet" Target="worksheets/sheet{k}.xml"/>' for k in range(1, n + 1))
        + f'<Relationship Id="rId{n + 1}" Type="{R}/styles" Target="styles.xml"/><Relationship Id="rId{n + 2}" Type="{R}/sharedStrings" Target="sharedStrings.xml"/></Relationships>')
    parts["xl/sharedStrings.xml"] = HEAD + f'<sst xmlns="{S}" uniqueCount="{len(strings)}">' + "".join(f'<si><t xml:space="preserve">{escape(s)}</t></si>' for s in strings) + '</sst>'
    parts["docProps/core.xml"] = core(title, author, date)
    parts["_rels/.rels"] = (HEAD + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{R}/officeDocument" Target="xl/workbook.xml"/>'
        '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>')
    ct = "application/vnd.openxmlformats-officedocument.spreadsheetml."
    types = (HEAD + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{ct}sheet.main+xml"/>'
        + "".join(f'<Override PartName="/xl/worksheets/sheet{k}.xml" ContentType="{ct}worksheet+xml"/>' for k in range(1, n + 1))
        + f'<Override PartName="/xl/styles.xml" ContentType="{ct}styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="{ct}sharedStrings+xml"/>'
        '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>')
    pack(path, {"[Content_Types].xml": types, **parts})


def decomposition():
    heads = "序号 类别 重点任务 量化目标 牵头单位 责任领导 配合单位 完成时限 备注".split()
    rows = list(csv.reader(open(f"{HERE}/2026-decomposition.csv", encoding="utf-8")))[1:]
    sh = Sheet("重点任务分解表", [6, 11, 30, 28, 18, 10, 28, 14, 18], "2026年临澜区政府工作报告重点任务分解表", heads)
    sh.add([(h, 2) for h in heads], 28)
    first = 3
    start = first
    for i, r in enumerate(rows):
        when = datetime.date.fromisoformat(r[6]) if re.fullmatch(r"\d{4}-\d\d-\d\d", r[6]) else r[6]
        long = max(len(r[1]) / 14, len(r[2]) / 13, len(r[5]) / 13, len(r[7]) / 8, len(r[3]) / 8)
        k = sh.add([(i + 1, 4), (r[0] if i == 0 or rows[i - 1][0] != r[0] else "", 4), (r[1], 3), (r[2], 3), (r[3], 4), (r[4], 4), (r[5], 3),
                    (when, 5 if isinstance(when, datetime.date) else 4), (r[7], 3)], 46 if long > 1.45 else 32)
        if i + 1 == len(rows) or rows[i + 1][0] != r[0]:
            if k > start:
                sh.merges.append(f"B{start}:B{k}")
            start = k + 1
    last = len(sh.rows)
    k = sh.add([("合计", 7), ("", 7), ((f"COUNTA(C{first}:C{last})", last - first + 1), 6)] + [("", 4)] * 6, 28)
    sh.merges.append(f"A{k}:B{k}")
    data = list(csv.reader(open(f"{HERE}/2026-decomposition-towns.csv", encoding="utf-8")))
    t = Sheet("附表 镇街任务", [20, 22, 22, 22, 20, 22], "附表：主要指标镇街（园区）分解表", data[0])
    t.add([(h, 2) for h in data[0]], 28)
    for r in data[1:]:
        t.add([(r[0], 4)] + [(int(v) if v else "", 8) for v in r[1:]], 24)
    last = len(t.rows)
    t.add([("合计", 7)] + [((f"SUM({column(c)}3:{column(c)}{last})", sum(int(r[c] or 0) for r in data[1:])), 8) for c in range(1, 6)], 26)
    xlsx(f"{OUT}/2026-decomposition.xlsx", [sh, t], "2026年临澜区政府工作报告重点任务分解表", "临澜区人民政府督查室", "2026-02-09")


def main():
    read = lambda p: open(p, encoding="utf-8").read()
    d = Docx("2026年临澜区政府工作报告", "临澜区人民政府办公室", "2026-01-18")
    write(d, read(f"{OUT}/2026-district-report.txt"), (1, 3), True)
    d.save(f"{OUT}/2026-district-report.docx")
    d = Docx("关于促进高端装备产业高质量发展的若干意见", "临澜区人民政府办公室", "2026-03-20")
    write(d, read(f"{OUT}/labels/2026-opinion.txt"), (2, 3), False, ("临澜区人民政府", "2026年3月20日"))
    d.save(f"{OUT}/2026-opinion.docx")
    decomposition()
    zen = "WenQuanYi Zen Hei"
    d = Docx("2026年澜州市政府工作报告", "澜州市人民政府办公室", "2026-01-10", zen, zen, zen, zen, "2026年澜州市政府工作报告")
    write(d, read(f"{HERE}/2026-city-report.txt"), (1, 3), False)
    with tempfile.TemporaryDirectory() as tmp:
        d.save(f"{tmp}/2026-city-report.docx")
        subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{tmp}/profile", "--convert-to", "pdf", "--outdir", OUT,
                        f"{tmp}/2026-city-report.docx"], check=True)


if __name__ == "__main__":
    main()
