/**
 * How a plan is drawn, apart from what is planned: rows, bars, marks and links on an axis of days become one geometry,
 * which two pens draw: as SVG into a page, as PDF onto a wall. Pure: no database, no clock, no message files; all words
 * come with the chart.
 */
@NullMarked
package org.luoshi.server.web.chart;

import org.jspecify.annotations.NullMarked;
