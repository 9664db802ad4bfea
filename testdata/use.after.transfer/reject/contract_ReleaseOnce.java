// "void release(@Refcounted this)": after the release the count may not even be asked for its
// operation.
import dev.custody.annotations.Refcounted;
import dev.custody.blk.Request;

class ReleaseOnce {
  private int writes;

  void done(@Refcounted Request<Pdu> count) {
    count.release();
    // :: error: [use.after.transfer]
    if (count.op().isWrite()) {
      writes++;
    }
  }
}

class Pdu {
  int retries;
}
