package org.luoshi.extraction.naming;

import java.util.Arrays;

/**
 * The longest word at a place, for a few thousand words. Only that one is wanted here, so it is looked up forward from
 * each place: about five times as fast as reporting every word with {@link org.luoshi.extraction.lexicon.Lexicon}.
 */
final class WordTrie {

    private static final int CHARACTERS = 1 << 16;

    private final int[] roots = new int[CHARACTERS];
    /** Open addressing: node × 65536 + character, 0 where free. */
    private long[] keys = new long[1 << 12];

    private int[] children = new int[1 << 12];
    /** Of each node: the ordinal of the role + 1 where a word ends, else 0. */
    private byte[] roles = new byte[1 << 10];

    private int nodes = 1;

    /** A word in several groups keeps the role that stands first in {@link Role}. */
    void add(String word, Role role) {
        int node = roots[word.charAt(0)];
        if (node == 0) {
            node = newNode();
            roots[word.charAt(0)] = node;
        }
        for (int i = 1; i < word.length(); i++) {
            node = childOrNew(node, word.charAt(i));
        }
        if (roles[node] == 0 || role.ordinal() < roles[node] - 1) {
            roles[node] = (byte) (role.ordinal() + 1);
        }
    }

    /**
     * The longest word that begins at an index.
     *
     * @return length × 64 + the role's ordinal, 0 where no word begins
     */
    int at(String text, int from) {
        int found = 0;
        int node = roots[text.charAt(from)];
        for (int at = from + 1; node != 0; at++) {
            if (roles[node] != 0) {
                found = at - from << 6 | roles[node] - 1;
            }
            node = at < text.length() ? children[slot(node, text.charAt(at))] : 0;
        }
        return found;
    }

    private int childOrNew(int node, char c) {
        int slot = slot(node, c);
        if (children[slot] == 0) {
            if (nodes * 3 > keys.length) {
                grow();
                slot = slot(node, c);
            }
            keys[slot] = key(node, c);
            children[slot] = newNode();
        }
        return children[slot];
    }

    private int newNode() {
        if (nodes == roles.length) {
            roles = Arrays.copyOf(roles, nodes * 2);
        }
        return nodes++;
    }

    /** Where the key stands, or the free place for it, whose child is 0. */
    private int slot(int node, char c) {
        long key = key(node, c);
        int mask = keys.length - 1;
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldChildren = children;
        keys = new long[oldKeys.length * 2];
        children = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot((int) (oldKeys[i] >>> 16), (char) oldKeys[i]);
                keys[slot] = oldKeys[i];
                children[slot] = oldChildren[i];
            }
        }
    }

    private static long key(int node, char c) {
        return (long) node << 16 | c;
    }
}
