package org.luoshi.server.chain.gap;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.shared.CreditCode;

/** Something that a chain lacks, with the numbers that it was found by. */
public sealed interface Gap {

    /** The chain's code. */
    String chain();

    /** The key of the segment that lacks it. */
    String segment();

    /** The product that is to be won. */
    String product();

    Kind kind();

    /** Behind it: who buys, makes, or misses. The first is who it matters most to. */
    List<CreditCode> enterprises();

    /** Names it within all gaps, as an anchor of a page: {@code fill-rollers}. */
    default String key() {
        return kind().name().toLowerCase(java.util.Locale.ROOT) + "-" + product();
    }

    /** In the order in which they are listed. */
    enum Kind {
        /** 补链. */
        FILL,
        /** 固链. */
        SECURE,
        /** 强链. */
        STRENGTHEN,
        /** 延链. */
        EXTEND
    }

    /**
     * 补链: many buy it and nobody here makes it.
     *
     * @param outside what is bought outside, 万元 a year, of those who told; empty where nobody did
     * @param told how many buyers told an amount
     */
    record Fill(
            String chain,
            String segment,
            String product,
            List<CreditCode> enterprises,
            Optional<BigDecimal> outside,
            int told)
            implements Gap {
        public Fill {
            enterprises = List.copyOf(enterprises);
        }

        @Override
        public Kind kind() {
            return Kind.FILL;
        }
    }

    /**
     * 固链: many buy it, a single one here makes it.
     *
     * @param supplier who makes it
     * @param enterprises who buys it, without the maker
     */
    record Secure(String chain, String segment, String product, CreditCode supplier, List<CreditCode> enterprises)
            implements Gap {
        public Secure {
            enterprises = List.copyOf(enterprises);
        }

        @Override
        public Kind kind() {
            return Kind.SECURE;
        }
    }

    /**
     * 强链: a 链主 or 龙头 has too few of its suppliers within reach. The product to be won is the first of those that
     * are missing.
     *
     * @param segment the leading enterprise's own
     * @param buys how many products it buys
     * @param missing those of them that nobody within reach makes, the largest purchases first
     * @param reach in km
     */
    record Strengthen(String chain, String segment, CreditCode leader, int buys, List<Missing> missing, double reach)
            implements Gap {
        public Strengthen {
            missing = List.copyOf(missing);
        }

        @Override
        public Kind kind() {
            return Kind.STRENGTHEN;
        }

        @Override
        public String product() {
            return missing.getFirst().product();
        }

        @Override
        public List<CreditCode> enterprises() {
            return List.of(leader);
        }

        @Override
        public String key() {
            return "strengthen-" + leader.value().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** @param nearest in km, where somebody further away makes it */
    record Missing(String product, Optional<Double> nearest) {}

    /**
     * 延链: it is made here, nobody here buys it, and nothing that is made of it is made here.
     *
     * @param next products that are made of it, none of them here; the one to be won first
     * @param made the product that is made here
     * @param enterprises who makes it
     */
    record Extend(String chain, String segment, String made, List<String> next, List<CreditCode> enterprises)
            implements Gap {
        public Extend {
            next = List.copyOf(next);
            enterprises = List.copyOf(enterprises);
        }

        @Override
        public Kind kind() {
            return Kind.EXTEND;
        }

        @Override
        public String product() {
            return next.getFirst();
        }

        @Override
        public String key() {
            return "extend-" + made;
        }
    }
}
