/** Playbooks (流程模板): what kinds of matters differ in. YAML, checked on reading, each fault told with its line. */
@NamedInterface("playbook")
@NullMarked
package org.luoshi.server.matter.playbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
