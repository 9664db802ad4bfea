// "@Nullable @Owned Request<P> claim(int wireId)": whoever claims it owns it; an unknown status
// forgets it.
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class ClaimedMustEnd {
  void interrupt(TagSet<Pdu> tags, int[] ids, int[] codes) {
    for (int i = 0; i < ids.length; i++) {
      // :: error: [owned.leaked]
      Request<Pdu> rq = tags.claim(ids[i]);
      if (rq == null) {
        continue;
      }
      switch (codes[i]) {
        case 0 -> rq.complete();
        case 1 -> rq.end(BlkStatus.MEDIUM);
        default -> System.err.println("code " + codes[i]);
      }
    }
  }
}

class Pdu {
  int retries;
}
