package org.communique.reading.meetings;

import java.util.List;
import org.communique.reading.MeetingFact;

/**
 * A meeting that the rules propose.
 *
 * @param fact as it would be given
 * @param probability how likely a careful reader would note it, 0 to 1
 * @param given whether {@link MeetingReader#read} gives it
 * @param features what the model weighed
 */
public record MeetingTrace(MeetingFact fact, double probability, boolean given, List<String> features) {

    public MeetingTrace {
        features = List.copyOf(features);
    }
}
