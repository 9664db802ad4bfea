// An owner may be lent to what runs during the call, and ended afterwards.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class OwnerLentForTheCall {
  private int same;

  void compare(TagSet<Pdu> tags, @Owned Request<Pdu> rq) {
    tags.forEachInFlight(other -> same += other.sector() == rq.sector() ? 1 : 0);
    rq.endOk();
  }
}

class Pdu {
  int retries;
}
