/** The pipeline 双招双引: leads and talents by stage, their funnel and their money, and the land that could take them. */
@NullMarked
package org.luoshi.server.web.leads;

import org.jspecify.annotations.NullMarked;
