package org.luoshi.server.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** By mail, through the SMTP server at {@code luoshi.mail.host}; plain text, one message to each address. */
@Component
class Mail implements Channel {

    private static final String MILLISECONDS = "10000";

    private final Settings settings;
    private final Addresses addresses;
    private final Watched watched;

    Mail(Settings settings, Addresses addresses, Watched watched) {
        this.settings = settings;
        this.addresses = addresses;
        this.watched = watched;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public boolean isOn() {
        return !settings.host().isBlank();
    }

    @Override
    public Delivery send(Digest digest) {
        List<String> to = addresses.of(digest.post());
        if (to.isEmpty()) {
            return Delivery.NOBODY;
        }
        try {
            JavaMailSenderImpl sender = sender();
            sender.send(
                    to.stream().map(address -> message(sender, digest, address)).toArray(MimeMessage[]::new));
            return Delivery.DONE;
        } catch (MailException e) {
            throw new Undelivered("mail by " + settings.host() + ": " + e.getMessage(), e);
        }
    }

    private MimeMessage message(JavaMailSenderImpl sender, Digest digest, String address) {
        try {
            MimeMessage message = new Named(sender, digest.key());
            MimeMessageHelper helper = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
            helper.setFrom(settings.from());
            helper.setTo(address);
            helper.setSubject(Words.subject(digest));
            helper.setText(Words.text(
                    digest, watched.organisation().nameOf(digest.post().unit()), settings.site()));
            message.setHeader("Auto-Submitted", "auto-generated");
            return message;
        } catch (MessagingException e) {
            throw new Undelivered("mail: “%s” or “%s” is no address".formatted(settings.from(), address), e);
        }
    }

    private JavaMailSenderImpl sender() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        Properties properties = sender.getJavaMailProperties();
        if (!settings.user().isBlank()) {
            sender.setUsername(settings.user());
            sender.setPassword(settings.password());
            properties.setProperty("mail.smtp.auth", "true");
        }
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(settings.tls()));
        for (String phase : List.of("connectiontimeout", "timeout", "writetimeout")) {
            properties.setProperty("mail.smtp." + phase, MILLISECONDS);
        }
        return sender;
    }

    /** @param tls refuse to send without it */
    @Component
    record Settings(
            @Value("${luoshi.mail.host:}") String host,
            @Value("${luoshi.mail.port:25}") int port,
            @Value("${luoshi.mail.user:}") String user,
            @Value("${luoshi.mail.password:}") String password,
            @Value("${luoshi.mail.from:luoshi@localhost}") String from,
            @Value("${luoshi.mail.tls:true}") boolean tls,
            @Value("${luoshi.notice.site:}") String site) {}

    /** Carries the same Message-ID at each attempt, by which mail programs know a repeat. */
    private static final class Named extends MimeMessage {

        private final String key;

        Named(JavaMailSenderImpl sender, String key) {
            super(sender.getSession());
            this.key = key;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + key + "@luoshi>");
        }
    }
}
