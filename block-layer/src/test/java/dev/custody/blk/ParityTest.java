package dev.custody.blk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** One thread, one random driver, both modes: the driver and the submitter see the same. */
final class ParityTest {
  private final InflightTable<Cmd> table = new InflightTable<>();
  private final AtomicSlot<Request<Cmd>> slot = new AtomicSlot<>();
  private final List<Integer> wire = new ArrayList<>();

  @Test
  void normalAndRefereeModeBehaveAlike() {
    for (long seed = 1; seed <= 30; seed++) {
      assertThat(run(seed, true)).as("seed %d", seed).isEqualTo(run(seed, false));
    }
  }

  private List<String> run(long seed, boolean referee) {
    List<String> log = new ArrayList<>();
    SplittableRandom random = new SplittableRandom(seed);
    wire.clear();
    try (Rig rig = Rig.with(set -> set.referee(referee).depth(4))) {
      rig.driver.queue =
          (hw, idle, last) -> {
            log.add("queue " + idle.tag() + " " + idle.op() + " " + idle.sector());
            act(rig, random, idle);
          };
      for (int i = 0; i < 200; i++) {
        Bio bio = Bio.read(random.nextInt(100), ByteBuffer.allocate(512)).nowait();
        int number = i;
        rig.disk.submit(bio.onEnd(b -> log.add("end " + number + " " + b.status())));
        if (random.nextInt(3) == 0) {
          giveAllBack(rig, random);
        }
      }
      giveAllBack(rig, random);
      assertThat(rig.tags.referee().violations()).isEmpty();
      assertThat(rig.tags.referee().driverFailures()).isEmpty();
      assertThat(rig.tags.tagsInUse()).isZero();
    }
    return log;
  }

  private void act(Rig rig, SplittableRandom random, IdleRequest<Cmd> idle) {
    switch (random.nextInt(6)) {
      case 0 -> idle.reject(BlkStatus.TARGET);
      case 1 -> table.put(idle.start());
      case 2 -> wire.add(idle.start().giveToHardware());
      case 3 -> {
        Request<Cmd> count = idle.start().share();
        Request<Cmd> other = rig.tags.tryAcquire(count.tag());
        count.release();
        other.tryUnique().end(BlkStatus.NOSPC);
      }
      case 4 -> {
        Request<Cmd> before = slot.swap(idle.start());
        if (before != null) {
          before.end(BlkStatus.MEDIUM);
        }
      }
      default -> {
        Request<Cmd> rq = idle.start();
        rq.dataExclusive().value = 1;
        rq.end(rq.data().value == 1 ? BlkStatus.OK : BlkStatus.IOERR);
      }
    }
  }

  private void giveAllBack(Rig rig, SplittableRandom random) {
    table.drain(rq -> rq.end(random.nextBoolean() ? BlkStatus.OK : BlkStatus.IOERR));
    for (int id : wire) {
      rig.tags.claim(id).endOk();
      assertThat(rig.tags.claim(id)).isNull();
    }
    wire.clear();
    Request<Cmd> left = slot.take();
    if (left != null) {
      left.endOk();
    }
  }
}
