// A call may take a request together with its tag, when the driver had both; a tag of one that is gone is stale.
import dev.custody.annotations.Owned;
import dev.custody.annotations.TagOf;
import dev.custody.blk.Request;

class TagTakenWithItsRequest {
  void complete(Device device, @Owned Request<Pdu> rq) {
    int tag = rq.tag();
    device.complete(tag, rq);
    // :: error: [tag.stale]
    rqOf(device, tag);
  }

  void rqOf(Device device, @TagOf int tag) {}

  void other(Device device, @Owned Request<Pdu> rq, @Owned Request<Pdu> other) {
    // :: error: [tag.unowned]
    device.complete(other.tag(), rq);
    other.complete();
  }
}

interface Device {
  void complete(@TagOf("rq") int tag, @Owned Request<Pdu> rq);
}

class Pdu {
  int retries;
}
