package org.communique.reading.meetings;

import org.communique.reading.TextPart;
import org.communique.reading.text.LongTable;
import org.communique.reading.text.Tokens;
import org.communique.reading.text.WordHash;

/** Towns that no list knows, by where they stand: "met in Denau on Thursday", "a session in the town of Zahedan". */
final class UnlistedTowns {

    private static final int REACH = 7;
    private static final int LONGEST = 4;
    private static final LongTable PARTICLES = LongTable.ofWords("de del la las los el al san dos do da le of");
    private static final LongTable TOWN = LongTable.ofWords("town city village port resort settlement district");
    private static final LongTable NO_TOWNS = LongTable.ofWords(
            "parliament congress senate cabinet house government state council committee commission ramadan operation english french russian arabic chinese spanish german god court ministry office assembly embassy palace hall hotel center centre university treaty agreement covid i it he she they we the a an no article resolution chapter group league union force army part phase round session air asia africa europe america north south east west middle latin central eastern western northern southern january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter christmas easter");
    private static final long[] IN = WordHash.ofWords("in");
    private static final long OF = WordHash.of("of");
    private static final long[] BEHIND =
            WordHash.ofWords("on last this next from and for to when where with earlier late early in");

    private final Scene scene;
    private final Tokens tokens;

    UnlistedTowns(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** The town within a few words behind the trigger, before the end of the clause; null where none stands there. */
    String behind(int trigger, int end) {
        if (scene.sentence().part() == TextPart.TITLE) {
            return null;
        }
        int to = Math.min(end, trigger + REACH);
        for (int i = trigger + 1; i < to; i++) {
            if (scene.isOneOf(i, IN)) {
                String town = town(i + 1);
                if (town != null) {
                    return town;
                }
            }
            boolean parted = scene.has(i, MeetingWord.SAY) || scene.has(i, MeetingWord.AFTER) || scene.mark(i) == ';';
            if (parted) {
                return null;
            }
        }
        return null;
    }

    private String town(int from) {
        int at = from;
        boolean told = false;
        for (int i = from; i < from + LONGEST && scene.inside(i + 1); i++) {
            if (TOWN.get(tokens.hash(i)) != 0 && scene.is(i + 1, OF)) {
                at = i + 2;
                told = true;
            }
        }
        int last = at;
        while (scene.inside(last) && last < at + LONGEST && (name(last) || (last > at && particle(last)))) {
            last++;
        }
        boolean ends = last > at
                && !particle(last - 1)
                && (told
                        || last == scene.to()
                        || scene.mark(last) == ','
                        || scene.mark(last) == '.'
                        || scene.isOneOf(last, BEHIND)
                        || dated(last));
        return ends ? tokens.text(at, last) : null;
    }

    private boolean particle(int token) {
        return PARTICLES.get(tokens.hash(token)) != 0;
    }

    private boolean name(int token) {
        return tokens.capital(token)
                && !tokens.digit(token)
                && !tokens.punctuation(token)
                && tokens.word(token).length() > 2
                && NO_TOWNS.get(tokens.hash(token)) == 0
                && !dated(token)
                && scene.mentions().stream().noneMatch(mention -> mention.from() <= token && token < mention.to());
    }

    private boolean dated(int token) {
        return scene.dates().stream().anyMatch(date -> date.from() <= token && token < date.to());
    }
}
