package org.luoshi.server.place;

import java.time.Instant;
import org.luoshi.server.shared.Digest;

/**
 * A drawing over the district. A new drawing takes the place of the old one as a whole; both stay on the ledger.
 *
 * @param version of its stream
 * @param drawn the features as GeoJSON in CGCS2000, kept among the ledger's files
 * @param original the file as it was sent
 * @param system in which the file came
 * @param features how many
 */
public record Layer(
        LayerCode code,
        int version,
        String name,
        Kind kind,
        Digest drawn,
        Digest original,
        String file,
        String system,
        int features,
        String by,
        Instant at) {

    static Layer of(LayerEvent.Drawn drawn, int version, String by, Instant at) {
        return new Layer(
                drawn.layer(),
                version,
                drawn.name(),
                drawn.kind(),
                drawn.drawn(),
                drawn.original(),
                drawn.file(),
                drawn.system(),
                drawn.features(),
                by,
                at);
    }

    Layer at(int version) {
        return new Layer(code, version, name, kind, drawn, original, file, system, features, by, at);
    }

    /** What a layer is about. */
    public enum Kind {
        /** 行政区划: the ground that the map is drawn on; nothing is checked against it. */
        BOUNDARY(Rule.NONE),
        /** 生态保护红线. */
        ECOLOGICAL(Rule.BLOCK),
        /** 永久基本农田. */
        FARMLAND(Rule.BLOCK),
        /** 河道、蓄滞洪区管理范围. */
        FLOOD(Rule.JUSTIFY),
        /** 油气管道与高压走廊保护范围. */
        PIPELINE(Rule.JUSTIFY),
        /** 其他须论证的范围. */
        OTHER(Rule.JUSTIFY);

        private final Rule rule;

        Kind(Rule rule) {
            this.rule = rule;
        }

        /**
         * What an overlap means: our own default, on the careful side. Which exceptions the law knows is for the
         * authority to say, who then justifies the site on the ledger.
         */
        public Rule rule() {
            return rule;
        }
    }

    /** What becomes of a site that lies in a layer. */
    public enum Rule {
        NONE,
        /** The site must be justified, with a document. */
        JUSTIFY,
        /** The site is not taken. */
        BLOCK
    }
}
