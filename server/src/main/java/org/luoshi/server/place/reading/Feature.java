package org.luoshi.server.place.reading;

import org.locationtech.jts.geom.Geometry;

/**
 * One place of a file.
 *
 * @param number in the file, from 1
 * @param name from the attributes {@code name}, {@code 名称} or alike; empty where the file has none
 * @param geometry points or polygons, in degrees
 */
public record Feature(int number, String name, Geometry geometry) {}
