// A visitor is lent each request for its call.
import dev.custody.blk.TagSet;

class VisitorKeepsIt {
  private Object last;

  void scan(TagSet<Pdu> tags) {
    // :: error: [borrow.stored]
    tags.forEachInFlight(rq -> last = rq);
  }
}

class Pdu {
  int retries;
}
