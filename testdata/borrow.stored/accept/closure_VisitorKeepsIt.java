// A visitor is lent each request for its call.
import dev.custody.blk.TagSet;

class VisitorKeepsIt {
  private long last;

  void scan(TagSet<Pdu> tags) {
    tags.forEachInFlight(rq -> last = rq.sector());
  }
}

class Pdu {
  int retries;
}
