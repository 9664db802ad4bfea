// Mended: "@Nullable @Refcounted Request<P> tryAcquire(int tag): increment unless zero": a count
// may not be used exclusively, not even in a static helper.
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class AcquiredIsNotOwned {
  static boolean forget(TagSet<Pdu> tags, int tag) {
    var count = tags.tryAcquire(tag);
    if (count == null) {
      return false;
    }
    Request<Pdu> sole = count.tryUnique();
    if (sole == null) {
      count.release();
      return false;
    }
    sole.dataExclusive().retries = 0;
    sole.end(BlkStatus.TIMEOUT);
    return true;
  }
}

class Pdu {
  int retries;
}
