// Mended: "request(@TagOf int tag): proven while compiling; lends the request that the tag is of":
// it may not be read after the request went to hardware.
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class RequestByItsTag {
  int submit(TagSet<Pdu> tags, int wireId) {
    Request<Pdu> rq = tags.claim(wireId);
    if (rq == null) {
      return -1;
    }
    Request<Pdu> view = tags.request(rq.tag());
    int queue = view.hwQueue();
    int id = rq.giveToHardware();
    return id + queue;
  }
}

class Pdu {
  int retries;
}
