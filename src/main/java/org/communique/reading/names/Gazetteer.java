package org.communique.reading.names;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Names known beforehand. Immutable once loaded, safe for many threads. */
public final class Gazetteer {

    private static final long LEFT_OFFICE_LATELY = 400;

    private final PhraseTable<List<NameSense>> names;
    private final PhraseTable<List<Person>> surnames;
    private final Map<String, List<Person>> spellings;
    private final PhraseTable<Title> titles;
    private final Map<String, String> countryNames;
    private final Map<String, String> capitals;
    private final Map<String, String> seats;

    Gazetteer(
            PhraseTable<List<NameSense>> names,
            PhraseTable<List<Person>> surnames,
            Map<String, List<Person>> spellings,
            PhraseTable<Title> titles,
            Map<String, String> countryNames,
            Map<String, String> capitals,
            Map<String, String> seats) {
        this.names = names;
        this.surnames = surnames;
        this.spellings = spellings;
        this.titles = titles;
        this.countryNames = Map.copyOf(countryNames);
        this.capitals = Map.copyOf(capitals);
        this.seats = Map.copyOf(seats);
    }

    /** The data that ship with the reader. Throws DataFileException naming file and line where they contradict themselves. */
    public static Gazetteer standard() {
        return new GazetteerLoader().load();
    }

    PhraseTable<List<NameSense>> names() {
        return names;
    }

    /** The people listed by this first and last name who were in office on the day, or shortly before. */
    List<NameSense> named(String given, String surname, LocalDate day) {
        List<NameSense> senses = day == null ? null : names.get(given + " " + surname);
        return senses == null
                ? List.of()
                : senses.stream()
                        .filter(sense ->
                                sense.person() != null && sense.person().on(day).distance(day) <= LEFT_OFFICE_LATELY)
                        .toList();
    }

    PhraseTable<List<Person>> surnames() {
        return surnames;
    }

    PhraseTable<Title> titles() {
        return titles;
    }

    /** Usual English name of a country or organisation; the code itself where it is unknown. */
    public String nameOf(String code) {
        return countryNames.getOrDefault(code, code);
    }

    /** Capital of a country, or null. */
    public String capital(String code) {
        return capitals.get(code);
    }

    /** The body that news means by a city that acts ("Brussels and London agreed"), or null where its state is meant. */
    String seated(String city) {
        return seats.get(city);
    }

    public boolean knows(String code) {
        return countryNames.containsKey(code);
    }

    /**
     * The one office-holder of the day whose name can be spelt like this; null where there is none or more than one.
     *
     * @param code country the person must serve, or null
     */
    Person spelledLike(String given, String surname, String code, Role role, LocalDate day) {
        String sound = Spelling.of(surname);
        if (day == null || role == null || sound.length() < Spelling.LEAST) {
            return null;
        }
        List<Person> alike = spellings.getOrDefault(sound, List.of()).stream()
                .filter(person -> person.on(day).distance(day) <= LEFT_OFFICE_LATELY
                        && person.on(day).role().level() == role.level()
                        && (code == null
                                ? near(surname, person)
                                : person.on(day).code().equals(code))
                        && Spelling.beginAlike(given, person.name()))
                .toList();
        return alike.size() == 1 ? alike.get(0) : null;
    }

    private static boolean near(String surname, Person person) {
        String name = person.name();
        return Spelling.near(surname, person.surname())
                || Spelling.near(surname, name.substring(name.lastIndexOf(' ') + 1));
    }

    /**
     * The person whom a bare surname most likely means on a day: in office then, or shortly before; of several the highest. Null where nobody fits.
     *
     * @param code country the person must serve, or null
     */
    static Person likeliest(List<Person> people, String code, Role role, LocalDate day) {
        if (day == null) {
            return people.size() == 1 ? people.get(0) : null;
        }
        return people.stream()
                .filter(person -> code == null || person.on(day).code().equals(code))
                .filter(person -> role == null || person.on(day).role().level() == role.level())
                .filter(person -> person.on(day).distance(day) <= LEFT_OFFICE_LATELY)
                .min(Comparator.<Person>comparingLong(person -> person.on(day).distance(day))
                        .thenComparing(person -> person.on(day).level()))
                .orElse(null);
    }
}
