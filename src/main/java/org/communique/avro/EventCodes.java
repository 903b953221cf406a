package org.communique.avro;

import java.util.List;
import org.communique.ledger.AgreementChange;
import org.communique.ledger.Milestone;
import org.communique.reading.Format;
import org.communique.reading.MeetingStatus;
import org.communique.reading.Mode;

/**
 * Codes of the event-data field derived from our finer fields: PLOVER 2021 (event/mode) and CAMEO 1.1b3. After PLOVER's
 * rule a meeting still to come is AGREE, not CONSULT.
 */
final class EventCodes {

    private static final CodeTable STAGES = CodeTable.load("agreement-stages.tsv");
    private static final CodeTable TOPICS = CodeTable.load("media-topics.tsv");

    private EventCodes() {}

    static String plover(Milestone m) {
        if (m.status() == MeetingStatus.CANCELLED) {
            return "REJECT/meet";
        }
        if (toCome(m)) {
            return "AGREE";
        }
        if (m.mode() != Mode.IN_PERSON) {
            return "CONSULT/phone";
        }
        return m.format() == Format.MULTILATERAL ? "CONSULT/multilateral" : "CONSULT";
    }

    static String cameo(Milestone m) {
        if (m.status() == MeetingStatus.CANCELLED) {
            return "125";
        }
        if (toCome(m)) {
            return "036";
        }
        return m.mode() == Mode.IN_PERSON ? "040" : "041";
    }

    static String plover(AgreementChange c) {
        return STAGES.cell(c.to().name(), 0);
    }

    static String cameo(AgreementChange c) {
        return STAGES.cell(c.to().name(), 1);
    }

    /** IPTC Media Topics of one of our topics. */
    static List<String> mediaTopics(String topic) {
        String codes = TOPICS.cell(topic, 0);
        return codes == null || codes.isEmpty() ? List.of() : List.of(codes.split(";"));
    }

    private static boolean toCome(Milestone m) {
        return m.status() == MeetingStatus.PLANNED || m.status() == MeetingStatus.PROPOSED;
    }
}
