/** The originals, byte for byte, and their text with its layout (文件). */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.luoshi.server.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
