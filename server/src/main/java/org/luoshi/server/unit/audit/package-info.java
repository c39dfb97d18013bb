/** The audit trail (审计): every refusal, every access to personal data, every act of administration. */
@NamedInterface("audit")
@NullMarked
package org.luoshi.server.unit.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
