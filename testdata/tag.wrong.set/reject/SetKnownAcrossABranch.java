// Behind a branch a request is looked up in another set than the one that gave it.
import dev.custody.annotations.Refcounted;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;
import org.jspecify.annotations.Nullable;

class SetKnownAcrossABranch {
  private int count;

  int tagged(TagSet<Pdu> tags, TagSet<Pdu> others, int tag, boolean verbose) {
    @Nullable @Refcounted Request<Pdu> rq = tags.tryAcquire(tag);
    if (rq == null) {
      return 0;
    }
    if (verbose) {
      count++;
    }
    // :: error: [tag.wrong.set]
    int bytes = others.request(rq.tag()).bytes();
    rq.release();
    return bytes;
  }
}

class Pdu {
  int retries;
}
