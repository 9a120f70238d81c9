/**
 * Days and spans of time: half-open periods ({@link org.uniondomain.core.time.Period}), terms a
 * text fixes ({@link org.uniondomain.core.time.Term}) and the working days of the country ({@link
 * org.uniondomain.core.time.WorkCalendar}).
 *
 * <p>Nothing here reads a clock or a zone; every day is a {@link java.time.LocalDate} or an epoch
 * day given by the caller.
 */
package org.uniondomain.core.time;
