// gap: a tag in a plain field may have been replaced by another thread before it is converted
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class TagInSharedField {
  private int tag;

  void handle(@Owned Request<String> rq) {
    tag = rq.tag();
    rq.tagSet().request(tag).sector();
    rq.endOk();
  }
}
