package org.communique.article.format;

import java.util.Optional;
import java.util.OptionalLong;
import org.communique.article.Cause;
import org.communique.article.Item;
import org.communique.article.PubStatus;

/** An article as a JSON object of our own: id, published, title, body and what else is known; other fields are ignored. */
final class ArticleJson {
    private static final String FORMAT = "jsonl";

    private ArticleJson() {}

    static Item parse(Fields fields, Piece piece) {
        String id = fields.text("id");
        if (id.isEmpty()) {
            return piece.rejected(
                    Cause.NO_ID, "has no \"id\"; give every article one that stays the same across its versions");
        }
        OptionalLong version = Versions.parse(fields.text("version"));
        if (version.isEmpty()) {
            return piece.rejected(Cause.BAD_FIELD, "\"version\" is no whole number; leave it out or count up from 1");
        }
        Optional<PubStatus> status = Statuses.parse(fields.text("pubstatus"));
        if (status.isEmpty()) {
            return piece.rejected(Cause.BAD_FIELD, "\"pubStatus\" must be usable, withheld or canceled");
        }
        Optional<Moment> embargo = Dates.parse(fields.text("embargoed"));
        if (embargo.isEmpty() && !fields.text("embargoed").isEmpty()) {
            return piece.rejected(Cause.BAD_FIELD, "\"embargoed\" is no date; write it as 2025-05-26T18:00:00Z");
        }
        Draft draft = new Draft(id, piece.encodingRepaired());
        draft.words(fields.text("title"), fields.text("body"));
        draft.published(fields.text("published"));
        draft.set()
                .version(version.getAsLong())
                .pubStatus(status.get())
                .source(fields.text("source"))
                .url(fields.text("url"))
                .language(fields.text("language"))
                .embargoed(embargo.map(Moment::instant).orElse(null))
                .usageTerms(fields.text("usageterms"));
        return new Item.Parsed(draft.finish(FORMAT, piece.origin()));
    }
}
