package org.communique.reading.agreements;

import org.communique.reading.text.LongTable;
import org.communique.reading.text.Tokens;
import org.communique.reading.text.WordHash;

/** Words that take back, put off or condition what a verb tells. Immutable; safe for use by many threads. */
final class Reservations {

    private static final int REACH = 7;
    private static final int DOUBT_REACH = 4;
    private static final int DISOWNED_REACH = 7;
    private static final int CONDITION_REACH = 12;
    private static final int DELAY_REACH = 19;
    private static final long AND = WordHash.of("and");
    private static final long IF = WordHash.of("if");
    private static final long UNLESS = WordHash.of("unless");
    private static final long WHETHER = WordHash.of("whether");
    private static final long THAN = WordHash.of("than");
    private static final long THAT = WordHash.of("that");
    private static final long AS = WordHash.of("as");
    private static final LongTable SOON = LongTable.ofWords("soon long");
    private static final long WILL = WordHash.of("will");
    private static final long IS = WordHash.of("is");
    private static final long ARE = WordHash.of("are");
    private static final long TO = WordHash.of("to");
    private static final long TIME = WordHash.of("time");
    private static final long BY = WordHash.of("by");
    private static final long FOR = WordHash.of("for");
    private static final LongTable BE = LongTable.ofWords("is are was were");

    /** "Had they signed, they would": as first word of a sentence it is an "if". */
    private static final LongTable INVERTED = LongTable.ofWords("had should were");

    private static final LongTable SOFT = LongTable.ofWords("and but that even so");
    private static final LongTable BASE = LongTable.ofWords("agree sign ratify reach conclude implement accept renew");
    private static final LongTable STILL_TO_COME = LongTable.ofWords("before without until");
    private static final LongTable FUTURE = LongTable.ofWords("after once when before until");

    private final long threat;
    private final long not;
    private final long maybe;
    private final long would;
    private final long hope;
    private final long delay;
    private final long clause;

    Reservations(WordClasses classes) {
        threat = classes.mask("THREAT");
        not = classes.mask("NOT");
        maybe = classes.mask("MAYBE");
        would = classes.mask("WOULD");
        hope = classes.mask("HOPE");
        delay = classes.mask("DELAY");
        clause = classes.mask("CLAUSE");
    }

    /** "Fears that they will sign", "denied that it would", "weighs an order to leave": nobody says that they do. */
    boolean disowned(Marks marks, int will) {
        for (int i = will - 1; i >= Math.max(marks.from(), will - DISOWNED_REACH); i--) {
            if (marks.has(i, threat) || (marks.tokens().is(i + 1, THAT) && marks.has(i, not))) {
                return true;
            }
            if (marks.tokens().punctuation(i)) {
                return false;
            }
        }
        return false;
    }

    /** "Hopes that they will sign". */
    boolean hoped(Marks marks, int will) {
        for (int i = will - 1; i > Math.max(marks.from(), will - DISOWNED_REACH); i--) {
            if (marks.tokens().is(i, THAT)) {
                return marks.has(i - 1, hope);
            }
        }
        return false;
    }

    /** "Demanded on Monday that they sign": the plain verb tells a wish. */
    boolean urged(Marks marks, int head) {
        Tokens tokens = marks.tokens();
        boolean plain = !endsIn(tokens, head, "s") && !endsIn(tokens, head, "ed") && !endsIn(tokens, head, "ing");
        for (int i = head - 1; plain && i > Math.max(marks.from(), head - REACH); i--) {
            if (tokens.is(i, THAT)) {
                return marks.has(i - 1, hope) || marks.has(i - 2, hope) || marks.has(i - 3, hope);
            }
        }
        return false;
    }

    /** "A push for the ratification of the pact", "submitted for approval": an act that is only sought. */
    boolean sought(Marks marks, int head) {
        Tokens tokens = marks.tokens();
        int first = marks.begin(head);
        boolean act = endsIn(tokens, head, "ion") || endsIn(tokens, head, "al") || endsIn(tokens, head, "ure");
        return act && (tokens.is(first - 1, FOR) || (first - 2 >= marks.from() && tokens.is(first - 2, FOR)));
    }

    /** "The aim is to sign": no plan yet, though "he is to sign" would be one. */
    boolean aimed(Marks marks, int to) {
        int is = marks.begin(to);
        return is > marks.from()
                && marks.tokens().is(to, TO)
                && BE.get(marks.tokens().hash(is)) != 0
                && ContextWord.AIM.is(marks.tokens(), is - 1);
    }

    /** "It is unlikely that he will sign". */
    boolean doubtful(Marks marks, int will) {
        for (int i = will - 1; i >= Math.max(marks.from(), will - DOUBT_REACH); i--) {
            if (marks.has(i, maybe)) {
                return true;
            }
        }
        return false;
    }

    /** "The signing of the pact was put off": the act is only named. */
    boolean delayed(Marks marks, int head) {
        Tokens tokens = marks.tokens();
        if (!endsIn(tokens, head, "ing") && !endsIn(tokens, head, "ion") && !endsIn(tokens, head, "ure")) {
            return false;
        }
        for (int i = head + 1; i < Math.min(marks.to(), head + DELAY_REACH); i++) {
            if (stops(marks, i) && !tokens.is(i, AND)) {
                return false;
            }
            if (marks.has(i, delay)) {
                return true;
            }
        }
        return false;
    }

    /** "A withdrawal from the pact would be hard", "striking a deal will take months". */
    boolean hypothetical(Marks marks, int head) {
        Tokens tokens = marks.tokens();
        for (int i = head + 1; i < Math.min(marks.to(), head + CONDITION_REACH); i++) {
            if (stops(marks, i)) {
                return false;
            }
            if (marks.has(i, would) || (head == marks.from() && tokens.is(i, WILL))) {
                return true;
            }
        }
        return false;
    }

    /** "Once the pact is signed", "before agreeing to it", "before it takes effect", "until the two agree on rules": what is still to come. */
    boolean pending(Marks marks, int first, int head) {
        Tokens tokens = marks.tokens();
        int verb = marks.begin(head);
        boolean present = endsIn(tokens, verb, "s") && !endsIn(tokens, verb, "ss");
        boolean passive = verb > marks.from() && (tokens.is(verb - 1, IS) || tokens.is(verb - 1, ARE));
        boolean gerund =
                endsIn(tokens, verb, "ing") && verb > marks.from() && STILL_TO_COME.get(tokens.hash(verb - 1)) != 0;
        if (gerund) {
            return true;
        }
        if (!present && !passive && BASE.get(tokens.hash(verb)) == 0) {
            return false;
        }
        for (int i = verb - 1; i >= Math.max(marks.from(), marks.begin(first) - REACH); i--) {
            if (FUTURE.get(tokens.hash(i)) != 0 || byTheTime(tokens, i)) {
                return true;
            }
            if (tokens.punctuation(i)) {
                return false;
            }
        }
        return false;
    }

    private static boolean byTheTime(Tokens tokens, int i) {
        return i > 1 && tokens.is(i, TIME) && tokens.is(i - 2, BY);
    }

    boolean conditional(Marks marks, int before) {
        Tokens tokens = marks.tokens();
        for (int i = before; i >= Math.max(marks.from(), before - CONDITION_REACH); i--) {
            boolean inverted = i == marks.from() && INVERTED.get(tokens.hash(i)) != 0;
            if (tokens.is(i, IF) || tokens.is(i, UNLESS) || tokens.is(i, WHETHER) || asSoonAs(tokens, i) || inverted) {
                return true;
            }
            if (tokens.mark(i) == ',' || tokens.mark(i) == ';') {
                return false;
            }
        }
        return false;
    }

    private static boolean asSoonAs(Tokens tokens, int i) {
        return i > 1 && tokens.is(i, AS) && tokens.is(i - 2, AS) && SOON.get(tokens.hash(i - 1)) != 0;
    }

    /** "If they refuse, he will leave": the sentence opens with a condition, and this is what follows from it. */
    boolean supposed(Marks marks, int will) {
        Tokens tokens = marks.tokens();
        int first = marks.from();
        while (first < will && (quote(tokens.mark(first)) || SOFT.get(tokens.hash(first)) != 0)) {
            first++;
        }
        return first < will && (tokens.is(first, IF) || tokens.is(first, UNLESS));
    }

    boolean stops(Marks marks, int i) {
        char mark = marks.tokens().mark(i);
        return mark == ','
                || mark == ';'
                || quote(mark)
                || (marks.has(i, clause) && !marks.tokens().is(i, THAN) && !listing(marks, i));
    }

    static boolean quote(char mark) {
        return mark == '"' || mark == '\u201C' || mark == '\u201D';
    }

    /** "Kenya and Ethiopia": no clause ends there. */
    private static boolean listing(Marks marks, int i) {
        Tokens tokens = marks.tokens();
        return tokens.is(i, AND)
                && i > marks.from()
                && i + 1 < marks.to()
                && tokens.capital(i - 1)
                && tokens.capital(i + 1);
    }

    static boolean endsIn(Tokens tokens, int token, String tail) {
        int end = tokens.end(token);
        return end - tokens.start(token) > tail.length()
                && tokens.source().regionMatches(true, end - tail.length(), tail, 0, tail.length());
    }
}
