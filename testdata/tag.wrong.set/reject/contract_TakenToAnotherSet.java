// "a tag taken to another set is tag.wrong.set": two sets in the fields of a driver, the tag comes
// from the first.
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class TakenToAnotherSet {
  private final TagSet<Pdu> io;
  private final TagSet<Pdu> admin;

  TakenToAnotherSet(TagSet<Pdu> io, TagSet<Pdu> admin) {
    this.io = io;
    this.admin = admin;
  }

  long finish(int wireId) {
    Request<Pdu> rq = io.claim(wireId);
    if (rq == null) {
      return -1;
    }
    // :: error: [tag.wrong.set]
    long sector = admin.request(rq.tag()).sector();
    rq.complete();
    return sector;
  }

  int depth() {
    return io.depth() + admin.depth();
  }
}

class Pdu {
  int retries;
}
