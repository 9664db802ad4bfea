// Closures that run during the call may capture loans.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class VisitorReadsCaptured {
  private int older;

  int countOlder(@Borrowed Request<Pdu> rq, TagSet<Pdu> tags) {
    Pdu pdu = rq.data();
    older = 0;
    tags.forEachInFlight(
        other -> {
          if (other != rq && other.data().deadline < pdu.deadline) {
            older++;
          }
        });
    return older + pdu.retries + rq.bytes();
  }
}

class Pdu {
  int retries;
  long deadline;
}
