// It is the one that the number is the tag of.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.TagOf;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class OtherThanTagged {
  private final TagSet<Void> tags;

  OtherThanTagged(TagSet<Void> tags) {
    this.tags = tags;
  }

  @Borrowed("#1") Request<Void> find(@TagOf int tag, @TagOf int other) {
    return tags.request(tag);
  }
}
