package org.communique.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where meetings took place, compared across the names that news gives to one site. */
final class Places {

    private static final Map<String, String> CITY_OF = Tables.pairs("places.tsv");

    private Places() {}

    /** Whether both are known and mean the same place. */
    static boolean same(String one, String other) {
        return one != null && other != null && alike(one, other);
    }

    /** Whether both are known and mean different places. */
    static boolean differ(String one, String other) {
        return one != null && other != null && !alike(one, other);
    }

    private static boolean alike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        Set<String> a = words(one);
        Set<String> b = words(other);
        return a.containsAll(b) || b.containsAll(a);
    }

    private static Set<String> words(String place) {
        List<String> words = Words.of(place);
        String city = CITY_OF.get(String.join(" ", words));
        return new HashSet<>(city == null ? words : Words.of(city));
    }
}
