package org.luoshi.server.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luoshi.server.matter.light.Sample.at;

import com.sun.net.httpserver.HttpServer;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.luoshi.server.matter.Matter;
import org.luoshi.server.matter.light.Sample;
import org.luoshi.server.parts.Parts;
import org.luoshi.server.unit.Organisation;
import org.springframework.core.env.MapPropertySource;

class RemindersTest {

    private final List<Matter> matters = new CopyOnWriteArrayList<>();
    private final Map<String, List<String>> addresses = new ConcurrentHashMap<>();
    private final List<Errands.Errand> errands = new CopyOnWriteArrayList<>();
    private Parts parts = Parts.open();

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void aPostFindsItsRemindersInTheAppAndOpensThem() {
        open(Map.of());
        matters.add(due("2026-03-11", "建成河东路"));
        tick("2026-03-11T08:30");
        Notices notices = parts.get(Notices.class);

        assertThat(notices.unseen(Staff.CLERK)).isEqualTo(1);
        assertThat(notices.list(Staff.CLERK)).singleElement().satisfies(it -> {
            assertThat(it.reminder().title()).isEqualTo("建成河东路");
            assertThat(it.reminder().kind()).isEqualTo(Reminder.Kind.TODAY);
            assertThat(it.seen()).isFalse();
        });

        notices.see(Staff.CLERK, at("2026-03-11T09:00"));
        assertThat(notices.unseen(Staff.CLERK)).isZero();
        assertThat(notices.list(Staff.CLERK)).singleElement().matches(Notices.Listed::seen);
        assertThat(notices.list(Staff.HEAD)).isEmpty();
    }

    @Test
    void aDayIsMadeOnceHoweverOftenItTicks() {
        open(Map.of());
        matters.add(due("2026-03-11", "建成河东路"));
        tick("2026-03-11T08:30");
        matters.add(due("2026-03-11", "再来一件"));
        tick("2026-03-11T08:31");
        tick("2026-03-11T17:59");

        assertThat(parts.get(Notices.class).list(Staff.CLERK)).hasSize(1);
    }

    @Test
    void nobodyIsRemindedAtNightOnWeekendsOrHolidays() {
        open(Map.of());
        matters.add(due("2026-03-13", "建成河东路"));
        matters.add(due("2026-02-23", "办好灯会"));
        tick("2026-03-12T08:29");
        tick("2026-03-12T18:00");
        tick("2026-03-14T10:00");
        tick("2026-02-23T10:00");

        assertThat(parts.get(Notices.class).unseen(Staff.CLERK)).isZero();
        // A Saturday that is made up is a working day.
        tick("2026-02-14T10:00");
        assertThat(parts.get(Notices.class).unseen(Staff.CLERK)).isEqualTo(1);
    }

    @Test
    void aDigestGoesByMailOnceToEachWhoHoldsThePost() throws Exception {
        try (Smtp smtp = new Smtp()) {
            open(mail(smtp));
            addresses.put("fgj.clerk", List.of("a@example.org", "b@example.org"));
            matters.add(due("2026-03-11", "建成河东路"));
            matters.add(due("2026-03-12", "印发方案"));
            tick("2026-03-11T08:30");
            tick("2026-03-11T09:30");

            assertThat(smtp.recipients).containsExactly("a@example.org", "b@example.org");
            MimeMessage message = read(smtp.messages.getFirst());
            assertThat(message.getSubject()).contains("2件");
            assertThat(message.getContent().toString())
                    .contains("今天到期：建成河东路")
                    .contains("将于2026-03-12到期：印发方案")
                    .doesNotContain("某某");
            assertThat(message.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
            assertThat(states()).containsExactly("mail SENT");
        }
    }

    @Test
    void anErrandOfAnotherModuleComesInTheSameDigestWithTheAddressOfItsForm() throws Exception {
        try (Smtp smtp = new Smtp()) {
            Map<String, Object> settings = new java.util.HashMap<>(mail(smtp));
            settings.put("luoshi.notice.site", "https://luoshi.example/");
            open(settings);
            addresses.put("fgj.clerk", List.of("a@example.org"));
            matters.add(due("2026-03-11", "建成河东路"));
            errands.add(errand("2026-03"));
            tick("2026-03-11T08:30");

            assertThat(read(smtp.messages.getFirst()).getContent().toString())
                    .contains("今天到期：建成河东路")
                    .contains("今天到期：零售：填报2026-03数据")
                    .contains("https://luoshi.example/indicators/retail?period=2026-03");
        }
    }

    @Test
    void anErrandStandsInTheListOnceAndIsOver() {
        open(Map.of());
        errands.add(errand("2026-03"));
        tick("2026-03-11T08:30");
        tick("2026-03-12T08:30");
        Notices notices = parts.get(Notices.class);

        assertThat(notices.unseen(Staff.CLERK)).isEqualTo(1);
        assertThat(notices.list(Staff.CLERK)).singleElement().satisfies(it -> {
            assertThat(it.reminder().about())
                    .isEqualTo(new About.OfErrand("figure:retail:2026-03", "/indicators/retail?period=2026-03"));
            assertThat(it.reminder().kind()).isEqualTo(Reminder.Kind.AFTER);
        });
        errands.clear();
        notices.see(Staff.CLERK, at("2026-03-12T09:00"));
        tick("2026-03-13T08:30");
        assertThat(notices.unseen(Staff.CLERK)).isZero();
    }

    private static Errands.Errand errand(String period) {
        return new Errands.Errand(
                "figure:retail:" + period,
                "/indicators/retail?period=" + period,
                "零售：填报%s数据".formatted(period),
                Staff.CLERK.unit(),
                LocalDate.of(2026, 3, 11));
    }

    @Test
    void aMailThatIsNotTakenIsTriedAgainLaterUnderTheSameName() throws Exception {
        try (Smtp smtp = new Smtp()) {
            open(mail(smtp));
            addresses.put("fgj.clerk", List.of("a@example.org"));
            matters.add(due("2026-03-11", "建成河东路"));
            smtp.busy = true;
            tick("2026-03-11T08:30");
            assertThat(smtp.messages).isEmpty();
            assertThat(states()).containsExactly("mail WAITING");
            String key = key();

            smtp.busy = false;
            tick("2026-03-11T08:30");
            assertThat(smtp.messages).as("not at once").isEmpty();
            tick("2026-03-11T08:31");

            assertThat(read(smtp.messages.getFirst()).getMessageID()).isEqualTo("<" + key + "@luoshi>");
            assertThat(states()).containsExactly("mail SENT");
        }
    }

    /** What a process leaves behind that was killed between booking an attempt and sending. */
    @Test
    void anAttemptThatDiedIsRepeatedUnderTheSameName() throws Exception {
        try (Smtp smtp = new Smtp()) {
            open(mail(smtp));
            addresses.put("fgj.clerk", List.of("a@example.org"));
            Digests digests = parts.get(Digests.class);
            digests.keep(
                    LocalDate.of(2026, 3, 11),
                    List.of(new Reminder(
                            Staff.CLERK,
                            new About.OfMatter(due("2026-03-11", "建成河东路").id()),
                            "建成河东路",
                            LocalDate.of(2026, 3, 11),
                            Reminder.Kind.TODAY,
                            Reminder.Level.HOLDER)),
                    List.of("mail"),
                    at("2026-03-11T08:30"));
            Digest taken = digests.take(at("2026-03-11T08:30")).orElseThrow();
            assertThat(digests.take(at("2026-03-11T08:30"))).isEmpty();

            tick("2026-03-11T08:40");

            assertThat(read(smtp.messages.getFirst()).getMessageID()).contains(taken.key());
        }
    }

    @Test
    void aPostWithoutAnAddressGetsNoMailAndBlocksNobody() throws IOException {
        try (Smtp smtp = new Smtp()) {
            open(mail(smtp));
            matters.add(due("2026-03-11", "建成河东路"));
            tick("2026-03-11T08:30");

            assertThat(states()).containsExactly("mail NOBODY");
        }
    }

    @Test
    void theWebhookCarriesASignatureThatItsReceiverCanCheck() throws Exception {
        List<String> received = new CopyOnWriteArrayList<>();
        HttpServer server = hook(received, 204);
        try {
            open(Map.of("luoshi.webhook.address", address(server), "luoshi.webhook.secret", "一个秘密"));
            matters.add(due("2026-03-11", "建成\"河东路\""));
            tick("2026-03-11T08:30");
            tick("2026-03-11T12:30");

            assertThat(received).hasSize(1);
            String[] parts = received.getFirst().split("\n", 3);
            assertThat(parts[1]).isEqualTo("hmac-sha256=" + sha256("一个秘密", parts[0] + "." + parts[2]));
            assertThat(parts[2])
                    .contains("\"post\":\"fgj.clerk\"", "\"due\":\"2026-03-11\"", "\"kind\":\"today\"", "河东路");
            assertThat(states()).containsExactly("webhook SENT");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aWebhookIsNotLedElsewhere() throws Exception {
        List<String> received = new CopyOnWriteArrayList<>();
        HttpServer inside = hook(received, 204);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Location", address(inside));
            exchange.sendResponseHeaders(307, -1);
            exchange.close();
        });
        server.start();
        try {
            open(Map.of("luoshi.webhook.address", address(server), "luoshi.webhook.secret", "s"));
            matters.add(due("2026-03-11", "建成河东路"));
            tick("2026-03-11T08:30");

            assertThat(received).isEmpty();
            assertThat(states()).containsExactly("webhook WAITING");
        } finally {
            server.stop(0);
            inside.stop(0);
        }
    }

    @Test
    void withoutASecretNothingGoesToAWebhook() {
        open(Map.of("luoshi.webhook.address", "http://127.0.0.1:9/"));
        matters.add(due("2026-03-11", "建成河东路"));
        tick("2026-03-11T08:30");

        assertThat(states()).isEmpty();
    }

    /** The code is what another implementation makes of it: {@code openssl dgst -sm3 -hmac key}. */
    @Test
    void signsWithSm3WhereThatIsAskedFor() {
        assertThat(Signature.HMAC_SM3.sign("key", "The quick brown fox jumps over the lazy dog"))
                .isEqualTo("hmac-sm3=bd4a34077888162b210645b8ebf74b9af357303789357a27c7fc457244ebd398");
    }

    private void open(Map<String, Object> settings) {
        parts.close();
        parts = Parts.open(context -> {
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
            context.registerBean(Watched.class, this::watched, bean -> bean.setPrimary(true));
            context.registerBean(Errands.class, () -> today -> errands);
            context.registerBean(
                    Addresses.class,
                    () -> post -> addresses.getOrDefault(post.value(), List.of()),
                    bean -> bean.setPrimary(true));
        });
    }

    private Watched watched() {
        return new Watched() {
            @Override
            public void each(Consumer<Matter> consumer) {
                matters.forEach(consumer);
            }

            @Override
            public Organisation organisation() {
                return Staff.usual();
            }
        };
    }

    private void tick(String local) {
        parts.get(Reminders.class).tick(at(local));
    }

    private List<String> states() {
        return parts.sql()
                .sql("select channel || ' ' || state from notice.sent order by 1")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private String key() {
        return parts.sql()
                .sql("select key from notice.sent")
                .query((row, number) -> row.getString(1))
                .single();
    }

    private Matter due(String date, String title) {
        Sample sample = new Sample().due(date).started("2026-02-02T09:00");
        sample.title = title;
        sample.id = "019c0000-0000-7000-8000-%012d".formatted(matters.size() + 1);
        return sample.matter();
    }

    private static Map<String, Object> mail(Smtp smtp) {
        return Map.of("luoshi.mail.host", "127.0.0.1", "luoshi.mail.port", smtp.port(), "luoshi.mail.tls", "false");
    }

    private static MimeMessage read(String message) throws Exception {
        return new MimeMessage(null, new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8)));
    }

    private static HttpServer hook(List<String> received, int status) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            received.add(exchange.getRequestHeaders().getFirst("Luoshi-Timestamp")
                    + "\n"
                    + exchange.getRequestHeaders().getFirst("Luoshi-Signature")
                    + "\n"
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static String address(HttpServer server) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    private static String sha256(String secret, String message) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(message.getBytes(StandardCharsets.UTF_8)));
    }
}
