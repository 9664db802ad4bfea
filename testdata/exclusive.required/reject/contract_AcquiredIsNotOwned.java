// "@Nullable @Refcounted Request<P> tryAcquire(int tag): increment unless zero": a count may not be
// used exclusively, not even in a static helper.
import dev.custody.blk.TagSet;

class AcquiredIsNotOwned {
  static boolean forget(TagSet<Pdu> tags, int tag) {
    var count = tags.tryAcquire(tag);
    if (count == null) {
      return false;
    }
    // :: error: [exclusive.required]
    count.dataExclusive().retries = 0;
    count.release();
    return true;
  }
}

class Pdu {
  int retries;
}
