/**
 * Files of places: GeoJSON and zipped shapefiles are read into geometries in CGCS2000 longitude and latitude, or into
 * sentences about what is wrong and where. Pure: no database, no clock, no network.
 */
@NamedInterface("reading")
@NullMarked
package org.luoshi.server.place.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
