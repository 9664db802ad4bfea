package dev.custody.nullblk.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Marking, clearing and finding bad sectors. */
final class BadBlocksTest {
  private final BadBlocks bad = new BadBlocks();

  @Test
  void everySectorIsGoodAtFirst() {
    assertThat(bad.isEmpty()).isTrue();
    assertThat(bad.firstIn(new SectorRange(0, Long.MAX_VALUE))).isNull();
  }

  @Test
  void findsTheWholeRunThatATransferTouches() {
    bad.mark(new SectorRange(100, 8));

    assertThat(bad.firstIn(new SectorRange(107, 4))).isEqualTo(new SectorRange(100, 8));
    assertThat(bad.firstIn(new SectorRange(90, 11))).isEqualTo(new SectorRange(100, 8));
    assertThat(bad.firstIn(new SectorRange(90, 10))).isNull();
    assertThat(bad.firstIn(new SectorRange(108, 10))).isNull();
  }

  @Test
  void findsTheFirstOfSeveralRuns() {
    bad.mark(new SectorRange(50, 1));
    bad.mark(new SectorRange(20, 1));

    assertThat(bad.firstIn(new SectorRange(0, 100))).isEqualTo(new SectorRange(20, 1));
    assertThat(bad.firstIn(new SectorRange(21, 100))).isEqualTo(new SectorRange(50, 1));
  }

  @Test
  void joinsRunsThatOverlapOrTouch() {
    bad.mark(new SectorRange(10, 5));
    bad.mark(new SectorRange(20, 5));
    bad.mark(new SectorRange(15, 5));

    assertThat(bad.firstIn(new SectorRange(12, 1))).isEqualTo(new SectorRange(10, 15));
  }

  @Test
  void clearsTheMiddleOfARun() {
    bad.mark(new SectorRange(10, 10));

    bad.clear(new SectorRange(12, 3));

    assertThat(bad.firstIn(new SectorRange(0, 100))).isEqualTo(new SectorRange(10, 2));
    assertThat(bad.firstIn(new SectorRange(12, 100))).isEqualTo(new SectorRange(15, 5));
  }

  @Test
  void agreesWithASimpleSetOfSectors() {
    var random = new Random(7);
    var expected = new BitSet();
    for (int step = 0; step < 2000; step++) {
      var range = new SectorRange(random.nextInt(200), 1 + random.nextInt(20));
      int first = (int) range.first();
      int end = (int) range.end();
      if (random.nextInt(3) > 0) {
        bad.mark(range);
        expected.set(first, end);
      } else {
        bad.clear(range);
        expected.clear(first, end);
      }
      for (int sector = 0; sector < 220; sector++) {
        assertThat(bad.firstIn(new SectorRange(sector, 1)) != null)
            .as("step %d sector %d", step, sector)
            .isEqualTo(expected.get(sector));
      }
    }
  }
}
