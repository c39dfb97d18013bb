/** The forms of enterprises and chains: what was typed stays in its field, with what is wrong beside it. */
@NullMarked
package org.luoshi.server.web.chains.form;

import org.jspecify.annotations.NullMarked;
