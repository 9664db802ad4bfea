package dev.custody.blk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

final class BioTest {
  private final List<String> seen = new CopyOnWriteArrayList<>();

  private Rig rig(UnaryOperator<GenDisk.Builder<Cmd>> options) {
    Rig rig = Rig.with(set -> set, options);
    rig.driver.queue =
        (hw, idle, last) -> {
          Request<Cmd> rq = idle.start();
          seen.add(rq.op() + "@" + rq.sector() + "+" + rq.bytes() + (rq.fua() ? " fua" : ""));
          rq.endOk();
        };
    return rig;
  }

  @Test
  void longBiosAreSplitAndDataStaysInPlace() {
    try (Rig rig = Rig.with(set -> set, disk -> disk.maxSectors(2))) {
      byte[] device = new byte[4096];
      rig.driver.queue =
          (hw, idle, last) -> {
            Request<Cmd> rq = idle.start();
            seen.add(rq.sector() + "+" + rq.bytes());
            int at = (int) rq.sector() * 512;
            for (Segment segment : rq.segments()) {
              segment.copyTo(0, device, at, segment.length());
              at += segment.length();
            }
            rq.endOk();
          };
      byte[] first = new byte[1536];
      byte[] second = new byte[1024];
      java.util.Arrays.fill(first, (byte) 1);
      java.util.Arrays.fill(second, (byte) 2);
      rig.disk.submitAndWait(Bio.write(0, ByteBuffer.wrap(first), ByteBuffer.wrap(second)));
      assertThat(seen).containsExactly("0+1024", "2+1024", "4+512");
      assertThat(java.util.Arrays.copyOf(device, 1536)).isEqualTo(first);
      assertThat(java.util.Arrays.copyOfRange(device, 1536, 2560)).isEqualTo(second);
    }
  }

  @Test
  void firstFailureOfAPartIsTheBiosStatus() {
    try (Rig rig = Rig.with(set -> set, disk -> disk.maxSectors(1))) {
      rig.driver.queue =
          (hw, idle, last) -> {
            Request<Cmd> rq = idle.start();
            rq.end(
                rq.sector() == 1
                    ? BlkStatus.MEDIUM
                    : rq.sector() == 2 ? BlkStatus.NOSPC : BlkStatus.OK);
          };
      assertThat(rig.disk.submitAndWait(Bio.read(0, ByteBuffer.allocate(2048))))
          .isEqualTo(BlkStatus.MEDIUM);
    }
  }

  @Test
  void whatTheDiskCannotDoNeverReachesTheDriver() {
    try (Rig rig = rig(disk -> disk.logicalBlockSize(4096))) {
      assertThat(rig.disk.submitAndWait(Bio.read(Rig.SECTORS - 4, ByteBuffer.allocate(4096))))
          .isEqualTo(BlkStatus.INVAL);
      assertThat(rig.disk.submitAndWait(Bio.read(0, ByteBuffer.allocate(512))))
          .isEqualTo(BlkStatus.INVAL);
      assertThat(rig.disk.submitAndWait(Bio.read(Rig.SECTORS, ByteBuffer.allocate(4096))))
          .isEqualTo(BlkStatus.IOERR);
      assertThat(rig.disk.submitAndWait(Bio.discard(0, 8))).isEqualTo(BlkStatus.NOTSUPP);
      assertThat(rig.disk.submitAndWait(Bio.writeZeroes(0, 8))).isEqualTo(BlkStatus.NOTSUPP);
      assertThat(rig.disk.submitAndWait(Bio.read(0))).isEqualTo(BlkStatus.OK);
      assertThat(seen).isEmpty();
      assertThat(rig.disk.submitAndWait(Bio.read(Rig.SECTORS - 8, ByteBuffer.allocate(4096))))
          .isEqualTo(BlkStatus.OK);
      assertThat(seen).hasSize(1);
    }
  }

  @Test
  void discardAndWriteZeroesHaveLimitsOfTheirOwn() {
    try (Rig rig = rig(disk -> disk.maxDiscardSectors(100).maxWriteZeroesSectors(64))) {
      rig.disk.submitAndWait(Bio.discard(0, 150));
      rig.disk.submitAndWait(Bio.writeZeroes(8, 64));
      assertThat(seen)
          .containsExactly("DISCARD@0+51200", "DISCARD@100+25600", "WRITE_ZEROES@8+32768");
    }
  }

  @Test
  void withoutACacheFlushesAndFuaNeedNothing() {
    try (Rig rig = rig(disk -> disk.fua(true))) {
      assertThat(rig.disk.submitAndWait(Bio.flush())).isEqualTo(BlkStatus.OK);
      rig.disk.submitAndWait(Bio.write(0, ByteBuffer.allocate(512)).fua().preflush());
      assertThat(seen).containsExactly("WRITE@0+512");
    }
  }

  @Test
  void withACacheFlushReachesTheDriver() {
    try (Rig rig = rig(disk -> disk.writeCache(true))) {
      assertThat(rig.disk.submitAndWait(Bio.flush())).isEqualTo(BlkStatus.OK);
      assertThat(seen).containsExactly("FLUSH@0+0");
      assertThat(rig.disk.hasWriteCache()).isTrue();
    }
  }

  @Test
  void fuaIsPassedOnOrBecomesAFlushAfterTheWrite() {
    try (Rig able = rig(disk -> disk.writeCache(true).fua(true))) {
      able.disk.submitAndWait(Bio.write(0, ByteBuffer.allocate(512)).fua());
      assertThat(seen).containsExactly("WRITE@0+512 fua");
    }
    seen.clear();
    try (Rig unable = rig(disk -> disk.writeCache(true))) {
      unable.disk.submitAndWait(Bio.write(0, ByteBuffer.allocate(512)).fua().preflush());
      assertThat(seen).containsExactly("FLUSH@0+0", "WRITE@0+512", "FLUSH@0+0");
    }
  }

  @Test
  void failedFlushEndsTheSequence() {
    try (Rig rig = rig(disk -> disk.writeCache(true))) {
      rig.driver.queue =
          (hw, idle, last) -> {
            Request<Cmd> rq = idle.start();
            seen.add(rq.op().name());
            rq.end(rq.op() == Op.FLUSH ? BlkStatus.IOERR : BlkStatus.OK);
          };
      Bio bio = Bio.write(0, ByteBuffer.allocate(512)).preflush();
      assertThat(rig.disk.submitAndWait(bio)).isEqualTo(BlkStatus.IOERR);
      assertThat(seen).containsExactly("FLUSH");
    }
  }

  @Test
  void manyDurableWritesShareFewTags() {
    try (Rig rig = Rig.with(set -> set.depth(2).referee(true), disk -> disk.writeCache(true))) {
      rig.driver.queue = (hw, rq, last) -> rq.start().complete();
      Runnable body =
          () -> {
            for (int i = 0; i < 300; i++) {
              Bio bio = Bio.write(0, ByteBuffer.allocate(512)).fua().preflush();
              assertThat(rig.disk.submitAndWait(bio)).isEqualTo(BlkStatus.OK);
            }
          };
      Rig.together(body, body, body);
      assertThat(rig.tags.referee().violations()).isEmpty();
    }
  }

  @Test
  void bioThatDoesNotWaitEndsWhenThereIsNoTag() {
    try (Rig rig = Rig.with(set -> set.depth(1))) {
      AtomicReference<Request<Cmd>> kept = new AtomicReference<>();
      rig.driver.queue = (hw, rq, last) -> kept.set(rq.start());
      Bio first = rig.submitRead();
      assertThat(rig.disk.submitAndWait(Rig.read().nowait())).isEqualTo(BlkStatus.AGAIN);
      kept.get().endOk();
      assertThat(first.await()).isEqualTo(BlkStatus.OK);
    }
  }

  @Test
  void bioInFlightCannotBeSubmittedAgainButAnEndedOneCan() {
    try (Rig rig = Rig.plain()) {
      AtomicReference<Request<Cmd>> kept = new AtomicReference<>();
      rig.driver.queue = (hw, rq, last) -> kept.set(rq.start());
      AtomicInteger ends = new AtomicInteger();
      Bio bio = Rig.read().onEnd(b -> ends.incrementAndGet());
      assertThatThrownBy(bio::await).isInstanceOf(IllegalStateException.class);
      rig.disk.submit(bio);
      assertThatThrownBy(() -> rig.disk.submit(bio)).isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(bio::status).isInstanceOf(IllegalStateException.class);
      kept.get().endOk();
      rig.disk.submit(bio);
      kept.get().endOk();
      assertThat(ends).hasValue(2);
    }
  }

  @Test
  void failureOfTheCallbackDoesNotKeepTheQueueBusy() {
    try (Rig rig = Rig.plain()) {
      Bio bio =
          Rig.read()
              .onEnd(
                  b -> {
                    throw new UnsupportedOperationException("broken callback");
                  });
      assertThat(rig.disk.submitAndWait(bio)).isEqualTo(BlkStatus.OK);
      rig.disk.queue().freeze();
      rig.disk.queue().unfreeze();
    }
  }

  @Test
  void invalidNumbersAreRefused() {
    assertThatThrownBy(() -> Bio.read(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Bio.discard(0, -1)).isInstanceOf(IllegalArgumentException.class);
    TestDriver driver = new TestDriver();
    assertThatThrownBy(() -> TagSet.builder(driver).depth(0).build())
        .hasMessage("invalid depth: 0");
    assertThatThrownBy(() -> TagSet.builder(driver).hwQueues(0).build())
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TagSet.builder(driver).depth(1 << 20).hwQueues(2).build())
        .isInstanceOf(IllegalArgumentException.class);
    TagSet<Cmd> tags = TagSet.builder(driver).build();
    assertThatThrownBy(() -> GenDisk.builder("d", tags).logicalBlockSize(1000).build())
        .hasMessage("invalid logical block size: 1000");
    assertThatThrownBy(() -> GenDisk.builder("d", TagSet.<Cmd>builder().build()).build())
        .isInstanceOf(IllegalArgumentException.class);
  }
}
