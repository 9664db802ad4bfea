// null_blk: fix poll request timeout handling (5a26e45edb46, CVE-2023-53531): the timeout ends what poll() may be ending.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.CompletionBatch;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.InflightTable;
import dev.custody.blk.Request;
import dev.custody.blk.TimeoutAction;

class NullBlkPollTimeout implements BlockOps<Pdu> {
  private final InflightTable<Pdu> polled = new InflightTable<>();

  @Override
  public void queueRq(HwQueue<Pdu> hw, @Owned IdleRequest<Pdu> idle, boolean last) {
    polled.put(idle.start());
  }

  @Override
  public boolean poll(HwQueue<Pdu> hw, @Borrowed(exclusive = true) CompletionBatch<Pdu> batch) {
    polled.drain(rq -> batch.add(rq, BlkStatus.OK));
    return batch.size() > 0;
  }

  @Override
  public TimeoutAction timeout(@Borrowed Request<Pdu> rq) {
    Request<Pdu> mine = polled.take(rq.tag());
    if (mine != null) {
      mine.end(BlkStatus.TIMEOUT);
    }
    return TimeoutAction.DONE;
  }

  @Override
  public Pdu newRequestData() {
    return new Pdu();
  }
}

class Pdu {
  int retries;
}
