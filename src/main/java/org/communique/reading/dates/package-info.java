/** Dates in news: weekdays, "last December", "May 26", resolved against the day of publication. */
package org.communique.reading.dates;
