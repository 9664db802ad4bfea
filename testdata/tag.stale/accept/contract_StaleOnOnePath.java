// Mended: "a tag whose request has since been given up is tag.stale": given up in a branch,
// converted after the join.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class StaleOnOnePath {
  long finish(@Owned Request<Pdu> rq, boolean failed) {
    TagSet<Pdu> tags = rq.tagSet();
    int tag = rq.tag();
    long sector = tags.request(tag).sector();
    if (failed) {
      rq.end(BlkStatus.TRANSPORT);
    } else {
      rq.endOk();
    }
    return sector;
  }
}

class Pdu {
  int retries;
}
