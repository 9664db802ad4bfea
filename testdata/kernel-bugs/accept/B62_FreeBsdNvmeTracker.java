// FreeBSD nvme: Sanity check completion id (36a87d0c6fe9): a number from the completion indexes the trackers.
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class FreeBsdNvmeTracker {
  int cancelled;

  void complete(TagSet<Pdu> trackers, short id, int status) {
    Request<Pdu> rq = trackers.claim(id);
    if (rq == null) {
      cancelled++;
      return;
    }
    rq.end(status == 0 ? BlkStatus.OK : BlkStatus.IOERR);
  }
}

class Pdu {
  int retries;
}
