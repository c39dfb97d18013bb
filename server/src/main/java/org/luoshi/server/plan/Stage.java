package org.luoshi.server.plan;

/**
 * A stage of a project 项目阶段: 签约, 落地, 开工, 在建, 竣工, 投产, 达产, or the kind's own.
 *
 * @param key stable, in kebab case
 */
public record Stage(String key, String title) {}
