package org.luoshi.server.unit.account;

/** Personal data as lists show them: enough to recognise, too little to use. */
final class Masks {

    private Masks() {}

    /** 13812341234 becomes 138****1234; of a shorter number the last two digits stay. */
    static String phone(String phone) {
        int length = phone.length();
        if (length >= 11) {
            return phone.substring(0, length - 8) + "****" + phone.substring(length - 4);
        }
        return length <= 2 ? "*".repeat(length) : "*".repeat(length - 2) + phone.substring(length - 2);
    }

    /** chenjing@example.org becomes c***@example.org. */
    static String email(String email) {
        int at = email.indexOf('@');
        return at <= 0 ? "*".repeat(Math.min(3, email.length())) : email.charAt(0) + "***" + email.substring(at);
    }
}
