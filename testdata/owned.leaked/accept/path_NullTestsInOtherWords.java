// The test for null is turned round, negated, kept, or joined with a flag that is known.
import dev.custody.annotations.Owned;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

class NullTestsInOtherWords {
  private int idle;

  void nullFirst(OwnedRing<Pdu> ring) {
    Request<Pdu> rq = ring.poll();
    if (null == rq) {
      return;
    }
    rq.endOk();
  }

  void keptAndNegated(OwnedRing<Pdu> ring) {
    Request<Pdu> rq = ring.poll();
    boolean isThere = !(rq == null);
    idle++;
    if (isThere) {
      rq.endOk();
    }
  }

  void keptAndNegatedTwice(OwnedRing<Pdu> ring) {
    Request<Pdu> rq = ring.poll();
    boolean isMissing = !(rq != null);
    idle++;
    if (isMissing) {
      return;
    }
    rq.endOk();
  }

  void withFlags(OwnedRing<Pdu> ring) {
    boolean isQuiet = true;
    boolean isVerbose = false;
    Request<Pdu> first = ring.poll();
    boolean takesFirst = isQuiet & first != null;
    if (takesFirst) {
      first.endOk();
    }
    Request<Pdu> second = ring.poll();
    boolean leavesSecond = isVerbose | second == null;
    if (!leavesSecond) {
      second.endOk();
    }
    Request<Pdu> third = ring.poll();
    boolean takesThird = third != null & !isVerbose;
    if (takesThird) {
      third.endOk();
    }
    Request<Pdu> fourth = ring.poll();
    boolean takesFourth = isQuiet && fourth != null;
    if (takesFourth) {
      fourth.endOk();
    }
  }

  void decidedByTheFlag(@Owned Request<Pdu> rq) {
    boolean isQuiet = true;
    if (rq.bytes() == 0 | isQuiet) {
      rq.endOk();
    }
  }

  void decidedByTheFirst(@Owned Request<Pdu> rq) {
    boolean isVerbose = false;
    if (isVerbose & rq.bytes() == 0) {
      return;
    }
    rq.endOk();
  }

  void assignedWhereTested(@Owned Request<Pdu> rq) {
    boolean isEmpty;
    if (isEmpty = rq.bytes() == 0) {
      rq.endOk();
    }
    idle++;
    if (!isEmpty) {
      rq.requeue(true);
    }
  }
}

class Pdu {
  int retries;
}
