package org.communique.ledger;

import communique.state.CountRow;
import communique.state.MeetingRow;

/** A meeting on a counter, found by the key of its row. */
record CountPlace(String pair, String meetingClass, String counter, String place) {

    static CountPlace of(String key) {
        String[] parts = key.split("\\|", 5);
        return new CountPlace(parts[0], parts[2], parts[3], parts[4]);
    }

    CountRow count(LedgerRows rows) {
        return StateCodec.COUNT.decode(rows.get(Keys.of(Meetings.counterPrefix(pair, meetingClass, counter), place)));
    }

    MeetingRow meeting(LedgerRows rows) {
        return StateCodec.MEETING.decode(rows.get(Keys.of(Meetings.prefix(pair, meetingClass), place)));
    }
}
