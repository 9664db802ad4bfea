// What was found by the tag ends with the request.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.TagOf;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class FoundByTag {
  private final TagSet<Void> tags;

  FoundByTag(TagSet<Void> tags) {
    this.tags = tags;
  }

  private @Borrowed("#1") Request<Void> find(@TagOf int tag) {
    return tags.request(tag);
  }

  int use(@Owned Request<Void> rq) {
    Request<Void> same = find(rq.tag());
    rq.endOk();
    // :: error: [borrow.outlives.owner]
    return same.bytes();
  }
}
