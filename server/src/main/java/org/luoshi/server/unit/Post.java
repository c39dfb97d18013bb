package org.luoshi.server.unit;

import java.util.Optional;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.shared.UnitCode;

/**
 * A post (岗位): matters bind to it, so that a successor inherits them by taking it.
 *
 * @param title 督查室主任, 综合科承办岗
 * @param holder the person's name; empty while vacant
 * @param deputy the post that acts while this one is away
 * @param reportsTo the post that what this one cannot settle is raised to (顶格协调)
 */
public record Post(
        PostCode code,
        String title,
        Role role,
        Optional<String> holder,
        Optional<PostCode> deputy,
        Optional<PostCode> reportsTo,
        boolean abolished) {

    public UnitCode unit() {
        return code.unit();
    }
}
