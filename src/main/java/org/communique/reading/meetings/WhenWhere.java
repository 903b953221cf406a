package org.communique.reading.meetings;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.reading.EventDate;
import org.communique.reading.Precision;
import org.communique.reading.dates.DateMention;
import org.communique.reading.names.Mention;
import org.communique.reading.names.MentionKind;
import org.communique.reading.names.NameForm;
import org.communique.reading.text.WordHash;

/** Date and place of the meeting that a trigger tells of. */
final class WhenWhere {

    private static final int NEAR = 14;
    private static final int FAR = 20;
    private static final Set<Long> CITY_WORDS = Arrays.stream(
                    WordHash.ofWords("city village town resort capital port island suburb outskirts side"))
            .boxed()
            .collect(Collectors.toUnmodifiableSet());
    private static final int OWNED = 3;
    private static final int SINCE_REACH = 10;
    private static final long WHO = WordHash.of("who");
    private static final long ABOUT = WordHash.of("about");
    private static final long OVER = WordHash.of("over");
    private static final long SINCE = WordHash.of("since");
    private static final long OF = WordHash.of("of");
    private static final long IN = WordHash.of("in");
    private static final long AT = WordHash.of("at");
    private static final long TO = WordHash.of("to");

    private final Scene scene;
    private final Sites sites;

    WhenWhere(Scene scene, Sites sites) {
        this.scene = scene;
        this.sites = sites;
    }

    /** The date of the clause that goes with the trigger; null where none does. */
    EventDate date(int trigger, int start, int end, Standing standing) {
        EventDate best = null;
        int bestDistance = FAR;
        for (DateMention mention : scene.dates()) {
            boolean outside = mention.from() < start || mention.from() >= end;
            boolean ofCancelling = standing == Standing.CANCELLED && mention.to() <= trigger;
            boolean ofPlans = standing.behind() && plans(trigger + 1, mention.from());
            boolean ofSomebody = mention.from() > trigger && told(trigger, mention.from());
            EventDate date = outside || ofCancelling || ofPlans || ofSomebody ? null : read(mention, standing);
            int distance = distance(mention, trigger, start);
            if (date != null && distance < bestDistance) {
                best = date;
                bestDistance = distance;
            }
        }
        return best;
    }

    /** "talks with Singh, who took office in May": what is told of one of them. */
    private boolean told(int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.is(i, WHO) && scene.mark(i - 1) == ',') {
                return true;
            }
        }
        return false;
    }

    /** "last week's summit", "their July 25 call": a day that can only lie behind, right before the trigger. */
    boolean past(int trigger) {
        for (DateMention date : scene.dates()) {
            if (date.onlyPast() && date.to() <= trigger && trigger - date.to() <= OWNED) {
                for (int i = date.to(); i < trigger; i++) {
                    boolean own = !scene.tokens().punctuation(i) || scene.mark(i) == '\'' || scene.mark(i) == '\u2019';
                    if (!own || scene.has(i, MeetingWord.MODAL) || scene.has(i, MeetingWord.WITH)) {
                        return false;
                    }
                }
                return verbs(date.to(), trigger) == 0;
            }
        }
        return false;
    }

    /** "discussed their meeting planned for Monday", not "discussed the plan on Monday". */
    private boolean plans(int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.has(i, MeetingWord.FUTURE) && !scene.has(i - 1, MeetingWord.DETERMINER)) {
                return true;
            }
        }
        return false;
    }

    /** "since Trump took office in January 2017": the day of something else. */
    private boolean since(int date) {
        for (int i = date - 1;
                i >= Math.max(scene.from(), date - SINCE_REACH)
                        && !scene.tokens().punctuation(i);
                i--) {
            if (scene.is(i, SINCE)) {
                return true;
            }
        }
        return false;
    }

    private EventDate read(DateMention mention, Standing standing) {
        if (since(mention.from())) {
            return null;
        }
        EventDate date = mention.when(standing.ahead());
        if (standing == Standing.UNKNOWN && mention.future() != null && nearer(mention)) {
            return mention.future();
        }
        if (date == null && (standing == Standing.UNDER_WAY || standing == Standing.UNKNOWN)) {
            return mention.future();
        }
        return date == null && standing == Standing.CANCELLED ? mention.past() : date;
    }

    /** Tomorrow's weekday means tomorrow sooner than six days ago. */
    private boolean nearer(DateMention mention) {
        LocalDate published = scene.text().text().news().published();
        return mention.past() != null
                && published != null
                && published.toEpochDay() - mention.past().day().toEpochDay()
                        > mention.future().day().toEpochDay() - published.toEpochDay() + 2;
    }

    private int distance(DateMention date, int trigger, int start) {
        if (date.from() > trigger) {
            int verbs = Math.max(0, verbs(trigger + 1, date.from()) - (ofNoun(trigger) ? 1 : 0));
            return full(date)
                    ? Math.min(FAR - 1, date.from() - trigger)
                    : date.from()
                            - trigger
                            + verbs * NEAR
                            + (scene.any(trigger + 1, date.from(), MeetingWord.BEFORE) ? FAR : 0);
        }
        boolean opens = date.from() - start <= 2 && scene.mark(date.to()) == ',';
        if (opens) {
            return NEAR / 2;
        }
        if (scene.any(date.to(), trigger, MeetingWord.BEFORE) || about(date.to(), trigger)) {
            return FAR;
        }
        if (elsewhere(date.to(), trigger)) {
            return FAR;
        }
        boolean owner = trigger - date.to() <= 4 && verbs(date.to(), trigger) == 0;
        return owner ? trigger - date.to() : trigger - date.to() + NEAR / 2 + verbs(date.to(), trigger) * NEAR / 2;
    }

    /** "spoke on Wednesday of his planned talks": the day of the words, not of the talks. */
    private boolean about(int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.is(i, OF) || scene.is(i, ABOUT) || scene.is(i, OVER) || scene.has(i, MeetingWord.WHETHER)) {
                return true;
            }
        }
        return false;
    }

    /** The first verb after a noun is the noun's own: "the summit took place in February". */
    private boolean ofNoun(int trigger) {
        return scene.has(trigger, MeetingWord.SUMMIT)
                || scene.has(trigger, MeetingWord.ROUND)
                || scene.has(trigger, MeetingWord.TALKS)
                || scene.has(trigger, MeetingWord.MEETING)
                || scene.has(trigger, MeetingWord.ENCOUNTER);
    }

    /** A caption ends with the whole date of what it shows: "March 20, 2018." */
    private boolean full(DateMention date) {
        return scene.dates().size() == 1
                && date.to() - date.from() >= 3
                && date.past() != null
                && date.past().equals(date.future())
                && date.past().precision() == Precision.DAY;
    }

    /** Verbs that a date may belong to instead. */
    private int verbs(int from, int to) {
        int verbs = 0;
        for (int i = from; i < to; i++) {
            boolean verb = scene.has(i, MeetingWord.SAY)
                    || (scene.has(i, MeetingWord.PAST_VERB) && !scene.any(i - 2, i, MeetingWord.MODAL))
                    || scene.has(i, MeetingWord.MODAL);
            verbs += verb ? 1 : 0;
        }
        return verbs;
    }

    /** City or site: "in Moscow", "the Helsinki summit", "at the White House". */
    String place(int trigger, int start, int end) {
        String best = null;
        int bestDistance = NEAR;
        for (Mention mention : scene.mentions()) {
            String place = sites.place(scene, mention);
            boolean outside = mention.from() < start || mention.from() >= end;
            if (place == null || outside || !placed(mention, trigger) || elsewhere(mention.to(), trigger)) {
                continue;
            }
            int distance = mention.from() > trigger ? mention.from() - trigger : trigger - mention.to() + 3;
            if (distance < bestDistance) {
                best = place;
                bestDistance = distance;
            }
        }
        return best;
    }

    /** "returned to Washington and hailed the meeting": the day and place of another verb. */
    private boolean elsewhere(int from, int trigger) {
        for (int i = from; i < trigger; i++) {
            if (scene.isAnd(i) && !joinsNames(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean joinsNames(int and) {
        Mention left = scene.endingAt(and);
        Mention right = scene.startingAt(scene.has(and + 1, MeetingWord.DETERMINER) ? and + 2 : and + 1);
        return left != null && right != null && left.party() && right.party();
    }

    private boolean placed(Mention mention, int trigger) {
        int before = mention.from() - 1;
        while (scene.has(before, MeetingWord.DETERMINER)
                || (before > scene.from() && lower(before) && mention.from() - before < 3)) {
            before--;
        }
        if (scene.is(before, OF) && CITY_WORDS.contains(scene.tokens().hash(before - 1))) {
            return true;
        }
        boolean visited = scene.has(mention.from() - 1, MeetingWord.VISIT_VERB);
        boolean preposition = scene.is(before, IN) || scene.is(before, AT) || visited;
        boolean toward = scene.is(mention.from() - 1, TO)
                && mention.kind() == MentionKind.PLACE
                && mention.form() != NameForm.NAME;
        boolean owner = mention.kind() == MentionKind.PLACE && (mention.to() == trigger || mention.to() + 1 == trigger);
        return preposition || toward || owner;
    }

    private boolean lower(int token) {
        return !scene.is(token, IN)
                && !scene.is(token, AT)
                && !scene.tokens().punctuation(token)
                && scene.tokens().word(token).endsWith("ern");
    }
}
