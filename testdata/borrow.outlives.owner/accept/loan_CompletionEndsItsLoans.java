// Mended: Completing in softirq is a transfer like any other: segments and data are over.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import dev.custody.blk.Segment;

class CompletionEndsItsLoans {
  private byte[] scratch = new byte[4096];
  private int count;

  void read(@Owned Request<Pdu> rq) {
    Iterable<@Borrowed("rq") Segment> segments = rq.segments();
    int sum = 0;
    for (Segment s : segments) {
      sum += s.length();
    }
    if (sum > scratch.length) {
      scratch = new byte[sum];
    }
    for (@Borrowed("rq") Segment s : segments) {
      count++;
    }
    rq.complete();
  }
}

class Pdu {
  int retries;
  long deadline;
}
