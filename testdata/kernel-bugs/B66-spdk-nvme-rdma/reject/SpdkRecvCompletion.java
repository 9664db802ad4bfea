// SPDK 3830: heap-use-after-free in nvme_rdma_process_recv_completion().
// Original: nvme_rdma_process_recv_completion() and nvme_rdma_fail_qpair(), lib/nvme/nvme_rdma.c.
// Wrong: when a receive had failed the queue pair was failed, which frees its array of requests, and then
// the request of that array was looked up to finish its data transfer.
// Mended: the data transfer is finished before the queue pair is failed.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.InflightTable;
import dev.custody.blk.Request;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class SpdkRecvCompletion implements BlockOps<Integer> {
  /** A work completion, with the id that the response in its buffer carries. */
  record WorkCompletion(boolean success, int cid, int status) {}

  interface CompletionQueue {
    @Nullable WorkCompletion poll();
  }

  private final CompletionQueue cq;
  private final ArrayDeque<@Owned RdmaQpair> pairs = new ArrayDeque<>();

  SpdkRecvCompletion(CompletionQueue cq) {
    this.cq = cq;
  }

  @Override
  public Integer newRequestData() {
    return 0;
  }

  synchronized void connect() {
    pairs.add(new RdmaQpair());
  }

  @Override
  public synchronized void queueRq(
      HwQueue<Integer> hw, @Owned IdleRequest<Integer> idle, boolean last) {
    RdmaQpair rqpair = pairs.poll();
    if (rqpair == null) {
      idle.reject(BlkStatus.TRANSPORT);
      return;
    }
    rqpair.submit(idle.start());
    pairs.add(rqpair);
  }

  synchronized int poll() {
    int done = 0;
    for (WorkCompletion wc = cq.poll(); wc != null; wc = cq.poll()) {
      RdmaQpair rqpair = pairs.poll();
      if (rqpair == null) {
        return done;
      }
      RdmaQpair alive = processRecvCompletion(rqpair, wc);
      if (alive != null) {
        pairs.add(alive);
      }
      done++;
    }
    return done;
  }

  private @Nullable @Owned RdmaQpair processRecvCompletion(@Owned RdmaQpair rqpair, WorkCompletion wc) {
    if (!wc.success()) {
      rqpair.fail();
      // :: error: [use.after.transfer]
      rqpair.finishDataTransfer(wc.cid());
      return null;
    }
    rqpair.complete(wc.cid(), wc.status());
    return rqpair;
  }
}

/** A queue pair, which owns the requests that are out on it. */
@Tracked
class RdmaQpair {
  private final InflightTable<Integer> reqs = new InflightTable<>();
  private int transfers;

  void submit(@Borrowed(exclusive = true) RdmaQpair this, @Owned Request<Integer> rq) {
    transfers += rq.op().hasData() ? 1 : 0;
    reqs.put(rq);
  }

  void complete(@Borrowed(exclusive = true) RdmaQpair this, int cid, int status) {
    Request<Integer> rq = reqs.take(cid);
    if (rq != null) {
      transfers -= rq.op().hasData() ? 1 : 0;
      rq.end(status == 0 ? BlkStatus.OK : BlkStatus.TARGET);
    }
  }

  void finishDataTransfer(@Borrowed(exclusive = true) RdmaQpair this, int cid) {
    Request<Integer> rq = reqs.take(cid);
    if (rq != null) {
      transfers--;
      rq.end(BlkStatus.TRANSPORT);
    }
  }

  /** Disconnects, and frees the requests. */
  void fail(@Owned RdmaQpair this) {
    reqs.drain(rq -> rq.requeue(true));
  }
}
