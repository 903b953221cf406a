package org.communique.reading.meetings;

import java.time.LocalDate;
import org.communique.reading.names.Mention;

/** Whose summit the place beside the word tells: "the Venice summit", "the June summit of heads of government in Venice". */
final class SummitSites {

    private static final int REACH = 7;

    private final Scene scene;
    private final GatheringNames names;

    SummitSites(Scene scene, GatheringNames names) {
        this.scene = scene;
        this.names = names;
    }

    boolean noun(int token) {
        return scene.has(token, MeetingWord.SUMMIT)
                || scene.has(token, MeetingWord.MEETING)
                || scene.has(token, MeetingWord.ENCOUNTER)
                || scene.has(token, MeetingWord.TALKS);
    }

    /** Code of the body, or null. */
    String body(int noun) {
        LocalDate published = scene.text().text().news().published();
        for (Mention mention : scene.mentions()) {
            boolean owner = mention.to() <= noun && adjectives(mention.to(), noun);
            boolean held = mention.from() > noun
                    && mention.from() - noun <= REACH
                    && names.has(scene, mention.from() - 1, GatheringWord.HELD_AT);
            if ((owner || held) && mention.place() != null) {
                String code = names.at(mention.place(), published);
                if (code != null) {
                    return another(code) ? null : code;
                }
            }
        }
        return null;
    }

    /** "ASEAN-EU ties ... their leaders are planning a summit in Brussels": theirs who are named. */
    private boolean another(String body) {
        return scene.mentions().stream()
                .filter(mention -> mention.party() && mention.codes().size() == 1)
                .map(Mention::code)
                .anyMatch(code -> !code.equals(body) && Bodies.ofStates(code));
    }

    /** "Tokyo economic", "Hamburg G20". */
    private boolean adjectives(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!scene.has(i, MeetingWord.GATHERING_ADJECTIVE)) {
                return false;
            }
        }
        return true;
    }
}
