// scsi: ufs: core: Fix ufshcd_abort_one racing issue (74736103fb41): the command that is aborted may have completed meanwhile.
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class UfsAbortAfterCompletion {
  private final TagSet<Pdu> tags;

  UfsAbortAfterCompletion(TagSet<Pdu> tags) {
    this.tags = tags;
  }

  int queueToAbortOn(int tag) {
    Request<Pdu> rq = tags.tryAcquire(tag);
    if (rq == null) {
      return -1;
    }
    int queue = rq.hwQueue();
    rq.release();
    return queue;
  }
}

class Pdu {
  int retries;
}
