package org.communique.bench.chaos;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * News made from a seed, and what must be known once all of it has been read.
 *
 * @param publishings in the order in which they are sent
 */
record Story(List<Told> publishings, Outcome outcome) {

    private static final LocalDate BEGIN = LocalDate.of(2000, 1, 11);
    private static final int DAYS_APART = 40;
    private static final int STAGES_APART = 75;
    private static final int SHUFFLE = 40;
    private static final String[] OUTLETS = {"Northern Herald", "Harbour Post", "Plata Ledger", "Steppe Courier"};

    /** A story of at least so many publishings. */
    static Story of(long seed, int size) {
        return new Teller(new Random(seed)).tell(size);
    }

    /** Makes one story. */
    private static final class Teller {

        private final Random random;
        private final List<Told> all = new ArrayList<>();
        private final Outcome outcome = new Outcome();
        private final List<Leader> leaders = Leader.all();

        Teller(Random random) {
            this.random = random;
        }

        Story tell(int size) {
            int pairs = Math.min(leaders.size() * (leaders.size() - 1) / 2, Math.max(8, size / 80));
            int meetings = Math.max(2, (int) Math.ceil(size / 2.6 / pairs));
            List<int[]> chosen = new ArrayList<>();
            for (int i = 0; i < leaders.size(); i++) {
                for (int j = 0; j < i; j++) {
                    chosen.add(new int[] {j, i});
                }
            }
            java.util.Collections.shuffle(chosen, random);
            chosen.subList(0, pairs).forEach(pair -> pair(leaders.get(pair[0]), leaders.get(pair[1]), meetings));
            return new Story(shuffled(), outcome);
        }

        private void pair(Leader one, Leader other, int count) {
            String pair = one.code().compareTo(other.code()) < 0
                    ? one.code() + "-" + other.code()
                    : other.code() + "-" + one.code();
            List<Meeting> left = new ArrayList<>();
            List<Integer> sources = new ArrayList<>();
            int first = 2 + random.nextInt(30);
            for (int i = 0; i < count; i++) {
                LocalDate day = BEGIN.plusDays((long) i * DAYS_APART + random.nextInt(12));
                boolean home = random.nextBoolean();
                Meeting meeting = new Meeting(home ? one : other, home ? other : one, day, first + i);
                int telling = tell(meeting, pair + "-m" + i);
                if (telling > 0) {
                    left.add(meeting);
                    sources.add(telling);
                }
            }
            outcome.meetings(pair, left, sources);
            agreement(pair, one, other);
        }

        private int tell(Meeting meeting, String id) {
            int live = 0;
            int articles = 1 + random.nextInt(3);
            for (int i = 0; i < articles; i++) {
                LocalDate published = meeting.day().plusDays(1 + random.nextInt(2));
                String wrong = random.nextBoolean()
                        ? meeting.sentence(meeting.day(), meeting.number() + 1)
                        : meeting.sentence(meeting.day().minusDays(1), meeting.number());
                live += article(id + "-" + i, published, OUTLETS[i], meeting.sentence(), wrong);
            }
            return live;
        }

        private void agreement(String pair, Leader one, Leader other) {
            Map<Stage, LocalDate> days = new EnumMap<>(Stage.class);
            Map<Stage, Integer> sources = new EnumMap<>(Stage.class);
            for (Stage stage : Stage.values()) {
                LocalDate day = BEGIN.plusDays(20 + (long) stage.ordinal() * STAGES_APART + random.nextInt(9));
                int live = 0;
                int articles = 1 + random.nextInt(2);
                for (int i = 0; i < articles; i++) {
                    String id = pair + "-a" + stage.ordinal() + "-" + i;
                    String wrong = stage.sentence(one, other, day.minusDays(1));
                    live += article(id, day.plusDays(1), OUTLETS[i], stage.sentence(one, other, day), wrong);
                }
                if (live > 0) {
                    days.put(stage, day);
                    sources.put(stage, live);
                }
            }
            outcome.stages(pair, days, sources);
        }

        /** An article with its corrections, withdrawal and repetitions; 1 where it stands in the end, else 0. */
        private int article(String id, LocalDate published, String outlet, String right, String wrong) {
            int version = 1;
            int fate = random.nextInt(100);
            if (fate < 12) {
                publish(new Told(id, version++, published, outlet, wrong));
            }
            if (fate >= 6 || fate < 3) {
                publish(new Told(id, version, published, outlet, right));
            }
            boolean withdrawn = fate >= 3 && fate < 6 || fate >= 95;
            if (withdrawn) {
                version = fate >= 95 ? version + 1 : version;
                publish(new Told(id, version, published, outlet, null));
            }
            outcome.versions().put(id, version);
            return withdrawn ? 0 : 1;
        }

        private void publish(Told told) {
            all.add(told);
            while (random.nextInt(10) == 0) {
                all.add(told);
            }
        }

        /** By day, each moved by some places: versions overtake each other, and what is later comes first. */
        private List<Told> shuffled() {
            List<Told> byDay = new ArrayList<>(all);
            byDay.sort(Comparator.comparing(Told::published));
            List<double[]> order = new ArrayList<>();
            for (int i = 0; i < byDay.size(); i++) {
                order.add(new double[] {i + random.nextDouble() * SHUFFLE, i});
            }
            order.sort(Comparator.comparingDouble(place -> place[0]));
            return order.stream().map(place -> byDay.get((int) place[1])).toList();
        }
    }
}
