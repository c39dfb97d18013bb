/**
 * Reminders (提醒): who is to be reminded of what, once a day and never at night, on weekends or holidays; in the app, by
 * mail and by signed webhook. Reads matters, changes none.
 */
@ApplicationModule(allowedDependencies = {"shared", "unit", "unit :: account", "matter", "matter :: playbook"})
@NullMarked
package org.luoshi.server.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
