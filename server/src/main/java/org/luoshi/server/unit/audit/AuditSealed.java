package org.luoshi.server.unit.audit;

import java.util.Map;
import org.luoshi.server.ledger.EventForms;
import org.luoshi.server.shared.Digest;

/**
 * How far the audit trail had come: with this on the ledger, entries can no longer be cut off its end unseen.
 *
 * @param entries how many
 * @param digest of the last one
 */
record AuditSealed(long entries, Digest digest) {

    static final EventForms<AuditSealed> FORMS = new EventForms<>(Map.of("audit.sealed.v1", AuditSealed.class));
}
