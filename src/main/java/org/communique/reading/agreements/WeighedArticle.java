package org.communique.reading.agreements;

import java.util.List;
import java.util.function.Function;
import org.communique.reading.AgreementFact;

/** What the rules propose for an article, with how likely each of it is. Not changed once made. */
public final class WeighedArticle {

    private final List<Selection.Scored> scored;
    private final Function<Candidate, AgreementFact> facts;

    WeighedArticle(List<Selection.Scored> scored, Function<Candidate, AgreementFact> facts) {
        this.scored = List.copyOf(scored);
        this.facts = facts;
    }

    /** The statements that are likely enough, in order of their place. */
    public List<AgreementFact> given(Limits limits) {
        return Selection.choose(scored, limits).stream()
                .map(chosen -> facts.apply(chosen.candidate()))
                .toList();
    }
}
