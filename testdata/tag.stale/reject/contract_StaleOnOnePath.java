// "a tag whose request has since been given up is tag.stale": given up in a branch, converted after
// the join.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class StaleOnOnePath {
  long finish(@Owned Request<Pdu> rq, boolean failed) {
    TagSet<Pdu> tags = rq.tagSet();
    int tag = rq.tag();
    if (failed) {
      rq.end(BlkStatus.TRANSPORT);
    } else {
      rq.endOk();
    }
    // :: error: [tag.stale]
    return tags.request(tag).sector();
  }
}

class Pdu {
  int retries;
}
