package org.communique.reading.agreements;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.communique.reading.Stage;
import org.communique.reading.TextPart;

/** Chooses among candidates: the likeliest first, and each matter once at each stage. */
final class Selection {

    /** How much surer a further statement of the same parties at the same stage must be, which mostly is the same agreement under another name, and what the same words tell of how it came about. */
    private static final double AGAIN = 0.15;

    /** Keeps the work for one article bounded; the rest are far below the threshold in any real one. */
    private static final int CONSIDERED = 300;

    private static final Set<Stage> FATES = EnumSet.of(
            Stage.RATIFIED,
            Stage.AMENDED,
            Stage.STALLED,
            Stage.SUSPENDED,
            Stage.REJECTED,
            Stage.VIOLATED,
            Stage.TERMINATED);

    /** In places of probability. */
    private static final double FATE = 0.2;

    private Selection() {}

    static List<Scored> choose(List<Scored> candidates, Limits limits) {
        List<Scored> ranked = new ArrayList<>(
                candidates.stream().filter(scored -> named(scored.candidate())).toList());
        if (!limits.opens(ranked.stream().mapToDouble(Scored::probability).max().orElse(0))) {
            return List.of();
        }
        ranked.sort(Comparator.comparingDouble(Selection::rank).reversed());
        List<Scored> chosen = new ArrayList<>();
        for (Scored scored : ranked.subList(0, Math.min(ranked.size(), CONSIDERED))) {
            boolean repeats = chosen.stream()
                    .map(Scored::candidate)
                    .anyMatch(other -> alike(other, scored.candidate()) || alsoTold(other, scored.candidate()));
            if (scored.probability() >= limits.threshold() + (repeats ? AGAIN : 0)
                    && chosen.stream().noneMatch(other -> same(other.candidate(), scored.candidate()))) {
                chosen.add(scored);
            }
        }
        chosen.sort(Comparator.comparingInt(
                s -> s.candidate().hit().marks().sentence().index()));
        return chosen;
    }

    /** "Broke off talks" tells of talks too, and "the signing was postponed" of signing: what became of them goes first. */
    private static double rank(Scored scored) {
        return FATES.contains(scored.candidate().stage()) ? scored.probability() + FATE : scored.probability();
    }

    /** Whose agreement it is must be known, if by one party alone, and which: "it" may stand for none that the article names. */
    static boolean named(Candidate candidate) {
        return !candidate.parties().codes().isEmpty() && !candidate.subject().isBlank();
    }

    /** The same matter at the same stage, or two readings of the same words. */
    private static boolean same(Candidate one, Candidate other) {
        boolean sameSentence = one.hit().marks() == other.hit().marks();
        if (sameSentence && (before(one, other) || before(other, one))) {
            return false;
        }
        if (sameSentence
                && (one.hit().noun() == other.hit().noun()
                        || one.hit().head() == other.hit().head())) {
            return true;
        }
        if (one.stage() != other.stage()) {
            return sameSentence && overlapping(one.hit(), other.hit());
        }
        boolean sameParties = one.parties().codes().equals(other.parties().codes())
                || !Collections.disjoint(one.parties().codes(), other.parties().codes());
        return sameParties && (one.matter().same(other.matter()) || sameSentence || headline(one) || headline(other));
    }

    /** A headline tells in other words what the text tells. */
    private static boolean headline(Candidate candidate) {
        return candidate.hit().marks().sentence().part() == TextPart.TITLE;
    }

    /** "Ratified a treaty that they signed in March" tells two stages of one treaty. */
    private static boolean before(Candidate now, Candidate then) {
        return now.stage() != then.stage()
                && then.hit().rule().recalled()
                && now.hit().noun() == then.hit().noun()
                && now.hit().head() < now.hit().noun()
                && then.hit().head() > then.hit().noun();
    }

    /** "Signed an agreement brokered by the United States": how it came about, in passing. */
    private static boolean alsoTold(Candidate one, Candidate other) {
        return one.hit().marks() == other.hit().marks() && before(one, other);
    }

    private static boolean alike(Candidate one, Candidate other) {
        return one.stage() == other.stage()
                && !(undertaking(one) && undertaking(other))
                && !Collections.disjoint(one.parties().codes(), other.parties().codes());
    }

    /** "Agreed to do": leaders agree to several things, and each is a matter of its own. */
    private static boolean undertaking(Candidate candidate) {
        return candidate.hit().rule().id().startsWith("agree-");
    }

    private static boolean overlapping(Hit one, Hit other) {
        return one.first() <= other.last() && other.first() <= one.last();
    }

    /** A candidate with its probability. */
    record Scored(Candidate candidate, double probability) {}
}
