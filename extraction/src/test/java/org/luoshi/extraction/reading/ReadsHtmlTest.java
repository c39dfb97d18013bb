package org.luoshi.extraction.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.luoshi.extraction.reading.Prose.Block;
import org.luoshi.extraction.reading.SourceText.Format;

class ReadsHtmlTest {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html><head><meta charset="utf-8"><meta name="PubDate" content="2026-01-20 09:00">
            <title>临澜区重点工作</title><style>p{color:red}</style>
            <script>document.write("<p>不应出现</p>")</script></head>
            <body>
            <nav><a href="/">首页</a><a href="/b">政务公开</a></nav>
            <div class="header"><div class="breadcrumb">当前位置：<a href="/">首页</a> &gt; 通知</div></div>
            <!-- 注释<p>不应出现</p> -->
            <h1>临澜区2026年重点工作</h1>
            <div class="share-box">分享到：<a>微信</a><p>发布日期：2026-01-20　来源：区政府办</p></div>
            <p>　　全区要推进<b>水厂</b>&nbsp;建设，<span style="font-weight: bold">年底前</span>完成
            投资１亿元&mdash;&mdash;不打折扣&#65281;</p>
            <h2>一、项目</h2>
            <ul><li>建好青崖镇中学<li>修通石桥路</ul>
            <table><tr><th>任务</th><th>单位</th><th>时限</th></tr>
            <tr><td rowspan="2">建水厂</td><td>区水利局</td><td>6月底前</td></tr>
            <tr><td colspan=2>青崖镇</td></tr></table>
            <div class="list"><a href="/1">上一篇：某通知</a></div>
            <div id="footer">版权所有 临澜区政府</div>
            <script>alert(1)</script>
            </body></html>
            """;

    private final DocumentReader reader = new DocumentReader();

    @Test
    void setsTheFurnitureAside() {
        SourceText source = reader.read("a.html", PAGE.getBytes(UTF_8));

        assertThat(source.format()).isEqualTo(Format.HTML);
        assertThat(source.text()).isEqualTo(PAGE);
        assertThat(source.prose().text().lines())
                .containsExactly(
                        "2026-01-20 09:00",
                        "临澜区重点工作",
                        "临澜区2026年重点工作",
                        "发布日期：2026-01-20 来源：区政府办",
                        "全区要推进水厂 建设，年底前完成投资1亿元——不打折扣！",
                        "一、项目",
                        "建好青崖镇中学",
                        "修通石桥路",
                        "任务",
                        "单位",
                        "时限",
                        "建水厂",
                        "区水利局",
                        "6月底前",
                        "青崖镇",
                        "上一篇：某通知");
        Offsets.leadBack(source);
    }

    @Test
    void tellsTheKindsOfBlocks() {
        List<Block> blocks = reader.read("a.html", PAGE.getBytes(UTF_8)).prose().blocks();

        assertThat(blocks)
                .extracting(block -> block.kind().name() + block.level())
                .containsExactly(
                        "FURNITURE0",
                        "FURNITURE0",
                        "HEADING1",
                        "FURNITURE0",
                        "PARAGRAPH0",
                        "HEADING2",
                        "LIST_ITEM0",
                        "LIST_ITEM0",
                        "CELL0",
                        "CELL0",
                        "CELL0",
                        "CELL0",
                        "CELL0",
                        "CELL0",
                        "CELL0",
                        "FURNITURE0");
    }

    @Test
    void marksBoldWords() {
        Prose prose = reader.read("a.html", PAGE.getBytes(UTF_8)).prose();

        assertThat(prose.emphasis())
                .extracting(bold -> prose.text().substring(bold.start(), bold.end()))
                .contains("水厂", "年底前");
    }

    @Test
    void repeatsMergedCellsWithTheirSpan() {
        SourceText source = reader.read("a.html", PAGE.getBytes(UTF_8));
        Table table = source.tables().getFirst();

        assertThat(table.rows())
                .extracting(row -> row.stream().map(Table.Cell::text).toList())
                .containsExactly(
                        List.of("任务", "单位", "时限"), List.of("建水厂", "区水利局", "6月底前"), List.of("建水厂", "青崖镇", "青崖镇"));
        assertThat(table.rows().get(2).get(0)).isEqualTo(table.rows().get(1).get(0));
        assertThat(table.rows().get(2).get(0).span().in(source.text())).isEqualTo("建水厂");
    }

    @Test
    void knowsAPageByItsBytesWhateverItsName() {
        assertThat(reader.read("报告.doc", PAGE.getBytes(UTF_8)).format()).isEqualTo(Format.HTML);
    }

    @Test
    void readsTheNationalEncodingOfOldPages() {
        String page = PAGE.replace("utf-8", "gb2312");
        assertThat(reader.read("a.htm", page.getBytes(Charset.forName("GB18030")))
                        .text())
                .isEqualTo(page);
    }

    @Test
    void keepsAPageThatOneFormWraps() {
        String page = "<html><body><form id=aspnetForm><p>区教育局要在八月底前完成校舍检修。</p></form></body></html>";

        assertThat(reader.read("a.html", page.getBytes(UTF_8)).prose().text()).isEqualTo("区教育局要在八月底前完成校舍检修。");
    }

    @Test
    void readsLayoutTablesAsParagraphs() {
        String page = "<html><table><tr><td>左</td><td><table><tr><td>一</td></tr></table><p>正文一段。</p></td></tr></table>";
        SourceText source = reader.read("a.html", page.getBytes(UTF_8));

        assertThat(source.tables()).isEmpty();
        assertThat(source.prose().blocks()).extracting(Block::kind).containsOnly(Block.Kind.PARAGRAPH);
    }

    @Test
    void survivesWhatPagesLeaveOpen() {
        String page = "<html><body><p>第一段<b>粗<p>第二段</div><script>x";
        SourceText source = reader.read("a.html", page.getBytes(UTF_8));

        assertThat(source.prose().text()).isEqualTo("第一段粗\n第二段");
        Offsets.leadBack(source);
    }

    @Test
    void takesTimeInProportionWhateverIsUnclosed() {
        for (String part :
                List.of("<a href=\"", "<!--", "<!", "<b", "&#", "<table><tr><td>", "</p", "<a x='\"", "<p>&lt;")) {
            String page = "<html>一" + part.repeat(400_000);
            Offsets.leadBack(reader.read("a.html", page.getBytes(UTF_8)));
        }
    }
}
