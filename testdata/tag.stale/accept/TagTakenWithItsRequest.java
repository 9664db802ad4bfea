// Mended: the tag is used while the request is held, and goes with its own request.
import dev.custody.annotations.Owned;
import dev.custody.annotations.TagOf;
import dev.custody.blk.Request;

class TagTakenWithItsRequest {
  void complete(Device device, @Owned Request<Pdu> rq) {
    int tag = rq.tag();
    rqOf(device, tag);
    device.complete(tag, rq);
  }

  void rqOf(Device device, @TagOf int tag) {}

  void other(Device device, @Owned Request<Pdu> rq, @Owned Request<Pdu> other) {
    device.complete(rq.tag(), rq);
    other.complete();
  }
}

interface Device {
  void complete(@TagOf("rq") int tag, @Owned Request<Pdu> rq);
}

class Pdu {
  int retries;
}
