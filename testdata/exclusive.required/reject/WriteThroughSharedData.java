// The shared view of the private data may be read only.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class WriteThroughSharedData {
  void retry(@Owned Request<Pdu> rq) {
    // :: error: [exclusive.required]
    rq.data().retries++;
    rq.requeue(true);
  }
}

class Pdu {
  int retries;
}
