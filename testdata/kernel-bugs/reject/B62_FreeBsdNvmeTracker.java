// FreeBSD nvme: Sanity check completion id (36a87d0c6fe9): a number from the completion indexes the trackers.
import dev.custody.blk.TagSet;

class FreeBsdNvmeTracker {
  int cancelled;

  void complete(TagSet<Pdu> trackers, short id, int status) {
    // :: error: [tag.unowned]
    if (trackers.request(id).bytes() != status) {
      cancelled++;
    }
  }
}

class Pdu {
  int retries;
}
