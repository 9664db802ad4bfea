// nbd: don't handle response without a corresponding request message (4e6eef5dc25b): the tag of a reply is believed.
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class NbdReplyWithoutRequest {
  private final TagSet<Pdu> tags;

  NbdReplyWithoutRequest(TagSet<Pdu> tags) {
    this.tags = tags;
  }

  boolean reply(int handle, int error) {
    // :: error: [tag.unowned]
    Request<Pdu> rq = tags.request(handle);
    return rq.data().retries == error;
  }
}

class Pdu {
  int retries;
}
