package org.luoshi.server.shared;

/**
 * Who does something, by the name they give; until accounts exist it is not proven.
 *
 * @param name 1 to 60 characters
 */
public record Who(String name) {

    /** The product itself, when no person asked. */
    public static final Who PRODUCT = new Who("落实");

    public Who {
        name = Plain.text(name).strip();
        if (name.isEmpty() || name.length() > 60) {
            throw new IllegalArgumentException("a name has 1 to 60 characters, not " + name.length());
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
