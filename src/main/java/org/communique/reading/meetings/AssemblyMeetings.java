package org.communique.reading.meetings;

import java.util.ArrayList;
import java.util.List;
import org.communique.reading.Level;
import org.communique.reading.Mode;
import org.communique.reading.Participant;
import org.communique.reading.names.Mention;
import org.communique.reading.names.MentionKind;
import org.communique.reading.text.WordHash;

/** "Lula's address to the U.N. General Assembly", "the minister told the Security Council": who speaks before the nations meets them. */
final class AssemblyMeetings {

    private static final String NATIONS = "UNO";
    private static final int REACH = 5;
    private static final long TO = WordHash.of("to");
    private static final long BEFORE = WordHash.of("before");
    private static final long AT = WordHash.of("at");

    private final Draft draft;
    private final Scene scene;
    private final GatheringNames names;

    AssemblyMeetings(Draft draft, GatheringNames names) {
        this.draft = draft;
        this.scene = draft.scene();
        this.names = names;
    }

    void find() {
        for (Mention body : scene.mentions()) {
            if (body.kind() == MentionKind.ORGANISATION && NATIONS.equals(body.code())) {
                int word = spoken(body);
                Mention speaker = word < 0 ? null : speaker(body, word);
                if (speaker != null) {
                    add(word, speaker);
                    return;
                }
            }
        }
    }

    /** The word that tells of the speech: before "to the U.N.", right after "U.N."; -1 where there is none. */
    private int spoken(Mention body) {
        if (names.has(scene, body.to(), GatheringWord.ADDRESS)) {
            return body.to();
        }
        int before = body.from() - 1;
        while (scene.has(before, MeetingWord.DETERMINER)) {
            before--;
        }
        if (names.has(scene, before, GatheringWord.SPEAK)) {
            return before;
        }
        if (!scene.is(before, TO) && !scene.is(before, BEFORE) && !scene.is(before, AT)) {
            return -1;
        }
        for (int i = before - 1; i >= Math.max(scene.from(), before - REACH); i--) {
            boolean word = names.has(scene, i, GatheringWord.ADDRESS)
                    || (names.has(scene, i, GatheringWord.SPEAK) && !scene.is(i, TO));
            if (word) {
                return i;
            }
        }
        return -1;
    }

    /** Who stands nearest before the word, else the first after it; the body's own people do not count. */
    private Mention speaker(Mention body, int word) {
        Mention before = null;
        for (Mention mention : scene.mentions()) {
            boolean speaks = (mention.kind() == MentionKind.PERSON || mention.kind() == MentionKind.OFFICE)
                    && mention.codes().size() == 1
                    && (mention.level() != null || mention.person() != null);
            if (speaks && mention.to() <= word) {
                before = mention;
            } else if (speaks && before == null && mention.from() >= body.to()) {
                return NATIONS.equals(mention.code()) ? null : mention;
            }
        }
        return before == null || NATIONS.equals(before.code()) ? null : before;
    }

    private void add(int word, Mention speaker) {
        boolean noun = names.has(scene, word, GatheringWord.ADDRESS);
        Standing status = noun ? draft.status().ofNoun(word) : draft.status().ofVerb(word);
        if (status == Standing.DENIED) {
            draft.miss(word, "denied");
            return;
        }
        List<Participant> parties = new ArrayList<>();
        parties.add(new Participant(NATIONS, null));
        parties.addAll(Side.of(speaker).parties());
        Level level = speaker.level() == null ? Level.OFFICIALS : speaker.level();
        draft.add(
                Trigger.GATHERING,
                "speech",
                word,
                parties,
                level,
                Mode.IN_PERSON,
                status,
                List.of(),
                Draft.Weight.GATHERING);
    }
}
