/**
 * Node templates 节点模板: the usual steps of a kind of work, how long each takes and where that is written. YAML, checked
 * when the program starts, each fault told with its line.
 */
@NamedInterface("template")
@NullMarked
package org.luoshi.server.plan.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
