// A number that is no tag is converted, beside one that the caller has proven to be.
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
    // :: error: [tag.unowned]
    return tags.request(tag + 1).bytes();
  }

  private @Borrowed("#1") Request<Void> find(@TagOf int tag) {
    return tags.request(tag);
  }

  int use(@Borrowed Request<Void> rq) {
    return bytesOf(rq.tag()) + find(rq.tag()).bytes();
  }
}
