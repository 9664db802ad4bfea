// @Refcounted, lend: "shared": a count is passed where an exclusive loan is asked for.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class CountIsLentAsSharedOnly {
  static int weigh(@Borrowed Request<Pdu> rq) {
    return rq.bytes() + rq.data().retries;
  }

  static void bump(@Borrowed(exclusive = true) Request<Pdu> rq) {
    rq.dataExclusive().retries++;
  }

  int both(TagSet<Pdu> tags, int tag) {
    Request<Pdu> count = tags.tryAcquire(tag);
    if (count == null) {
      return 0;
    }
    // :: error: [exclusive.required]
    bump(count);
    int weight = weigh(count);
    count.release();
    return weight;
  }
}

class Pdu {
  int retries;
}
