// The test for null is turned round, negated, kept, or joined with a flag, and ends the wrong way.
import dev.custody.annotations.Owned;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

class NullTestsInOtherWords {
  private int idle;

  void nullFirst(OwnedRing<Pdu> ring) {
    // :: error: [owned.leaked]
    Request<Pdu> rq = ring.poll();
    if (null != rq) {
      return;
    }
    idle++;
  }

  void keptAndNegated(OwnedRing<Pdu> ring) {
    // :: error: [owned.leaked]
    Request<Pdu> rq = ring.poll();
    boolean isThere = !(rq == null);
    if (isThere) {
      idle++;
    }
  }

  void withFlags(OwnedRing<Pdu> ring) {
    boolean isQuiet = false;
    // :: error: [owned.leaked]
    Request<Pdu> first = ring.poll();
    boolean takesFirst = isQuiet & first != null;
    if (takesFirst) {
      first.endOk();
    }
    // :: error: [owned.leaked]
    Request<Pdu> second = ring.poll();
    boolean leavesSecond = second == null | !isQuiet;
    if (!leavesSecond) {
      second.endOk();
    }
  }

  // :: error: [owned.leaked]
  void assignedWhereTested(@Owned Request<Pdu> rq) {
    boolean isEmpty;
    if (isEmpty = rq.bytes() == 0) {
      idle++;
    }
    if (!isEmpty) {
      rq.requeue(true);
    }
  }
}

class Pdu {
  int retries;
}
