// scsi: ufs: core: Fix ufshcd_abort_one racing issue (74736103fb41): the command that is aborted may have completed meanwhile.
import dev.custody.blk.TagSet;

class UfsAbortAfterCompletion {
  private final TagSet<Pdu> tags;

  UfsAbortAfterCompletion(TagSet<Pdu> tags) {
    this.tags = tags;
  }

  int queueToAbortOn(int tag) {
    // :: error: [tag.unowned]
    return tags.tagToRq(tag).hwQueue();
  }
}

class Pdu {
  int retries;
}
