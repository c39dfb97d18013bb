package org.luoshi.server.notice;

import java.util.List;
import org.luoshi.server.shared.PostCode;

/** Where mail to a post goes. */
interface Addresses {

    List<String> of(PostCode post);
}
