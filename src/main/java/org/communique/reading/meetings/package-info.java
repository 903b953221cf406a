/**
 * Meetings of governments' representatives: who, when, where, how, and which number the text gives them.
 *
 * <p>A cheap scan finds sentences with a trigger word; {@code *Meetings} classes make {@link org.communique.reading.meetings.Candidate}s from them by the words around the trigger; {@code
 * MeetingMerger} makes one fact of all candidates that tell of one meeting.
 */
package org.communique.reading.meetings;
