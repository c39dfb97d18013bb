package org.luoshi.extraction.reading;

import java.io.IOException;

/** Reads the documents that come as zip files, and refuses the others by what they are. */
final class Packed {

    private Packed() {}

    static SourceText read(String name, byte[] bytes, String sha256, Limits limits, Refusals refusals) {
        Zip zip = new Zip(bytes, limits, refusals);
        try {
            String main = Relations.of(zip, "").ofType("officeDocument");
            if (main.startsWith("word/") && zip.has(main)) {
                return Docx.read(name, zip, sha256, limits, refusals);
            }
            if (main.startsWith("xl/") && zip.has(main) && !main.endsWith(".bin")) {
                return Xlsx.read(name, zip, sha256, limits, refusals);
            }
            throw refusal(zip, main, refusals);
        } catch (IOException e) {
            throw refusals.damaged(format(zip), e);
        }
    }

    private static UnreadableDocument refusal(Zip zip, String main, Refusals refusals) {
        if (main.endsWith(".bin")) {
            return refusals.wrongFormat("二进制 Excel 表格（.xlsb）", "请另存为 .xlsx 再上传");
        }
        if (main.startsWith("ppt/")) {
            return refusals.wrongFormat("演示文稿（.pptx）", "请把文字另存为 .docx 或 PDF 再上传");
        }
        if (zip.has("OFD.xml")) {
            return refusals.wrongFormat("OFD 版式文件", "请另存为 PDF 或 .docx 再上传");
        }
        if (zip.has("content.xml")) {
            return refusals.wrongFormat("OpenDocument 文档", "请另存为 .docx 或 .xlsx 再上传");
        }
        if (zip.has("word/document.xml") || zip.has("xl/workbook.xml")) {
            return refusals.damaged(format(zip), "缺少部件目录");
        }
        return refusals.wrongFormat("一个 zip 压缩包", "请解压后上传其中的文件");
    }

    private static String format(Zip zip) {
        boolean sheet = zip.names().stream().anyMatch(part -> part.startsWith("xl/"));
        return sheet ? "xlsx" : zip.names().stream().anyMatch(part -> part.startsWith("word/")) ? "docx" : "zip";
    }
}
