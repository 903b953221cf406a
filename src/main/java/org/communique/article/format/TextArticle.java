package org.communique.article.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.article.Item;

/**
 * An article as plain text that begins with {@code date YYYY-MM-DD}; the text may go on in the same line. It is called after its
 * file, without extension. Without the date line it is an article without a date.
 */
final class TextArticle {
    private static final String FORMAT = "text";
    private static final Pattern DATE_LINE = Pattern.compile(
            "\\A\\s*date:?[ \\t]+(\\d{4}-\\d{2}-\\d{2}(?:T[\\d:.]+(?:Z|[+-]\\d{2}:?\\d{2})?)?)(?=\\s|\\z)\\s*",
            Pattern.CASE_INSENSITIVE);

    private TextArticle() {}

    static Item parse(Piece piece) {
        Decoded decoded = Decoded.of(piece.original());
        Draft draft = new Draft(piece.origin().stem(), decoded.repaired());
        Matcher dateLine = DATE_LINE.matcher(decoded.text());
        boolean dated = dateLine.find();
        draft.words("", dated ? decoded.text().substring(dateLine.end()) : decoded.text());
        draft.published(dated ? dateLine.group(1) : "");
        return new Item.Parsed(draft.finish(FORMAT, piece.origin()));
    }
}
