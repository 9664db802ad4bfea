// nvme: code command_id with a genctr for use-after-free validation (e7006de6c238): the controller repeats a completion after the tag was reused.
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class NvmeCompletedTwiceByController {
  private final TagSet<Pdu> tags;

  NvmeCompletedTwiceByController(TagSet<Pdu> tags) {
    this.tags = tags;
  }

  void handle(Completion cqe) {
    // :: error: [tag.unowned]
    Request<Pdu> rq = tags.tagToRq(cqe.commandId());
    rq.data();
  }
}

interface Completion {
  int commandId();

  BlkStatus status();
}

class Pdu {
  int retries;
}
