// The visitor of requests in flight is lent each of them.
import dev.custody.blk.TagSet;

class IteratedRequestEnded {
  private int seen;

  void failAll(TagSet<Pdu> tags) {
    tags.forEachInFlight(
        rq -> {
          seen++;
          rq.bytes();
        });
  }
}

class Pdu {
  int retries;
}
