package org.communique.reading.meetings;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.communique.reading.MeetingFact;
import org.communique.reading.MeetingStatus;
import org.communique.reading.Mode;
import org.communique.reading.TextPart;
import org.communique.reading.names.Mention;
import org.communique.reading.names.MentionKind;
import org.communique.reading.names.NamedText;
import org.communique.reading.text.LongTable;
import org.communique.reading.text.Sentence;
import org.communique.reading.text.WordHash;

/** Place of a meeting of these days that no words beside it tell: "here", the one city in the sentence, where the report is from. */
final class BorrowedPlace {

    private static final int FRESH_DAYS = 3;
    private static final int REACH = 4;

    private static final int EARLIER = 3;
    private static final long THERE = WordHash.of("there");

    /** "there was", "there to stay". */
    private static final LongTable NO_PLACE = LongTable.ofWords(
            "is was were are has have had will would could may might can must should be been remains remain to no");

    private static final long HERE = WordHash.of("here");
    private static final long[] BEFORE_PLACES = WordHash.ofWords("in at to visited visiting visits visit");

    private static final LongTable ELSEWHERE =
            LongTable.ofWords("after since before invited invitation inviting following");

    private final NamedText text;
    private final Sites sites;

    BorrowedPlace(NamedText text, Sites sites) {
        this.text = text;
        this.sites = sites;
    }

    /** Null where nothing tells it. */
    String of(Cluster cluster, MeetingFact fact) {
        if (fact.place() != null || fact.mode() != Mode.IN_PERSON) {
            return fact.place();
        }
        String there = there(cluster);
        if (there != null || cluster.spoken() || !fresh(cluster)) {
            return there;
        }
        boolean now = fact.status() == MeetingStatus.HELD || fact.status() == MeetingStatus.UNDER_WAY;
        Set<String> codes = new HashSet<>(cluster.told().codes());
        String city = here(cluster);
        for (Candidate member : cluster.members()) {
            city = city == null && (now || cluster.told().date() != null) ? only(member, codes) : city;
        }
        if (city == null && now) {
            city = before(cluster.best().sentence(), codes);
        }
        return city == null && now && text.datelinePlace() != null
                ? text.datelinePlace().place()
                : city;
    }

    /** Whether it is told of no other days than these. */
    private boolean fresh(Cluster cluster) {
        LocalDate published = text.text().news().published();
        return cluster.told().date() == null
                || published == null
                || Math.abs(published.toEpochDay() - cluster.told().date().day().toEpochDay()) <= FRESH_DAYS;
    }

    /** "met here on Monday". */
    private String here(Cluster cluster) {
        if (text.datelinePlace() == null) {
            return null;
        }
        for (Candidate member : cluster.members()) {
            Sentence sentence = text.sentences().get(member.sentence());
            for (int i = sentence.from(); i < sentence.to(); i++) {
                if (sentence.tokens().is(i, HERE) && sentence.part() == TextPart.BODY) {
                    return text.datelinePlace().place();
                }
            }
        }
        return null;
    }

    /** "sat down there with Singh", "will have talks there": in the city told last. */
    private String there(Cluster cluster) {
        for (Candidate member : cluster.members()) {
            Sentence sentence = text.sentences().get(member.sentence());
            for (int i = sentence.from() + 1; i < sentence.to(); i++) {
                boolean exists = NO_PLACE.get(sentence.tokens().hash(i + 1)) != 0
                        || sentence.tokens().punctuation(i - 1);
                if (sentence.tokens().is(i, THERE) && !exists && sentence.part() == TextPart.BODY) {
                    return last(sentence, i);
                }
            }
        }
        return null;
    }

    private String last(Sentence there, int before) {
        for (int i = there.index(); i >= Math.max(0, there.index() - EARLIER); i--) {
            Sentence sentence = text.sentences().get(i);
            String last = null;
            for (Mention mention : text.mentions(sentence)) {
                boolean told = mention.kind() == MentionKind.PLACE && (i < there.index() || mention.to() <= before);
                String city = told ? sites.place(sentence.tokens(), mention) : null;
                last = city == null ? last : city;
            }
            if (last != null || sentence.part() != there.part()) {
                return last;
            }
        }
        return null;
    }

    /** The only city in the sentence, one of theirs. */
    private String only(Candidate member, Set<String> codes) {
        Sentence sentence = text.sentences().get(member.sentence());
        Set<String> cities = new LinkedHashSet<>();
        boolean theirs = false;
        for (Mention mention : text.mentions(sentence)) {
            String city = city(sentence, mention);
            if (city != null && ofAnother(sentence, member, mention)) {
                return null;
            }
            if (city != null) {
                cities.add(city);
                theirs |= codes.contains(mention.code());
            }
        }
        return theirs && cities.size() == 1 ? cities.iterator().next() : null;
    }

    /** "three weeks after a summit in Berlin", "and invited him to Oslo": where something else was or may be. */
    private static boolean ofAnother(Sentence sentence, Candidate member, Mention city) {
        for (int i = city.from() - 1; i >= sentence.from(); i--) {
            if (sentence.tokens().start(i) <= member.evidence().start()
                    || sentence.tokens().mark(i) == ',') {
                return false;
            }
            if (ELSEWHERE.get(sentence.tokens().hash(i)) != 0) {
                return true;
            }
        }
        return false;
    }

    /** One of their cities in the sentence before. */
    private String before(int index, Set<String> codes) {
        if (index == 0) {
            return null;
        }
        Sentence sentence = text.sentences().get(index - 1);
        for (Mention mention : text.mentions(sentence)) {
            String city = codes.contains(mention.code()) ? city(sentence, mention) : null;
            if (city != null) {
                return city;
            }
        }
        return null;
    }

    /** "in Hanoi", "to the Kremlin": the city, where words for a place stand before it. */
    private String city(Sentence sentence, Mention mention) {
        boolean person = mention.kind() == MentionKind.PERSON
                || mention.kind() == MentionKind.GROUP
                || mention.kind() == MentionKind.OFFICE;
        int before = mention.from() - 1;
        while (before > Math.max(sentence.from(), mention.from() - REACH)
                && !sentence.tokens().punctuation(before)
                && !placed(sentence, before)) {
            before--;
        }
        return person || !placed(sentence, before) ? null : sites.place(sentence.tokens(), mention);
    }

    private static boolean placed(Sentence sentence, int token) {
        for (long word : BEFORE_PLACES) {
            if (token >= sentence.from() && sentence.tokens().is(token, word)) {
                return true;
            }
        }
        return false;
    }
}
