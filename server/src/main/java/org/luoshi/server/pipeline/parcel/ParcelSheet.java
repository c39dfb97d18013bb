package org.luoshi.server.pipeline.parcel;

import java.util.List;
import org.luoshi.server.shared.sheet.Column;
import org.luoshi.server.shared.sheet.Form;

/** How a spreadsheet of parcels is laid out. */
final class ParcelSheet {

    static final Column CODE = Column.text("宗地编号", "编号").needed();
    static final Column NAME = Column.text("地块名称", "名称").needed();
    static final Column PARK = Column.text("所在园区", "园区");
    static final Column TOWN = Column.text("所在镇街", "镇街").needed();
    static final Column AREA = Column.number("面积（亩）", "面积").needed();
    static final Column USE = Column.text("用途", "规划用途").needed();
    static final Column STATE = Column.text("状态", "利用状况").needed();
    static final Column OUTPUT = Column.number("亩均产值（万元）", "亩均产值");
    static final Column HOLDER = Column.text("使用权人");
    static final Column LONGITUDE = Column.number("经度");
    static final Column LATITUDE = Column.number("纬度");

    static final Form FORM =
            new Form("地块", List.of(CODE, NAME, PARK, TOWN, AREA, USE, STATE, OUTPUT, HOLDER, LONGITUDE, LATITUDE));

    static final List<String> EXAMPLE =
            List.of("SQ-001", "石桥工业园3号地块", "石桥工业园", "石桥镇", "86.5", "工业", "闲置", "", "示例纺织有限公司", "", "");

    static final List<String> NOTES = List.of(
            "1. 带 * 的列必填。表里的示例行请删去。",
            "2. 面积以亩计（15 亩合 1 公顷），亩均产值以万元计、按年。",
            "3. 用途写：工业、仓储物流、科研、商服、其他。状态写：闲置、低效、在用。",
            "4. 经度、纬度为国家大地坐标系（CGCS2000）的十进制度，两个都填才落图；范围可在地块页另传 GeoJSON。",
            "5. 宗地编号已有的就是修改。传上来先看预览，确认之前不保存任何内容。");

    private ParcelSheet() {}
}
