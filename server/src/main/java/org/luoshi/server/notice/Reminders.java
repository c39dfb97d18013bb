package org.luoshi.server.notice;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.luoshi.server.shared.WorkCalendar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Reminds. A digest is made once for each post and working day, and delivered at least once: an attempt is booked before
 * it is made, so that a death in between leads to a repeat under the same key, never to a loss.
 */
@Component
class Reminders {

    private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Duration KEPT = Duration.ofDays(180);
    private static final int ATTEMPTS = 12;

    private final Composer composer;
    private final Digests digests;
    private final List<Channel> channels;
    private final WorkCalendar calendar;
    private final Window window;
    private final Clock clock;
    private final CountDownLatch closing = new CountDownLatch(1);

    Reminders(
            Composer composer,
            Digests digests,
            List<Channel> channels,
            WorkCalendar calendar,
            Window window,
            Clock clock) {
        this.composer = composer;
        this.digests = digests;
        this.channels = channels;
        this.calendar = calendar;
        this.window = window;
        this.clock = clock;
    }

    /** Does what is due at this moment; nothing at night, on weekends and on holidays. */
    void tick(Instant now) {
        ZonedDateTime local = now.atZone(BEIJING);
        if (!calendar.isWorkingDay(local.toLocalDate()) || !window.holds(local.toLocalTime())) {
            return;
        }
        composer.compose(
                local.toLocalDate(),
                channels.stream().filter(Channel::isOn).map(Channel::name).toList(),
                now);
        deliver(now);
        digests.forget(local.toLocalDate(), KEPT);
    }

    private void deliver(Instant now) {
        Optional<Digest> next = digests.take(now);
        while (next.isPresent()) {
            deliver(next.get(), now);
            next = digests.take(now);
        }
    }

    private void deliver(Digest digest, Instant now) {
        Optional<Channel> channel = channels.stream()
                .filter(it -> it.name().equals(digest.channel()) && it.isOn())
                .findFirst();
        if (channel.isEmpty()) {
            digests.failed(digest, digest.channel() + " was switched off", true);
            return;
        }
        try {
            switch (channel.get().send(digest)) {
                case DONE -> digests.sent(digest, now);
                case NOBODY -> digests.nobody(digest);
            }
        } catch (RuntimeException e) {
            LOG.warn("reminder to {} not delivered, attempt {}: {}", digest.post(), digest.attempts(), e.getMessage());
            digests.failed(digest, String.valueOf(e.getMessage()), digest.attempts() >= ATTEMPTS);
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        Thread.ofVirtual().name("reminders").start(this::run);
    }

    private void run() {
        try {
            do {
                attempt();
            } while (!closing.await(PAUSE.toSeconds(), TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whatever fails, the next minute is tried again. */
    private void attempt() {
        try {
            tick(clock.instant());
        } catch (RuntimeException e) {
            LOG.warn("reminders: {}", e.toString());
        }
    }

    @PreDestroy
    void stop() {
        closing.countDown();
    }

    /** The time of day in which people may be reminded; 8:30 to 18:00 is our own default. */
    @Component
    record Window(
            @Value("${luoshi.notice.from:08:30}") String from,
            @Value("${luoshi.notice.to:18:00}") String to) {

        boolean holds(LocalTime time) {
            return !time.isBefore(LocalTime.parse(from)) && time.isBefore(LocalTime.parse(to));
        }
    }
}
