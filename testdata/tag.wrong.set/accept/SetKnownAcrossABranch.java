// Behind a branch that does not concern it a request is still one of the set that gave it.
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
    int bytes = tags.request(rq.tag()).bytes();
    rq.release();
    return bytes;
  }
}

class Pdu {
  int retries;
}
