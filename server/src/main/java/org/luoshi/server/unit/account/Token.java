package org.luoshi.server.unit.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.luoshi.server.shared.PostCode;

/** A key for a program that acts for a person at one post, as lists show it: never the key itself. */
public record Token(long id, String name, PostCode post, Instant createdAt, Optional<LocalDate> lastUsed) {}
