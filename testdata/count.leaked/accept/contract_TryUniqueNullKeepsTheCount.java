// Mended: "@TransfersOn(NON_NULL) @Nullable @Owned Request<P> tryUnique(@Refcounted this)": on null
// the count is still to be released.
import dev.custody.annotations.Refcounted;
import dev.custody.blk.Request;

class TryUniqueNullKeepsTheCount {
  boolean end(@Refcounted Request<Pdu> count) {
    Request<Pdu> sole;
    if ((sole = count.tryUnique()) != null) {
      sole.setSector(0);
      sole.endOk();
      return true;
    }
    count.release();
    return false;
  }
}

class Pdu {
  int retries;
}
