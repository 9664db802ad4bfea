// A tag in a field of a class that nothing shows several threads to reach is what was written to it.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class TagInFieldOfOneThread {
  private int tag;

  void handle(@Owned Request<String> rq) {
    tag = rq.tag();
    rq.tagSet().request(tag).sector();
    rq.endOk();
  }
}
