package dev.custody.blk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PlugTest {
  /** A driver that takes some requests of each batch at once and gets the others singly. */
  private static final class BatchDriver implements BlockOps<Cmd> {
    private final int taken;
    private final List<String> log = new ArrayList<>();

    private BatchDriver(int taken) {
      this.taken = taken;
    }

    @Override
    public void queueRqs(@Borrowed(exclusive = true) RequestList<Cmd> list) {
      log.add("batch of " + list.size());
      for (int i = 0; i < taken && !list.isEmpty(); i++) {
        long sector = list.peek().sector();
        IdleRequest<Cmd> rq = list.pop();
        assertThat(rq.sector()).isEqualTo(sector);
        rq.start().endOk();
      }
    }

    @Override
    public void queueRq(HwQueue<Cmd> hw, @Owned IdleRequest<Cmd> rq, boolean last) {
      log.add(rq.sector() + (last ? " last" : ""));
      rq.start().endOk();
    }

    @Override
    public void commitRqs(HwQueue<Cmd> hw) {
      log.add("commit");
    }

    @Override
    public Cmd newRequestData() {
      return new Cmd();
    }
  }

  private static GenDisk disk(BatchDriver driver, boolean referee, int depth) {
    TagSet<Cmd> tags = TagSet.builder(driver).depth(depth).referee(referee).build();
    return GenDisk.builder("plugged", tags).capacity(1000).build();
  }

  private static Bio at(long sector) {
    return Bio.read(sector, java.nio.ByteBuffer.allocate(512));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void batchIsOfferedAndTheRestComesSinglyInOrder(boolean referee) {
    BatchDriver driver = new BatchDriver(2);
    try (GenDisk disk = disk(driver, referee, 64)) {
      List<Bio> bios = new ArrayList<>();
      try (Plug plug = disk.queue().plug()) {
        for (int i = 0; i < 4; i++) {
          Bio bio = at(i);
          bios.add(bio);
          plug.submit(bio);
        }
        assertThat(driver.log).isEmpty();
      }
      assertThat(bios).allMatch(Bio::isDone);
      assertThat(driver.log).containsExactly("batch of 4", "2", "3 last");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void fullPlugIsFlushed(boolean referee) {
    BatchDriver driver = new BatchDriver(100);
    try (GenDisk disk = disk(driver, referee, 64);
        Plug plug = disk.queue().plug()) {
      for (int i = 0; i < 40; i++) {
        plug.submit(at(i));
      }
      assertThat(driver.log).containsExactly("batch of 32");
      plug.flush();
      assertThat(driver.log).containsExactly("batch of 32", "batch of 8");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void plugLetsItsTagsGoBeforeItWaitsForOne(boolean referee) {
    BatchDriver driver = new BatchDriver(100);
    try (GenDisk disk = disk(driver, referee, 4);
        Plug plug = disk.queue().plug()) {
      for (int i = 0; i < 10; i++) {
        plug.submit(at(i));
      }
      assertThat(driver.log).containsExactly("batch of 4", "batch of 4");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void batchCutShortByAStoppedQueueIsCommitted(boolean referee) {
    TestDriver driver = new TestDriver();
    TagSet<Cmd> tags = TagSet.builder(driver).referee(referee).build();
    try (GenDisk disk = GenDisk.builder("plugged", tags).capacity(1000).build()) {
      driver.queue =
          (hw, rq, last) -> {
            hw.stop();
            rq.start().endOk();
          };
      Bio second = at(1);
      try (Plug plug = disk.queue().plug()) {
        plug.submit(at(0));
        plug.submit(second);
      }
      assertThat(driver.commits).hasValue(1);
      assertThat(second.isDone()).isFalse();
      disk.queue().startHwQueues();
      assertThat(second.await()).isEqualTo(BlkStatus.OK);
    }
  }
}
