// Mended: What a visitor is given is lent; an ending method does not fit.
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class VisitedRequestIsEnded {
  private long bytes;

  void stop(TagSet<Pdu> tags) {
    tags.forEachInFlight(this::count);
  }

  private void count(Request<Pdu> rq) {
    bytes += rq.bytes();
  }
}

class Pdu {
  int retries;
}
