package dev.custody.blk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

final class SharedTagsTest {
  @Test
  void disksOfOneSetNeverHoldTheSameTagAndServeTheirOwnDriver() {
    TestDriver first = new TestDriver();
    TestDriver second = new TestDriver();
    TagSet<Cmd> tags = TagSet.<Cmd>builder().depth(4).referee(true).build();
    Set<Integer> out = ConcurrentHashMap.newKeySet();
    TestDriver.Queue queue =
        (hw, idle, last) -> {
          Request<Cmd> rq = idle.start();
          assertThat(out.add(rq.tag())).isTrue();
          rq.complete();
        };
    first.queue = queue;
    second.queue = queue;
    RequestSink<Cmd> complete =
        rq -> {
          assertThat(out.remove(rq.tag())).isTrue();
          rq.endOk();
        };
    first.complete = complete;
    second.complete = complete;
    try (GenDisk a = GenDisk.builder("a", tags).ops(first).capacity(100).build();
        GenDisk b = GenDisk.builder("b", tags).ops(second).capacity(100).build()) {
      Rig.together(() -> load(a), () -> load(b), () -> load(a), () -> load(b));
    }
    assertThat(tags.referee().driverFailures()).isEmpty();
    assertThat(tags.referee().violations()).isEmpty();
    assertThat(tags.tagsInUse()).isZero();
  }

  private static void load(GenDisk disk) {
    for (int i = 0; i < 2000; i++) {
      assertThat(disk.submitAndWait(Rig.read())).isEqualTo(BlkStatus.OK);
    }
  }

  @Test
  void deletionOfOneDiskLeavesTheOtherAlone() {
    TestDriver driver = new TestDriver();
    TagSet<Cmd> tags = TagSet.builder(driver).build();
    AtomicReference<Request<Cmd>> kept = new AtomicReference<>();
    try (GenDisk stays =
        GenDisk.builder("stays", tags).capacity(100).privateData("stays").build()) {
      GenDisk goes = GenDisk.builder("goes", tags).capacity(100).build();
      driver.queue = (hw, rq, last) -> kept.set(rq.start());
      Bio bio = Rig.read();
      stays.submit(bio);
      goes.close();
      assertThat(bio.isDone()).isFalse();
      kept.get().endOk();
      driver.queue = (hw, rq, last) -> rq.data().timer.arm(rq.start(), 1000, Request::endOk);
      assertThat(stays.submitAndWait(Rig.read())).isEqualTo(BlkStatus.OK);
      assertThat(stays.privateData(String.class)).isEqualTo("stays");
      assertThatThrownBy(() -> stays.privateData(Integer.class))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void setServesANewDiskAfterItsLastOneWasDeleted() {
    TestDriver driver = new TestDriver();
    driver.queue =
        (hw, idle, last) -> {
          Request<Cmd> rq = idle.start();
          rq.data().timer.arm(rq, 1000, Request::endOk);
        };
    TagSet<Cmd> tags = TagSet.builder(driver).build();
    for (int i = 0; i < 3; i++) {
      try (GenDisk disk = GenDisk.builder("again" + i, tags).capacity(100).build()) {
        assertThat(disk.submitAndWait(Rig.read())).isEqualTo(BlkStatus.OK);
      }
    }
  }

  @Test
  void tagsOfHardwareQueuesAreDistinctUnlessTheyShareAPool() {
    assertThat(tagsTaken(TagSet.builder(new TestDriver()).hwQueues(2).depth(3).build()))
        .hasSizeLessThanOrEqualTo(6);
    TagSet<Cmd> pooled =
        TagSet.builder(new TestDriver())
            .hwQueues(2)
            .depth(3)
            .flags(TagSetFlag.TAG_HCTX_SHARED)
            .build();
    assertThat(pooled.tagCount()).isEqualTo(3);
    assertThat(tagsTaken(pooled)).containsExactly(0, 1, 2);
  }

  private static Set<Integer> tagsTaken(TagSet<Cmd> tags) {
    TestDriver driver = new TestDriver();
    InflightTable<Cmd> table = new InflightTable<>();
    driver.queue = (hw, rq, last) -> table.put(rq.start());
    Set<Integer> taken = new TreeSet<>();
    try (GenDisk disk = GenDisk.builder("many", tags).ops(driver).capacity(100).build()) {
      Runnable body =
          () -> {
            for (int i = 0; i < 6; i++) {
              disk.submit(Rig.read().nowait());
            }
          };
      Rig.together(body, body, body, body);
      tags.forEachInFlight(rq -> assertThat(taken.add(rq.tag())).isTrue());
      table.drain(Request::endOk);
    }
    return taken;
  }

  @Test
  void failedSetUpTakesDownWhatWasSetUpAndComesOut() {
    List<String> log = new ArrayList<>();
    BlockOps<Cmd> ops =
        new BlockOps<>() {
          @Override
          public void queueRq(HwQueue<Cmd> hw, IdleRequest<Cmd> rq, boolean last) {
            rq.reject(BlkStatus.IOERR);
          }

          @Override
          public Cmd newRequestData() {
            return new Cmd();
          }

          @Override
          public void initHctx(HwQueue<Cmd> hw) {
            if (hw.index() == 2) {
              throw new UnsupportedOperationException("no third queue");
            }
            log.add("init " + hw.index());
          }

          @Override
          public void exitHctx(HwQueue<Cmd> hw) {
            log.add("exit " + hw.index());
          }
        };
    TagSet<Cmd> tags = TagSet.builder(ops).hwQueues(3).build();
    assertThatThrownBy(() -> GenDisk.builder("broken", tags).build()).hasMessage("no third queue");
    assertThat(log).containsExactly("init 0", "init 1", "exit 0", "exit 1");
    log.clear();
    GenDisk.builder("whole", TagSet.builder(ops).hwQueues(2).build()).build().close();
    assertThat(log).containsExactly("init 0", "init 1", "exit 0", "exit 1");
  }
}
