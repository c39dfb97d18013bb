/** Playbooks (流程模板): what each kind of matter goes through, drawn; and the way in for an office's own. */
@NullMarked
package org.luoshi.server.web.playbooks;

import org.jspecify.annotations.NullMarked;
