package org.communique.reading.agreements;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.reading.names.Mention;
import org.communique.reading.names.MentionKind;
import org.communique.reading.names.NameForm;
import org.communique.reading.text.LongTable;
import org.communique.reading.text.Sentence;
import org.communique.reading.text.Tokens;
import org.communique.reading.text.WordHash;

/** Signs of a party by where and how the sentence names it. Immutable; safe for use by many threads. */
final class MentionSigns {

    static final int NEAR = 14;

    private static final int CLOSE = 5;
    private static final int SUBJECT = 3;
    private static final long WITH = WordHash.of("with");
    private static final long BETWEEN = WordHash.of("between");
    private static final long THE = WordHash.of("the");
    private static final long WHICH = WordHash.of("which");
    private static final long THAT = WordHash.of("that");
    private static final long BY = WordHash.of("by");
    private static final long AND = WordHash.of("and");
    private static final long OR = WordHash.of("or");
    private static final Set<Long> WITHIN = Set.of(WordHash.of("in"), WordHash.of("at"), WordHash.of("from"));
    private static final LongTable AGAINST = LongTable.ofWords("against over targeting threatening facing");
    private static final int INSERTED = 9;
    private static final LongTable BESIDE = LongTable.ofWords("in at from to by for after with like the");
    private static final LongTable INSERTS = LongTable.ofWords(
            "which who whose a an once backed with like both under where long now despite brokered mediated supported");
    private static final Set<Long> SAID = Set.of(
            WordHash.of("said"),
            WordHash.of("says"),
            WordHash.of("told"),
            WordHash.of("saying"),
            WordHash.of("adding"));
    private static final Map<NameForm, PartySign> FORMS = Map.copyOf(new EnumMap<>(Map.of(
            NameForm.ADJECTIVE,
            PartySign.ADJECTIVE,
            NameForm.CAPITAL,
            PartySign.CAPITAL,
            NameForm.CITY,
            PartySign.CAPITAL,
            NameForm.PRONOUN,
            PartySign.PRONOUN)));

    private final long mediate;

    MentionSigns(WordClasses classes) {
        mediate = classes.mask("MEDIATE");
    }

    /** Whether a mention stands near a statement and neither tells nor mediates. */
    boolean beside(Mention mention, Hit hit) {
        return distance(mention, hit) <= NEAR && !speaks(hit.marks().sentence(), mention) && !mediates(hit, mention);
    }

    void addMention(EnumSet<PartySign> own, Mention mention, Hit hit) {
        Tokens tokens = hit.marks().tokens();
        int away = distance(mention, hit);
        own.add(away <= NEAR ? PartySign.NEAR : PartySign.FAR);
        if (away <= CLOSE) {
            own.add(PartySign.CLOSE);
        }
        if (tokens.is(mention.from() - 1, WITH)) {
            own.add(PartySign.WITH);
        }
        if (mention.from() > 0 && AGAINST.get(tokens.hash(before(tokens, mention))) != 0) {
            own.add(PartySign.AGAINST);
        }
        if (afterWhich(mention, hit)) {
            own.add(PartySign.AFTER_WHICH);
        }
        if (mention.from() > 0 && WITHIN.contains(tokens.hash(mention.from() - 1))) {
            own.add(PartySign.WITHIN);
        }
        if (speaks(hit.marks().sentence(), mention)) {
            own.add(PartySign.SPEAKS);
        }
        if (mediates(hit, mention)) {
            own.add(PartySign.MEDIATES);
        }
        int by = before(tokens, mention);
        if (by > 0 && tokens.is(by, BY) && ContextWord.DRAFTED.is(tokens, by - 1)) {
            own.add(PartySign.DRAFTS);
        }
        if (mention.to() <= hit.head() && hit.head() - mention.to() <= NEAR) {
            own.add(PartySign.BEFORE_HEAD);
            if (hit.head() - mention.to() <= SUBJECT) {
                own.add(PartySign.SUBJECT);
            }
        }
        PartySign form = FORMS.get(mention.form());
        if (form != null) {
            own.add(form);
        }
        if (mention.kind() == MentionKind.GROUP) {
            own.add(PartySign.GROUP);
        }
        if (mention.kind() == MentionKind.PERSON) {
            own.add(PartySign.PERSON);
        }
    }

    /** The word before a name, "the" passed over. */
    private static int before(Tokens tokens, Mention mention) {
        int before = mention.from() - 1;
        return before > 0 && tokens.is(before, THE) ? before - 1 : before;
    }

    /** Those named at least once without "in", "at" or "from" before. */
    static Set<String> notWithin(List<Mention> mentions, Hit hit) {
        Set<String> codes = new LinkedHashSet<>();
        for (Mention mention : mentions) {
            if (mention.from() == 0 || !WITHIN.contains(hit.marks().tokens().hash(mention.from() - 1))) {
                codes.addAll(mention.codes());
            }
        }
        return codes;
    }

    /** Whether only "and" and commas stand between this mention and the next or the one before. */
    static boolean listed(List<Mention> mentions, int i, Tokens tokens) {
        return (i + 1 < mentions.size() && joined(mentions.get(i), mentions.get(i + 1), tokens))
                || (i > 0 && joined(mentions.get(i - 1), mentions.get(i), tokens));
    }

    private static boolean joined(Mention left, Mention right, Tokens tokens) {
        boolean link = false;
        for (int i = left.to(); i < right.from(); i++) {
            boolean links = tokens.is(i, AND) || tokens.is(i, OR) || tokens.mark(i) == ',';
            if (!links && !tokens.is(i, THE)) {
                return false;
            }
            link |= links;
        }
        return link;
    }

    /** "between X, Y and Z": a list that belongs together. */
    static Set<String> between(List<Mention> mentions, Hit hit) {
        Set<String> codes = new LinkedHashSet<>();
        Tokens tokens = hit.marks().tokens();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            boolean opens = tokens.is(mention.from() - 1, BETWEEN) || tokens.is(mention.from() - 2, BETWEEN);
            if (opens && Math.abs(mention.from() - hit.noun()) <= NEAR) {
                codes.addAll(mention.codes());
                for (int j = i + 1;
                        j < mentions.size()
                                && mentions.get(j).from() - mentions.get(j - 1).to() <= 3;
                        j++) {
                    codes.addAll(mentions.get(j).codes());
                }
                return codes;
            }
        }
        return codes;
    }

    /** The states or bodies after the agreement's own "with". */
    static Set<String> partner(List<Mention> mentions, Hit hit) {
        Tokens tokens = hit.marks().tokens();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            int before = tokens.is(mention.from() - 1, THE) ? mention.from() - 2 : mention.from() - 1;
            boolean near = before > hit.noun() && before - hit.noun() <= CLOSE;
            if (near && tokens.is(before, WITH)) {
                Set<String> codes = new LinkedHashSet<>(mention.codes());
                mentions.subList(i, lastOfList(mentions, i, tokens)).forEach(other -> codes.addAll(other.codes()));
                return codes;
            }
        }
        return Set.of();
    }

    /** End of "Rwanda, Burundi and Uganda"; without an "and" a comma may end the clause. */
    private static int lastOfList(List<Mention> mentions, int first, Tokens tokens) {
        int last = first + 1;
        for (int i = first + 1; i < mentions.size() && joined(mentions.get(i - 1), mentions.get(i), tokens); i++) {
            boolean and = tokens.is(mentions.get(i).from() - 1, AND)
                    || tokens.is(mentions.get(i).from() - 2, AND);
            last = and ? i + 1 : last;
        }
        return last;
    }

    /** "EU-Russia" right before the agreement. */
    static Set<String> compound(List<Mention> mentions, Hit hit) {
        Tokens tokens = hit.marks().tokens();
        for (int i = 1; i < mentions.size(); i++) {
            Mention left = mentions.get(i - 1);
            Mention right = mentions.get(i);
            boolean joined = left.to() == right.from() && tokens.glued(right.from());
            boolean dash = left.to() + 1 == right.from() && isDash(tokens.mark(left.to()));
            if ((joined || dash) && right.to() <= hit.noun() && hit.noun() - right.to() <= CLOSE) {
                Set<String> both = new LinkedHashSet<>(left.codes());
                both.addAll(right.codes());
                return both;
            }
        }
        return Set.of();
    }

    private static boolean isDash(char mark) {
        return mark == '-' || mark == '\u2013' || mark == '\u2014';
    }

    /** Those named last before the deciding word, with who is joined to them; a speaker or mediator is passed over. */
    Set<String> actor(List<Mention> mentions, Hit hit) {
        Set<String> codes = new LinkedHashSet<>();
        int start = -1;
        boolean listing = false;
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            boolean before =
                    mention.to() <= hit.head() && mention.form() != NameForm.ADJECTIVE && !inserted(mention, hit);
            if (before && codes.isEmpty() && !speaks(hit.marks().sentence(), mention) && !mediates(hit, mention)) {
                codes.addAll(mention.codes());
                start = mention.from();
            } else if (before && start >= 0) {
                Tokens tokens = hit.marks().tokens();
                boolean and = start - mention.to() <= 2 && tokens.is(start - 1, AND);
                boolean comma = listing
                        && start - mention.to() == 1
                        && tokens.mark(start - 1) == ','
                        && BESIDE.get(tokens.hash(Math.max(0, mention.from() - 1))) == 0;
                if (!and && !comma) {
                    break;
                }
                listing = true;
                codes.addAll(mention.codes());
                start = mention.from();
            }
        }
        return codes;
    }

    /** "Kenya, which borders Sudan, signed": said of a party in passing. */
    private static boolean inserted(Mention mention, Hit hit) {
        Tokens tokens = hit.marks().tokens();
        int opened = mention.from() - 1;
        while (opened > hit.marks().from() && mention.from() - opened <= INSERTED && tokens.mark(opened) != ',') {
            opened--;
        }
        int closed = mention.to();
        while (closed < hit.head() && closed - mention.to() <= INSERTED && tokens.mark(closed) != ',') {
            closed++;
        }
        return tokens.mark(opened) == ','
                && tokens.mark(closed) == ','
                && closed < hit.head()
                && INSERTS.get(tokens.hash(opened + 1)) != 0;
    }

    private static boolean afterWhich(Mention mention, Hit hit) {
        Tokens tokens = hit.marks().tokens();
        for (int i = mention.from() - 1; i > hit.noun() && mention.from() - i <= CLOSE; i--) {
            if (tokens.is(i, WHICH) || tokens.is(i, THAT)) {
                return true;
            }
        }
        return false;
    }

    static int distance(Mention mention, Hit hit) {
        if (mention.to() <= hit.first()) {
            return hit.first() - mention.to();
        }
        int after = Math.max(0, mention.from() - hit.last() - 1);
        boolean with = hit.marks().tokens().is(mention.from() - 1, WITH);
        return with ? after / 2 : after;
    }

    /** "Egypt brokered a truce", "a deal mediated by Qatar": no party to it. */
    private boolean mediates(Hit hit, Mention mention) {
        Marks marks = hit.marks();
        return marks.has(mention.to(), mediate)
                || (marks.tokens().is(mention.from() - 1, BY) && marks.has(mention.from() - 2, mediate));
    }

    private static boolean speaks(Sentence sentence, Mention mention) {
        Tokens tokens = sentence.tokens();
        boolean after = mention.to() < sentence.to() && SAID.contains(tokens.hash(mention.to()));
        int told = tokens.is(mention.from() - 1, THE) ? mention.from() - 2 : mention.from() - 1;
        boolean before = told >= sentence.from() && SAID.contains(tokens.hash(told));
        return after || before;
    }
}
