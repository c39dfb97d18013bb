package org.luoshi.server.shared;

import java.util.Optional;

/**
 * Who does something: a person, at the post that they act for. The product itself and programs that load data have no
 * post.
 *
 * @param name 1 to 60 characters
 */
public record Who(String name, Optional<PostCode> post) {

    /** The product itself, when no person asked. */
    public static final Who PRODUCT = new Who("落实");

    public Who {
        name = Plain.text(name).strip();
        if (name.isEmpty() || name.length() > 60) {
            throw new IllegalArgumentException("a name has 1 to 60 characters, not " + name.length());
        }
    }

    /** Somebody without a post. */
    public Who(String name) {
        this(name, Optional.empty());
    }

    public Who(String name, PostCode post) {
        this(name, Optional.of(post));
    }

    /** The unit acted for. */
    public Optional<UnitCode> unit() {
        return post.map(PostCode::unit);
    }

    /** As the ledger writes it: {@code 陈静@fgj.clerk}, or the name alone where there is no post. */
    @Override
    public String toString() {
        return post.map(it -> name + "@" + it).orElse(name);
    }
}
