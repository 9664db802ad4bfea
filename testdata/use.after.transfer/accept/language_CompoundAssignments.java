// Compound assignments and increments read the request before it ends.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class CompoundAssignments {
  private final long[] perQueue = new long[8];
  private long total;
  private int mask = 1;

  void finish(@Owned Request<Pdu> rq) {
    total += rq.bytes();
    perQueue[rq.hwQueue() & 7] += rq.bytes() >>> 9;
    mask |= 1 << (rq.hwQueue() % 31);
    mask &= ~0x80;
    mask ^= (int) (total *= 2);
    total -= -rq.sector();
    total <<= 1;
    total >>>= 1;
    total %= 1_000_000_007L;
    int queue = rq.hwQueue();
    rq.endOk();
    perQueue[queue & 7]++;
    --perQueue[(queue + 1) & 7];
  }
}

class Pdu {
  int retries;
}
