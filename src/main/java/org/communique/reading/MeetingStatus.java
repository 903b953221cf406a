package org.communique.reading;

/** What an article says has become of a meeting. No part of the meeting's identity. */
public enum MeetingStatus {
    HELD,
    UNDER_WAY,
    PLANNED,
    CANCELLED,
    PROPOSED
}
