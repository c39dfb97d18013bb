package org.luoshi.server.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.luoshi.server.matter.Due;
import org.luoshi.server.matter.Entry;
import org.luoshi.server.matter.Outcome;
import org.luoshi.server.matter.Register;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;
import org.luoshi.server.shared.Who;
import org.luoshi.server.unit.Unit;
import org.luoshi.server.unit.change.Change;
import org.luoshi.server.unit.change.Changes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MvcResult;

/** What the pages of settings, working days, playbooks, units and task forces say. */
@TestPropertySource(
        properties = {
            "luoshi.mail.host=smtp.linlan.example",
            "luoshi.mail.password=geheim-post-1",
            "luoshi.webhook.address=https://hook.linlan.example/geheim-pfad-2",
            "luoshi.webhook.secret=geheim-haken-3"
        })
class ScreensTest extends Houses {

    private static final String TITLE = "石桥镇老街改造协调推进";

    @Autowired
    private Changes changes;

    @Autowired
    private Register register;

    @BeforeEach
    void foundAForce() {
        Unit force = new Unit(
                new UnitCode("zb-laojie"),
                "临澜区老街改造工作专班",
                "老街改造专班",
                List.of(),
                Unit.Kind.TASK_FORCE,
                Optional.of(new UnitCode("qu")),
                "",
                Set.of(new UnitCode("fgj"), new UnitCode("shiqiao")),
                false);
        changes.carryOut(List.of(new Change.SetUnit(force)), Who.PRODUCT);
    }

    @Test
    void settingsTellWhatIsConfiguredAndNoSecret() throws Exception {
        String page = page("system", "/settings");
        assertThat(page).contains("smtp.linlan.example", "hook.linlan.example", "LUOSHI_MAIL_HOST", "task@1");
        assertThat(page).contains("2020–2026 年按国务院办公厅通知，2027 年起暂定");
        assertThat(page).doesNotContain("geheim");
    }

    @Test
    void aYearOfWorkingDaysNamesItsNotices() throws Exception {
        String page = page("system", "/workdays?year=2026");
        assertThat(page).contains("国办发明电〔2025〕7号", "02-15 – 02-23", "02-14 02-28", "全年 248 个工作日");
    }

    @Test
    void aYearWithoutANoticeIsProvisional() throws Exception {
        assertThat(page("dcs.chief", "/workdays?year=2019")).doesNotContain("暂定：");
        assertThat(page("dcs.chief", "/playbooks")).contains("银川市重点项目", "本系统默认", "/workdays");
    }

    @Test
    void aTaskForceShowsItsMembersAndMattersToThoseWhoMaySeeThem() throws Exception {
        Entry entry = new Entry(
                TITLE,
                "meeting",
                Optional.of(new UnitCode("zb-laojie")),
                new Due.None(),
                List.of(),
                "区政府第12次常务会议",
                "会议议定成立专班。");
        Who chief = new Who("林岚", new PostCode("dcs.chief"));
        assertThat(register.enter(entry, chief)).isInstanceOf(Outcome.Done.class);

        assertThat(page("dcs.chief", "/forces/zb-laojie")).contains(TITLE, "区发改局", "高远", "石桥镇");
        assertThat(page("fgj.clerk", "/forces/zb-laojie")).contains(TITLE);
        assertThat(page("hedong.observer", "/forces/zb-laojie"))
                .contains("区发改局")
                .doesNotContain(TITLE);
        assertThat(page("dcs.chief", "/units")).contains("/matters?lead=zb-laojie", "未结 1");
        assertThat(page("hedong.observer", "/units")).doesNotContain("/matters?lead=zb-laojie");
    }

    @Test
    void onlyATaskForceHasAPageAsOne() throws Exception {
        assertThat(answer("dcs.chief", "/forces/fgj").getResponse().getStatus()).isEqualTo(404);
    }

    private String page(String login, String path) throws Exception {
        MvcResult result = answer(login, path);
        assertThat(result.getResponse().getStatus()).as(path).isEqualTo(200);
        return result.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }

    private MvcResult answer(String login, String path) throws Exception {
        return house().perform(get(path).header("Host", "localhost").session(session(Optional.of(account(login)))))
                .andReturn();
    }
}
