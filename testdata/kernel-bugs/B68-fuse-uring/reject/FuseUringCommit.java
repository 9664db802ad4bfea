// fuse-uring: make a fuse_req on SQE commit only findable after memcpy (1efd3d474fc0).
// Original: fuse_uring_prepare_send() and fuse_uring_commit_fetch(), fs/fuse/dev_uring.c.
// Wrong: the request could be found by its id before it was copied to the ring, so that a hostile server
// could commit an answer, and thereby end it, in between.
// Mended: the request is made findable last.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.InflightTable;
import dev.custody.blk.Request;
import dev.custody.blk.Segment;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class FuseUringCommit implements BlockOps<Integer> {
  /** A ring entry with the memory that the server maps. */
  static final class RingEntry {
    final byte[] payload = new byte[1 << 20];
    int commitId;
    int opcode;
    int length;
  }

  interface UringCommand {
    void done(RingEntry entry);
  }

  /** A waiting request by the server for the next entry. */
  record Fetch(RingEntry entry, UringCommand command) {}

  private final InflightTable<Integer> processing = new InflightTable<>();
  private final ArrayDeque<Fetch> available = new ArrayDeque<>();

  @Override
  public Integer newRequestData() {
    return 0;
  }

  private synchronized @Nullable Fetch nextAvailable() {
    return available.poll();
  }

  synchronized void register(RingEntry entry, UringCommand command) {
    available.add(new Fetch(entry, command));
  }

  @Override
  public void queueRq(HwQueue<Integer> hw, @Owned IdleRequest<Integer> idle, boolean last) {
    Fetch fetch = nextAvailable();
    if (fetch == null) {
      idle.reject(BlkStatus.DEV_RESOURCE);
      return;
    }
    Request<Integer> rq = idle.start();
    if (rq.bytes() > fetch.entry().payload.length) {
      register(fetch.entry(), fetch.command());
      rq.end(BlkStatus.INVAL);
      return;
    }
    prepareSend(fetch.entry(), rq);
    fetch.command().done(fetch.entry());
  }

  private void prepareSend(RingEntry entry, @Owned Request<Integer> rq) {
    addToPq(entry, rq);
    // :: error: [use.after.transfer]
    copyToRing(entry, rq);
  }

  private void addToPq(RingEntry entry, @Owned Request<Integer> rq) {
    entry.commitId = rq.tag();
    processing.put(rq);
  }

  private static void copyToRing(RingEntry entry, @Borrowed Request<Integer> rq) {
    entry.opcode = rq.op().ordinal();
    entry.length = 0;
    if (!rq.op().isWrite()) {
      return;
    }
    for (Segment segment : rq.segments()) {
      segment.copyTo(0, entry.payload, entry.length, segment.length());
      entry.length += segment.length();
    }
  }

  /** The server answers the request of an id, and waits for the next. */
  void commitFetch(int commitId, int error, RingEntry entry, UringCommand next) {
    Request<Integer> rq = processing.take(commitId);
    if (rq != null) {
      if (error == 0 && !rq.op().isWrite()) {
        copyFromRing(entry, rq);
      }
      rq.end(error == 0 ? BlkStatus.OK : BlkStatus.IOERR);
    }
    register(entry, next);
  }

  private static void copyFromRing(RingEntry entry, @Borrowed Request<Integer> rq) {
    int done = 0;
    for (Segment segment : rq.segments()) {
      segment.copyFrom(0, entry.payload, done, segment.length());
      done += segment.length();
    }
  }

  void abort() {
    processing.drain(rq -> rq.end(BlkStatus.OFFLINE));
  }
}
