package org.luoshi.extraction;

/** A named, concrete undertaking that could carry its own file (项目): a building, line, park, plant or platform. */
public record Project(Span span, String name) {}
