package org.luoshi.server.web.verification;

import java.util.List;
import org.luoshi.server.shared.Page;
import org.luoshi.server.web.matter.Form;
import org.luoshi.server.web.matter.Subject;

/**
 * Claims that wait for verification, whose clock ends first before the others.
 *
 * @param mine whether only those that the reader's unit verifies are shown
 * @param done a sentence about what has just been done; empty otherwise
 */
public record Queue(Page<Waiting> found, boolean mine, String done) {

    public List<Waiting> claims() {
        return found.rows();
    }

    /** @param forms empty for a reader who is not the one to verify */
    public record Waiting(Subject subject, List<Form> forms) {}
}
