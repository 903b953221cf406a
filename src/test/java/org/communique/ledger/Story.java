package org.communique.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.reading.AgreementFact;
import org.communique.reading.Counted;
import org.communique.reading.EventDate;
import org.communique.reading.Evidence;
import org.communique.reading.Format;
import org.communique.reading.Level;
import org.communique.reading.MeetingFact;
import org.communique.reading.MeetingStatus;
import org.communique.reading.Mode;
import org.communique.reading.Novelty;
import org.communique.reading.Ordinal;
import org.communique.reading.OrdinalScope;
import org.communique.reading.Participant;
import org.communique.reading.Precision;
import org.communique.reading.Stage;
import org.communique.reading.TextPart;

/** A scenario file: statements in the order told, then sections of what is expected. The format is told in scenarios/README.md. */
record Story(String name, List<Statement> statements, Map<String, List<String>> expected) {

    private static final Pattern LINE = Pattern.compile("(\\S+) (\\S+?)(?: v(\\d+))?(?: embargoed (\\S+))?: (.*)");
    private static final Pattern AGREEMENT =
            Pattern.compile("agreement \"([^\"]*)\" ([A-Z_]+)(?: (background))?(?: on (\\S+))?(?:; parties (\\S+))?");
    private static final Pattern NUMBER = Pattern.compile(
            "number (\\d+) (overall|this-year|series|other)(?: (people|governments))?(?: \"([^\"]*)\")?");

    static Story parse(String text) {
        String name = "";
        String pair = "";
        List<Participant> people = List.of();
        List<Statement> statements = new ArrayList<>();
        Map<String, List<String>> expected = new LinkedHashMap<>();
        String section = null;
        for (String line :
                text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
            if (line.startsWith("scenario: ")) {
                name = line.substring(10);
            } else if (line.startsWith("pair: ")) {
                pair = line.substring(6);
            } else if (line.startsWith("people: ")) {
                people = people(line.substring(8));
            } else if (line.startsWith("expect ")) {
                section = line.substring(7, line.length() - 1);
                expected.put(section, new ArrayList<>());
            } else if (section != null) {
                expected.get(section).add(line.strip());
            } else {
                statements.add(statement(line, pair, people));
            }
        }
        return new Story(name, statements, expected);
    }

    static Statement statement(String line, String pair, List<Participant> people) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no statement: " + line);
        }
        LocalDate published = matcher.group(1).equals("-") ? null : LocalDate.parse(matcher.group(1));
        String id = matcher.group(2);
        String article = id.contains("/") ? id.substring(0, id.indexOf('/')) : id;
        long version = matcher.group(3) == null ? 1 : Long.parseLong(matcher.group(3));
        Instant embargoed = matcher.group(4) == null ? null : Instant.parse(matcher.group(4));
        Source source = new Source(article, version, null, null, published, embargoed);
        String what = matcher.group(5);
        Instant ingested = Instant.EPOCH;
        if (what.equals("withdrawn")) {
            return new MeetingStatement(id, pair, source, true, null, ingested);
        }
        Evidence evidence = new Evidence(article + " says: " + what, TextPart.BODY, 0, 0, 4, "test/1");
        if (what.startsWith("agreement ")) {
            return new AgreementStatement(id, pair, source, false, agreement(what, pair, evidence), ingested);
        }
        return new MeetingStatement(id, pair, source, false, meeting(what, people, evidence), ingested);
    }

    private static AgreementFact agreement(String what, String pair, Evidence evidence) {
        Matcher matcher = AGREEMENT.matcher(what);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no agreement: " + what);
        }
        return new AgreementFact(
                matcher.group(5) == null
                        ? List.of(pair.split("-"))
                        : List.of(matcher.group(5).split("\\+")),
                matcher.group(1),
                Stage.valueOf(matcher.group(2)),
                matcher.group(3) == null ? Novelty.NOW : Novelty.BACKGROUND,
                matcher.group(4) == null ? null : date(matcher.group(4)),
                evidence);
    }

    private static MeetingFact meeting(String what, List<Participant> usual, Evidence evidence) {
        String[] parts = what.split("; ", -1);
        String[] head = parts[0].split(" ", 3);
        Level level = Level.LEADERS;
        Mode mode = Mode.IN_PERSON;
        Format format = Format.BILATERAL;
        List<Participant> people = usual;
        List<Ordinal> ordinals = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            Matcher number = NUMBER.matcher(parts[i]);
            if (number.matches()) {
                ordinals.add(ordinal(number));
            } else if (parts[i].startsWith("between ")) {
                people = people(parts[i].substring(8));
            } else {
                switch (parts[i]) {
                    case "ministers" -> level = Level.MINISTERS;
                    case "officials" -> level = Level.OFFICIALS;
                    case "phone" -> mode = Mode.PHONE;
                    case "video" -> mode = Mode.VIDEO;
                    case "multilateral" -> format = Format.MULTILATERAL;
                    case "nameless" ->
                        people = usual.stream()
                                .map(p -> new Participant(p.country(), null))
                                .toList();
                    default -> throw new IllegalArgumentException("no part of a meeting: " + parts[i]);
                }
            }
        }
        return new MeetingFact(
                people,
                level,
                format,
                mode,
                MeetingStatus.valueOf(head[0].toUpperCase(Locale.ROOT).replace('-', '_')),
                head.length < 2 || head[1].equals("-") ? null : date(head[1]),
                head.length < 3 ? null : head[2],
                ordinals,
                evidence);
    }

    private static Ordinal ordinal(Matcher number) {
        return new Ordinal(
                Integer.parseInt(number.group(1)),
                OrdinalScope.valueOf(number.group(2).toUpperCase(Locale.ROOT).replace('-', '_')),
                number.group(2).equals("series")
                        ? Counted.SERIES
                        : number.group(3) == null
                                ? null
                                : Counted.valueOf(number.group(3).toUpperCase(Locale.ROOT)),
                number.group(4));
    }

    static List<Participant> people(String text) {
        List<Participant> people = new ArrayList<>();
        for (String side : text.split(", ", -1)) {
            people.add(
                    side.length() == 3
                            ? new Participant(side, null)
                            : new Participant(side.substring(0, 3), side.substring(4)));
        }
        return people;
    }

    private static EventDate date(String text) {
        return switch (text.length()) {
            case 4 -> new EventDate(LocalDate.parse(text + "-01-01"), Precision.YEAR);
            case 7 -> new EventDate(LocalDate.parse(text + "-01"), Precision.MONTH);
            default -> EventDate.ofDay(LocalDate.parse(text));
        };
    }
}
