// Mended: A closure that is lent for the call is returned from it.
import dev.custody.annotations.RunsNow;
import dev.custody.blk.RequestVisitor;
import dev.custody.blk.TagSet;

class VisitorReturned {
  static RequestVisitor<Pdu> first(TagSet<Pdu> tags, @RunsNow RequestVisitor<Pdu> visitor) {
    tags.forEachInFlight(visitor);
    return rq -> rq.bytes();
  }
}

class Pdu {
  int retries;
}
