package org.luoshi.server.unit.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luoshi.server.parts.Parts;
import org.luoshi.server.unit.Role;
import org.luoshi.server.unit.audit.Entry;
import org.luoshi.server.unit.audit.Seals;
import org.luoshi.server.unit.audit.Trail;
import org.luoshi.server.unit.audit.TrailFilter;

/** Who is let in, after how long, and what the trail says of it. */
class DoorkeeperTest {

    private static final String RIGHT = "Shiqiao-2026!";
    private static final String HERE = "192.0.2.7";

    @TempDir
    private Path data;

    private final Parts parts = Parts.open();
    private final Accounts accounts = parts.get(Accounts.class);
    private final Passwords passwords = parts.get(Passwords.class);
    private final Trail trail = parts.get(Trail.class);
    private AccountId chen = new AccountId(0);

    @BeforeEach
    void chenHasAnAccount() {
        Draft draft = new Draft("chen.jing", "陈静", Optional.of(Role.AUDIT), List.of(), "", "");
        chen = accounts.add(draft, passwords.digest(RIGHT), false, true);
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void letsInByTheRightPasswordHoweverTheNameIsWritten() {
        assertThat(password(" Chen.Jing ", RIGHT, Parts.NOW)).isInstanceOf(LogIn.In.class);
        assertThat(last().deed()).isEqualTo("login.in");
        assertThat(last().address()).isEqualTo(HERE);
    }

    @Test
    void refusesAWrongNameAWrongPasswordAndADisabledAccountAlike() {
        assertThat(password("nobody", RIGHT, Parts.NOW)).isEqualTo(new LogIn.Refused());
        assertThat(password("chen.jing", "wrong", Parts.NOW)).isEqualTo(new LogIn.Refused());
        accounts.setDisabled(chen, true);
        assertThat(password("chen.jing", RIGHT, Parts.NOW)).isEqualTo(new LogIn.Refused());
        assertThat(last().deed()).isEqualTo("login.refused");
    }

    /** The quickest of some, so that a busy machine does not decide. */
    @Test
    void worksAsLongOnAWrongNameAsOnAWrongPassword() {
        Optional<String> digest = accounts.password(chen);
        long known = quickest(() -> passwords.matches("wrong", digest));
        long unknown = quickest(() -> passwords.matches("wrong", Optional.empty()));
        assertThat(unknown).isBetween(known / 3, known * 3);
    }

    @Test
    void keepsOutWhatWasTypedInPlaceOfAName() {
        password("My Secret, typed into the wrong field", "x", Parts.NOW);
        assertThat(last().who()).isEqualTo("?");
    }

    @Test
    void waitsAfterFiveFailuresLongerEachTimeAndThroughARestart() {
        IntStream.range(0, 5)
                .forEach(i ->
                        assertThat(password("chen.jing", "wrong", Parts.NOW)).isInstanceOf(LogIn.Refused.class));
        assertThat(password("chen.jing", RIGHT, Parts.NOW)).isEqualTo(new LogIn.Waits(Duration.ofMinutes(1)));
        assertThat(last().deed()).isEqualTo("login.waits");
        Instant later = Parts.NOW.plusSeconds(61);
        assertThat(password("chen.jing", "wrong", later)).isInstanceOf(LogIn.Refused.class);
        assertThat(password("chen.jing", RIGHT, later)).isEqualTo(new LogIn.Waits(Duration.ofMinutes(2)));
        assertThat(password("chen.jing", RIGHT, later.plusSeconds(121))).isInstanceOf(LogIn.In.class);
        assertThat(password("chen.jing", "wrong", later.plusSeconds(122))).isInstanceOf(LogIn.Refused.class);
    }

    @Test
    void anUnknownNameWaitsLikeAKnownOne() {
        IntStream.range(0, 5).forEach(i -> password("nobody", "wrong", Parts.NOW));
        assertThat(password("nobody", RIGHT, Parts.NOW)).isInstanceOf(LogIn.Waits.class);
    }

    @Test
    void anAddressThatTriesManyNamesWaitsToo() {
        IntStream.range(0, 20).forEach(i -> password("name" + i, "wrong", Parts.NOW));
        assertThat(password("chen.jing", RIGHT, Parts.NOW)).isInstanceOf(LogIn.Waits.class);
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, 1", "1, 2", "5, 32", "6, 60", "1000, 60"})
    void theWaitDoublesUpToAnHour(int beyond, long minutes) {
        assertThat(Throttle.waitAfter(beyond)).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Test
    void asksForTheCodeWhichWorksOnceAndForARecoveryCodeWhichDoesToo() {
        SecondFactors factors = factors();
        byte[] secret = secret(factors);
        List<String> recovery =
                factors.confirm(chen, code(secret, Parts.NOW), Parts.NOW).orElseThrow();
        assertThat(password("chen.jing", RIGHT, Parts.NOW)).isInstanceOf(LogIn.NeedsCode.class);
        assertThat(code(code(secret, Parts.NOW), Parts.NOW))
                .as("used to set it")
                .isEqualTo(new LogIn.Refused());
        Instant next = Parts.NOW.plusSeconds(30);
        assertThat(code(code(secret, next), next)).isInstanceOf(LogIn.In.class);
        assertThat(code(code(secret, next), next)).isEqualTo(new LogIn.Refused());
        assertThat(code(recovery.getFirst(), next)).isInstanceOf(LogIn.In.class);
        assertThat(code(recovery.getFirst(), next)).isEqualTo(new LogIn.Refused());
        assertThat(factors.recoveryCodes(chen)).isEqualTo(recovery.size() - 1);
    }

    @Test
    void keepsTheSecretOfAFactorEncrypted() {
        byte[] secret = secret(factors());
        byte[] stored = parts.sql()
                .sql("select secret from unit.second_factor")
                .query((row, number) -> row.getBytes("secret"))
                .single();
        assertThat(java.util.HexFormat.of().formatHex(stored))
                .doesNotContain(java.util.HexFormat.of().formatHex(secret));
        assertThat(data.resolve("keys/accounts.key")).isRegularFile();
    }

    @ParameterizedTest
    @CsvSource({
        "Ab1!xyz, password-length",
        "abcdefgh1, password-classes",
        "Chen.Jing-2026, password-login",
        "Admin@123, password-usual",
        "P@ssw0rd, password-usual",
        "Qwerty!234, password-usual"
    })
    void refusesPasswordsThatAreEasyToGuess(String password, String code) {
        assertThat(PasswordRules.fault(password, accounts.find(chen).orElseThrow()))
                .map(Answer.Refused::code)
                .contains(code);
    }

    @Test
    void takesAPasswordOfThreeClasses() {
        Account account = accounts.find(chen).orElseThrow();
        assertThat(PasswordRules.fault("tea-garden-37", account)).isEmpty();
        assertThat(PasswordRules.fault(passwords.once(), account)).isEmpty();
    }

    private byte[] secret(SecondFactors factors) {
        factors.begin(chen);
        byte[] stored = parts.sql()
                .sql("select secret from unit.second_factor")
                .query((row, number) -> row.getBytes("secret"))
                .single();
        return new Vault(data).open(stored);
    }

    private static String code(byte[] secret, Instant at) {
        return Totp.code(secret, Totp.step(at), 6);
    }

    private SecondFactors factors() {
        return new SecondFactors(parts.sql(), new Vault(data));
    }

    private LogIn password(String login, String password, Instant at) {
        return inTransaction(() -> doorkeeper(at).password(login, password, HERE));
    }

    private LogIn code(String code, Instant at) {
        return inTransaction(() -> doorkeeper(at).code(chen, code, HERE));
    }

    /** A new one each time, as after a restart. */
    private Doorkeeper doorkeeper(Instant at) {
        return new Doorkeeper(
                accounts,
                passwords,
                factors(),
                new Throttle(parts.sql()),
                trail,
                parts.get(Seals.class),
                Clock.fixed(at, ZoneOffset.UTC));
    }

    private LogIn inTransaction(Supplier<LogIn> attempt) {
        return java.util.Objects.requireNonNull(parts.transaction().execute(status -> attempt.get()));
    }

    private Entry last() {
        return trail.find(TrailFilter.ALL, 1).getFirst();
    }

    private static long quickest(Runnable work) {
        return IntStream.range(0, 6)
                .mapToLong(i -> {
                    long begin = System.nanoTime();
                    work.run();
                    return System.nanoTime() - begin;
                })
                .min()
                .orElseThrow();
    }
}
