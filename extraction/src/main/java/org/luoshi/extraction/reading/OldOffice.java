package org.luoshi.extraction.reading;

import java.nio.charset.StandardCharsets;

/** Files in the compound format of Office 97 to 2003 ([MS-CFB]), which also wraps an encrypted docx or xlsx. */
final class OldOffice {

    private static final int[] SIGNATURE = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};

    private OldOffice() {}

    static boolean isOne(byte[] bytes) {
        for (int i = 0; i < SIGNATURE.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != SIGNATURE[i]) {
                return false;
            }
        }
        return true;
    }

    /** The sentence for such a file, by the streams that its directory names. */
    static UnreadableDocument refusal(byte[] bytes, Refusals refusals) {
        String latin = new String(bytes, StandardCharsets.ISO_8859_1);
        if (names(latin, "EncryptedPackage")) {
            return refusals.encrypted();
        }
        if (names(latin, "WordDocument")) {
            return refusals.oldOffice("旧版 Word 文档（.doc）", ".docx");
        }
        if (names(latin, "Workbook") || names(latin, "Book")) {
            return refusals.oldOffice("旧版 Excel 表格（.xls）", ".xlsx");
        }
        return names(latin, "PowerPoint Document")
                ? refusals.oldOffice("旧版演示文稿（.ppt）", ".docx 或 PDF")
                : refusals.oldOffice("旧版 Office 文件", ".docx 或 .xlsx");
    }

    private static boolean names(String latin, String stream) {
        return latin.contains(
                new String(stream.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1) + "\0\0");
    }
}
