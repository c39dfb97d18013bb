package org.luoshi.server.web.api;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.util.Map;
import java.util.Optional;

/**
 * An error's answer (RFC 9457, application/problem+json).
 *
 * @param type an address that explains the code
 * @param title what kind of error it is, in a few words
 * @param detail what is wrong and what to do, in the language of Accept-Language
 * @param code stable, for programs
 * @param field the part of the request at fault, where it is one
 */
record ProblemForm(
        String type,
        String title,
        int status,
        String detail,
        String code,
        Optional<String> field,
        @JsonAnyGetter Map<String, Object> more) {}
