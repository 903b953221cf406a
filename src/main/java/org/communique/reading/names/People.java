package org.communique.reading.names;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.reading.Level;
import org.communique.reading.text.Tokens;

/** The people of one article by surname; filled on the first pass over it. Not safe for several threads. */
final class People {

    private static final Set<String> FAMILY_FIRST = Set.of("CHN", "KOR", "PRK", "TWN", "VNM", "KHM", "HKG");

    /** Where people are called by the first of their names. */
    private static final Set<String> GIVEN_NAMES =
            Set.of("BTN", "ERI", "ETH", "IDN", "ISL", "LAO", "MMR", "MNG", "MYS", "THA");

    private static final int ARTICLE = 3;

    private final Gazetteer gazetteer;
    private final LocalDate day;
    private final PhraseTable<KnownPerson> bySurname = new PhraseTable<>(16);
    private Set<String> mainNations = Set.of();
    private Map<String, Integer> states = Map.of();
    private final Map<String, KnownPerson> byName = new HashMap<>();
    private final Map<String, KnownPerson> byGiven = new HashMap<>();

    People(Gazetteer gazetteer, LocalDate day) {
        this.gazetteer = gazetteer;
        this.day = day;
    }

    /** Tells which states the article names most: a common surname means a leader only of one of these. */
    void mainNations(Set<String> codes) {
        mainNations = Set.copyOf(codes);
    }

    /** Tells how often the article names each state. */
    void states(Map<String, Integer> times) {
        states = Map.copyOf(times);
    }

    /** Of two of one name the one in office, else the one whose state the article names more. */
    boolean likelier(Person one, Person other) {
        Term term = one.on(day);
        Term others = other.on(day);
        long nearer = others.distance(day) - term.distance(day);
        return nearer == 0 ? states.getOrDefault(term.code(), 0) > states.getOrDefault(others.code(), 0) : nearer > 0;
    }

    LocalDate day() {
        return day;
    }

    /** Someone of the gazetteer, with the office held at the time. */
    KnownPerson known(Person person) {
        KnownPerson there = byName.get(person.name());
        if (there != null) {
            return there;
        }
        Term term = person.on(day);
        return register(person, new KnownPerson(person.name(), person.surname(), term.code(), term.level()));
    }

    /** Someone of the gazetteer whom a title makes a body's: "the African Union's envoy, Olusegun Obasanjo" serves his own state no more. */
    KnownPerson serving(Person person, String body, Level level) {
        Term term = person.on(day);
        boolean former = day != null && !term.covers(day);
        return former && !term.code().equals(body)
                ? register(person, new KnownPerson(person.name(), person.surname(), body, level))
                : known(person);
    }

    /** "his Maldivian counterpart Abdulla Shahid", who presides over the General Assembly too: here he serves his own state. */
    KnownPerson atHome(Person person, String state, Level level, boolean former) {
        boolean elsewhere = day != null
                && !former
                && level != null
                && Groups.body(person.on(day).code());
        return elsewhere && byName.get(person.name()) == null
                ? register(person, new KnownPerson(person.name(), person.surname(), state, level))
                : known(person);
    }

    /** Someone introduced by title and name. */
    KnownPerson introduced(String name, String code, Level level) {
        KnownPerson there = byName.get(name);
        if (there != null && (there.code() != null || code == null)) {
            return there;
        }
        return register(new KnownPerson(name, surnameOf(name, code), code, level));
    }

    /** By all spellings of the surname: an outlet that writes "Volodymyr Zelensky" writes "Zelensky". */
    private KnownPerson register(Person listed, KnownPerson person) {
        listed.respelt().stream()
                .filter(surname -> bySurname.get(surname) == null)
                .forEach(surname -> bySurname.put(surname, person));
        return register(person);
    }

    private KnownPerson register(KnownPerson person) {
        byName.put(person.name(), person);
        int given = person.name().indexOf(' ');
        if (given > 0) {
            byGiven.put(person.name().substring(0, given).toLowerCase(Locale.ROOT), person);
        }
        KnownPerson namesake = bySurname.get(person.surname());
        if (namesake == null || namesake.name().equals(person.name()) || person.outranks(namesake)) {
            bySurname.put(person.surname(), person);
        }
        Stream.of(withoutArticle(person.surname()), lastWord(person.surname()), givenName(person))
                .filter(bare -> bySurname.get(bare) == null)
                .forEach(bare -> bySurname.put(bare, person));
        return person;
    }

    /** "Sharaa" of "al-Sharaa": many outlets leave the article out. */
    private static String withoutArticle(String surname) {
        boolean article = surname.startsWith("al-") || surname.startsWith("Al-") || surname.startsWith("el-");
        return article ? surname.substring(ARTICLE) : surname;
    }

    /** "Kristrun" of Kristrun Frostadottir; others by their surname. */
    private static String givenName(KnownPerson person) {
        int given = person.name().indexOf(' ');
        boolean called = given > 0 && person.code() != null && GIVEN_NAMES.contains(person.code());
        return called ? person.name().substring(0, given) : person.surname();
    }

    /** "Rasmussen" of "Lokke Rasmussen", "Villepin" of "de Villepin". */
    private static String lastWord(String surname) {
        return surname.substring(surname.lastIndexOf(' ') + 1);
    }

    boolean listed(Tokens tokens, int at, int limit) {
        return bySurname.match(tokens, at, limit) != null
                || gazetteer.surnames().match(tokens, at, limit) != null;
    }

    PhraseTable.Match<KnownPerson> bySurname(Tokens tokens, int at, int limit) {
        return bySurname.match(tokens, at, limit);
    }

    /** "Keir" of "Sir Keir", once somebody of that first name has been introduced; null where nobody has. */
    KnownPerson byGiven(String given) {
        return byGiven.get(given.toLowerCase(Locale.ROOT));
    }

    /** A surname of the gazetteer that a title stands before. */
    PhraseTable.Match<KnownPerson> titled(Tokens tokens, int at, int limit, String code, Role role) {
        PhraseTable.Match<List<Person>> match = gazetteer.surnames().match(tokens, at, limit);
        Person person = match == null ? null : Gazetteer.likeliest(match.value(), code, role, day);
        return person == null ? null : new PhraseTable.Match<>(match.to(), known(person));
    }

    /** Somebody of the gazetteer by first and last name, in office lately; null where nobody fits. */
    NameSense listed(String given, String surname, String code, Level level) {
        return gazetteer.named(given, surname, day).stream()
                .filter(sense -> sense.person().on(day).level() == level)
                .filter(sense -> code == null || sense.person().on(day).code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** An office-holder of the gazetteer by another spelling, or with a middle name; null where none is sure. */
    KnownPerson respelt(String given, String surname, String code, Role role) {
        Person person = gazetteer.spelledLike(given, surname, code, role, day);
        return person == null ? null : known(person);
    }

    /** A bare surname of a leader in office: a common one of a main state only, unless with "Mr." */
    PhraseTable.Match<KnownPerson> leader(Tokens tokens, int at, int limit, boolean common, boolean courtesy) {
        PhraseTable.Match<List<Person>> match = gazetteer.surnames().match(tokens, at, limit);
        Person person = inOffice(match);
        if (person == null) {
            return null;
        }
        String code = person.on(day).code();
        boolean meant = courtesy || !common || mainNations.contains(code);
        return meant ? new PhraseTable.Match<>(match.to(), known(person)) : null;
    }

    /** Whether a surname of a leader in office stands there. */
    boolean leads(Tokens tokens, int at, int limit) {
        return inOffice(gazetteer.surnames().match(tokens, at, limit)) != null;
    }

    private Person inOffice(PhraseTable.Match<List<Person>> match) {
        Person person = match == null ? null : Gazetteer.likeliest(match.value(), null, Role.LEADER, day);
        return person == null || day == null || !person.on(day).covers(day) ? null : person;
    }

    private static String surnameOf(String name, String code) {
        int space = name.indexOf(' ');
        return space > 0 && code != null && FAMILY_FIRST.contains(code) ? name.substring(0, space) : lastWord(name);
    }
}
