package org.communique.reading.names;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.communique.reading.text.TsvRow;

/** Builds a {@link Gazetteer} from the files under {@code names/}; refuses malformed lines and contradictions. */
final class GazetteerLoader {

    private static final String FOLDER = "/org/communique/reading/names/";
    private static final int LONGEST_ACRONYM = 4;

    private static final NameSense OTHER = new NameSense(MentionKind.OTHER_NAME, NameForm.NAME, null);

    private final PhraseTable<List<NameSense>> names = new PhraseTable<>();
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> capitals = new HashMap<>();
    private final Map<String, String> seats = new HashMap<>();
    private final Map<String, TsvRow> definedBy = new HashMap<>();

    Gazetteer load() {
        return load(
                TsvRow.read(FOLDER + "countries.tsv"),
                TsvRow.read(FOLDER + "organisations.tsv"),
                TsvRow.read(FOLDER + "office-holders.tsv"),
                TsvRow.read(FOLDER + "titles.tsv"),
                TsvRow.read(FOLDER + "title-countries.tsv"),
                TsvRow.read(FOLDER + "other-names.tsv"),
                TsvRow.read(FOLDER + "groups.tsv"));
    }

    Gazetteer load(
            List<TsvRow> countries,
            List<TsvRow> organisations,
            List<TsvRow> holders,
            List<TsvRow> titles,
            List<TsvRow> titleCountries,
            List<TsvRow> others,
            List<TsvRow> groups) {
        others.forEach(row -> names.put(row.need("name"), List.of(OTHER)));
        countries.forEach(this::country);
        organisations.forEach(this::organisation);
        groups.forEach(this::group);
        Map<String, List<Person>> bySurname = people(holders);
        PhraseTable<List<Person>> surnames = new PhraseTable<>();
        Map<String, List<Person>> spellings = new HashMap<>();
        bySurname.forEach((surname, people) -> {
            surnames.put(surname, List.copyOf(people));
            people.forEach(person -> Stream.of(surname, lastWord(person.name()))
                    .map(Spelling::of)
                    .distinct()
                    .map(sound -> spellings.computeIfAbsent(sound, any -> new ArrayList<>()))
                    .filter(alike -> !alike.contains(person))
                    .forEach(alike -> alike.add(person)));
        });
        return new Gazetteer(
                names,
                surnames,
                spellings,
                new TitleLoader(codes).load(titles, titleCountries),
                codes,
                capitals,
                seats);
    }

    private void country(TsvRow row) {
        String code = define(row);
        List<String> doubtful = row.list("ambiguous");
        add(row, code, MentionKind.COUNTRY, NameForm.NAME, List.of(row.need("name")), doubtful);
        add(row, code, MentionKind.COUNTRY, NameForm.NAME, row.list("aliases"), doubtful);
        add(row, code, MentionKind.COUNTRY, NameForm.ADJECTIVE, row.list("adjectives"), doubtful);
        add(row, code, MentionKind.COUNTRY, NameForm.DEMONYM, row.list("demonyms"), doubtful);
        add(row, code, MentionKind.COUNTRY, NameForm.METONYM, row.list("metonyms"), doubtful);
        row.list("capital").stream().findFirst().ifPresent(city -> capitals.put(code, city));
        add(row, code, MentionKind.PLACE, NameForm.CAPITAL, row.list("capital"), doubtful);
        add(row, code, MentionKind.PLACE, NameForm.CITY, row.list("cities"), doubtful);
    }

    private void organisation(TsvRow row) {
        String code = define(row);
        List<String> doubtful = row.list("ambiguous");
        add(row, code, MentionKind.ORGANISATION, NameForm.NAME, List.of(row.need("name")), doubtful);
        add(row, code, MentionKind.ORGANISATION, NameForm.NAME, row.list("aliases"), doubtful);
        row.list("seat").forEach(city -> seats.put(city, code));
    }

    private void group(TsvRow row) {
        for (String code : row.list("members")) {
            if (!codes.containsKey(code)) {
                throw row.refuse("no country has the code " + code);
            }
        }
        String words = row.need("words");
        boolean noun = words.endsWith("s") || words.endsWith("Korea") || words.endsWith("Germany");
        NameForm form = noun ? NameForm.NAME : NameForm.ADJECTIVE;
        String codes = String.join("+", row.list("members"));
        NameSense sense =
                new NameSense(MentionKind.COUNTRY, form, codes, null, null, null, null, false, false, lower(words));
        names.put(words, List.of(sense));
    }

    private String define(TsvRow row) {
        String code = row.need("code");
        if (!code.matches("[A-Z]{3}")) {
            throw row.refuse("code " + code + " is not three capitals");
        }
        TsvRow earlier = definedBy.put(code, row);
        if (earlier != null) {
            throw row.refuse("code " + code + " stands in " + earlier.file() + ":" + earlier.line() + " too");
        }
        codes.put(code, row.need("name"));
        return code;
    }

    private void add(
            TsvRow row, String code, MentionKind kind, NameForm form, List<String> phrases, List<String> doubtful) {
        LocalDate since = row.get("since").isEmpty() ? null : Term.first(row.get("since"));
        LocalDate until = row.get("until").isEmpty() ? null : Term.last(row.get("until"));
        for (String phrase : phrases) {
            boolean acronym = phrase.length() <= LONGEST_ACRONYM && phrase.equals(phrase.toUpperCase(Locale.ROOT));
            String place = kind == MentionKind.PLACE ? phrase : null;
            boolean ambiguous = doubtful.contains(phrase);
            boolean common = lower(phrase) && phrase.contains(" ");
            addSense(
                    row,
                    phrase,
                    new NameSense(kind, form, code, place, null, since, until, acronym, ambiguous, common));
        }
    }

    private static boolean lower(String phrase) {
        return phrase.equals(phrase.toLowerCase(Locale.ROOT));
    }

    private void addSense(TsvRow row, String phrase, NameSense sense) {
        List<NameSense> there = names.get(phrase);
        List<NameSense> all = new ArrayList<>(there == null ? List.of() : there);
        for (NameSense other : List.copyOf(all)) {
            if (other.kind() == sense.kind() && sense.kind() != MentionKind.PERSON && other.overlaps(sense)) {
                if (!other.code().equals(sense.code()) && !(other.ambiguous() && sense.ambiguous())) {
                    throw row.refuse("\"" + phrase + "\" already stands for " + other.code());
                }
                if (!spellsOut(sense, other)) {
                    return;
                }
                all.remove(other);
            }
        }
        all.add(sense);
        names.put(phrase, List.copyOf(all));
    }

    /** "Nato" beside "NATO": not meant in capitals alone. */
    private static boolean spellsOut(NameSense sense, NameSense other) {
        return other.acronym() && !sense.acronym() && other.code().equals(sense.code());
    }

    private Map<String, List<Person>> people(List<TsvRow> rows) {
        Map<String, List<TsvRow>> byPerson = new LinkedHashMap<>();
        rows.forEach(row -> byPerson.computeIfAbsent(row.need("person"), any -> new ArrayList<>())
                .add(row));
        Map<String, List<Person>> bySurname = new LinkedHashMap<>();
        byPerson.forEach((name, itsRows) -> {
            String surname = surname(itsRows.get(0), name);
            List<String> spellings = spellings(name, itsRows);
            Person person = new Person(
                    name,
                    surname,
                    Stream.concat(respelt(surname, spellings).stream(), shortNames(itsRows))
                            .toList(),
                    itsRows.stream().map(this::term).toList());
            spellings.forEach(spelling -> addSense(itsRows.get(0), spelling, sense(person)));
            Stream.concat(Stream.of(surname), person.respelt().stream()).forEach(one -> bySurname
                    .computeIfAbsent(one, any -> new ArrayList<>())
                    .add(person));
        });
        return bySurname;
    }

    private static NameSense sense(Person person) {
        return new NameSense(MentionKind.PERSON, NameForm.FULL_NAME, person);
    }

    private static List<String> spellings(String name, List<TsvRow> rows) {
        List<String> spellings = new ArrayList<>();
        if (name.contains(" ")) {
            spellings.add(name);
        }
        rows.forEach(row -> row.list("aliases").stream()
                .filter(alias -> alias.contains(" ") && !spellings.contains(alias))
                .forEach(spellings::add));
        return spellings;
    }

    /** "Zelensky" and "Zelenskiy" of Zelenskyy: what the spellings of the full name make of a surname of one word. */
    private static List<String> respelt(String surname, List<String> spellings) {
        return surname.indexOf(' ') >= 0
                ? List.of()
                : spellings.stream()
                        .map(GazetteerLoader::lastWord)
                        .filter(word -> !word.equalsIgnoreCase(surname)
                                && word.length() > Spelling.LEAST
                                && Spelling.of(word).equals(Spelling.of(surname))
                                && (Spelling.near(word, surname)
                                        || Spelling.of(word).length() > Spelling.LEAST))
                        .distinct()
                        .toList();
    }

    /** "MBS" of Mohammed bin Salman, "Jokowi" of Joko Widodo. */
    private static Stream<String> shortNames(List<TsvRow> rows) {
        return rows.stream()
                .flatMap(row -> row.list("aliases").stream())
                .filter(alias -> alias.indexOf(' ') < 0)
                .distinct();
    }

    private static String surname(TsvRow row, String name) {
        String family = row.get("family").replace("^", "");
        return family.isEmpty() ? lastWord(name) : family;
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private Term term(TsvRow row) {
        String code = row.need("code");
        if (!codes.containsKey(code)) {
            throw row.refuse("no country or organisation has the code " + code);
        }
        try {
            Role role = Role.of(row.need("role"));
            var start = Term.first(row.need("start"));
            var end = row.get("end").isEmpty() ? null : Term.last(row.get("end"));
            if (end != null && end.isBefore(start)) {
                throw row.refuse("the term ends before it starts");
            }
            return new Term(code, role, row.get("title"), TitleLoader.level(role, row.get("title")), start, end);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw row.refuse(e.getMessage());
        }
    }
}
