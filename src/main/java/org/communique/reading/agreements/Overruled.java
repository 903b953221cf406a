package org.communique.reading.agreements;

import java.util.EnumSet;
import java.util.Set;
import org.communique.reading.Stage;
import org.communique.reading.text.LongTable;
import org.communique.reading.text.Tokens;
import org.communique.reading.text.WordHash;

/** Words beside those of a rule that tell something else than it reads. Immutable; safe for use by many threads. */
final class Overruled {

    private static final int GOVERNED_REACH = 5;
    private static final int REVIVED_REACH = 3;
    private static final int ACTOR_REACH = 4;
    private static final int NAME_REACH = 4;
    private static final long HELD = WordHash.of("held");
    private static final LongTable EXPIRES = LongTable.ofWords("expires lapses runs ends");
    private static final Set<Stage> ENDS = EnumSet.of(Stage.TERMINATED, Stage.SUSPENDED, Stage.VIOLATED);
    private static final LongTable BEFORE_NOUNS =
            LongTable.ofWords("the a of all any those these newly recently previously already its their");
    private static final LongTable VERBAL =
            LongTable.ofWords("to will would could may might must should and or 'll not they we");
    private static final LongTable RELATIVE = LongTable.ofWords("which that");
    private static final Set<Stage> HOSTILE = EnumSet.of(Stage.REJECTED, Stage.TERMINATED);
    private static final long TO = WordHash.of("to");
    private static final long OFF = WordHash.of("off");
    private static final long NO = WordHash.of("no");
    private static final long BY = WordHash.of("by");
    private static final LongTable EXISTS = LongTable.ofWords("is are was were has have had");
    /** What cannot be told of a pact that is still talked about. */
    private static final Set<Stage> SETTLED = EnumSet.of(Stage.IN_FORCE, Stage.TERMINATED);

    private static final LongTable CONTENT = LongTable.ofWords("on over to about for of calling requiring aimed");
    /** What follows them is no more what the verb before them does something to. */
    private static final LongTable ASIDE = LongTable.ofWords(
            "ahead before after under despite during following amid by via through pending since until when while because");

    private final long between;
    private final long stance;
    private final long fates;
    private final long agree;
    private final long extend;
    private final long suspend;
    private final long sign;
    private final long talks;
    private final long unsettled;
    private final MereTalks mereTalks;
    private final OwnViews ownViews;
    private final long not;
    private final long been;
    private final long comply;
    private final long reach;
    private final long reopened;
    private final long approve;
    /** What is done to an agreement itself, with no word between the two that begins another phrase. */
    private final long acts;

    Overruled(WordClasses classes) {
        between = classes.mask("THREAT") | classes.mask("WITHOUT");
        stance = classes.mask("STANCE");
        fates = classes.mask("QUIT") | classes.mask("REJECT") | classes.mask("VIOLATE");
        agree = classes.mask("AGREE");
        extend = classes.mask("EXTEND");
        suspend = classes.mask("SUSPEND");
        sign = classes.mask("SIGN");
        talks = classes.mask("TALKS");
        unsettled = classes.mask("PLAN") | classes.mask("EFFORT") | classes.mask("HOPE");
        mereTalks = new MereTalks(classes);
        ownViews = new OwnViews(classes);
        not = classes.mask("NOT");
        been = classes.mask("BEEN");
        comply = classes.mask("COMPLY");
        reach = classes.mask("REACH");
        reopened = classes.mask("OPEN") | classes.mask("REDO") | classes.mask("NEGOTIATE");
        approve = classes.mask("APPROVE");
        acts = classes.mask("QUIT") | classes.mask("SUSPEND") | classes.mask("EXTEND") | classes.mask("SIGN");
    }

    /** Whether a rule reads a stage where other words say that nothing of the kind is told. */
    boolean reads(Hit hit, Stage stage) {
        return blocked(hit)
                || PrivateDealings.unofficial(hit)
                || mereTalks.read(hit, stage)
                || ownViews.read(hit)
                || (stage == Stage.IN_FORCE && convened(hit))
                || (stage == Stage.TERMINATED && lasting(hit))
                || (stage == Stage.SIGNED && attribute(hit))
                || (stage == Stage.SUSPENDED && (noun(hit, ContextWord.PAUSE) || oneSided(hit)))
                || (stage == Stage.VIOLATED && off(hit))
                || noun(hit, ContextWord.DRAFT)
                || (HOSTILE.contains(stage) && by(hit, ContextWord.DISSENT))
                || (stage == Stage.AGREED && by(hit, ContextWord.FACTION))
                || (ENDS.contains(stage) && ready(hit));
    }

    /** "Talks on the pact have been held": a truce that holds is another thing. */
    private boolean convened(Hit hit) {
        return hit.marks().tokens().is(hit.head(), HELD) && hit.marks().has(hit.head() - 1, been);
    }

    /** "The two-month pause will give time for a pact", "rejected a draft deal": a noun, and no verb that acts on the pact. */
    private static boolean noun(Hit hit, ContextWord word) {
        Tokens tokens = hit.marks().tokens();
        int head = hit.head();
        return head != hit.noun()
                && word.is(tokens, head)
                && (head == hit.marks().from() || VERBAL.get(tokens.hash(head - 1)) == 0);
    }

    /** "Broke off talks on a truce": the talks are broken, not the truce. */
    private boolean off(Hit hit) {
        return hit.marks().tokens().is(hit.head() + 1, OFF);
    }

    /** "Suspended flights to Turkey", "suspended military aid": what a state gives and takes away alone. */
    private static boolean oneSided(Hit hit) {
        return ContextWord.GIVEN.is(hit.marks().tokens(), hit.noun());
    }

    /** "Carrying out the signed agreements": nobody signs them now. */
    private static boolean attribute(Hit hit) {
        Tokens tokens = hit.marks().tokens();
        return hit.noun() == hit.head() + 1
                && hit.head() > hit.marks().from()
                && BEFORE_NOUNS.get(tokens.hash(hit.head() - 1)) != 0;
    }

    /** "The pact, which expires in May": it has not yet. */
    private static boolean lasting(Hit hit) {
        Tokens tokens = hit.marks().tokens();
        int verb = hit.marks().begin(hit.head());
        return EXPIRES.get(tokens.hash(verb)) != 0 && RELATIVE.get(tokens.hash(verb - 1)) != 0;
    }

    /** "Is ready to scrap the pact": no more than a threat. */
    private static boolean ready(Hit hit) {
        Tokens tokens = hit.marks().tokens();
        int verb = hit.marks().begin(hit.head());
        return verb - 2 >= hit.marks().from() && tokens.is(verb - 1, TO) && ContextWord.READY.is(tokens, verb - 2);
    }

    /** "Activists denounced the pact": only states and parliaments reject one. */
    private static boolean by(Hit hit, ContextWord actor) {
        Tokens tokens = hit.marks().tokens();
        int verb = hit.marks().begin(hit.head());
        for (int i = verb - 1; i >= Math.max(hit.marks().from(), verb - ACTOR_REACH); i--) {
            if (actor.is(tokens, i)) {
                return true;
            }
            if (tokens.punctuation(i)) {
                return false;
            }
        }
        return false;
    }

    /** "Renewed his threat to scrap the pact", "agreed on the need": what is renewed or agreed is no agreement. */
    private boolean blocked(Hit hit) {
        for (int i = hit.head() + 1; i < hit.last(); i++) {
            if (hit.marks().has(i, between)) {
                return true;
            }
        }
        if (governed(hit) || revived(hit) || lacking(hit) || (hit.rule().needsPair() && denied(hit))) {
            return true;
        }
        return hit.rule().id().startsWith("agree-") && hit.noun() == hit.last() && stance(hit.marks(), hit.last() + 1);
    }

    /** "Revived stalled talks", "narrowed their differences over a pact": what had stalled moves again. */
    private boolean revived(Hit hit) {
        Marks marks = hit.marks();
        boolean attribute = hit.head() < hit.noun() && hit.rule().stages().get(Mood.DONE) == Stage.STALLED;
        for (int i = hit.head() - 1; attribute && i >= Math.max(marks.from(), hit.head() - REVIVED_REACH); i--) {
            if (marks.has(i, reopened)) {
                return true;
            }
        }
        return false;
    }

    /** "There is no treaty between them", "it has no agreement with them": nothing has become of any. */
    private static boolean lacking(Hit hit) {
        Tokens tokens = hit.marks().tokens();
        int from = hit.head() == hit.noun() ? hit.marks().begin(hit.head()) - NAME_REACH : hit.head();
        for (int i = hit.head(); i >= Math.max(from, hit.marks().from() + 1); i--) {
            if (tokens.is(i, NO)) {
                return EXISTS.get(tokens.hash(i - 1)) != 0;
            }
        }
        return false;
    }

    /** "They will not lift the ban". */
    private boolean denied(Hit hit) {
        for (int i = hit.head(); i <= hit.last(); i++) {
            if (hit.marks().has(i, not)) {
                return true;
            }
        }
        return false;
    }

    /**
     * "Urged them to scrap the pact", "denied violating the pact", "remain in talks on a pact", "renewed his offer of a pact", "working to honour the pact",
     * "secured approval for the pact", "withdrew from the town ahead of the truce": another word tells what becomes of the pact, or does not.
     */
    private boolean governed(Hit hit) {
        Marks marks = hit.marks();
        int noun = marks.begin(hit.noun());
        if (hit.head() > hit.noun()) {
            return content(hit);
        }
        int from = hit.head() == hit.noun() ? Math.max(marks.from(), noun - GOVERNED_REACH) : hit.head() + 1;
        for (int i = noun - 1; i >= from; i--) {
            boolean renewal = marks.has(hit.head(), agree)
                    && marks.has(i, extend)
                    && marks.tokens().is(i - 1, TO);
            boolean talked =
                    marks.has(i, talks) && SETTLED.contains(hit.rule().stages().get(Mood.DONE));
            boolean renewed = marks.has(hit.head(), extend) && marks.has(i, unsettled);
            boolean carriedOut = i > hit.head()
                    && marks.has(i, comply)
                    && hit.rule().stages().get(Mood.DONE) == Stage.NEGOTIATING;
            boolean consent = marks.has(hit.head(), reach) && marks.has(i, approve);
            boolean talkedBefore =
                    marks.has(hit.head(), agree) && hit.rule().stages().get(Mood.DONE) == Stage.NEGOTIATING;
            boolean put = (marks.has(hit.head(), sign) || hit.rule().stages().get(Mood.DONE) == Stage.RATIFIED)
                    && marks.has(i, suspend);
            boolean aside = (talkedBefore || marks.has(hit.head(), acts)) && aside(marks, hit.head(), i);
            if ((marks.has(i, fates) || renewal || talked || renewed || carriedOut || consent || aside || put)
                    && !hit.rule().takes(marks, i)) {
                return true;
            }
            if (marks.tokens().punctuation(i)) {
                return false;
            }
        }
        return false;
    }

    /** In "the suspension by Norway of the pact" the word only names who acts. */
    private static boolean aside(Marks marks, int head, int i) {
        boolean actor = marks.tokens().is(i, BY) && Reservations.endsIn(marks.tokens(), head, "ion");
        return !actor && ASIDE.get(marks.tokens().hash(i)) != 0;
    }

    /** "An agreement on withdrawing troops", "a deal to suspend tariffs": what is agreed, not what becomes of it. */
    private boolean content(Hit hit) {
        Tokens tokens = hit.marks().tokens();
        int verb = hit.marks().begin(hit.head());
        boolean opened = CONTENT.get(tokens.hash(hit.noun() + 1)) != 0;
        boolean act = Reservations.endsIn(tokens, verb, "ing")
                || Reservations.endsIn(tokens, verb, "al")
                || Reservations.endsIn(tokens, verb, "ion")
                || tokens.is(verb - 1, TO);
        return opened && act && hit.marks().has(hit.head(), fates | extend | suspend);
    }

    private boolean stance(Marks marks, int next) {
        return next >= marks.to()
                || marks.tokens().punctuation(next)
                || marks.has(next, stance)
                || marks.has(next + 1, stance);
    }
}
