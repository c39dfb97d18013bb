package org.luoshi.server.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.unit.Role;
import org.luoshi.server.unit.account.Account;
import org.luoshi.server.unit.account.Accounts;
import org.luoshi.server.unit.account.Administration;
import org.luoshi.server.unit.account.Answer;
import org.luoshi.server.unit.account.Draft;
import org.luoshi.server.unit.account.Enrolled;
import org.luoshi.server.unit.account.Identity;
import org.luoshi.server.unit.account.SecondFactors;
import org.luoshi.server.unit.audit.Entry;
import org.luoshi.server.unit.audit.Trail;
import org.luoshi.server.unit.audit.TrailFilter;
import org.luoshi.server.unit.audit.Visit;
import org.luoshi.server.web.api.Running;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Log-in by an identity provider, against a real one of our own. */
@ExtendWith(OutputCaptureExtension.class)
class ProviderLogInTest {

    private static SmallProvider provider;
    private static Running running;

    @TempDir
    private static Path place;

    @BeforeAll
    static void start() throws IOException {
        provider = new SmallProvider();
        Path secret = Files.writeString(place.resolve("secret"), SmallProvider.SECRET + "\n");
        running = Running.start(
                "--luoshi.oidc.issuer=" + provider.issuer(),
                "--luoshi.oidc.client-id=" + SmallProvider.CLIENT,
                "--luoshi.oidc.client-secret-file=" + secret,
                "--luoshi.oidc.name=澜州政务身份",
                "--luoshi.oidc.bind-by=preferred_username",
                "--luoshi.oidc.trust-second-factor=mfa,otp");
    }

    @AfterAll
    static void stop() {
        running.close();
        provider.close();
    }

    @Test
    void theLogInPageOffersTheProviderByItsName() throws Exception {
        assertThat(new Browser().get(running.address("/login")).body())
                .contains("用澜州政务身份登录")
                .contains("/login/provider?back=%2F");
    }

    @Test
    void aBoundIdentityLeadsToItsAccountAndToThePageThatWasAsked() throws Exception {
        bind("fgj.clerk", "sub-fgj");
        provider.says(SmallProvider.Seal.GOOD, it -> it.subject("sub-fgj"));
        Browser browser = new Browser();
        HttpResponse<String> in = browser.comeIn("/matters?q=1");
        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(in.headers().firstValue("Location").orElseThrow()).endsWith("/matters?q=1");
        assertThat(browser.get(running.address("/account")).body()).contains("fgj.clerk");
        assertThat(last().deed()).isEqualTo("login.in");
    }

    @Test
    void nobodyGetsAnAccountByTheProviderAlone() throws Exception {
        long before = running.get(Accounts.class).all().size();
        provider.says(
                SmallProvider.Seal.GOOD, it -> it.subject("sub-stranger").claim("preferred_username", "mo.sheng"));
        HttpResponse<String> out = new Browser().comeIn("/");
        assertThat(out.statusCode()).isEqualTo(403);
        assertThat(out.body()).contains("sub-stranger").contains("安全管理员");
        assertThat(running.get(Accounts.class).all()).hasSize((int) before);
        assertThat(last().deed()).isEqualTo("login.refused");
        assertThat(last().who()).isEqualTo("mo.sheng");
    }

    @Test
    void aClaimBindsAnAccountOfWorkOnceAndNoneOfAdministration() throws Exception {
        provider.says(SmallProvider.Seal.GOOD, it -> it.subject("sub-tjj").claim("preferred_username", "tjj.clerk"));
        assertThat(new Browser().comeIn("/").statusCode()).isEqualTo(303);
        assertThat(account("tjj.clerk").identity()).contains(new Identity(provider.issuer(), "sub-tjj"));

        provider.says(SmallProvider.Seal.GOOD, it -> it.subject("sub-thief").claim("preferred_username", "tjj.clerk"));
        assertThat(new Browser().comeIn("/").statusCode())
                .as("another person of that name at the provider")
                .isEqualTo(403);

        provider.says(SmallProvider.Seal.GOOD, it -> it.subject("sub-root").claim("preferred_username", "system"));
        assertThat(new Browser().comeIn("/").statusCode()).isEqualTo(403);
        assertThat(account("system").identity()).isEmpty();
    }

    @Test
    void oneIdentityIsBoundToOneAccountAndADisabledOneStaysOut() throws Exception {
        bind("shiqiao.clerk", "sub-shiqiao");
        assertThat(tryToBind("shiqiao.head", "sub-shiqiao"))
                .isEqualTo(new Answer.Refused("identity-taken", List.of("shiqiao.clerk")));
        Administration administration = running.get(Administration.class);
        administration.disable(account("shiqiao.clerk").id(), account("system").id(), Visit.PRODUCT);
        provider.says(SmallProvider.Seal.GOOD, it -> it.subject("sub-shiqiao"));
        assertThat(new Browser().comeIn("/").statusCode()).isEqualTo(403);
    }

    @Test
    void theCodeIsAskedForUnlessTheProvidersSecondFactorIsBelieved() throws Exception {
        bind("dcs.clerk", "sub-dcs");
        Account account = account("dcs.clerk");
        SecondFactors factors = running.get(SecondFactors.class);
        String recovery = Enrolled.in(factors, account.id()).getFirst();

        provider.says(SmallProvider.Seal.GOOD, it -> it.subject("sub-dcs").claim("amr", List.of("pwd")));
        Browser browser = new Browser();
        HttpResponse<String> asked = browser.comeIn("/matters");
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.body()).contains("/login/code");
        assertThat(browser.get(running.address("/account")).statusCode()).isEqualTo(303);
        assertThat(browser.post(running.address("/login/code"), "code=000000").statusCode())
                .isEqualTo(401);
        HttpResponse<String> in = browser.post(running.address("/login/code"), "code=" + recovery);
        assertThat(in.headers().firstValue("Location").orElseThrow()).endsWith("/matters");

        provider.says(SmallProvider.Seal.GOOD, it -> it.subject("sub-dcs").claim("amr", List.of("pwd", "otp")));
        assertThat(new Browser().comeIn("/matters").statusCode()).isEqualTo(303);
    }

    @Test
    void aPasswordThatWasNotUsedNeedNotBeChangedFirst() throws Exception {
        create("xin.ren", Optional.empty(), new PostCode("shiqiao.clerk"));
        bind("xin.ren", "sub-new");
        provider.says(SmallProvider.Seal.GOOD, it -> it.subject("sub-new"));
        Browser browser = new Browser();
        browser.comeIn("/");
        assertThat(browser.get(running.address("/matters")).statusCode()).isEqualTo(200);
    }

    @Test
    void anAdministratorSetsASecondFactorUnlessTheProvidersIsBelieved() throws Exception {
        create("xin.an", Optional.of(Role.SECURITY));
        bind("xin.an", "sub-security");
        provider.says(SmallProvider.Seal.GOOD, it -> it.subject("sub-security"));
        Browser without = new Browser();
        without.comeIn("/");
        assertThat(without.get(running.address("/security"))
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("/account");

        provider.says(SmallProvider.Seal.GOOD, it -> it.subject("sub-security").claim("acr", "mfa"));
        Browser with = new Browser();
        with.comeIn("/");
        assertThat(with.get(running.address("/security")).statusCode()).isEqualTo(200);
    }

    @Test
    void refusesTokensThatDoNotHold() throws Exception {
        bind("fgj.head", "sub-gao");
        refused("another issuer", SmallProvider.Seal.GOOD, it -> it.issuer("https://evil.example"));
        refused("another audience", SmallProvider.Seal.GOOD, it -> it.audience("other"));
        refused("another nonce", SmallProvider.Seal.GOOD, it -> it.claim("nonce", "stale"));
        refused("no nonce", SmallProvider.Seal.GOOD, it -> it.claim("nonce", null));
        refused(
                "expired",
                SmallProvider.Seal.GOOD,
                it -> it.expirationTime(Date.from(Instant.now().minusSeconds(600))));
        refused("alg none", SmallProvider.Seal.NONE, it -> it);
        refused("another key", SmallProvider.Seal.OF_ANOTHER_KEY, it -> it);
        assertThat(last().deed()).isEqualTo("login.refused");
    }

    @Test
    void refusesAnAnswerToAQuestionOfAnotherBrowser() throws Exception {
        bind("hedong.observer", "sub-hedong");
        provider.says(SmallProvider.Seal.GOOD, it -> it.subject("sub-hedong"));
        URI stolen = provider.agree(new Browser().question("/"));
        assertThat(new Browser().get(stolen).headers().firstValue("Location").orElseThrow())
                .endsWith("/login");
        Browser other = new Browser();
        other.question("/");
        assertThat(other.get(stolen).statusCode()).isEqualTo(401);
    }

    @Test
    void writesNoSecretIntoTheLog(CapturedOutput output) throws Exception {
        provider.says(SmallProvider.Seal.NONE, it -> it.subject("x"));
        new Browser().comeIn("/");
        assertThat(output.getAll()).doesNotContain(SmallProvider.SECRET);
    }

    private static void refused(String why, SmallProvider.Seal seal, UnaryOperator<JWTClaimsSet.Builder> change)
            throws Exception {
        provider.says(seal, it -> change.apply(it.subject("sub-gao")));
        assertThat(new Browser().comeIn("/").statusCode()).as(why).isEqualTo(401);
    }

    private static void create(String login, Optional<Role> administration, PostCode... posts) {
        Draft draft = new Draft(login, "何新", administration, List.of(posts), "", "");
        assertThat(running.get(Administration.class).create(draft, Visit.PRODUCT))
                .isInstanceOf(Answer.Password.class);
    }

    private static void bind(String login, String subject) {
        assertThat(tryToBind(login, subject)).isEqualTo(new Answer.Done());
    }

    private static Answer tryToBind(String login, String subject) {
        return running.get(Administration.class)
                .bind(
                        account(login).id(),
                        new Identity(provider.issuer(), subject),
                        account("safety").id(),
                        Visit.PRODUCT);
    }

    private static Account account(String login) {
        return running.get(Accounts.class).find(login).orElseThrow();
    }

    private static Entry last() {
        return running.get(Trail.class).find(TrailFilter.ALL, 1).getFirst();
    }

    /** Follows no redirect by itself, and keeps cookies. */
    private static final class Browser {

        private final HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

        HttpResponse<String> comeIn(String back) throws IOException, InterruptedException {
            return get(provider.agree(question(back)));
        }

        URI question(String back) throws IOException, InterruptedException {
            HttpResponse<String> away =
                    get(running.address("/login/provider?back=" + URLEncoder.encode(back, StandardCharsets.UTF_8)));
            return URI.create(away.headers().firstValue("Location").orElseThrow());
        }

        HttpResponse<String> get(URI address) throws IOException, InterruptedException {
            return send(HttpRequest.newBuilder(address));
        }

        HttpResponse<String> post(URI address, String form) throws IOException, InterruptedException {
            return send(HttpRequest.newBuilder(address)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form)));
        }

        private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
