// A count is lent as shared to readers, and so is what the count's data lends.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Refcounted;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class CountLentAsShared {
  private final OwnedRing<Pdu> ring = new OwnedRing<>(4);

  long poll(long now) {
    Request<Pdu> rq = ring.poll();
    if (rq == null) {
      return 0;
    }
    @Refcounted Request<Pdu> mine = rq.share();
    @Refcounted Request<Pdu> theirs = mine.retain();
    Pdu pdu = mine.data();
    long late = late(theirs, now);
    theirs.release();
    late += pdu.deadline;
    late += late(mine, pdu.deadline);
    if (!mine.tryEnd(BlkStatus.OK)) {
      late += pdu.retries;
      mine.release();
    }
    return late;
  }

  private static long late(@Borrowed Request<Pdu> rq, long now) {
    return now - rq.data().deadline;
  }
}

class Pdu {
  int retries;
  long deadline;
}
