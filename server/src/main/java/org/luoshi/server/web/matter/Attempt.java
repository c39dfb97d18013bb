package org.luoshi.server.web.matter;

import org.luoshi.server.matter.Matter;

/**
 * A form that was sent and did not succeed, to be shown again with what was typed.
 *
 * @param status 422 for a refusal or a form that cannot be understood, 409 where somebody else was quicker
 * @param sentence what is wrong and what to do
 * @param now the matter as it is
 */
record Attempt(int status, Action action, Typed typed, String sentence, Matter now) {}
