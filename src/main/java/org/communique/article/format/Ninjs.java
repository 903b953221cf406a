package org.communique.article.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.communique.article.Cause;
import org.communique.article.Item;
import org.communique.article.PubStatus;

/** Reads IPTC ninjs 1.x to 3.x, which differ in the case of names and in whether there is one headline and body or a list. */
final class Ninjs {
    private static final String FORMAT = "ninjs";

    private Ninjs() {}

    static boolean recognises(Fields fields) {
        return fields.has("uri") && !fields.has("id");
    }

    static Item parse(Fields fields, Piece piece) {
        String uri = fields.text("uri");
        if (uri.isEmpty()) {
            return piece.rejected(Cause.NO_ID, "has an empty \"uri\"; ninjs requires one");
        }
        Optional<PubStatus> status = Statuses.parse(fields.text("pubstatus"));
        if (status.isEmpty()) {
            return piece.rejected(Cause.BAD_FIELD, "\"pubstatus\" must be usable, withheld or canceled");
        }
        String embargoText = fields.text("embargoed", "embargoeduntil");
        Optional<Moment> embargo = Dates.parse(embargoText);
        if (embargo.isEmpty() && !embargoText.isEmpty()) {
            return piece.rejected(Cause.BAD_FIELD, "\"embargoed\" is no date; ninjs requires ISO 8601");
        }
        Draft draft = new Draft(uri, piece.encodingRepaired());
        draft.words(title(fields), body(fields));
        draft.published(fields.text("firstcreated", "contentcreated", "versioncreated"));
        draft.set()
                .version(version(fields))
                .pubStatus(status.get())
                .source(source(fields))
                .url(uri.startsWith("http") ? uri : "")
                .language(fields.text("language"))
                .embargoed(embargo.map(Moment::instant).orElse(null))
                .usageTerms(fields.text("usageterms", "copyrightnotice"));
        return new Item.Parsed(draft.finish(FORMAT, piece.origin()));
    }

    // Agencies also version by words or dates; then the time of the version orders them as well.
    private static long version(Fields fields) {
        OptionalLong number = Versions.parse(fields.text("version"));
        boolean said = !fields.text("version").isEmpty() && number.isPresent();
        return said
                ? number.getAsLong()
                : Dates.parse(fields.text("versioncreated"))
                        .map(moment -> Math.max(1, moment.instant().getEpochSecond()))
                        .orElse(1L);
    }

    private static String title(Fields fields) {
        String one = fields.text("headline", "headline_main");
        if (!one.isEmpty()) {
            return one;
        }
        String main =
                inList(fields.node("headlines"), entry -> entry.text("role").equalsIgnoreCase("main"));
        String any = main.isEmpty() ? inList(fields.node("headlines"), entry -> true) : main;
        return any.isEmpty() ? fields.text("title", "slugline") : any;
    }

    // Markup first: it keeps the paragraphs that plain bodies have often lost.
    private static String body(Fields fields) {
        String one = fields.text("body_xhtml", "body_html", "body_html5", "body_text", "body");
        if (!one.isEmpty()) {
            return one;
        }
        JsonNode bodies = fields.node("bodies");
        String html = inList(bodies, entry -> says(entry, "html"));
        String text = html.isEmpty() ? inList(bodies, entry -> says(entry, "text/plain") || !says(entry, "xml")) : html;
        return text.isEmpty() ? description(fields) : text;
    }

    private static String description(Fields fields) {
        String one = fields.text("description_text", "description");
        return one.isEmpty() ? inList(fields.node("descriptions"), entry -> true) : one;
    }

    private static String source(Fields fields) {
        JsonNode info = fields.node(fields.has("infosources") ? "infosources" : "infosource");
        String named = info.isArray() && !info.isEmpty() ? new Fields(info.get(0)).text("name") : "";
        return named.isEmpty() ? fields.text("source", "copyrightholder") : named;
    }

    private static boolean says(Fields entry, String word) {
        String kind = entry.text("contenttype") + " " + entry.text("role");
        return kind.toLowerCase(Locale.ROOT).contains(word);
    }

    private static String inList(JsonNode list, Predicate<Fields> wanted) {
        for (JsonNode node : list) {
            Fields entry = new Fields(node);
            if (wanted.test(entry) && !entry.text("value").isEmpty()) {
                return entry.text("value");
            }
        }
        return "";
    }
}
