package dev.custody.blk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class RefereeTest {
  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("dev.custody.blk.Mistakes#all")
  void mistakeIsThrownAndRecordedByRule(String rule, String what, Mistakes.Mistake mistake) {
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
