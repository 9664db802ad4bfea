package dev.custody.blk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class RefereeTest {
  /** What a driver does wrong with a started request of {@code rig}. */
  interface Mistake {
    void make(Rig rig, Request<Cmd> rq);
  }

  private static Arguments mistake(String rule, String what, Mistake mistake) {
    return Arguments.of(rule, what, mistake);
  }

  static Stream<Arguments> mistakes() {
    InflightTable<Cmd> table = new InflightTable<>();
    return Stream.of(
        mistake(
            "double.transfer",
            "ended twice",
            (rig, rq) -> {
              rq.endOk();
              rq.endOk();
            }),
        mistake(
            "double.transfer",
            "completed twice",
            (rig, rq) -> {
              rq.complete();
              rq.complete();
            }),
        mistake(
            "double.transfer",
            "ended after requeue",
            (rig, rq) -> {
              rq.requeue(false);
              rq.endOk();
            }),
        mistake(
            "double.transfer",
            "ended while in hardware",
            (rig, rq) -> {
              int id = rq.giveToHardware();
              claimAnd(rig, id, rq::endOk);
            }),
        mistake(
            "double.transfer",
            "ended after share",
            (rig, rq) -> {
              Request<Cmd> count = rq.share();
              finallyEnd(count, rq::endOk);
            }),
        mistake(
            "double.transfer",
            "ended while in a table",
            (rig, rq) -> {
              table.put(rq);
              finallyDrain(table, rq::endOk);
            }),
        mistake(
            "double.transfer",
            "armed twice",
            (rig, rq) -> {
              RequestTimer<Cmd> timer = new RequestTimer<>();
              timer.arm(rq, 1000, Request::endOk);
              new RequestTimer<Cmd>().arm(rq, 0, Request::endOk);
            }),
        mistake(
            "double.transfer",
            "released twice",
            (rig, rq) -> {
              Request<Cmd> count = rq.share();
              count.release();
              count.release();
            }),
        mistake(
            "double.transfer",
            "released after tryEnd",
            (rig, rq) -> {
              Request<Cmd> count = rq.share();
              count.tryEnd(BlkStatus.OK);
              count.release();
            }),
        mistake(
            "double.transfer",
            "released after tryUnique",
            (rig, rq) -> {
              Request<Cmd> count = rq.share();
              count.tryUnique().endOk();
              count.release();
            }),
        mistake(
            "use.after.transfer",
            "tag read after the end",
            (rig, rq) -> {
              rq.endOk();
              rq.tag();
            }),
        mistake(
            "use.after.transfer",
            "data read after the end",
            (rig, rq) -> {
              rq.endOk();
              rq.data();
            }),
        mistake(
            "use.after.transfer",
            "segments read after the end",
            (rig, rq) -> {
              rq.endOk();
              rq.segments();
            }),
        mistake(
            "use.after.transfer",
            "sector set after the end",
            (rig, rq) -> {
              rq.endOk();
              rq.setSector(1);
            }),
        mistake(
            "use.after.transfer",
            "op read after complete",
            (rig, rq) -> {
              rq.complete();
              rq.op();
            }),
        mistake(
            "use.after.transfer",
            "count taken of a released count",
            (rig, rq) -> {
              Request<Cmd> count = rq.share();
              count.release();
              count.retain();
            }),
        mistake(
            "use.after.transfer",
            "read while a timer owns it",
            (rig, rq) -> {
              new RequestTimer<Cmd>().arm(rq, 1000, Request::endOk);
              rq.bytes();
            }),
        mistake(
            "borrow.outlives.owner",
            "segment kept beyond the end",
            (rig, rq) -> {
              Segment kept = rq.segments().iterator().next();
              rq.endOk();
              kept.length();
            }),
        mistake(
            "borrow.outlives.owner",
            "segment kept beyond giving to hardware",
            (rig, rq) -> {
              Segment kept = rq.segments().iterator().next();
              int id = rq.giveToHardware();
              claimAnd(rig, id, kept::buffer);
            }),
        mistake(
            "borrow.outlives.owner",
            "lookup by tag kept beyond the end",
            (rig, rq) -> {
              Request<Cmd> kept = rig.tags.request(rq.tag());
              rq.endOk();
              kept.sector();
            }),
        mistake(
            "borrow.outlives.owner",
            "lookup by tag of a count kept beyond the end",
            (rig, rq) -> {
              Request<Cmd> count = rq.share();
              Request<Cmd> kept = rig.tags.request(count.tag());
              count.release();
              kept.sector();
            }),
        mistake(
            "borrow.outlives.owner",
            "visited request kept",
            (rig, rq) -> {
              AtomicReference<Request<Cmd>> kept = new AtomicReference<>();
              rig.tags.forEachInFlight(kept::set);
              rq.endOk();
              kept.get().sector();
            }),
        mistake(
            "borrow.outlives.owner",
            "private data touched after the end",
            (rig, rq) -> {
              Cmd kept = rq.data();
              rq.endOk();
              rig.tags.referee().touch(kept);
            }),
        mistake(
            "borrow.transferred",
            "visited request ended",
            (rig, rq) -> {
              try {
                rig.tags.forEachInFlight(Request::endOk);
              } finally {
                rq.endOk();
              }
            }),
        mistake(
            "borrow.transferred",
            "looked-up request ended",
            (rig, rq) -> {
              Request<Cmd> lent = rig.tags.request(rq.tag());
              finallyEndOk(rq, lent::endOk);
            }),
        mistake(
            "borrow.transferred",
            "count released by the sole owner",
            (rig, rq) -> finallyEndOk(rq, rq::release)),
        mistake(
            "exclusive.required",
            "private data changed through a count",
            (rig, rq) -> {
              Request<Cmd> count = rq.share();
              finallyEnd(count, () -> count.dataExclusive());
            }),
        mistake(
            "exclusive.required",
            "sector set through a loan",
            (rig, rq) -> {
              Request<Cmd> lent = rig.tags.request(rq.tag());
              finallyEndOk(rq, () -> lent.setSector(1));
            }),
        mistake(
            "exclusive.required",
            "ended through a count",
            (rig, rq) -> {
              Request<Cmd> count = rq.share();
              finallyEnd(count, count::endOk);
            }),
        mistake(
            "tag.unowned",
            "tag of a request that has ended",
            (rig, rq) -> {
              int tag = rq.tag();
              rq.endOk();
              rig.tags.request(tag);
            }),
        mistake(
            "tag.unowned",
            "tag beyond the set",
            (rig, rq) -> finallyEndOk(rq, () -> rig.tags.tagToRq(99))));
  }

  private static void claimAnd(Rig rig, int id, Runnable mistake) {
    try {
      mistake.run();
    } finally {
      rig.tags.claim(id).endOk();
    }
  }

  private static void finallyEnd(Request<Cmd> count, Runnable mistake) {
    try {
      mistake.run();
    } finally {
      assertThat(count.tryEnd(BlkStatus.OK)).isTrue();
    }
  }

  private static void finallyEndOk(Request<Cmd> owner, Runnable mistake) {
    try {
      mistake.run();
    } finally {
      owner.endOk();
    }
  }

  private static void finallyDrain(InflightTable<Cmd> table, Runnable mistake) {
    try {
      mistake.run();
    } finally {
      table.drain(Request::endOk);
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("mistakes")
  void mistakeIsThrownAndRecordedByRule(String rule, String what, Mistake mistake) {
    try (Rig rig = Rig.refereed()) {
      AtomicReference<Throwable> thrown = new AtomicReference<>();
      rig.driver.queue =
          (hw, idle, last) -> {
            rig.driver.queue = (h, later, l) -> later.start().endOk();
            Request<Cmd> rq = idle.start();
            try {
              mistake.make(rig, rq);
            } catch (OwnershipViolation violation) {
              thrown.set(violation);
            }
          };
      Bio bio = rig.submitRead();
      rig.disk.queue().kickRequeueList();
      bio.await();
      assertThat(thrown.get()).isInstanceOf(OwnershipViolation.class);
      OwnershipViolation violation = (OwnershipViolation) thrown.get();
      assertThat(violation.rule()).isEqualTo(rule);
      assertThat(violation).hasMessageStartingWith(rule);
      assertThat(rig.tags.referee().violations()).containsExactly(violation);
    }
  }

  @Test
  void violationTellsTagGenerationAndPlace() {
    try (Rig rig = Rig.refereed()) {
      AtomicReference<Request<Cmd>> stale = new AtomicReference<>();
      rig.driver.queue =
          (hw, idle, last) -> {
            Request<Cmd> rq = idle.start();
            stale.set(rq);
            rq.endOk();
          };
      rig.disk.submitAndWait(Rig.read());
      OwnershipViolation violation =
          catchThrowableOfType(OwnershipViolation.class, () -> stale.get().endOk());
      assertThat(violation.tag()).isBetween(0, 7);
      assertThat(violation.generation()).isEqualTo(1);
      assertThat(violation.givenUpAt()).hasMessage("given up here by endOk");
      assertThat(violation.givenUpAt().getStackTrace())
          .anyMatch(frame -> frame.getClassName().startsWith(RefereeTest.class.getName()));
      rig.tags.referee().clear();
      assertThat(rig.tags.referee().violations()).isEmpty();
    }
  }

  @Test
  void staleHandleIsToldApartAfterTheTagServesAnotherIo() {
    try (Rig rig = Rig.with(set -> set.depth(1).referee(true))) {
      AtomicReference<Request<Cmd>> stale = new AtomicReference<>();
      AtomicReference<Cmd> staleData = new AtomicReference<>();
      AtomicReference<Request<Cmd>> current = new AtomicReference<>();
      rig.driver.queue =
          (hw, idle, last) -> {
            Request<Cmd> rq = idle.start();
            stale.set(rq);
            staleData.set(rq.data());
            rq.endOk();
          };
      rig.disk.submitAndWait(Rig.read());
      rig.driver.queue = (hw, rq, last) -> current.set(rq.start());
      Bio bio = rig.submitRead();
      OwnershipViolation use =
          catchThrowableOfType(OwnershipViolation.class, () -> stale.get().sector());
      OwnershipViolation end =
          catchThrowableOfType(OwnershipViolation.class, () -> stale.get().endOk());
      OwnershipViolation data =
          catchThrowableOfType(
              OwnershipViolation.class, () -> rig.tags.referee().touch(staleData.get()));
      assertThat(use.rule()).isEqualTo("use.after.transfer");
      assertThat(end.rule()).isEqualTo("double.transfer");
      assertThat(data.rule()).isEqualTo("borrow.outlives.owner");
      rig.tags.referee().touch(current.get().data());
      assertThat(bio.isDone()).isFalse();
      current.get().endOk();
      assertThat(bio.await()).isEqualTo(BlkStatus.OK);
    }
  }

  @Test
  void idleRequestIsNotUsedAfterItsStart() {
    try (Rig rig = Rig.refereed()) {
      AtomicReference<String> rules = new AtomicReference<>("");
      rig.driver.queue =
          (hw, idle, last) -> {
            Request<Cmd> rq = idle.start();
            OwnershipViolation use =
                catchThrowableOfType(OwnershipViolation.class, () -> idle.sector());
            OwnershipViolation again =
                catchThrowableOfType(OwnershipViolation.class, () -> idle.start());
            OwnershipViolation reject =
                catchThrowableOfType(OwnershipViolation.class, () -> idle.reject(BlkStatus.IOERR));
            rules.set(use.rule() + " " + again.rule() + " " + reject.rule());
            rq.endOk();
          };
      assertThat(rig.disk.submitAndWait(Rig.read())).isEqualTo(BlkStatus.OK);
      assertThat(rules).hasValue("use.after.transfer double.transfer double.transfer");
    }
  }

  @Test
  void requestLentToTheTimeoutIsNotKept() {
    try (Rig rig = Rig.with(set -> set.referee(true).timeout(java.time.Duration.ofMillis(5)))) {
      AtomicReference<Request<Cmd>> kept = new AtomicReference<>();
      AtomicReference<String> ending = new AtomicReference<>("");
      rig.driver.queue = (hw, rq, last) -> rq.start().giveToHardware();
      rig.driver.timeout =
          rq -> {
            kept.set(rq);
            ending.set(catchThrowableOfType(OwnershipViolation.class, rq::endOk).rule());
            rig.tags.claim(rq.wireId()).endOk();
            return TimeoutAction.DONE;
          };
      assertThat(rig.disk.submitAndWait(Rig.read())).isEqualTo(BlkStatus.OK);
      assertThat(ending).hasValue("borrow.transferred");
      assertThat(catchThrowableOfType(OwnershipViolation.class, () -> kept.get().sector()).rule())
          .isEqualTo("borrow.outlives.owner");
    }
  }

  @Test
  void requestLentByAListIsNotUsedAfterItWasPopped() {
    try (Rig rig = Rig.refereed()) {
      RequestList<Cmd> list = new RequestList<>();
      rig.driver.queue = (hw, rq, last) -> list.push(rq);
      rig.submitRead();
      IdleRequest<Cmd> lent = list.peek();
      assertThat(catchThrowableOfType(OwnershipViolation.class, () -> lent.start()).rule())
          .isEqualTo("borrow.transferred");
      IdleRequest<Cmd> mine = list.pop();
      assertThat(catchThrowableOfType(OwnershipViolation.class, () -> lent.sector()).rule())
          .isEqualTo("borrow.outlives.owner");
      mine.start().endOk();
    }
  }

  @Test
  void valueMovedIntoASlotIsNotUsedThroughTheOldHandle() {
    try (Rig rig = Rig.refereed()) {
      AtomicReference<Request<Cmd>> old = new AtomicReference<>();
      AtomicSlot<Request<Cmd>> slot = new AtomicSlot<>();
      rig.driver.queue =
          (hw, idle, last) -> {
            Request<Cmd> rq = idle.start();
            old.set(rq);
            slot.swap(rq);
          };
      rig.submitRead();
      Request<Cmd> fresh = slot.take();
      assertThat(fresh).isNotSameAs(old.get());
      assertThat(catchThrowableOfType(OwnershipViolation.class, () -> old.get().tag()).rule())
          .isEqualTo("use.after.transfer");
      fresh.endOk();
    }
  }

  @Test
  void failedConditionalTransferLeavesTheHandleGood() {
    try (Rig rig = Rig.refereed()) {
      OwnedRing<Cmd> ring = new OwnedRing<>(1);
      rig.driver.queue =
          (hw, idle, last) -> {
            Request<Cmd> rq = idle.start();
            if (!ring.offer(rq)) {
              assertThat(rq.sector()).isEqualTo(8);
              rq.end(BlkStatus.NOSPC);
            }
          };
      rig.submitRead();
      assertThat(rig.disk.submitAndWait(Rig.read())).isEqualTo(BlkStatus.NOSPC);
      ring.poll().endOk();
      assertThat(rig.tags.referee().driverFailures()).isEmpty();
    }
  }
}
