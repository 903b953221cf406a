package org.communique.reading;

import java.util.ArrayList;
import java.util.List;
import org.communique.reading.agreements.AgreementReader;
import org.communique.reading.dates.DateReader;
import org.communique.reading.dates.DatelineDay;
import org.communique.reading.meetings.MeetingReader;
import org.communique.reading.names.Gazetteer;
import org.communique.reading.names.NameReader;
import org.communique.reading.names.NamedText;
import org.communique.reading.text.Language;
import org.communique.reading.text.Text;
import org.communique.reading.topics.TopicReader;

/** Reads news: topics, meetings and agreements, each with the words that say so. Immutable and safe for use by many threads. */
public final class Reader {

    /** Mark of a reading whose text is in another language; it holds no facts. */
    public static final String NOT_ENGLISH = "not-english";

    private final Language language = new Language();
    private final NameReader names;
    private final DatelineDay written = new DatelineDay(new DateReader());
    private final TopicReader topics = new TopicReader();
    private final MeetingReader meetings = new MeetingReader();
    private final AgreementReader agreements = new AgreementReader();

    /** With the data that ship in the jar. Loading takes a moment: make one and share it. */
    public Reader() {
        this.names = new NameReader(Gazetteer.standard());
    }

    /** Version of rules and data together; changes whenever the same text could be read differently. */
    public String version() {
        return "17";
    }

    /** Time is linear in the length of the text. */
    public Reading read(NewsText news) {
        Text text = written.dated(Text.of(news));
        if (!language.english(text)) {
            return new Reading(List.of(), List.of(), List.of(), List.of(NOT_ENGLISH));
        }
        TopicReader.Filing filing = topics.filing(news);
        boolean meets = meetings.mayTell(text, filing.diplomatic());
        boolean agrees = agreements.mayTell(text, filing.diplomatic());
        if (!meets && !agrees) {
            return new Reading(filing.topics(), List.of(), List.of(), List.of());
        }
        NamedText named = names.read(text);
        return new Reading(
                filing.topics(),
                meets ? meetings.read(named, filing.diplomatic()) : List.of(),
                agrees ? agreements.read(named, filing.diplomatic()) : List.of(),
                List.of());
    }

    /** What {@link #read} made of the text and why, sentence by sentence. Slower than reading. */
    public List<Explanation> explain(NewsText news) {
        NamedText named = names.read(written.dated(Text.of(news)));
        List<Explanation> all = new ArrayList<>(topics.explanations(news));
        double diplomatic = topics.filing(news).diplomatic();
        all.addAll(meetings.explain(named, diplomatic));
        all.addAll(agreements.explanations(named, diplomatic));
        return all;
    }
}
