package org.communique.ledger;

import org.communique.reading.MeetingStatus;
import org.communique.reading.Stage;

/**
 * One statement and what the ledger holds by it. Either the meeting or the agreement is told, the fields of the other are null.
 *
 * @param statement id
 * @param says what the article says, in one line
 * @param sentence where it says so
 * @param meeting id of the meeting that it means
 * @param status what has become of that meeting, by all its sources
 * @param counted whether that meeting is sure enough to bear numbers
 * @param agreement id of the agreement that it is about
 * @param stage where that agreement stands by all its sources; null where only undated history is known
 * @param move id of the move that it tells of; null where it moves nothing
 * @param background whether it only recalls history
 * @param sourceCount articles that tell of the meeting or of the move
 */
public record StatementView(
        String statement,
        String says,
        String sentence,
        String meeting,
        MeetingStatus status,
        boolean counted,
        String agreement,
        Stage stage,
        String move,
        boolean background,
        int sourceCount) {}
