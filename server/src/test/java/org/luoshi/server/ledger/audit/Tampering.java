package org.luoshi.server.ledger.audit;

import java.util.Random;
import org.luoshi.server.ledger.audit.Finding.Fault;
import org.springframework.jdbc.core.JdbcTemplate;

/** Ways to change a stored ledger, by somebody who owns the database. */
enum Tampering {
    PAYLOAD(Fault.PAYLOAD) {
        @Override
        long change(JdbcTemplate sql, Random random, int size) {
            long seq = 1 + random.nextInt(size);
            String letter = String.valueOf((char) ('a' + random.nextInt(26)));
            return event(sql, seq, "payload = overlay(payload placing '%s' from %d)", letter, 10 + random.nextInt(4));
        }
    },
    PAYLOAD_SPACE(Fault.PAYLOAD) {
        @Override
        long change(JdbcTemplate sql, Random random, int size) {
            return event(sql, 1 + random.nextInt(size), "payload = payload || ' '");
        }
    },
    TIME(Fault.TIME) {
        @Override
        long change(JdbcTemplate sql, Random random, int size) {
            long micros = 1L << random.nextInt(40);
            return event(sql, 1 + random.nextInt(size), "at = at + %d * interval '1 microsecond'", micros);
        }
    },
    ACTOR(Fault.ACTOR) {
        @Override
        long change(JdbcTemplate sql, Random random, int size) {
            return event(sql, 1 + random.nextInt(size), "actor = actor || '%d'", random.nextInt(10));
        }
    },
    TYPE(Fault.TYPE) {
        @Override
        long change(JdbcTemplate sql, Random random, int size) {
            return event(sql, 1 + random.nextInt(size), "type = 'test.other.v%d'", random.nextInt(10));
        }
    },
    STREAM(Fault.STREAM) {
        @Override
        long change(JdbcTemplate sql, Random random, int size) {
            return event(sql, 1 + random.nextInt(size), "stream = 'test:x%d'", random.nextInt(1000));
        }
    },
    SWAPPED(Fault.ORDER) {
        @Override
        long change(JdbcTemplate sql, Random random, int size) {
            long one = 1 + random.nextInt(size - 1);
            long other = one + 1 + random.nextInt((int) (size - one));
            sql.update("update ledger.event set seq = 0 where seq = ?", one);
            sql.update("update ledger.event set seq = ? where seq = ?", one, other);
            sql.update("update ledger.event set seq = ? where seq = 0", other);
            return one;
        }
    },
    DELETED_FIRST(Fault.MISSING) {
        @Override
        long change(JdbcTemplate sql, Random random, int size) {
            return delete(sql, 1);
        }
    },
    DELETED(Fault.MISSING) {
        @Override
        long change(JdbcTemplate sql, Random random, int size) {
            return delete(sql, 2 + random.nextInt(size - 2));
        }
    },
    DELETED_LAST(Fault.MISSING) {
        @Override
        long change(JdbcTemplate sql, Random random, int size) {
            return delete(sql, size);
        }
    },
    DOUBLED_IN_PLACE(Fault.SURPLUS) {
        @Override
        long change(JdbcTemplate sql, Random random, int size) {
            long seq = 1 + random.nextInt(size);
            sql.execute("alter table ledger.event drop constraint event_pk, drop constraint event_stream_version");
            sql.update("insert into ledger.event select * from ledger.event where seq = ?", seq);
            return seq;
        }
    },
    DOUBLED_AT_THE_END(Fault.SURPLUS) {
        @Override
        long change(JdbcTemplate sql, Random random, int size) {
            sql.update("""
                    insert into ledger.event (seq, stream, version, type, payload, actor, at, leaf, sums)
                    select ?, stream, version + 1000, type, payload, actor, at, leaf, sums from ledger.event where seq = ?
                    """, size + 1, 1 + random.nextInt(size));
            return size + 1L;
        }
    },
    LEAF(Fault.LEAF) {
        @Override
        long change(JdbcTemplate sql, Random random, int size) {
            int bit = random.nextInt(256);
            return event(sql, 1 + random.nextInt(size), "leaf = set_bit(leaf, %d, 1 - get_bit(leaf, %d))", bit, bit);
        }
    },
    SUMS(Fault.LEAF) {
        @Override
        long change(JdbcTemplate sql, Random random, int size) {
            int bit = random.nextInt(160);
            return event(sql, 1 + random.nextInt(size), "sums = set_bit(sums, %d, 1 - get_bit(sums, %d))", bit, bit);
        }
    },
    HEAD_EDGE(Fault.HEAD) {
        @Override
        long change(JdbcTemplate sql, Random random, int size) {
            int bit = random.nextInt(32 * 8 * Integer.bitCount(size));
            sql.execute("update ledger.head set frontier = set_bit(frontier, %d, 1 - get_bit(frontier, %d))"
                    .formatted(bit, bit));
            return 0;
        }
    },
    HEAD_SIZE(Fault.MISSING) {
        @Override
        long change(JdbcTemplate sql, Random random, int size) {
            sql.update("update ledger.head set size = size + ?", 1 + random.nextInt(5));
            return size + 1L;
        }
    },
    SUBTREE(Fault.SUBTREE) {
        @Override
        long change(JdbcTemplate sql, Random random, int size) {
            int place = random.nextInt(size / 256);
            int bit = random.nextInt(256);
            sql.update(
                    "update ledger.subtree set hash = set_bit(hash, ?, 1 - get_bit(hash, ?)) where place = ?",
                    bit,
                    bit,
                    place);
            return place * 256L + 1;
        }
    },
    /** The event's own proof is made anew as well. */
    REWRITTEN(Fault.CHECKPOINT_ROOT) {
        @Override
        long change(JdbcTemplate sql, Random random, int size) {
            long seq = 1 + random.nextInt(size);
            event(sql, seq, "payload = payload || ' '");
            Rewriting.seal(sql, seq);
            return seq;
        }
    },
    /** Everything is made anew but the signed checkpoints, for which the key is needed. */
    REWRITTEN_WITH_THE_TREE(Fault.CHECKPOINT_ROOT) {
        @Override
        long change(JdbcTemplate sql, Random random, int size) {
            long seq = 1 + random.nextInt(size);
            event(sql, seq, "payload = payload || ' '");
            Rewriting.seal(sql, seq);
            Rewriting.tree(sql);
            return seq;
        }
    },
    /** The last events are taken away, and all but the checkpoints is made to fit. */
    CUT_OFF(Fault.CHECKPOINT_BEYOND) {
        @Override
        long change(JdbcTemplate sql, Random random, int size) {
            long from = size - random.nextInt(size / 2);
            sql.update("delete from ledger.event where seq >= ?", from);
            Rewriting.tree(sql);
            return from;
        }
    },
    CHECKPOINT(Fault.CHECKPOINT_SIGNATURE) {
        @Override
        long change(JdbcTemplate sql, Random random, int size) {
            sql.update("update ledger.checkpoint set note = replace(note, '2026-02', '2026-01')");
            return 0;
        }
    },
    FILE(Fault.FILE) {
        @Override
        long change(JdbcTemplate sql, Random random, int size) {
            sql.update("update ledger.file set content = set_byte(content, ?, 0)", random.nextInt(10));
            return 0;
        }
    };

    /** By what the audit should name it, among other things. */
    final Fault fault;

    Tampering(Fault fault) {
        this.fault = fault;
    }

    /** Changes something and returns the event at which this is to be found, or 0 where it is no event's. */
    abstract long change(JdbcTemplate sql, Random random, int size);

    private static long event(JdbcTemplate sql, long seq, String assignment, Object... values) {
        sql.update("update ledger.event set " + assignment.formatted(values) + " where seq = " + seq);
        return seq;
    }

    private static long delete(JdbcTemplate sql, long seq) {
        sql.update("delete from ledger.event where seq = ?", seq);
        return seq;
    }
}
