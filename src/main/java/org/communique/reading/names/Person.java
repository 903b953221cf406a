package org.communique.reading.names;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * An office-holder.
 *
 * @param name usual English full name
 * @param surname what later mentions call the person
 * @param respelt the surname as other outlets spell it: "Zelensky" of Zelenskyy
 * @param terms offices held, never empty
 */
public record Person(String name, String surname, List<String> respelt, List<Term> terms) {

    public Person {
        respelt = List.copyOf(respelt);
        terms = List.copyOf(terms);
    }

    /** The office held on a day, or the nearest one; the highest where there are several. With no day the latest. */
    public Term on(LocalDate day) {
        if (day == null) {
            return terms.stream().max(Comparator.comparing(Term::start)).orElseThrow();
        }
        return terms.stream()
                .min(Comparator.<Term>comparingLong(term -> term.distance(day)).thenComparing(Term::level))
                .orElseThrow();
    }
}
