package org.luoshi.server.web.chains;

import java.util.List;
import org.luoshi.server.chain.Enterprise;
import org.luoshi.server.web.Frame;

/** Other parts that know of an enterprise, each in words of its own: leads, deliveries. A bean of this type is asked. */
public interface Mentions {

    /** The heading that they stand under on the enterprise's page, in the reader's language. */
    String heading(Frame frame);

    /** Those that the reader may see, the nearest first. */
    List<Mention> of(Frame frame, Enterprise it);

    /**
     * @param address of its page
     * @param shape of its light, by the style: good, late, over, idle
     * @param light in words
     */
    record Mention(String title, String address, String shape, String light) {}
}
