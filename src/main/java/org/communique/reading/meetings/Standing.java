package org.communique.reading.meetings;

import org.communique.reading.MeetingStatus;

/** What one sentence says has become of a meeting. */
enum Standing {
    HELD(MeetingStatus.HELD),
    UNDER_WAY(MeetingStatus.UNDER_WAY),
    PLANNED(MeetingStatus.PLANNED),
    PROPOSED(MeetingStatus.PROPOSED),
    CANCELLED(MeetingStatus.CANCELLED),
    /** The sentence does not say; another may. */
    UNKNOWN(null),
    /** There was no such meeting. */
    DENIED(null);

    private final MeetingStatus status;

    Standing(MeetingStatus status) {
        this.status = status;
    }

    /** Null for UNKNOWN and DENIED. */
    MeetingStatus status() {
        return status;
    }

    boolean ahead() {
        return this == PLANNED || this == PROPOSED || this == CANCELLED;
    }

    boolean behind() {
        return this == HELD || this == UNDER_WAY;
    }
}
