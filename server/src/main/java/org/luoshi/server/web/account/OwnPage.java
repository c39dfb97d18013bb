package org.luoshi.server.web.account;

import java.util.List;
import java.util.Optional;
import org.luoshi.server.unit.account.Present;
import org.luoshi.server.unit.account.Token;
import org.luoshi.server.unit.account.Way;

/**
 * What the page of one's own account shows.
 *
 * @param secret waits for its first code
 * @param codes recovery codes, shown once
 * @param token a new one, shown once
 * @param fault a sentence about what was not done
 */
public record OwnPage(
        Present person,
        boolean unfinished,
        boolean mustHaveFactor,
        boolean hasFactor,
        int recoveryCodes,
        Optional<String> secret,
        List<Token> tokens,
        List<String> codes,
        String token,
        String fault) {

    OwnPage withCodes(List<String> fresh) {
        return new OwnPage(
                person, unfinished, mustHaveFactor, hasFactor, recoveryCodes, secret, tokens, fresh, token, fault);
    }

    OwnPage withToken(String fresh) {
        return new OwnPage(
                person, unfinished, mustHaveFactor, hasFactor, recoveryCodes, secret, tokens, codes, fresh, fault);
    }

    OwnPage withFault(String sentence) {
        return new OwnPage(
                person, unfinished, mustHaveFactor, hasFactor, recoveryCodes, secret, tokens, codes, token, sentence);
    }

    /** Not for who came by an identity provider: that password was not used. */
    public boolean mustChangePassword() {
        return person.way() == Way.OWN && person.account().mustChange();
    }

    /** In groups of four, to type in. */
    public String grouped() {
        return secret.orElse("").replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** For the camera of an authenticator app. */
    public Picture picture() {
        return Picture.of(otpauth());
    }

    /** What authenticator apps open. */
    public String otpauth() {
        return "otpauth://totp/Luoshi:%s?secret=%s&issuer=Luoshi"
                .formatted(person.account().login(), secret.orElse(""));
    }
}
