package org.communique.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The gazetteer's files are well-formed, whoever edits them: read here with plain Java, apart from the loader. */
class GazetteerDataTest {

    private static final Set<String> ROLES =
            Set.of("head-of-state", "head-of-government", "foreign-minister", "defence-minister", "other");

    private static final Map<String, List<String>> HEADERS = Map.of(
            "countries.tsv",
            List.of(
                    "code",
                    "name",
                    "aliases",
                    "adjectives",
                    "demonyms",
                    "capital",
                    "cities",
                    "metonyms",
                    "ambiguous",
                    "since",
                    "until"),
            "organisations.tsv",
            List.of("code", "name", "aliases", "kind", "ambiguous", "seat"),
            "office-holders.tsv",
            List.of("code", "person", "aliases", "role", "title", "start", "end", "source", "family"),
            "titles.tsv",
            List.of("words", "role", "level", "number"),
            "groups.tsv",
            List.of("words", "members"));

    @ParameterizedTest
    @ValueSource(strings = {"countries.tsv", "organisations.tsv", "office-holders.tsv", "titles.tsv", "groups.tsv"})
    void shouldHoldItsHeaderAndFullRows(String file) {
        List<String> header = HEADERS.get(file);
        List<List<String>> lines = lines(file);
        assertThat(lines.get(0)).isEqualTo(header);
        assertThat(lines).hasSizeGreaterThan(40).allSatisfy(row -> assertThat(row)
                .hasSameSizeAs(header));
    }

    @ParameterizedTest
    @ValueSource(strings = {"countries.tsv", "organisations.tsv", "office-holders.tsv", "titles.tsv", "groups.tsv"})
    void shouldKeepCellsTidyAndRowsUnique(String file) {
        List<List<String>> rows = lines(file);
        assertThat(rows).doesNotHaveDuplicates();
        assertThat(rows.stream().flatMap(List::stream).flatMap(cell -> items(cell).stream()))
                .allSatisfy(item -> assertThat(item).isEqualTo(item.strip()).doesNotContain("  "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"countries.tsv", "organisations.tsv"})
    void shouldGiveOneRowToEachCodeOfThreeCapitals(String file) {
        assertThat(column(file, "code")).doesNotHaveDuplicates().allSatisfy(code -> assertThat(code)
                .matches("[A-Z]{3}"));
    }

    @Test
    void shouldNotUseOneCodeForAStateAndAnOrganisation() {
        assertThat(column("countries.tsv", "code")).doesNotContainAnyElementsOf(column("organisations.tsv", "code"));
    }

    @Test
    void shouldNameEveryOfficeHolderOfAKnownCode() {
        Set<String> known = new HashSet<>(column("countries.tsv", "code"));
        known.addAll(column("organisations.tsv", "code"));
        assertThat(column("office-holders.tsv", "code")).isSubsetOf(known);
    }

    @Test
    void shouldNameTwoOrMoreKnownMembersOfEachGroup() {
        Set<String> known = new HashSet<>(column("countries.tsv", "code"));
        known.addAll(column("organisations.tsv", "code"));
        assertThat(rows("groups.tsv")).allSatisfy(row -> assertThat(items(row.get("members")))
                .hasSizeGreaterThan(1)
                .doesNotHaveDuplicates()
                .isSubsetOf(known));
    }

    @Test
    void shouldCallAmbiguousOnlyWordsOfTheSameRow() {
        assertThat(rows("countries.tsv"))
                .allSatisfy(row -> assertThat(formsOf(row)).containsAll(items(row.get("ambiguous"))));
    }

    @Test
    void shouldLetNoNameMeanTwoLivingStates() {
        Map<String, List<Map<String, String>>> byName = rows("countries.tsv").stream()
                .filter(row -> row.get("until").isEmpty())
                .flatMap(row -> namesOf(row).map(name -> Map.entry(name, row)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        assertThat(byName).allSatisfy((name, states) -> assertThat(states).hasSize(1));
    }

    @Test
    void shouldUseKnownRolesWithPersonTitleSourceAndFamily() {
        assertThat(rows("office-holders.tsv")).allSatisfy(row -> {
            assertThat(ROLES).contains(row.get("role"));
            assertThat(List.of(row.get("person"), row.get("title"), row.get("source"), row.get("family")))
                    .allSatisfy(cell -> assertThat(cell).isNotEmpty());
            assertThat(row.get("person")).contains(row.get("family"));
        });
    }

    @Test
    void shouldGiveTermsThatStartBeforeTheyEnd() {
        assertThat(rows("office-holders.tsv")).allSatisfy(row -> {
            LocalDate start = firstDay(row.get("start"));
            assertThat(start).isBetween(LocalDate.of(1920, 1, 1), LocalDate.of(2030, 1, 1));
            if (!row.get("end").isEmpty()) {
                assertThat(lastDay(row.get("end"))).isAfterOrEqualTo(start);
            }
        });
    }

    @Test
    void shouldGiveNobodyTheSameOfficeTwiceAtOneTime() {
        Map<List<String>, List<Map<String, String>>> terms = rows("office-holders.tsv").stream()
                .collect(Collectors.groupingBy(
                        row -> List.of(row.get("code"), row.get("person"), row.get("role"), row.get("title"))));
        assertThat(terms).allSatisfy((office, rows) -> {
            List<Map<String, String>> inOrder = rows.stream()
                    .sorted(Comparator.comparing(row -> firstDay(row.get("start"))))
                    .toList();
            for (int i = 1; i < inOrder.size(); i++) {
                String before = inOrder.get(i - 1).get("end");
                assertThat(before).isNotEmpty();
                assertThat(firstDay(before))
                        .isBeforeOrEqualTo(lastDay(inOrder.get(i).get("start")));
            }
        });
    }

    @Test
    void shouldDateOnlyStatesThatCameOrWent() {
        assertThat(rows("countries.tsv")).allSatisfy(row -> Stream.of("since", "until")
                .map(row::get)
                .filter(day -> !day.isEmpty())
                .forEach(day -> assertThat(firstDay(day)).isAfter(LocalDate.of(1985, 1, 1))));
    }

    @Test
    void shouldKnowRolesAndLevelsOfTitles() {
        assertThat(column("titles.tsv", "words")).doesNotHaveDuplicates();
        assertThat(column("titles.tsv", "role")).isSubsetOf(ROLES);
        assertThat(column("titles.tsv", "level")).isSubsetOf("leaders", "ministers", "officials", "none");
    }

    @Test
    void shouldTellWhoHeldAnOfficeOnADay() {
        assertThat(holder("USA", "head-of-state", LocalDate.of(1987, 6, 1))).containsExactly("Ronald Reagan");
        assertThat(holder("JPN", "head-of-government", LocalDate.of(2018, 5, 26)))
                .containsExactly("Shinzo Abe");
        assertThat(holder("RUS", "head-of-state", LocalDate.of(2018, 5, 26))).containsExactly("Vladimir Putin");
        assertThat(holder("GBR", "foreign-minister", LocalDate.of(2017, 1, 1))).containsExactly("Boris Johnson");
    }

    private static List<String> holder(String code, String role, LocalDate day) {
        return rows("office-holders.tsv").stream()
                .filter(row -> row.get("code").equals(code) && row.get("role").equals(role))
                .filter(row -> !firstDay(row.get("start")).isAfter(day))
                .filter(row ->
                        row.get("end").isEmpty() || lastDay(row.get("end")).isAfter(day))
                .map(row -> row.get("person"))
                .toList();
    }

    private static Stream<String> namesOf(Map<String, String> row) {
        return Stream.concat(Stream.of(row.get("name")), items(row.get("aliases")).stream())
                .distinct();
    }

    private static List<String> formsOf(Map<String, String> row) {
        return Stream.concat(
                        Stream.of(row.get("name"), row.get("capital")),
                        Stream.of("aliases", "adjectives", "demonyms", "cities", "metonyms")
                                .flatMap(column -> items(row.get(column)).stream()))
                .toList();
    }

    private static LocalDate firstDay(String date) {
        return switch (date.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(date), 1, 1);
            case 7 -> YearMonth.parse(date).atDay(1);
            case 10 -> LocalDate.parse(date);
            default -> throw new DateTimeException("neither a year, a month nor a day: " + date);
        };
    }

    private static LocalDate lastDay(String date) {
        return switch (date.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(date), 12, 31);
            case 7 -> YearMonth.parse(date).atEndOfMonth();
            default -> firstDay(date);
        };
    }

    private static List<String> items(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(";", -1));
    }

    private static List<String> column(String file, String name) {
        return rows(file).stream().map(row -> row.get(name)).toList();
    }

    private static List<Map<String, String>> rows(String file) {
        List<List<String>> lines = lines(file);
        List<String> header = lines.get(0);
        return lines.stream().skip(1).map(line -> keyed(header, line)).toList();
    }

    private static Map<String, String> keyed(List<String> header, List<String> cells) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            row.put(header.get(i), cells.get(i));
        }
        return row;
    }

    private static List<List<String>> lines(String file) {
        InputStream bytes = GazetteerDataTest.class.getResourceAsStream("/org/communique/reading/names/" + file);
        assertThat(bytes).as(file).isNotNull();
        List<List<String>> rows = new ArrayList<>();
        try (BufferedReader text = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> rows.add(Arrays.asList(line.split("\t", -1))));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return rows;
    }
}
