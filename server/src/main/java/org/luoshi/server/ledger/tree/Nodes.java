package org.luoshi.server.ledger.tree;

import org.bouncycastle.crypto.digests.SM3Digest;

/** The hashes of RFC 9162, section 2.1.1, with SM3: leaves and inner nodes begin with different bytes. */
final class Nodes {

    /** Bytes of a hash. */
    static final int LENGTH = 32;

    private static final byte LEAF = 0;
    private static final byte INNER = 1;

    private Nodes() {}

    static byte[] leaf(byte[] form) {
        return hash(LEAF, form, new byte[0]);
    }

    static byte[] inner(byte[] left, byte[] right) {
        return hash(INNER, left, right);
    }

    /** The root of a tree without leaves. */
    static byte[] empty() {
        byte[] hash = new byte[LENGTH];
        new SM3Digest().doFinal(hash, 0);
        return hash;
    }

    private static byte[] hash(byte kind, byte[] first, byte[] second) {
        SM3Digest digest = new SM3Digest();
        digest.update(kind);
        digest.update(first, 0, first.length);
        digest.update(second, 0, second.length);
        byte[] hash = new byte[LENGTH];
        digest.doFinal(hash, 0);
        return hash;
    }
}
