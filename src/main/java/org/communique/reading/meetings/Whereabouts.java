package org.communique.reading.meetings;

import org.communique.reading.names.Mention;
import org.communique.reading.names.NameForm;
import org.communique.reading.text.WordHash;

/** Whether words tell where something is done: "in Vienna", "in the Oval Office". */
final class Whereabouts {

    private static final long IN = WordHash.of("in");
    private static final long AT = WordHash.of("at");

    private final Draft draft;
    private final Scene scene;

    Whereabouts(Draft draft) {
        this.draft = draft;
        this.scene = draft.scene();
    }

    /** From the first token to the last. */
    boolean told(int first, int last) {
        return scene.mentions().stream()
                .anyMatch(mention ->
                        mention.from() >= first && mention.from() <= last && (city(mention) || house(mention)));
    }

    private boolean city(Mention mention) {
        return mention.place() != null && within(mention.from() - 1);
    }

    private boolean house(Mention mention) {
        int in = mention.from() - 2;
        return mention.form() == NameForm.METONYM
                && scene.has(in + 1, MeetingWord.DETERMINER)
                && within(in)
                && draft.placed(in);
    }

    private boolean within(int preposition) {
        return scene.is(preposition, IN) || scene.is(preposition, AT);
    }
}
