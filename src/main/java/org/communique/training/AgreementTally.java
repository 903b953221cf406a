package org.communique.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import org.communique.reading.AgreementFact;

/** Counts of statements read against the gold. */
final class AgreementTally {

    private int gold;
    private int said;
    private int right;
    private int rightMatter;
    private int alarms;
    private int quiet;

    void add(LabelledNews article, List<AgreementFact> facts) {
        List<JsonNode> wanted = article.gold();
        gold += wanted.size();
        said += facts.size();
        right += AgreementMatch.hits(wanted, facts, false);
        rightMatter += AgreementMatch.hits(wanted, facts, true);
        quiet += wanted.isEmpty() ? 1 : 0;
        alarms += wanted.isEmpty() ? facts.size() : 0;
    }

    double f1() {
        return f1(right);
    }

    /** Statements in a hundred articles of which the gold has none. */
    double alarms() {
        return quiet == 0 ? 0 : 100.0 * alarms / quiet;
    }

    private double f1(int hits) {
        return gold + said == 0 ? 0 : 2.0 * hits / (gold + said);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "P %.2f R %.2f F1 %.3f, any stage F1 %.3f, alarms %.0f per 100",
                said == 0 ? 0 : (double) right / said,
                gold == 0 ? 0 : (double) right / gold,
                f1(right),
                f1(rightMatter),
                alarms());
    }
}
