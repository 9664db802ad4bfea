// The set of the host stays the same while a tag is taken to it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Tracked;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class language_SetOfLentHostReplaced {
  int ask(@Borrowed(exclusive = true) Host host, int id, int other) {
    Request<Pdu> rq = host.tags.claim(id);
    if (rq == null) {
      return 0;
    }
    host.depth = other;
    int bytes = host.tags.request(rq.tag()).bytes();
    rq.endOk();
    return bytes;
  }
}

@Tracked
class Host {
  TagSet<Pdu> tags;
  int depth;

  Host(TagSet<Pdu> tags) {
    this.tags = tags;
  }
}

class Pdu {
  int retries;
}
