package org.communique.ledger;

import communique.state.CountRow;
import communique.state.MeetingRow;
import communique.state.NumberCell;
import java.util.ArrayList;
import java.util.List;
import org.communique.reading.Counted;
import org.communique.reading.OrdinalScope;

/** Which numbers of a meeting are told as milestones. */
final class Telling {

    /**
     * A number to be told.
     *
     * @param id event id
     */
    record Told(String id, OrdinalScope scope, NumberCell number) {}

    private Telling() {}

    /**
     * The whole count of people always, that of governments where sources calibrate it or no people are known, the year's count only
     * where it rests on a stated number.
     */
    static List<Told> of(CountPlace place, CountRow count, MeetingRow meeting) {
        List<Told> told = new ArrayList<>();
        Counted counted = CounterNames.counted(place.counter());
        String id = meeting.getId() + ":" + CounterNames.inId(place.counter());
        NumberCell whole = count.getNumber();
        if (whole != null
                && (isSure(whole)
                        || counted == Counted.PEOPLE
                        || (counted == Counted.GOVERNMENTS && nobodyNamed(meeting)))) {
            OrdinalScope scope = counted == Counted.SERIES ? OrdinalScope.SERIES : OrdinalScope.OVERALL;
            told.add(new Told(counted == Counted.SERIES ? id : id + ".overall", scope, whole));
        }
        NumberCell year = count.getYearNumber();
        if (counted != Counted.SERIES && year != null && isSure(year)) {
            told.add(new Told(id + ".this-year", OrdinalScope.THIS_YEAR, year));
        }
        return told;
    }

    private static boolean isSure(NumberCell number) {
        return number.getBasis() != communique.Basis.OBSERVED;
    }

    private static boolean nobodyNamed(MeetingRow meeting) {
        return meeting.getCounters().stream().noneMatch(counter -> CounterNames.counted(counter) == Counted.PEOPLE);
    }
}
