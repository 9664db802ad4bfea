package dev.custody.blk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What drivers do wrong, each with the rule that the referee must name. */
final class Mistakes {
  private Mistakes() {}

  /** What a driver does wrong with a started request of {@code rig}. */
  interface Mistake {
    void make(Rig rig, Request<Cmd> rq);
  }

  private static Arguments mistake(String rule, String what, Mistake mistake) {
    return Arguments.of(rule, what, mistake);
  }

  static Stream<Arguments> all() {
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
}
