package org.luoshi.server.matter.sheet;

import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** The sheet that tells how to fill in the others. */
final class Guide {

    private static final List<String> LINES = List.of(
            "怎样改这张表再传回去",
            "1. 白色的格可以改，带点的格只供查看，改了也不会采用。",
            "2. 列可以移动、隐藏，行可以排序、删去；表头的名称和“编号”“版本”两列请不要改。",
            "3. “事项清单”里：立项前可改重点任务、牵头责任配合单位、完成时限；交办后改牵头单位即改派，签收后改完成时限即申请延期，两者都要在“本次说明”里写理由。",
            "4. “本次说明”会作为进展、延期原因或改派理由记入台账；“阶段”填流程里的阶段名称。",
            "5. “指标”里只改“当前值”；“节点”里可改名称和日期，要加节点就在表末添一行，填好编号、节点、计划完成；清空节点名称即删去该节点。",
            "6. 日期写作 2026-06-30；数字不带单位也可以；请不要用公式，不要合并单元格。",
            "7. 传回后先看预览：每处改动变成一条指令，逐条列出能否执行；确认之前不会保存任何内容。");

    private Guide() {}

    static void write(SXSSFSheet sheet, Styles styles) {
        sheet.setColumnWidth(0, 100 * 256);
        for (int i = 0; i < LINES.size(); i++) {
            var cell = sheet.createRow(i).createCell(0);
            cell.setCellValue(LINES.get(i));
            cell.setCellStyle(i == 0 ? styles.heading() : styles.text());
        }
    }
}
