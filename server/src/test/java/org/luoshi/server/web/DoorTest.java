package org.luoshi.server.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.unit.account.Account;
import org.luoshi.server.unit.account.Administration;
import org.luoshi.server.unit.account.Answer;
import org.luoshi.server.unit.account.Draft;
import org.luoshi.server.unit.account.People;
import org.luoshi.server.unit.audit.Entry;
import org.luoshi.server.unit.audit.Trail;
import org.luoshi.server.unit.audit.TrailFilter;
import org.luoshi.server.unit.audit.Visit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The way in, as a browser or a program meets it. */
class DoorTest extends Houses {

    @Autowired
    private Administration administration;

    @Autowired
    private Trail trail;

    @Test
    void leadsWhoIsNotLoggedInToTheLogInPageAndBack() throws Exception {
        MockHttpServletResponse away = send(get("/matters").param("q", "茶园"));
        assertThat(away.getStatus()).isEqualTo(303);
        assertThat(away.getHeader("Location")).startsWith("/login?back=%2Fmatters");

        MockHttpServletResponse in = logIn("dcs.chief", People.PASSWORD, "/matters?q=1");
        assertThat(in.getStatus()).isEqualTo(303);
        assertThat(in.getHeader("Location")).isEqualTo("/matters?q=1");
    }

    @Test
    void tellsAScriptWhereToLeadThePage() throws Exception {
        MockHttpServletResponse away = send(
                post("/documents").header("HX-Request", "true").header("HX-Current-URL", "http://localhost/documents"));
        assertThat(away.getStatus()).isEqualTo(401);
        assertThat(away.getHeader("HX-Redirect")).isEqualTo("/login?back=%2Fdocuments");
    }

    @Test
    void sendsNobodyElsewhereAfterLogIn() throws Exception {
        for (String back :
                List.of("//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)")) {
            assertThat(logIn("dcs.chief", People.PASSWORD, back).getHeader("Location"))
                    .as(back)
                    .isEqualTo("/");
        }
    }

    @Test
    void saysTheSameOfAWrongNameAndAWrongPassword() throws Exception {
        MockHttpServletResponse name = logIn("nobody.here", "Wrong-2026!", "/");
        MockHttpServletResponse password = logIn("tjj.clerk", "Wrong-2026!", "/");
        assertThat(name.getStatus()).isEqualTo(password.getStatus()).isEqualTo(401);
        assertThat(name.getContentAsString(StandardCharsets.UTF_8).replace("nobody.here", ""))
                .isEqualTo(password.getContentAsString(StandardCharsets.UTF_8).replace("tjj.clerk", ""));
    }

    @Test
    void beginsANewSessionSoThatAPlantedOneIsWorthNothing() throws Exception {
        MockHttpSession planted = new MockHttpSession();
        send(post("/login")
                .param("login", "dcs.clerk")
                .param("password", People.PASSWORD)
                .session(planted));
        assertThat(planted.isInvalid()).isTrue();
    }

    @Test
    void offersNoCastWithoutTheDemonstration() throws Exception {
        assertThat(text(send(get("/login")))).doesNotContain("/login/cast");
        assertThat(send(post("/login/cast").param("login", "dcs.chief")).getStatus())
                .isEqualTo(401);
        assertThat(send(post("/login/cast").param("login", "system")).getStatus())
                .isEqualTo(401);
    }

    @Test
    void keepsWhoeverMayNotOutWithASentenceAndAnEntry() throws Exception {
        MockHttpServletResponse refused = send(get("/audit").session(session(Optional.of(account("fgj.clerk")))));
        assertThat(refused.getStatus()).isEqualTo(403);
        assertThat(text(refused)).contains("没有权限");
        Entry last = trail.find(TrailFilter.ALL, 1).getFirst();
        assertThat(last.deed()).isEqualTo("route.refused");
        assertThat(last.who()).contains("fgj.clerk");
        assertThat(last.subject()).isEqualTo("GET /audit");
    }

    @Test
    void aPasswordThatWorksOnceOpensOnlyOnesOwnAccount() throws Exception {
        Account fresh = create("xin.ren", "shiqiao.clerk");
        MockHttpServletResponse away = send(get("/matters").session(session(Optional.of(fresh))));
        assertThat(away.getHeader("Location")).isEqualTo("/account");
        assertThat(send(get("/account").session(session(Optional.of(fresh)))).getStatus())
                .isEqualTo(200);
    }

    @Test
    void aNewPasswordEndsAllOtherSessions() throws Exception {
        Account account = create("jiu.ren", "shiqiao.clerk");
        MockHttpSession before = session(Optional.of(account));
        assertThat(send(get("/account").session(before)).getStatus()).isEqualTo(200);
        administration.resetPassword(account.id(), account("safety").id(), Visit.PRODUCT);
        assertThat(send(get("/account").session(before)).getHeader("Location")).startsWith("/login");
    }

    @Test
    void aProgramWithoutATokenIsToldSo() throws Exception {
        MockHttpServletResponse page =
                send(get("/").session(new MockHttpSession()).header("Authorization", "Bearer no"));
        assertThat(page.getHeader("Location")).as("a token opens no pages").startsWith("/login");
    }

    @Test
    void theAuditorSeesTheTrailAndNoMatters() throws Exception {
        MockHttpSession auditor = session(Optional.of(account("auditor")));
        assertThat(text(send(get("/audit").param("check", "1").session(auditor))))
                .contains("没有被改过");
        assertThat(send(get("/matters").session(session(Optional.of(account("auditor")))))
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void contactDataAreMaskedInTheListAndAnEntryIsMadeOfSeeingThem() throws Exception {
        assertThat(text(send(get("/accounts").session(session(Optional.of(account("system")))))))
                .contains("138****0000")
                .doesNotContain("13812340000");
        Account clerk = account("fgj.clerk");
        assertThat(text(send(get("/accounts/" + clerk.id()).session(session(Optional.of(account("system")))))))
                .contains("13812340000");
        Entry last = trail.find(TrailFilter.ALL, 1).getFirst();
        assertThat(last.deed()).isEqualTo("personal.contact-seen");
        assertThat(last.subject()).isEqualTo("fgj.clerk");
    }

    private Account create(String login, String post) {
        Draft draft = new Draft(login, "何新", Optional.empty(), List.of(new PostCode(post)), "", "");
        assertThat(administration.create(draft, Visit.PRODUCT)).isInstanceOf(Answer.Password.class);
        return account(login);
    }

    private MockHttpServletResponse logIn(String login, String password, String back) throws Exception {
        return send(
                post("/login").param("login", login).param("password", password).param("back", back));
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return house().perform(request.header("Host", "localhost")).andReturn().getResponse();
    }

    private static String text(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }
}
