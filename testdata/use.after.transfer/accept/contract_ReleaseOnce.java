// Mended: "void release(@Refcounted this)": after the release the count may not even be asked for
// its operation.
import dev.custody.annotations.Refcounted;
import dev.custody.blk.Request;

class ReleaseOnce {
  private int writes;

  void done(@Refcounted Request<Pdu> count) {
    final boolean write = count.op().isWrite();
    count.release();
    if (write) {
      writes++;
    }
  }
}

class Pdu {
  int retries;
}
