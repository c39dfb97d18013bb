package org.luoshi.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.web.servlet.View;

/** Answers failures where a program asked and no page is wanted. */
public interface ForPrograms {

    /** Empty where a person asked. */
    Optional<View> failure(HttpServletRequest request, int status);
}
