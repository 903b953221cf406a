package org.communique.article.format;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.communique.article.Article;
import org.communique.article.ArticleBuilder;
import org.communique.article.Provenance;
import org.communique.article.Repair;
import org.communique.article.text.HtmlText;
import org.communique.article.text.Mojibake;

/** An article in the making, with what had to be mended on the way. For one thread. */
final class Draft {
    private final ArticleBuilder builder;
    private final Set<Repair> repairs = EnumSet.noneOf(Repair.class);

    Draft(String id, boolean encodingRepaired) {
        builder = Article.builder(id);
        repaired(Repair.ENCODING, encodingRepaired);
    }

    ArticleBuilder set() {
        return builder;
    }

    void repaired(Repair repair, boolean done) {
        if (done) {
            repairs.add(repair);
        }
    }

    /** Takes title and body that may hold markup. */
    void words(String title, String body) {
        boolean markup = HtmlText.isMarkup(body);
        repaired(Repair.HTML, markup);
        String plain = markup ? HtmlText.of(body) : body;
        String line = HtmlText.line(title);
        String mendedBody = Mojibake.mend(plain);
        String mendedTitle = Mojibake.mend(line);
        repaired(Repair.ENCODING, !mendedBody.equals(plain) || !mendedTitle.equals(line));
        builder.title(mendedTitle).body(mendedBody);
    }

    /** Takes the date of publication; one that is there but cannot be read counts as mended. */
    void published(String text) {
        Optional<Moment> moment = Dates.parse(text);
        moment.ifPresent(this::published);
        repaired(Repair.DATE, moment.isEmpty() && !text.isBlank());
    }

    void published(Moment moment) {
        builder.published(moment.instant()).publishedDay(moment.day());
    }

    Article finish(String format, Origin origin) {
        return builder.provenance(new Provenance(
                        format,
                        origin.name(),
                        origin.fetched(),
                        repairs.stream().map(Repair::code).toList()))
                .build();
    }
}
