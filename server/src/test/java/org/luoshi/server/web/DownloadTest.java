package org.luoshi.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DownloadTest {

    @Test
    void keepsAChineseNameAndItsEnding() {
        assertThat(Download.disposition("工作报告.docx"))
                .startsWith("attachment")
                .contains("filename*=UTF-8''%E5%B7%A5%E4%BD%9C%E6%8A%A5%E5%91%8A.docx");
    }

    @Test
    void leadsOutOfNoFolderAndBreaksNoHeader() {
        assertThat(Download.clean("../../etc/passwd")).doesNotContain("/").doesNotStartWith(".");
        assertThat(Download.clean("a\r\nSet-Cookie: x=1.txt"))
                .doesNotContain("\r")
                .doesNotContain("\n");
        assertThat(Download.clean("\u202Etxt.exe")).doesNotContain("\u202E");
    }

    @Test
    void shortensAVeryLongName() {
        assertThat(Download.clean("长".repeat(300) + ".pdf")).hasSizeLessThan(90).endsWith(".pdf");
    }

    @Test
    void namesAFileThatHasNoNameLeft() {
        assertThat(Download.clean("...")).isEqualTo("luoshi");
    }
}
