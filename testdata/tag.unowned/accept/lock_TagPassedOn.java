// The callers prove that the number is the tag of a request that they hold, and so it may be passed on.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.TagOf;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class TagPassedOn {
  private final TagSet<Void> tags;

  TagPassedOn(TagSet<Void> tags) {
    this.tags = tags;
  }

  private int bytesOf(@TagOf int tag) {
    return tags.request(tag).bytes();
  }

  private @Borrowed("#1") Request<Void> find(@TagOf int tag) {
    return tags.request(tag);
  }

  int use(@Borrowed Request<Void> rq) {
    return bytesOf(rq.tag()) + find(rq.tag()).bytes();
  }
}
