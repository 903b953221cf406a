package org.communique.reading.agreements;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.reading.text.Tokens;
import org.communique.reading.text.WordHash;

/** The short noun phrase by which a sentence names what is agreed. */
final class SubjectPhrase {

    private static final int BEFORE = 6;
    private static final int AFTER = 12;
    private static final Set<Long> LEFT_STOPS = hashes(
            "the a an this that these those its his her their our my any some no of on in to for with by at from and or but as "
                    + "has have had was were is are be been will would could may said says who which it he they she we i you "
                    + "signed sign signing reached reach struck under into over about not also both did do does if when after before "
                    + "held hold holds holding began begin begins begun opened started start resumed resume launched continued concluded "
                    + "rejected violated agreed withdraw quit pull out toward towards whether than then there what 's s");
    private static final Set<Long> OPENERS =
            hashes("on to of for over aimed about governing limiting ending covering with between");

    /** After these come names, and the phrase ends with them. */
    private static final Set<Long> BEFORE_NAMES = hashes("with between");

    private static final Set<Long> NAME_WORDS = hashes("the and of its his her their or");
    private static final Set<Long> RIGHT_STOPS = hashes(
            "was were is are has have had will would could may said says after before when while as but because who which "
                    + "saturday sunday monday tuesday wednesday thursday friday at during following last this");
    /** Go on with a verb ("to cooperate on climate") and away from a noun ("agreement on Tuesday"). */
    private static final Set<Long> ATTRIBUTES = hashes("on by that");

    private static final Set<Long> ARTICLES = hashes("the a an");
    private static final long IN = WordHash.of("in");

    private final long things;
    private final long ventures;

    SubjectPhrase(WordClasses classes) {
        things = classes.mask("DEAL")
                | classes.mask("NAMED")
                | classes.mask("TALKS")
                | classes.mask("DOC")
                | classes.mask("PLAN")
                | classes.mask("TIES");
        ventures = classes.mask("VENTURE");
    }

    /** The phrase around the noun, such as "post-World War II peace treaty" or "talks on the disputed islands". */
    String of(Hit hit) {
        Marks marks = hit.marks();
        Tokens tokens = marks.tokens();
        boolean undertaking = opener(tokens, hit.noun()) || !nominal(hit);
        int from = undertaking ? Math.min(hit.noun() + 1, marks.to() - 1) : left(marks, hit.noun());
        int to = right(marks, undertaking ? from : hit.noun(), undertaking);
        while (from + 1 < to && ARTICLES.contains(tokens.hash(from))) {
            from++;
        }
        while (to > from + 1 && LEFT_STOPS.contains(tokens.hash(to - 1))) {
            to--;
        }
        return tokens.text(from, Math.max(to, from + 1));
    }

    /** Whether the thing agreed is named by a noun; else by the verb that follows. */
    boolean nominal(Hit hit) {
        return hit.marks().has(hit.noun(), things | ventures);
    }

    /** Whether later mentions ("the deal", "the talks") may point back to it: to exercises or a pipeline they do not. */
    boolean names(Hit hit) {
        return hit.marks().has(hit.noun(), things);
    }

    /** "Agreed on", "talks to": the thing agreed comes after. */
    private static boolean opener(Tokens tokens, int token) {
        return !tokens.capital(token) && OPENERS.contains(tokens.hash(token));
    }

    private static int left(Marks marks, int noun) {
        Tokens tokens = marks.tokens();
        int from = marks.begin(noun);
        for (int i = from - 1; i >= Math.max(marks.from(), noun - BEFORE); i--) {
            boolean bracket = tokens.punctuation(i) && tokens.mark(i) != '\'';
            if (bracket || (LEFT_STOPS.contains(tokens.hash(i)) && !tokens.glued(i + 1))) {
                break;
            }
            from = i;
        }
        return from;
    }

    private static int right(Marks marks, int noun, boolean open) {
        Tokens tokens = marks.tokens();
        int to = noun + 1;
        if (!open && (to >= marks.to() || !OPENERS.contains(tokens.hash(to)))) {
            return to;
        }
        boolean names = BEFORE_NAMES.contains(tokens.hash(to));
        for (int i = to; i < Math.min(marks.to(), noun + AFTER); i++) {
            boolean opens = i == noun + 1;
            if ((tokens.punctuation(i) && tokens.mark(i) != '\'')
                    || (!opens && stops(marks, i, open))
                    || (names && !opens && !tokens.capital(i) && !NAME_WORDS.contains(tokens.hash(i)))) {
                break;
            }
            to = i + 1;
        }
        return to;
    }

    /** Where the name of the thing ends and the story goes on: "agreement on Tuesday", "treaty in Helsinki". */
    private static boolean stops(Marks marks, int token, boolean open) {
        Tokens tokens = marks.tokens();
        boolean place = tokens.is(token, IN) && token + 1 < marks.to() && tokens.capital(token + 1);
        boolean attribute = place || ATTRIBUTES.contains(tokens.hash(token));
        return RIGHT_STOPS.contains(tokens.hash(token)) || (attribute && !open);
    }

    private static Set<Long> hashes(String words) {
        return Stream.of(words.split(" ", -1)).map(WordHash::of).collect(Collectors.toSet());
    }
}
