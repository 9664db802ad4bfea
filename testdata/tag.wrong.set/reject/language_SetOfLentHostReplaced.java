// The set of the host is another one by the time the tag is taken to it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Tracked;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class language_SetOfLentHostReplaced {
  int ask(@Borrowed(exclusive = true) Host host, TagSet<Pdu> spare, int id) {
    Request<Pdu> rq = host.tags.claim(id);
    if (rq == null) {
      return 0;
    }
    host.tags = spare;
    // :: error: [tag.wrong.set]
    int bytes = host.tags.request(rq.tag()).bytes();
    rq.endOk();
    return bytes;
  }
}

@Tracked
class Host {
  TagSet<Pdu> tags;

  Host(TagSet<Pdu> tags) {
    this.tags = tags;
  }
}

class Pdu {
  int retries;
}
