package org.communique.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommitPaceTest {

    private static final long GAP = 100;
    private static final long OLD = 60_000;

    private final CommitPace.Task task = CommitPace.Task.of(GAP);

    @Test
    void shouldAskAtOnceAfterAFreshRecord() {
        assertThat(task.onRecord(10_000, 9_990)).isTrue();
        assertThat(task.onTick(10_100)).isFalse();
    }

    @Test
    void shouldLetFreshRecordsThatFollowWaitForTheirTurn() {
        task.onRecord(10_000, 9_990);

        assertThat(task.onRecord(10_030, 10_020)).isFalse();
        assertThat(task.onTick(10_050)).isFalse();
        assertThat(task.onTick(10_100)).isTrue();
        assertThat(task.onTick(10_200)).isFalse();
    }

    @Test
    void shouldAskTheLessOftenTheLongerRecordsHaveBeenUnderWay() {
        task.onRecord(10_000, 9_990);

        assertThat(task.onRecord(10_299, 10_299 - 600)).isFalse();
        assertThat(task.onTick(10_299)).isFalse();
        assertThat(task.onRecord(10_300, 10_300 - 600)).isTrue();
    }

    @Test
    void shouldNotAskWhileOldRecordsComeOneAfterAnother() {
        for (long now = 10_000; now < 11_000; now += 50) {
            assertThat(task.onRecord(now, now - OLD)).isFalse();
            assertThat(task.onTick(now + 1)).isFalse();
        }
    }

    @Test
    void shouldAskWhenOldRecordsHaveEnded() {
        task.onRecord(10_000, 10_000 - OLD);

        assertThat(task.onTick(10_100)).isFalse();
        assertThat(task.onTick(10_200)).isTrue();
        assertThat(task.onTick(10_300)).isFalse();
    }

    @Test
    void shouldKnowThatAnotherTasksCommitWasForAllOfItsThread() {
        CommitPace.Task other = task.beside();
        task.onRecord(10_000, 10_000 - OLD);

        assertThat(other.onRecord(10_010, 10_005)).isTrue();
        assertThat(task.onTick(10_100)).isFalse();
        assertThat(task.onTick(10_200)).isFalse();
    }

    @Test
    void shouldGoOnWhenTheClockIsSetBack() {
        task.onRecord(10_000_000, 9_999_990);

        assertThat(task.onRecord(9_400_000, 9_399_990)).isTrue();
        assertThat(task.onRecord(9_400_050, 9_400_040)).isFalse();
        assertThat(task.onTick(9_400_100)).isTrue();
    }
}
