package dev.custody.blk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class RequestTest {
  @ParameterizedTest
  @EnumSource
  void endsWithTheStatusThatTheDriverSays(BlkStatus status) {
    try (Rig rig = Rig.plain()) {
      rig.driver.queue = (hw, rq, last) -> rq.start().end(status);
      assertThat(rig.disk.submitAndWait(Rig.read())).isEqualTo(status);
      assertThat(rig.tags.tagsInUse()).isZero();
    }
  }

  @Test
  void saysWhatIsAskedFor() {
    try (Rig rig = Rig.plain()) {
      List<Object> seen = new java.util.ArrayList<>();
      rig.driver.queue =
          (hw, idle, last) -> {
            Request<Cmd> rq = idle.start();
            seen.addAll(List.of(rq.op(), rq.sector(), rq.bytes(), rq.hwQueue(), rq.fua()));
            assertThat(rq.tagSet()).isSameAs(rig.tags);
            assertThat(rq.disk()).isSameAs(rig.disk);
            assertThat(rq.tag()).isBetween(0, rig.tags.tagCount() - 1);
            assertThat(rig.tags.request(rq.tag()).sector()).isEqualTo(rq.sector());
            rq.setSector(77);
            seen.add(rq.sector());
            rq.endOk();
          };
      rig.disk.submitAndWait(Bio.write(16, ByteBuffer.allocate(1024)));
      assertThat(seen).containsExactly(Op.WRITE, 16L, 1024, 0, false, 77L);
    }
  }

  @Test
  void segmentsCarryDataBothWays() {
    try (Rig rig = Rig.plain()) {
      byte[] device = new byte[1024];
      rig.driver.queue =
          (hw, idle, last) -> {
            Request<Cmd> rq = idle.start();
            int at = 0;
            for (Segment segment : rq.segments()) {
              if (rq.op() == Op.WRITE) {
                segment.copyTo(0, device, at, segment.length());
              } else {
                segment.copyFrom(0, device, at, segment.length());
              }
              at += segment.length();
            }
            rq.endOk();
          };
      byte[] first = "x".repeat(512).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
      byte[] second = "y".repeat(512).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
      rig.disk.submitAndWait(Bio.write(0, ByteBuffer.wrap(first), ByteBuffer.wrap(second)));
      ByteBuffer back = ByteBuffer.allocate(1024);
      rig.disk.submitAndWait(Bio.read(0, back));
      assertThat(back.array()).startsWith(first).endsWith(second);
    }
  }

  @Test
  void theMemoryOfAWriteCannotBeChanged() {
    try (Rig rig = Rig.plain()) {
      AtomicReference<Throwable> failure = new AtomicReference<>();
      rig.driver.queue =
          (hw, idle, last) -> {
            Request<Cmd> rq = idle.start();
            try {
              rq.segments().iterator().next().fill(0, 1, (byte) 1);
            } catch (RuntimeException e) {
              failure.set(e);
            }
            rq.endOk();
          };
      rig.disk.submitAndWait(Bio.write(0, ByteBuffer.allocate(512)));
      assertThat(failure.get()).isInstanceOf(java.nio.ReadOnlyBufferException.class);
    }
  }

  @Test
  void privateDataIsResetAtEachStart() {
    try (Rig rig = Rig.with(set -> set.depth(1))) {
      List<Integer> seen = new java.util.ArrayList<>();
      rig.driver.queue =
          (hw, idle, last) -> {
            Request<Cmd> rq = idle.start();
            seen.add(rq.data().value);
            rq.dataExclusive().value = 5;
            rq.endOk();
          };
      rig.disk.submitAndWait(Rig.read());
      rig.disk.submitAndWait(Rig.read());
      assertThat(seen).containsExactly(0, 0);
    }
  }

  @Test
  void completionComesBackOnTheCompletionThreadInOrder() {
    try (Rig rig = Rig.plain()) {
      ConcurrentLinkedQueue<String> threads = new ConcurrentLinkedQueue<>();
      rig.driver.queue = (hw, rq, last) -> rq.start().complete();
      rig.driver.complete =
          rq -> {
            threads.add(Thread.currentThread().getName());
            rq.end(BlkStatus.MEDIUM);
          };
      assertThat(rig.disk.submitAndWait(Rig.read())).isEqualTo(BlkStatus.MEDIUM);
      assertThat(threads).containsExactly("test0-softirq0");
    }
  }

  @Test
  void kickedRequeueComesBackIdleAndCanBeDone() {
    try (Rig rig = Rig.plain()) {
      AtomicInteger calls = new AtomicInteger();
      rig.driver.queue =
          (hw, rq, last) -> {
            switch (calls.incrementAndGet()) {
              case 1 -> rq.start().requeue(true);
              case 2 -> rq.requeue(true);
              default -> rq.start().endOk();
            }
          };
      assertThat(rig.disk.submitAndWait(Rig.read())).isEqualTo(BlkStatus.OK);
      assertThat(calls).hasValue(3);
    }
  }

  @Test
  void requeueWithoutKickWaitsForOne() {
    try (Rig rig = Rig.plain()) {
      AtomicInteger calls = new AtomicInteger();
      rig.driver.queue =
          (hw, rq, last) -> {
            if (calls.incrementAndGet() == 1) {
              rq.start().requeue(false);
            } else {
              rq.start().endOk();
            }
          };
      Bio bio = rig.submitRead();
      rig.disk.submitAndWait(Rig.read());
      assertThat(bio.isDone()).isFalse();
      rig.disk.queue().kickRequeueList();
      assertThat(bio.await()).isEqualTo(BlkStatus.OK);
    }
  }

  @Test
  void delayedKickComesByItself() {
    try (Rig rig = Rig.plain()) {
      AtomicInteger calls = new AtomicInteger();
      rig.driver.queue =
          (hw, rq, last) -> {
            if (calls.incrementAndGet() == 1) {
              rq.requeue(false);
              hw.queue().delayKickRequeueList(1_000_000);
            } else {
              rq.start().endOk();
            }
          };
      assertThat(rig.disk.submitAndWait(Rig.read())).isEqualTo(BlkStatus.OK);
    }
  }

  @ParameterizedTest
  @EnumSource
  void rejectionEndsUnlessItAsksForARetry(BlkStatus why) {
    try (Rig rig = Rig.plain()) {
      AtomicInteger calls = new AtomicInteger();
      rig.driver.queue =
          (hw, rq, last) -> {
            if (calls.incrementAndGet() == 1) {
              rq.reject(why);
            } else {
              rq.start().endOk();
            }
          };
      BlkStatus expected = why.isRetry() ? BlkStatus.OK : why;
      assertThat(rig.disk.submitAndWait(Rig.read())).isEqualTo(expected);
      assertThat(calls).hasValue(why.isRetry() ? 2 : 1);
    }
  }

  @Test
  void deviceThatIsFullIsAskedAgainWhenARequestEnds() {
    try (Rig rig = Rig.plain()) {
      AtomicReference<Request<Cmd>> kept = new AtomicReference<>();
      AtomicInteger rejected = new AtomicInteger();
      rig.driver.queue =
          (hw, rq, last) -> {
            if (kept.get() == null) {
              kept.set(rq.start());
            } else {
              rejected.incrementAndGet();
              rq.reject(BlkStatus.DEV_RESOURCE);
            }
          };
      Bio first = rig.submitRead();
      Bio second = rig.submitRead();
      Rig.eventually(() -> rejected.get() > 0);
      rig.driver.queue = (hw, rq, last) -> rq.start().endOk();
      kept.get().endOk();
      assertThat(first.await()).isEqualTo(BlkStatus.OK);
      assertThat(second.await()).isEqualTo(BlkStatus.OK);
    }
  }

  @Test
  void submittersWaitForTagsAndAllAreServed() {
    try (Rig rig = Rig.with(set -> set.depth(2))) {
      rig.driver.queue = (hw, rq, last) -> rq.start().complete();
      Runnable body =
          () -> {
            for (int i = 0; i < 5_000; i++) {
              assertThat(rig.disk.submitAndWait(Rig.read())).isEqualTo(BlkStatus.OK);
            }
          };
      Rig.together(body, body, body, body);
      assertThat(rig.tags.tagsInUse()).isZero();
    }
  }

  @Test
  void failureOfTheDriverIsKeptForWhoAsks() {
    try (Rig rig = Rig.plain()) {
      CountDownLatch done = new CountDownLatch(1);
      rig.driver.queue =
          (hw, rq, last) -> {
            rq.start().endOk();
            done.countDown();
            throw new UnsupportedOperationException("broken driver");
          };
      rig.submitRead();
      Rig.await(done);
      Rig.eventually(() -> rig.tags.referee().driverFailures().size() == 1);
      assertThat(rig.tags.referee().driverFailures().get(0)).hasMessage("broken driver");
    }
  }

  @Test
  void normalModeRefusesWhatTheStateForbids() {
    try (Rig rig = Rig.plain()) {
      AtomicReference<Request<Cmd>> stale = new AtomicReference<>();
      rig.driver.queue =
          (hw, idle, last) -> {
            Request<Cmd> rq = idle.start();
            stale.set(rq);
            rq.endOk();
          };
      rig.disk.submitAndWait(Rig.read());
      assertThatThrownBy(() -> stale.get().endOk()).isInstanceOf(OwnershipViolation.class);
      assertThatThrownBy(() -> stale.get().sector()).isInstanceOf(OwnershipViolation.class);
      assertThat(rig.tags.referee().violations()).hasSize(2);
    }
  }

  @Test
  void submittingFromTheEndOfABioDoesNotUseUpTheStack() {
    try (Rig rig = Rig.plain()) {
      AtomicInteger left = new AtomicInteger(100_000);
      CountDownLatch done = new CountDownLatch(1);
      Bio bio = Rig.read();
      bio.onEnd(
          ended -> {
            if (left.decrementAndGet() > 0) {
              rig.disk.submit(ended);
            } else {
              done.countDown();
            }
          });
      rig.disk.submit(bio);
      Rig.await(done);
      assertThat(left).hasValue(0);
    }
  }
}
