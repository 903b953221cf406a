package org.communique.article;

/** Decides what an arriving version of an article is. Whatever order versions arrive in, what is known in the end is the same. */
public final class ArticleVersions {
    private ArticleVersions() {}

    /**
     * Decides.
     *
     * @param known what is known of the article's id, or null
     * @param article an accepted article of that id
     */
    public static Arrival decide(KnownVersion known, Article article) {
        KnownVersion arriving = KnownVersion.of(article);
        if (known == null) {
            return arrival(effective(arriving, Arrival.Outcome.FIRST), arriving);
        }
        if (arriving.hash().equals(known.hash())) {
            return arrival(Arrival.Outcome.DUPLICATE, max(known, arriving));
        }
        if (arriving.compareTo(known) > 0) {
            return arrival(effective(arriving, Arrival.Outcome.CORRECTION), arriving);
        }
        return arriving.version() < known.version()
                ? arrival(Arrival.Outcome.DUPLICATE, known)
                : new Arrival(Arrival.Outcome.CONFLICT, known, conflict(article));
    }

    private static Arrival.Outcome effective(KnownVersion arriving, Arrival.Outcome ifUsable) {
        return arriving.pubStatus() == PubStatus.USABLE ? ifUsable : Arrival.Outcome.WITHDRAWAL;
    }

    private static Arrival arrival(Arrival.Outcome outcome, KnownVersion known) {
        return new Arrival(outcome, known, "");
    }

    private static KnownVersion max(KnownVersion a, KnownVersion b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static String conflict(Article article) {
        return "Article " + article.id() + " is known in version " + article.version()
                + " with other content; publish it with a higher version if it corrects that one";
    }
}
