package org.communique.reading.agreements;

import org.communique.reading.text.LongTable;
import org.communique.reading.text.Tokens;
import org.communique.reading.text.WordHash;

/** Reads the mood of a verb or of a noun of action from the words before it. Immutable; safe for use by many threads. */
final class MoodReader {

    private static final int REACH = 7;
    private static final int NONE_REACH = 3;
    private static final long TO = WordHash.of("to");
    private static final long THAT = WordHash.of("that");
    private static final long BE = WordHash.of("be");
    private static final LongTable CAUSATIVE = LongTable.ofWords("get getting see seeing");
    private static final long BY = WordHash.of("by");
    private static final LongTable TIME = LongTable.ofWords(
            "on in at last this late earlier later week weekend month year today yesterday morning evening night"
                    + " monday tuesday wednesday thursday friday saturday sunday january february march april may june july"
                    + " august september october november december jan feb aug sept sep oct nov dec");
    private static final long AGAINST = WordHash.of("against");

    private final long threat;
    private final long refuse;
    private final long fail;
    private final long set;
    private final long deal;
    private final long would;
    private final long report;
    private final long decision;
    private final long hope;
    private final long effort;
    private final long will;
    private final long maybe;
    private final long not;
    private final Reservations reservations;
    private final long become;
    private final long delay;
    private final long agree;
    private final long resume;
    private final long made;

    MoodReader(WordClasses classes) {
        threat = classes.mask("THREAT");
        refuse = classes.mask("REFUSE");
        fail = classes.mask("FAIL");
        set = classes.mask("SET");
        deal = classes.mask("DEAL");
        would = classes.mask("WOULD");
        report = classes.mask("REPORT");
        decision = classes.mask("DECISION");
        hope = classes.mask("HOPE");
        effort = classes.mask("EFFORT");
        will = classes.mask("WILL");
        maybe = classes.mask("MAYBE");
        not = classes.mask("NOT");
        reservations = new Reservations(classes);
        become = classes.mask("BECOME");
        agree = classes.mask("AGREE");
        delay = classes.mask("DELAY");
        resume = classes.mask("OPEN") | classes.mask("REDO");
        made = classes.mask("REACH") | classes.mask("MADE") | classes.mask("SIGN");
    }

    /** Of "an accord signed in May" only what stands between the two words counts: the rest of the sentence tells of something else. */
    Mood read(Hit hit) {
        Marks marks = hit.marks();
        boolean after = hit.noun() < hit.head();
        boolean participle =
                after && (Reservations.endsIn(marks.tokens(), hit.head(), "ed") || !marks.has(hit.head(), deal));
        if (participle
                && (reservations.conditional(marks, hit.noun())
                        || reservations.conditional(marks, hit.head() - 1)
                        || reservations.pending(marks, hit.noun(), hit.head()))) {
            return Mood.MAYBE;
        }
        if (participle && plain(marks, hit.noun() + 1, hit.head())) {
            int get = causative(marks, hit.noun());
            if (get >= 0) {
                return read(marks, get);
            }
            boolean wished = bare(marks.tokens(), hit.noun() + 1, hit.head());
            return none(marks, marks.begin(hit.noun())) ? Mood.NOT : wished ? Mood.WISH : Mood.DONE;
        }
        int verb = hit.head() == hit.noun() && marks.has(hit.head(), deal) ? governor(marks, hit.head()) : -1;
        return read(marks, verb < 0 ? hit.head() : verb);
    }

    /** The verb of "to reach a lasting deal": it has the mood that the deal has. */
    private int governor(Marks marks, int noun) {
        for (int i = marks.begin(noun) - 1; i > Math.max(marks.from(), noun - REACH); i--) {
            if (marks.has(i, made) && marks.tokens().is(marks.begin(i) - 1, TO)) {
                return i;
            }
            if (marks.has(i, deal) || reservations.stops(marks, i)) {
                return -1;
            }
        }
        return -1;
    }

    /** The "get" of "hopes to get the treaty ratified". */
    private static int causative(Marks marks, int noun) {
        for (int i = marks.begin(noun) - 1; i >= Math.max(marks.from(), noun - REACH); i--) {
            if (CAUSATIVE.get(marks.tokens().hash(i)) != 0) {
                return i;
            }
            if (marks.tokens().punctuation(i) && !marks.tokens().glued(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** "No deal was reached". */
    private boolean none(Marks marks, int noun) {
        for (int i = noun - 1; i >= Math.max(marks.from(), noun - NONE_REACH); i--) {
            if (marks.has(i, not)) {
                return true;
            }
        }
        return false;
    }

    /** "Demanded that the deals be revised". */
    private static boolean bare(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, BE)) {
                return true;
            }
        }
        return false;
    }

    private boolean plain(Marks marks, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean turns = marks.has(i, not | will | would | maybe | set | fail | refuse | effort | hope | threat)
                    || marks.tokens().is(i, TO);
            if (turns) {
                return false;
            }
        }
        return true;
    }

    private Mood read(Marks marks, int head) {
        int before = marks.begin(head) - 1;
        if (reservations.conditional(marks, before)
                || reservations.pending(marks, head, head)
                || reservations.sought(marks, head)) {
            return Mood.MAYBE;
        }
        if (reservations.delayed(marks, head)) {
            return Mood.FAILED;
        }
        if (against(marks, before)) {
            return Mood.THREAT;
        }
        if (before >= marks.from()
                && marks.tokens().is(before, BY)
                && Reservations.endsIn(marks.tokens(), marks.begin(head), "ing")) {
            return Mood.DONE;
        }
        boolean open = marks.has(head, deal) || Reservations.endsIn(marks.tokens(), marks.begin(head), "ing");
        int first = Coordination.first(marks, head, before);
        boolean joined = first < before && marks.tokens().is(first, TO);
        before = first;
        boolean infinitive = joined || infinitive(marks, before);
        boolean denied = false;
        boolean became = false;
        for (int i = before; i >= Math.max(marks.from(), before - REACH); i--) {
            if (marks.tokens().is(i, THAT) && marks.has(i - 1, threat | not)) {
                return Mood.THREAT;
            }
            if (reservations.stops(marks, i)
                    && !(i == before && Reservations.quote(marks.tokens().mark(i)))) {
                break;
            }
            denied |= marks.has(i, not);
            became |= marks.has(i, become);
            Mood mood = taken(marks, i) ? null : at(marks, i, before, infinitive || open);
            if (infinitive && marks.has(i, agree) && timed(marks.tokens(), i + 1, before)) {
                mood = Mood.WILL;
            }
            if (mood == Mood.WILL && reservations.disowned(marks, i)) {
                return Mood.THREAT;
            }
            if (mood == Mood.WILL && reservations.supposed(marks, i)) {
                return Mood.MAYBE;
            }
            if (mood == Mood.WILL && (reservations.hoped(marks, i) || reservations.aimed(marks, i))) {
                return Mood.WISH;
            }
            if (mood != null) {
                boolean doubted = mood == Mood.FAILED
                        ? reservations.hypothetical(marks, head)
                        : mood == Mood.WILL && reservations.doubtful(marks, i);
                boolean none = denied || (mood == Mood.WILL && marks.has(marks.begin(i) - 1, not));
                return doubted ? Mood.MAYBE : none && mood != Mood.REFUSED && mood != Mood.FAILED ? Mood.NOT : mood;
            }
        }
        if (!denied && reservations.hypothetical(marks, head)) {
            return Mood.MAYBE;
        }
        boolean wished = infinitive ? !became : !marks.has(head, deal) && reservations.urged(marks, head);
        return denied ? Mood.NOT : wished ? Mood.WISH : Mood.DONE;
    }

    /** "on Monday to" of "agreed on Monday to sign". */
    private static boolean timed(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (TIME.get(tokens.hash(i)) == 0 && !tokens.digit(i)) {
                return false;
            }
        }
        return from < to && tokens.is(to, TO);
    }

    /** "Resume long-stalled talks": that they stalled is over. */
    private boolean taken(Marks marks, int i) {
        return marks.has(i, delay | fail)
                && (marks.has(i - 1, resume) || marks.has(i - 2, resume) || marks.has(i - 3, resume));
    }

    private Mood at(Marks marks, int i, int before, boolean open) {
        if (marks.has(i, set) || marks.has(i, will)) {
            return Mood.WILL;
        }
        if (marks.has(i, would)) {
            return reported(marks, i) ? Mood.WILL : Mood.MAYBE;
        }
        if (marks.has(i, maybe)) {
            return Mood.MAYBE;
        }
        if (!open && i < before - 2) {
            return null;
        }
        if (marks.has(i, threat)) {
            return Mood.THREAT;
        }
        if (marks.has(i, refuse)) {
            return Mood.REFUSED;
        }
        if (marks.has(i, fail | delay)) {
            return Mood.FAILED;
        }
        if (!open) {
            return null;
        }
        if (marks.has(i, decision)) {
            return Mood.WILL;
        }
        return marks.has(i, effort) ? Mood.EFFORT : marks.has(i, hope) ? Mood.WISH : null;
    }

    /** "They said they would": a plan and no condition. "A move that would" is none. */
    private boolean reported(Marks marks, int would) {
        if (would > marks.from() && marks.tokens().is(would - 1, THAT) && !marks.has(would - 2, report)) {
            return false;
        }
        for (int i = would - 1; i >= Math.max(marks.from(), would - REACH); i--) {
            if (marks.has(i, report)) {
                return true;
            }
        }
        return false;
    }

    /** "Against signing", "warned against a pullout from the pact". */
    private static boolean against(Marks marks, int before) {
        Tokens tokens = marks.tokens();
        for (int i = before; i >= Math.max(marks.from(), before - 1); i--) {
            if (tokens.is(i, AGAINST)) {
                return true;
            }
        }
        return false;
    }

    private static boolean infinitive(Marks marks, int before) {
        Tokens tokens = marks.tokens();
        return before >= marks.from()
                && (tokens.is(before, TO) || (before > marks.from() && tokens.is(before - 1, TO)));
    }
}
