package org.communique.reading.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.communique.reading.NewsText;
import org.communique.reading.TextPart;

/** An article cut into sentences and tokens: the headline first, then the body. Immutable. */
public final class Text {

    private final NewsText news;
    private final Tokens title;
    private final Tokens body;
    private final List<Sentence> sentences;
    private final Dateline dateline;

    private Text(Text other, NewsText news) {
        this.news = news;
        this.title = other.title;
        this.body = other.body;
        this.sentences = other.sentences;
        this.dateline = other.dateline;
    }

    private Text(NewsText news) {
        this.news = news;
        this.title = Tokenizer.tokens(news.title());
        this.body = Tokenizer.tokens(news.body());
        List<Sentence> all = new ArrayList<>(body.size() / 20 + 4);
        SentenceSplitter.split(title, TextPart.TITLE, all);
        SentenceSplitter.split(body, TextPart.BODY, all);
        this.sentences = List.copyOf(all);
        this.dateline = Dateline.of(body);
    }

    /** Time and space are linear in the length of the article. */
    public static Text of(NewsText news) {
        return new Text(news);
    }

    /** The same, as if published on the day. */
    public Text on(LocalDate day) {
        return new Text(this, new NewsText(news.title(), news.body(), day));
    }

    public NewsText news() {
        return news;
    }

    public Tokens tokens(TextPart part) {
        return part == TextPart.TITLE ? title : body;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    /** The place and agency that a wire story opens with. */
    public Dateline dateline() {
        return dateline;
    }
}
