package org.luoshi.extraction.reading;

import org.luoshi.extraction.reading.UnreadableDocument.Reason;

/** The sentences for a file that cannot be read: which file, what is wrong, what to do. */
final class Refusals {

    private final String name;

    Refusals(String name) {
        this.name = name.isBlank() ? "未命名" : name;
    }

    UnreadableDocument empty() {
        return refusal(Reason.EMPTY, "文件“%s”是空的，请检查后重新上传。");
    }

    UnreadableDocument blank() {
        return refusal(Reason.NO_TEXT, "文件“%s”里没有文字，请检查后重新上传。");
    }

    UnreadableDocument scan(int pages) {
        return refusal(Reason.NO_TEXT, "PDF文件“%s”共" + pages + "页，没有文字层（可能是扫描件），请先做文字识别（OCR），或上传可复制文字的原件。");
    }

    UnreadableDocument wrongFormat(String really, String advice) {
        return refusal(Reason.WRONG_FORMAT, "文件“%s”实际上是" + really + "，不是可读取的文档，" + advice + "。");
    }

    UnreadableDocument oldOffice(String really, String saveAs) {
        return refusal(Reason.WRONG_FORMAT, "文件“%s”是" + really + "，请用 Word、Excel 或 WPS 打开后另存为 " + saveAs + " 再上传。");
    }

    UnreadableDocument encrypted() {
        return refusal(Reason.ENCRYPTED, "文件“%s”设有密码，请去掉打开密码后重新上传。");
    }

    UnreadableDocument tooManyBytes(long bytes, long limit) {
        return tooLarge("大小为 " + megabytes(bytes) + " MB，超过上限 " + megabytes(limit) + " MB");
    }

    UnreadableDocument tooManyCharacters(long limit) {
        return tooLarge("的文字超过上限 " + limit / 10_000 + " 万字");
    }

    UnreadableDocument tooManyBlocks(long limit) {
        return tooLarge("的段落和单元格超过上限 " + limit / 10_000 + " 万个");
    }

    UnreadableDocument tooManyPages(int pages, int limit) {
        return tooLarge("共 " + pages + " 页，超过上限 " + limit + " 页");
    }

    UnreadableDocument tooManyParts(long limit) {
        return tooLarge("内含的部件超过上限 " + limit + " 个");
    }

    UnreadableDocument bomb() {
        return tooLarge("解压后过大（疑似压缩炸弹）");
    }

    UnreadableDocument tooSlow(long seconds) {
        return tooLarge("内容过于复杂，" + seconds + " 秒内未能读完");
    }

    UnreadableDocument undecodable(int offset) {
        return refusal(
                Reason.UNDECODABLE, "文件“%s”从第 " + (offset + 1) + " 个字节起无法识别文字编码，请另存为 UTF-8 或 GB18030 编码的文本后重新上传。");
    }

    UnreadableDocument damaged(String format, Throwable cause) {
        return new UnreadableDocument(
                Reason.DAMAGED, "文件“%s”已损坏，无法按 %s 格式打开，请从原处重新导出后上传。".formatted(name, format), cause);
    }

    UnreadableDocument damaged(String format, String where) {
        return refusal(Reason.DAMAGED, "文件“%s”已损坏（" + where + "），无法按 " + format + " 格式打开，请从原处重新导出后上传。");
    }

    private UnreadableDocument tooLarge(String what) {
        return refusal(Reason.TOO_LARGE, "文件“%s”" + what + "，请拆分或精简后重新上传。");
    }

    /** The name goes in last, so that a percent sign in it, or in a fault's words, formats nothing. */
    private UnreadableDocument refusal(Reason reason, String sentence) {
        return new UnreadableDocument(reason, sentence.replace("%s", name));
    }

    private static String megabytes(long bytes) {
        return String.valueOf((bytes + (1 << 20) - 1) >> 20);
    }
}
